//! `models/*.pyi`: the same classes with their types, for type checkers and editors.

use std::collections::BTreeSet;

use super::{Python, base_class, classes, header, imports, quoted, received_type, tuple, views};
use crate::files::ModelFile;
use crate::schema::{Declaration, Struct};
use crate::text::python_docs;

/// The stub of the module of a file; `None` if there is no such module.
pub(super) fn write(python: &Python<'_>, module: &str, file: &ModelFile<'_>) -> Option<String> {
    let mut body = String::new();
    let mut names = BTreeSet::new();
    for (declaration, model) in python.received_structs(file) {
        body.push('\n');
        write_class(&mut body, python, declaration, model);
        names.extend(declaration.references());
        if views::are_of(&declaration.name) {
            names.extend(views::references(&python.api.views));
        }
    }
    if body.is_empty() {
        return None;
    }
    let mut out = header(&python.sources_of(file));
    let typing = ["Any", "Literal"].into_iter();
    out.push_str(&imports(
        "typing",
        typing.filter(|name| uses(&body, name)).collect(),
    ));
    out.push('\n');
    out.push_str(&imports("..._model", classes::bases(python, file)));
    let (structs, aliases): (BTreeSet<&str>, BTreeSet<&str>) =
        names.iter().partition(|name| python.schema.is_struct(name));
    for (other, names) in python.files.elsewhere("", aliases) {
        out.push_str(&imports(&format!("..annotations.{other}"), names));
    }
    for (other, names) in python.files.elsewhere(module, structs) {
        out.push_str(&imports(&format!(".{other}"), names));
    }
    Some(out + &body)
}

/// Whether a name stands in the code, as `Any` in `dict[str, Any]`.
pub(super) fn uses(code: &str, name: &str) -> bool {
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .any(|word| word == name)
}

fn write_class(out: &mut String, python: &Python<'_>, declaration: &Declaration, model: &Struct) {
    let name = &declaration.name;
    out.push_str(&format!(
        "class {name}({}):\n",
        base_class(name, &python.bases)
    ));
    python_docs(out, "    ", &declaration.docs, &[]);
    out.push('\n');
    out.push_str(&tuple("__match_args__ = ", &super::slots(model), "    "));
    if let Some(tag) = &model.tag {
        out.push_str(&format!("    type: Literal[{}]\n", quoted(tag)));
    }
    for field in &model.fields {
        out.push_str(&format!(
            "    {}: {}\n",
            field.wire_name,
            received_type(&field.kind)
        ));
        python_docs(out, "    ", &field.docs, &[]);
    }
    if let Some(extra) = &model.extra {
        out.push_str("    extra: dict[str, Any]\n");
        python_docs(out, "    ", &extra.docs, &[]);
    }
    write_initializer(out, model);
    if views::are_of(name) {
        views::write(out, &python.api.views, views::Form::Stub);
    }
}

fn write_initializer(out: &mut String, model: &Struct) {
    if model.fields.is_empty() && model.extra.is_none() {
        out.push_str("    def __init__(self) -> None: ...\n");
        return;
    }
    out.push_str("    def __init__(\n        self,\n        *,\n");
    for field in &model.fields {
        let default = if field.kind.is_optional() {
            " = None"
        } else {
            ""
        };
        out.push_str(&format!(
            "        {}: {}{default},\n",
            field.wire_name,
            received_type(&field.kind)
        ));
    }
    if model.extra.is_some() {
        out.push_str("        extra: dict[str, Any] | None = None,\n");
    }
    out.push_str("    ) -> None: ...\n");
}
