//! Writes the bindings' declarations from those of core, the only place where a type, method, option or error is written.
//!
//! Declarations only: Python classes that one generic serializer fills, TypeScript declarations of the wire
//! objects, and `uniffi::remote` mirrors from which uniffi writes Swift and Kotlin. No code that converts.

pub mod api;
mod attributes;
mod check;
mod error;
mod macros;
mod names;
mod parse;
mod python;
mod schema;
mod text;
mod typescript;
mod uniffi;

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
    let source = root.join("core/src");
    let model = source.join("model");
    let schema = read_model(&model)?;
    let api = api::Api::read(&source, &schema)?;
    let base_classes =
        python::base_classes(&root.join("bindings-python/python/antiphon/_model.py"))?;
    let mut outputs = python::write(&schema, &api, &model, &base_classes)?;
    outputs.push(typescript::write(&schema));
    outputs.push(uniffi::write(&schema));
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
