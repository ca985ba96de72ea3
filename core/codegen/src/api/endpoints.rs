//! `core/src/api/endpoints.rs`, read: the resources of a client and their methods.

use std::path::Path;

use syn::Ident;

use super::{Docs, ErrorKind};
use crate::attributes::docs;
use crate::error::Error;
use crate::schema::Schema;
use rows::Dotted;

/// The grammar, which the macro of core shares and reads in full.
#[allow(
    dead_code,
    reason = "the macro reads what the generator has no use for"
)]
#[path = "../../../derive/src/endpoints/rows.rs"]
mod rows;

/// The name of the rows that are methods of the client itself.
const CLIENT: &str = "client";

/// A group of methods: a class in every language.
#[derive(Debug, Clone)]
pub struct Resource {
    /// Where a client has it, as names of core: `["responses", "input_items"]`; empty for the client.
    pub path: Vec<String>,
    /// The class: `InputItems`, `Client`.
    pub class: String,
    /// What it is.
    pub docs: Docs,
    /// Its methods.
    pub methods: Vec<Method>,
}

/// A method.
#[derive(Debug, Clone)]
pub struct Method {
    /// The name, in snake case: `create_and_wait`.
    pub name: String,
    /// The name by which bindings call it in core: `responses.create_and_wait`. That of the endpoint
    /// for [`MethodKind::Events`], and that of the other method for [`MethodKind::Alias`].
    pub operation: String,
    /// What it does.
    pub docs: Docs,
    /// How it is called.
    pub kind: MethodKind,
    /// Whether it changes nothing on the server: its requests are GET.
    pub is_read: bool,
    /// The parameters of the path, in their order: `["conversation_id", "item_id"]`.
    pub ids: Vec<String>,
    /// The other parameters.
    pub parameters: Option<Parameters>,
    /// What it returns.
    pub reply: Reply,
}

/// How a method is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MethodKind {
    /// Sends a request and returns the answer; has a raw twin.
    Call,
    /// Creates or retrieves a response and waits until it is finished; called as [`MethodKind::Call`].
    Wait,
    /// Returns the stream of the events of a response.
    Events,
    /// Opens a session.
    Session,
    /// Sends a request to any path: `path`, and `body` where the flag says so.
    Path {
        /// Whether it takes a body.
        has_body: bool,
    },
    /// Another name of a method; `is_events` if that returns a stream.
    Alias {
        /// Whether it returns the stream of the events of a response.
        is_events: bool,
    },
}

/// The parameters of a method that are not in the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameters {
    /// The type of the model that has them: `CreateRequest`.
    pub model: String,
    /// Whether a call may leave all of them out.
    pub is_optional: bool,
    /// Whether they go into the body, at least in part: these calls take `extra_body`.
    pub is_body: bool,
}

/// What a method returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// A type of the model.
    Model(String),
    /// A page of a list; the type of its items.
    Page(String),
    /// JSON of any kind.
    Json,
    /// The stream of the events of a response.
    Events,
    /// A session.
    Session,
}

impl Resource {
    /// The names of the resources directly below this one, with their classes.
    #[must_use]
    pub fn children<'a>(&self, all: &'a [Self]) -> Vec<&'a Self> {
        let depth = self.path.len() + 1;
        all.iter()
            .filter(|other| other.path.len() == depth && other.path.starts_with(&self.path))
            .collect()
    }

    /// The last name of the path: `input_items`; `client` for the client.
    #[must_use]
    pub fn name(&self) -> &str {
        self.path.last().map_or(CLIENT, String::as_str)
    }
}

pub(super) fn read(
    file: &Path,
    schema: &Schema,
    errors: &[ErrorKind],
) -> Result<Vec<Resource>, Error> {
    let rows: rows::Rows = crate::macros::read(file, "endpoints")?;
    let client = Resource {
        path: Vec::new(),
        class: "Client".to_owned(),
        docs: Docs::default(),
        methods: Vec::new(),
    };
    let mut resources = vec![client];
    for row in &rows.resources {
        resources.push(Resource {
            path: row.path.text().split('.').map(str::to_owned).collect(),
            class: row.class.to_string(),
            docs: Docs::read(&docs(&row.attributes)),
            methods: Vec::new(),
        });
    }
    for row in &rows.methods {
        let method =
            method_of(&rows, row, schema, errors).map_err(|error| Error::syntax(file, &error))?;
        let parent = row.path.parent();
        let parent = if parent == CLIENT { "" } else { &parent };
        let resource = resources
            .iter_mut()
            .find(|resource| resource.path.join(".") == parent);
        match resource {
            Some(resource) => resource.methods.push(method),
            None => {
                return Err(Error::syntax(
                    file,
                    &error(&row.path.name, "there is no row `resource` for it"),
                ));
            }
        }
    }
    Ok(resources)
}

fn method_of(
    rows: &rows::Rows,
    row: &rows::MethodRow,
    schema: &Schema,
    errors: &[ErrorKind],
) -> Result<Method, syn::Error> {
    let docs = Docs::read(&docs(&row.attributes));
    if docs.paragraphs.is_empty() {
        return Err(error(&row.path.name, "a row has a doc comment"));
    }
    for (kind, _) in &docs.errors {
        if !errors.iter().any(|error| error.kind == *kind) {
            let message = format!("there is no error kind `{kind}`");
            return Err(error(&row.path.name, &message));
        }
    }
    let method = Method {
        name: row
            .path
            .name
            .to_string()
            .trim_start_matches("r#")
            .to_owned(),
        operation: row.path.text().trim_start_matches("client.").to_owned(),
        docs,
        kind: MethodKind::Call,
        is_read: false,
        ids: Vec::new(),
        parameters: None,
        reply: Reply::Json,
    };
    Ok(match &row.kind {
        rows::MethodKind::Call(call) => of_call(method, call, schema)?,
        rows::MethodKind::Events(endpoint) => Method {
            kind: MethodKind::Events,
            reply: Reply::Events,
            ..of_other(method, rows, endpoint, schema, errors)?
        },
        rows::MethodKind::Wait(endpoint) => Method {
            operation: method.operation.clone(),
            kind: MethodKind::Wait,
            ..of_other(method, rows, endpoint, schema, errors)?
        },
        rows::MethodKind::Session => Method {
            kind: MethodKind::Session,
            reply: Reply::Session,
            ..method
        },
        rows::MethodKind::Path(http) => Method {
            kind: MethodKind::Path {
                has_body: http == "POST" || http == "PUT" || http == "PATCH",
            },
            is_read: http == "GET",
            ..method
        },
        rows::MethodKind::Alias(other) => {
            let method = of_other(method, rows, other, schema, errors)?;
            Method {
                kind: MethodKind::Alias {
                    is_events: method.reply == Reply::Events,
                },
                operation: other.text(),
                ..method
            }
        }
    })
}

/// The method with the operation, the parameters and the reply of another one.
fn of_other(
    method: Method,
    rows: &rows::Rows,
    path: &Dotted,
    schema: &Schema,
    errors: &[ErrorKind],
) -> Result<Method, syn::Error> {
    let other = rows
        .methods
        .iter()
        .find(|row| row.path.text() == path.text());
    let Some(other) = other else {
        return Err(error(&path.name, "there is no row of this name"));
    };
    let other = method_of(rows, other, schema, errors)?;
    Ok(Method {
        name: method.name,
        docs: method.docs,
        ..other
    })
}

fn of_call(method: Method, call: &rows::Call, schema: &Schema) -> Result<Method, syn::Error> {
    let ids = call.path.value();
    let ids = ids
        .split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
    let parameters = match &call.request {
        Some(request) => Some(Parameters {
            model: known(&request.model, schema)?,
            is_optional: request.is_optional,
            is_body: request.is_body,
        }),
        None => None,
    };
    Ok(Method {
        is_read: call.method == "GET",
        ids: ids.map(str::to_owned).collect(),
        parameters,
        reply: match &call.reply {
            rows::Reply::Model(model) => Reply::Model(known(model, schema)?),
            rows::Reply::Page(item) => Reply::Page(known(item, schema)?),
        },
        ..method
    })
}

fn known(model: &Ident, schema: &Schema) -> Result<String, syn::Error> {
    let name = model.to_string();
    match schema.get(&name) {
        Some(_) => Ok(name),
        None => Err(error(model, "there is no such type in core/src/model")),
    }
}

fn error(place: &Ident, message: &str) -> syn::Error {
    syn::Error::new(place.span(), message)
}
