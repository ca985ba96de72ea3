// generated from core/src/options/call.rs by `make generate`; do not edit

package antiphon

import kotlin.time.Duration

/**
 * The options of one call; the client's options apply where they are not set.
 *
 * `withOptions` makes a client whose calls use them. All but `idempotencyKey` are also
 * options of a client, for all of its calls.
 *
 * For example `CallOptions { timeout = 30.minutes }`.
 */
public class CallOptions() {
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
    public var extraHeaders: Map<String, String> = emptyMap()

    /**
     * Parameters to add to the query of the URL; lists and objects are sent with
     * brackets (`include[]=a`). Those of a call replace those of the client with the
     * same name.
     */
    public var extraQuery: Map<String, Any?> = emptyMap()

    /**
     * The key by which a server recognises the attempts of one call, sent as
     * `Idempotency-Key` with every POST. Use a key for one call only: the server may
     * answer a second one with the result of the first. Default: a random key for each
     * call.
     */
    public var idempotencyKey: String? = null

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

    /** Options of which [set] sets some. */
    public constructor(set: CallOptions.() -> Unit) : this() {
        set()
    }

    internal val entries: List<OptionEntry>
        get() =
            listOf(
                OptionEntry("max_retries", "maxRetries", maxRetries),
                OptionEntry("max_retry_after", "maxRetryAfter", maxRetryAfter),
                OptionEntry("timeout", "timeout", timeout),
                OptionEntry("total_timeout", "totalTimeout", totalTimeout),
                OptionEntry("idle_timeout", "idleTimeout", idleTimeout),
                OptionEntry("stall_timeout", "stallTimeout", stallTimeout),
                OptionEntry("end_timeout", "endTimeout", endTimeout),
                OptionEntry("extra_headers", "extraHeaders", extraHeaders, isSecret = true),
                OptionEntry("extra_query", "extraQuery", extraQuery, isSecret = true),
                OptionEntry("idempotency_key", "idempotencyKey", idempotencyKey, isSecret = true),
                OptionEntry("resume", "resume", resume?.option),
                OptionEntry("max_queued_events", "maxQueuedEvents", maxQueuedEvents),
                OptionEntry("max_queued_bytes", "maxQueuedBytes", maxQueuedBytes),
            )

    /** Whether the same options have the same values. */
    override fun equals(other: Any?): Boolean = other is CallOptions && entries == other.entries

    /** A hash of the options that are set. */
    override fun hashCode(): Int = entries.hashCode()

    /** The options that are set; what may be secret is left out. */
    override fun toString(): String = entries.textOf("CallOptions")
}
