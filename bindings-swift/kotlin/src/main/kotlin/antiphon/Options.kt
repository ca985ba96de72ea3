package antiphon

import kotlin.time.Duration
import kotlin.time.DurationUnit

/**
 * Who runs the server. What its API lacks is refused before it is sent, and the key and the base URL come from its
 * variables of the environment.
 */
public enum class Provider(
    internal val option: String,
) {
    /**
     * OpenAI, or whatever speaks as it does: `OPENAI_API_KEY`, and `OPENAI_BASE_URL`, else `https://api.openai.com/v1`.
     */
    OPEN_AI("openai"),

    /**
     * OpenAI's models at Microsoft Azure: `AZURE_OPENAI_API_KEY`, else `AZURE_OPENAI_AD_TOKEN`, and the option
     * `azureEndpoint`.
     */
    AZURE("azure"),

    /** OpenRouter: `OPENROUTER_API_KEY`. */
    OPEN_ROUTER("openrouter"),

    /** A server of the Open Responses specification: the options `baseURL` and, if it wants one, `apiKey`. */
    OPEN_RESPONSES("open_responses"),

    /** A gateway of the AI Stats kind: the options `baseURL` and, if it wants one, `apiKey`. */
    GATEWAY("gateway"),

    /** xAI: `XAI_API_KEY`. */
    XAI("xai"),

    /** Any other server: nothing is read from the environment, and nothing is refused. */
    CUSTOM("custom"),
}

/**
 * Whether a stream that breaks is taken up again behind the last event that came, by asking the server for the stored
 * response. The caller sees one stream; the request that made the response is never sent again.
 */
public enum class Resume(
    internal val option: Any,
) {
    /** Where the server can: for responses made in the background, and retrieved ones. */
    AUTO("auto"),

    /** Always, whatever the server may make of it. */
    ON(true),

    /** Never. */
    OFF(false),
}

/**
 * The options of a call; what is not set is as the client has it. See [Client.withOptions].
 *
 * @property maxRetries how often the call is tried again; zero switches retries off.
 * @property maxRetryAfter the longest delay before the next attempt that a server may ask for.
 * @property timeout how long one attempt may take: a whole answer, or the headers of a stream. Zero switches it off.
 * @property totalTimeout how long the call may take from its first attempt to the end of its answer. Zero switches it
 *   off.
 * @property idleTimeout how long a stream may go without a byte. Zero switches it off.
 * @property stallTimeout how long a stream may go without an event of the model. Zero switches it off.
 * @property headers headers to send, in place of those of these names that the client would send itself.
 * @property query what to add to the query of the URL, as for [Json.of], in place of what the client has of these
 *   names.
 * @property idempotencyKey the key by which a server knows the attempts of one call, sent as `Idempotency-Key` with
 *   every POST. Default: one by chance for each call. It is for one call: a second one with the same key may be
 *   answered with what the first one made.
 * @property resume whether a stream that breaks is taken up again.
 * @property maxQueuedEvents how many events of a stream may wait for a slow consumer; at least 1.
 * @property maxQueuedBytes how many bytes of events may wait for a slow consumer; one event of any size fits.
 */
public data class CallOptions(
    public val maxRetries: Int? = null,
    public val maxRetryAfter: Duration? = null,
    public val timeout: Duration? = null,
    public val totalTimeout: Duration? = null,
    public val idleTimeout: Duration? = null,
    public val stallTimeout: Duration? = null,
    public val headers: Map<String, String> = emptyMap(),
    public val query: Map<String, Any?> = emptyMap(),
    public val idempotencyKey: String? = null,
    public val resume: Resume? = null,
    public val maxQueuedEvents: Int? = null,
    public val maxQueuedBytes: Long? = null,
) {
    internal val json: Json
        get() =
            optionsOf(
                "max_retries" to maxRetries,
                "max_retry_after" to maxRetryAfter,
                "timeout" to timeout,
                "total_timeout" to totalTimeout,
                "idle_timeout" to idleTimeout,
                "stall_timeout" to stallTimeout,
                "headers" to headers,
                "query" to query,
                "idempotency_key" to idempotencyKey,
                "resume" to resume,
                "max_queued_events" to maxQueuedEvents,
                "max_queued_bytes" to maxQueuedBytes,
            )
}

/** Options by the names that the core has for them, as it reads them. */
internal fun optionsOf(vararg options: Pair<String, Any?>): Json =
    Json.of(
        options.toMap().mapValues { (_, value) ->
            when (value) {
                // JSON has no number for it; as text the core refuses it, by the name of the option.
                is Duration -> if (value.isInfinite()) value.toString() else value.seconds

                is Provider -> value.option

                is Resume -> value.option

                is Chaining -> value.option

                else -> value
            }
        },
    )

internal val Duration.seconds: Double
    get() = toDouble(DurationUnit.SECONDS)
