//! Writes the generated files of the bindings from the declarations of core: types from `core/src/model`, methods
//! from `core/src/api`, options from `core/src/options`, errors from `core/src/error`.
//!
//! Python classes that one generic serializer fills; TypeScript declarations of the wire objects; for Swift and Kotlin
//! the types with the code that reads them from the native library's buffers and writes them as JSON; and for each
//! language the resources of a client, its options, errors and views.

pub mod api;
mod attributes;
mod check;
mod error;
mod files;
mod kotlin;
mod macros;
mod mobile;
mod names;
mod node;
mod parse;
mod python;
mod schema;
mod swift;
mod text;

use std::collections::BTreeSet;
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

/// Makes every generated file from the declarations of a repository.
///
/// # Errors
///
/// Fails with the file and the line of the first declaration that some language cannot take.
pub fn generate(root: &Path) -> Result<Vec<Output>, Error> {
    let source = root.join("core/src");
    let schema = read_model(&source.join("model"))?;
    let api = api::Api::read(&source, &schema)?;
    let base_classes =
        python::base_classes(&root.join("bindings-python/python/antiphon/_model.py"))?;
    let mut outputs = python::write(&schema, &api, &base_classes)?;
    outputs.extend(node::write(&schema, &api));
    outputs.extend(swift::write(&schema));
    outputs.extend(kotlin::write(&schema));
    outputs.extend(mobile::write(&api));
    outputs.extend(swift::api::write(&api, &schema));
    outputs.extend(kotlin::api::write(&api, &schema));
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

/// The files that an earlier run of the generator wrote and that no declaration asks for any more: those with its
/// header in the folders named `generated` that hold outputs.
#[must_use]
pub fn orphans(root: &Path, outputs: &[Output]) -> Vec<PathBuf> {
    let folders: BTreeSet<_> = outputs
        .iter()
        .filter_map(|output| generated_folder(&output.path))
        .collect();
    let mut found = Vec::new();
    for folder in folders {
        collect_generated(root, folder, &mut found);
    }
    found.retain(|path| outputs.iter().all(|output| output.path != *path));
    found.sort();
    found
}

/// The outermost folder named `generated` that a path lies in.
fn generated_folder(path: &Path) -> Option<&Path> {
    path.ancestors()
        .skip(1)
        .filter(|folder| folder.file_name().is_some_and(|name| name == "generated"))
        .last()
}

fn collect_generated(root: &Path, folder: &Path, found: &mut Vec<PathBuf>) {
    // A folder that is not there has no files.
    for entry in fs::read_dir(root.join(folder))
        .into_iter()
        .flatten()
        .flatten()
    {
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            collect_generated(root, &path, found);
        } else if fs::read_to_string(entry.path()).is_ok_and(|text| text::has_header(&text)) {
            found.push(path);
        }
    }
}
