internal import AntiphonNative

/// The status and headers of an answer; see ``ResponseStream/response``.
public struct ResponseHead: Sendable, Hashable {
    /// The HTTP status.
    public let status: Int
    /// The headers by their names in lower case; the values of a repeated header are joined with `, `.
    public let headers: [String: String]
    /// The server's id of the request; quote it to the provider's support.
    public let requestID: String?
    /// Number of retries before this answer.
    public let retriesTaken: Int

    init(_ native: NativeHead) {
        status = Int(native.status)
        headers = native.headers
        requestID = native.requestId
        retriesTaken = Int(native.retries)
    }
}

/// The result of a call, with the HTTP answer that it was read from.
///
/// ```swift
/// let raw = try await client.responses.withRawResponse.create(request)
/// print(raw.headers["x-ratelimit-remaining-requests"] ?? "", raw.value.outputText)
/// ```
@dynamicMemberLookup
public struct RawResponse<Value: Sendable>: Sendable {
    /// Status, headers, request id and number of retries; each can also be read from this value.
    public let response: ResponseHead
    /// The body as received, as text; bytes that are not UTF-8 become U+FFFD.
    public let body: String
    /// The value that was read from the body.
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

    /// A field of ``response``.
    public subscript<T>(dynamicMember member: KeyPath<ResponseHead, T>) -> T {
        response[keyPath: member]
    }
}
