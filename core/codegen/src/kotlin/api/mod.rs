//! The API beside its types in Kotlin: resources with their methods, options, errors, views of a response. What they
//! build upon is written by hand, in `src/main/kotlin/antiphon`.

mod errors;
mod methods;
mod options;
mod views;

use crate::Output;
use crate::api::{Api, ChoiceValue, Docs};
use crate::mobile::{NO_BREAK, Names, Spelling};
use crate::names::camel_case;
use crate::schema::Schema;
use crate::text::wrap;

/// The folder of the generated files.
pub(super) const FOLDER: &str = "bindings-swift/kotlin/src/main/generated/antiphon/api";

/// Writes the files.
pub(crate) fn write(api: &Api, schema: &Schema) -> Vec<Output> {
    let names = Names::of(
        api,
        schema,
        &Spelling {
            id: camel_case,
            error: |kind| kind.class.clone(),
            choice: |choice, value| format!("{choice}.{}", value_name(value)),
        },
    );
    let mut outputs = methods::write(api, &names);
    outputs.extend(options::write(api, &names));
    outputs.extend(errors::write(api, &names));
    outputs.push(views::write(api, &names));
    outputs
}

/// A file, with the source of core that it is made from.
fn output(name: &str, source: &str, imports: &[&str], body: &str) -> Output {
    let mut text = format!(
        "// generated from core/src/{source} by `make generate`; do not edit\n\npackage antiphon\n\n"
    );
    for import in imports {
        text.push_str(&format!("import {import}\n"));
    }
    if !imports.is_empty() {
        text.push('\n');
    }
    text.push_str(body);
    Output {
        path: format!("{FOLDER}/{name}.kt").into(),
        text: format!("{}\n", text.trim_end()),
    }
}

/// A documentation comment, on one line where it fits; `tags` such as `@throws` follow the paragraphs.
fn comment(out: &mut String, indent: &str, paragraphs: &[String], tags: &[String]) {
    let escaped = |text: &String| text.replace("*/", "*&#47;");
    let width = indent.len() + 3;
    let mut lines = Vec::new();
    for paragraph in paragraphs.iter().map(escaped) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let wrapped = wrap(&paragraph, width, width);
        lines.extend(wrapped.iter().map(|line| line.replace(NO_BREAK, " ")));
    }
    if !tags.is_empty() && !lines.is_empty() {
        lines.push(String::new());
    }
    for tag in tags.iter().map(escaped) {
        for (position, line) in wrap(&tag, width, width + 2).iter().enumerate() {
            let indent = if position == 0 { "" } else { "  " };
            lines.push(format!("{indent}{line}"));
        }
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

/// The errors of a method as tags.
fn throws(docs: &Docs, names: &Names, api: &Api) -> Vec<String> {
    let docs = names.docs(docs);
    let errors = docs.errors.iter().map(|(kind, when)| {
        let class = api.error(kind).map_or(kind.as_str(), |error| &error.class);
        format!("@throws {class} {when}")
    });
    errors.collect()
}

/// The constant of a value of a choice: `OPEN_ROUTER` for `OpenRouter`.
fn value_name(value: &ChoiceValue) -> String {
    let mut name = String::new();
    for letter in value.ident.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_uppercase());
    }
    name
}
