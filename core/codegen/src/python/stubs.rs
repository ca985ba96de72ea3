//! `_generated.pyi`: the same classes with their types, for type checkers and editors.

use std::collections::BTreeSet;

use super::{
    Bases, NO_LINT, base_class, import_bases, imports, quoted, received, received_type, tuple,
};
use crate::schema::{Declaration, Kind, Schema, Struct};
use crate::text::{HEADER, python_docs};

pub(super) fn write(schema: &Schema, bases: &Bases) -> String {
    let mut body = String::new();
    for declaration in received(schema) {
        if let Kind::Struct(model) = &declaration.kind {
            body.push('\n');
            write_class(&mut body, declaration, model, bases);
        }
    }
    let mut out = format!("# {HEADER}\n{NO_LINT}from typing import Any, Literal\n\n");
    out.push_str(&import_bases(bases));
    let aliases: BTreeSet<_> = received(schema)
        .filter(|declaration| matches!(declaration.kind, Kind::Struct(_)))
        .flat_map(Declaration::references)
        .filter(|name| !schema.is_struct(name))
        .collect();
    out.push_str(&imports(".aliases", aliases));
    out + &body
}

fn write_class(out: &mut String, declaration: &Declaration, model: &Struct, bases: &Bases) {
    let name = &declaration.name;
    out.push_str(&format!("class {name}({}):\n", base_class(name, bases)));
    python_docs(out, "    ", &declaration.docs, &[]);
    let mut names: Vec<_> = model
        .fields
        .iter()
        .map(|field| quoted(&field.wire_name))
        .collect();
    if model.extra.is_some() {
        names.push(quoted("extra"));
    }
    out.push('\n');
    out.push_str(&tuple("__match_args__ = ", &names, "    "));
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
