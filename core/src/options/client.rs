//! What a client is made of.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;

use crate::error::Result;

use super::call::{CallOptions, Resume};
use super::credential::KeyProvider;
use super::provider::Provider;
use super::url::printable;

/// Sets up a [`Client`](crate::Client); what is not set comes from the environment or has a default.
#[derive(Clone, Default)]
pub struct ClientBuilder {
    pub(crate) provider: Provider,
    pub(crate) api_key: Option<String>,
    pub(crate) api_key_provider: Option<KeyProvider>,
    pub(crate) base_url: Option<String>,
    pub(crate) data_residency: Option<String>,
    pub(crate) organization: Option<String>,
    pub(crate) project: Option<String>,
    pub(crate) azure_endpoint: Option<String>,
    pub(crate) azure_ad_token: Option<String>,
    pub(crate) api_version: Option<String>,
    pub(crate) call: CallOptions,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) retry_budget: Option<u32>,
    pub(crate) max_frame_bytes: Option<usize>,
    pub(crate) max_body_bytes: Option<usize>,
    pub(crate) user_agent_suffix: Option<String>,
    pub(crate) proxy: Option<String>,
    pub(crate) no_proxy: Option<String>,
    pub(crate) ca_certificates: Option<Vec<u8>>,
    pub(crate) allow_insecure_http: bool,
    pub(crate) strict: bool,
}

impl ClientBuilder {
    /// Who runs the server: what its API lacks is refused before it is sent, and the key and the base
    /// URL come from its variables of the environment. Default [`Provider::OpenAi`], also for servers
    /// that speak as OpenAI does.
    ///
    /// | | base URL | key |
    /// |---|---|---|
    /// | `OpenAi` | `OPENAI_BASE_URL`, else `https://api.openai.com/v1` | `OPENAI_API_KEY` |
    /// | `Azure` | [`azure_endpoint`](Self::azure_endpoint) | `AZURE_OPENAI_API_KEY`, else `AZURE_OPENAI_AD_TOKEN` |
    /// | `OpenRouter` | `https://openrouter.ai/api/v1` | `OPENROUTER_API_KEY` |
    /// | `OpenResponses`, `Gateway`, `Custom` | [`base_url`](Self::base_url) | [`api_key`](Self::api_key), if any |
    /// | `Xai` | `https://api.x.ai/v1` | `XAI_API_KEY` |
    #[must_use]
    pub fn provider(mut self, provider: Provider) -> Self {
        self.provider = provider;
        self
    }

    /// The key, sent as `Authorization: Bearer`, to Azure as `api-key`. Default: a variable of the
    /// environment, see [`provider`](Self::provider).
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// What is asked for the key before each attempt, in place of [`api_key`](Self::api_key): for keys
    /// that expire. What it gives is sent as `Authorization: Bearer`; an error of it ends the call. It
    /// has as long as an attempt has, see [`timeout`](Self::timeout). When the server answers 401, it is
    /// asked once more, and the call is tried once more.
    ///
    /// ```
    /// # use antiphon::{Client, Error, Provider};
    /// # async fn fetch_token() -> Result<String, std::io::Error> { Ok("token".into()) }
    /// let client = Client::builder()
    ///     .provider(Provider::Azure)
    ///     .azure_endpoint("https://example.openai.azure.com")
    ///     .api_key_provider(|| async {
    ///         fetch_token().await.map_err(|error| Error::config(format!("no token: {error}")))
    ///     })
    ///     .build()?;
    /// # Ok::<(), antiphon::Error>(())
    /// ```
    #[must_use]
    pub fn api_key_provider<F, T>(mut self, ask: F) -> Self
    where
        F: Fn() -> T + Send + Sync + 'static,
        T: Future<Output = Result<String>> + Send + 'static,
    {
        self.api_key_provider = Some(Arc::new(move || Box::pin(ask())));
        self
    }

    /// The URL that paths such as `/responses` are put behind; a query in it is kept. Default: see
    /// [`provider`](Self::provider).
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// The region that data stays in: `us`, `eu`, `ae`, or `global` for any. OpenAI only, and in place
    /// of [`base_url`](Self::base_url). Default `global`.
    #[must_use]
    pub fn data_residency(mut self, region: impl Into<String>) -> Self {
        self.data_residency = Some(region.into());
        self
    }

    /// The organization to bill, sent as `OpenAI-Organization`. OpenAI only. Default: `OPENAI_ORG_ID`.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// The project to bill, sent as `OpenAI-Project`. OpenAI only. Default: `OPENAI_PROJECT_ID`.
    #[must_use]
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }

    /// The endpoint of the resource, such as `https://example.openai.azure.com`. Azure only, and in
    /// place of [`base_url`](Self::base_url). Default: `AZURE_OPENAI_ENDPOINT`.
    #[must_use]
    pub fn azure_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.azure_endpoint = Some(endpoint.into());
        self
    }

    /// A token of Microsoft Entra ID in place of [`api_key`](Self::api_key), sent as
    /// `Authorization: Bearer`. Azure only. Default: `AZURE_OPENAI_AD_TOKEN`, if there is no key.
    #[must_use]
    pub fn azure_ad_token(mut self, token: impl Into<String>) -> Self {
        self.azure_ad_token = Some(token.into());
        self
    }

    /// The version of the API. Azure only. Default: `OPENAI_API_VERSION`, else `v1`.
    ///
    /// With `v1`, `preview` or `latest` calls go to `{endpoint}/openai/v1`, with a date such as
    /// `2025-04-01-preview` to `{endpoint}/openai`; all but `v1` are sent as `?api-version=`.
    #[must_use]
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.api_version = Some(version.into());
        self
    }

    /// How often a call is tried again after a connection error, a timeout, 408, 409, 429 or 5xx, or
    /// when the server says so in `x-should-retry`. Default 2; zero switches retries off. A stream is
    /// never tried again once it has begun.
    #[must_use]
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.call = self.call.max_retries(max_retries);
        self
    }

    /// The longest delay before the next attempt that a server may ask for; when it asks for more, the
    /// call fails at once, with the delay in [`Error::retry_after`](crate::Error::retry_after). Default 120 s.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.call = self.call.max_retry_after(delay);
        self
    }

    /// How many retries all calls of this client and its clones may make above what succeeds, so that
    /// a server which is down is not asked three times as often as one which is not. Default 100; zero
    /// switches the limit off.
    ///
    /// Each retry takes one. A call that succeeds gives one back if it was retried, and a fifth of one
    /// if not. When none is left, calls fail at once, until enough of them succeed.
    #[must_use]
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = Some(retries);
        self
    }

    /// How long connecting may take, TLS included. Default 10 s; zero switches it off.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How long one attempt may take: a whole answer, or the headers of a stream. Default 600 s; zero
    /// switches it off. A stream as a whole has no limit; see [`idle_timeout`](Self::idle_timeout).
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

    /// Whether a stream that breaks is taken up again behind the last event that came. Default
    /// [`Resume::Auto`].
    #[must_use]
    pub fn resume(mut self, resume: Resume) -> Self {
        self.call = self.call.resume(resume);
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

    /// How many events of a stream may wait for a slow consumer; see
    /// [`CallOptions::max_queued_events`]. Default 1024.
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

    /// The proxy that all requests go through, such as `http://user:password@proxy.example:8080`.
    /// Default: as `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// The hosts, separated by commas, that [`proxy`](Self::proxy) is not for: names, which stand for
    /// all below them too, addresses and networks. `*` switches all proxies off, also those of the
    /// environment.
    #[must_use]
    pub fn no_proxy(mut self, hosts: impl Into<String>) -> Self {
        self.no_proxy = Some(hosts.into());
        self
    }

    /// The certificates of authorities to trust beside those of the system, as PEM.
    #[must_use]
    pub fn ca_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca_certificates = Some(pem.into());
        self
    }

    /// Whether a base URL may be `http://` to another machine, which anyone between here and there can
    /// read the key from. Default false. To this machine (`localhost`, `127.0.0.1`, `::1`) it always may.
    #[must_use]
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.allow_insecure_http = allow;
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
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let base_url = self.base_url.as_deref().map(|url| match Url::parse(url) {
            Ok(url) => printable(&url),
            Err(_) => "…".to_owned(),
        });
        formatter
            .debug_struct("ClientBuilder")
            .field("provider", &self.provider)
            .field("api_key", &self.api_key.as_ref().map(|_| "…"))
            .field("base_url", &base_url)
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}
