//! The endpoints of the API, as data.

use bytes::Bytes;
use reqwest::Method;
use serde_json::{Map, Value};

use crate::error::Result;
use crate::lenient::Lenient;
use crate::model::{
    CompactRequest, ConversationCreateRequest, ConversationItemsRequest, ConversationUpdateRequest,
    InputTokensRequest, ItemRetrieveRequest, ListRequest, RetrieveRequest,
};

use super::request;

/// An endpoint of the API: how it is called and what it gives.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Endpoint {
    /// The name, as the method is called in every language: `responses.input_items.list`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL. What stands in braces is a parameter that a call must have:
    /// `/responses/{response_id}`.
    pub path: &'static str,
    /// Where the parameters that are not in the path go.
    pub parameters: Parameters,
    /// What the endpoint gives.
    pub returns: Returns,
    check_query: Check,
    write_body: Option<WriteBody>,
}

/// Where parameters go that are not in the path of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Parameters {
    /// There are none.
    None,
    /// Into the query; lists as `include[]=a&include[]=b`.
    Query,
    /// Into the body, a JSON object.
    Body,
    /// The named ones into the query, the others into the body.
    BodyAndQuery(&'static [&'static str]),
}

/// What an endpoint gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Returns {
    /// A response.
    Response,
    /// A response, or its events where the parameter `stream` asks for them.
    ResponseOrEvents,
    /// That something is gone; the body may be anything or nothing.
    Deleted,
    /// A compacted context.
    Compacted,
    /// A number of tokens.
    InputTokens,
    /// A conversation.
    Conversation,
    /// One page of a list of items.
    Page,
    /// Items that are all there is, in the form of a page.
    Items,
    /// One item.
    Item,
}

/// Finds the first parameter that no server can accept.
type Check = fn(&Value) -> Result<()>;

/// Checks parameters and writes them; whether for a stream, and whether as they are given.
type WriteBody = fn(Value, bool, bool) -> Result<Bytes>;

/// Every endpoint, in the order of the API's documentation.
pub static ENDPOINTS: [Endpoint; 15] = [
    Endpoint::new(
        "responses.create",
        Method::POST,
        "/responses",
        Returns::ResponseOrEvents,
    )
    .body(request::create_body),
    Endpoint::new(
        "responses.retrieve",
        Method::GET,
        "/responses/{response_id}",
        Returns::ResponseOrEvents,
    )
    .query(request::check::<RetrieveRequest>),
    Endpoint::new(
        "responses.delete",
        Method::DELETE,
        "/responses/{response_id}",
        Returns::Deleted,
    ),
    Endpoint::new(
        "responses.cancel",
        Method::POST,
        "/responses/{response_id}/cancel",
        Returns::Response,
    ),
    Endpoint::new(
        "responses.compact",
        Method::POST,
        "/responses/compact",
        Returns::Compacted,
    )
    .body(body_of::<CompactRequest>),
    Endpoint::new(
        "responses.input_items.list",
        Method::GET,
        "/responses/{response_id}/input_items",
        Returns::Page,
    )
    .query(request::check::<ListRequest>),
    Endpoint::new(
        "responses.input_tokens.count",
        Method::POST,
        "/responses/input_tokens",
        Returns::InputTokens,
    )
    .body(body_of::<InputTokensRequest>),
    Endpoint::new(
        "conversations.create",
        Method::POST,
        "/conversations",
        Returns::Conversation,
    )
    .body(body_of::<ConversationCreateRequest>),
    Endpoint::new(
        "conversations.retrieve",
        Method::GET,
        "/conversations/{conversation_id}",
        Returns::Conversation,
    ),
    Endpoint::new(
        "conversations.update",
        Method::POST,
        "/conversations/{conversation_id}",
        Returns::Conversation,
    )
    .body(body_of::<ConversationUpdateRequest>),
    Endpoint::new(
        "conversations.delete",
        Method::DELETE,
        "/conversations/{conversation_id}",
        Returns::Deleted,
    ),
    Endpoint::new(
        "conversations.items.create",
        Method::POST,
        "/conversations/{conversation_id}/items",
        Returns::Items,
    )
    .body(body_of::<ConversationItemsRequest>)
    .but_query(&["include"], request::check::<ConversationItemsRequest>),
    Endpoint::new(
        "conversations.items.list",
        Method::GET,
        "/conversations/{conversation_id}/items",
        Returns::Page,
    )
    .query(request::check::<ListRequest>),
    Endpoint::new(
        "conversations.items.retrieve",
        Method::GET,
        "/conversations/{conversation_id}/items/{item_id}",
        Returns::Item,
    )
    .query(request::check::<ItemRetrieveRequest>),
    Endpoint::new(
        "conversations.items.delete",
        Method::DELETE,
        "/conversations/{conversation_id}/items/{item_id}",
        Returns::Conversation,
    ),
];

impl Endpoint {
    /// One that takes no parameters but those of its path.
    const fn new(name: &'static str, method: Method, path: &'static str, returns: Returns) -> Self {
        Self {
            name,
            method,
            path,
            parameters: Parameters::None,
            returns,
            check_query: |_| Ok(()),
            write_body: None,
        }
    }

    const fn query(mut self, check: Check) -> Self {
        self.parameters = Parameters::Query;
        self.check_query = check;
        self
    }

    const fn body(mut self, write: WriteBody) -> Self {
        self.parameters = Parameters::Body;
        self.write_body = Some(write);
        self
    }

    const fn but_query(mut self, names: &'static [&'static str], check: Check) -> Self {
        self.parameters = Parameters::BodyAndQuery(names);
        self.check_query = check;
        self
    }

    /// The endpoint of a name such as `responses.create`.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        ENDPOINTS.iter().find(|endpoint| endpoint.name == name)
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
    /// When no server can accept the request.
    #[doc(hidden)]
    pub fn write_body(
        &self,
        parameters: Map<String, Value>,
        stream: bool,
        strict: bool,
    ) -> Result<Option<Bytes>> {
        self.write_body
            .map(|write| write(Value::Object(parameters), stream, strict))
            .transpose()
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

fn body_of<T: Lenient>(parameters: Value, _: bool, strict: bool) -> Result<Bytes> {
    request::checked_body::<T>(parameters, strict)
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
    use super::{ENDPOINTS, Endpoint};
    use crate::options::PROFILES;

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
    fn names_are_unique() {
        for endpoint in &ENDPOINTS {
            let found = Endpoint::find(endpoint.name).unwrap();
            assert_eq!(
                (&found.method, found.path),
                (&endpoint.method, endpoint.path)
            );
        }
    }

    #[test]
    fn every_endpoint_of_a_profile_exists() {
        for profile in &PROFILES {
            for name in profile.endpoints.into_iter().flatten() {
                assert!(Endpoint::find(name).is_some(), "{}: {name}", profile.name);
            }
        }
    }
}
