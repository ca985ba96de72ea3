//! What callers read out of a response: properties and methods of its class, which core computes.

use super::docs::lines;
use super::quoted;
use crate::api::{View, ViewType};
use crate::text::python_docs;

/// What is written of a view.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// What runs.
    Code,
    /// What type checkers read.
    Stub,
}

/// Whether views read this struct.
pub(super) fn are_of(name: &str) -> bool {
    name == "Response"
}

/// The types of the model that views return.
pub(super) fn references(views: &[View]) -> impl Iterator<Item = &str> {
    views.iter().filter_map(|view| match &view.kind {
        ViewType::List(name) => Some(name.as_str()),
        _ => None,
    })
}

pub(super) fn write(out: &mut String, views: &[View], form: Form) {
    for view in views {
        let name = &view.name;
        if form == Form::Code {
            out.push('\n');
        }
        if !name.starts_with("to_") {
            out.push_str("    @property\n");
        }
        match form {
            Form::Code => out.push_str(&format!("    def {name}(self):\n")),
            Form::Stub => out.push_str(&format!(
                "    def {name}(self) -> {}:\n",
                type_of(&view.kind)
            )),
        }
        python_docs(out, "        ", &lines(&view.docs.paragraphs), &[]);
        if form == Form::Code {
            out.push_str(&format!("        return view(self, {})\n", quoted(name)));
        }
    }
}

fn type_of(kind: &ViewType) -> String {
    match kind {
        ViewType::Text => "str".to_owned(),
        ViewType::OptionalText => "str | None".to_owned(),
        ViewType::Flag => "bool".to_owned(),
        ViewType::List(name) => format!("list[{name}]"),
    }
}
