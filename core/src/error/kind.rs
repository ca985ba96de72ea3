//! The kinds of errors, and the names of their classes in other languages.

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
