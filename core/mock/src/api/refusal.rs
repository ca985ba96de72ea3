//! Errors of the built-in API, in OpenAI's shape.

use http::StatusCode;
use serde_json::{Value, json};

use crate::error::MockError;
use crate::http::{JSON, Reply};

/// Why a request is refused: an error object and its HTTP status.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    kind: &'static str,
    message: String,
    param: Option<String>,
    code: Option<&'static str>,
}

impl Refusal {
    /// An error of the kind the caller has to mend.
    pub(crate) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            status,
            kind: "invalid_request_error",
            message: message.into(),
            param: None,
            code: None,
        }
    }

    /// The request cannot be answered as it is written.
    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// Nothing of this kind has this id: it was never made, was deleted, or is too old.
    pub(crate) fn not_found(kind: &str, id: &str) -> Self {
        let message = format!("{kind} with id '{id}' not found.");
        Self::new(StatusCode::NOT_FOUND, message)
    }

    /// The parameter at this path has to be there.
    pub(crate) fn missing(param: &str) -> Self {
        Self::bad_request(format!("Missing required parameter: '{param}'."))
            .about(param)
            .code("missing_required_parameter")
    }

    /// The parameter at this path has another JSON type than `expected`, such as `a string`.
    pub(crate) fn invalid_type(param: &str, expected: &str) -> Self {
        Self::bad_request(format!("Invalid type for '{param}': expected {expected}."))
            .about(param)
            .code("invalid_type")
    }

    /// The query parameter `param` says something else than `expected`.
    pub(crate) fn invalid_value(param: &str, value: &str, expected: &str) -> Self {
        let message = format!("Invalid '{param}': expected {expected}, but got '{value}' instead.");
        Self::bad_request(message)
            .about(param)
            .code("invalid_value")
    }

    /// A script that cannot be served, which is nobody's fault but the test's.
    pub(crate) fn invalid_script(fault: &MockError) -> Self {
        let message = format!("the mock cannot serve the script of this request: {fault}");
        Self {
            kind: "mock_error",
            ..Self::new(StatusCode::INTERNAL_SERVER_ERROR, message)
        }
        .code("invalid_script")
    }

    /// Names the parameter at fault by its path.
    pub(crate) fn about(mut self, param: &str) -> Self {
        self.param = Some(param.to_owned());
        self
    }

    pub(crate) fn code(mut self, code: &'static str) -> Self {
        self.code = Some(code);
        self
    }

    pub(crate) fn into_reply(self) -> Reply {
        let body = json!({"error": self.error()});
        Reply::whole(self.status, JSON, format!("{body:#}\n").into())
    }

    /// The event that says it over a WebSocket.
    pub(crate) fn into_event(self, stream_id: Option<&str>) -> Value {
        let status = self.status.as_u16();
        let mut event = json!({"type": "error", "status": status, "error": self.error()});
        if let Some(id) = stream_id {
            event["stream_id"] = id.into();
        }
        event
    }

    fn error(&self) -> Value {
        let Self {
            kind,
            message,
            param,
            code,
            ..
        } = self;
        json!({"message": message, "type": kind, "param": param, "code": code})
    }
}
