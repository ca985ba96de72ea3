//! Names in the case of JavaScript.

use std::collections::HashMap;

use crate::api::{Api, ChoiceJson, MethodKind, OptionType};

/// Words that are written in capitals where they do not begin a name.
const ACRONYMS: &[&str] = &["ad", "api", "http", "id", "json", "url"];

/// A name in camel case: `maxRetries`, `baseURL`, `responseID`.
pub(super) fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        if ACRONYMS.contains(&word) {
            return name + &word.to_uppercase();
        }
        let mut letters = word.chars();
        let initial = letters.next().map(|letter| letter.to_ascii_uppercase());
        initial
            .into_iter()
            .chain(letters)
            .fold(name, |mut name, letter| {
                name.push(letter);
                name
            })
    })
}

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
            known.insert(field.name.clone(), camel_case(&field.name));
        }
        for resource in &api.resources {
            for method in &resource.methods {
                known.insert(method.name.clone(), camel_case(&method.name));
                if !matches!(method.kind, MethodKind::Alias { .. }) {
                    let words = method.operation.split('.').map(camel_case);
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
                    OptionType::Function => put(&field.name, camel_case(key_of(&field.name))),
                    _ => {
                        put(&field.name, call_name(field));
                        if let Some(name) = &field.client_name {
                            put(name, camel_case(name));
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
        .unwrap_or_else(|| camel_case(&field.name))
}

/// The option that takes a function in JavaScript: `api_key` for `api_key_provider`.
pub(super) fn key_of(function: &str) -> &str {
    function.strip_suffix("_provider").unwrap_or(function)
}

#[cfg(test)]
mod tests {
    use super::camel_case;

    #[test]
    fn acronyms_are_capitals_unless_they_begin_a_name() {
        for (name, expected) in [
            ("timeout", "timeout"),
            ("max_retries", "maxRetries"),
            ("base_url", "baseURL"),
            ("azure_ad_token", "azureADToken"),
            ("allow_insecure_http", "allowInsecureHTTP"),
            ("http_fallback", "httpFallback"),
            ("api_key", "apiKey"),
            ("response_id", "responseID"),
        ] {
            assert_eq!(camel_case(name), expected);
        }
    }
}
