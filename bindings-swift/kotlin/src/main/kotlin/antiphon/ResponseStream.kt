package antiphon

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.FlowCollector
import kotlinx.coroutines.flow.flow
import kotlin.coroutines.cancellation.CancellationException

/**
 * The events of one response as they come, and the response they make.
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
 * A stream is one response and is read once, by one coroutine at a time: collecting it again gives what is left of it.
 */
public class ResponseStream internal constructor(
    private val open: () -> NativeStream,
) : Flow<Event>,
    AutoCloseable {
    private val lock = Any()
    private val unread = ArrayDeque<Event>()
    private var isClosed = false
    private var native: NativeStream? = null

    private val events =
        flow {
            var isAtEnd = false
            try {
                while (true) {
                    val event =
                        try {
                            nextUnread() ?: nextOfBatch()
                        } catch (error: AntiphonError) {
                            isAtEnd = true
                            throw error
                        }
                    emit(event ?: break)
                }
                isAtEnd = true
            } finally {
                if (!isAtEnd) close()
            }
        }

    /** Collects the events. */
    override suspend fun collect(collector: FlowCollector<Event>) {
        events.collect(collector)
    }

    /**
     * Sends the request and waits until the server has answered.
     *
     * There is no need to call it: what it throws, the collection throws too.
     *
     * @throws AntiphonError when the request failed.
     */
    public suspend fun opened() {
        ask { opened() }
    }

    /**
     * The whole response: reads the events that are left, then gives what all of them make, whether its status is
     * completed, incomplete or failed.
     *
     * @throws AntiphonError the one the stream ended with, if it did not end with a terminal event.
     */
    public suspend fun finalResponse(): Response {
        synchronized(lock) { unread.clear() }
        return ask { finalResponse() }
    }

    /** The response as it is so far, made of the events that the collection gave. */
    public fun snapshot(): Response = withUnread { count -> snapshot(count) } ?: Response()

    /** The JSON, as received, of the event that the collection gave last. */
    public fun rawEvent(): Json? = withUnread { count -> rawEvent(count) }?.let(::Json)

    /** The server's id of the request, once it has answered; to be given to its support. */
    public val requestID: String?
        get() = synchronized(lock) { native }?.requestId()

    /**
     * Closes the connection: the collection ends, and [finalResponse] throws [CancelledError] with the partial
     * response. Does nothing after the end.
     */
    override fun close() {
        // The events that are left stay counted: no snapshot shows what was not looked at.
        val started =
            synchronized(lock) {
                isClosed = true
                native
            }
        started?.cancel()
    }

    private fun nextUnread(): Event? = synchronized(lock) { if (isClosed) null else unread.removeFirstOrNull() }

    private suspend fun nextOfBatch(): Event? {
        if (synchronized(lock) { isClosed }) return null
        val batch =
            try {
                ask { nextBatch(BATCH_SIZE) }
            } catch (_: CancelledError) {
                return null
            }
        synchronized(lock) { unread.addAll(batch) }
        return nextUnread()
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

    private fun <T> withUnread(read: NativeStream.(UInt) -> T): T? =
        synchronized(lock) { native?.read(unread.size.toUInt()) }

    private companion object {
        /** So many events wait in the core at most. */
        const val BATCH_SIZE = 256u
    }
}
