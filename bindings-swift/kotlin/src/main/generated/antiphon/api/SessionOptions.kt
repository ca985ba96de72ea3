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
     * Silence after which the client sends a ping. If the server stays silent for as
     * long again, the client treats the connection as dead. Default: 20 s.
     */
    public var pingInterval: Duration? = null

    /**
     * Maximum number of events of one response that wait for a slow consumer. A
     * response that exceeds it ends with a `StreamInterruptedError` error.
     * Default: 65 536.
     */
    public var maxWaitingMessages: Int? = null

    /**
     * Maximum size of the events of one response that wait for a slow consumer, in
     * bytes. One event of any size fits. Default: 128 MiB.
     */
    public var maxWaitingBytes: Long? = null

    /**
     * Whether responses on different lanes run at the same time, which the server must
     * support (`streamId`). Otherwise the session creates one response after the other.
     * Default: whether the provider supports it.
     */
    public var lanes: Boolean? = null

    /**
     * Whether to stream over HTTP if the server does not speak WebSocket, or if
     * connections keep failing. Default: true.
     */
    public var httpFallback: Boolean? = null

    /** Whether a turn on a lane continues the one before it. Default: `Chaining.OFF`. */
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
