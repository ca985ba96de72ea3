// generated from core/src/error/kinds.rs by `make generate`; do not edit

package antiphon

import kotlin.time.Duration

/**
 * What went wrong, with what is known about it.
 *
 * The message says what happened, to which request, and what to do; it never holds a key.
 */
public sealed class AntiphonError(
    /** Everything that is known. */
    public val details: ErrorDetails,
) : Exception(details.message) {
    /** What happened, to which request, and what to do. */
    override val message: String get() = details.message

    /** The HTTP status, if the server answered with one. */
    public val status: Int? get() = details.status

    /** The server's error code, such as `invalid_api_key`. */
    public val code: String? get() = details.code

    /** The server's type of error, such as `invalid_request_error`. */
    public val type: String? get() = details.type

    /** The parameter that the server rejects. */
    public val param: String? get() = details.param

    /** The server's id of the request; quote it to the provider's support. */
    public val requestID: String? get() = details.requestID

    /** The delay before the next attempt that the server asked for. */
    public val retryAfter: Duration? get() = details.retryAfter

    /** Number of attempts, including the last one. */
    public val attempts: Int? get() = details.attempts

    /**
     * The path of the invalid field of a request, such as `tools[0].parameters`; empty
     * for the whole request.
     */
    public val path: String? get() = details.path

    /** The time limit that passed on a stream. */
    public val timeout: TimeoutKind? get() = details.timeout

    /** The sequence number of the last received event, for a stream that ended early. */
    public val lastSequenceNumber: Long? get() = details.lastSequenceNumber

    /** The response as accumulated when the stream ended early. */
    public val partialResponse: Response? get() = details.partialResponse

    /** The body of the server's answer: its JSON, or its text as a JSON string. */
    public val body: Json? get() = details.body

    internal companion object {
        fun of(details: ErrorDetails): AntiphonError =
            when (details.kind) {
                "ConfigError" -> ConfigError(details)
                "InvalidRequestError" -> InvalidRequestError(details)
                "DecodeError" -> DecodeError(details)
                "CancelledError" -> CancelledError(details)
                "APIConnectionError" -> APIConnectionError(details)
                "APITimeoutError" -> APITimeoutError(details)
                "APIStatusError" -> APIStatusError(details)
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
    }
}

/** The options of the client are wrong or incomplete; the message names the option. */
public class ConfigError internal constructor(
    details: ErrorDetails,
) : AntiphonError(details)

/** No server can accept the request; nothing was sent. `path` names the field. */
public class InvalidRequestError internal constructor(
    details: ErrorDetails,
) : AntiphonError(details)

/** The client cannot read the server's answer. */
public class DecodeError internal constructor(
    details: ErrorDetails,
) : AntiphonError(details)

/** The caller cancelled the call or closed the stream. */
public class CancelledError internal constructor(
    details: ErrorDetails,
) : AntiphonError(details)

/** The server could not be reached, or answered with an error. */
public sealed class APIError(
    details: ErrorDetails,
) : AntiphonError(details)

/** The server could not be reached, or the connection broke before the answer. */
public open class APIConnectionError internal constructor(
    details: ErrorDetails,
) : APIError(details)

/** The server did not answer in time. */
public class APITimeoutError internal constructor(
    details: ErrorDetails,
) : APIConnectionError(details)

/**
 * The server answered with an error status. Statuses without a class of their own have
 * this one.
 */
public open class APIStatusError internal constructor(
    details: ErrorDetails,
) : APIError(details)

/** The server answered 400: the request is wrong. */
public class BadRequestError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 401: the key is missing or wrong. */
public class AuthenticationError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 403: the key lacks permission for the call. */
public class PermissionDeniedError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 404: the URL, the model or the stored object does not exist. */
public class NotFoundError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 409: the call conflicts with another one. */
public class ConflictError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/**
 * The server answered 422: the request is well-formed, but the server cannot process
 * it.
 */
public class UnprocessableEntityError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/**
 * The server answered 429: too many requests, or the quota is used up. `retryAfter` has
 * the delay that the server asks for.
 */
public class RateLimitError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/** The server answered 500 or above: it failed. */
public class InternalServerError internal constructor(
    details: ErrorDetails,
) : APIStatusError(details)

/**
 * The server sent an error inside the stream. `partialResponse` holds everything
 * received before it.
 */
public class APIStreamError internal constructor(
    details: ErrorDetails,
) : APIError(details)

/**
 * The stream ended before its terminal event. `partialResponse` holds everything
 * received before.
 */
public class StreamInterruptedError internal constructor(
    details: ErrorDetails,
) : APIError(details)

/**
 * The stream was silent for too long; `timeout` names the limit. `partialResponse`
 * holds everything received before.
 */
public class StreamTimeoutError internal constructor(
    details: ErrorDetails,
) : APIError(details)
