//! Where the types of the model are declared.

use std::path::Path;

use crate::schema::{Declaration, Schema};

const MODEL: &str = "core/src/model";

/// A file of the model with the types that are declared in it.
pub(super) struct ModelFile<'a> {
    /// The path below `core/src` of the file that is generated from it, without an extension:
    /// `model/event/text`, and `model/event` for `model/event/mod.rs`.
    pub(super) path: String,
    /// The path from the root of the repository.
    pub(super) source: String,
    /// The types, in order.
    pub(super) types: Vec<&'a Declaration>,
}

/// Groups the types by the file they are declared in; files without types are left out.
pub(super) fn model_files(schema: &Schema) -> Vec<ModelFile<'_>> {
    let mut files: Vec<ModelFile<'_>> = Vec::new();
    for declaration in &schema.types {
        let inside = path_in_model(&declaration.place.file);
        let source = format!("{MODEL}/{inside}");
        match files.iter_mut().find(|file| file.source == source) {
            Some(file) => file.types.push(declaration),
            None => files.push(ModelFile {
                path: format!("model/{}", stem_of(&inside)),
                source,
                types: vec![declaration],
            }),
        }
    }
    files
}

/// The path from one generated file to another, both as [`ModelFile::path`].
pub(super) fn relative(from: &str, to: &str) -> String {
    let from: Vec<_> = from.split('/').collect();
    let to: Vec<_> = to.split('/').collect();
    let folders = from.len() - 1;
    let common = (0..folders.min(to.len() - 1))
        .take_while(|&position| from[position] == to[position])
        .count();
    let up = match folders - common {
        0 => "./".to_owned(),
        steps => "../".repeat(steps),
    };
    format!("{up}{}", to[common..].join("/"))
}

/// The path below the folder of the model, or just the name where the file is not in it.
fn path_in_model(file: &Path) -> String {
    let text = file.to_string_lossy().replace('\\', "/");
    match text.rsplit_once(&format!("{MODEL}/")) {
        Some((_, path)) => path.to_owned(),
        None => text.rsplit('/').next().unwrap_or(&text).to_owned(),
    }
}

fn stem_of(path: &str) -> &str {
    let path = path.strip_suffix(".rs").unwrap_or(path);
    path.strip_suffix("/mod").unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{path_in_model, relative, stem_of};

    #[test]
    fn files_are_named_as_in_the_model() {
        let path = Path::new("/x/core/codegen/../../core/src/model/event/text.rs");
        assert_eq!(path_in_model(path), "event/text.rs");
        assert_eq!(stem_of("event/text.rs"), "event/text");
        assert_eq!(stem_of("event/mod.rs"), "event");
    }

    #[test]
    fn paths_lead_from_file_to_file() {
        for (from, to, path) in [
            ("model/list", "model/event", "./event"),
            ("model/event", "model/event/text", "./event/text"),
            ("model/event/text", "model/event", "../event"),
            ("model/event/text", "model/event/call", "./call"),
            ("model/event/text", "model/item/id", "../item/id"),
        ] {
            assert_eq!(relative(from, to), path, "{from} {to}");
        }
    }
}
