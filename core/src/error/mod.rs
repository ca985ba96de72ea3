//! The error type of the crate.

mod details;
mod kinds;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::model::Response;

pub use details::{ErrorDetails, TimeoutKind};
pub use kinds::ErrorKind;

/// The result of a call.
pub type Result<T> = std::result::Result<T, Error>;

/// An error: its kind, its message and its details.
///
/// The message says what happened, to which request, and what to do; it never contains a key. Cheap to
/// clone: the iterator of a stream and `final_response` return the same error.
#[derive(Clone)]
pub struct Error {
    inner: Arc<Inner>,
}

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    details: ErrorDetails,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Error {
    /// The kind of the error.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// What happened, to which request, and what to do.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// All fields other than the kind and the message.
    #[must_use]
    pub fn details(&self) -> &ErrorDetails {
        &self.inner.details
    }

    /// The HTTP status, if the server answered with one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.inner.details.status
    }

    /// The server's error code, such as `invalid_api_key`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.inner.details.code.as_deref()
    }

    /// The server's type of error, such as `invalid_request_error`.
    #[must_use]
    pub fn error_type(&self) -> Option<&str> {
        self.inner.details.r#type.as_deref()
    }

    /// The parameter that the server rejects.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        self.inner.details.param.as_deref()
    }

    /// The server's id of the request; quote it to the provider's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.inner.details.request_id.as_deref()
    }

    /// The delay before the next attempt that the server asked for.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.details.retry_after
    }

    /// Number of attempts, including the last one.
    #[must_use]
    pub fn attempts(&self) -> Option<u32> {
        self.inner.details.attempts
    }

    /// The path of the invalid field of a request, such as `tools[0].parameters`; empty for the whole
    /// request.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.inner.details.path.as_deref()
    }

    /// The time limit that passed, for [`ErrorKind::StreamTimeout`].
    #[must_use]
    pub fn timeout(&self) -> Option<TimeoutKind> {
        self.inner.details.timeout
    }

    /// The sequence number of the last received event, for a stream that ended early.
    #[must_use]
    pub fn last_sequence_number(&self) -> Option<i64> {
        self.inner.details.last_sequence_number
    }

    /// The response as accumulated when the stream ended early.
    #[must_use]
    pub fn partial_response(&self) -> Option<&Response> {
        self.inner.details.partial_response.as_ref()
    }

    /// The body of the server's answer: JSON, or text as a JSON string.
    #[must_use]
    pub fn body(&self) -> Option<&Value> {
        self.inner.details.body.as_ref()
    }

    /// Whether the server answered with an error status.
    #[must_use]
    pub fn is_status(&self) -> bool {
        self.kind().is_status()
    }

    /// Whether a time limit passed, before the answer or during the stream.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout | ErrorKind::StreamTimeout)
    }

    /// Whether the stream ended before its terminal event.
    #[must_use]
    pub fn is_stream_cut(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::StreamInterrupted | ErrorKind::StreamTimeout | ErrorKind::Cancelled
        )
    }

    /// The error as one JSON object, for bindings and logs; absent fields are omitted.
    ///
    /// `kind` is the class name, `retry_after_ms` is in milliseconds.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let inner = &self.inner;
        let mut object = Map::new();
        let mut put = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                object.insert(name.to_owned(), value);
            }
        };
        let milliseconds =
            |duration: Duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        put("kind", Some(inner.kind.name().into()));
        put("message", Some(inner.message.as_str().into()));
        put("status", inner.details.status.map(Value::from));
        put("code", inner.details.code.as_deref().map(Value::from));
        put("type", inner.details.r#type.as_deref().map(Value::from));
        put("param", inner.details.param.as_deref().map(Value::from));
        put(
            "request_id",
            inner.details.request_id.as_deref().map(Value::from),
        );
        put(
            "retry_after_ms",
            inner.details.retry_after.map(milliseconds).map(Value::from),
        );
        put("attempts", inner.details.attempts.map(Value::from));
        put("path", inner.details.path.as_deref().map(Value::from));
        put(
            "timeout",
            inner.details.timeout.map(|timeout| timeout.name().into()),
        );
        put(
            "last_sequence_number",
            inner.details.last_sequence_number.map(Value::from),
        );
        put(
            "partial_response",
            inner
                .details
                .partial_response
                .as_ref()
                .map(|partial| json!(partial)),
        );
        put("body", inner.details.body.clone());
        Value::Object(object)
    }
}

/// Constructors for bindings, which detect errors that the core cannot.
impl Error {
    /// An error about an option; `message` names it and says what to do.
    #[must_use]
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// An error about a request that cannot be sent; `path` names the invalid field and is empty for the whole
    /// request.
    #[must_use]
    pub fn invalid_request(path: impl Into<String>, message: impl fmt::Display) -> Self {
        let path = path.into();
        let field = if path.is_empty() {
            "the request"
        } else {
            path.as_str()
        };
        Self::new(
            ErrorKind::InvalidRequest,
            format!("{field}: {message}. Nothing was sent."),
        )
        .change(|inner| inner.details.path = Some(path))
    }

    /// The error of a call that the caller cancelled.
    #[must_use]
    pub fn cancelled() -> Self {
        Self::new(
            ErrorKind::Cancelled,
            "The caller cancelled the call; its connection is closed.",
        )
    }

    /// Sets the error that [`source`](StdError::source) returns. A function given as
    /// [`api_key_provider`](crate::ClientBuilder::api_key_provider) can pass its own error to the caller so.
    #[must_use]
    pub fn with_source(self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.change(|inner| inner.source = Some(Arc::new(source)))
    }
}

/// Constructors for the crate.
impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            inner: Arc::new(Inner {
                kind,
                message: message.into(),
                details: ErrorDetails::default(),
                source: None,
            }),
        }
    }

    pub(crate) fn with_status(self, status: u16) -> Self {
        self.change(|inner| inner.details.status = Some(status))
    }

    pub(crate) fn with_api_fields(self, fields: ApiErrorFields) -> Self {
        self.change(|inner| {
            inner.details.code = fields.code;
            inner.details.r#type = fields.error_type;
            inner.details.param = fields.param;
        })
    }

    pub(crate) fn with_body(self, body: Option<Value>) -> Self {
        self.change(|inner| inner.details.body = body)
    }

    pub(crate) fn with_request_id(self, request_id: Option<String>) -> Self {
        self.change(|inner| {
            inner.details.request_id = request_id.or_else(|| inner.details.request_id.take())
        })
    }

    pub(crate) fn with_retry_after(self, delay: Option<Duration>) -> Self {
        self.change(|inner| inner.details.retry_after = delay)
    }

    pub(crate) fn with_attempts(self, attempts: u32) -> Self {
        self.change(|inner| inner.details.attempts = Some(attempts))
    }

    /// Appends a sentence to the message, unless it is empty.
    pub(crate) fn with_note(self, note: &str) -> Self {
        match note {
            "" => self,
            note => self.change(|inner| inner.message = format!("{} {note}", inner.message)),
        }
    }

    pub(crate) fn with_timeout(self, timeout: TimeoutKind) -> Self {
        self.change(|inner| inner.details.timeout = Some(timeout))
    }

    pub(crate) fn with_last_sequence_number(self, number: Option<i64>) -> Self {
        self.change(|inner| inner.details.last_sequence_number = number)
    }

    pub(crate) fn with_partial_response(self, response: Option<Response>) -> Self {
        self.change(|inner| inner.details.partial_response = response)
    }

    fn change(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.inner));
        self
    }
}

/// The longest plain text that counts as a message.
const MAX_PLAIN_MESSAGE_BYTES: usize = 500;

/// The fields of a server's error object, wherever it is in the body.
#[derive(Debug, Default)]
pub(crate) struct ApiErrorFields {
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) error_type: Option<String>,
    pub(crate) param: Option<String>,
}

impl ApiErrorFields {
    /// Reads `{error: {…}}`, `{error: "…"}`, the fields themselves, or plain text that is not a web page;
    /// reads numbers as text.
    pub(crate) fn read(body: &Value) -> Self {
        if let Value::String(text) = body {
            let is_message =
                text.len() <= MAX_PLAIN_MESSAGE_BYTES && !text.trim_start().starts_with('<');
            return Self {
                message: is_message.then(|| text.trim().to_owned()),
                ..Self::default()
            };
        }
        let nested = body.get("error").filter(|error| !error.is_null());
        let message = match nested {
            Some(Value::String(message)) => Some(message.clone()),
            _ => None,
        };
        let find = |name: &str| {
            nested
                .and_then(|error| text_of(error.get(name)))
                .or_else(|| text_of(body.get(name)))
        };
        Self {
            message: message
                .or_else(|| find("message"))
                .or_else(|| text_of(body.get("detail"))),
            code: find("code"),
            error_type: match nested {
                Some(error) => text_of(error.get("type")),
                None => text_of(body.get("type")),
            },
            param: find("param"),
        }
    }
}

/// What is wrong with a text that should be JSON, to follow "it is".
pub(crate) fn json_fault(error: &serde_json::Error) -> String {
    format!("not JSON ({error})")
}

fn text_of(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.inner.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.inner;
        let mut debug = formatter.debug_struct(inner.kind.name());
        debug.field("message", &inner.message);
        if let Some(status) = inner.details.status {
            debug.field("status", &status);
        }
        if let Some(code) = &inner.details.code {
            debug.field("code", code);
        }
        if let Some(request_id) = &inner.details.request_id {
            debug.field("request_id", request_id);
        }
        if let Some(partial) = &inner.details.partial_response {
            debug.field("partial_output_items", &partial.output.len());
        }
        debug.finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner
            .source
            .as_ref()
            .map(|source| &**source as &(dyn StdError + 'static))
    }
}
