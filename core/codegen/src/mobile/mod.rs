//! What Swift and Kotlin share: the names of options, methods, ids, views and fields of errors, the docs that use those
//! names, and the tables of the native library that both call.

mod names;
mod native;

pub(crate) use names::{Names, Spelling};
pub(crate) use native::write;

use crate::api::{ChoiceJson, OptionField, OptionType};

/// A space at which no line is broken; the comments have a plain one for it.
pub(crate) const NO_BREAK: &str = "\u{a0}";

/// The text of an option in a language: what it does, then its default.
pub(crate) fn option_docs(field: &OptionField, names: &Names) -> Vec<String> {
    let mut paragraphs = names.docs(&field.docs).paragraphs;
    if let Some(default) = &field.default {
        let default = match &field.kind {
            OptionType::Choice(choice) => names.choice(choice, default),
            _ => default.clone(),
        };
        let text = match default.starts_with(|letter: char| letter.is_ascii_digit()) {
            // The number stays with its unit.
            true => format!("Default:{NO_BREAK}{}.", default.replace(' ', NO_BREAK)),
            false => format!("Default: {default}."),
        };
        match paragraphs.last_mut() {
            Some(paragraph) => {
                paragraph.push(' ');
                paragraph.push_str(&text);
            }
            None => paragraphs.push(text),
        }
    }
    paragraphs
}

/// What a value of a choice is called where a default names it.
pub(crate) fn default_name(json: &ChoiceJson) -> String {
    match json {
        ChoiceJson::Text(text) => text.clone(),
        ChoiceJson::Flag(flag) => flag.to_string(),
    }
}
