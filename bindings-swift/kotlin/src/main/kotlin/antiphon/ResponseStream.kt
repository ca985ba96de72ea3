package antiphon

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.FlowCollector
import kotlinx.coroutines.flow.flow
import kotlin.coroutines.cancellation.CancellationException

/**
 * The events of one response as they arrive, and the response that they add up to.
 *
 * ```kotlin
 * val stream = client.responses.stream(CreateRequest(model = "gpt-5", input = Input.Text("Tell me a story")))
 * stream.collect { event -> if (event is Event.OutputTextDelta) print(event.value.delta) }
 * val response = stream.finalResponse()
 * ```
 *
 * It is cold: the request is sent when it is first collected. The collection ends with the terminal event, whether or
 * not the server closes the connection. An early end throws an [AntiphonError] with what was received, see
 * [AntiphonError.partialResponse]. Leaving the collection (`first`, `take`, an exception), cancelling its coroutine and
 * [close] each close the connection.
 *
 * A stream is one response and is read once, by one coroutine at a time: collecting it again continues.
 */
public class ResponseStream internal constructor(
    private val open: () -> NativeStream,
) : Flow<Event>,
    AutoCloseable {
    private val lock = Any()
    private var native: NativeStream? = null

    @Volatile
    private var isClosed = false

    /** What was taken from the core last, by whichever collection. */
    @Volatile
    private var batch: Batch<Any> = Batch(emptyList())

    private val events = reading { unread -> nextBatch(unread).read { list { readEvent() } } }

    /** Collects the events. */
    override suspend fun collect(collector: FlowCollector<Event>) {
        events.collect(collector)
    }

    /** The text of messages only, piece by piece. Leaving this flow, or one of those below, closes the stream. */
    public fun textDeltas(): Flow<String> = selected(NativeSelection.TEXT) { string() }

    /** The reasoning that the server shows only, piece by piece: of each item its text or its summary. */
    public fun reasoningTextDeltas(): Flow<String> = selected(NativeSelection.REASONING) { string() }

    /** The refusal only, piece by piece; nothing if the model did not refuse. */
    public fun refusalDeltas(): Flow<String> = selected(NativeSelection.REFUSAL) { string() }

    /** The complete calls of the caller's functions only, when the response has ended: a gateway may run some itself. */
    public fun functionCalls(): Flow<FunctionCallItem> =
        selected(NativeSelection.FUNCTION_CALLS) { readFunctionCallItem() }

    /** The calls that made an image only, each when it is complete; `result` has the image in base64. */
    public fun images(): Flow<ImageGenerationCallItem> =
        selected(NativeSelection.IMAGES) { readImageGenerationCallItem() }

    /**
     * Sends the request and waits until the server has answered.
     *
     * Calling it is optional: the collection throws the same errors.
     *
     * @throws AntiphonError when the request failed.
     */
    public suspend fun opened() {
        ask { opened() }
    }

    /**
     * Reads the remaining events and returns the final response, whether its status is completed, incomplete or failed.
     *
     * @throws AntiphonError the one the stream ended with, if it did not end with a terminal event.
     */
    public suspend fun finalResponse(): Response {
        val unread = batch.unread
        batch = Batch(emptyList())
        return ask { finalResponse(unread).read { readResponse() } }
    }

    /** The response so far, accumulated up to the last event or element that the collection has emitted. */
    public fun snapshot(): Response =
        withUnread { count -> mapping { snapshot(count) }.read { readResponse() } } ?: Response()

    /** The JSON, as received, of the last event that the collection emitted; null in a collection of other elements. */
    public fun rawEvent(): Json? = withUnread { count -> rawEvent(count) }?.let(::Json)

    /**
     * Status, headers, request id and number of retries, once the server has answered. They are those of the first
     * connection, also if the stream was resumed.
     */
    public val response: ResponseHead?
        get() = synchronized(lock) { native }?.head()?.let(::ResponseHead)

    /** The server's id of the request, once it has answered; quote it to the provider's support. */
    public val requestID: String?
        get() = response?.requestID

    /**
     * Closes the connection: the collection ends, and [finalResponse] throws [CancelledError] with the partial
     * response. Does nothing after the end.
     */
    override fun close() {
        val started =
            synchronized(lock) {
                isClosed = true
                native
            }
        // What is left stays counted: it is in no snapshot.
        started?.cancel(batch.unread)
    }

    private fun <T : Any> selected(
        selection: NativeSelection,
        read: BufferReader.() -> T,
    ): Flow<T> = reading { unread -> nextSelected(selection, unread).read { list { read() } } }

    /** Reads the stream by batches. */
    private fun <T : Any> reading(take: suspend NativeStream.(UInt) -> List<T>): Flow<T> =
        flow {
            var isAtEnd = false
            try {
                while (!isAtEnd) {
                    val batch =
                        try {
                            nextBatch(take)
                        } catch (error: AntiphonError) {
                            isAtEnd = true
                            throw error
                        }
                    // A collector may read on in another way: what is left here then went back to the core.
                    while (batch.unread > 0u && batch === this@ResponseStream.batch) {
                        if (isClosed) return@flow
                        emit(batch.next())
                    }
                    isAtEnd = batch.elements.isEmpty()
                }
            } finally {
                if (!isAtEnd) close()
            }
        }

    /** What the core has by now; empty at the end. */
    private suspend fun <T : Any> nextBatch(take: suspend NativeStream.(UInt) -> List<T>): Batch<T> {
        val unread = batch.unread
        val elements =
            try {
                if (isClosed) emptyList() else ask { take(unread) }
            } catch (_: CancelledError) {
                // Whoever closed the stream knows.
                emptyList()
            }
        return Batch(elements).also { taken -> if (elements.isNotEmpty()) batch = taken }
    }

    /** The stream of the core, with which the request is sent. */
    private fun started(): NativeStream =
        synchronized(lock) {
            if (native == null && isClosed) throw AntiphonError.cancelledBeforeSent()
            native ?: open().also { native = it }
        }

    /** Calls the core; closes the connection when the coroutine is cancelled meanwhile. */
    private suspend fun <T> ask(call: suspend NativeStream.() -> T): T =
        try {
            mapping { started().call() }
        } catch (cancellation: CancellationException) {
            close()
            throw cancellation
        }

    private fun <T> withUnread(read: NativeStream.(UInt) -> T): T? = synchronized(lock) { native }?.read(batch.unread)
}

/** Events, or elements of what was selected, of which some were given already. */
private class Batch<out T : Any>(
    val elements: List<T>,
) {
    @Volatile
    private var given = 0

    /** How many were not given yet. */
    val unread: UInt get() = (elements.size - given).toUInt()

    fun next(): T = elements[given].also { given += 1 }
}
