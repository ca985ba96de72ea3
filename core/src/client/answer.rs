//! Reading answers of success: into the type that was asked for, or an error that says what came.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::error::{ApiErrorFields, Error, ErrorKind, Result, json_fault};
use crate::model::{
    CompactedResponse, Conversation, Deleted, InputItem, InputTokens, ItemPage, Response,
};
use crate::stream::Body;
use crate::transport::Answer;

use super::Raw;

/// What an endpoint answers with. Models read leniently: whether an answer was one is checked here.
pub(super) trait Payload: DeserializeOwned {
    /// What it is, for errors: `a response`.
    const NAME: &'static str;

    /// Whether it is what was read, and not the defaults of something else.
    fn is_whole(&self, body: &[u8]) -> bool;

    /// It, where it is a response.
    fn as_response(&self) -> Option<&Response> {
        None
    }

    /// What stands for a body that is not JSON.
    fn of_other_body() -> Option<Self> {
        None
    }

    /// Adds what is known without the body: the id that the call was about, and its success.
    fn complete(&mut self, _id: Option<&str>) {}
}

impl Payload for Response {
    const NAME: &'static str = "a response";

    fn is_whole(&self, _: &[u8]) -> bool {
        !self.id.is_empty() || !self.output.is_empty() || self.status.is_some()
    }

    fn as_response(&self) -> Option<&Response> {
        Some(self)
    }
}

impl Payload for CompactedResponse {
    const NAME: &'static str = "a compacted response";

    fn is_whole(&self, body: &[u8]) -> bool {
        !self.output.is_empty() || has_field(body, "output")
    }
}

impl Payload for InputTokens {
    const NAME: &'static str = "a number of tokens";

    fn is_whole(&self, body: &[u8]) -> bool {
        has_field(body, "input_tokens")
    }
}

impl Payload for Conversation {
    const NAME: &'static str = "a conversation";

    fn is_whole(&self, _: &[u8]) -> bool {
        !self.id.is_empty()
    }
}

impl Payload for ItemPage {
    const NAME: &'static str = "a list of items";

    fn is_whole(&self, body: &[u8]) -> bool {
        !self.data.is_empty() || has_field(body, "data")
    }
}

impl Payload for InputItem {
    const NAME: &'static str = "an item";

    fn is_whole(&self, body: &[u8]) -> bool {
        has_field(body, "type") || has_field(body, "role")
    }
}

impl Payload for Deleted {
    const NAME: &'static str = "a deletion";

    fn is_whole(&self, body: &[u8]) -> bool {
        !has_field(body, "error")
    }

    fn of_other_body() -> Option<Self> {
        Some(Self::default())
    }

    fn complete(&mut self, id: Option<&str>) {
        self.id = self.id.take().or_else(|| id.map(str::to_owned));
        self.deleted.get_or_insert(true);
    }
}

/// Reads an answer whole; `id` is what the call was about.
pub(super) async fn read<T: Payload>(answer: Answer, id: Option<&str>) -> Result<Raw<T>> {
    let is_web_page = answer.is_web_page();
    let mut raw = Raw::read(answer, |request, body| match is_web_page {
        true => Err(web_page(request, T::NAME)),
        false => read_body::<T>(request, body),
    })
    .await?;
    raw.reply.complete(id);
    Ok(raw)
}

/// Reads the body of an answer as JSON, whatever it says; null where there is none.
pub(super) fn read_json(request: &str, body: &Bytes) -> Result<Value> {
    if body.trim_ascii().is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(body).map_err(|fault| not_json(request, body, fault))
}

/// What a server gives that is asked for the events of a response.
pub(super) enum Events {
    Streamed(Body),
    /// The server does not stream.
    Whole(Box<Response>),
}

/// Reads an answer as the events of a response.
pub(super) async fn read_events(answer: Answer) -> Result<Events> {
    match answer.content_type() {
        "text/html" => {
            let error = web_page(&answer.request, "a stream");
            Err(error.with_request_id(answer.request_id()))
        }
        "application/json" => {
            let raw = read::<Response>(answer, None).await?;
            Ok(Events::Whole(Box::new(raw.reply)))
        }
        _ => Ok(Events::Streamed(answer.into_stream())),
    }
}

impl Events {
    pub(super) fn into_body(self) -> Body {
        match self {
            Self::Streamed(body) => body,
            Self::Whole(response) => whole_answer(&response),
        }
    }
}

/// A server that does not stream answers with the whole response: as a stream that is one snapshot,
/// it gives the same events as if it had been streamed.
fn whole_answer(response: &Response) -> Body {
    let mut snapshot = json!(response);
    if let Value::Object(snapshot) = &mut snapshot {
        snapshot.insert("object".to_owned(), Value::from("response"));
        snapshot.shift_remove("type");
    }
    let frames = format!("data: {snapshot}\n\ndata: [DONE]\n\n");
    Box::pin(futures_util::stream::iter([Ok(Bytes::from(frames))]))
}

fn read_body<T: Payload>(request: &str, body: &[u8]) -> Result<T> {
    let fault = match serde_json::from_slice::<T>(body) {
        Ok(payload) if payload.is_whole(body) => return Ok(payload),
        Ok(_) => None,
        Err(error) => match T::of_other_body() {
            Some(payload) => return Ok(payload),
            None => Some(error),
        },
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
    if let Some(fault) = fault {
        return Err(not_json(request, body, fault));
    }
    let name = T::NAME;
    let message = format!("{request}: the answer is JSON, but not {name}. Check base_url.");
    Err(Error::new(ErrorKind::Decode, message).with_body(Some(json_or_text(body))))
}

fn not_json(request: &str, body: &[u8], fault: serde_json::Error) -> Error {
    let message = format!(
        "{request}: the answer is {}. Check base_url.",
        json_fault(&fault)
    );
    Error::new(ErrorKind::Decode, message)
        .with_body(Some(json_or_text(body)))
        .with_source(fault)
}

fn json_or_text(body: &[u8]) -> Value {
    let text = || Value::from(String::from_utf8_lossy(body).into_owned());
    serde_json::from_slice(body).unwrap_or_else(|_| text())
}

fn web_page(request: &str, expected: &str) -> Error {
    let message = format!("{request}: the answer is a web page, not {expected}. Check base_url.");
    Error::new(ErrorKind::Decode, message)
}

/// Whether a body is an object with a field that is not null.
fn has_field(body: &[u8], name: &str) -> bool {
    let json: Option<Value> = serde_json::from_slice(body).ok();
    json.is_some_and(|json| json.get(name).is_some_and(|value| !value.is_null()))
}
