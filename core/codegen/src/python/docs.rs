//! Docstrings of what is not a type: names as Python has them, errors under `Raises:`.

use crate::api::{Api, ChoiceJson, Docs, Method, MethodKind, OptionField, OptionType};
use crate::text::wrap;

/// A docstring: lines of paragraphs, and what follows them.
pub(super) struct Docstring {
    pub(super) lines: Vec<String>,
    pub(super) more: Vec<String>,
}

/// Paragraphs as the lines of a doc comment.
pub(super) fn lines(paragraphs: &[String]) -> Vec<String> {
    paragraphs
        .join("\n\n")
        .split('\n')
        .map(str::to_owned)
        .collect()
}

/// A part of a docstring that explains names, such as `Attributes:`; nothing if there are none.
pub(super) fn section<'a>(
    title: &str,
    entries: impl Iterator<Item = (&'a str, String)>,
) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, text) in entries {
        let text = format!("{name}: {text}").replace('\\', "\\\\");
        for (position, line) in wrap(&text, 8, 12).into_iter().enumerate() {
            let indent = if position == 0 { "    " } else { "        " };
            lines.push(format!("{indent}{line}"));
        }
    }
    if !lines.is_empty() {
        lines.insert(0, title.to_owned());
    }
    lines
}

/// The docs with the names of Python in backticks.
pub(super) fn renamed(api: &Api, docs: &Docs) -> Docs {
    docs.renamed(|name| {
        let method = || {
            let methods = api
                .resources
                .iter()
                .flat_map(|resource| resource.methods.iter());
            let mut keywords = methods
                .filter(|method| method.name == name)
                .filter_map(keyword_of);
            keywords.next().map(|twin| format!("{twin}(stream=True)"))
        };
        match name {
            "null" => Some("None".to_owned()),
            "true" => Some("True".to_owned()),
            "false" => Some("False".to_owned()),
            _ => match api.error(name) {
                Some(error) => Some(error.class.clone()),
                None => option_name(api, name).or_else(method),
            },
        }
    })
}

/// The method of which a method of events is the keyword `stream`: `retrieve` for `retrieve_stream`.
pub(super) fn keyword_of(method: &Method) -> Option<&str> {
    match method.kind {
        MethodKind::Events => method.name.strip_suffix("_stream"),
        _ => None,
    }
}

/// The name that an option of core has in Python, where it is another one: a function takes the place of the value that
/// it returns.
pub(super) fn option_name(api: &Api, name: &str) -> Option<String> {
    let mut options = api.options.iter().flat_map(|options| options.fields.iter());
    let function =
        options.find(|field| field.name == name && field.kind == OptionType::Function)?;
    function.name.strip_suffix("_provider").map(str::to_owned)
}

/// The docstring of a method; `notes` are paragraphs about how Python calls it, `twin` is the one that the keyword
/// `stream` turns it into.
pub(super) fn of_method(
    api: &Api,
    method: &Method,
    twin: Option<&Method>,
    notes: &[&str],
) -> Docstring {
    let docs = renamed(api, &method.docs);
    let mut paragraphs = docs.paragraphs;
    let mut errors = docs.errors;
    if let Some(twin) = twin {
        let docs = renamed(api, &twin.docs);
        for (position, paragraph) in docs.paragraphs.iter().enumerate() {
            paragraphs.push(match position {
                0 => format!("With `stream=True`, {}", with_small_letter(paragraph)),
                _ => paragraph.clone(),
            });
        }
        for error in docs.errors {
            if !errors.contains(&error) {
                errors.push(error);
            }
        }
    }
    paragraphs.extend(notes.iter().map(|&note| note.to_owned()));
    let class = |kind: &str| {
        api.error(kind)
            .map_or_else(|| kind.to_owned(), |error| error.class.clone())
    };
    let errors: Vec<_> = errors
        .iter()
        .map(|(kind, when)| (class(kind), when.clone()))
        .collect();
    Docstring {
        lines: lines(&paragraphs),
        more: section(
            "Raises:",
            errors
                .iter()
                .map(|(class, when)| (class.as_str(), when.clone())),
        ),
    }
}

/// The docstring of an option: what it does, its default, and the values that it chooses from.
pub(super) fn of_option(api: &Api, field: &OptionField) -> Docstring {
    let docs = renamed(api, &field.docs);
    let mut paragraphs = docs.paragraphs;
    if let (Some(last), Some(default)) = (paragraphs.last_mut(), &field.default) {
        last.push_str(&format!(" Default {}.", default_of(field, default)));
    }
    // A kind of error is a class, and says that it is an error.
    let paragraphs: Vec<_> = paragraphs
        .iter()
        .map(|text| text.replace("Error` error", "Error`"))
        .collect();
    let mut more = Vec::new();
    if let OptionType::Choice(name) = &field.kind
        && let Some(choice) = api.choice(name)
    {
        for value in &choice.values {
            let text = renamed(api, &value.docs).paragraphs.join(" ");
            for (position, line) in wrap(&format!("- `{}`: {text}", literal(&value.json)), 4, 6)
                .iter()
                .enumerate()
            {
                let indent = if position == 0 { "" } else { "  " };
                more.push(format!("{indent}{line}"));
            }
        }
    }
    Docstring {
        lines: lines(&paragraphs),
        more,
    }
}

/// A value that an option chooses, as Python writes it.
pub(super) fn literal(value: &ChoiceJson) -> String {
    match value {
        ChoiceJson::Text(text) => super::quoted(text),
        ChoiceJson::Flag(true) => "True".to_owned(),
        ChoiceJson::Flag(false) => "False".to_owned(),
    }
}

/// The default as Python has it: durations in seconds, flags with a capital letter.
fn default_of(field: &OptionField, default: &str) -> String {
    match (&field.kind, default) {
        (OptionType::Flag, "true") => "`True`".to_owned(),
        (OptionType::Flag, "false") => "`False`".to_owned(),
        (OptionType::Choice(_), default) => format!("`{}`", super::quoted(default)),
        (OptionType::Duration, default) => {
            in_seconds(default).unwrap_or_else(|| default.to_owned())
        }
        _ => default.to_owned(),
    }
}

fn in_seconds(default: &str) -> Option<String> {
    let minutes: u64 = default.strip_suffix(" min")?.parse().ok()?;
    Some(format!("{} s", minutes * 60))
}

fn with_small_letter(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{in_seconds, section, with_small_letter};

    #[test]
    fn durations_are_seconds() {
        assert_eq!(in_seconds("55 min").as_deref(), Some("3300 s"));
        assert_eq!(in_seconds("300 s"), None);
        assert_eq!(with_small_letter("Returns it."), "returns it.");
    }

    #[test]
    fn a_section_has_a_title_unless_it_is_empty() {
        assert!(section("Raises:", std::iter::empty()).is_empty());
        let entry = ("APIError", "The server failed.".to_owned());
        assert_eq!(
            section("Raises:", [entry].into_iter()),
            ["Raises:", "    APIError: The server failed."]
        );
    }
}
