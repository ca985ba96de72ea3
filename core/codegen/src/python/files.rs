//! Which module of Python a type is in: one for each file of the model.

use std::collections::{BTreeMap, BTreeSet};

use crate::files::{ModelFile, model_files};
use crate::schema::Schema;

/// The modules, by their names: `event_text` for `event/text.rs`, `event` for `event/mod.rs`.
pub(super) struct Files<'a> {
    pub(super) modules: BTreeMap<String, ModelFile<'a>>,
}

impl<'a> Files<'a> {
    pub(super) fn of(schema: &'a Schema) -> Self {
        let files = model_files(schema).into_iter();
        Self {
            modules: files.map(|file| (file.snake_name(), file)).collect(),
        }
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
