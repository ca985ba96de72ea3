//! `POST /responses`: one response, whole or as a stream.

use bytes::Bytes;
use reqwest::Method;
use serde_json::{Value, json};

use crate::error::{ApiErrorFields, Error, ErrorKind, Result};
use crate::model::{CreateRequest, Response};
use crate::stream::{Body, EventSource, ResponseStream, SourceOptions};
use crate::transport::Outgoing;

use super::{Client, request};

/// Responses of a client's server; see [`Client::responses`].
#[derive(Debug, Clone)]
pub struct Responses {
    client: Client,
}

impl Responses {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Makes a response and gives it whole.
    ///
    /// # Errors
    ///
    /// When the request is bad, the server cannot be reached, or it answers with an error. A response
    /// whose status is `failed` or `incomplete` is no error: look at its status.
    pub async fn create(&self, request: CreateRequest) -> Result<Response> {
        self.create_json(json!(request)).await
    }

    /// As [`create`](Self::create), with the request as JSON: parameters this version does not know,
    /// and requests that come from another language.
    ///
    /// Spellings that documentation has and servers do not, such as a part `{"type": "text"}` or a
    /// `response_format`, are sent in the wire spelling; [`strict`](crate::ClientBuilder::strict)
    /// sends them as given.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn create_json(&self, request: Value) -> Result<Response> {
        let inner = &self.client.inner;
        let body = request::create_body(request, false, inner.strict)?;
        let answer = inner.http.send(post(body)).await?;
        let (name, request_id) = (answer.request.clone(), answer.request_id.clone());
        let body = answer.into_bytes().await?;
        read_response(&name, &body).map_err(|error| error.with_request_id(request_id))
    }

    /// Makes a response and gives its events as they come.
    ///
    /// # Errors
    ///
    /// When the request is bad, the server cannot be reached, or it answers with an error.
    pub async fn stream(&self, request: CreateRequest) -> Result<ResponseStream> {
        self.stream_json(json!(request)).await
    }

    /// As [`stream`](Self::stream), with the request as JSON.
    ///
    /// # Errors
    ///
    /// As [`stream`](Self::stream).
    pub async fn stream_json(&self, request: Value) -> Result<ResponseStream> {
        let inner = &self.client.inner;
        let body = request::create_body(request, true, inner.strict)?;
        let answer = inner.http.send(post(body)).await?;
        let options = SourceOptions {
            request: answer.request.clone(),
            request_id: answer.request_id.clone(),
            ..inner.stream_options.clone()
        };
        let body = match answer.content_type() {
            "application/json" => whole_answer(&options, &answer.into_bytes().await?)?,
            "text/html" => {
                return Err(Error::new(
                    ErrorKind::Decode,
                    format!(
                        "{}: the answer is a web page, not a stream. Check base_url.",
                        options.request
                    ),
                )
                .with_request_id(options.request_id));
            }
            _ => answer.into_stream(),
        };
        Ok(ResponseStream::new(
            EventSource::new(body, options),
            inner.strict,
        ))
    }
}

fn post(body: Bytes) -> Outgoing {
    Outgoing {
        method: Method::POST,
        path: "responses".to_owned(),
        body: Some(body),
    }
}

/// A server that does not stream answers with the whole response: the stream is its terminal event.
fn whole_answer(options: &SourceOptions, body: &[u8]) -> Result<Body> {
    let response = read_response(&options.request, body)?;
    let kind = match response.status {
        Some(crate::model::ResponseStatus::Failed) => "response.failed",
        Some(crate::model::ResponseStatus::Incomplete) => "response.incomplete",
        _ => "response.completed",
    };
    // Through JSON once more, so that a whole answer takes the same way as a streamed one.
    let frame = format!("data: {}\n\n", json!({"type": kind, "response": response}));
    Ok(Box::pin(futures_util::stream::iter([Ok(Bytes::from(
        frame,
    ))])))
}

/// Reads the body of a whole response.
fn read_response(request: &str, body: &[u8]) -> Result<Response> {
    let fault = match serde_json::from_slice::<Response>(body) {
        Ok(response)
            if !response.id.is_empty()
                || !response.output.is_empty()
                || response.status.is_some() =>
        {
            return Ok(response);
        }
        Ok(_) => None,
        Err(error) => Some(error),
    };
    let json: Option<Value> = serde_json::from_slice(body).ok();
    // Some gateways answer 200 and put the error into the body.
    if let Some(json) = json.filter(|json| json.get("error").is_some_and(|error| !error.is_null()))
    {
        let fields = ApiErrorFields::read(&json);
        let said = fields.message.clone().unwrap_or_default();
        let message = format!("{request}: the server answered 200 with an error in it: {said}");
        return Err(Error::new(ErrorKind::Status, message)
            .with_status(200)
            .with_api_fields(fields)
            .with_body(Some(json)));
    }
    let message = match &fault {
        Some(fault) => format!("{request}: the answer is not JSON ({fault}). Check base_url."),
        None => format!("{request}: the answer is JSON, but not a response. Check base_url."),
    };
    let text = String::from_utf8_lossy(body).into_owned();
    let error = Error::new(ErrorKind::Decode, message).with_body(Some(Value::from(text)));
    Err(match fault {
        Some(fault) => error.with_source(fault),
        None => error,
    })
}
