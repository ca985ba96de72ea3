// generated from core/src/options by `make generate`; do not edit
//! The names of options, which messages of core mention.

/// The name in core, and the one in Swift and Kotlin.
#[rustfmt::skip]
pub(crate) const OPTION_NAMES: &[(&str, &str)] = &[
    ("allow_insecure_http", "allowInsecureHTTP"),
    ("api_key", "apiKey"),
    ("api_key_provider", "apiKeyProvider"),
    ("api_version", "apiVersion"),
    ("azure_ad_token", "azureADToken"),
    ("azure_endpoint", "azureEndpoint"),
    ("base_url", "baseURL"),
    ("ca_certificates", "caCertificates"),
    ("connect_timeout", "connectTimeout"),
    ("data_residency", "dataResidency"),
    ("default_headers", "defaultHeaders"),
    ("default_query", "defaultQuery"),
    ("extra_headers", "extraHeaders"),
    ("extra_query", "extraQuery"),
    ("http_fallback", "httpFallback"),
    ("idempotency_key", "idempotencyKey"),
    ("idle_timeout", "idleTimeout"),
    ("max_body_bytes", "maxBodyBytes"),
    ("max_connection_age", "maxConnectionAge"),
    ("max_frame_bytes", "maxFrameBytes"),
    ("max_queued_bytes", "maxQueuedBytes"),
    ("max_queued_events", "maxQueuedEvents"),
    ("max_retries", "maxRetries"),
    ("max_retry_after", "maxRetryAfter"),
    ("max_waiting_bytes", "maxWaitingBytes"),
    ("max_waiting_messages", "maxWaitingMessages"),
    ("no_proxy", "noProxy"),
    ("ping_interval", "pingInterval"),
    ("retry_budget", "retryBudget"),
    ("stall_timeout", "stallTimeout"),
    ("total_timeout", "totalTimeout"),
    ("user_agent_suffix", "userAgentSuffix"),
];
