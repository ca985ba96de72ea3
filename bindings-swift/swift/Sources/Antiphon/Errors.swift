internal import AntiphonNative
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

/// What is known about a failed call; what does not apply is nil.
public struct ErrorDetails: Sendable, Equatable {
    /// The name of the error's class, such as `RateLimitError`; the same in every language.
    public let kind: String
    /// What happened, to which request, and what to do.
    public let reason: String
    /// The HTTP status, for errors that the server answered with.
    public private(set) var status: Int?
    /// The server's code for programs, such as `invalid_api_key`.
    public private(set) var code: String?
    /// The server's kind of error, such as `invalid_request_error`.
    public private(set) var errorType: String?
    /// The parameter that the server found wrong.
    public private(set) var param: String?
    /// The server's id of the request, to be given to its support.
    public private(set) var requestId: String?
    /// How long the server asked to wait before the next attempt, in seconds.
    public private(set) var retryAfter: TimeInterval?
    /// How many attempts were made, the last one included.
    public private(set) var attempts: Int?
    /// The path of the bad field of a request, such as `tools[0].parameters`.
    public private(set) var path: String?
    /// The clock that ran out on a stream.
    public private(set) var timeout: StreamClock?
    /// The number of the last event that was received, for a stream that ended early.
    public private(set) var lastSequenceNumber: Int?
    /// What had been received of the response when the stream ended.
    public private(set) var partialResponse: Response?
    /// The body of the server's answer: JSON, or text as a JSON string.
    public private(set) var body: JSON?

    init(kind: String, reason: String) {
        self.kind = kind
        self.reason = reason
    }

    init(_ native: NativeErrorDetails) {
        self.init(kind: native.kind, reason: native.reason)
        status = native.status.map(Int.init)
        code = native.code
        errorType = native.errorType
        param = native.param
        requestId = native.requestId
        retryAfter = native.retryAfter
        attempts = native.attempts.map(Int.init)
        path = native.path
        timeout = native.timeout.map(StreamClock.init)
        lastSequenceNumber = native.lastSequenceNumber.map(Int.init(clamping:))
        partialResponse = native.partialResponse.flatMap { try? Response(bytes: $0) }
        body = native.body.map(JSON.init(text:))
    }
}

/// The clock that ran out on a stream.
public enum StreamClock: Sendable {
    /// No byte was received for the idle timeout.
    case idle
    /// No event of the model was received for the stall timeout.
    case stall

    init(_ native: NativeClock) {
        switch native {
        case .idle: self = .idle
        case .stall: self = .stall
        }
    }
}

/// What nearly every handler looks at.
extension AntiphonError {
    /// What happened, to which request, and what to do.
    public var message: String { details.reason }

    /// The HTTP status, for errors that the server answered with.
    public var status: Int? { details.status }

    /// The server's code for programs, such as `invalid_api_key`.
    public var code: String? { details.code }

    /// The server's id of the request, to be given to its support.
    public var requestID: String? { details.requestId }

    /// How long the server asked to wait before the next attempt.
    public var retryAfter: Duration? { details.retryAfter.map { Duration.seconds($0) } }

    /// How many attempts were made, the last one included.
    public var attempts: Int? { details.attempts }

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
        case .Failed(let details): AntiphonError(ErrorDetails(details))
        case .Thrown(let thrown): (thrown as? Thrown)?.error ?? error
        }
    }
}
