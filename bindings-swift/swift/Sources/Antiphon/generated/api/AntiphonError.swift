// generated from core/src/error/kinds.rs by `make generate`; do not edit
// swift-format-ignore-file

/// What went wrong, with what is known about it.
///
/// ```swift
/// do {
///     …
/// } catch AntiphonError.rateLimit(let details) {
///     print("try again in \(details.retryAfter ?? .seconds(1))")
/// } catch let error as AntiphonError {
///     print(error.message)
/// }
/// ```
///
/// The message says what happened, to which request, and what to do; it never holds a key.
public enum AntiphonError: Error, Sendable, Equatable {
    /// The options of the client are wrong or incomplete; the message names the option.
    case config(ErrorDetails)
    /// No server can accept the request; nothing was sent. `path` names the field.
    case invalidRequest(ErrorDetails)
    /// The client cannot read the server's answer.
    case decode(ErrorDetails)
    /// The caller cancelled the call or closed the stream.
    case cancelled(ErrorDetails)
    /// The server could not be reached, or the connection broke before the answer.
    case apiConnection(ErrorDetails)
    /// The server did not answer in time.
    case apiTimeout(ErrorDetails)
    /// The server answered with an error status. Statuses without a class of their own
    /// have this one.
    case apiStatus(ErrorDetails)
    /// The server answered 400: the request is wrong.
    case badRequest(ErrorDetails)
    /// The server answered 401: the key is missing or wrong.
    case authentication(ErrorDetails)
    /// The server answered 403: the key lacks permission for the call.
    case permissionDenied(ErrorDetails)
    /// The server answered 404: the URL, the model or the stored object does not exist.
    case notFound(ErrorDetails)
    /// The server answered 409: the call conflicts with another one.
    case conflict(ErrorDetails)
    /// The server answered 422: the request is well-formed, but the server cannot
    /// process it.
    case unprocessableEntity(ErrorDetails)
    /// The server answered 429: too many requests, or the quota is used up.
    /// `retryAfter` has the delay that the server asks for.
    case rateLimit(ErrorDetails)
    /// The server answered 500 or above: it failed.
    case internalServer(ErrorDetails)
    /// The server sent an error inside the stream. `partialResponse` holds everything
    /// received before it.
    case apiStream(ErrorDetails)
    /// The stream ended before its terminal event. `partialResponse` holds everything
    /// received before.
    case streamInterrupted(ErrorDetails)
    /// The stream was silent for too long; `timeout` names the limit. `partialResponse`
    /// holds everything received before.
    case streamTimeout(ErrorDetails)

    /// Everything that is known.
    public var details: ErrorDetails {
        switch self {
        case .config(let details),
            .invalidRequest(let details),
            .decode(let details),
            .cancelled(let details),
            .apiConnection(let details),
            .apiTimeout(let details),
            .apiStatus(let details),
            .badRequest(let details),
            .authentication(let details),
            .permissionDenied(let details),
            .notFound(let details),
            .conflict(let details),
            .unprocessableEntity(let details),
            .rateLimit(let details),
            .internalServer(let details),
            .apiStream(let details),
            .streamInterrupted(let details),
            .streamTimeout(let details):
            details
        }
    }
}

/// The families of errors, each a class above others in languages where errors are classes.
extension AntiphonError {
    /// The server could not be reached, or answered with an error.
    public var isAPIError: Bool {
        switch self {
        case .apiConnection,
            .apiTimeout,
            .apiStatus,
            .badRequest,
            .authentication,
            .permissionDenied,
            .notFound,
            .conflict,
            .unprocessableEntity,
            .rateLimit,
            .internalServer,
            .apiStream,
            .streamInterrupted,
            .streamTimeout:
            true
        default: false
        }
    }

    /// The server could not be reached, or the connection broke before the answer.
    public var isAPIConnectionError: Bool {
        switch self {
        case .apiConnection,
            .apiTimeout:
            true
        default: false
        }
    }

    /// The server answered with an error status. Statuses without a class of their own
    /// have this one.
    public var isAPIStatusError: Bool {
        switch self {
        case .apiStatus,
            .badRequest,
            .authentication,
            .permissionDenied,
            .notFound,
            .conflict,
            .unprocessableEntity,
            .rateLimit,
            .internalServer:
            true
        default: false
        }
    }
}

extension AntiphonError {
    init(_ details: ErrorDetails) {
        self =
            switch details.kind {
            case "ConfigError": .config(details)
            case "InvalidRequestError": .invalidRequest(details)
            case "DecodeError": .decode(details)
            case "CancelledError": .cancelled(details)
            case "APIConnectionError": .apiConnection(details)
            case "APITimeoutError": .apiTimeout(details)
            case "APIStatusError": .apiStatus(details)
            case "BadRequestError": .badRequest(details)
            case "AuthenticationError": .authentication(details)
            case "PermissionDeniedError": .permissionDenied(details)
            case "NotFoundError": .notFound(details)
            case "ConflictError": .conflict(details)
            case "UnprocessableEntityError": .unprocessableEntity(details)
            case "RateLimitError": .rateLimit(details)
            case "InternalServerError": .internalServer(details)
            case "APIStreamError": .apiStream(details)
            case "StreamInterruptedError": .streamInterrupted(details)
            case "StreamTimeoutError": .streamTimeout(details)
            default: .apiStatus(details)
            }
    }
}
