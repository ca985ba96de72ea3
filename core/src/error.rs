//! One error type for everything that can go wrong.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::model::Response;

/// The result of a call.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong, with what is known about it.
///
/// The message says what happened, to which request, and what to do; it never holds a key. Cheap to
/// clone: a stream gives the same error to its iterator and to `final_response`.
#[derive(Clone)]
pub struct Error {
    inner: Arc<Inner>,
}

/// The kind of an [`Error`]; each is a class of its own in the other languages, see [`ErrorKind::name`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's options are wrong or incomplete.
    Config,
    /// The request cannot be accepted by any server; nothing was sent. [`Error::path`] names the field.
    InvalidRequest,
    /// The server's answer could not be read.
    Decode,
    /// The caller cancelled the call.
    Cancelled,
    /// The server could not be reached, or the connection broke before it answered.
    Connection,
    /// The server did not answer in time.
    Timeout,
    /// The server answered 400.
    BadRequest,
    /// The server answered 401.
    Authentication,
    /// The server answered 403.
    PermissionDenied,
    /// The server answered 404.
    NotFound,
    /// The server answered 409.
    Conflict,
    /// The server answered 422.
    UnprocessableEntity,
    /// The server answered 429.
    RateLimit,
    /// The server answered 500 or above.
    InternalServer,
    /// The server answered any other status that is no success.
    Status,
    /// The server said `error` inside the stream.
    Stream,
    /// The stream ended before its terminal event.
    StreamInterrupted,
    /// The stream was silent for too long; [`Error::timeout`] names the clock.
    StreamTimeout,
}

/// The clock that ran out on a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeoutKind {
    /// No byte came for `idle_timeout`.
    Idle,
    /// No event of the model came for `stall_timeout`.
    Stall,
}

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    status: Option<u16>,
    code: Option<String>,
    error_type: Option<String>,
    param: Option<String>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: Option<u32>,
    path: Option<String>,
    timeout: Option<TimeoutKind>,
    last_sequence_number: Option<i64>,
    partial_response: Option<Response>,
    body: Option<Value>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Error {
    /// What kind of error this is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// What happened, to which request, and what to do.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// The HTTP status, for errors that the server answered with.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.inner.status
    }

    /// The server's code for programs, such as `invalid_api_key`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.inner.code.as_deref()
    }

    /// The server's kind of error, such as `invalid_request_error`.
    #[must_use]
    pub fn error_type(&self) -> Option<&str> {
        self.inner.error_type.as_deref()
    }

    /// The parameter that the server found wrong.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        self.inner.param.as_deref()
    }

    /// The server's id of the request, to be given to its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.inner.request_id.as_deref()
    }

    /// How long the server asked to wait before the next attempt.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// How many attempts were made, the last one included.
    #[must_use]
    pub fn attempts(&self) -> Option<u32> {
        self.inner.attempts
    }

    /// The path of the bad field of a request, such as `tools[0].parameters`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.inner.path.as_deref()
    }

    /// The clock that ran out, for [`ErrorKind::StreamTimeout`].
    #[must_use]
    pub fn timeout(&self) -> Option<TimeoutKind> {
        self.inner.timeout
    }

    /// The number of the last event that came, for a stream that ended early.
    #[must_use]
    pub fn last_sequence_number(&self) -> Option<i64> {
        self.inner.last_sequence_number
    }

    /// What had been received of the response when the stream ended.
    #[must_use]
    pub fn partial_response(&self) -> Option<&Response> {
        self.inner.partial_response.as_ref()
    }

    /// The body of the server's answer: JSON, or text as a JSON string.
    #[must_use]
    pub fn body(&self) -> Option<&Value> {
        self.inner.body.as_ref()
    }

    /// Whether the server answered with a status that is no success.
    #[must_use]
    pub fn is_status(&self) -> bool {
        self.kind().parent() == Some("APIStatusError") || self.kind() == ErrorKind::Status
    }

    /// Whether time ran out: before the answer or on the stream.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout | ErrorKind::StreamTimeout)
    }

    /// Whether the stream ended before its terminal event, for whatever reason.
    #[must_use]
    pub fn is_stream_cut(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::StreamInterrupted | ErrorKind::StreamTimeout | ErrorKind::Cancelled
        )
    }

    /// Everything as one JSON object, for bindings and logs; absent fields are left out.
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
        put("status", inner.status.map(Value::from));
        put("code", inner.code.as_deref().map(Value::from));
        put("type", inner.error_type.as_deref().map(Value::from));
        put("param", inner.param.as_deref().map(Value::from));
        put("request_id", inner.request_id.as_deref().map(Value::from));
        put(
            "retry_after_ms",
            inner.retry_after.map(milliseconds).map(Value::from),
        );
        put("attempts", inner.attempts.map(Value::from));
        put("path", inner.path.as_deref().map(Value::from));
        put(
            "timeout",
            inner.timeout.map(|timeout| timeout.name().into()),
        );
        put(
            "last_sequence_number",
            inner.last_sequence_number.map(Value::from),
        );
        put(
            "partial_response",
            inner
                .partial_response
                .as_ref()
                .map(|partial| json!(partial)),
        );
        put("body", inner.body.clone());
        Value::Object(object)
    }
}

/// Making errors of the caller: for bindings, which see what the core does not.
impl Error {
    /// An option of the client is wrong; the message names it and says what to do.
    #[must_use]
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// A request cannot be sent; `path` names the bad field and is empty for the whole request.
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
        .change(|inner| inner.path = Some(path))
    }

    /// The caller cancelled the call, and its connection is closed.
    #[must_use]
    pub fn cancelled() -> Self {
        Self::new(
            ErrorKind::Cancelled,
            "The call was cancelled by the caller; its connection is closed.",
        )
    }

    /// Adds what it came from, to be found again by [`source`](StdError::source): of
    /// [`api_key_provider`](crate::ClientBuilder::api_key_provider) it reaches whoever made the call.
    #[must_use]
    pub fn with_source(self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.change(|inner| inner.source = Some(Arc::new(source)))
    }
}

/// Making errors; inside the crate only.
impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            inner: Arc::new(Inner {
                kind,
                message: message.into(),
                status: None,
                code: None,
                error_type: None,
                param: None,
                request_id: None,
                retry_after: None,
                attempts: None,
                path: None,
                timeout: None,
                last_sequence_number: None,
                partial_response: None,
                body: None,
                source: None,
            }),
        }
    }

    pub(crate) fn with_status(self, status: u16) -> Self {
        self.change(|inner| inner.status = Some(status))
    }

    pub(crate) fn with_api_fields(self, fields: ApiErrorFields) -> Self {
        self.change(|inner| {
            inner.code = fields.code;
            inner.error_type = fields.error_type;
            inner.param = fields.param;
        })
    }

    pub(crate) fn with_body(self, body: Option<Value>) -> Self {
        self.change(|inner| inner.body = body)
    }

    pub(crate) fn with_request_id(self, request_id: Option<String>) -> Self {
        self.change(|inner| inner.request_id = request_id.or_else(|| inner.request_id.take()))
    }

    pub(crate) fn with_retry_after(self, delay: Option<Duration>) -> Self {
        self.change(|inner| inner.retry_after = delay)
    }

    pub(crate) fn with_attempts(self, attempts: u32) -> Self {
        self.change(|inner| inner.attempts = Some(attempts))
    }

    /// Adds a sentence to the message; none if it is empty.
    pub(crate) fn with_note(self, note: &str) -> Self {
        match note {
            "" => self,
            note => self.change(|inner| inner.message = format!("{} {note}", inner.message)),
        }
    }

    pub(crate) fn with_timeout(self, timeout: TimeoutKind) -> Self {
        self.change(|inner| inner.timeout = Some(timeout))
    }

    pub(crate) fn with_last_sequence_number(self, number: Option<i64>) -> Self {
        self.change(|inner| inner.last_sequence_number = number)
    }

    pub(crate) fn with_partial_response(self, response: Option<Response>) -> Self {
        self.change(|inner| inner.partial_response = response)
    }

    fn change(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.inner));
        self
    }
}

impl ErrorKind {
    /// The name of the class in Python and Node, and in every test: `RateLimitError`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Config => "ConfigError",
            Self::InvalidRequest => "InvalidRequestError",
            Self::Decode => "DecodeError",
            Self::Cancelled => "CancelledError",
            Self::Connection => "APIConnectionError",
            Self::Timeout => "APITimeoutError",
            Self::BadRequest => "BadRequestError",
            Self::Authentication => "AuthenticationError",
            Self::PermissionDenied => "PermissionDeniedError",
            Self::NotFound => "NotFoundError",
            Self::Conflict => "ConflictError",
            Self::UnprocessableEntity => "UnprocessableEntityError",
            Self::RateLimit => "RateLimitError",
            Self::InternalServer => "InternalServerError",
            Self::Status => "APIStatusError",
            Self::Stream => "APIStreamError",
            Self::StreamInterrupted => "StreamInterruptedError",
            Self::StreamTimeout => "StreamTimeoutError",
        }
    }

    /// The name of the class above it; `None` under the root, `AntiphonError`.
    #[must_use]
    pub fn parent(self) -> Option<&'static str> {
        match self {
            Self::Config | Self::InvalidRequest | Self::Decode | Self::Cancelled => None,
            Self::Timeout => Some("APIConnectionError"),
            Self::Connection
            | Self::Status
            | Self::Stream
            | Self::StreamInterrupted
            | Self::StreamTimeout => Some("APIError"),
            Self::BadRequest
            | Self::Authentication
            | Self::PermissionDenied
            | Self::NotFound
            | Self::Conflict
            | Self::UnprocessableEntity
            | Self::RateLimit
            | Self::InternalServer => Some("APIStatusError"),
        }
    }

    /// The kind of an answer with a status that is no success.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            400 => Self::BadRequest,
            401 => Self::Authentication,
            403 => Self::PermissionDenied,
            404 => Self::NotFound,
            409 => Self::Conflict,
            422 => Self::UnprocessableEntity,
            429 => Self::RateLimit,
            500.. => Self::InternalServer,
            _ => Self::Status,
        }
    }
}

impl TimeoutKind {
    /// `idle` or `stall`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Stall => "stall",
        }
    }
}

/// The longest plain text that is taken for a message.
const MAX_PLAIN_MESSAGE_BYTES: usize = 500;

/// What a server says in an error object, wherever it stands.
#[derive(Debug, Default)]
pub(crate) struct ApiErrorFields {
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) error_type: Option<String>,
    pub(crate) param: Option<String>,
}

impl ApiErrorFields {
    /// Reads `{error: {…}}`, `{error: "…"}`, the fields themselves, or plain text that is no web
    /// page; numbers read as text.
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

/// What is wrong with a text that should be JSON, to stand behind "it is".
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
        if let Some(status) = inner.status {
            debug.field("status", &status);
        }
        if let Some(code) = &inner.code {
            debug.field("code", code);
        }
        if let Some(request_id) = &inner.request_id {
            debug.field("request_id", request_id);
        }
        if let Some(partial) = &inner.partial_response {
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
