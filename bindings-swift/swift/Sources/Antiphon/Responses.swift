/// Responses of a client's server; see ``Client/responses``.
///
/// Every call throws ``AntiphonError`` when the request is bad, the server cannot be reached, or it answers with an
/// error, such as ``AntiphonError/notFound(_:)`` for what is not stored; and `CancellationError` when the task is
/// cancelled, which closes the connection.
public struct Responses: Sendable {
    let native: NativeClient

    /// Makes a response and gives it whole.
    ///
    /// A response whose status is `failed` or `incomplete` is no error: look at its status.
    public func create(_ request: CreateRequest) async throws -> Response {
        try await calling { try await native.create(request: request, cancellation: $0) }
    }

    /// Makes a response and gives its events as they come. The request is sent at once.
    ///
    /// What goes wrong is thrown by the iteration and by ``ResponseStream/finalResponse()``.
    public func stream(_ request: CreateRequest) -> ResponseStream {
        ResponseStream(Result { try AntiphonError.mapping { try native.stream(request: request) } })
    }

    /// Gives a stored response as it is now.
    public func retrieve(
        _ responseID: String, _ request: RetrieveRequest = RetrieveRequest()
    ) async throws -> Response {
        try await calling { try await native.retrieve(id: responseID, request: request, cancellation: $0) }
    }

    /// Gives the events of a stored response: those it had, then those it still makes. The request is sent at once.
    /// OpenAI does so for responses made in the background with `stream`.
    ///
    /// With `startingAfter` the stream begins behind the event of that number. What came before is missing from
    /// snapshots; the final response is whole all the same.
    ///
    /// ```swift
    /// let stream = client.responses.retrieveStream("resp_1", RetrieveRequest(startingAfter: 41))
    /// ```
    ///
    /// What goes wrong is thrown by the iteration and by ``ResponseStream/finalResponse()``.
    public func retrieveStream(
        _ responseID: String, _ request: RetrieveRequest = RetrieveRequest()
    ) -> ResponseStream {
        ResponseStream(
            Result { try AntiphonError.mapping { try native.retrieveStream(id: responseID, request: request) } }
        )
    }

    /// Deletes a stored response.
    @discardableResult
    public func delete(_ responseID: String) async throws -> Deleted {
        try await calling { try await native.delete(id: responseID, cancellation: $0) }
    }

    /// Stops the making of a response that was made in the background, and gives what there is of it.
    @discardableResult
    public func cancel(_ responseID: String) async throws -> Response {
        try await calling { try await native.cancel(id: responseID, cancellation: $0) }
    }

    /// Makes a long context shorter: its `output` is the input of the next request. The answer is no response and cannot
    /// be continued by its id.
    public func compact(_ request: CompactRequest) async throws -> CompactedResponse {
        try await calling { try await native.compact(request: request, cancellation: $0) }
    }

    /// The items that stored responses were given as input.
    public var inputItems: InputItems { InputItems(native: native) }

    /// Counting the tokens of an input without making a response.
    public var inputTokens: InputTokenCounts { InputTokenCounts(native: native) }
}

/// The items that stored responses were given as input; see ``Responses/inputItems``.
public struct InputItems: Sendable {
    let native: NativeClient

    /// The input of a response, from the server page by page as it is needed.
    public func list(_ responseID: String, _ request: ListRequest = ListRequest()) -> ItemList {
        ItemList { [native] in try await native.listInputItems(id: responseID, request: request, cancellation: $0) }
    }
}

/// Counting the tokens of an input without making a response; see ``Responses/inputTokens``.
public struct InputTokenCounts: Sendable {
    let native: NativeClient

    /// Counts the tokens that a request would have as its input.
    public func count(_ request: InputTokensRequest) async throws -> InputTokens {
        try await calling { try await native.countInputTokens(request: request, cancellation: $0) }
    }
}
