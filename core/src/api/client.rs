//! The client, which all of its resources share.

use std::sync::Arc;

use crate::error::Result;
use crate::options::{CallOptions, ClientBuilder, Profile, ReaderLimits, Settings};
use crate::stream::{Limits, SourceOptions};
use crate::transport::Http;

/// A client of one server. Cheap to clone; clones share their connections.
///
/// ```no_run
/// # use antiphon::{Client, model::CreateRequest};
/// # async fn run() -> antiphon::Result<()> {
/// let client = Client::from_env()?;
/// let response = client.responses().create(CreateRequest::new("gpt-5", "Say hello")).await?;
/// println!("{}", response.output_text());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    pub(super) inner: Arc<Inner>,
    pub(super) settings: Arc<Settings>,
}

#[derive(Debug)]
pub(super) struct Inner {
    pub(super) http: Http,
    pub(super) profile: &'static Profile,
    pub(super) max_frame_bytes: usize,
    pub(super) strict: bool,
}

impl Client {
    /// Creates a client with this API key; the environment sets the rest, as in [`from_env`](Self::from_env).
    ///
    /// # Errors
    ///
    /// Fails if the key or an environment variable is malformed.
    pub fn new(api_key: impl Into<String>) -> Result<Self> {
        Self::builder().api_key(api_key).build()
    }

    /// Creates a client of OpenAI from environment variables: `OPENAI_API_KEY`, and optionally
    /// `OPENAI_BASE_URL`, `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`, `OPENAI_CUSTOM_HEADERS` (lines of
    /// `Name: value`).
    ///
    /// # Errors
    ///
    /// Fails if there is no key, or a variable is malformed.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// Returns a builder, which sets the options of a client.
    #[must_use]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Returns a client with other options for its calls. It shares the connections, and keeps the options
    /// that are not set. A wrong option makes every call fail.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            settings: Arc::new(self.settings.with(options)),
        }
    }

    /// How far an [`EventReader`](crate::stream::EventReader) of this client's streams may run ahead: the
    /// options `max_queued_events` and `max_queued_bytes`.
    #[must_use]
    pub fn reader_limits(&self) -> ReaderLimits {
        self.settings.reader_limits
    }

    pub(crate) fn http(&self) -> &Http {
        &self.inner.http
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(crate) fn profile(&self) -> &'static Profile {
        self.inner.profile
    }

    pub(crate) fn max_frame_bytes(&self) -> usize {
        self.inner.max_frame_bytes
    }

    pub(crate) fn is_strict(&self) -> bool {
        self.inner.strict
    }

    /// How a stream of a request is read.
    pub(crate) fn source_options(
        &self,
        request: String,
        request_id: Option<String>,
    ) -> SourceOptions {
        SourceOptions {
            limits: Limits {
                idle: self.settings.idle_timeout,
                stall: self.settings.stall_timeout,
                end: self.settings.end_timeout,
            },
            max_frame_bytes: self.inner.max_frame_bytes,
            request,
            request_id,
        }
    }

    pub(super) fn from_parts(inner: Inner, settings: Settings) -> Self {
        Self {
            inner: Arc::new(inner),
            settings: Arc::new(settings),
        }
    }
}
