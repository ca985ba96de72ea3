package antiphon

import kotlin.time.Duration

/**
 * An embedded server that speaks the Responses API on loopback, for demos and for the tests of your application.
 *
 * ```kotlin
 * MockServer().use { server ->
 *     server.enqueue(Json.of(mapOf("status" to 429, "headers" to mapOf("retry-after" to "1"))))
 *     val client = Client(apiKey = "sk-test", baseURL = server.url, maxRetries = 0)
 * }
 * ```
 *
 * It is a real server on a real socket, so it also works from code that knows nothing of it. Requests that nobody
 * scripted are answered by a tiny built-in model.
 *
 * @throws MockError when the system refuses a socket or a thread.
 */
public class MockServer : AutoCloseable {
    private val native = mockMapping { NativeMockServer() }

    /** The base URL to give a client, `http://127.0.0.1:PORT/v1`. */
    public val url: String get() = native.url()

    /**
     * Adds a script, or an array of them, to the queue: each request takes the first one that is left.
     *
     * @throws MockError when the JSON is not a script, naming the field; then nothing is added.
     */
    public fun enqueue(script: Json) {
        mockMapping { native.enqueue(script.text) }
    }

    /**
     * Sets the script that answers every request once the queue is empty; null goes back to the built-in model.
     *
     * @throws MockError when the JSON is not one script; then the one set before stays.
     */
    public fun setRepeat(script: Json?) {
        mockMapping { native.setRepeat(script?.text) }
    }

    /**
     * Sets the pause of the built-in model between two words of a streamed answer. Default zero.
     *
     * @throws MockError when the pause is negative.
     */
    public fun setTokenDelay(delay: Duration) {
        mockMapping { native.setTokenDelay(delay.seconds) }
    }

    /** Everything received so far, in order. */
    public val requests: List<RecordedRequest> get() = native.requests().map(::RecordedRequest)

    /**
     * Every handshake of a WebSocket so far, in order, with what came over the socket since: an array of objects whose
     * fields are `path`, `headers`, `status`, `messages`, `pings`, `pongs`, `close_code`, `close_reason`, `violation`,
     * `opened_ms` and `closed_ms`; null stands for what has not happened.
     *
     * Each response that was asked for is also one of [requests], where its method is `WEBSOCKET`.
     */
    public val sockets: Json get() = Json(native.sockets())

    /** Forgets the requests received so far. */
    public fun clearRequests() {
        native.clearRequests()
    }

    /** How many sockets are open, idle keep-alive connections included. */
    public val openConnections: Int get() = native.openConnections().toInt()

    /**
     * Waits until at most so many connections are open; false when the timeout passes first.
     *
     * @throws MockError when the timeout is negative.
     */
    public suspend fun waitForConnections(
        atMost: Int,
        timeout: Duration,
    ): Boolean = mockMapping { native.waitForConnections(atMost.coerceAtLeast(0).toUInt(), timeout.seconds) }

    /** Closes every connection and ends the server. What was recorded stays readable. */
    override fun close() {
        native.stop()
    }
}

/**
 * A request that a mock server received.
 *
 * @property method the method, such as `POST`.
 * @property path the path with its query.
 * @property headers the headers by their names in lower case; the values of a repeated header are joined with `, `.
 * @property body the body as text; bytes that are not UTF-8 become U+FFFD.
 */
public data class RecordedRequest(
    public val method: String,
    public val path: String,
    public val headers: Map<String, String>,
    public val body: String,
) {
    internal constructor(native: NativeRecordedRequest) : this(native.method, native.path, native.headers, native.body)
}

/** The body as JSON. */
public val RecordedRequest.json: Json
    get() = Json(body)

/** Why a mock server could not start or a script could not be used: what is wrong, where, and the fix. */
public class MockError internal constructor(
    override val message: String,
) : Exception(message)

private inline fun <T> mockMapping(call: () -> T): T =
    try {
        call()
    } catch (error: NativeException.Failed) {
        throw MockError(error.reason)
    }
