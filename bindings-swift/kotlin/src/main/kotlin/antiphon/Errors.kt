package antiphon

import java.nio.charset.CharacterCodingException
import kotlin.time.Duration
import kotlin.time.toKotlinDuration

/**
 * What went wrong, with what is known about it.
 *
 * The message says what happened, to which request, and what to do; it never holds a key.
 *
 * @property details everything that is known.
 */
public sealed class AntiphonError(
    public val details: ErrorDetails,
) : Exception(details.reason) {
    /** What happened, to which request, and what to do. */
    override val message: String get() = details.reason

    /** The HTTP status, for errors that the server answered with. */
    public val status: Int? get() = details.status

    /** The server's code for programs, such as `invalid_api_key`. */
    public val code: String? get() = details.code

    /** The server's id of the request, to be given to its support. */
    public val requestID: String? get() = details.requestId

    /** How long the server asked to wait before the next attempt. */
    public val retryAfter: Duration? get() = details.retryAfter

    /** How many attempts were made, the last one included. */
    public val attempts: Int? get() = details.attempts

    /** What had been received of the response when the stream ended. */
    public val partialResponse: Response? get() = details.partialResponse

    internal companion object {
        /** The core may come to tell more errors apart; of what is not known here the last is the nearest. */
        fun of(details: ErrorDetails): AntiphonError =
            when (details.kind) {
                "ConfigError" -> ConfigError(details)
                "InvalidRequestError" -> InvalidRequestError(details)
                "DecodeError" -> DecodeError(details)
                "CancelledError" -> CancelledError(details)
                "APIConnectionError" -> APIConnectionError(details)
                "APITimeoutError" -> APITimeoutError(details)
                "BadRequestError" -> BadRequestError(details)
                "AuthenticationError" -> AuthenticationError(details)
                "PermissionDeniedError" -> PermissionDeniedError(details)
                "NotFoundError" -> NotFoundError(details)
                "ConflictError" -> ConflictError(details)
                "UnprocessableEntityError" -> UnprocessableEntityError(details)
                "RateLimitError" -> RateLimitError(details)
                "InternalServerError" -> InternalServerError(details)
                "APIStreamError" -> APIStreamError(details)
                "StreamInterruptedError" -> StreamInterruptedError(details)
                "StreamTimeoutError" -> StreamTimeoutError(details)
                else -> APIStatusError(details)
            }

        /** That the core hands over what these classes do not expect. */
        fun ofAnotherVersion(): AntiphonError =
            DecodeError(
                ErrorDetails(
                    "DecodeError",
                    "The native library is of another version than these classes: build both from the same checkout.",
                ),
            )

        fun cancelledBeforeSent(): AntiphonError =
            CancelledError(ErrorDetails("CancelledError", "The stream was closed by the caller before it was read."))

        fun notUnicode(): AntiphonError =
            InvalidRequestError(
                ErrorDetails(
                    "InvalidRequestError",
                    "The request holds text that is not Unicode: half of a surrogate pair. Nothing was sent.",
                    path = "",
                ),
            )
    }
}

/**
 * What is known about a failed call; what does not apply is null.
 *
 * @property kind the name of the error's class, such as `RateLimitError`; the same in every language.
 * @property reason what happened, to which request, and what to do.
 * @property status the HTTP status, for errors that the server answered with.
 * @property code the server's code for programs, such as `invalid_api_key`.
 * @property errorType the server's kind of error, such as `invalid_request_error`.
 * @property param the parameter that the server found wrong.
 * @property requestId the server's id of the request, to be given to its support.
 * @property retryAfter how long the server asked to wait before the next attempt.
 * @property attempts how many attempts were made, the last one included.
 * @property path the path of the bad field of a request, such as `tools[0].parameters`.
 * @property timeout the clock that ran out on a stream.
 * @property lastSequenceNumber the number of the last event that was received, for a stream that ended early.
 * @property partialResponse what had been received of the response when the stream ended.
 * @property body the body of the server's answer: JSON, or text as a JSON string.
 */
public data class ErrorDetails(
    public val kind: String,
    public val reason: String,
    public val status: Int? = null,
    public val code: String? = null,
    public val errorType: String? = null,
    public val param: String? = null,
    public val requestId: String? = null,
    public val retryAfter: Duration? = null,
    public val attempts: Int? = null,
    public val path: String? = null,
    public val timeout: StreamClock? = null,
    public val lastSequenceNumber: Long? = null,
    public val partialResponse: Response? = null,
    public val body: Json? = null,
) {
    internal constructor(native: NativeErrorDetails) : this(
        kind = native.kind,
        reason = native.reason,
        status = native.status?.toInt(),
        code = native.code,
        errorType = native.errorType,
        param = native.param,
        requestId = native.requestId,
        retryAfter = native.retryAfter?.toKotlinDuration(),
        attempts = native.attempts?.toInt(),
        path = native.path,
        timeout = native.timeout?.let { clock -> StreamClock.valueOf(clock.name) },
        lastSequenceNumber = native.lastSequenceNumber,
        partialResponse = native.partialResponse?.read { readResponse() },
        body = native.body?.let(::Json),
    )
}

/** The clock that ran out on a stream. */
public enum class StreamClock {
    /** No byte was received for the idle timeout. */
    IDLE,

    /** No event of the model was received for the stall timeout. */
    STALL,
}

/** The client's options are wrong or incomplete. */
public class ConfigError internal constructor(
    details: ErrorDetails,
) : AntiphonError(details)

/** The request cannot be accepted by any server; nothing was sent. [ErrorDetails.path] names the field. */
public class InvalidRequestError internal constructor(
    details: ErrorDetails,
) : AntiphonError(details)

/** The server's answer could not be read. */
public class DecodeError internal constructor(
    details: ErrorDetails,
) : AntiphonError(details)

/** The caller closed the stream. (A coroutine that is cancelled throws `CancellationException`, as always.) */
public class CancelledError internal constructor(
    details: ErrorDetails,
) : AntiphonError(details)

/** The call failed on the way to the server or on its side. */
public sealed class APIError(
    details: ErrorDetails,
) : AntiphonError(details)

/** The server could not be reached, or the connection broke before it answered. */
public open class APIConnectionError internal constructor(
    details: ErrorDetails,
) : APIError(details)

/** The server did not answer in time. */
public class APITimeoutError internal constructor(
    details: ErrorDetails,
) : APIConnectionError(details)

/** The server answered with a status that is no success. */
public open class APIStatusError internal constructor(
    details: ErrorDetails,
) : APIError(details)

/** The server answered 400. */
public class BadRequestError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 401. */
public class AuthenticationError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 403. */
public class PermissionDeniedError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 404. */
public class NotFoundError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 409. */
public class ConflictError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 422. */
public class UnprocessableEntityError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 429. */
public class RateLimitError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 500 or above. */
public class InternalServerError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server said `error` inside the stream. */
public class APIStreamError internal constructor(
    details: ErrorDetails,
) : APIError(details)

/** The stream ended before its terminal event. */
public class StreamInterruptedError internal constructor(
    details: ErrorDetails,
) : APIError(details)

/** The stream was silent for too long; [ErrorDetails.timeout] names the clock. */
public class StreamTimeoutError internal constructor(
    details: ErrorDetails,
) : APIError(details)

/** Runs a call of the core and throws its error as an [AntiphonError], and what the caller's code threw as it was. */
internal inline fun <T> mapping(call: () -> T): T =
    try {
        call()
    } catch (error: NativeException.Failed) {
        throw AntiphonError.of(ErrorDetails(error.details))
    } catch (error: NativeException.Thrown) {
        throw (error.thrown as? Thrown)?.error ?: error
    } catch (_: CharacterCodingException) {
        throw AntiphonError.notUnicode()
    }
