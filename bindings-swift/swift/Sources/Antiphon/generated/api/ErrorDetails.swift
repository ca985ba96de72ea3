// generated from core/src/error/details.rs by `make generate`; do not edit
// swift-format-ignore-file

/// What is known about an error; what does not apply is nil.
public struct ErrorDetails: Sendable, Hashable {
    /// The name that the kind of error has in languages where errors are classes, such as `RateLimitError`.
    public var kind: String

    /// What happened, to which request, and what to do.
    public var message: String

    /// The HTTP status, if the server answered with one.
    public var status: Int?

    /// The server's error code, such as `invalid_api_key`.
    public var code: String?

    /// The server's type of error, such as `invalid_request_error`.
    public var type: String?

    /// The parameter that the server rejects.
    public var param: String?

    /// The server's id of the request; quote it to the provider's support.
    public var requestID: String?

    /// The delay before the next attempt that the server asked for.
    public var retryAfter: Duration?

    /// Number of attempts, including the last one.
    public var attempts: Int?

    /// The path of the invalid field of a request, such as `tools[0].parameters`; empty
    /// for the whole request.
    public var path: String?

    /// The time limit that passed on a stream.
    public var timeout: TimeoutKind?

    /// The sequence number of the last received event, for a stream that ended early.
    public var lastSequenceNumber: Int?

    /// The response as accumulated when the stream ended early.
    public var partialResponse: Response?

    /// The body of the server's answer: its JSON, or its text as a JSON string.
    public var body: JSON?

    /// Details of an error, such as one for a test.
    public init(
        kind: String,
        message: String,
        status: Int? = nil,
        code: String? = nil,
        type: String? = nil,
        param: String? = nil,
        requestID: String? = nil,
        retryAfter: Duration? = nil,
        attempts: Int? = nil,
        path: String? = nil,
        timeout: TimeoutKind? = nil,
        lastSequenceNumber: Int? = nil,
        partialResponse: Response? = nil,
        body: JSON? = nil
    ) {
        self.kind = kind
        self.message = message
        self.status = status
        self.code = code
        self.type = type
        self.param = param
        self.requestID = requestID
        self.retryAfter = retryAfter
        self.attempts = attempts
        self.path = path
        self.timeout = timeout
        self.lastSequenceNumber = lastSequenceNumber
        self.partialResponse = partialResponse
        self.body = body
    }
}

extension AntiphonError {
    /// What happened, to which request, and what to do.
    public var message: String { details.message }

    /// The HTTP status, if the server answered with one.
    public var status: Int? { details.status }

    /// The server's error code, such as `invalid_api_key`.
    public var code: String? { details.code }

    /// The server's type of error, such as `invalid_request_error`.
    public var type: String? { details.type }

    /// The parameter that the server rejects.
    public var param: String? { details.param }

    /// The server's id of the request; quote it to the provider's support.
    public var requestID: String? { details.requestID }

    /// The delay before the next attempt that the server asked for.
    public var retryAfter: Duration? { details.retryAfter }

    /// Number of attempts, including the last one.
    public var attempts: Int? { details.attempts }

    /// The path of the invalid field of a request, such as `tools[0].parameters`; empty
    /// for the whole request.
    public var path: String? { details.path }

    /// The time limit that passed on a stream.
    public var timeout: TimeoutKind? { details.timeout }

    /// The sequence number of the last received event, for a stream that ended early.
    public var lastSequenceNumber: Int? { details.lastSequenceNumber }

    /// The response as accumulated when the stream ended early.
    public var partialResponse: Response? { details.partialResponse }

    /// The body of the server's answer: its JSON, or its text as a JSON string.
    public var body: JSON? { details.body }
}

/// A time limit of a stream.
public enum TimeoutKind: String, Sendable, CaseIterable {
    /// No byte arrived for `idleTimeout`.
    case idle
    /// No event of the model arrived for `stallTimeout`.
    case stall
    /// No byte arrived for `endTimeout` after every item was done.
    case end
}

extension ErrorDetails {
    /// Reads the fields that the native library hands over.
    init(kind: String, message: String, reading reader: inout BufferReader) {
        self.init(kind: kind, message: message)
        let present = reader.presence(12)
        status = reader.optional(present[0])
        code = reader.optional(present[1])
        type = reader.optional(present[2])
        param = reader.optional(present[3])
        requestID = reader.optional(present[4])
        let retryAfter: Double? = reader.optional(present[5])
        self.retryAfter = retryAfter.map { .seconds($0) }
        attempts = reader.optional(present[6])
        path = reader.optional(present[7])
        let timeout: String? = reader.optional(present[8])
        self.timeout = timeout.flatMap(TimeoutKind.init(rawValue:))
        lastSequenceNumber = reader.optional(present[9])
        partialResponse = reader.optional(present[10])
        body = reader.optional(present[11])
    }
}
