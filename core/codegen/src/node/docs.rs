//! Doc comments with the names of JavaScript.

use crate::api::Docs;
use crate::text::script_comment;

use super::names::Names;

/// Writes a doc comment; `more` are paragraphs behind those of the declaration.
pub(super) fn write(out: &mut String, indent: &str, docs: &Docs, names: &Names, more: &[&str]) {
    let docs = renamed(docs, names);
    let mut paragraphs = docs.paragraphs;
    paragraphs.extend(more.iter().map(|&text| text.to_owned()));
    script_comment(out, indent, &paragraphs, &[]);
}

/// As [`write()`], with the errors of a method as tags. `id` is the positional parameter: its name in core
/// and its own.
pub(super) fn write_method(
    out: &mut String,
    docs: &Docs,
    names: &Names,
    id: Option<(&str, &str)>,
    more: &[&str],
) {
    let docs = docs.renamed(|name| match id {
        Some((core, own)) if core == name => Some(own.to_owned()),
        _ => names.get(name),
    });
    let mut paragraphs = docs.paragraphs;
    paragraphs.extend(more.iter().map(|&text| text.to_owned()));
    let tags = docs.errors.iter().map(|(kind, when)| {
        let class = names.get(kind).unwrap_or_else(|| kind.clone());
        format!("@throws {{{class}}} {when}")
    });
    script_comment(out, "  ", &paragraphs, &tags.collect::<Vec<_>>());
}

/// Writes the doc comment of an option or a field, with a sentence behind its last one.
pub(super) fn write_with(
    out: &mut String,
    docs: &Docs,
    names: &Names,
    sentence: Option<String>,
    more: &[&str],
) {
    let mut docs = renamed(docs, names);
    if let (Some(last), Some(sentence)) = (docs.paragraphs.last_mut(), sentence) {
        last.push_str(&format!(" {sentence}"));
    }
    let mut paragraphs = docs.paragraphs;
    paragraphs.extend(more.iter().map(|&text| text.to_owned()));
    script_comment(out, "  ", &paragraphs, &[]);
}

/// The docs with the names of JavaScript.
pub(super) fn renamed(docs: &Docs, names: &Names) -> Docs {
    let mut docs = docs.renamed(|name| names.get(name));
    for paragraph in &mut docs.paragraphs {
        // The names of classes say it themselves.
        *paragraph = paragraph.replace("Error` error", "Error`");
    }
    docs
}
