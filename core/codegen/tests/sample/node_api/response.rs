//! A response.

/// A response.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Response {
    /// The parts.
    pub parts: Vec<Part>,
}
