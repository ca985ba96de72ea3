package antiphon

import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext

/**
 * Responses over one WebSocket; see [Responses.connect].
 *
 * A second turn needs no new handshake, and only its new input. The session replaces a connection that is lost between
 * responses, or is nearly an hour old, as servers close it then. It never sends a request twice, unless the server
 * refused it: if the connection breaks during a response, its stream ends with [StreamInterruptedError] and the partial
 * response.
 *
 * The methods here are those of the lane without a name; [lane] returns others, whose responses run at the same time if
 * the server supports that. When the session and its lanes are released, the connection closes after its last response;
 * [close] and [use] close it at once.
 */
public class Session internal constructor(
    private val native: NativeSession,
) {
    private val main = Lane(native)

    /** Creates a response and returns its events as they arrive; see [Lane.create]. */
    public fun create(request: CreateRequest): ResponseStream = main.create(request)

    /**
     * The same as [create], under the name and with the payload that gateways document:
     * `{"type": "response.create", "model": …, "input": […]}`.
     *
     * A `stream_id` in it names the lane; `generate: false` only prepares the server, see [warmUp].
     */
    public fun sendRequest(payload: Json): ResponseStream = ResponseStream { native.create(payload.text) }

    /** Steers the running response of the lane without a name with a text; see [Lane.steer]. */
    public fun steer(text: String): ResponseStream = main.steer(text)

    /** Steers the running response of the lane without a name; see [Lane.steer]. */
    public fun steer(input: Input): ResponseStream = main.steer(input)

    /** Prepares the server for a request; see [Lane.warmUp]. */
    public suspend fun warmUp(request: CreateRequest): Response? = main.warmUp(request)

    /**
     * Returns a lane. Its responses run in the order of their requests, and at the same time as those of other lanes if
     * the server supports that, see [SessionOptions.lanes]. The same name returns the same lane.
     *
     * @throws InvalidRequestError when the name is not one of 1 to 256 letters, digits, `_`, `.` and `-`.
     */
    public fun lane(name: String): Lane = Lane(mapping { native.lane(name) })

    /** Whether responses arrive over a WebSocket; false if the session fell back to HTTP, or is closed. */
    public suspend fun isWebSocket(): Boolean = native.isWebsocket()

    /** Returns events that belong to no response of the session, at most the last 1024; each once. */
    public fun takeUnclaimed(): List<Json> = native.takeUnclaimed().map(::Json)

    /**
     * Closes the session and its lanes: running responses end with [CancelledError], and later calls with
     * [ConfigError]. It also closes if the coroutine is cancelled.
     */
    public suspend fun close(): Unit = withContext(NonCancellable) { native.end() }

    /** Runs a block, closes the session however the block ends, and returns the result of the block. */
    public suspend inline fun <T> use(block: (Session) -> T): T =
        try {
            block(this)
        } finally {
            close()
        }
}

/** A lane of a [Session], which creates responses in the order of their requests. */
public class Lane internal constructor(
    private val native: NativeSession,
) {
    /**
     * Creates a response and returns its events as they arrive.
     *
     * Like all streams it is cold: it takes its turn on the lane when it is first collected or opened, see
     * [ResponseStream.opened]. The session sends the request when the earlier responses of this lane have ended, whether
     * or not anybody reads them.
     *
     * The collection and [ResponseStream.finalResponse] throw all errors, also if the connection is lost and the session
     * cannot replace it or has already sent the request. Leaving a stream closes the connection if no other response
     * uses it.
     */
    public fun create(request: CreateRequest): ResponseStream = ResponseStream { native.create(request.json.text) }

    /** As the other [steer], with a text. */
    public fun steer(text: String): ResponseStream = steer(Input.Text(text))

    /**
     * Steers the running response of this lane with user messages, when the stream is first collected or opened.
     *
     * Returns the stream of its successor, which begins with the event [Event.SteerAccepted]; the steered response ends,
     * usually with the status `incomplete` for the reason `steered`, and its successor follows. If the server refuses, or first needs input such as the output of a function ([Event.SteerPending]),
     * the stream ends with that event and [APIStreamError].
     *
     * If no response is running, the stream ends with [InvalidRequestError]; one is running once its
     * [ResponseStream.opened] has returned.
     */
    public fun steer(input: Input): ResponseStream = ResponseStream { native.steer(input.json.text) }

    /**
     * Prepares the server for a request without creating a response: the next request that continues it begins sooner.
     * Pass what the next requests have in common, such as tools and instructions. With [SessionOptions.chaining] the next
     * request continues from here.
     *
     * Returns null if the session fell back to HTTP, which has no warm-up.
     *
     * @throws AntiphonError as the stream of a response.
     */
    public suspend fun warmUp(request: CreateRequest): Response? =
        mapping { native.warmUp(request.json.text)?.read { readResponse() } }
}
