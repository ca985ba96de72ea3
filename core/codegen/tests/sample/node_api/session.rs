//! The options of a session.

/// The options of a session.
#[options(session)]
pub struct SessionOptions {
    /// Whether to stream over HTTP.
    #[option(default = "true")]
    pub(crate) http_fallback: Option<bool>,
}
