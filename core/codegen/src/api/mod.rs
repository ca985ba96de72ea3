//! The API beside its types, read from the declarations of core: methods, options, errors, views.

mod docs;
mod endpoints;
mod errors;
mod options;
mod views;

use std::path::Path;

pub use docs::Docs;
pub use endpoints::{Method, MethodKind, Parameters, Reply, Resource};
pub use errors::{ErrorField, ErrorFieldType, ErrorKind};
pub use options::{Choice, ChoiceJson, ChoiceValue, OptionField, OptionType, OptionsStruct, Scope};
pub use views::{View, ViewOption, ViewType};

use crate::error::Error;
use crate::schema::Schema;

/// Everything that callers can use and that is not a type of the model.
#[derive(Debug, Clone)]
pub struct Api {
    /// The resources of a client and their methods, in the order of their rows. The client itself is
    /// the one with an empty path.
    pub resources: Vec<Resource>,
    /// The options of clients, calls and sessions, in this order.
    pub options: Vec<OptionsStruct>,
    /// The sets of values that options choose from.
    pub choices: Vec<Choice>,
    /// The kinds of errors and their families, each after the one above it.
    pub errors: Vec<ErrorKind>,
    /// What is known about an error beside its kind and message.
    pub error_fields: Vec<ErrorField>,
    /// The clocks that can run out on a stream.
    pub timeouts: Choice,
    /// What callers read out of a response.
    pub views: Vec<View>,
}

impl Api {
    /// Reads the declarations below `core/src` and checks them against the types.
    ///
    /// # Errors
    ///
    /// Fails with the file and the line of the first thing that the generator does not accept.
    pub fn read(source: &Path, schema: &Schema) -> Result<Self, Error> {
        let choices = options::read_choices(&source.join("options/choices.rs"))?;
        let mut options = Vec::new();
        for file in ["client.rs", "call.rs", "session.rs"] {
            options.push(options::read_options(
                &source.join("options").join(file),
                &choices,
            )?);
        }
        let errors = errors::read_kinds(&source.join("error/kinds.rs"))?;
        let (error_fields, timeouts) = errors::read_details(&source.join("error/details.rs"))?;
        Ok(Self {
            resources: endpoints::read(&source.join("api/endpoints.rs"), schema, &errors)?,
            options,
            choices,
            errors,
            error_fields,
            timeouts,
            views: views::read(&source.join("model/response/views.rs"), schema)?,
        })
    }

    /// The options of a scope.
    ///
    /// # Panics
    ///
    /// Never: [`Api::read`] reads all three.
    #[must_use]
    pub fn options_of(&self, scope: Scope) -> &OptionsStruct {
        let index = match scope {
            Scope::Client => 0,
            Scope::Call => 1,
            Scope::Session => 2,
        };
        &self.options[index]
    }

    /// The fields of the options of a client in the order of their declarations, with those that a call
    /// has as well in the place of the field that holds them; each with its name for a client.
    #[must_use]
    pub fn client_options(&self) -> Vec<(&str, &OptionField)> {
        let mut fields = Vec::new();
        for field in &self.options_of(Scope::Client).fields {
            if field.kind == OptionType::Flattened {
                fields.extend(self.shared_options());
            } else {
                fields.push((field.name.as_str(), field));
            }
        }
        fields
    }

    /// The options that a call shares with a client, with their names for a client.
    #[must_use]
    pub fn shared_options(&self) -> Vec<(&str, &OptionField)> {
        let fields = self.options_of(Scope::Call).fields.iter();
        fields
            .filter(|field| !field.is_call_only)
            .map(|field| (field.client_name.as_deref().unwrap_or(&field.name), field))
            .collect()
    }

    /// The kind of error of a name.
    #[must_use]
    pub fn error(&self, kind: &str) -> Option<&ErrorKind> {
        self.errors.iter().find(|error| error.kind == kind)
    }

    /// The choice of a name.
    #[must_use]
    pub fn choice(&self, name: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.name == name)
    }
}
