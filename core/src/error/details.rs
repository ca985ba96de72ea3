//! The fields of an error other than its kind and message.

use std::time::Duration;

use serde_json::Value;

use crate::model::Response;

/// The fields of an error; those that do not apply are `None`. The same in every language.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// The HTTP status, if the server answered with one.
    pub status: Option<u16>,
    /// The server's error code, such as `invalid_api_key`.
    pub code: Option<String>,
    /// The server's type of error, such as `invalid_request_error`.
    pub r#type: Option<String>,
    /// The parameter that the server rejects.
    pub param: Option<String>,
    /// The server's id of the request; quote it to the provider's support.
    pub request_id: Option<String>,
    /// The delay before the next attempt that the server asked for.
    pub retry_after: Option<Duration>,
    /// Number of attempts, including the last one.
    pub attempts: Option<u32>,
    /// The path of the invalid field of a request, such as `tools[0].parameters`; empty for the whole
    /// request.
    pub path: Option<String>,
    /// The time limit that passed on a stream.
    pub timeout: Option<TimeoutKind>,
    /// The sequence number of the last received event, for a stream that ended early.
    pub last_sequence_number: Option<i64>,
    /// The response as accumulated when the stream ended early.
    pub partial_response: Option<Response>,
    /// The body of the server's answer: its JSON, or its text as a JSON string.
    pub body: Option<Value>,
}

/// A time limit of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeoutKind {
    /// No byte arrived for `idle_timeout`.
    Idle,
    /// No event of the model arrived for `stall_timeout`.
    Stall,
    /// No byte arrived for `end_timeout` after every item was done.
    End,
}

impl TimeoutKind {
    /// `idle`, `stall` or `end`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Stall => "stall",
            Self::End => "end",
        }
    }
}
