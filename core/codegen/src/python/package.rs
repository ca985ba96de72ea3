//! `__init__.py` and `__init__.pyi` of the packages: which module has which name.

use std::collections::BTreeMap;

use super::annotations::Annotations;
use super::{Python, bracketed, exported, header, quoted};

const GENERATED: &str = r#""""Written by the generator, and private: names are imported from `antiphon`, `antiphon.types`, `antiphon.options`."""
"#;

/// `generated/__init__.py`.
pub(super) fn generated() -> String {
    format!("{}{GENERATED}", header(&["core/src".to_owned()]))
}

/// `models/__init__.py`: a module is loaded when one of its classes is first needed.
pub(super) fn models(python: &Python<'_>) -> String {
    let mut out = header_of_model();
    out.push_str(
        "\"\"\"The classes of what a server sends, a module for each file of the model.\"\"\"\n\n",
    );
    out.push_str("# The module of each class.\nMODULES = {\n");
    for (class, module) in classes(python) {
        out.push_str(&format!("    {}: {},\n", quoted(class), quoted(module)));
    }
    out.push_str("}\n");
    out
}

/// `models/__init__.pyi`.
pub(super) fn models_stub(python: &Python<'_>) -> String {
    let mut modules: Vec<_> = classes(python).into_values().collect();
    modules.sort_unstable();
    modules.dedup();
    let mut out = header_of_model();
    for module in modules {
        out.push_str(&format!("from .{module} import *\n"));
    }
    out.push_str("\nMODULES: dict[str, str]\n");
    out
}

fn header_of_model() -> String {
    header(&["core/src/model".to_owned()])
}

fn classes<'a>(python: &'a Python<'_>) -> BTreeMap<&'a str, &'a str> {
    let files = python.files.modules.iter();
    files
        .flat_map(|(module, file)| {
            python
                .received_structs(file)
                .map(move |(declaration, _)| (declaration.name.as_str(), module.as_str()))
        })
        .collect()
}

/// `annotations/__init__.py`, which loads all of them: each names types of the others in its fields.
pub(super) fn annotations(annotations: &Annotations) -> String {
    let mut out = header_of_model();
    out.push_str(
        "\"\"\"Unions, and what callers may write: for annotations, a module for each file of the model.\"\"\"\n\n"
    );
    out.push_str(
        "from ..._annotations import JsonObject as JsonObject\nfrom ..._annotations import link\n",
    );
    for module in annotations.modules.keys() {
        out.push_str(&format!("from .{module} import *\n"));
    }
    out.push('\n');
    let modules = annotations.modules.values();
    let names = modules.flat_map(|module| module.exported.iter().cloned());
    out.push_str(&exported(names.chain(["JsonObject".to_owned()])));
    out.push_str("\n# What the fields of a module name, beyond what it imports.\nlink(\n    __name__,\n    {\n");
    for (name, module) in &annotations.modules {
        if !module.linked.is_empty() {
            let names: Vec<_> = module.linked.iter().map(|name| quoted(name)).collect();
            let line = bracketed(&format!("{}: [", quoted(name)), &names, "]", "        ");
            out.push_str(&format!("{},\n", line.trim_end_matches('\n')));
        }
    }
    out.push_str("    },\n)\n");
    out
}
