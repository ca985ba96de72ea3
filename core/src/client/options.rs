//! What a client is made of.

use std::fmt;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName};

use crate::error::{Error, Result};
use crate::transport::{Http, HttpOptions};

use super::call_options::{CallOptions, Settings, header_value};
use super::{Client, Inner, Resume};

const DEFAULT_BASE_URL: &str = "https://api.openai.com/v1";
const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_MAX_BODY_BYTES: usize = 256 * 1024 * 1024;

/// Sets up a [`Client`]; what is not set comes from the environment or has a default.
#[derive(Clone, Default)]
pub struct ClientBuilder {
    api_key: Option<String>,
    base_url: Option<String>,
    organization: Option<String>,
    project: Option<String>,
    connect_timeout: Option<Duration>,
    max_frame_bytes: Option<usize>,
    max_body_bytes: Option<usize>,
    call: CallOptions,
    user_agent_suffix: Option<String>,
    strict: bool,
}

impl ClientBuilder {
    /// The key, sent as `Authorization: Bearer`. Default: `OPENAI_API_KEY`.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// The URL that paths such as `/responses` are put behind; a query in it is kept.
    /// Default: `OPENAI_BASE_URL`, else `https://api.openai.com/v1`.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// The organization to bill, sent as `OpenAI-Organization`. Default: `OPENAI_ORG_ID`.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// The project to bill, sent as `OpenAI-Project`. Default: `OPENAI_PROJECT_ID`.
    #[must_use]
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }

    /// How often a call is tried again after a connection error, 408, 409, 429 or 5xx. Default 2.
    /// A stream is never tried again once it has begun.
    #[must_use]
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.call = self.call.max_retries(max_retries);
        self
    }

    /// The longest delay before the next attempt that a server may ask for; when it asks for more, the
    /// call fails at once, with the delay in [`Error::retry_after`]. Default 120 s.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.call = self.call.max_retry_after(delay);
        self
    }

    /// How long connecting may take. Default 10 s.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How long one attempt may take: a whole answer, or the headers of a stream. Default 600 s.
    /// A stream as a whole has no limit; see [`idle_timeout`](Self::idle_timeout).
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.call = self.call.timeout(timeout);
        self
    }

    /// How long a call may take from its first attempt to the end of its answer, delays and retries
    /// included; for a stream, up to its last event. Default off; zero switches it off.
    #[must_use]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.call = self.call.total_timeout(timeout);
        self
    }

    /// How long a stream may go without a byte. Default 300 s; zero switches it off.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.call = self.call.idle_timeout(timeout);
        self
    }

    /// How long a stream may go without an event of the model; comments and keepalives do not
    /// count. Default off; zero switches it off.
    #[must_use]
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.call = self.call.stall_timeout(timeout);
        self
    }

    /// The largest event of a stream. Default 64 MiB, which images fit under.
    #[must_use]
    pub fn max_frame_bytes(mut self, limit: usize) -> Self {
        self.max_frame_bytes = Some(limit);
        self
    }

    /// The largest answer that is read whole. Default 256 MiB.
    #[must_use]
    pub fn max_body_bytes(mut self, limit: usize) -> Self {
        self.max_body_bytes = Some(limit);
        self
    }

    /// A header to send with every request, in place of one the client would send itself.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.call = self.call.header(name, value);
        self
    }

    /// A pair to add to the query of every URL. A name can be given more than once.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.call = self.call.query(name, value);
        self
    }

    /// Whether a stream that breaks is taken up again behind the last event that came. Default
    /// [`Resume::Auto`].
    #[must_use]
    pub fn resume(mut self, resume: Resume) -> Self {
        self.call = self.call.resume(resume);
        self
    }

    /// How many events of a stream may wait for a slow consumer; see
    /// [`CallOptions::max_queued_events`]. Default 256.
    #[must_use]
    pub fn max_queued_events(mut self, limit: usize) -> Self {
        self.call = self.call.max_queued_events(limit);
        self
    }

    /// How many bytes of events may wait for a slow consumer; see
    /// [`CallOptions::max_queued_bytes`]. Default 8 MiB.
    #[must_use]
    pub fn max_queued_bytes(mut self, limit: usize) -> Self {
        self.call = self.call.max_queued_bytes(limit);
        self
    }

    /// What to add to the `User-Agent`, such as the name of an application.
    #[must_use]
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// Whether nothing is put right: requests are sent as they are given, and what is odd in a stream
    /// is an error that names the event. Default false: documentation variants of parameters are sent
    /// in the wire spelling, and a stream is read as well as can be.
    ///
    /// What no server can accept is refused either way, before it is sent; parameters in `extra_body`
    /// are never changed nor refused.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Makes the client. It connects with the first call.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when there is no key, or an option is wrong;
    /// the message names the option.
    pub fn build(self) -> Result<Client> {
        let mut headers = HeaderMap::new();
        let api_key = self.api_key.or_else(|| environment("OPENAI_API_KEY")).ok_or_else(|| {
            Error::config("There is no API key: set the api_key option or the environment variable OPENAI_API_KEY.")
        })?;
        let authorization = header_value("api_key", &format!("Bearer {}", api_key.trim()))?;
        headers.insert(AUTHORIZATION, authorization);
        let identity = [
            (
                "organization",
                "openai-organization",
                self.organization,
                "OPENAI_ORG_ID",
            ),
            (
                "project",
                "openai-project",
                self.project,
                "OPENAI_PROJECT_ID",
            ),
        ];
        for (option, name, value, variable) in identity {
            if let Some(value) = value.or_else(|| environment(variable)) {
                headers.insert(HeaderName::from_static(name), header_value(option, &value)?);
            }
        }
        let base_url = self
            .base_url
            .or_else(|| environment("OPENAI_BASE_URL"))
            .unwrap_or_else(|| DEFAULT_BASE_URL.to_owned());
        let mut user_agent = concat!("antiphon/", env!("CARGO_PKG_VERSION")).to_owned();
        if let Some(suffix) = &self.user_agent_suffix {
            user_agent.push(' ');
            user_agent.push_str(suffix);
            header_value("user_agent_suffix", &user_agent)?;
        }
        let http = Http::new(HttpOptions {
            base_url: parse_base_url(&base_url)?,
            headers,
            user_agent,
            connect_timeout: self.connect_timeout.unwrap_or(DEFAULT_CONNECT_TIMEOUT),
            max_body_bytes: self.max_body_bytes.unwrap_or(DEFAULT_MAX_BODY_BYTES),
        })?;
        let settings = Settings::default().with(self.call);
        settings.check()?;
        let inner = Inner {
            http,
            max_frame_bytes: self
                .max_frame_bytes
                .unwrap_or(crate::sse::DEFAULT_MAX_FRAME_BYTES),
            strict: self.strict,
        };
        Ok(Client::from_parts(inner, settings))
    }
}

fn environment(name: &str) -> Option<String> {
    std::env::var(name)
        .ok()
        .filter(|value| !value.trim().is_empty())
}

fn parse_base_url(text: &str) -> Result<Url> {
    let fault = match Url::parse(text.trim()) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => return Ok(url),
        Ok(url) => format!("its scheme is `{}`", url.scheme()),
        Err(error) => error.to_string(),
    };
    Err(Error::config(format!(
        "base_url: `{}` is not an http or https URL ({fault}). Give one such as {DEFAULT_BASE_URL}.",
        text.escape_debug()
    )))
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("api_key", &self.api_key.as_ref().map(|_| "…"))
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
