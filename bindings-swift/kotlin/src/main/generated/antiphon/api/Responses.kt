// generated from core/src/api/endpoints.rs by `make generate`; do not edit

package antiphon

/**
 * Creates responses and manages stored ones.
 *
 * See [Client.responses]. Cancelling the coroutine of a call closes its connection.
 */
public class Responses internal constructor(
    private val native: NativeClient,
) {
    /** The input items of stored responses. */
    public val inputItems: InputItems = InputItems(native)

    /** Counts the tokens of an input without creating a response. */
    public val inputTokens: InputTokenCounts = InputTokenCounts(native)

    /** The same methods with their answers: status, headers, request id, number of retries, and body. */
    public val withRawResponse: RawResponses = RawResponses(native)

    /**
     * Creates a response and returns it when it is complete.
     *
     * Parameters that this version does not know go into `extraBody`. Spellings that
     * only documentation has, such as a part `{"type": "text"}` or a `responseFormat`,
     * are sent in the wire spelling; the option `strict` sends them as given.
     *
     * A response whose status is `failed` or `incomplete` is not an error: check its
     * `status`.
     *
     * @throws InvalidRequestError No server can accept the request; nothing was sent.
     * @throws APIError The server could not be reached, or answered with an error.
     */
    public suspend fun create(
        request: CreateRequest,
        options: CallOptions = CallOptions(),
    ): Response =
        native.fetch("responses.create", emptyMap(), request, options) { readResponse() }

    /**
     * Creates a response and returns its events as they arrive.
     *
     * The request is sent when the stream is first collected. The collection and
     * [ResponseStream.finalResponse] throw what is listed here.
     *
     * @throws InvalidRequestError No server can accept the request; nothing was sent.
     * @throws APIError The server could not be reached, or answered with an error.
     */
    public fun stream(
        request: CreateRequest,
        options: CallOptions = CallOptions(),
    ): ResponseStream =
        native.open("responses.create", emptyMap(), request, options)

    /**
     * Opens a session: responses over one WebSocket, one after the other or side by
     * side on lanes.
     *
     * If the server does not speak WebSocket, the session streams over HTTP, unless the
     * option `httpFallback` is off. The options of the call that opens the session
     * apply to all of its responses.
     *
     * @throws ConfigError An option is wrong; the message names it.
     * @throws APIError The server could not be reached, or answered with an error.
     */
    public suspend fun connect(
        session: SessionOptions = SessionOptions(),
        options: CallOptions = CallOptions(),
    ): Session =
        native.openSession(session, options)

    /**
     * Returns a stored response in its current state.
     *
     * @throws InvalidRequestError `responseId` is empty or not a valid id.
     * @throws NotFoundError The server does not store the response.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public suspend fun retrieve(
        responseId: String,
        request: RetrieveRequest = RetrieveRequest(),
        options: CallOptions = CallOptions(),
    ): Response =
        native.fetch("responses.retrieve", mapOf("response_id" to responseId), request, options) { readResponse() }

    /**
     * Returns the events of a stored response: those that it has, then those that it
     * still produces. OpenAI does so for responses that were created in the background
     * with `stream`.
     *
     * With `startingAfter` the stream begins after the event with that sequence number.
     * Snapshots then lack the earlier content; the final response is complete.
     *
     * The request is sent when the stream is first collected. The collection and
     * [ResponseStream.finalResponse] throw what is listed here.
     *
     * @throws InvalidRequestError `responseId` is empty or not a valid id.
     * @throws NotFoundError The server does not store the response.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public fun retrieveStream(
        responseId: String,
        request: RetrieveRequest = RetrieveRequest(),
        options: CallOptions = CallOptions(),
    ): ResponseStream =
        native.open("responses.retrieve", mapOf("response_id" to responseId), request, options)

    /**
     * Creates a response in the background and returns it when it is finished: for
     * answers that take longer than a connection lasts.
     *
     * The request is sent with `background`, unless it sets that itself. `wait`
     * describes how the client waits.
     *
     * @throws InvalidRequestError No server can accept the request; nothing was sent.
     * @throws APITimeoutError The response was not finished within `totalTimeout`.
     * @throws APIError The server could not be reached, or answered with an error.
     */
    public suspend fun createAndWait(
        request: CreateRequest,
        options: CallOptions = CallOptions(),
    ): Response =
        native.fetch("responses.create_and_wait", emptyMap(), request, options) { readResponse() }

    /**
     * Waits until a stored response is finished and returns it: completed, failed,
     * incomplete or cancelled; check its `status`.
     *
     * The client polls the server: after the time that the server asks for
     * (`openai-poll-after-ms`, up to `maxRetryAfter`), else after 0.5 s and then at
     * growing intervals of up to 5 s. Only `totalTimeout` limits the wait. Cancelling
     * the wait leaves the response alone.
     *
     * @throws InvalidRequestError `responseId` is empty or not a valid id.
     * @throws NotFoundError The server does not store the response.
     * @throws APITimeoutError The response was not finished within `totalTimeout`.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public suspend fun wait(
        responseId: String,
        request: RetrieveRequest = RetrieveRequest(),
        options: CallOptions = CallOptions(),
    ): Response =
        native.fetch("responses.wait", mapOf("response_id" to responseId), request, options) { readResponse() }

    /**
     * Deletes a stored response.
     *
     * @throws InvalidRequestError `responseId` is empty or not a valid id.
     * @throws NotFoundError The server does not store the response.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public suspend fun delete(
        responseId: String,
        options: CallOptions = CallOptions(),
    ): Deleted =
        native.fetch("responses.delete", mapOf("response_id" to responseId), null, options) { readDeleted() }

    /**
     * Cancels a response that is being created in the background and returns what
     * exists of it.
     *
     * @throws InvalidRequestError `responseId` is empty or not a valid id.
     * @throws NotFoundError The server does not store the response.
     * @throws APIError The response was not created in the background, the server could
     *   not be reached, or it answered with another error.
     */
    public suspend fun cancel(
        responseId: String,
        options: CallOptions = CallOptions(),
    ): Response =
        native.fetch("responses.cancel", mapOf("response_id" to responseId), null, options) { readResponse() }

    /**
     * Compacts a long context: the `output` of the answer is the input of the next
     * request. The answer is not a response and cannot be continued by its id.
     *
     * @throws InvalidRequestError No server can accept the request; nothing was sent.
     * @throws APIError The server could not be reached, or answered with an error.
     */
    public suspend fun compact(
        request: CompactRequest,
        options: CallOptions = CallOptions(),
    ): CompactedResponse =
        native.fetch("responses.compact", emptyMap(), request, options) { readCompactedResponse() }
}

/** The methods of [Responses], each with the answer that its value was read from; see [Responses.withRawResponse]. */
public class RawResponses internal constructor(
    private val native: NativeClient,
) {
    /** As [Responses.create], with the answer. */
    public suspend fun create(
        request: CreateRequest,
        options: CallOptions = CallOptions(),
    ): RawResponse<Response> =
        native.fetchRaw("responses.create", emptyMap(), request, options) { readResponse() }

    /** As [Responses.retrieve], with the answer. */
    public suspend fun retrieve(
        responseId: String,
        request: RetrieveRequest = RetrieveRequest(),
        options: CallOptions = CallOptions(),
    ): RawResponse<Response> =
        native.fetchRaw("responses.retrieve", mapOf("response_id" to responseId), request, options) { readResponse() }

    /** As [Responses.createAndWait], with the answer. */
    public suspend fun createAndWait(
        request: CreateRequest,
        options: CallOptions = CallOptions(),
    ): RawResponse<Response> =
        native.fetchRaw("responses.create_and_wait", emptyMap(), request, options) { readResponse() }

    /** As [Responses.wait], with the answer. */
    public suspend fun wait(
        responseId: String,
        request: RetrieveRequest = RetrieveRequest(),
        options: CallOptions = CallOptions(),
    ): RawResponse<Response> =
        native.fetchRaw("responses.wait", mapOf("response_id" to responseId), request, options) { readResponse() }

    /** As [Responses.delete], with the answer. */
    public suspend fun delete(
        responseId: String,
        options: CallOptions = CallOptions(),
    ): RawResponse<Deleted> =
        native.fetchRaw("responses.delete", mapOf("response_id" to responseId), null, options) { readDeleted() }

    /** As [Responses.cancel], with the answer. */
    public suspend fun cancel(
        responseId: String,
        options: CallOptions = CallOptions(),
    ): RawResponse<Response> =
        native.fetchRaw("responses.cancel", mapOf("response_id" to responseId), null, options) { readResponse() }

    /** As [Responses.compact], with the answer. */
    public suspend fun compact(
        request: CompactRequest,
        options: CallOptions = CallOptions(),
    ): RawResponse<CompactedResponse> =
        native.fetchRaw("responses.compact", emptyMap(), request, options) { readCompactedResponse() }
}
