//! Endpoints and operations as data, which the rows of [`endpoints`](super::endpoints) become.

use bytes::Bytes;
use reqwest::Method;
use serde_json::{Map, Value};

use crate::error::{Error, Result};

use super::endpoints::{ENDPOINTS, OPERATIONS, Returns};

/// An endpoint of the API: how it is called and what it returns.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Endpoint {
    /// The name of the method in every language: `responses.input_items.list`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL. Names in braces are required parameters:
    /// `/responses/{response_id}`.
    pub path: &'static str,
    /// Where the parameters that are not in the path go.
    pub parameters: Parameters,
    /// What the endpoint returns.
    pub returns: Returns,
    /// Whether it can return the events of the response instead.
    pub is_streamed: bool,
    pub(super) check_query: Check,
    pub(super) write_body: Option<WriteBody>,
}

/// A method of the API, by the name under which bindings call it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Operation {
    /// The name: `responses.create_and_wait`.
    pub name: &'static str,
    /// What it does.
    pub action: Action,
}

/// What a method does.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Action {
    /// Sends a request and reads the whole answer.
    Call(&'static Endpoint),
    /// Sends a request and reads the events of the response.
    Events(&'static Endpoint),
    /// Sends a request that returns a response, and retrieves that until it is finished.
    Wait(&'static Endpoint),
    /// Opens a session.
    Session,
    /// Sends a request to any path.
    Path(Method),
}

/// Where parameters go that are not in the path of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Parameters {
    /// The endpoint has no others.
    None,
    /// Into the query; lists as `include[]=a&include[]=b`.
    Query,
    /// Into the body, a JSON object.
    Body,
    /// The named ones into the query, the others into the body.
    BodyAndQuery(&'static [&'static str]),
}

/// Finds the first parameter that no server can accept.
type Check = fn(&Value) -> Result<()>;

/// Checks parameters and writes them: whether for a stream, and whether as they are given.
type WriteBody = fn(&Endpoint, Value, bool, bool) -> Result<Bytes>;

impl Endpoint {
    /// The endpoint of a name such as `responses.create`.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        ENDPOINTS.iter().find(|endpoint| endpoint.name == name)
    }

    /// The names of the methods that return the response whole and as events.
    pub(super) fn methods(&self) -> [&'static str; 2] {
        let streamed = OPERATIONS.iter().find(|operation| match &operation.action {
            Action::Events(endpoint) => endpoint.name == self.name,
            _ => false,
        });
        let last = |name: &'static str| name.rsplit('.').next().unwrap_or(name);
        [
            last(self.name),
            streamed.map_or("", |operation| last(operation.name)),
        ]
    }

    /// The names of the parameters in the path, in their order.
    pub fn path_parameters(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('/').filter_map(placeholder)
    }

    /// The path with its parameters filled in, each as one segment whatever it holds.
    pub(super) fn path_with<'a>(&self, value_of: impl Fn(&str) -> &'a str) -> String {
        let segments = self
            .path
            .split('/')
            .map(|segment| match placeholder(segment) {
                Some(name) => percent_encoded(value_of(name)),
                None => segment.to_owned(),
            });
        segments.collect::<Vec<_>>().join("/")
    }

    /// Finds the first parameter of the query that no server can accept.
    pub(super) fn check_query(&self, query: &Map<String, Value>) -> Result<()> {
        (self.check_query)(&Value::Object(query.clone()))
    }

    /// The body of a request, where it has one. Public for the fuzz targets only.
    ///
    /// # Errors
    ///
    /// Fails if no server can accept the request.
    #[doc(hidden)]
    pub fn write_body(
        &self,
        parameters: Map<String, Value>,
        stream: bool,
        strict: bool,
    ) -> Result<Option<Bytes>> {
        self.write_body
            .map(|write| write(self, Value::Object(parameters), stream, strict))
            .transpose()
    }
}

impl Operation {
    /// The operation of a name such as `responses.wait`.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if it does not exist.
    pub fn find(name: &str) -> Result<&'static Self> {
        let found = OPERATIONS.iter().find(|operation| operation.name == name);
        found.ok_or_else(|| {
            let message = format!(
                "unknown endpoint `{}`. Use a name such as responses.create",
                name.escape_debug()
            );
            Error::invalid_request("endpoint", message)
        })
    }
}

impl Parameters {
    /// Whether there is a body.
    #[must_use]
    pub fn have_body(self) -> bool {
        matches!(self, Self::Body | Self::BodyAndQuery(_))
    }

    /// Whether a parameter goes into the query.
    #[must_use]
    pub fn put_into_query(self, name: &str) -> bool {
        match self {
            Self::Query => true,
            Self::BodyAndQuery(names) => names.contains(&name),
            Self::None | Self::Body => false,
        }
    }
}

fn placeholder(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// A text as one segment of a path: all but the unreserved characters of RFC 3986 escaped, so that
/// no id can reach another path.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{ENDPOINTS, Endpoint, OPERATIONS, Operation};

    #[test]
    fn an_id_is_one_segment_whatever_it_holds() {
        let endpoint = Endpoint::find("conversations.items.retrieve").unwrap();
        let path = endpoint.path_with(|name| match name {
            "conversation_id" => "a/b?c#d%2e\\\n é",
            _ => "msg_1-x.y~z",
        });
        assert_eq!(
            path,
            "/conversations/a%2Fb%3Fc%23d%252e%5C%0A%20%C3%A9/items/msg_1-x.y~z"
        );
    }

    #[test]
    fn every_operation_is_found_by_its_name() {
        for operation in &OPERATIONS {
            assert_eq!(
                Operation::find(operation.name).unwrap().name,
                operation.name
            );
        }
        let create = Endpoint::find("responses.create").unwrap();
        assert_eq!(create.methods(), ["create", "stream"]);
        let retrieve = Endpoint::find("responses.retrieve").unwrap();
        assert_eq!(retrieve.methods(), ["retrieve", "retrieve_stream"]);
    }

    #[test]
    fn names_are_unique() {
        for endpoint in &ENDPOINTS {
            let found = Endpoint::find(endpoint.name).unwrap();
            assert_eq!(
                (&found.method, found.path),
                (&endpoint.method, endpoint.path)
            );
        }
    }
}
