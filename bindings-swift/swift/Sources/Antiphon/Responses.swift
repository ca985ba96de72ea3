internal import AntiphonNative

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
        try await native.fetch("responses.create", [:], request.json)
    }

    /// Makes a response and gives its events as they come. The request is sent at once.
    ///
    /// What goes wrong is thrown by the iteration and by ``ResponseStream/finalResponse()``.
    public func stream(_ request: CreateRequest) -> ResponseStream {
        native.open("responses.create", [:], request.json)
    }

    /// Opens a WebSocket for responses that are made one after the other, or beside each other on lanes.
    ///
    /// Where the server answers that it does not speak WebSocket, the session streams its responses over HTTP, if
    /// ``SessionOptions/httpFallback`` allows it.
    ///
    /// ```swift
    /// let session = try await client.responses.connect(SessionOptions(chaining: .continue))
    /// for try await event in session.create(CreateRequest(model: "gpt-5", input: "Hello")) { … }
    /// ```
    ///
    /// - Throws: ``AntiphonError/config(_:)``, with the name of the option, when one is wrong.
    public func connect(_ options: SessionOptions = SessionOptions()) async throws -> Session {
        Session(
            native: try await calling { try await native.connect(options: options.json.text, cancellation: $0) }
        )
    }

    /// Makes a response in the background and gives it when it is finished: for answers that take longer than a
    /// connection lasts.
    ///
    /// The request is sent with `background`, unless it says otherwise itself. See ``wait(_:)`` for how it is waited
    /// for.
    public func createAndWait(_ request: CreateRequest) async throws -> Response {
        try await calling {
            try Response(bytes: await native.createAndWait(request: request.json.text, cancellation: $0))
        }
    }

    /// Waits until a stored response is finished, and gives it: completed, failed, incomplete or cancelled, see its
    /// status.
    ///
    /// The server is asked again and again, after the time it says, else after half a second and then ever more
    /// seldom, down to every 5 s. There is no limit to that but `totalTimeout`. Cancelling the task stops the waiting,
    /// which leaves the response alone.
    public func wait(_ responseID: String) async throws -> Response {
        try await calling { try Response(bytes: await native.wait(responseId: responseID, cancellation: $0)) }
    }

    /// Gives a stored response as it is now.
    public func retrieve(
        _ responseID: String, _ request: RetrieveRequest = RetrieveRequest()
    ) async throws -> Response {
        try await native.fetch("responses.retrieve", ["response_id": responseID], request.json)
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
        native.open("responses.retrieve", ["response_id": responseID], request.json)
    }

    /// Deletes a stored response.
    @discardableResult
    public func delete(_ responseID: String) async throws -> Deleted {
        try await native.fetch("responses.delete", ["response_id": responseID])
    }

    /// Stops the making of a response that was made in the background, and gives what there is of it.
    @discardableResult
    public func cancel(_ responseID: String) async throws -> Response {
        try await native.fetch("responses.cancel", ["response_id": responseID])
    }

    /// Makes a long context shorter: its `output` is the input of the next request. The answer is no response and
    /// cannot be continued by its id.
    public func compact(_ request: CompactRequest) async throws -> CompactedResponse {
        try await native.fetch("responses.compact", [:], request.json)
    }

    /// The items that stored responses were given as input.
    public var inputItems: InputItems { InputItems(native: native) }

    /// Counting the tokens of an input without making a response.
    public var inputTokens: InputTokenCounts { InputTokenCounts(native: native) }

    /// The same calls with their answers: status, headers, request id, the number of retries, and the body.
    public var withRawResponse: RawResponses { RawResponses(native: native) }
}

/// The items that stored responses were given as input; see ``Responses/inputItems``.
public struct InputItems: Sendable {
    let native: NativeClient

    /// The input of a response, from the server page by page as it is needed.
    public func list(_ responseID: String, _ request: ListRequest = ListRequest()) -> ItemList {
        native.list("responses.input_items.list", ["response_id": responseID], request)
    }

    /// The same call with its answer.
    public var withRawResponse: RawInputItems { RawInputItems(native: native) }
}

/// Counting the tokens of an input without making a response; see ``Responses/inputTokens``.
public struct InputTokenCounts: Sendable {
    let native: NativeClient

    /// Counts the tokens that a request would have as its input.
    public func count(_ request: InputTokensRequest) async throws -> InputTokens {
        try await native.fetch("responses.input_tokens.count", [:], request.json)
    }

    /// The same call with its answer.
    public var withRawResponse: RawInputTokenCounts { RawInputTokenCounts(native: native) }
}
