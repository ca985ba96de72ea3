//! What callers read out of a response: properties and methods of its class, which core computes.

use super::docs::{lines, section};
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
        let option = view.option.as_ref();
        let parameters = option.map_or(String::new(), |option| {
            format!(", *, {}: bool = False", option.name)
        });
        match form {
            Form::Code => out.push_str(&format!("    def {name}(self{parameters}):\n")),
            Form::Stub => out.push_str(&format!(
                "    def {name}(self{parameters}) -> {}:\n",
                type_of(&view.kind)
            )),
        }
        let arguments =
            option.map(|option| (option.name.as_str(), option.docs.paragraphs.join(" ")));
        let arguments = section("Args:", arguments.into_iter());
        python_docs(out, "        ", &lines(&view.docs.paragraphs), &arguments);
        if form == Form::Code {
            let chosen = match option {
                Some(option) => {
                    let (name, flag) = (quoted(name), &option.name);
                    format!("{} if {flag} else {name}", quoted(&option.view))
                }
                None => quoted(name),
            };
            out.push_str(&format!("        return view(self, {chosen})\n"));
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
