//! The types of the model in Swift: one file of public types for each file of the model, and one of the code that reads
//! and writes them. What both build upon is written by hand, in `Sources/Antiphon/Model`.

pub(crate) mod api;
mod coding;
mod layout;
mod records;

use crate::Output;
use crate::files::{ModelFile, model_files};
use crate::names::{camel_case, lower_first_word};
use crate::schema::{FieldType, Schema};
use crate::text::{paragraphs, wrap};
use layout::Layouts;

/// The folders of the generated files: that of the public types, that of their plumbing, and that of the API beside them.
pub(crate) const FOLDERS: [&str; 3] = [
    "bindings-swift/swift/Sources/Antiphon/generated/model",
    "bindings-swift/swift/Sources/Antiphon/generated/coding",
    api::FOLDER,
];

/// Words that cannot be names of members without backticks.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat", "rethrows", "return",
    "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
    "where", "while",
];

pub(crate) fn write(schema: &Schema) -> Vec<Output> {
    let layouts = Layouts::of(schema);
    let [model, coding, _] = FOLDERS;
    let mut outputs = Vec::new();
    for file in model_files(schema) {
        outputs.push(output(&file, model, "", |text| {
            records::write(text, &file, &layouts);
        }));
        outputs.push(output(&file, coding, "Coding", |text| {
            coding::write(text, &file, &layouts);
        }));
    }
    outputs
}

fn output(
    file: &ModelFile<'_>,
    folder: &str,
    suffix: &str,
    body: impl FnOnce(&mut String),
) -> Output {
    let mut text = format!("// {}\n// swift-format-ignore-file\n", file.header());
    body(&mut text);
    Output {
        path: format!("{folder}/{}{suffix}.swift", file.name).into(),
        text,
    }
}

/// The name of a field.
fn field_name(ident: &str) -> String {
    quoted(camel_case(ident))
}

/// The name of a case.
fn case_name(ident: &str) -> String {
    quoted(lower_first_word(ident))
}

/// A name with backticks where it needs them.
fn quoted(name: String) -> String {
    match KEYWORDS.contains(&name.as_str()) {
        true => format!("`{name}`"),
        false => name,
    }
}

fn type_name(kind: &FieldType) -> String {
    match kind {
        FieldType::Text => "String".into(),
        FieldType::Boolean => "Bool".into(),
        FieldType::Integer => "Int".into(),
        FieldType::Float => "Double".into(),
        FieldType::Json => "JSON".into(),
        FieldType::Texts => "[String: String]".into(),
        FieldType::Optional(inner) => format!("{}?", type_name(inner)),
        FieldType::List(inner) => format!("[{}]", type_name(inner)),
        FieldType::Boxed(inner) => type_name(inner),
        FieldType::Model(name) => name.clone(),
    }
}

/// Documentation comments.
fn docs(out: &mut String, indent: &str, docs: &[String]) {
    for (position, paragraph) in paragraphs(docs).iter().enumerate() {
        if position > 0 {
            out.push_str(&format!("{indent}///\n"));
        }
        for line in wrap(paragraph, indent.len() + 4, indent.len() + 4) {
            out.push_str(&format!("{indent}/// {line}\n"));
        }
    }
}
