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

    /**
     * Makes a response and gives it whole.
     *
     * A response whose status is `failed` or `incomplete` is no error: look at its status.
     */
    public suspend fun create(request: CreateRequest): Response = mapping { native.create(request) }

    /**
     * Makes a response and gives its events as they come. The request is sent when the stream is first collected.
     *
     * What goes wrong is thrown by the collection and by [ResponseStream.finalResponse].
     */
    public fun stream(request: CreateRequest): ResponseStream = ResponseStream { native.stream(request) }

    /** Gives a stored response as it is now. */
    public suspend fun retrieve(
        responseId: String,
        request: RetrieveRequest = RetrieveRequest(),
    ): Response = mapping { native.retrieve(responseId, request) }

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
    ): ResponseStream = ResponseStream { native.retrieveStream(responseId, request) }

    /** Deletes a stored response. */
    public suspend fun delete(responseId: String): Deleted = mapping { native.delete(responseId) }

    /** Stops the making of a response that was made in the background, and gives what there is of it. */
    public suspend fun cancel(responseId: String): Response = mapping { native.cancel(responseId) }

    /**
     * Makes a long context shorter: its `output` is the input of the next request. The answer is no response and cannot
     * be continued by its id.
     */
    public suspend fun compact(request: CompactRequest): CompactedResponse = mapping { native.compact(request) }
}

/** The items that stored responses were given as input; see [Responses.inputItems]. */
public class InputItems internal constructor(
    private val native: NativeClient,
) {
    /** The input of a response, from the server page by page as it is needed. */
    public fun list(
        responseId: String,
        request: ListRequest = ListRequest(),
    ): ItemList = ItemList { native.listInputItems(responseId, request) }
}

/** Counting the tokens of an input without making a response; see [Responses.inputTokens]. */
public class InputTokenCounts internal constructor(
    private val native: NativeClient,
) {
    /** Counts the tokens that a request would have as its input. */
    public suspend fun count(request: InputTokensRequest): InputTokens = mapping { native.countInputTokens(request) }
}
