//! One call of an endpoint: the client checks it, sends it and reads the answer. Every method of every
//! resource, and every binding, makes its calls here.

use std::any::Any;

use bytes::Bytes;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::lenient::{self, path_of_fault, read_json};
use crate::model::Response;
use crate::options::{Profile, push_query};
use crate::stream::{EventSource, Input, ResponseStream};
use crate::trace::{CallTrace, Called};
use crate::transport::{Answer, Outgoing};

use super::endpoint::{Action, Endpoint, Operation};
use super::resume::{RetrievalHints, resumption};
use super::{Client, Page, Raw, Reply, answer, request};

/// Reads the JSON text of parameters, for [`Client::call`].
///
/// # Errors
///
/// Fails with [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the text is not JSON.
pub fn read_parameters(json: &[u8]) -> Result<Value> {
    read_json(json).map_err(|fault| {
        // JavaScript escapes halves of surrogate pairs, which other languages do not accept as text.
        let (path, hint) = match std::str::from_utf8(json) {
            Ok(json) if json.contains(r"\ud") => (
                path_of_fault(json),
                "; a text is cut inside a character, between surrogates",
            ),
            _ => (String::new(), ""),
        };
        let message = format_args!("not valid JSON ({fault}{hint})");
        Error::invalid_request(path, message)
    })
}

impl Client {
    /// Calls an endpoint by its name, such as `conversations.items.retrieve`, see
    /// [`ENDPOINTS`](super::ENDPOINTS): for requests from other languages, and for parameters that this
    /// version does not know.
    ///
    /// Some names are those of methods that are not one endpoint: `responses.create_and_wait` and
    /// `responses.wait` take the parameters of `responses.create` and `responses.retrieve`; `get`,
    /// `post` and `delete` take `path`, `body` and `extra_query`, see [`Client::get`].
    ///
    /// `parameters` is one object: the parameters of the path (`response_id`), those of the endpoint,
    /// and further ones under `extra_query` and `extra_body`. Null means "not set". `stream` must not be
    /// true: use [`call_stream`](Self::call_stream).
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
    /// Fails if the endpoint does not exist, a parameter is invalid, the server cannot be reached, or it
    /// answers with an error.
    pub async fn call(&self, endpoint: &str, parameters: Value) -> Result<Reply> {
        let raw = self.call_raw(endpoint, parameters).await?;
        Ok(raw.reply)
    }

    /// As [`call`](Self::call), and also returns the HTTP answer: status, headers, request id, number of
    /// retries, and body.
    ///
    /// For streams see [`ResponseStream::head`].
    ///
    /// # Errors
    ///
    /// As [`call`](Self::call).
    pub async fn call_raw(&self, endpoint: &str, parameters: Value) -> Result<Raw<Reply>> {
        match &Operation::find(endpoint)?.action {
            Action::Call(endpoint) => {
                let call = self.prepare(endpoint, parameters, false)?;
                self.fetch_reply(call).await
            }
            Action::Wait(endpoint) => {
                let raw = self.wait_raw(endpoint, parameters).await?;
                Ok(raw.map(|reply| Reply::Response(Box::new(reply))))
            }
            Action::Path(method) => {
                let raw = self.send_to(method.clone(), parameters).await?;
                Ok(raw.map(Reply::Json))
            }
            Action::Events(_) | Action::Session => {
                let message = format!("{endpoint} returns events. Call it as a stream");
                Err(Error::invalid_request("endpoint", message))
            }
        }
    }

    /// Streams the events of a response: of a new one for `responses.create`, of a stored one for
    /// `responses.retrieve`.
    ///
    /// # Errors
    ///
    /// As [`call`](Self::call); also when the endpoint does not return events.
    pub async fn call_stream(&self, endpoint: &str, parameters: Value) -> Result<ResponseStream> {
        match &Operation::find(endpoint)?.action {
            Action::Call(endpoint) | Action::Events(endpoint) => {
                self.open(endpoint, parameters).await
            }
            _ => Err(no_events(endpoint)),
        }
    }

    /// As [`call_stream`](Self::call_stream), of an endpoint.
    pub(super) async fn open(
        &self,
        endpoint: &'static Endpoint,
        parameters: Value,
    ) -> Result<ResponseStream> {
        let hints = RetrievalHints::of(&parameters);
        let call = self.prepare_stream(endpoint, parameters)?;
        let mut trace = self.trace(&call, true);
        // On the heap for the same reason as in `fetch_call`.
        match trace.around(Box::pin(self.open_stream(&call, hints))).await {
            Ok(stream) => Ok(stream.traced(trace)),
            Err(error) => {
                trace.finish(Some(&error));
                Err(error)
            }
        }
    }

    /// As [`call_stream`](Self::call_stream), for what is part of another call.
    pub(crate) async fn stream_untraced(
        &self,
        endpoint: &'static Endpoint,
        parameters: Value,
    ) -> Result<ResponseStream> {
        let hints = RetrievalHints::of(&parameters);
        let call = self.prepare_stream(endpoint, parameters)?;
        self.open_stream(&call, hints).await
    }

    fn prepare_stream(&self, endpoint: &'static Endpoint, parameters: Value) -> Result<Call> {
        match endpoint.is_streamed {
            true => self.prepare(endpoint, parameters, true),
            false => Err(no_events(endpoint.name)),
        }
    }

    async fn open_stream(&self, call: &Call, hints: RetrievalHints) -> Result<ResponseStream> {
        let answer = self.send(call.outgoing()).await?;
        let options = self.source_options(answer.request.clone(), answer.request_id());
        let (head, total) = (answer.head.clone(), answer.total);
        let body = answer::read_events(answer).await?.into_body();
        let resumption = resumption(self, call, hints, total);
        let source = EventSource::new(Input::Body(body), options, resumption);
        Ok(ResponseStream::new(source, self.inner.strict).with_head(head))
    }

    /// Calls an endpoint that returns a `T`.
    pub(super) async fn fetch<T: lenient::Reply>(
        &self,
        endpoint: &'static Endpoint,
        parameters: Value,
    ) -> Result<T> {
        let call = self.prepare(endpoint, parameters, false)?;
        Ok(self.fetch_call(&call).await?.reply)
    }

    /// Calls an endpoint that returns a page of a list.
    pub(super) async fn page(
        &self,
        endpoint: &'static Endpoint,
        parameters: Value,
    ) -> Result<Page> {
        let call = self.prepare(endpoint, parameters, false)?;
        self.page_call(call).await
    }

    pub(super) async fn page_call(&self, call: Call) -> Result<Page> {
        Ok(self.fetch_page(call).await?.reply)
    }

    pub(super) async fn fetch_page(&self, call: Call) -> Result<Raw<Page>> {
        let Raw { head, body, reply } = self.fetch_call(&call).await?;
        let reply = Page::new(self.clone(), call, reply)?;
        Ok(Raw { head, body, reply })
    }

    pub(super) async fn send(&self, outgoing: Outgoing) -> Result<Answer> {
        self.settings.check()?;
        self.inner.http.send(outgoing, &self.settings).await
    }

    pub(super) fn prepare(
        &self,
        endpoint: &'static Endpoint,
        parameters: Value,
        stream: bool,
    ) -> Result<Call> {
        Call::new(
            self.inner.profile,
            endpoint,
            parameters,
            stream,
            self.inner.strict,
        )
    }

    pub(super) async fn fetch_call<T: lenient::Reply>(&self, call: &Call) -> Result<Raw<T>> {
        // Its state is large, and would be part of every caller's: the stacks of V8 and the JVM are small.
        let fetching = Box::pin(self.fetch_untraced(call));
        traced(self.trace(call, false), fetching, as_response).await
    }

    /// As [`fetch_call`](Self::fetch_call), for what is part of another call.
    pub(super) async fn fetch_untraced<T: lenient::Reply>(&self, call: &Call) -> Result<Raw<T>> {
        let answer = self.send(call.outgoing()).await?;
        answer::read(answer, call.id()).await
    }

    pub(super) fn trace(&self, call: &Call, is_streamed: bool) -> CallTrace {
        self.trace_of(call.endpoint.name, call.body.as_deref(), is_streamed)
    }

    pub(crate) fn trace_of(
        &self,
        operation: &str,
        body: Option<&[u8]>,
        is_streamed: bool,
    ) -> CallTrace {
        CallTrace::open(&Called {
            operation,
            provider: self.inner.profile.provider,
            base_url: self.inner.http.base_url(),
            body,
            is_streamed,
        })
    }
}

/// A reply, where it is a response.
fn as_response<T: Any>(reply: &T) -> Option<&Response> {
    (reply as &dyn Any).downcast_ref()
}

fn no_events(endpoint: &str) -> Error {
    let message = format!("{endpoint} does not return events. Call it without streaming");
    Error::invalid_request("endpoint", message)
}

/// Makes a call in its span; `response` finds the response in what it gives.
pub(super) async fn traced<T>(
    mut trace: CallTrace,
    making: impl Future<Output = Result<Raw<T>>>,
    response: impl FnOnce(&T) -> Option<&Response>,
) -> Result<Raw<T>> {
    let result = trace.around(making).await;
    if let Ok(raw) = &result {
        trace.answered(raw.head.status(), raw.head.retries());
        if let Some(response) = response(&raw.reply) {
            trace.received(response);
        }
    }
    trace.finish(result.as_ref().err());
    result
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
    /// The parameters of the path.
    ids: Map<String, Value>,
    pub(super) query: Map<String, Value>,
    body: Option<Bytes>,
}

impl Call {
    /// Checks the parameters of a call, which is one for a stream or not; `strict` sends them as given.
    fn new(
        profile: &Profile,
        endpoint: &'static Endpoint,
        parameters: Value,
        stream: bool,
        strict: bool,
    ) -> Result<Self> {
        profile.check_endpoint(endpoint.name)?;
        let Value::Object(mut parameters) = parameters else {
            let message = "expected an object of parameters";
            return Err(Error::invalid_request("", message));
        };
        // JSON null means "not set" in languages that cannot omit a value.
        parameters.retain(|_, value| !value.is_null());
        profile.check_parameters(&parameters)?;
        let extra_query = take_extra_query(&mut parameters)?;
        let mut ids = Map::new();
        for name in endpoint.path_parameters() {
            ids.insert(name.to_owned(), take_id(&mut parameters, name, endpoint)?);
        }
        let (mut query, mut body) = (Map::new(), Map::new());
        for (name, value) in parameters {
            let is_query = endpoint.parameters.put_into_query(&name);
            if is_query && name != "extra_body" {
                query.insert(name, value);
            } else if endpoint.parameters.have_body() {
                body.insert(name, value);
            } else {
                let message = format!(
                    "{} has no such parameter. Pass unknown parameters in extra_query",
                    endpoint.name
                );
                return Err(Error::invalid_request(name, message));
            }
        }
        send_as_given(&mut body, profile.sent_as_given);
        let body = endpoint.write_body(body, stream, strict)?;
        if body.is_none() && endpoint.is_streamed {
            request::take_stream(&mut query, "stream", stream, endpoint.methods())?;
            if stream {
                query.insert("stream".to_owned(), Value::Bool(true));
            }
        }
        endpoint.check_query(&query)?;
        query.extend(extra_query);
        Ok(Self {
            endpoint,
            ids,
            query,
            body,
        })
    }

    /// The parameters of the path and the query, as [`Client::call`] takes them.
    pub(super) fn parameters(&self) -> Map<String, Value> {
        let mut parameters = self.ids.clone();
        parameters.extend(self.query.clone());
        parameters
    }

    /// The id of the object that the call is about, if any.
    pub(super) fn id(&self) -> Option<&str> {
        self.ids.values().next_back().and_then(Value::as_str)
    }

    pub(super) fn outgoing(&self) -> Outgoing {
        let id = |name: &str| self.ids.get(name).and_then(Value::as_str);
        let mut query = Vec::new();
        for (name, value) in &self.query {
            push_query(&mut query, name.clone(), value);
        }
        Outgoing {
            method: self.endpoint.method.clone(),
            path: self.endpoint.path_with(|name| id(name).unwrap_or_default()),
            query,
            body: self.body.clone(),
            socket_key: None,
        }
    }
}

pub(super) fn take_extra_query(parameters: &mut Map<String, Value>) -> Result<Map<String, Value>> {
    match parameters.shift_remove("extra_query") {
        None => Ok(Map::new()),
        Some(Value::Object(extra)) => Ok(extra),
        Some(_) => {
            let message = "expected an object of parameters";
            Err(Error::invalid_request("extra_query", message))
        }
    }
}

/// Moves parameters to where nothing is rewritten.
pub(crate) fn send_as_given(body: &mut Map<String, Value>, names: &[&str]) {
    for name in names {
        if let Some(value) = body.shift_remove(*name) {
            let extra = body
                .entry("extra_body")
                .or_insert_with(|| Map::new().into());
            if let Value::Object(extra) = extra {
                extra.entry(*name).or_insert(value);
            }
        }
    }
}

/// Takes the id for the path out of the parameters.
fn take_id(parameters: &mut Map<String, Value>, name: &str, endpoint: &Endpoint) -> Result<Value> {
    let message = match parameters.shift_remove(name) {
        // The path would be that of another endpoint.
        Some(Value::String(id)) if matches!(id.as_str(), "" | "." | "..") => {
            format!("`{id}` is empty or not a valid id")
        }
        Some(Value::String(id)) => return Ok(Value::String(id)),
        Some(_) => "expected a string".to_owned(),
        None => format!("{} requires this parameter", endpoint.name),
    };
    Err(Error::invalid_request(name, message))
}
