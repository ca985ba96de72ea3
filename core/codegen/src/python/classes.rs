//! `_generated.py`: one light class for each struct a server sends.

use super::{Bases, NO_LINT, base_class, import_bases, quoted, received, tuple};
use crate::schema::{Declaration, Kind, Schema, Struct};
use crate::text::{HEADER, paragraphs, python_docs, wrap};

pub(super) fn write(schema: &Schema, bases: &Bases) -> String {
    let mut out =
        format!("# {HEADER}\n{NO_LINT}\"\"\"The classes of what a server sends.\"\"\"\n\n");
    out.push_str(&import_bases(bases));
    for declaration in received(schema) {
        if let Kind::Struct(model) = &declaration.kind {
            out.push_str("\n\n");
            write_class(&mut out, declaration, model, bases);
        }
    }
    out
}

fn write_class(out: &mut String, declaration: &Declaration, model: &Struct, bases: &Bases) {
    let name = &declaration.name;
    out.push_str(&format!("class {name}({}):\n", base_class(name, bases)));
    python_docs(out, "    ", &declaration.docs, &attributes(model));
    let mut slots: Vec<_> = model
        .fields
        .iter()
        .map(|field| quoted(&field.wire_name))
        .collect();
    if model.extra.is_some() {
        slots.push(quoted("extra"));
    }
    out.push('\n');
    out.push_str(&tuple("__slots__ = __match_args__ = ", &slots, "    "));
    if let Some(tag) = &model.tag {
        out.push_str(&format!("    type = {}\n", quoted(tag)));
    }
}

/// The part of a docstring that lists the fields.
fn attributes(model: &Struct) -> Vec<String> {
    let fields = model
        .fields
        .iter()
        .map(|field| (field.wire_name.as_str(), &field.docs));
    let extra = model.extra.iter().map(|extra| ("extra", &extra.docs));
    let mut lines = Vec::new();
    for (name, docs) in fields.chain(extra) {
        let text = format!("{name}: {}", paragraphs(docs).join(" ")).replace('\\', "\\\\");
        for (position, line) in wrap(&text, 8, 12).into_iter().enumerate() {
            let indent = if position == 0 { "    " } else { "        " };
            lines.push(format!("{indent}{line}"));
        }
    }
    if !lines.is_empty() {
        lines.insert(0, "Attributes:".to_owned());
    }
    lines
}
