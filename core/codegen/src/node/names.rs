//! Names in the case of JavaScript.

use std::collections::HashMap;

use crate::api::{Api, ChoiceJson, MethodKind, OptionType};
use crate::names::camel_case_with_acronyms;

/// The names that docs of core use and that JavaScript has others for.
#[derive(Debug)]
pub(super) struct Names {
    known: HashMap<String, String>,
}

impl Names {
    pub(super) fn new(api: &Api) -> Self {
        let mut known = HashMap::new();
        for choice in &api.choices {
            for value in &choice.values {
                let name = match &value.json {
                    ChoiceJson::Text(text) => text.clone(),
                    ChoiceJson::Flag(flag) => flag.to_string(),
                };
                known.insert(value.ident.clone(), name);
            }
        }
        for error in &api.errors {
            known.insert(error.kind.clone(), error.class.clone());
        }
        for field in &api.error_fields {
            known.insert(field.name.clone(), camel_case_with_acronyms(&field.name));
        }
        for resource in &api.resources {
            for method in &resource.methods {
                known.insert(method.name.clone(), camel_case_with_acronyms(&method.name));
                if !matches!(method.kind, MethodKind::Alias { .. }) {
                    let words = method.operation.split('.').map(camel_case_with_acronyms);
                    known.insert(
                        method.operation.clone(),
                        words.collect::<Vec<_>>().join("."),
                    );
                }
            }
        }
        known.insert("with_options".to_owned(), "withOptions".to_owned());
        for (core, name) in Self::of_options(api) {
            known.insert(core, name);
        }
        Self { known }
    }

    /// The name in JavaScript of a name in core, if there is another one.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        self.known.get(name).filter(|known| *known != name).cloned()
    }

    /// The options that have another name in core, by that, in the order of their declarations.
    pub(super) fn of_options(api: &Api) -> Vec<(String, String)> {
        let mut names: Vec<(String, String)> = Vec::new();
        let mut put = |core: &str, name: String| {
            if core != name && !names.iter().any(|(known, _)| known == core) {
                names.push((core.to_owned(), name));
            }
        };
        for options in &api.options {
            for field in &options.fields {
                match &field.kind {
                    OptionType::Flattened => {}
                    OptionType::Function => {
                        put(&field.name, camel_case_with_acronyms(key_of(&field.name)))
                    }
                    _ => {
                        put(&field.name, call_name(field));
                        if let Some(name) = &field.client_name {
                            put(name, camel_case_with_acronyms(name));
                        }
                    }
                }
            }
        }
        names
    }
}

/// The name of an option for a call, and for a session.
pub(super) fn call_name(field: &crate::api::OptionField) -> String {
    field
        .node_name
        .clone()
        .unwrap_or_else(|| camel_case_with_acronyms(&field.name))
}

/// The option that takes a function in JavaScript: `api_key` for `api_key_provider`.
pub(super) fn key_of(function: &str) -> &str {
    function.strip_suffix("_provider").unwrap_or(function)
}
