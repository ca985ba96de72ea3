//! The files of the model, for languages in which each becomes a file of its own.

use std::path::Path;

use crate::schema::{Declaration, Schema};

/// A file of the model with the types that are declared in it.
pub(crate) struct ModelFile<'a> {
    /// The path in Pascal case, such as `EventText` for `event_text.rs` and for `event/text.rs`.
    pub(crate) name: String,
    /// The path from the root of the repository.
    pub(crate) source: String,
    /// The types, in order.
    pub(crate) types: Vec<&'a Declaration>,
}

/// The folder that the paths in headers are given from.
const MODEL: &str = "core/src/model";

/// Groups the types by the file they are declared in; files without types are left out.
pub(crate) fn model_files(schema: &Schema) -> Vec<ModelFile<'_>> {
    let mut files: Vec<ModelFile<'_>> = Vec::new();
    for declaration in &schema.types {
        let path = path_in_model(&declaration.place.file);
        let source = format!("{MODEL}/{path}");
        match files.iter_mut().find(|file| file.source == source) {
            Some(file) => file.types.push(declaration),
            None => files.push(ModelFile {
                name: name_of(&path),
                source,
                types: vec![declaration],
            }),
        }
    }
    files
}

impl ModelFile<'_> {
    /// The path in snake case, such as `event_text` for `event_text.rs` and for `event/text.rs`.
    pub(crate) fn snake_name(&self) -> String {
        let path = self.path();
        path.strip_prefix("model/")
            .unwrap_or(path)
            .replace('/', "_")
    }

    /// The path below `core/src`, without an extension, such as `model/event` for `event/mod.rs`.
    pub(crate) fn path(&self) -> &str {
        let path = self.source.strip_prefix("core/src/");
        stem(path.unwrap_or(&self.source))
    }

    /// What the file generated from this one says first, after the comment sign.
    pub(crate) fn header(&self) -> String {
        format!(
            "generated from {} by `make generate`; do not edit",
            self.source
        )
    }
}

/// The path from the folder of the model, or just the file's name where there is no such folder.
fn path_in_model(file: &Path) -> String {
    let text = file.to_string_lossy().replace('\\', "/");
    match text.rsplit_once(&format!("{MODEL}/")) {
        Some((_, path)) => path.to_owned(),
        None => text.rsplit('/').next().unwrap_or(&text).to_owned(),
    }
}

fn name_of(path: &str) -> String {
    stem(path).split(['/', '_', '-']).map(capitalized).collect()
}

/// The path of the module that a file holds.
fn stem(path: &str) -> &str {
    let path = path.strip_suffix(".rs").unwrap_or(path);
    path.strip_suffix("/mod").unwrap_or(path)
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{ModelFile, name_of, path_in_model};

    #[test]
    fn a_file_is_named_by_its_path_in_the_model() {
        for (source, name, snake_name, path) in [
            (
                "event_text.rs",
                "EventText",
                "event_text",
                "model/event_text",
            ),
            (
                "event/text.rs",
                "EventText",
                "event_text",
                "model/event/text",
            ),
            ("event/mod.rs", "Event", "event", "model/event"),
            ("event.rs", "Event", "event", "model/event"),
        ] {
            let file = ModelFile {
                name: name_of(source),
                source: format!("core/src/model/{source}"),
                types: Vec::new(),
            };
            assert_eq!(file.name, name);
            assert_eq!(file.snake_name(), snake_name);
            assert_eq!(file.path(), path);
        }
        let path = Path::new("/x/core/codegen/../../core/src/model/event/text.rs");
        assert_eq!(path_in_model(path), "event/text.rs");
        assert_eq!(path_in_model(Path::new("a.rs")), "a.rs");
    }
}
