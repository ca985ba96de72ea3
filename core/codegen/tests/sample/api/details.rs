//! Fields of errors.

/// The fields of an error.
#[derive(Debug, Default)]
pub struct ErrorDetails {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The kind on the wire.
    pub r#type: Option<String>,
    /// The delay before the next attempt.
    pub retry_after: Option<Duration>,
    /// The clock that ran out.
    pub timeout: Option<TimeoutKind>,
    /// What there is of the response.
    pub partial_response: Option<Response>,
    /// The body.
    pub body: Option<Value>,
}

/// The clock that ran out.
pub enum TimeoutKind {
    /// Nothing came.
    Idle,
}
