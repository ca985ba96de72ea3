package antiphon

import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext

/**
 * Responses over one WebSocket; see [Responses.connect].
 *
 * A second turn needs no new handshake, and only its new input. The connection is made anew when it is lost between
 * responses, or is nearly an hour old, as servers close it then. A request that was sent is never sent again, unless
 * the server refused it: if the connection breaks in the middle of a response, its stream ends with
 * [StreamInterruptedError] and what came before.
 *
 * The methods here are those of the lane without a name; [lane] gives others, whose responses are made at the same time
 * where the server can do that. When the session and its lanes are let go of, the connection closes behind its last
 * response; [close] and [use] close it at once.
 */
public class Session internal constructor(
    private val native: NativeSession,
) {
    private val main = Lane(native)

    /** Makes a response and gives its events as they come; see [Lane.create]. */
    public fun create(request: CreateRequest): ResponseStream = main.create(request)

    /**
     * The same as [create] with the message as JSON, `{"type": "response.create", "model": …, "input": […]}`: by the
     * name and with the payload that documentations of WebSocket sessions have.
     *
     * A `stream_id` in it names the lane; `generate: false` only makes the server ready, see [warmUp].
     */
    public fun sendRequest(payload: Json): ResponseStream = ResponseStream { native.create(payload.text) }

    /** Changes the course of the response that runs on the lane without a name, by a text; see [Lane.steer]. */
    public fun steer(text: String): ResponseStream = main.steer(text)

    /** Changes the course of the response that runs on the lane without a name; see [Lane.steer]. */
    public fun steer(input: Input): ResponseStream = main.steer(input)

    /** Makes the server ready for a request; see [Lane.warmUp]. */
    public suspend fun warmUp(request: CreateRequest): Response? = main.warmUp(request)

    /**
     * A lane: responses on it are made in the order of their requests, and beside those of other lanes where the server
     * can do that, see [SessionOptions.lanes]. The same name gives the same lane.
     *
     * @throws InvalidRequestError when the name is not one of 1 to 256 letters, digits, `_`, `.` and `-`.
     */
    public fun lane(name: String): Lane = Lane(mapping { native.lane(name) })

    /** Whether responses come over a WebSocket; false where the session fell back to HTTP, or is closed. */
    public suspend fun isWebSocket(): Boolean = native.isWebsocket()

    /** Events that belonged to no response of the session, as they came, at most the last 1024: each is given once. */
    public fun takeUnclaimed(): List<Json> = native.takeUnclaimed().map(::Json)

    /**
     * Closes the session, for all of its lanes: what is being made ends with [CancelledError], and what is asked for
     * later with [ConfigError]. It is closed also when the coroutine is cancelled.
     */
    public suspend fun close(): Unit = withContext(NonCancellable) { native.end() }

    /** Closes the session behind a block, however that ends, and gives what the block gives. */
    public suspend inline fun <T> use(block: (Session) -> T): T =
        try {
            block(this)
        } finally {
            close()
        }
}

/** A lane of a [Session]: responses on it are made in the order of their requests. */
public class Lane internal constructor(
    private val native: NativeSession,
) {
    /**
     * Makes a response and gives its events as they come.
     *
     * As all streams it is cold: the turn on the lane is taken when it is first collected or opened, see
     * [ResponseStream.opened]. The request is sent when the responses before it on this lane have ended, whether or not
     * anybody reads them.
     *
     * What goes wrong is thrown by the collection and by [ResponseStream.finalResponse]: also when the connection is
     * lost, and could not be made anew or the request had been sent already. Leaving a stream closes the connection
     * where nothing else is being made over it.
     */
    public fun create(request: CreateRequest): ResponseStream = ResponseStream { native.create(request.json.text) }

    /** As the other [steer], by a text. */
    public fun steer(text: String): ResponseStream = steer(Input.Text(text))

    /**
     * Changes the course of the response that runs on this lane, with user messages, when the stream is first collected
     * or opened.
     *
     * Gives the stream of the response that goes on from it. It begins with the event [Event.SteerAccepted]; the
     * steered response ends, as a rule with the status `incomplete` for the reason `steered`, and its successor
     * follows. Where the server refuses, or first needs input such as the output of a function ([Event.SteerPending]),
     * the stream ends with that event and [APIStreamError].
     *
     * Where no response runs the stream ends with [InvalidRequestError]; one runs once its [ResponseStream.opened] has
     * returned.
     */
    public fun steer(input: Input): ResponseStream = ResponseStream { native.steer(input.json.text) }

    /**
     * Makes the server ready for a request, without an answer: the next one that goes on from it begins sooner. Give
     * what the next requests have in common, such as tools and instructions. With [SessionOptions.chaining] the next
     * request goes on from here.
     *
     * Null where the session fell back to HTTP, which knows nothing like it.
     *
     * @throws AntiphonError as the stream of a response.
     */
    public suspend fun warmUp(request: CreateRequest): Response? =
        mapping { native.warmUp(request.json.text)?.read { readResponse() } }
}
