//! Errors of calls that received no successful answer: what happened, to which request, and what to do.

use std::error::Error as StdError;
use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::error::{ApiErrorFields, Error, ErrorKind};
use crate::lenient::read_received;

use super::answer::read_body;
use super::clock::{Deadline, until};
use super::delay::delay_said;
use crate::options::Key;

/// The longest body of an error that is read and kept.
const MAX_ERROR_BODY_BYTES: usize = 1024 * 1024;

/// The error of an answer with an error status.
pub(super) async fn status_error(
    request: &str,
    response: reqwest::Response,
    key: Option<&Key>,
    key_source: &str,
    deadline: Option<Deadline>,
) -> Error {
    let status = response.status();
    let headers = response.headers().clone();
    let body = match until(deadline, read_body(response, MAX_ERROR_BODY_BYTES)).await {
        Ok(Ok(body)) => String::from_utf8_lossy(&body).into_owned(),
        // The status matters; a body that cannot be read is not worth a second error.
        _ => String::new(),
    };
    let body = match key {
        Some(key) => key.redacted(body),
        None => body,
    };
    let body = match read_received(body.as_bytes()) {
        Ok(body) => Some(body),
        Err(_) if body.is_empty() => None,
        Err(_) => Some(Value::from(body)),
    };
    refusal(request, status, &headers, body, key_source)
}

/// The error of a request that the server refused with a status; `body` is the server's explanation.
pub(crate) fn refusal(
    request: &str,
    status: StatusCode,
    headers: &HeaderMap,
    body: Option<Value>,
    key_source: &str,
) -> Error {
    let may_wait = matches!(status.as_u16(), 408 | 409 | 429 | 500..);
    let said_in = body.as_ref().filter(|_| may_wait);
    let retry_after = delay_said(headers, said_in, SystemTime::now());
    let fields = body.as_ref().map(ApiErrorFields::read).unwrap_or_default();
    let kind = ErrorKind::of_status(status.as_u16());
    let mut message = format!("{request}: {}", status.as_u16());
    if let Some(reason) = status.canonical_reason() {
        message.push(' ');
        message.push_str(reason);
    }
    if let Some(said) = &fields.message {
        message.push_str(": ");
        message.push_str(said.trim_end_matches('.'));
    }
    if let Some(code) = &fields.code {
        message.push_str(&format!(" ({code})"));
    }
    message.push('.');
    if let Some(advice) = advice(status, retry_after, key_source) {
        message.push(' ');
        message.push_str(&advice);
    }
    Error::new(kind, message)
        .with_status(status.as_u16())
        .with_api_fields(fields)
        .with_body(body)
        .with_request_id(request_id(headers))
        .with_retry_after(retry_after)
}

fn advice(status: StatusCode, retry_after: Option<Duration>, key_source: &str) -> Option<String> {
    let advice = match (status.as_u16(), retry_after) {
        (429 | 503, Some(delay)) => {
            return Some(format!(
                "Wait {delay:?} before the next attempt, as the server asks."
            ));
        }
        (401, _) => {
            return Some(format!(
                "Check {key_source}, and that the key belongs to base_url."
            ));
        }
        (402, _) => "Check the balance of the account that the key belongs to.",
        (403, _) => "Check the permissions of the key.",
        (404, _) => "Check base_url and the model or id.",
        (413, _) => "Send a smaller request: fewer or smaller images and files.",
        (429, None) => "Wait before the next attempt, or check the quota of the key.",
        (500.., _) => "The server failed; try again later.",
        _ => return None,
    };
    Some(advice.to_owned())
}

/// The error of a connection that could not be opened, or broke.
pub(super) fn connection_error(
    request: &str,
    error: reqwest::Error,
    connect_timeout: Option<Duration>,
) -> Error {
    if error.is_connect() && error.is_timeout() {
        let limit = connect_timeout.unwrap_or_default();
        let message = format!(
            "{request}: no connection within {limit:?} (connect_timeout). Check base_url and the network, or raise \
             connect_timeout."
        );
        return Error::new(ErrorKind::Timeout, message).with_source(error.without_url());
    }
    let cause = root_cause(&error);
    let what = if error.is_connect() {
        "could not connect"
    } else {
        "the connection broke before the server answered"
    };
    let advice = if cause.contains("peer certificate") {
        "Check base_url; if the server's certificate is from your own authority, set ca_certificates"
    } else {
        "Check base_url and the network"
    };
    let message = format!("{request}: {what} ({cause}). {advice}.");
    Error::new(ErrorKind::Connection, message).with_source(error.without_url())
}

pub(super) fn request_id(headers: &HeaderMap) -> Option<String> {
    let id = headers.get("x-request-id")?.to_str().ok()?;
    Some(id.to_owned())
}

/// The error that reqwest wraps; its own text only repeats the URL.
pub(super) fn root_cause(error: &(dyn StdError + 'static)) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}
