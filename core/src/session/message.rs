//! The messages of a session: what is sent, and what has to be known of what comes.

use std::sync::LazyLock;

use memchr::memmem::{self, Finder};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::api::{checked_request, send_as_given};
use crate::dialect;
use crate::error::{Error, ErrorKind, Result};
use crate::lenient::read_received;
use crate::options::Profile;

const CREATE: &str = "response.create";
const STEER: &str = "response.steer";

/// A request for a response, checked and in the wire spelling, without what says how it is sent.
#[derive(Debug, Clone)]
pub(super) struct Request {
    pub(super) parameters: Map<String, Value>,
    /// The lane that the request itself names.
    pub(super) stream_id: Option<String>,
}

impl Request {
    /// # Errors
    ///
    /// When no server can accept it over a WebSocket.
    pub(super) fn new(profile: &Profile, request: Value, strict: bool) -> Result<Self> {
        let Value::Object(mut request) = request else {
            let message = "a request is a JSON object of parameters";
            return Err(Error::invalid_request("", message));
        };
        match request.shift_remove("type") {
            None | Some(Value::Null) => {}
            Some(Value::String(kind)) if kind == CREATE => {}
            Some(_) => {
                let message = "a request for a response has the type `response.create`, or none";
                return Err(Error::invalid_request("type", message));
            }
        }
        let stream_id = match request.shift_remove("stream_id") {
            None | Some(Value::Null) => None,
            Some(Value::String(name)) => Some(name),
            Some(_) => return Err(Error::invalid_request("stream_id", "expected a string")),
        };
        // A session always streams.
        request.shift_remove("stream");
        if request.get("background") == Some(&Value::Bool(true)) {
            let message = "a session gives its responses as they are made. Make the response with \
                           `responses.create`, or leave background out";
            return Err(Error::invalid_request("background", message));
        }
        request.shift_remove("background");
        for name in profile.not_over_socket {
            request.shift_remove(*name);
        }
        profile.check_parameters(&request)?;
        send_as_given(&mut request, profile.sent_as_given);
        Ok(Self {
            parameters: checked_request(request, strict)?,
            stream_id,
        })
    }
}

/// The message that asks for a response.
pub(super) fn create_message(parameters: &Map<String, Value>, stream_id: Option<&str>) -> String {
    message(CREATE, parameters, stream_id)
}

/// The message that changes the course of a response.
pub(super) fn steer_message(response_id: &str, input: &Value, stream_id: Option<&str>) -> String {
    let mut parameters = Map::new();
    parameters.insert("previous_response_id".to_owned(), response_id.into());
    parameters.insert("input".to_owned(), input.clone());
    message(STEER, &parameters, stream_id)
}

fn message(kind: &str, parameters: &Map<String, Value>, stream_id: Option<&str>) -> String {
    let mut message = Map::new();
    message.insert("type".to_owned(), kind.into());
    if let Some(stream_id) = stream_id {
        message.insert("stream_id".to_owned(), stream_id.into());
    }
    message.extend(parameters.clone());
    Value::Object(message).to_string()
}

/// What an event is to a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A response begins.
    Begin,
    /// An item of a response is finished.
    Item,
    /// A response ends.
    Terminal,
    /// A response fails, perhaps behind an error.
    Failed,
    Error,
    SteerAccepted,
    SteerPending,
    SteerFailed,
    Other,
}

impl Role {
    pub(super) fn of(message: &[u8]) -> Self {
        let Some(kind) = dialect::kind_of(message) else {
            return Self::Other;
        };
        match kind.as_ref() {
            "response.created" | "response.queued" | "response.in_progress" => Self::Begin,
            "response.output_item.done" => Self::Item,
            "response.completed" | "response.incomplete" => Self::Terminal,
            "response.done" if memmem::find(message, b"\"response\"").is_some() => Self::Terminal,
            "response.failed" => Self::Failed,
            "error" | "response.error" => Self::Error,
            "response.steer.accepted" => Self::SteerAccepted,
            "response.steer.pending" => Self::SteerPending,
            "response.steer.failed" => Self::SteerFailed,
            _ => Self::Other,
        }
    }
}

/// The lane that an event says it is of.
pub(super) fn stream_id_of(message: &[u8]) -> Option<String> {
    static QUOTED_NAME: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\"stream_id\""));
    // In a text its quotes would be escaped: nearly always only the field is found.
    QUOTED_NAME.find(message)?;
    dialect::text_field(&String::from_utf8_lossy(message), "stream_id")
}

/// The id of the response that an event carries.
pub(super) fn response_id_of(message: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Carrier {
        response: Carried,
    }
    #[derive(Deserialize)]
    struct Carried {
        id: Option<String>,
    }
    let carrier: Carrier = read_received(message).ok()?;
    carrier.response.id.filter(|id| !id.is_empty())
}

/// Whether a `response.failed` says why: some servers send the reason in an `error` event behind it.
pub(super) fn failed_with_reason(message: &[u8]) -> bool {
    let event: Value = read_received(message).unwrap_or_default();
    let (response, beside) = (&event["response"], &event["error"]);
    [&response["error"], beside]
        .iter()
        .any(|error| error.is_object())
        || response["status"] == "cancelled"
}

/// The id of the steer that an event is about.
pub(super) fn steer_id_of(message: &[u8]) -> Option<String> {
    let event: Value = read_received(message).ok()?;
    Some(event.get("steer")?.get("id")?.as_str()?.to_owned())
}

/// The error of a steer that is not followed by a response, as the server says.
pub(super) fn steer_error(request: &str, message: &[u8], role: Role) -> Error {
    let event: Value = read_received(message).unwrap_or_default();
    if role == Role::SteerPending {
        let parent = event["steer"]["previous_response_id"].as_str();
        let message = format!(
            "{request}: the steer waits for input that the response needs first, see `required_input` of the \
             event `response.steer.pending`. Send that input in a request with previous_response_id {}: its \
             response takes the steer into account.",
            parent.unwrap_or_default()
        );
        return Error::new(ErrorKind::Stream, message);
    }
    let fields = crate::error::ApiErrorFields::read(&json!({"error": event["error"]}));
    let said = fields.message.clone().unwrap_or_default();
    let message = format!(
        "{request}: the server did not steer: {}. The response goes on as it was.",
        said.trim_end_matches('.')
    );
    Error::new(ErrorKind::Stream, message)
        .with_api_fields(fields)
        .with_body(Some(event))
}
