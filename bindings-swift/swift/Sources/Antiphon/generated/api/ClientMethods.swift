// generated from core/src/api/endpoints.rs by `make generate`; do not edit
// swift-format-ignore-file

extension Client {
    /// Creates responses and manages stored ones.
    public var responses: Responses { Responses(native: native) }

    /// Conversations: contexts that the server keeps from one response to the next.
    public var conversations: Conversations { Conversations(native: native) }

    /// Creates a response: `responses.create` under the name that gateways document.
    public func generateResponse(
        _ request: CreateRequest,
        options: CallOptions = CallOptions()
    ) async throws -> Response {
        try await native.fetch("responses.create", [:], request, options)
    }

    /// Streams a response: `responses.stream` under the name that gateways document.
    ///
    /// The request is sent at once.
    public func streamResponse(_ request: CreateRequest, options: CallOptions = CallOptions()) -> ResponseStream {
        native.open("responses.stream", [:], request, options)
    }

    /// Sends a GET request to a path below the base URL, such as `/models?limit=20`,
    /// and returns the JSON of the answer: for endpoints that this version does not
    /// know. An empty answer is `null`.
    ///
    /// The client sends its key, headers and query; retries and timeouts are those of
    /// every call.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: The path does not begin with `/`, or
    ///     leaves the base URL.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with an error.
    ///   - ``AntiphonError/decode(_:)``: The answer is not JSON.
    public func get(_ path: String, options: CallOptions = CallOptions()) async throws -> RawResponse<JSON> {
        try await native.send("get", path, nil, options)
    }

    /// Sends a POST request with a JSON body to a path below the base URL. The body is
    /// sent as given; `null` sends none.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: The path does not begin with `/`, or
    ///     leaves the base URL.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with an error.
    ///   - ``AntiphonError/decode(_:)``: The answer is not JSON.
    public func post(
        _ path: String,
        _ body: JSON = nil,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<JSON> {
        try await native.send("post", path, body, options)
    }

    /// Sends a DELETE request to a path below the base URL.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: The path does not begin with `/`, or
    ///     leaves the base URL.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with an error.
    ///   - ``AntiphonError/decode(_:)``: The answer is not JSON.
    @discardableResult
    public func delete(_ path: String, options: CallOptions = CallOptions()) async throws -> RawResponse<JSON> {
        try await native.send("delete", path, nil, options)
    }
}
