//! What is generated for Node: programs in `generated/lib`, declarations in `generated/types`. Both
//! folders are laid out as `core/src`: `lib/error/kinds.js` comes from `error/kinds.rs`.

mod docs;
mod endpoints;
mod errors;
mod index;
mod methods;
mod model;
mod names;
mod options;
mod paths;
mod script;
mod views;

use std::collections::BTreeSet;

use crate::Output;
use crate::api::Api;
use crate::schema::Schema;
use crate::text::header;

const FOLDER: &str = "bindings-node/generated";

/// Writes every generated file of the package.
pub(crate) fn write(schema: &Schema, api: &Api) -> Vec<Output> {
    let names = names::Names::new(api);
    let mut outputs = model::write(schema);
    outputs.extend(endpoints::write(api, &names));
    outputs.extend(options::write(api, &names));
    outputs.extend(errors::write(api, &names));
    outputs.extend(views::write(api, &names));
    outputs.extend(index::write(api));
    outputs
}

/// A file of the package, generated from a file or a folder below the root of the repository.
fn file(path: &str, source: &str, text: &str) -> Output {
    Output {
        path: format!("{FOLDER}/{path}").into(),
        text: format!("// {}\n{text}", header(source)),
    }
}

/// A CommonJS program; `text` ends with its exports.
fn program(path: &str, source: &str, text: &str) -> Output {
    file(
        &format!("lib/{path}.js"),
        source,
        &format!("'use strict'\n\n{text}"),
    )
}

/// A file of declarations.
fn declarations(path: &str, source: &str, imports: &str, text: &str) -> Output {
    let text = match text.trim_matches('\n') {
        "" => "export {};",
        text => text,
    };
    file(
        &format!("types/{path}.d.ts"),
        source,
        &format!("{imports}\n{text}\n"),
    )
}

/// Imports types from the index of the package into a file of declarations; `depth` is the number of
/// folders between it and `types`.
fn imports_of_index(depth: usize, names: &BTreeSet<String>) -> String {
    let path = "../".repeat(depth + 2);
    imports(names.iter().map(String::as_str), &format!("{path}index.js"))
}

fn imports<'a>(names: impl Iterator<Item = &'a str>, path: &str) -> String {
    let names: Vec<_> = names.collect();
    if names.is_empty() {
        return String::new();
    }
    let line = format!("import type {{ {} }} from '{path}';\n", names.join(", "));
    if line.chars().count() <= script::TYPES_LINE + 1 {
        return line;
    }
    let names: String = names.iter().map(|name| format!("  {name},\n")).collect();
    format!("import type {{\n{names}}} from '{path}';\n")
}
