//! What can be different from one call to the next.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderName;
use serde_json::Value;

use crate::error::Result;

use super::credential::KeyProvider;
use super::named::{NamedOption, TimeUnit, no_such_option, options_of};
use super::query::push_query;

/// The one option that a client does not have: a key is for one call.
const IDEMPOTENCY_KEY: &str = "idempotency_key";

/// The options of a call. What is not set is as the client has it.
///
/// A client that is given them with [`Client::with_options`](crate::Client::with_options) calls by
/// them. The same options are in [`ClientBuilder`](crate::ClientBuilder), for all calls of a client.
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
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(super) max_retries: Option<u32>,
    pub(super) max_retry_after: Option<Duration>,
    pub(super) timeout: Option<Duration>,
    pub(super) total_timeout: Option<Duration>,
    pub(super) idle_timeout: Option<Duration>,
    pub(super) stall_timeout: Option<Duration>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) idempotency_key: Option<String>,
    pub(super) api_key_provider: Option<KeyProvider>,
    pub(super) resume: Option<Resume>,
    pub(super) max_queued_events: Option<usize>,
    pub(super) max_queued_bytes: Option<usize>,
}

/// Whether a stream that breaks is taken up again behind the last event that came, by
/// `GET /responses/{id}?stream=true&starting_after=N`.
///
/// What the server gives twice is dropped by `sequence_number`: the caller sees one stream. It is
/// asked up to five times in a row without a new event, at first at once and then after 0.5, 1, 2 and
/// 4 s; each new event begins the count anew. A stream is left for another one when its connection
/// ends or breaks, when it gives what cannot be read, and, once, when it is silent for `idle_timeout`.
/// Where nothing more comes the response is retrieved: if it is finished, its terminal event ends the
/// stream (`response.incomplete` for a cancelled one). The request that made the response is never
/// sent again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Resume {
    /// Where the server can: for responses made in the background, and retrieved ones.
    #[default]
    Auto,
    /// Always, whatever the server may make of it.
    On,
    /// Never.
    Off,
}

impl CallOptions {
    /// Options that change nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Options as a JSON object, by the names of the methods here; times are numbers of seconds. See
    /// [`option`](Self::option).
    ///
    /// # Errors
    ///
    /// As [`option`](Self::option).
    pub fn from_json(options: &Value) -> Result<Self> {
        Self::default().options(options, TimeUnit::Seconds)
    }

    /// Sets options by a JSON object; times are numbers of `unit`. See [`option`](Self::option).
    ///
    /// # Errors
    ///
    /// As [`option`](Self::option).
    pub fn options(mut self, options: &Value, unit: TimeUnit) -> Result<Self> {
        for (name, value) in options_of(options)? {
            self = self.option(name, value, unit)?;
        }
        Ok(self)
    }

    /// Sets an option by the name of its method. Null stands for "not set". Times are numbers of `unit`,
    /// with fractions.
    ///
    /// `headers` is an object of texts; `query` is an object, in which lists and objects are sent with
    /// brackets: `include[]=a`. `resume` is true, false or `"auto"`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), with the name of the option, when there is no
    /// such option or its value is of the wrong kind.
    pub fn option(mut self, name: &str, value: &Value, unit: TimeUnit) -> Result<Self> {
        let is_known = match NamedOption::new(name, value, unit) {
            None => Self::NAMES.contains(&name) || name == IDEMPOTENCY_KEY,
            Some(option) if name == IDEMPOTENCY_KEY => {
                self.idempotency_key = Some(option.text()?.to_owned());
                true
            }
            Some(option) => self.set(option)?,
        };
        match is_known {
            true => Ok(self),
            false => Err(no_such_option(
                name,
                &[&Self::NAMES[..], &[IDEMPOTENCY_KEY]].concat(),
            )),
        }
    }

    /// How often a call is tried again after a connection error, a timeout, 408, 409, 429 or 5xx, or
    /// when the server says so in `x-should-retry`. Default 2; zero switches retries off. A stream is
    /// never tried again once it has begun.
    #[must_use]
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// The longest delay before the next attempt that a server may ask for; when it asks for more, the
    /// call fails at once, with the delay in [`Error::retry_after`]. Default 120 s.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = Some(delay);
        self
    }

    /// How long one attempt may take: a whole answer, or the headers of a stream. Default 600 s; zero
    /// switches it off. A stream as a whole has no limit; see [`idle_timeout`](Self::idle_timeout).
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long a call may take from its first attempt to the end of its answer, delays and retries
    /// included; for a stream, up to its last event. Default off; zero switches it off.
    #[must_use]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(timeout);
        self
    }

    /// How long a stream may go without a byte. Default 300 s; zero switches it off.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// How long a stream may go without an event of the model; comments and keepalives do not
    /// count. Default off; zero switches it off.
    #[must_use]
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.stall_timeout = Some(timeout);
        self
    }

    /// A header to send, in place of one of this name that the client would send itself.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// A pair to add to the query of the URL, in place of those of this name that the client has. A
    /// name can be given more than once.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// The key by which a server knows the attempts of one call, sent as `Idempotency-Key` with every
    /// POST. Default: one by chance for each call. It is for one call: a second one with the same key
    /// may be answered with what the first one made.
    #[must_use]
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.idempotency_key = Some(key.into());
        self
    }

    /// What is asked for the key before each attempt, in place of the client's key: for calls in the
    /// name of others over the same connections. See
    /// [`ClientBuilder::api_key_provider`](crate::ClientBuilder::api_key_provider).
    #[must_use]
    pub fn api_key_provider<F, T>(mut self, ask: F) -> Self
    where
        F: Fn() -> T + Send + Sync + 'static,
        T: Future<Output = Result<String>> + Send + 'static,
    {
        self.api_key_provider = Some(Arc::new(move || Box::pin(ask())));
        self
    }

    /// Whether a stream that breaks is taken up again. Default [`Resume::Auto`].
    #[must_use]
    pub fn resume(mut self, resume: Resume) -> Self {
        self.resume = Some(resume);
        self
    }

    /// How many events of a stream may wait for a slow consumer before reading stops, and with it the
    /// server; for the languages that read ahead, and for
    /// [`EventReader`](crate::stream::EventReader): a [`ResponseStream`](crate::ResponseStream) reads
    /// nothing ahead. Default 1024; at least 1.
    #[must_use]
    pub fn max_queued_events(mut self, limit: usize) -> Self {
        self.max_queued_events = Some(limit);
        self
    }

    /// As [`max_queued_events`](Self::max_queued_events), in bytes of JSON. Default 8 MiB; one event
    /// of any size fits.
    #[must_use]
    pub fn max_queued_bytes(mut self, limit: usize) -> Self {
        self.max_queued_bytes = Some(limit);
        self
    }

    /// The options that a client has as well, for the message that names them.
    pub(super) const NAMES: [&'static str; 11] = [
        "max_retries",
        "max_retry_after",
        "timeout",
        "total_timeout",
        "idle_timeout",
        "stall_timeout",
        "headers",
        "query",
        "resume",
        "max_queued_events",
        "max_queued_bytes",
    ];

    /// Whether one of some headers is among the options.
    pub(crate) fn has_header(&self, names: &[HeaderName]) -> bool {
        let given = self.headers.iter();
        given.into_iter().any(|(given, _)| {
            names
                .iter()
                .any(|name| given.eq_ignore_ascii_case(name.as_str()))
        })
    }

    /// Sets an option by its name; false when it is none that a client has as well.
    pub(super) fn set(&mut self, option: NamedOption<'_>) -> Result<bool> {
        match option.name {
            "max_retries" => self.max_retries = Some(option.count()?),
            "max_retry_after" => self.max_retry_after = Some(option.duration()?),
            "timeout" => self.timeout = Some(option.duration()?),
            "total_timeout" => self.total_timeout = Some(option.duration()?),
            "idle_timeout" => self.idle_timeout = Some(option.duration()?),
            "stall_timeout" => self.stall_timeout = Some(option.duration()?),
            "headers" => self.headers.extend(option.headers()?),
            "query" => {
                for (name, value) in option.object("an object of names and values")? {
                    push_query(&mut self.query, name.clone(), value);
                }
            }
            "resume" => self.resume = Some(Resume::from_option(option)?),
            "max_queued_events" => self.max_queued_events = Some(option.count()?),
            "max_queued_bytes" => self.max_queued_bytes = Some(option.count()?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl Resume {
    fn from_option(option: NamedOption<'_>) -> Result<Self> {
        match (option.text(), option.truth()) {
            (Ok("auto"), _) => Ok(Self::Auto),
            (_, Ok(true)) => Ok(Self::On),
            (_, Ok(false)) => Ok(Self::Off),
            _ => Err(option.mismatch("true, false or \"auto\"")),
        }
    }
}

/// Header values and the query may be secret.
impl fmt::Debug for CallOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn names(pairs: &[(String, String)]) -> Vec<&str> {
            pairs.iter().map(|(name, _)| name.as_str()).collect()
        }
        formatter
            .debug_struct("CallOptions")
            .field("max_retries", &self.max_retries)
            .field("max_retry_after", &self.max_retry_after)
            .field("timeout", &self.timeout)
            .field("total_timeout", &self.total_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("stall_timeout", &self.stall_timeout)
            .field("headers", &names(&self.headers))
            .field("query", &names(&self.query))
            .field("resume", &self.resume)
            .field("max_queued_events", &self.max_queued_events)
            .field("max_queued_bytes", &self.max_queued_bytes)
            .finish_non_exhaustive()
    }
}
