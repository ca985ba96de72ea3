//! `models/*.py`: one light class for each struct that a server sends.

use std::collections::BTreeSet;

use super::{Python, base_class, header, quoted, tuple, views};
use crate::files::ModelFile;
use crate::schema::{Declaration, Struct};
use crate::text::{paragraphs, python_docs};

/// The module that all of these classes say they are of: where callers find them.
const PUBLIC_MODULE: &str = "antiphon.types";

/// The module of a file; `None` if no server sends any of its structs.
pub(super) fn write(python: &Python<'_>, file: &ModelFile<'_>) -> Option<String> {
    let mut classes = String::new();
    for (declaration, model) in python.received_structs(file) {
        classes.push_str("\n\n");
        write_class(&mut classes, python, declaration, model);
    }
    if classes.is_empty() {
        return None;
    }
    Some(format!(
        "{}{}{classes}",
        header(&python.sources_of(file)),
        imports(python, file)
    ))
}

/// The names that a file needs from the hand-written part.
pub(super) fn bases<'a>(python: &'a Python<'_>, file: &'a ModelFile<'_>) -> BTreeSet<&'a str> {
    let structs = python.received_structs(file);
    structs
        .map(|(declaration, _)| base_class(&declaration.name, &python.bases))
        .collect()
}

fn imports(python: &Python<'_>, file: &ModelFile<'_>) -> String {
    let mut names = bases(python, file);
    if python.has_views(file) {
        names.insert("view");
    }
    super::imports("..._model", names)
}

fn write_class(out: &mut String, python: &Python<'_>, declaration: &Declaration, model: &Struct) {
    let name = &declaration.name;
    out.push_str(&format!(
        "class {name}({}):\n",
        base_class(name, &python.bases)
    ));
    python_docs(out, "    ", &declaration.docs, &attributes(model));
    out.push_str(&format!("\n    __module__ = {}\n", quoted(PUBLIC_MODULE)));
    out.push_str(&tuple(
        "__slots__ = __match_args__ = ",
        &super::slots(model),
        "    ",
    ));
    if let Some(tag) = &model.tag {
        out.push_str(&format!("    type = {}\n", quoted(tag)));
    }
    if views::are_of(name) {
        views::write(out, &python.api.views, views::Form::Code);
    }
}

/// The part of a docstring that lists the fields.
fn attributes(model: &Struct) -> Vec<String> {
    let fields = model
        .fields
        .iter()
        .map(|field| (field.wire_name.as_str(), &field.docs));
    let extra = model.extra.iter().map(|extra| ("extra", &extra.docs));
    let entries = fields
        .chain(extra)
        .map(|(name, docs)| (name, paragraphs(docs).join(" ")));
    super::docs::section("Attributes:", entries)
}
