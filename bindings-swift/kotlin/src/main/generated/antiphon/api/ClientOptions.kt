// generated from core/src/options/client.rs by `make generate`; do not edit

package antiphon

import kotlin.time.Duration

/**
 * Sets up a `Client`. What is not set comes from the environment or has a default.
 *
 * For example `ClientOptions { maxRetries = 5 }`.
 */
public class ClientOptions() {
    /**
     * Who runs the server. The client refuses what the provider's API lacks before it
     * sends a request, and takes the key and the base URL from the provider's
     * environment variables. Default: `Provider.OPEN_AI`.
     */
    public var provider: Provider? = null

    /**
     * The API key, sent as `Authorization: Bearer`, to Azure as `api-key`. Default: the
     * provider's environment variable, such as `OPENAI_API_KEY`.
     */
    public var apiKey: String? = null

    /**
     * The URL that paths such as `/responses` are appended to; a query in it is kept.
     * Default: `OPENAI_BASE_URL`, else the URL of the provider.
     */
    public var baseURL: String? = null

    /**
     * The region that data stays in: `us`, `eu`, `ae`, or `global` for any; in place of
     * `baseURL`. OpenAI only. Default: global.
     */
    public var dataResidency: String? = null

    /**
     * The organization to bill, sent as `OpenAI-Organization`. OpenAI only. Default:
     * `OPENAI_ORG_ID`.
     */
    public var organization: String? = null

    /**
     * The project to bill, sent as `OpenAI-Project`. OpenAI only. Default:
     * `OPENAI_PROJECT_ID`.
     */
    public var project: String? = null

    /**
     * The endpoint of the resource, such as `https://example.openai.azure.com`; in
     * place of `baseURL`. Azure only. Default: `AZURE_OPENAI_ENDPOINT`.
     */
    public var azureEndpoint: String? = null

    /**
     * A token of Microsoft Entra ID, sent as `Authorization: Bearer` in place of the
     * key. Azure only. For tokens that expire, use `apiKeyProvider`. Default:
     * `AZURE_OPENAI_AD_TOKEN`, if there is no key.
     */
    public var azureADToken: String? = null

    /**
     * The version of the API. Azure only. With `v1`, `preview` or `latest`, calls go to
     * `{endpoint}/openai/v1`, with a date such as `2025-04-01-preview` to
     * `{endpoint}/openai`; all but `v1` are sent as `?api-version=`. Default:
     * `OPENAI_API_VERSION`, else `v1`.
     */
    public var apiVersion: String? = null

    /**
     * Maximum number of retries after a connection error, a timeout, 408, 409, 429 or
     * 5xx, or when the server asks for one in `x-should-retry`. Zero disables retries.
     * A stream is not retried once it has begun. Default: 2.
     */
    public var maxRetries: Int? = null

    /**
     * Longest delay before the next attempt that a server may ask for. If it asks for
     * more, the call fails at once, with the delay in the error's `retryAfter`.
     * Default: 120 s.
     */
    public var maxRetryAfter: Duration? = null

    /**
     * Time limit of one attempt: to the end of a non-streaming answer, or to the
     * headers of a stream. Zero disables it. It does not limit the events of a stream;
     * see `idleTimeout`. Default: 600 s.
     */
    public var timeout: Duration? = null

    /**
     * Time limit of a call from its first attempt to the end of the answer, including
     * delays and retries; for a stream, to its last event. Zero disables it. Default:
     * off.
     */
    public var totalTimeout: Duration? = null

    /**
     * Idle timeout: the longest time between two received bytes of a stream. Zero
     * disables it. Default: 300 s.
     */
    public var idleTimeout: Duration? = null

    /**
     * Stall timeout: the longest time between two events of the model; comments and
     * keepalives do not count. Zero disables it. Default: off.
     */
    public var stallTimeout: Duration? = null

    /**
     * How long a stream may stay without a byte once every item of the response is
     * done, for servers that send no end. In good streams more items may follow. Zero
     * disables the limit. Default: off.
     */
    public var endTimeout: Duration? = null

    /**
     * Headers to send. They replace headers of the same name that the client would
     * send.
     */
    public var defaultHeaders: Map<String, String> = emptyMap()

    /**
     * Parameters to add to the query of the URL; lists and objects are sent with
     * brackets (`include[]=a`). Those of a call replace those of the client with the
     * same name.
     */
    public var defaultQuery: Map<String, Any?> = emptyMap()

    /**
     * Whether to resume an interrupted stream after the last received event. Default:
     * `Resume.AUTO`.
     */
    public var resume: Resume? = null

    /**
     * Maximum number of events of a stream that wait for a slow consumer. When it is
     * reached, the client stops reading until the consumer catches up. At least 1.
     * Default: 1024.
     */
    public var maxQueuedEvents: Int? = null

    /**
     * Maximum size of the events of a stream that wait for a slow consumer, in bytes.
     * One event of any size fits. Default: 8 MiB.
     */
    public var maxQueuedBytes: Long? = null

    /**
     * A function that returns the API key, in place of `apiKey`: for keys that expire.
     * The client calls it before each attempt, and once more if the server answers 401.
     * The client sends the key as `Authorization: Bearer`. An error of the function
     * ends the call; `timeout` limits its time.
     */
    public var apiKeyProvider: (suspend () -> String)? = null

    /**
     * Retry budget shared by all calls of the client: each retry takes one, and
     * successful calls earn it back (one if the call was retried, a fifth if not). When
     * it is used up, calls fail without a retry. Zero disables the budget.
     * Default: 100.
     */
    public var retryBudget: Int? = null

    /** Time limit of connecting, including TLS. Zero disables it. Default: 10 s. */
    public var connectTimeout: Duration? = null

    /** Largest event of a stream, in bytes. Default: 64 MiB. */
    public var maxFrameBytes: Long? = null

    /** Largest non-streaming answer, in bytes. Default: 256 MiB. */
    public var maxBodyBytes: Long? = null

    /** Text to append to the `User-Agent`, such as the name of an application. */
    public var userAgentSuffix: String? = null

    /**
     * The proxy for all requests, such as `http://user:password@proxy.example:8080`.
     * Default: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
     */
    public var proxy: String? = null

    /**
     * Hosts that bypass `proxy`, separated by commas: names, which include their
     * subdomains, addresses and networks. `*` disables all proxies, also those of the
     * environment.
     */
    public var noProxy: String? = null

    /**
     * Certificates of authorities to trust in addition to those of the system, in PEM
     * format.
     */
    public var caCertificates: String? = null

    /**
     * Whether a base URL may be `http://` to another machine, where anyone on the way
     * can read the key. To this machine (`localhost`, `127.0.0.1`, `::1`) it always
     * may. Default: false.
     */
    public var allowInsecureHTTP: Boolean? = null

    /**
     * Whether to send requests exactly as given and to treat oddities of a stream as
     * errors. By default the client sends documentation variants of parameters in the
     * wire spelling and tolerates what it can repair in a stream. Requests that no
     * server can accept are refused either way; `extraBody` is never changed or
     * refused. Default: false.
     */
    public var strict: Boolean? = null

    /** Options of which [set] sets some. */
    public constructor(set: ClientOptions.() -> Unit) : this() {
        set()
    }

    internal val entries: List<OptionEntry>
        get() =
            listOf(
                OptionEntry("provider", "provider", provider?.option),
                OptionEntry("api_key", "apiKey", apiKey, isSecret = true),
                OptionEntry("base_url", "baseURL", baseURL),
                OptionEntry("data_residency", "dataResidency", dataResidency),
                OptionEntry("organization", "organization", organization),
                OptionEntry("project", "project", project),
                OptionEntry("azure_endpoint", "azureEndpoint", azureEndpoint),
                OptionEntry("azure_ad_token", "azureADToken", azureADToken, isSecret = true),
                OptionEntry("api_version", "apiVersion", apiVersion),
                OptionEntry("max_retries", "maxRetries", maxRetries),
                OptionEntry("max_retry_after", "maxRetryAfter", maxRetryAfter),
                OptionEntry("timeout", "timeout", timeout),
                OptionEntry("total_timeout", "totalTimeout", totalTimeout),
                OptionEntry("idle_timeout", "idleTimeout", idleTimeout),
                OptionEntry("stall_timeout", "stallTimeout", stallTimeout),
                OptionEntry("end_timeout", "endTimeout", endTimeout),
                OptionEntry("default_headers", "defaultHeaders", defaultHeaders, isSecret = true),
                OptionEntry("default_query", "defaultQuery", defaultQuery, isSecret = true),
                OptionEntry("resume", "resume", resume?.option),
                OptionEntry("max_queued_events", "maxQueuedEvents", maxQueuedEvents),
                OptionEntry("max_queued_bytes", "maxQueuedBytes", maxQueuedBytes),
                OptionEntry("retry_budget", "retryBudget", retryBudget),
                OptionEntry("connect_timeout", "connectTimeout", connectTimeout),
                OptionEntry("max_frame_bytes", "maxFrameBytes", maxFrameBytes),
                OptionEntry("max_body_bytes", "maxBodyBytes", maxBodyBytes),
                OptionEntry("user_agent_suffix", "userAgentSuffix", userAgentSuffix),
                OptionEntry("proxy", "proxy", proxy, isSecret = true),
                OptionEntry("no_proxy", "noProxy", noProxy),
                OptionEntry("ca_certificates", "caCertificates", caCertificates),
                OptionEntry("allow_insecure_http", "allowInsecureHTTP", allowInsecureHTTP),
                OptionEntry("strict", "strict", strict),
            )

    /** Whether the same options have the same values. */
    override fun equals(other: Any?): Boolean = other is ClientOptions && entries == other.entries && apiKeyProvider == other.apiKeyProvider

    /** A hash of the options that are set. */
    override fun hashCode(): Int = entries.hashCode()

    /** The options that are set; what may be secret is left out. */
    override fun toString(): String = entries.textOf("ClientOptions")
}
