//! The options of a call.

/// Options of a call.
#[derive(Options)]
#[options(call)]
pub struct CallOptions {
    /// Maximum number of retries.
    #[option(default = "2")]
    pub(crate) max_retries: Option<u32>,
    /// Time limit. Fails with a `Busy` error.
    ///
    /// See `key_provider`.
    #[option(default = "5 min")]
    pub(crate) total_time: Option<Duration>,
    /// Headers to send.
    #[option(client = "default_headers", node = "headers", one = "extra_header", secret)]
    pub(crate) extra_headers: Headers,
    /// Query to send.
    #[option(client = "default_query", node = "query", one = "extra_pair", secret)]
    pub(crate) extra_query: Query,
    /// The id of the call.
    #[option(default = "a random id", call_only)]
    pub(crate) call_id: Option<String>,
    /// Whether to try again.
    #[option(default = "auto")]
    pub(crate) again: Option<Again>,
    /// Returns the key.
    #[option(function)]
    pub(crate) key_provider: Option<KeyProvider>,
}
