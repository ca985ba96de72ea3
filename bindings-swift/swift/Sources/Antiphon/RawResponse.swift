internal import AntiphonNative

/// What a server answered with before the body; see ``ResponseStream/response``.
public struct ResponseHead: Sendable, Hashable {
    /// The HTTP status.
    public let status: Int
    /// The headers by their names in lower case; the values of a repeated header are joined with `, `.
    public let headers: [String: String]
    /// The server's id of the request, to be given to its support.
    public let requestID: String?
    /// How many retries it took to get this answer.
    public let retriesTaken: Int

    init(_ native: NativeHead) {
        status = Int(native.status)
        headers = native.headers
        requestID = native.requestId
        retriesTaken = Int(native.retries)
    }
}

/// What was read of an answer, with the answer itself.
///
/// ```swift
/// let raw = try await client.responses.withRawResponse.create(request)
/// print(raw.headers["x-ratelimit-remaining-requests"] ?? "", raw.value.outputText)
/// ```
@dynamicMemberLookup
public struct RawResponse<Value: Sendable>: Sendable {
    /// Status, headers, request id, and how many retries there were; each can be read of the answer itself as well.
    public let response: ResponseHead
    /// The body as it came, as text; bytes that are not UTF-8 become U+FFFD.
    public let body: String
    /// What was read of it.
    public let value: Value

    init(_ answer: NativeAnswer) throws where Value: Crossing {
        try self.init(answer, value: Value(bytes: answer.value))
    }

    init(_ answer: NativeAnswer, value: Value) throws {
        guard let raw = answer.raw else { throw AntiphonError.ofAnotherVersion() }
        response = ResponseHead(raw.head)
        body = raw.body
        self.value = value
    }

    /// What the server answered with before the body.
    public subscript<T>(dynamicMember member: KeyPath<ResponseHead, T>) -> T {
        response[keyPath: member]
    }
}
