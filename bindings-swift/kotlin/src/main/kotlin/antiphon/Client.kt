package antiphon

import kotlin.time.Duration

/**
 * A client of one server.
 *
 * Make one and keep it: its connections are shared by all of its calls, from any coroutine.
 *
 * ```kotlin
 * val client = Client(apiKey = "sk-…")
 * val response = client.responses.create(CreateRequest(model = "gpt-5", input = Input.Text("Say hello")))
 * println(response.outputText)
 * ```
 */
public class Client private constructor(
    private val native: NativeClient,
) : AutoCloseable {
    /**
     * Makes a client. It connects with the first call.
     *
     * What is not given comes from the environment or has a default.
     *
     * @param apiKey the key, sent as `Authorization: Bearer`, to Azure as `api-key`. Default: a variable of the
     *   environment, such as `OPENAI_API_KEY`; see [Provider].
     * @param provider who runs the server. Default [Provider.OPEN_AI], also for servers that speak as OpenAI does.
     * @param baseURL the URL that paths such as `/responses` are put behind; a query in it is kept. Default: see
     *   [Provider].
     * @param dataResidency the region that data stays in: `us`, `eu`, `ae`, or `global` for any. OpenAI only, and in
     *   place of `baseURL`. Default `global`.
     * @param organization the organization to bill. OpenAI only. Default: the variable `OPENAI_ORG_ID`.
     * @param project the project to bill. OpenAI only. Default: the variable `OPENAI_PROJECT_ID`.
     * @param azureEndpoint the endpoint of the resource, such as `https://example.openai.azure.com`. Azure only, and in
     *   place of `baseURL`. Default: the variable `AZURE_OPENAI_ENDPOINT`.
     * @param azureADToken a token of Microsoft Entra ID in place of `apiKey`. Azure only. Default: the variable
     *   `AZURE_OPENAI_AD_TOKEN`, if there is no key.
     * @param apiVersion the version of the API. Azure only. Default: the variable `OPENAI_API_VERSION`, else `v1`.
     * @param maxRetries how often a call is tried again after a connection error, a timeout, 408, 409, 429 or 5xx.
     *   Default 2; zero switches retries off. A stream is never tried again once it has begun.
     * @param maxRetryAfter the longest delay before the next attempt that a server may ask for; when it asks for more,
     *   the call fails at once. Default 120 s.
     * @param retryBudget how many retries all calls of this client may make above what succeeds, so that a server which
     *   is down is not asked three times as often as one which is not. Default 100; zero switches the limit off.
     * @param connectTimeout how long connecting may take, TLS included. Default 10 s; zero switches it off.
     * @param timeout how long one attempt may take: a whole answer, or the headers of a stream. Default 600 s; zero
     *   switches it off.
     * @param totalTimeout how long a call may take from its first attempt to the end of its answer, delays and retries
     *   included; for a stream, up to its last event. Default off.
     * @param idleTimeout how long a stream may go without a byte. Default 300 s; zero switches it off.
     * @param stallTimeout how long a stream may go without an event of the model; comments and keepalives do not count.
     *   Default off.
     * @param resume whether a stream that breaks is taken up again. Default [Resume.AUTO].
     * @param maxFrameBytes the largest event of a stream. Default 64 MiB.
     * @param maxBodyBytes the largest answer that is read whole. Default 256 MiB.
     * @param maxQueuedEvents how many events of a stream may wait for a slow consumer before reading stops, and with it
     *   the server. Default 1024; at least 1.
     * @param maxQueuedBytes as `maxQueuedEvents`, in bytes of JSON. Default 8 MiB; one event of any size fits.
     * @param headers headers to send with every request, in place of those the client would send itself.
     * @param query what to add to the query of every URL, as for [Json.of]; lists and maps in it are sent with
     *   brackets.
     * @param proxy the URL of the proxy to go through. Default: `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY`.
     * @param noProxy the hosts that `proxy` is not for, separated by commas; `*` switches all proxies off. Default:
     *   `NO_PROXY`.
     * @param caCertificates the certificates of authorities to trust beside those of the system, as PEM.
     * @param allowInsecureHTTP whether a base URL may be `http://` to another machine, which anyone between here and
     *   there can read the key from. Default false.
     * @param userAgentSuffix what to add to the `User-Agent`, such as the name of an application.
     * @param strict whether nothing is put right: requests are sent as they are given, and odd streams are errors.
     *   Default false.
     * @throws ConfigError when there is no key or an option is wrong; the message names it.
     */
    public constructor(
        apiKey: String? = null,
        provider: Provider? = null,
        baseURL: String? = null,
        dataResidency: String? = null,
        organization: String? = null,
        project: String? = null,
        azureEndpoint: String? = null,
        azureADToken: String? = null,
        apiVersion: String? = null,
        maxRetries: Int? = null,
        maxRetryAfter: Duration? = null,
        retryBudget: Int? = null,
        connectTimeout: Duration? = null,
        timeout: Duration? = null,
        totalTimeout: Duration? = null,
        idleTimeout: Duration? = null,
        stallTimeout: Duration? = null,
        resume: Resume? = null,
        maxFrameBytes: Long? = null,
        maxBodyBytes: Long? = null,
        maxQueuedEvents: Int? = null,
        maxQueuedBytes: Long? = null,
        headers: Map<String, String> = emptyMap(),
        query: Map<String, Any?> = emptyMap(),
        proxy: String? = null,
        noProxy: String? = null,
        caCertificates: String? = null,
        allowInsecureHTTP: Boolean? = null,
        userAgentSuffix: String? = null,
        strict: Boolean? = null,
    ) : this(
        connect(
            null,
            optionsOf(
                "api_key" to apiKey,
                "provider" to provider,
                "base_url" to baseURL,
                "data_residency" to dataResidency,
                "organization" to organization,
                "project" to project,
                "azure_endpoint" to azureEndpoint,
                "azure_ad_token" to azureADToken,
                "api_version" to apiVersion,
                "max_retries" to maxRetries,
                "max_retry_after" to maxRetryAfter,
                "retry_budget" to retryBudget,
                "connect_timeout" to connectTimeout,
                "timeout" to timeout,
                "total_timeout" to totalTimeout,
                "idle_timeout" to idleTimeout,
                "stall_timeout" to stallTimeout,
                "resume" to resume,
                "max_frame_bytes" to maxFrameBytes,
                "max_body_bytes" to maxBodyBytes,
                "max_queued_events" to maxQueuedEvents,
                "max_queued_bytes" to maxQueuedBytes,
                "headers" to headers,
                "query" to query,
                "proxy" to proxy,
                "no_proxy" to noProxy,
                "ca_certificates" to caCertificates,
                "allow_insecure_http" to allowInsecureHTTP,
                "user_agent_suffix" to userAgentSuffix,
                "strict" to strict,
            ),
        ),
    )

    /**
     * Makes a client that asks for its key: for keys that expire.
     *
     * ```kotlin
     * val client = Client(apiKey = { tokens.current() })
     * ```
     *
     * The key is asked for before each attempt, and once more when the server answers 401; it is sent as
     * `Authorization: Bearer`. What the function throws ends the call, and whoever made the call gets it as it was
     * thrown. It has as long as an attempt has, see `timeout`; it is cancelled when the call is.
     *
     * The other parameters are those of a client with a fixed key.
     *
     * @param apiKey gives the key; it is called by any number of calls at once.
     * @throws ConfigError when an option is wrong; the message names it.
     */
    public constructor(
        apiKey: suspend () -> String,
        provider: Provider? = null,
        baseURL: String? = null,
        dataResidency: String? = null,
        organization: String? = null,
        project: String? = null,
        azureEndpoint: String? = null,
        apiVersion: String? = null,
        maxRetries: Int? = null,
        maxRetryAfter: Duration? = null,
        retryBudget: Int? = null,
        connectTimeout: Duration? = null,
        timeout: Duration? = null,
        totalTimeout: Duration? = null,
        idleTimeout: Duration? = null,
        stallTimeout: Duration? = null,
        resume: Resume? = null,
        maxFrameBytes: Long? = null,
        maxBodyBytes: Long? = null,
        maxQueuedEvents: Int? = null,
        maxQueuedBytes: Long? = null,
        headers: Map<String, String> = emptyMap(),
        query: Map<String, Any?> = emptyMap(),
        proxy: String? = null,
        noProxy: String? = null,
        caCertificates: String? = null,
        allowInsecureHTTP: Boolean? = null,
        userAgentSuffix: String? = null,
        strict: Boolean? = null,
    ) : this(
        connect(
            KeySource(apiKey),
            optionsOf(
                "provider" to provider,
                "base_url" to baseURL,
                "data_residency" to dataResidency,
                "organization" to organization,
                "project" to project,
                "azure_endpoint" to azureEndpoint,
                "api_version" to apiVersion,
                "max_retries" to maxRetries,
                "max_retry_after" to maxRetryAfter,
                "retry_budget" to retryBudget,
                "connect_timeout" to connectTimeout,
                "timeout" to timeout,
                "total_timeout" to totalTimeout,
                "idle_timeout" to idleTimeout,
                "stall_timeout" to stallTimeout,
                "resume" to resume,
                "max_frame_bytes" to maxFrameBytes,
                "max_body_bytes" to maxBodyBytes,
                "max_queued_events" to maxQueuedEvents,
                "max_queued_bytes" to maxQueuedBytes,
                "headers" to headers,
                "query" to query,
                "proxy" to proxy,
                "no_proxy" to noProxy,
                "ca_certificates" to caCertificates,
                "allow_insecure_http" to allowInsecureHTTP,
                "user_agent_suffix" to userAgentSuffix,
                "strict" to strict,
            ),
        ),
    )

    /**
     * This client with other options for its calls; the two share connections, and each is closed by itself.
     *
     * ```kotlin
     * val patient = client.withOptions(CallOptions(maxRetries = 5, timeout = 30.minutes))
     * ```
     *
     * @throws ConfigError when an option is wrong; the message names it.
     */
    public fun withOptions(options: CallOptions): Client = Client(mapping { native.withOptions(options.json.text) })

    /** Responses: making them, whole or as a stream, and what can be done with stored ones. */
    public val responses: Responses = Responses(native)

    /** Conversations that the server stores, and their items. */
    public val conversations: Conversations = Conversations(native)

    /** The same as [Responses.create], by the name that gateways document. */
    public suspend fun generateResponse(request: CreateRequest): Response = responses.create(request)

    /** The same as [Responses.stream], by the name that gateways document. */
    public fun streamResponse(request: CreateRequest): ResponseStream = responses.stream(request)

    /**
     * Gets a path, for what the API has and this client does not know; null stands for an empty body.
     *
     * The key, the headers and the query of the client are sent, retries and clocks are the same. A path begins with
     * `/`, lies below the base URL and may have a query.
     *
     * ```kotlin
     * val models = client.get("/models?limit=20")
     * println("${models.status} ${models.value}")
     * ```
     *
     * @throws AntiphonError as said at [Responses].
     */
    public suspend fun get(path: String): RawResponse<Json> = send(NativeMethod.GET, path)

    /** Posts JSON to a path, as it is given; null posts nothing. See [get]. */
    public suspend fun post(
        path: String,
        body: Json = Json("null"),
    ): RawResponse<Json> = send(NativeMethod.POST, path, body)

    /** Deletes what is at a path. See [get]. */
    public suspend fun delete(path: String): RawResponse<Json> = send(NativeMethod.DELETE, path)

    /**
     * Lets go of the idle connections. Streams that are being read go on; new calls throw [IllegalStateException].
     */
    override fun close() {
        native.close()
    }

    private suspend fun send(
        method: NativeMethod,
        path: String,
        body: Json = Json("null"),
    ): RawResponse<Json> = mapping { native.send(method, path, body.text) }.raw { json() }
}

private fun connect(
    key: KeySource?,
    options: Json,
): NativeClient = mapping { NativeClient(options.text, key) }
