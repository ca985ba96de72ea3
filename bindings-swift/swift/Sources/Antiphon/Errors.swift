import Foundation

/// What went wrong, with what is known about it.
///
/// ```swift
/// do {
///     …
/// } catch AntiphonError.rateLimit(let details) {
///     print("try again in \(details.retryAfter ?? 1) s")
/// } catch let error as AntiphonError {
///     print(error.message)
/// }
/// ```
///
/// The message says what happened, to which request, and what to do; it never holds a key.
public enum AntiphonError: Error, Sendable, Equatable {
    /// The client's options are wrong or incomplete.
    case config(ErrorDetails)
    /// The request cannot be accepted by any server; nothing was sent. ``ErrorDetails/path`` names the field.
    case invalidRequest(ErrorDetails)
    /// The server's answer could not be read.
    case decode(ErrorDetails)
    /// The caller cancelled the call.
    case cancelled(ErrorDetails)
    /// The server could not be reached, or the connection broke before it answered.
    case apiConnection(ErrorDetails)
    /// The server did not answer in time.
    case apiTimeout(ErrorDetails)
    /// The server answered with a status that is no success and has no case of its own.
    case apiStatus(ErrorDetails)
    /// The server answered 400.
    case badRequest(ErrorDetails)
    /// The server answered 401.
    case authentication(ErrorDetails)
    /// The server answered 403.
    case permissionDenied(ErrorDetails)
    /// The server answered 404.
    case notFound(ErrorDetails)
    /// The server answered 409.
    case conflict(ErrorDetails)
    /// The server answered 422.
    case unprocessableEntity(ErrorDetails)
    /// The server answered 429.
    case rateLimit(ErrorDetails)
    /// The server answered 500 or above.
    case internalServer(ErrorDetails)
    /// The server said `error` inside the stream.
    case apiStream(ErrorDetails)
    /// The stream ended before its terminal event.
    case streamInterrupted(ErrorDetails)
    /// The stream was silent for too long; ``ErrorDetails/timeout`` names the clock.
    case streamTimeout(ErrorDetails)

    /// Everything that is known.
    public var details: ErrorDetails {
        switch self {
        case .config(let details), .invalidRequest(let details), .decode(let details), .cancelled(let details),
            .apiConnection(let details), .apiTimeout(let details), .apiStatus(let details), .badRequest(let details),
            .authentication(let details), .permissionDenied(let details), .notFound(let details),
            .conflict(let details), .unprocessableEntity(let details), .rateLimit(let details),
            .internalServer(let details), .apiStream(let details), .streamInterrupted(let details),
            .streamTimeout(let details):
            details
        }
    }
}

/// What nearly every handler looks at.
extension AntiphonError {
    /// What happened, to which request, and what to do.
    public var message: String { details.reason }

    /// The HTTP status, for errors that the server answered with.
    public var status: Int? { details.status.map(Int.init) }

    /// The server's code for programs, such as `invalid_api_key`.
    public var code: String? { details.code }

    /// The server's id of the request, to be given to its support.
    public var requestID: String? { details.requestId }

    /// How long the server asked to wait before the next attempt.
    public var retryAfter: Duration? { details.retryAfter.map { Duration.seconds($0) } }

    /// How many attempts were made, the last one included.
    public var attempts: Int? { details.attempts.map(Int.init) }

    /// What had been received of the response when the stream ended.
    public var partialResponse: Response? { details.partialResponse }
}

/// The families of errors, each a class above others where errors are classes.
extension AntiphonError {
    /// Whether the error came about on the way to the server or on its side.
    public var isAPIError: Bool {
        switch self {
        case .config, .invalidRequest, .decode, .cancelled: false
        default: true
        }
    }

    /// Whether the server could not be reached or did not answer in time.
    public var isAPIConnectionError: Bool {
        switch self {
        case .apiConnection, .apiTimeout: true
        default: false
        }
    }

    /// Whether the server answered with a status that is no success.
    public var isAPIStatusError: Bool {
        switch self {
        case .apiStatus, .badRequest, .authentication, .permissionDenied, .notFound, .conflict,
            .unprocessableEntity, .rateLimit, .internalServer:
            true
        default: false
        }
    }
}

extension AntiphonError: LocalizedError, CustomStringConvertible {
    /// The message.
    public var errorDescription: String? { message }

    /// The message.
    public var description: String { message }
}

extension AntiphonError {
    init(_ details: ErrorDetails) {
        let make: (ErrorDetails) -> AntiphonError =
            switch details.kind {
            case "ConfigError": AntiphonError.config
            case "InvalidRequestError": AntiphonError.invalidRequest
            case "DecodeError": AntiphonError.decode
            case "CancelledError": AntiphonError.cancelled
            case "APIConnectionError": AntiphonError.apiConnection
            case "APITimeoutError": AntiphonError.apiTimeout
            case "BadRequestError": AntiphonError.badRequest
            case "AuthenticationError": AntiphonError.authentication
            case "PermissionDeniedError": AntiphonError.permissionDenied
            case "NotFoundError": AntiphonError.notFound
            case "ConflictError": AntiphonError.conflict
            case "UnprocessableEntityError": AntiphonError.unprocessableEntity
            case "RateLimitError": AntiphonError.rateLimit
            case "InternalServerError": AntiphonError.internalServer
            case "APIStreamError": AntiphonError.apiStream
            case "StreamInterruptedError": AntiphonError.streamInterrupted
            case "StreamTimeoutError": AntiphonError.streamTimeout
            // The core may come to tell more of them apart; this is the nearest that says nothing wrong.
            default: AntiphonError.apiStatus
            }
        self = make(details)
    }

    /// Runs a call of the core and throws its error as an ``AntiphonError``.
    static func mapping<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as NativeError {
            throw thrown(by: error)
        }
    }

    /// Runs a call of the core and throws its error as an ``AntiphonError``, or as `CancellationError` when it was
    /// cancelled with its task.
    static func mapping<T>(
        isolation actor: isolated (any Actor)? = #isolation,
        _ body: () async throws -> sending T
    ) async throws -> sending T {
        do {
            return try await body()
        } catch let error as NativeError {
            let error = thrown(by: error)
            if case AntiphonError.cancelled = error, Task.isCancelled {
                throw CancellationError()
            }
            throw error
        }
    }

    /// What callers get: an ``AntiphonError``, or what code of theirs threw, as it was.
    private static func thrown(by error: NativeError) -> any Error {
        switch error {
        case .Failed(let details): AntiphonError(details)
        case .Thrown(let thrown): (thrown as? Thrown)?.error ?? error
        }
    }
}
