// generated from core/src/error/details.rs by `make generate`; do not edit

package antiphon

import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds

/** What is known about an error; what does not apply is null. */
public data class ErrorDetails(
    /** The name of the error's class, such as `RateLimitError`. */
    public val kind: String,
    /** What happened, to which request, and what to do. */
    public val message: String,
    /** The HTTP status, if the server answered with one. */
    public val status: Int? = null,
    /** The server's error code, such as `invalid_api_key`. */
    public val code: String? = null,
    /** The server's type of error, such as `invalid_request_error`. */
    public val type: String? = null,
    /** The parameter that the server rejects. */
    public val param: String? = null,
    /** The server's id of the request; quote it to the provider's support. */
    public val requestID: String? = null,
    /** The delay before the next attempt that the server asked for. */
    public val retryAfter: Duration? = null,
    /** Number of attempts, including the last one. */
    public val attempts: Int? = null,
    /**
     * The path of the invalid field of a request, such as `tools[0].parameters`; empty
     * for the whole request.
     */
    public val path: String? = null,
    /** The time limit that passed on a stream. */
    public val timeout: TimeoutKind? = null,
    /** The sequence number of the last received event, for a stream that ended early. */
    public val lastSequenceNumber: Long? = null,
    /** The response as accumulated when the stream ended early. */
    public val partialResponse: Response? = null,
    /** The body of the server's answer: its JSON, or its text as a JSON string. */
    public val body: Json? = null,
)

/** A time limit of a stream. */
public enum class TimeoutKind {
    /** No byte arrived for `idleTimeout`. */
    IDLE,

    /** No event of the model arrived for `stallTimeout`. */
    STALL,

    /** No byte arrived for `endTimeout` after every item was done. */
    END,
}

internal fun BufferReader.readErrorDetails(
    kind: String,
    message: String,
): ErrorDetails {
    val present = presence(12)
    return ErrorDetails(
        kind,
        message,
        if (has(present, 0)) integer().toInt() else null,
        if (has(present, 1)) string() else null,
        if (has(present, 2)) string() else null,
        if (has(present, 3)) string() else null,
        if (has(present, 4)) string() else null,
        if (has(present, 5)) float().seconds else null,
        if (has(present, 6)) integer().toInt() else null,
        if (has(present, 7)) string() else null,
        if (has(present, 8)) string().let { name -> TimeoutKind.entries.find { it.name.equals(name, ignoreCase = true) } } else null,
        if (has(present, 9)) integer() else null,
        if (has(present, 10)) readResponse() else null,
        if (has(present, 11)) json() else null,
    )
}
