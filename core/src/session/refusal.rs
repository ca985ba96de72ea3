//! Requests that a server refuses: an error in place of a response, which nothing came of.

use memchr::memmem;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::api::Client;
use crate::error::Error;
use crate::lenient::read_json;
use crate::model::{ErrorEvent, Event};
use crate::stream::StreamEvent;
use crate::transport::refusal;

const CONNECTION_LIMIT: &str = "websocket_connection_limit_reached";
const NO_SUCH_RESPONSE: &str = "previous_response_not_found";

/// An error that came in place of the first event of a response.
pub(super) struct Refusal {
    event: ErrorEvent,
    headers: HeaderMap,
    body: Option<Value>,
}

impl Refusal {
    pub(super) fn of(first: &StreamEvent) -> Option<Self> {
        let Event::Error(event) = &first.event else {
            return None;
        };
        Some(Self {
            headers: headers_of(event.headers.as_ref()),
            body: read_json(first.raw().data()).ok(),
            event: event.clone(),
        })
    }

    /// Whether another connection may do better.
    pub(super) fn is_of_connection(&self) -> bool {
        self.event.code.as_deref() == Some(CONNECTION_LIMIT)
    }

    /// What the server could not use of the conversation; `continued` is the response that the request
    /// continues from.
    pub(super) fn history_fault(&self, continued: Option<&str>) -> Option<HistoryFault> {
        let event = &self.event;
        HistoryFault::of(
            event.code.as_deref(),
            event.param.as_deref(),
            &event.message,
            continued,
        )
    }

    /// The HTTP status that the refusal stands for, whatever the server calls it.
    pub(super) fn status(&self) -> Option<u16> {
        let body = self.body.as_ref();
        let named = |name: &'static str| {
            let value =
                body.and_then(|body| body.get(name).or_else(|| body.get("error")?.get(name)))?;
            value.as_i64().or_else(|| value.as_str()?.parse().ok())
        };
        let names = ["status", "status_code", "http_status", "code"];
        let statuses = self
            .event
            .status
            .into_iter()
            .chain(names.into_iter().filter_map(named));
        let mut statuses = statuses.filter_map(|status| u16::try_from(status).ok());
        statuses.find(|status| (400..600).contains(status))
    }

    /// The headers that an HTTP answer would have had.
    pub(super) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The error that the same refusal is over HTTP.
    pub(super) fn error(&self, request: &str, client: &Client) -> Error {
        let status = self
            .status()
            .and_then(|status| StatusCode::from_u16(status).ok());
        // Where no status is said: the request was understood, and not carried out.
        let status = status.unwrap_or(StatusCode::BAD_REQUEST);
        refusal(
            request,
            status,
            &self.headers,
            self.body.clone(),
            client.http().key_source(),
        )
    }
}

/// Whether an event that is an error says that its connection is at its limit of time.
pub(super) fn says_connection_limit(event: &[u8]) -> bool {
    memmem::find(event, CONNECTION_LIMIT.as_bytes()).is_some()
}

/// What a server could not use of a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HistoryFault {
    /// It has no response of the id that the request continues from.
    LostResponse,
    /// It does not continue from responses by their id.
    NoChaining,
    /// It cannot read reasoning that another server sealed.
    SealedReasoning,
}

impl HistoryFault {
    /// The fault that the error of a refused request tells of.
    pub(super) fn of_error(error: &Error, continued: Option<&str>) -> Option<Self> {
        let is_refusal = error
            .status()
            .is_some_and(|status| (400..500).contains(&status));
        let fault = Self::of(error.code(), error.param(), error.message(), continued);
        fault.filter(|_| is_refusal)
    }

    /// Servers say in many ways that they do not know a response, or know none.
    fn of(
        code: Option<&str>,
        param: Option<&str>,
        message: &str,
        continued: Option<&str>,
    ) -> Option<Self> {
        const PARAMETER: &str = "previous_response_id";
        if code == Some("invalid_encrypted_content")
            || message.contains("encrypted_content")
            || message.to_lowercase().contains("encrypted content")
        {
            return Some(Self::SealedReasoning);
        }
        let continued = continued.filter(|id| !id.is_empty())?;
        if code == Some(NO_SUCH_RESPONSE) {
            return Some(Self::LostResponse);
        }
        let is_named = param == Some(PARAMETER)
            || message.contains(PARAMETER)
            || message.contains("Malformed identifier")
            || message.contains(continued);
        is_named.then_some(Self::NoChaining)
    }
}

fn headers_of(headers: Option<&Value>) -> HeaderMap {
    let Some(Value::Object(headers)) = headers else {
        return HeaderMap::new();
    };
    let header = |(name, value): (&String, &Value)| {
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let name = HeaderName::try_from(name.as_str()).ok()?;
        Some((name, HeaderValue::from_str(&text).ok()?))
    };
    headers.iter().filter_map(header).collect()
}
