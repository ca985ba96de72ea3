//! The options of a call.

use std::time::Duration;

use reqwest::header::HeaderName;

use super::{Headers, KeyProvider, Query, Resume};

/// The options of one call; the client's options apply where they are not set.
///
/// [`Client::with_options`](crate::Client::with_options) makes a client whose calls use them. All but
/// `idempotency_key` are also options of a client, for all of its calls.
///
/// ```no_run
/// # use std::time::Duration;
/// # use antiphon::{CallOptions, Client, model::CreateRequest};
/// # async fn run(client: Client) -> antiphon::Result<()> {
/// let patient = client.with_options(CallOptions::new().max_retries(5).timeout(Duration::from_secs(1800)));
/// let response = patient.responses().create(CreateRequest::new("gpt-5", "Prove it")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default, antiphon_derive::Options)]
#[options(call)]
pub struct CallOptions {
    /// Maximum number of retries after a connection error, a timeout, 408, 409, 429 or 5xx, or when the
    /// server asks for one in `x-should-retry`. Zero disables retries. A stream is not retried once it
    /// has begun.
    #[option(default = "2")]
    pub(crate) max_retries: Option<u32>,

    /// Longest delay before the next attempt that a server may ask for. If it asks for more, the call
    /// fails at once, with the delay in the error's `retry_after`.
    #[option(default = "120 s")]
    pub(crate) max_retry_after: Option<Duration>,

    /// Time limit of one attempt: to the end of a non-streaming answer, or to the headers of a stream. Zero
    /// disables it. It does not limit the events of a stream; see `idle_timeout`.
    #[option(default = "600 s")]
    pub(crate) timeout: Option<Duration>,

    /// Time limit of a call from its first attempt to the end of the answer, including delays and
    /// retries; for a stream, to its last event. Zero disables it.
    #[option(default = "off")]
    pub(crate) total_timeout: Option<Duration>,

    /// Idle timeout: the longest time between two received bytes of a stream. Zero disables it.
    #[option(default = "300 s")]
    pub(crate) idle_timeout: Option<Duration>,

    /// Stall timeout: the longest time between two events of the model; comments and keepalives do not
    /// count. Zero disables it.
    #[option(default = "off")]
    pub(crate) stall_timeout: Option<Duration>,

    /// How long a stream may stay without a byte once every item of the response is done, for servers
    /// that send no end. In good streams more items may follow. Zero disables the limit.
    #[option(default = "off")]
    pub(crate) end_timeout: Option<Duration>,

    /// Headers to send. They replace headers of the same name that the client would send.
    #[option(
        client = "default_headers",
        node = "headers",
        one = "extra_header",
        one_of_client = "default_header",
        secret
    )]
    pub(crate) extra_headers: Headers,

    /// Parameters to add to the query of the URL; lists and objects are sent with brackets
    /// (`include[]=a`). Those of a call replace those of the client with the same name.
    #[option(
        client = "default_query",
        node = "query",
        one = "extra_query",
        one_of_client = "default_query",
        secret
    )]
    pub(crate) extra_query: Query,

    /// The key by which a server recognises the attempts of one call, sent as `Idempotency-Key` with
    /// every POST. Use a key for one call only: the server may answer a second one with the result of
    /// the first.
    #[option(default = "a random key for each call", call_only, secret)]
    pub(crate) idempotency_key: Option<String>,

    /// Whether to resume an interrupted stream after the last received event.
    #[option(default = "auto")]
    pub(crate) resume: Option<Resume>,

    /// Maximum number of events of a stream that wait for a slow consumer. When it is reached, the client
    /// stops reading until the consumer catches up. At least 1.
    ///
    /// In Rust this limits `EventReader` only, as a `ResponseStream` does not read ahead.
    #[option(default = "1024")]
    pub(crate) max_queued_events: Option<usize>,

    /// Maximum size of the events of a stream that wait for a slow consumer, in bytes. One event of any size
    /// fits.
    #[option(default = "8 MiB")]
    pub(crate) max_queued_bytes: Option<usize>,

    /// A function that returns the API key, in place of `api_key`: for keys that expire. The client
    /// calls it before each attempt, and once more if the server answers 401. The client sends the key as
    /// `Authorization: Bearer`. An error of the function ends the call; `timeout` limits its time.
    #[option(function)]
    pub(crate) api_key_provider: Option<KeyProvider>,
}

impl CallOptions {
    /// Whether one of some headers is among the options.
    pub(crate) fn has_header(&self, names: &[HeaderName]) -> bool {
        self.extra_headers.iter().any(|(given, _)| {
            names
                .iter()
                .any(|name| given.eq_ignore_ascii_case(name.as_str()))
        })
    }
}
