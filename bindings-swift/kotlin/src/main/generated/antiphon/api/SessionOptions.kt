// generated from core/src/options/session.rs by `make generate`; do not edit

package antiphon

import kotlin.time.Duration

/**
 * The options of a `Session`.
 *
 * For example `SessionOptions { chaining = Chaining.CONTINUE }`.
 */
public class SessionOptions() {
    /**
     * Maximum age of a connection: a response that begins later uses a new one. Servers
     * close connections after 60 minutes. Default: 55 min.
     */
    public var maxConnectionAge: Duration? = null

    /**
     * How long a connection may be silent before the client sends a ping. Without an
     * answer for as long again, the connection is dead. Default: 20 s.
     */
    public var pingInterval: Duration? = null

    /**
     * How many events of one response may wait to be read. A response with more of them
     * ends with a `StreamInterruptedError` error. Default: 65 536.
     */
    public var maxWaitingMessages: Int? = null

    /**
     * How many bytes of events of one response may wait to be read. One event of any
     * size fits. Default: 128 MiB.
     */
    public var maxWaitingBytes: Long? = null

    /**
     * Whether responses on different lanes run at the same time, which the server must
     * support (`streamId`). Otherwise the session creates one response after the other.
     * Default: what is known of the provider.
     */
    public var lanes: Boolean? = null

    /**
     * Whether responses are streamed over HTTP where the server does not speak
     * WebSocket, or no connection lasts. Default: true.
     */
    public var httpFallback: Boolean? = null

    /** Whether the turns on a lane continue each other. Default: `Chaining.OFF`. */
    public var chaining: Chaining? = null

    /** Options of which [set] sets some. */
    public constructor(set: SessionOptions.() -> Unit) : this() {
        set()
    }

    internal val entries: List<OptionEntry>
        get() =
            listOf(
                OptionEntry("max_connection_age", "maxConnectionAge", maxConnectionAge),
                OptionEntry("ping_interval", "pingInterval", pingInterval),
                OptionEntry("max_waiting_messages", "maxWaitingMessages", maxWaitingMessages),
                OptionEntry("max_waiting_bytes", "maxWaitingBytes", maxWaitingBytes),
                OptionEntry("lanes", "lanes", lanes),
                OptionEntry("http_fallback", "httpFallback", httpFallback),
                OptionEntry("chaining", "chaining", chaining?.option),
            )

    /** Whether the same options have the same values. */
    override fun equals(other: Any?): Boolean = other is SessionOptions && entries == other.entries

    /** A hash of the options that are set. */
    override fun hashCode(): Int = entries.hashCode()

    /** The options that are set; what may be secret is left out. */
    override fun toString(): String = entries.textOf("SessionOptions")
}
