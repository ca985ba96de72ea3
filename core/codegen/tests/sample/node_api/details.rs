//! What is known about an error.

/// The fields of an error.
pub struct ErrorDetails {
    /// The status.
    pub status: Option<u16>,
    /// How long to wait.
    pub retry_after: Option<Duration>,
    /// The clock that ran out.
    pub timeout: Option<TimeoutKind>,
    /// What was received.
    pub partial_response: Option<Response>,
}

/// The clock.
pub enum TimeoutKind {
    /// Idle.
    Idle,
}
