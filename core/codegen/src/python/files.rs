//! Which module of Python a type is in: one for each file of the model.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::schema::{Declaration, Schema};

/// The modules, by their names: `event_text` for `event/text.rs`, `event` for `event/mod.rs`.
pub(super) struct Files<'a> {
    pub(super) modules: BTreeMap<String, ModelFile<'a>>,
}

/// A file of the model.
pub(super) struct ModelFile<'a> {
    /// The path from the root of the repository.
    pub(super) source: String,
    pub(super) types: Vec<&'a Declaration>,
}

impl<'a> Files<'a> {
    /// `model` is the folder that the schema was read from.
    pub(super) fn of(schema: &'a Schema, model: &Path) -> Self {
        let mut modules: BTreeMap<String, ModelFile<'a>> = BTreeMap::new();
        for declaration in &schema.types {
            let path = declaration.place.file.strip_prefix(model);
            let path = path
                .unwrap_or(&declaration.place.file)
                .to_string_lossy()
                .replace('\\', "/");
            let file = modules
                .entry(module_name(&path))
                .or_insert_with(|| ModelFile {
                    source: format!("core/src/model/{path}"),
                    types: Vec::new(),
                });
            file.types.push(declaration);
        }
        Self { modules }
    }

    /// The module that declares a type.
    pub(super) fn module_of(&self, name: &str) -> Option<&str> {
        let declares = |file: &ModelFile<'_>| {
            file.types
                .iter()
                .any(|declaration| declaration.name == name)
        };
        let found = self.modules.iter().find(|(_, file)| declares(file));
        found.map(|(module, _)| module.as_str())
    }

    /// The modules that declare these types, each with those it declares; without the module `here`.
    pub(super) fn elsewhere<'n>(
        &self,
        here: &str,
        names: impl IntoIterator<Item = &'n str>,
    ) -> BTreeMap<&str, BTreeSet<&'n str>> {
        let mut modules: BTreeMap<&str, BTreeSet<&'n str>> = BTreeMap::new();
        for name in names {
            if let Some(module) = self.module_of(name).filter(|module| *module != here) {
                modules.entry(module).or_default().insert(name);
            }
        }
        modules
    }
}

fn module_name(path: &str) -> String {
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.replace('/', "_")
}

#[cfg(test)]
mod tests {
    use super::module_name;

    #[test]
    fn a_module_is_named_for_its_file() {
        assert_eq!(module_name("event/text.rs"), "event_text");
        assert_eq!(module_name("event/mod.rs"), "event");
        assert_eq!(module_name("list.rs"), "list");
    }
}
