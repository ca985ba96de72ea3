//! What views read, and requests that find answers.

use super::{Extra, Part};

/// A response.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Response {
    /// The parts.
    pub parts: Vec<Part>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Which answer to find.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct FindRequest {
    /// Where to begin.
    pub after: Option<i64>,
    /// Parameters this version does not know.
    pub extra_query: Extra,
}
