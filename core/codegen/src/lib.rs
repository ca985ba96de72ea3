//! Writes the declarations of the bindings from `core/src/model`, the only place where a type is written.
//!
//! Python classes that one generic serializer fills, TypeScript declarations of the wire objects, and for Swift and
//! Kotlin the types with the code that reads them from the native library's buffers and writes them as JSON.

pub mod api;
mod attributes;
mod check;
mod error;
mod files;
mod kotlin;
mod macros;
mod names;
mod parse;
mod python;
mod schema;
mod swift;
mod text;
mod typescript;

use std::fs;
use std::path::{Path, PathBuf};

pub use error::Error;
pub use parse::{parse_file, read_model};
pub use schema::{
    Declaration, Extra, Field, FieldType, Kind, Place, Schema, ShapeVariant, Struct, Text, Variant,
};

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The path, relative to the root of the repository.
    pub path: PathBuf,
    /// The whole text.
    pub text: String,
}

/// The root of the repository this crate was built in.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Makes every generated file from the model of a repository.
///
/// # Errors
///
/// Fails with the file and the line of the first thing in the model that some language cannot take.
pub fn generate(root: &Path) -> Result<Vec<Output>, Error> {
    let schema = read_model(&root.join("core/src/model"))?;
    let base_classes =
        python::base_classes(&root.join("bindings-python/python/antiphon/_model.py"))?;
    let mut outputs = python::write(&schema, &base_classes);
    outputs.push(typescript::write(&schema));
    outputs.extend(swift::write(&schema));
    outputs.extend(kotlin::write(&schema));
    Ok(outputs)
}

/// The generated files that are missing or differ from what they should be.
#[must_use]
pub fn stale(root: &Path, outputs: &[Output]) -> Vec<PathBuf> {
    outputs
        .iter()
        .filter(|output| {
            fs::read_to_string(root.join(&output.path)).ok().as_deref() != Some(&output.text)
        })
        .map(|output| output.path.clone())
        .collect()
}

/// The files that lie in a folder of generated files and are none: what a file of the model that was renamed or removed
/// has left.
#[must_use]
pub fn leftovers(root: &Path, outputs: &[Output]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in swift::FOLDERS.iter().chain(&kotlin::FOLDERS) {
        let Ok(entries) = fs::read_dir(root.join(folder)) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = Path::new(folder).join(entry.file_name());
            if !outputs.iter().any(|output| output.path == path) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
