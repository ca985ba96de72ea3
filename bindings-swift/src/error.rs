//! Errors on their way out: one type with every field, from which each language makes its own classes.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use antiphon::{Error, TimeoutKind as NativeClock};

use crate::buffer::bytes_of;
use crate::key::NativeThrown;

/// The failure of a call; callers get it as the error type of their language.
#[derive(uniffi::Error)]
pub(crate) enum NativeError {
    /// What core says.
    Failed { details: Box<NativeErrorDetails> },
    /// What code of the caller's threw.
    Thrown { thrown: Arc<dyn NativeThrown> },
}

/// What is known about a failed call; what does not apply is absent.
#[derive(Debug, Clone, uniffi::Record)]
pub(crate) struct NativeErrorDetails {
    /// The name of the error's class, such as `RateLimitError`; the same in every language.
    kind: String,
    /// What happened, to which request, and what to do.
    reason: String,
    /// The HTTP status, for errors that the server answered with.
    #[uniffi(default)]
    status: Option<u16>,
    /// The server's code for programs, such as `invalid_api_key`.
    #[uniffi(default)]
    code: Option<String>,
    /// The server's kind of error, such as `invalid_request_error`.
    #[uniffi(default)]
    error_type: Option<String>,
    /// The parameter that the server found wrong.
    #[uniffi(default)]
    param: Option<String>,
    /// The server's id of the request, to be given to its support.
    #[uniffi(default)]
    request_id: Option<String>,
    /// How long the server asked to wait before the next attempt.
    #[uniffi(default)]
    retry_after: Option<Duration>,
    /// How many attempts were made, the last one included.
    #[uniffi(default)]
    attempts: Option<u32>,
    /// The path of the bad field of a request, such as `tools[0].parameters`.
    #[uniffi(default)]
    path: Option<String>,
    /// The clock that ran out on a stream.
    #[uniffi(default)]
    timeout: Option<NativeClock>,
    /// The number of the last event that came, for a stream that ended early.
    #[uniffi(default)]
    last_sequence_number: Option<i64>,
    /// What had been received of the response when the stream ended, see [`buffer`](crate::buffer).
    #[uniffi(default)]
    partial_response: Option<Vec<u8>>,
    /// The text of the body of the server's answer: JSON, or text as a JSON string.
    #[uniffi(default)]
    body: Option<String>,
}

/// The clock that ran out on a stream.
#[uniffi::remote(Enum)]
pub(crate) enum NativeClock {
    /// No byte came for the idle timeout.
    Idle,
    /// No event of the model came for the stall timeout.
    Stall,
}

impl From<Error> for NativeError {
    fn from(error: Error) -> Self {
        let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref());
        if let Some(Self::Thrown { thrown }) = source {
            let thrown = Arc::clone(thrown);
            return Self::Thrown { thrown };
        }
        let text = |text: Option<&str>| text.map(str::to_owned);
        let details = Box::new(NativeErrorDetails {
            kind: error.kind().name().to_owned(),
            reason: error.message().to_owned(),
            status: error.status(),
            code: text(error.code()),
            error_type: text(error.error_type()),
            param: text(error.param()),
            request_id: text(error.request_id()),
            retry_after: error.retry_after(),
            attempts: error.attempts(),
            path: text(error.path()),
            timeout: error.timeout(),
            last_sequence_number: error.last_sequence_number(),
            partial_response: error
                .partial_response()
                .and_then(|response| bytes_of(response).ok()),
            body: error.body().map(ToString::to_string),
        });
        Self::Failed { details }
    }
}

impl fmt::Display for NativeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed { details } => formatter.write_str(&details.reason),
            Self::Thrown { thrown } => formatter.write_str(&thrown.reason()),
        }
    }
}

impl fmt::Debug for NativeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl std::error::Error for NativeError {}
