//! Names of core in the case of another language, also where docs mention them.

use std::collections::BTreeMap;

use crate::api::{Api, ChoiceValue, Docs, ErrorKind};
use crate::names::{camel_case, camel_case_with_acronyms};
use crate::schema::{Kind, Schema};

use super::default_name;

/// How a language spells what is not the same in both.
pub(crate) struct Spelling {
    /// A parameter of a path: `response_id`.
    pub(crate) id: fn(&str) -> String,
    /// A kind of error, as docs mention it.
    pub(crate) error: fn(&ErrorKind) -> String,
    /// A value of a choice, by the name of the choice, as docs mention it.
    pub(crate) choice: fn(&str, &ChoiceValue) -> String,
}

/// The names of a language for those of core.
pub(crate) struct Names {
    names: BTreeMap<String, String>,
    choices: BTreeMap<(String, String), String>,
}

impl Names {
    /// The names of the API in a language.
    pub(crate) fn of(api: &Api, schema: &Schema, spelling: &Spelling) -> Self {
        let mut names = BTreeMap::new();
        // What stands later wins: `request_id` is a field of the model, and of errors.
        for declaration in &schema.types {
            if let Kind::Struct(model) = &declaration.kind {
                let extra = model.extra.iter().map(|extra| &extra.ident);
                for ident in model.fields.iter().map(|field| &field.ident).chain(extra) {
                    names.insert(ident.clone(), camel_case(ident));
                }
            }
        }
        let options = api.options.iter().flat_map(|options| &options.fields);
        let own = options.flat_map(|field| field.client_name.iter().chain([&field.name]));
        let views = api.views.iter().map(|view| &view.name);
        let fields = api.error_fields.iter().map(|field| &field.name);
        let methods = api.resources.iter().flat_map(|resource| &resource.methods);
        let methods = methods.map(|method| &method.name);
        let resources = api.resources.iter().flat_map(|resource| &resource.path);
        for name in own
            .chain(views)
            .chain(fields)
            .chain(methods)
            .chain(resources)
        {
            names.insert(name.clone(), camel_case_with_acronyms(name));
        }
        names.insert("with_options".to_owned(), "withOptions".to_owned());
        let methods = api.resources.iter().flat_map(|resource| &resource.methods);
        for id in methods.flat_map(|method| &method.ids) {
            names.insert(id.clone(), (spelling.id)(id));
        }
        for error in &api.errors {
            names.insert(error.kind.clone(), (spelling.error)(error));
        }
        let mut choices = BTreeMap::new();
        for choice in &api.choices {
            for value in &choice.values {
                let name = (spelling.choice)(&choice.name, value);
                names.insert(value.ident.clone(), name.clone());
                choices.insert((choice.name.clone(), default_name(&value.json)), name);
            }
        }
        Self { names, choices }
    }

    /// The text with the names of the language.
    pub(crate) fn docs(&self, docs: &Docs) -> Docs {
        docs.renamed(|name| self.dotted(name))
    }

    /// A value of a choice, by its JSON, as docs mention it.
    pub(crate) fn choice(&self, choice: &str, json: &str) -> String {
        let key = (choice.to_owned(), json.to_owned());
        match self.choices.get(&key) {
            Some(name) => format!("`{name}`"),
            None => json.to_owned(),
        }
    }

    /// A name, or names joined by dots, of which each has one in the language.
    fn dotted(&self, name: &str) -> Option<String> {
        let parts = name.split('.').map(|part| self.names.get(part).cloned());
        Some(parts.collect::<Option<Vec<_>>>()?.join("."))
    }
}
