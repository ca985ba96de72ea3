//! Errors on their way out: one type with every field, from which each language makes its own classes.

use std::fmt;
use std::time::Duration;

use antiphon::model::Response;
use antiphon::{Error, TimeoutKind};
use serde_json::Value;

/// The failure of a call; callers get it as the error type of their language.
#[derive(Debug, uniffi::Error)]
pub enum NativeError {
    /// What is known about it.
    Failed {
        /// Everything there is to know.
        details: Box<ErrorDetails>,
    },
}

/// What is known about a failed call; what does not apply is absent.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ErrorDetails {
    /// What kind of error it is.
    pub kind: ErrorKind,
    /// What happened, to which request, and what to do.
    pub reason: String,
    /// The HTTP status, for errors that the server answered with.
    #[uniffi(default)]
    pub status: Option<u16>,
    /// The server's code for programs, such as `invalid_api_key`.
    #[uniffi(default)]
    pub code: Option<String>,
    /// The server's kind of error, such as `invalid_request_error`.
    #[uniffi(default)]
    pub error_type: Option<String>,
    /// The parameter that the server found wrong.
    #[uniffi(default)]
    pub param: Option<String>,
    /// The server's id of the request, to be given to its support.
    #[uniffi(default)]
    pub request_id: Option<String>,
    /// How long the server asked to wait before the next attempt.
    #[uniffi(default)]
    pub retry_after: Option<Duration>,
    /// How many attempts were made, the last one included.
    #[uniffi(default)]
    pub attempts: Option<u32>,
    /// The path of the bad field of a request, such as `tools[0].parameters`.
    #[uniffi(default)]
    pub path: Option<String>,
    /// The clock that ran out on a stream.
    #[uniffi(default)]
    pub timeout: Option<StreamClock>,
    /// The number of the last event that came, for a stream that ended early.
    #[uniffi(default)]
    pub last_sequence_number: Option<i64>,
    /// What had been received of the response when the stream ended.
    #[uniffi(default)]
    pub partial_response: Option<Response>,
    /// The body of the server's answer: JSON, or text as a JSON string.
    #[uniffi(default)]
    pub body: Option<Value>,
}

/// The kinds of errors; each is a case or a class of its own in the caller's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum ErrorKind {
    /// The client's options are wrong or incomplete.
    Config,
    /// The request cannot be accepted by any server; nothing was sent.
    InvalidRequest,
    /// The server's answer could not be read.
    Decode,
    /// The caller cancelled the call.
    Cancelled,
    /// The server could not be reached, or the connection broke before it answered.
    ApiConnection,
    /// The server did not answer in time.
    ApiTimeout,
    /// The server answered with a status that is no success and has no kind of its own.
    ApiStatus,
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
    /// The server said `error` inside the stream.
    ApiStream,
    /// The stream ended before its terminal event.
    StreamInterrupted,
    /// The stream was silent for too long.
    StreamTimeout,
}

/// The clock that ran out on a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum StreamClock {
    /// No byte came for the idle timeout.
    Idle,
    /// No event of the model came for the stall timeout.
    Stall,
}

impl NativeError {
    /// The client's options are wrong, or it cannot work here.
    pub(crate) fn config(reason: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, reason)
    }

    /// The request is wrong in a way that core never gets to see.
    pub(crate) fn invalid_request(reason: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, reason)
    }

    /// The caller cancelled a call for one response.
    pub(crate) fn cancelled() -> Self {
        Self::new(
            ErrorKind::Cancelled,
            "The call was cancelled by the caller; its connection is closed.",
        )
    }

    fn new(kind: ErrorKind, reason: impl Into<String>) -> Self {
        let details = ErrorDetails {
            kind,
            reason: reason.into(),
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
        };
        Self::Failed {
            details: Box::new(details),
        }
    }
}

impl From<Error> for NativeError {
    fn from(error: Error) -> Self {
        let text = |text: Option<&str>| text.map(str::to_owned);
        let details = ErrorDetails {
            kind: ErrorKind::from(error.kind()),
            reason: error.message().to_owned(),
            status: error.status(),
            code: text(error.code()),
            error_type: text(error.error_type()),
            param: text(error.param()),
            request_id: text(error.request_id()),
            retry_after: error.retry_after(),
            attempts: error.attempts(),
            path: text(error.path()),
            timeout: error.timeout().map(|clock| match clock {
                TimeoutKind::Idle => StreamClock::Idle,
                TimeoutKind::Stall => StreamClock::Stall,
            }),
            last_sequence_number: error.last_sequence_number(),
            partial_response: error.partial_response().cloned(),
            body: error.body().cloned(),
        };
        Self::Failed {
            details: Box::new(details),
        }
    }
}

impl From<antiphon::ErrorKind> for ErrorKind {
    fn from(kind: antiphon::ErrorKind) -> Self {
        use antiphon::ErrorKind as Core;
        match kind {
            Core::Config => Self::Config,
            Core::InvalidRequest => Self::InvalidRequest,
            Core::Decode => Self::Decode,
            Core::Cancelled => Self::Cancelled,
            Core::Connection => Self::ApiConnection,
            Core::Timeout => Self::ApiTimeout,
            Core::BadRequest => Self::BadRequest,
            Core::Authentication => Self::Authentication,
            Core::PermissionDenied => Self::PermissionDenied,
            Core::NotFound => Self::NotFound,
            Core::Conflict => Self::Conflict,
            Core::UnprocessableEntity => Self::UnprocessableEntity,
            Core::RateLimit => Self::RateLimit,
            Core::InternalServer => Self::InternalServer,
            Core::Stream => Self::ApiStream,
            Core::StreamInterrupted => Self::StreamInterrupted,
            Core::StreamTimeout => Self::StreamTimeout,
            // Core may grow kinds; what the server answered is the nearest that says nothing wrong.
            _ => Self::ApiStatus,
        }
    }
}

impl fmt::Display for NativeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Failed { details } = self;
        formatter.write_str(&details.reason)
    }
}

impl std::error::Error for NativeError {}
