package antiphon

/**
 * Responses of a client's server; see [Client.responses].
 *
 * Every call throws [AntiphonError] when the request is bad, the server cannot be reached, or it answers with an error,
 * such as [NotFoundError] for what is not stored. Cancelling the coroutine closes the connection.
 */
public class Responses internal constructor(
    private val native: NativeClient,
) {
    /** The items that stored responses were given as input. */
    public val inputItems: InputItems = InputItems(native)

    /** Counting the tokens of an input without making a response. */
    public val inputTokens: InputTokenCounts = InputTokenCounts(native)

    /** The same calls with their answers: status, headers, request id, the number of retries, and the body. */
    public val withRawResponse: RawResponses = RawResponses(native)

    /**
     * Makes a response and gives it whole.
     *
     * A response whose status is `failed` or `incomplete` is no error: look at its status.
     */
    public suspend fun create(request: CreateRequest): Response =
        native.fetch("responses.create", request = request.json) { readResponse() }

    /**
     * Makes a response and gives its events as they come. The request is sent when the stream is first collected.
     *
     * What goes wrong is thrown by the collection and by [ResponseStream.finalResponse].
     */
    public fun stream(request: CreateRequest): ResponseStream =
        ResponseStream { native.stream("responses.create", emptyMap(), request.json.text) }

    /**
     * Opens a WebSocket for responses that are made one after the other, or beside each other on lanes.
     *
     * Where the server answers that it does not speak WebSocket, the session streams its responses over HTTP, if
     * [SessionOptions.httpFallback] allows it.
     *
     * ```kotlin
     * client.responses.connect(SessionOptions(chaining = Chaining.CONTINUE)).use { session ->
     *     session.create(CreateRequest("gpt-5", "Hello")).collect { event -> … }
     * }
     * ```
     *
     * @throws ConfigError when an option is wrong; the message names it.
     */
    public suspend fun connect(options: SessionOptions = SessionOptions()): Session =
        Session(mapping { native.connect(options.json.text) })

    /**
     * Makes a response in the background and gives it when it is finished: for answers that take longer than a
     * connection lasts.
     *
     * The request is sent with `background`, unless it says otherwise itself. See [wait] for how it is waited for.
     */
    public suspend fun createAndWait(request: CreateRequest): Response =
        mapping { native.createAndWait(request.json.text).read { readResponse() } }

    /**
     * Waits until a stored response is finished, and gives it: completed, failed, incomplete or cancelled, see its
     * status.
     *
     * The server is asked again and again, after the time it says, else after half a second and then ever more seldom,
     * down to every 5 s. There is no limit to that but `totalTimeout`. Cancelling the coroutine stops the waiting,
     * which leaves the response alone.
     */
    public suspend fun wait(responseId: String): Response = mapping { native.wait(responseId).read { readResponse() } }

    /** Gives a stored response as it is now. */
    public suspend fun retrieve(
        responseId: String,
        request: RetrieveRequest = RetrieveRequest(),
    ): Response {
        val ids = mapOf("response_id" to responseId)
        return native.fetch("responses.retrieve", ids, request.json) { readResponse() }
    }

    /**
     * Gives the events of a stored response: those it had, then those it still makes. OpenAI does so for responses made
     * in the background with `stream`. The request is sent when the stream is first collected.
     *
     * With `startingAfter` the stream begins behind the event of that number. What came before is missing from
     * snapshots; the final response is whole all the same.
     *
     * ```kotlin
     * val stream = client.responses.retrieveStream("resp_1", RetrieveRequest(startingAfter = 41))
     * ```
     *
     * What goes wrong is thrown by the collection and by [ResponseStream.finalResponse].
     */
    public fun retrieveStream(
        responseId: String,
        request: RetrieveRequest = RetrieveRequest(),
    ): ResponseStream =
        ResponseStream {
            native.stream(
                "responses.retrieve",
                mapOf("response_id" to responseId),
                request.json.text,
            )
        }

    /** Deletes a stored response. */
    public suspend fun delete(responseId: String): Deleted =
        native.fetch("responses.delete", mapOf("response_id" to responseId)) { readDeleted() }

    /** Stops the making of a response that was made in the background, and gives what there is of it. */
    public suspend fun cancel(responseId: String): Response =
        native.fetch("responses.cancel", mapOf("response_id" to responseId)) { readResponse() }

    /**
     * Makes a long context shorter: its `output` is the input of the next request. The answer is no response and cannot
     * be continued by its id.
     */
    public suspend fun compact(request: CompactRequest): CompactedResponse =
        native.fetch("responses.compact", request = request.json) { readCompactedResponse() }
}

/** The items that stored responses were given as input; see [Responses.inputItems]. */
public class InputItems internal constructor(
    private val native: NativeClient,
) {
    /** The same call with its answer. */
    public val withRawResponse: RawInputItems = RawInputItems(native)

    /** The input of a response, from the server page by page as it is needed. */
    public fun list(
        responseId: String,
        request: ListRequest = ListRequest(),
    ): ItemList = native.list("responses.input_items.list", mapOf("response_id" to responseId), request)
}

/** Counting the tokens of an input without making a response; see [Responses.inputTokens]. */
public class InputTokenCounts internal constructor(
    private val native: NativeClient,
) {
    /** The same call with its answer. */
    public val withRawResponse: RawInputTokenCounts = RawInputTokenCounts(native)

    /** Counts the tokens that a request would have as its input. */
    public suspend fun count(request: InputTokensRequest): InputTokens =
        native.fetch("responses.input_tokens.count", request = request.json) { readInputTokens() }
}
