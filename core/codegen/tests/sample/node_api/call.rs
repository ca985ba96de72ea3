//! The options of a call.

/// The options of one call; see [`Client::with_options`](crate::Client::with_options).
#[options(call)]
pub struct CallOptions {
    /// Time limit of a call.
    ///
    /// In Rust it limits the future.
    #[option(default = "300 s")]
    pub(crate) total_timeout: Option<Duration>,

    /// Headers to send.
    #[option(client = "default_headers", node = "headers")]
    pub(crate) extra_headers: Headers,

    /// The key of the call. A wrong one is a `Config` error.
    #[option(call_only)]
    pub(crate) idempotency_key: Option<String>,

    /// A function that returns the key, in place of `api_key`.
    #[option(function)]
    pub(crate) api_key_provider: Option<KeyProvider>,
}
