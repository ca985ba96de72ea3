//! The options of a client.

use std::time::Duration;

use super::{CallOptions, Provider, Resume};

/// Sets up a [`Client`](crate::Client). What is not set comes from the environment or has a default.
#[derive(Clone, Default, antiphon_derive::Options)]
#[options(client)]
pub struct ClientBuilder {
    /// Who runs the server. The client refuses what the provider's API lacks before it sends a request,
    /// and takes the key and the base URL from the provider's environment variables.
    #[option(default = "openai")]
    pub(crate) provider: Option<Provider>,

    /// The API key, sent as `Authorization: Bearer`, to Azure as `api-key`.
    #[option(
        default = "the provider's environment variable, such as `OPENAI_API_KEY`",
        secret
    )]
    pub(crate) api_key: Option<String>,

    /// The URL that paths such as `/responses` are appended to; a query in it is kept.
    #[option(default = "`OPENAI_BASE_URL`, else the URL of the provider", url)]
    pub(crate) base_url: Option<String>,

    /// The region that data stays in: `us`, `eu`, `ae`, or `global` for any; in place of `base_url`.
    /// OpenAI only.
    #[option(default = "global")]
    pub(crate) data_residency: Option<String>,

    /// The organization to bill, sent as `OpenAI-Organization`. OpenAI only.
    #[option(default = "`OPENAI_ORG_ID`")]
    pub(crate) organization: Option<String>,

    /// The project to bill, sent as `OpenAI-Project`. OpenAI only.
    #[option(default = "`OPENAI_PROJECT_ID`")]
    pub(crate) project: Option<String>,

    /// The endpoint of the resource, such as `https://example.openai.azure.com`; in place of `base_url`.
    /// Azure only.
    #[option(default = "`AZURE_OPENAI_ENDPOINT`", url)]
    pub(crate) azure_endpoint: Option<String>,

    /// A token of Microsoft Entra ID, sent as `Authorization: Bearer` in place of the key. Azure only.
    /// For tokens that expire, use `api_key_provider`.
    #[option(default = "`AZURE_OPENAI_AD_TOKEN`, if there is no key", secret)]
    pub(crate) azure_ad_token: Option<String>,

    /// The version of the API. Azure only. With `v1`, `preview` or `latest`, calls go to
    /// `{endpoint}/openai/v1`, with a date such as `2025-04-01-preview` to `{endpoint}/openai`; all but
    /// `v1` are sent as `?api-version=`.
    #[option(default = "`OPENAI_API_VERSION`, else `v1`")]
    pub(crate) api_version: Option<String>,

    /// The options that also exist for a single call, for all calls of the client.
    #[option(flatten)]
    pub(crate) call: CallOptions,

    /// Retry budget shared by all calls of the client: each retry takes one, and successful calls earn
    /// it back (one if the call was retried, a fifth if not). When it is used up, calls fail without a
    /// retry. Zero disables the budget.
    #[option(default = "100")]
    pub(crate) retry_budget: Option<u32>,

    /// Time limit of connecting, including TLS. Zero disables it.
    #[option(default = "10 s")]
    pub(crate) connect_timeout: Option<Duration>,

    /// Largest event of a stream, in bytes.
    #[option(default = "64 MiB")]
    pub(crate) max_frame_bytes: Option<usize>,

    /// Largest non-streaming answer, in bytes.
    #[option(default = "256 MiB")]
    pub(crate) max_body_bytes: Option<usize>,

    /// Text to append to the `User-Agent`, such as the name of an application.
    pub(crate) user_agent_suffix: Option<String>,

    /// The proxy for all requests, such as `http://user:password@proxy.example:8080`.
    #[option(
        default = "`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`",
        secret
    )]
    pub(crate) proxy: Option<String>,

    /// Hosts that bypass `proxy`, separated by commas: names, which include their subdomains, addresses
    /// and networks. `*` disables all proxies, also those of the environment.
    pub(crate) no_proxy: Option<String>,

    /// Certificates of authorities to trust in addition to those of the system, in PEM format.
    pub(crate) ca_certificates: Option<String>,

    /// Whether a base URL may be `http://` to another machine, where anyone on the way can read the key.
    /// To this machine (`localhost`, `127.0.0.1`, `::1`) it always may.
    #[option(default = "false")]
    pub(crate) allow_insecure_http: Option<bool>,

    /// Whether to send requests exactly as given and to treat oddities of a stream as errors. By default
    /// the client sends documentation variants of parameters in the wire spelling and tolerates what it
    /// can repair in a stream. Requests that no server can accept are refused either way; `extra_body` is
    /// never changed or refused.
    #[option(default = "false")]
    pub(crate) strict: Option<bool>,
}
