//! Reading successful answers into the expected type.

use std::any::Any;

use bytes::Bytes;
use serde_json::{Value, json};

use crate::dialect::adapt_whole;
use crate::error::{ApiErrorFields, Error, ErrorKind, Result, json_fault};
use crate::lenient::{Reply, has_one_of, read_received};
use crate::model::{Deleted, Response};
use crate::transport::{Answer, Body};

use super::Raw;
use super::answer_of_events::response_in;

/// Reads a complete answer; `id` is that of the object that the call is about.
pub(super) async fn read<T: Reply>(answer: Answer, id: Option<&str>) -> Result<Raw<T>> {
    let is_web_page = answer.is_web_page();
    let mut raw = Raw::read(answer, |request, body| match is_web_page {
        true => Err(web_page(request, T::NAME)),
        false => read_body::<T>(request, body),
    })
    .await?;
    complete_deletion(&mut raw.reply, id);
    Ok(raw)
}

/// Reads the body of an answer as any JSON; null if it is empty.
pub(super) fn read_json(request: &str, body: &Bytes) -> Result<Value> {
    if body.trim_ascii().is_empty() {
        return Ok(Value::Null);
    }
    read_received(body).map_err(|fault| not_json(request, body, fault))
}

/// The answer to a request for the events of a response.
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

/// A server that does not stream answers with the whole response. Read as a stream of one snapshot, it
/// yields the events that a streaming server would have sent.
fn whole_answer(response: &Response) -> Body {
    let mut snapshot = json!(response);
    if let Value::Object(snapshot) = &mut snapshot {
        snapshot.insert("object".to_owned(), Value::from("response"));
        snapshot.shift_remove("type");
    }
    let frames = format!("data: {snapshot}\n\ndata: [DONE]\n\n");
    Box::pin(futures_util::stream::iter([Ok(Bytes::from(frames))]))
}

fn read_body<T: Reply>(request: &str, body: &[u8]) -> Result<T> {
    let fault = match read_received::<T>(body) {
        Ok(mut reply) if is_reply::<T>(body) => {
            let reply_of_any_type: &mut dyn Any = &mut reply;
            if let Some(response) = reply_of_any_type.downcast_mut::<Response>() {
                adapt_whole(response, body);
            }
            return Ok(reply);
        }
        Ok(_) => None,
        // The server carried out the request, whatever else the body is.
        Err(_) if T::FIELDS.is_empty() => return Ok(T::default()),
        Err(error) => Some(error),
    };
    let mut recovered = T::default();
    let as_any: &mut dyn Any = &mut recovered;
    if let Some(response) = as_any.downcast_mut::<Response>()
        && let Some(found) = response_in(body)
    {
        *response = found;
        return Ok(recovered);
    }
    let json: Option<Value> = read_received(body).ok();
    // Some gateways answer 200 and put the error into the body.
    if let Some(json) = json.filter(|json| json.get("error").is_some_and(|error| !error.is_null()))
    {
        let fields = ApiErrorFields::read(&json);
        let said = fields.message.clone().unwrap_or_default();
        let message =
            format!("{request}: the server answered 200 with an error in the body: {said}");
        return Err(Error::new(ErrorKind::Status, message)
            .with_status(200)
            .with_api_fields(fields)
            .with_body(Some(json)));
    }
    if let Some(fault) = fault {
        return Err(not_json(request, body, fault));
    }
    let name = T::NAME;
    let advice = match body.trim_ascii_start().first() {
        Some(b'{' | b'[') => " Check base_url.",
        _ => "",
    };
    let excerpt: String = String::from_utf8_lossy(body)
        .trim()
        .chars()
        .take(200)
        .collect();
    let message = format!("{request}: the answer is JSON, but not {name}: {excerpt}.{advice}");
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

/// Whether a body is a reply of this type, and not other JSON that reads as its defaults.
fn is_reply<T: Reply>(body: &[u8]) -> bool {
    match T::FIELDS {
        [] => !has_one_of(body, &["error"]),
        fields => has_one_of(body, fields),
    }
}

/// Completes a deletion whose body lacks the id or `deleted`.
fn complete_deletion(reply: &mut dyn Any, id: Option<&str>) {
    if let Some(deleted) = reply.downcast_mut::<Deleted>() {
        deleted.id = deleted.id.take().or_else(|| id.map(str::to_owned));
        deleted.deleted.get_or_insert(true);
    }
}
