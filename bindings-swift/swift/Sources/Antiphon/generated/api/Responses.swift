// generated from core/src/api/endpoints.rs by `make generate`; do not edit
// swift-format-ignore-file

internal import AntiphonNative

/// Creates responses and manages stored ones.
///
/// See ``Client/responses``. Cancelling the task of a call closes its connection; the
/// call throws `CancellationError`.
public struct Responses: Sendable {
    let native: NativeClient

    /// The input items of stored responses.
    public var inputItems: InputItems { InputItems(native: native) }

    /// Counts the tokens of an input without creating a response.
    public var inputTokens: InputTokenCounts { InputTokenCounts(native: native) }

    /// The same methods with their answers: status, headers, request id, number of retries, and body.
    public var withRawResponse: RawResponses { RawResponses(native: native) }

    /// Creates a response and returns it when it is complete.
    ///
    /// Parameters that this version does not know go into `extraBody`. Spellings that
    /// only documentation has, such as a part `{"type": "text"}` or a `responseFormat`,
    /// are sent in the wire spelling; the option `strict` sends them as given.
    ///
    /// A response whose status is `failed` or `incomplete` is not an error: check its
    /// `status`.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: No server can accept the request;
    ///     nothing was sent.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with an error.
    public func create(_ request: CreateRequest, options: CallOptions = CallOptions()) async throws -> Response {
        try await native.fetch("responses.create", [:], request, options)
    }

    /// Creates a response and returns its events as they arrive.
    ///
    /// The request is sent at once.
    ///
    /// The iteration and ``ResponseStream/finalResponse()`` throw:
    ///   - ``AntiphonError/invalidRequest(_:)``: No server can accept the request;
    ///     nothing was sent.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with an error.
    public func stream(_ request: CreateRequest, options: CallOptions = CallOptions()) -> ResponseStream {
        native.open("responses.create", [:], request, options)
    }

    /// Opens a session: responses over one WebSocket, one after the other or side by
    /// side on lanes.
    ///
    /// If the server does not speak WebSocket, the session streams over HTTP, unless
    /// the option `httpFallback` is off. The options of the call that opens the session
    /// apply to all of its responses.
    ///
    /// - Throws:
    ///   - ``AntiphonError/config(_:)``: An option is wrong; the message names it.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with an error.
    public func connect(
        _ session: SessionOptions = SessionOptions(),
        options: CallOptions = CallOptions()
    ) async throws -> Session {
        try await native.openSession(session, options)
    }

    /// Returns a stored response in its current state.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: `responseID` is empty or not a valid
    ///     id.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the response.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    public func retrieve(
        _ responseID: String,
        _ request: RetrieveRequest = RetrieveRequest(),
        options: CallOptions = CallOptions()
    ) async throws -> Response {
        try await native.fetch("responses.retrieve", ["response_id": responseID], request, options)
    }

    /// Returns the events of a stored response: those that it has, then those that it
    /// still produces. OpenAI does so for responses that were created in the background
    /// with `stream`.
    ///
    /// With `startingAfter` the stream begins after the event with that sequence
    /// number. Snapshots then lack the earlier content; the final response is complete.
    ///
    /// The request is sent at once.
    ///
    /// The iteration and ``ResponseStream/finalResponse()`` throw:
    ///   - ``AntiphonError/invalidRequest(_:)``: `responseID` is empty or not a valid
    ///     id.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the response.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    public func retrieveStream(
        _ responseID: String,
        _ request: RetrieveRequest = RetrieveRequest(),
        options: CallOptions = CallOptions()
    ) -> ResponseStream {
        native.open("responses.retrieve", ["response_id": responseID], request, options)
    }

    /// Creates a response in the background and returns it when it is finished: for
    /// answers that take longer than a connection lasts.
    ///
    /// The request is sent with `background`, unless it sets that itself. `wait`
    /// describes how the client waits.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: No server can accept the request;
    ///     nothing was sent.
    ///   - ``AntiphonError/apiTimeout(_:)``: The response was not finished within
    ///     `totalTimeout`.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with an error.
    public func createAndWait(
        _ request: CreateRequest,
        options: CallOptions = CallOptions()
    ) async throws -> Response {
        try await native.fetch("responses.create_and_wait", [:], request, options)
    }

    /// Waits until a stored response is finished and returns it: completed, failed,
    /// incomplete or cancelled; check its `status`.
    ///
    /// The client polls the server: after the time that the server asks for
    /// (`openai-poll-after-ms`, up to `maxRetryAfter`), else after 0.5 s and then at
    /// growing intervals of up to 5 s. Only `totalTimeout` limits the wait. Cancelling
    /// the wait leaves the response alone.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: `responseID` is empty or not a valid
    ///     id.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the response.
    ///   - ``AntiphonError/apiTimeout(_:)``: The response was not finished within
    ///     `totalTimeout`.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    public func wait(
        _ responseID: String,
        _ request: RetrieveRequest = RetrieveRequest(),
        options: CallOptions = CallOptions()
    ) async throws -> Response {
        try await native.fetch("responses.wait", ["response_id": responseID], request, options)
    }

    /// Deletes a stored response.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: `responseID` is empty or not a valid
    ///     id.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the response.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    @discardableResult
    public func delete(_ responseID: String, options: CallOptions = CallOptions()) async throws -> Deleted {
        try await native.fetch("responses.delete", ["response_id": responseID], nil, options)
    }

    /// Cancels a response that is being created in the background and returns what
    /// exists of it.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: `responseID` is empty or not a valid
    ///     id.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the response.
    ///   - any other error for which `isAPIError` is true: The response was not created
    ///     in the background, the server could not be reached, or it answered with
    ///     another error.
    @discardableResult
    public func cancel(_ responseID: String, options: CallOptions = CallOptions()) async throws -> Response {
        try await native.fetch("responses.cancel", ["response_id": responseID], nil, options)
    }

    /// Compacts a long context: the `output` of the answer is the input of the next
    /// request. The answer is not a response and cannot be continued by its id.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: No server can accept the request;
    ///     nothing was sent.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with an error.
    public func compact(
        _ request: CompactRequest,
        options: CallOptions = CallOptions()
    ) async throws -> CompactedResponse {
        try await native.fetch("responses.compact", [:], request, options)
    }
}

/// The methods of ``Responses``, each with the answer that its value was read from; see ``Responses/withRawResponse``.
public struct RawResponses: Sendable {
    let native: NativeClient

    /// As ``Responses/create(_:options:)``, with the answer.
    public func create(
        _ request: CreateRequest,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Response> {
        try await native.fetchRaw("responses.create", [:], request, options)
    }

    /// As ``Responses/retrieve(_:_:options:)``, with the answer.
    public func retrieve(
        _ responseID: String,
        _ request: RetrieveRequest = RetrieveRequest(),
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Response> {
        try await native.fetchRaw("responses.retrieve", ["response_id": responseID], request, options)
    }

    /// As ``Responses/createAndWait(_:options:)``, with the answer.
    public func createAndWait(
        _ request: CreateRequest,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Response> {
        try await native.fetchRaw("responses.create_and_wait", [:], request, options)
    }

    /// As ``Responses/wait(_:_:options:)``, with the answer.
    public func wait(
        _ responseID: String,
        _ request: RetrieveRequest = RetrieveRequest(),
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Response> {
        try await native.fetchRaw("responses.wait", ["response_id": responseID], request, options)
    }

    /// As ``Responses/delete(_:options:)``, with the answer.
    @discardableResult
    public func delete(
        _ responseID: String,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Deleted> {
        try await native.fetchRaw("responses.delete", ["response_id": responseID], nil, options)
    }

    /// As ``Responses/cancel(_:options:)``, with the answer.
    @discardableResult
    public func cancel(
        _ responseID: String,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Response> {
        try await native.fetchRaw("responses.cancel", ["response_id": responseID], nil, options)
    }

    /// As ``Responses/compact(_:options:)``, with the answer.
    public func compact(
        _ request: CompactRequest,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<CompactedResponse> {
        try await native.fetchRaw("responses.compact", [:], request, options)
    }
}
