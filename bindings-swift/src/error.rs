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
#[derive(Debug, Clone, Default, uniffi::Record)]
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

/// Declares the kinds of errors, each with the kind of core's that it stands for.
macro_rules! kinds {
    ($($(#[$attribute:meta])* $kind:ident = $core:ident,)*) => {
        /// The kinds of errors; each is a case or a class of its own in the caller's language.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, uniffi::Enum)]
        pub enum ErrorKind {$(
            $(#[$attribute])*
            $kind,
        )*}

        impl From<antiphon::ErrorKind> for ErrorKind {
            fn from(kind: antiphon::ErrorKind) -> Self {
                match kind {
                    $(antiphon::ErrorKind::$core => Self::$kind,)*
                    // Core may grow kinds; what the server answered is the nearest that says nothing wrong.
                    _ => Self::ApiStatus,
                }
            }
        }
    };
}

kinds! {
    /// The client's options are wrong or incomplete.
    #[default]
    Config = Config,
    /// The request cannot be accepted by any server; nothing was sent.
    InvalidRequest = InvalidRequest,
    /// The server's answer could not be read.
    Decode = Decode,
    /// The caller cancelled the call.
    Cancelled = Cancelled,
    /// The server could not be reached, or the connection broke before it answered.
    ApiConnection = Connection,
    /// The server did not answer in time.
    ApiTimeout = Timeout,
    /// The server answered with a status that is no success and has no kind of its own.
    ApiStatus = Status,
    /// The server answered 400.
    BadRequest = BadRequest,
    /// The server answered 401.
    Authentication = Authentication,
    /// The server answered 403.
    PermissionDenied = PermissionDenied,
    /// The server answered 404.
    NotFound = NotFound,
    /// The server answered 409.
    Conflict = Conflict,
    /// The server answered 422.
    UnprocessableEntity = UnprocessableEntity,
    /// The server answered 429.
    RateLimit = RateLimit,
    /// The server answered 500 or above.
    InternalServer = InternalServer,
    /// The server said `error` inside the stream.
    ApiStream = Stream,
    /// The stream ended before its terminal event.
    StreamInterrupted = StreamInterrupted,
    /// The stream was silent for too long.
    StreamTimeout = StreamTimeout,
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

    /// The caller cancelled the call.
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
            ..ErrorDetails::default()
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

impl fmt::Display for NativeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Failed { details } = self;
        formatter.write_str(&details.reason)
    }
}

impl std::error::Error for NativeError {}
