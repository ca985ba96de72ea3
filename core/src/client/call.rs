//! One call of an endpoint: checked, sent, and its answer read. Every method of every resource, and
//! every binding, goes this way.

use bytes::Bytes;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::lenient::{FieldPath, Lenient, Mismatch};
use crate::model::{
    CompactedResponse, Conversation, Deleted, InputItem, InputTokens, ItemPage, Response,
};
use crate::stream::ResponseStream;
use crate::transport::Outgoing;

use super::answer::{self, Payload};
use super::endpoint::{Endpoint, Returns};
use super::{Client, Page, request};

/// What [`Client::call`] gives. Writes itself as what it holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Reply {
    /// A response.
    Response(Box<Response>),
    /// That something is gone.
    Deleted(Deleted),
    /// A compacted context.
    Compacted(Box<CompactedResponse>),
    /// A number of tokens.
    InputTokens(InputTokens),
    /// A conversation.
    Conversation(Conversation),
    /// One page of a list.
    Page(Box<Page>),
    /// Items that are all there is.
    Items(ItemPage),
    /// One item.
    Item(Box<InputItem>),
}

impl Serialize for Reply {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Response(reply) => reply.serialize(serializer),
            Self::Deleted(reply) => reply.serialize(serializer),
            Self::Compacted(reply) => reply.serialize(serializer),
            Self::InputTokens(reply) => reply.serialize(serializer),
            Self::Conversation(reply) => reply.serialize(serializer),
            Self::Page(reply) => reply.serialize(serializer),
            Self::Items(reply) => reply.serialize(serializer),
            Self::Item(reply) => reply.serialize(serializer),
        }
    }
}

impl Client {
    /// Calls an endpoint by its name, such as `conversations.items.retrieve`, see
    /// [`ENDPOINTS`](super::ENDPOINTS): for requests that come from another language, and for
    /// parameters this version does not know.
    ///
    /// `parameters` is one object: what the path needs (`response_id`), the parameters of the
    /// endpoint, and under `extra_query` and `extra_body` whatever else is to be sent. Null stands for
    /// "not set". `stream` has no effect: the calls that stream have methods of their own.
    ///
    /// ```no_run
    /// # async fn run(client: antiphon::Client) -> antiphon::Result<()> {
    /// use serde_json::json;
    ///
    /// let parameters = json!({"response_id": "resp_1", "include": ["reasoning.encrypted_content"]});
    /// let reply = client.call("responses.retrieve", parameters).await?;
    /// println!("{}", json!(reply));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When there is no such endpoint, a parameter is bad, the server cannot be reached, or it answers
    /// with an error.
    pub async fn call(&self, endpoint: &str, parameters: Value) -> Result<Reply> {
        let call = Call::new(endpoint, parameters, false)?;
        Ok(match call.endpoint.returns {
            Returns::Response | Returns::ResponseOrEvents => {
                Reply::Response(Box::new(self.fetch_call(&call).await?))
            }
            Returns::Deleted => Reply::Deleted(self.delete_call(&call).await?),
            Returns::Compacted => Reply::Compacted(Box::new(self.fetch_call(&call).await?)),
            Returns::InputTokens => Reply::InputTokens(self.fetch_call(&call).await?),
            Returns::Conversation => Reply::Conversation(self.fetch_call(&call).await?),
            Returns::Page => Reply::Page(Box::new(self.page_call(call).await?)),
            Returns::Items => Reply::Items(self.fetch_call(&call).await?),
            Returns::Item => Reply::Item(Box::new(self.fetch_call(&call).await?)),
        })
    }

    /// Calls an endpoint that gives a `T`.
    pub(super) async fn fetch<T: Payload>(&self, endpoint: &str, parameters: Value) -> Result<T> {
        self.fetch_call(&Call::new(endpoint, parameters, false)?)
            .await
    }

    /// Calls an endpoint that deletes something.
    pub(super) async fn delete(&self, endpoint: &str, parameters: Value) -> Result<Deleted> {
        self.delete_call(&Call::new(endpoint, parameters, false)?)
            .await
    }

    /// Calls an endpoint that gives a page of a list.
    pub(super) async fn page(&self, endpoint: &str, parameters: Value) -> Result<Page> {
        self.page_call(Call::new(endpoint, parameters, false)?)
            .await
    }

    /// Calls an endpoint for the events of a response.
    pub(super) async fn events(&self, endpoint: &str, parameters: Value) -> Result<ResponseStream> {
        let call = Call::new(endpoint, parameters, true)?;
        let answer = self.inner.http.send(call.outgoing()).await?;
        answer::read_events(answer, &self.inner.stream_options, self.inner.strict).await
    }

    pub(super) async fn page_call(&self, call: Call) -> Result<Page> {
        let page = self.fetch_call(&call).await?;
        Page::new(self.clone(), call, page)
    }

    async fn fetch_call<T: Payload>(&self, call: &Call) -> Result<T> {
        answer::read(self.inner.http.send(call.outgoing()).await?).await
    }

    /// The answer says as much as the server cares to; that it is one of success says the rest.
    async fn delete_call(&self, call: &Call) -> Result<Deleted> {
        let mut deleted: Deleted = self.fetch_call(call).await?;
        deleted.id = deleted.id.or_else(|| call.last_id().map(str::to_owned));
        deleted.deleted = deleted.deleted.or(Some(true));
        Ok(deleted)
    }
}

/// The parameters of a typed method as those of a call.
pub(super) fn parameters(ids: &[(&str, &str)], request: impl Serialize) -> Value {
    let mut parameters = json!(request);
    if let Value::Object(parameters) = &mut parameters {
        for (name, id) in ids {
            parameters.insert((*name).to_owned(), Value::from(*id));
        }
    }
    parameters
}

/// A call that can be sent: its parameters are checked and each is where it goes.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) endpoint: &'static Endpoint,
    ids: Vec<(&'static str, String)>,
    pub(super) query: Map<String, Value>,
    body: Option<Bytes>,
}

impl Call {
    /// Checks the parameters of a call; `stream` is what the method that is called says of it.
    fn new(endpoint: &str, parameters: Value, stream: bool) -> Result<Self> {
        let Some(endpoint) = Endpoint::find(endpoint) else {
            let message = format!("there is no endpoint `{}`", endpoint.escape_debug());
            return Err(Error::invalid_request("endpoint", message));
        };
        let Value::Object(mut parameters) = parameters else {
            let message = "expected an object of parameters";
            return Err(Error::invalid_request("", message));
        };
        // JSON null stands for "not set" in every language that has no other word for it.
        parameters.retain(|_, value| !value.is_null());
        let mut query = take_extra_query(&mut parameters)?;
        let ids = endpoint
            .path_parameters()
            .map(|name| Ok((name, take_id(&mut parameters, name, endpoint)?)))
            .collect::<Result<Vec<_>>>()?;
        let parameters = Value::Object(parameters);
        endpoint.check(&parameters).map_err(refusal)?;
        let Value::Object(mut parameters) = parameters else { unreachable!() };
        let has_body = endpoint.parameters.have_body();
        if !has_body && endpoint.returns == Returns::ResponseOrEvents {
            parameters.shift_remove("stream");
            if stream {
                parameters.insert("stream".to_owned(), Value::Bool(true));
            }
        }
        let mut body = Map::new();
        for (name, value) in parameters {
            if name != "extra_body" && endpoint.parameters.puts_into_query(&name) {
                // What the caller put into `extra_query` wins.
                query.entry(name).or_insert(value);
            } else if has_body {
                body.insert(name, value);
            } else {
                let message = format!("{} takes no such parameter", endpoint.name);
                return Err(Error::invalid_request(name, message));
            }
        }
        let body = has_body
            .then(|| request::body(Value::Object(body), stream))
            .transpose()?;
        Ok(Self {
            endpoint,
            ids,
            query,
            body,
        })
    }

    /// The parameters of the path and the query, as [`Client::call`] takes them.
    pub(super) fn parameters(&self) -> Map<String, Value> {
        let ids = self.ids.iter();
        ids.map(|(name, id)| ((*name).to_owned(), Value::from(id.as_str())))
            .chain(self.query.clone())
            .collect()
    }

    fn last_id(&self) -> Option<&str> {
        self.ids.last().map(|(_, id)| id.as_str())
    }

    fn outgoing(&self) -> Outgoing {
        let id = |name: &str| {
            let mut ids = self.ids.iter();
            ids.find(|(id, _)| *id == name)
                .map(|(_, value)| value.clone())
                .unwrap_or_default()
        };
        let mut query = Vec::new();
        for (name, value) in &self.query {
            push_query(&mut query, name.clone(), value);
        }
        Outgoing {
            method: self.endpoint.method.clone(),
            path: self.endpoint.path_with(id),
            query,
            body: self.body.clone(),
        }
    }
}

fn take_extra_query(parameters: &mut Map<String, Value>) -> Result<Map<String, Value>> {
    match parameters.shift_remove("extra_query") {
        None => Ok(Map::new()),
        Some(Value::Object(extra)) => Ok(extra),
        Some(_) => {
            let message = "expected an object of parameters";
            Err(Error::invalid_request("extra_query", message))
        }
    }
}

/// Takes an id out of a request, as the path needs it.
fn take_id(parameters: &mut Map<String, Value>, name: &str, endpoint: &Endpoint) -> Result<String> {
    match parameters.shift_remove(name) {
        // A server would read the path without it as another endpoint.
        Some(Value::String(id)) if matches!(id.as_str(), "" | "." | "..") => {
            let message = format!("`{id}` is no id");
            Err(Error::invalid_request(name, message))
        }
        Some(Value::String(id)) => Ok(id),
        Some(other) => {
            let mut path = FieldPath::default();
            let mismatch = path.at_field(name, |path| String::check(&other, path));
            mismatch.map_err(refusal).map(|()| other.to_string())
        }
        None => {
            let message = format!("{} needs it", endpoint.name);
            Err(Error::invalid_request(name, message))
        }
    }
}

fn refusal(mismatch: Mismatch) -> Error {
    let Mismatch {
        path,
        expected,
        found,
    } = mismatch;
    Error::invalid_request(path, format_args!("expected {expected}, got {found}"))
}

/// A parameter as the pairs of a query, nested ones with brackets: `include[]=a`, `filter[name]=b`.
fn push_query(query: &mut Vec<(String, String)>, name: String, value: &Value) {
    match value {
        Value::Null => {}
        Value::String(text) => query.push((name, text.clone())),
        Value::Array(values) => {
            for value in values {
                push_query(query, format!("{name}[]"), value);
            }
        }
        Value::Object(object) => {
            for (inner, value) in object {
                push_query(query, format!("{name}[{inner}]"), value);
            }
        }
        Value::Bool(_) | Value::Number(_) => query.push((name, value.to_string())),
    }
}
