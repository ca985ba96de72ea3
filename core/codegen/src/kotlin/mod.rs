//! The types of the model in Kotlin: one file of public types for each file of the model, and one of the code that reads
//! and writes them. What both build upon is written by hand, in `antiphon/Model.kt` and beside it.

pub(crate) mod api;
mod coding;
mod records;

use crate::Output;
use crate::files::{ModelFile, model_files};
use crate::names::camel_case;
use crate::schema::{FieldType, Schema};
use crate::text::{paragraphs, wrap};

/// The folders of the generated files: that of the public types, that of their plumbing, and that of the API beside them.
pub(crate) const FOLDERS: [&str; 3] = [
    "bindings-swift/kotlin/src/main/generated/antiphon/model",
    "bindings-swift/kotlin/src/main/generated/antiphon/coding",
    api::FOLDER,
];

/// Words that cannot be names without backticks.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "as", "break", "class", "continue", "do", "else", "false", "for", "fun", "if", "in", "interface", "is", "null",
    "object", "package", "return", "super", "this", "throw", "true", "try", "typealias", "typeof", "val", "var", "when",
    "while",
];

pub(crate) fn write(schema: &Schema) -> Vec<Output> {
    let [model, coding, _] = FOLDERS;
    let mut outputs = Vec::new();
    for file in model_files(schema) {
        outputs.push(output(&file, model, "", |text| records::write(text, &file)));
        outputs.push(output(&file, coding, "Coding", |text| {
            coding::write(text, &file);
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
    let mut text = format!("// {}\n\npackage antiphon\n", file.header());
    body(&mut text);
    Output {
        path: format!("{folder}/{}{suffix}.kt", file.name).into(),
        text,
    }
}

fn field_name(ident: &str) -> String {
    let name = camel_case(ident);
    match KEYWORDS.contains(&name.as_str()) {
        true => format!("`{name}`"),
        false => name,
    }
}

fn type_name(kind: &FieldType) -> String {
    match kind {
        FieldType::Text => "String".into(),
        FieldType::Boolean => "Boolean".into(),
        FieldType::Integer => "Long".into(),
        FieldType::Float => "Double".into(),
        FieldType::Json => "Json".into(),
        FieldType::Texts => "Map<String, String>".into(),
        FieldType::Optional(inner) => format!("{}?", type_name(inner)),
        FieldType::List(inner) => format!("List<{}>", type_name(inner)),
        FieldType::Boxed(inner) => type_name(inner),
        FieldType::Model(name) => name.clone(),
    }
}

/// Documentation comments, on one line where they fit.
fn docs(out: &mut String, indent: &str, docs: &[String]) {
    let paragraphs: Vec<_> = paragraphs(docs)
        .iter()
        .map(|paragraph| paragraph.replace("*/", "*&#47;"))
        .collect();
    if paragraphs.is_empty() {
        return;
    }
    let mut lines = Vec::new();
    for (position, paragraph) in paragraphs.iter().enumerate() {
        if position > 0 {
            lines.push(String::new());
        }
        lines.extend(wrap(paragraph, indent.len() + 3, indent.len() + 3));
    }
    if let [line] = lines.as_slice() {
        out.push_str(&format!("{indent}/** {line} */\n"));
        return;
    }
    out.push_str(&format!("{indent}/**\n"));
    for line in lines {
        out.push_str(format!("{indent} * {line}").trim_end());
        out.push('\n');
    }
    out.push_str(&format!("{indent} */\n"));
}
