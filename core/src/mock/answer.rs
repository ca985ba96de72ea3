//! The tiny model that answers requests nobody scripted.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};

use super::MockError;
use super::reply::{Piece, Reply};
use super::request::RecordedRequest;
use super::response::{DeltaFrame, EventWriter, TextAnswer};

pub(super) const EVENT_STREAM: &str = "text/event-stream; charset=utf-8";
pub(super) const JSON: &str = "application/json";

/// A longer text of the user is quoted up to here.
const MAX_QUOTED_CHARACTERS: usize = 80;

/// Answers as the API would: errors in OpenAI's shape, and for a good request one sentence that
/// quotes the user. `next_answer` gives the number of this answer and the pause between words.
pub(super) fn answer(
    request: &RecordedRequest,
    request_number: u64,
    next_answer: impl FnOnce() -> (u64, Duration),
) -> Reply {
    let reply = match check(request) {
        Ok(body) => {
            let (number, delay) = next_answer();
            respond(&body, number, delay)
        }
        Err(refusal) => *refusal,
    };
    with_request_id(reply, request_number)
}

/// The answer to a request whose script cannot be served.
pub(super) fn invalid_script(fault: &MockError, request_number: u64) -> Reply {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    let message = format!("the mock cannot serve the script of this request: {fault}");
    let reply = typed_error(status, "mock_error", &message, None, Some("invalid_script"));
    with_request_id(reply, request_number)
}

/// An error of the kind the caller has to mend, in OpenAI's shape.
pub(super) fn error(
    status: StatusCode,
    message: &str,
    param: Option<&str>,
    code: Option<&str>,
) -> Reply {
    typed_error(status, "invalid_request_error", message, param, code)
}

fn typed_error(
    status: StatusCode,
    kind: &str,
    message: &str,
    param: Option<&str>,
    code: Option<&str>,
) -> Reply {
    let body = json!({"error": {"message": message, "type": kind, "param": param, "code": code}});
    Reply::whole(status, JSON, format!("{body:#}\n").into())
}

fn with_request_id(mut reply: Reply, request_number: u64) -> Reply {
    reply.headers.push((
        "x-request-id".to_owned(),
        format!("req_mock_{request_number}"),
    ));
    reply
}

/// The body of a request to create a response, or the refusal of anything else.
fn check(request: &RecordedRequest) -> Result<Value, Box<Reply>> {
    let refuse =
        |status, message: &str, param, code| Err(Box::new(error(status, message, param, code)));
    let RecordedRequest { method, path, .. } = request;
    let path = path.split('?').next().unwrap_or_default();
    if path != "/v1/responses" {
        let message = format!("Invalid URL ({method} {path})");
        return refuse(StatusCode::NOT_FOUND, &message, None, None);
    }
    if method != "POST" {
        let message = format!("Not allowed to {method} on {path}.");
        let code = Some("method_not_supported");
        return refuse(StatusCode::METHOD_NOT_ALLOWED, &message, None, code);
    }
    let authorization = request.header("authorization").unwrap_or_default();
    let key = authorization
        .strip_prefix("Bearer ")
        .unwrap_or_default()
        .trim();
    if key.is_empty() {
        let message = "You didn't provide an API key. You need to provide your API key in an \
                       Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).";
        return refuse(StatusCode::UNAUTHORIZED, message, None, None);
    }
    if key == "sk-wrong" {
        let message = "Incorrect API key provided: sk-wrong. You can find your API key at \
                       https://platform.openai.com/account/api-keys.";
        return refuse(
            StatusCode::UNAUTHORIZED,
            message,
            None,
            Some("invalid_api_key"),
        );
    }
    let Ok(body @ Value::Object(_)) = serde_json::from_slice::<Value>(&request.body) else {
        let message =
            "We could not parse the JSON body of your request. The API expects a JSON object.";
        return refuse(StatusCode::BAD_REQUEST, message, None, None);
    };
    match body.get("model") {
        None | Some(Value::Null) => {
            let message = "Missing required parameter: 'model'.";
            let code = Some("missing_required_parameter");
            refuse(StatusCode::BAD_REQUEST, message, Some("model"), code)
        }
        Some(Value::String(_)) => Ok(body),
        Some(_) => {
            let message = "Invalid type for 'model': expected a string.";
            refuse(
                StatusCode::BAD_REQUEST,
                message,
                Some("model"),
                Some("invalid_type"),
            )
        }
    }
}

fn respond(body: &Value, number: u64, delay: Duration) -> Reply {
    let quoted = quote(&last_user_text(body.get("input").unwrap_or(&Value::Null)));
    let text =
        format!("You said \"{quoted}\", and the embedded mock sings this answer back to you.");
    let words = words(&text);
    let answer = TextAnswer {
        request: body,
        response_id: format!("resp_mock_{number}"),
        message_id: format!("msg_mock_{number}"),
        input_tokens: quoted.split_whitespace().count() as u64,
        output_tokens: words.len() as u64,
    };
    if body.get("stream") != Some(&Value::Bool(true)) {
        let response = answer.completed(&text);
        return Reply::whole(StatusCode::OK, JSON, format!("{response:#}\n").into());
    }
    let mut writer = EventWriter::default();
    let mut pieces: Vec<Piece> = Vec::with_capacity(words.len() + 8);
    pieces.extend(answer.opening(&mut writer).into_iter().map(Piece::now));
    for (index, word) in words.iter().enumerate() {
        let frame = writer.delta(&DeltaFrame::new(&answer.message_id, word));
        pieces.push(if index == 0 {
            Piece::now(frame)
        } else {
            Piece::after(delay, frame)
        });
    }
    pieces.extend(
        answer
            .closing(&mut writer, &text)
            .into_iter()
            .map(Piece::now),
    );
    Reply::pieces(StatusCode::OK, EVENT_STREAM, Box::new(pieces.into_iter()))
}

/// The text of the last message of the user in a request's `input`.
fn last_user_text(input: &Value) -> String {
    match input {
        Value::String(text) => text.clone(),
        Value::Array(items) => items
            .iter()
            .rev()
            .find(|item| item.get("role").and_then(Value::as_str) == Some("user"))
            .map(|item| content_text(item.get("content").unwrap_or(&Value::Null)))
            .unwrap_or_default(),
        _ => String::new(),
    }
}

fn content_text(content: &Value) -> String {
    match content {
        Value::String(text) => text.clone(),
        Value::Array(parts) => {
            let texts: Vec<&str> = parts
                .iter()
                .filter_map(|part| part.get("text").and_then(Value::as_str))
                .collect();
            texts.join(" ")
        }
        _ => String::new(),
    }
}

fn quote(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() {
        return "nothing".to_owned();
    }
    match text.char_indices().nth(MAX_QUOTED_CHARACTERS) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text).trim_end()),
    }
}

/// The words of a text, each but the first with the space before it, as models emit them.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(end) = rest
        .char_indices()
        .skip(1)
        .find(|(_, letter)| *letter == ' ')
        .map(|(at, _)| at)
    {
        let (word, after) = rest.split_at(end);
        words.push(word);
        rest = after;
    }
    if !rest.is_empty() {
        words.push(rest);
    }
    words
}
