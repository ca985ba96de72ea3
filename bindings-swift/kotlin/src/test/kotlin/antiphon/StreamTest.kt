package antiphon

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineName
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancel
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.count
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flowOn
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.coroutines.yield
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** Streams: what is given, and how they end. */
class StreamTest {
    @Test
    fun `events make the final response`() =
        withServer { server ->
            server.enqueue(deltas(1000, "Grüße 👋🏽 "))
            val outcome = readAll(connect(server).responses.stream(anyRequest))
            assertNull(outcome.iterationError)
            assertEquals(1008, outcome.events.size)
            assertEquals("Grüße 👋🏽 ".repeat(1000), textOf(outcome.events))
            assertEquals(textOf(outcome.events), outcome.final?.outputText)
            assertEquals(ResponseStatus.Completed, outcome.final?.status)
        }

    @Test
    fun `nothing is sent before the stream is collected`() =
        withServer { server ->
            val stream = connect(server).responses.stream(anyRequest)
            assertEquals(Response(), stream.snapshot())
            assertNull(stream.rawEvent())
            assertNull(stream.requestID)
            assertTrue(server.requests.isEmpty())
            stream.opened()
            assertEquals(1, server.requests.size)
            assertFalse(stream.requestID.isNullOrEmpty())
            stream.finalResponse()
            assertEquals(1, server.requests.size)
        }

    @Test
    fun `a final response without collecting`() =
        withServer { server ->
            val stream = connect(server).responses.stream(CreateRequest("m", "Sing!"))
            val response = stream.finalResponse()
            assertTrue("Sing!" in response.outputText)
            assertEquals(response, stream.finalResponse())
            assertEquals(0, stream.count(), "the final response read the events")
        }

    @Test
    fun `collecting after the end gives nothing`() =
        withServer { server ->
            val stream = connect(server).responses.stream(anyRequest)
            assertTrue(stream.count() > 8)
            assertEquals(0, stream.count())
            assertEquals(1, server.requests.size)
        }

    @Test
    fun `a snapshot shows exactly what was given`() =
        withServer { server ->
            // All of them arrive at once, so most are taken from the core before they are looked at.
            server.enqueue(deltas(300, "abc"))
            val stream = connect(server).responses.stream(anyRequest)
            var seen = ""
            stream.collect { event ->
                if (event is Event.OutputTextDelta) {
                    seen += event.value.delta
                    assertEquals(seen, stream.snapshot().outputText)
                }
            }
            assertEquals("abc".repeat(300), stream.snapshot().outputText)
            assertEquals(ResponseStatus.Completed, stream.snapshot().status)
        }

    @Test
    fun `the raw event is the one that was given`() =
        withServer { server ->
            server.enqueue(deltas(20))
            val stream = connect(server).responses.stream(anyRequest)
            stream.collect { event ->
                val raw = JsonValue.of(stream.rawEvent()!!.text)
                assertEquals(event.asValue["type"], raw["type"])
                assertEquals(event.asValue["sequence_number"], raw["sequence_number"])
            }
        }

    @Test
    fun `two streams at once`() =
        withServer { server ->
            server.setRepeat(deltas(500))
            val client = connect(server)
            val counts = List(2) { async(Dispatchers.Default) { client.responses.stream(anyRequest).count() } }
            assertEquals(listOf(508, 508), counts.map { count -> count.await() })
        }

    @Test
    fun `leaving the collection closes the connection`() =
        withServer { server ->
            server.enqueue(begun(3, "stall"))
            val stream = connect(server).responses.stream(anyRequest)
            stream.first { event -> event is Event.OutputTextDelta }
            assertAllClose(server)
            val error = errorOf { stream.finalResponse() }
            assertTrue(error is CancelledError) { "$error" }
            assertFalse(error?.partialResponse?.outputText.isNullOrEmpty())
            assertEquals(emptyList<Event>(), stream.toList())
        }

    @Test
    fun `an exception in the collector closes the connection`() =
        withServer { server ->
            server.enqueue(begun(3, "stall"))
            val stream = connect(server).responses.stream(anyRequest)
            val thrown = runCatching { stream.collect { error("mine") } }.exceptionOrNull()
            assertEquals("mine", thrown?.message)
            assertAllClose(server)
        }

    @Test
    fun `cancelling the coroutine closes the connection`() =
        withServer { server ->
            server.enqueue(begun(3, "stall"))
            val third = CompletableDeferred<Unit>()
            val job =
                launch {
                    var count = 0
                    connect(server).responses.stream(anyRequest).collect { event ->
                        if (event is Event.OutputTextDelta && ++count == 3) third.complete(Unit)
                    }
                }
            third.await()
            job.cancelAndJoin()
            assertAllClose(server)
        }

    @Test
    fun `a timeout of the caller's closes the connection`() =
        withServer { server ->
            server.enqueue(begun(3, "stall"))
            val stream = connect(server).responses.stream(anyRequest)
            assertNull(withTimeoutOrNull(100.milliseconds) { stream.finalResponse() })
            assertAllClose(server)
            assertTrue(errorOf { stream.finalResponse() } is CancelledError)
        }

    @Test
    fun `cancelling a coroutine that creates closes the connection`() =
        withServer { server ->
            server.enqueue(Json.of(mapOf("before_headers" to "stall")))
            val job = launch { connect(server).responses.create(anyRequest) }
            while (server.requests.isEmpty()) delay(1.milliseconds)
            job.cancelAndJoin()
            assertAllClose(server)
        }

    @Test
    fun `closing from elsewhere ends the collection`() =
        withServer { server ->
            server.enqueue(begun(3, "stall"))
            val stream = connect(server).responses.stream(anyRequest)
            val count = async(start = CoroutineStart.UNDISPATCHED) { stream.count() }
            stream.opened()
            yield()
            stream.close()
            count.await()
            assertAllClose(server)
        }

    @Test
    fun `a closed stream has what was given and no more`() =
        withServer { server ->
            // All of them arrive at once, so most are taken from the core before they are looked at.
            server.setRepeat(deltas(300, "a"))
            for (last in listOf(1, 299, 300)) {
                val stream = connect(server).responses.stream(anyRequest)
                var count = 0
                stream.collect { event -> if (event is Event.OutputTextDelta && ++count == last) stream.close() }
                assertEquals(last, count)
                assertEquals("a".repeat(last), stream.snapshot().outputText)
                assertEquals(
                    JsonValue.Text("response.output_text.delta"),
                    JsonValue.of(stream.rawEvent()!!.text)["type"],
                )
                val error = errorOf { stream.finalResponse() }
                assertTrue(error is CancelledError) { "$error" }
                assertEquals("a".repeat(last), error?.partialResponse?.outputText)
            }
        }

    @Test
    fun `a coroutine that is cancelled gets nothing more`() =
        withServer { server ->
            server.enqueue(deltas(300))
            var count = 0
            val stream = connect(server).responses.stream(anyRequest)
            launch { stream.collect { if (++count == 5) currentCoroutineContext().cancel() } }.join()
            assertEquals(5, count)
            assertTrue(errorOf { stream.finalResponse() } is CancelledError)
        }

    @Test
    fun `events come in the context of their collector`() =
        withServer { server ->
            server.enqueue(deltas(300))
            val stream = connect(server).responses.stream(anyRequest)
            withContext(CoroutineName("mine")) {
                stream.collect { assertEquals("mine", currentCoroutineContext()[CoroutineName]?.name) }
            }
            server.enqueue(deltas(300))
            val threads = mutableSetOf<Thread>()
            connect(server)
                .responses
                .stream(anyRequest)
                .onEach { threads.add(Thread.currentThread()) }
                .flowOn(Dispatchers.IO)
                .collect {}
            assertFalse(Thread.currentThread() in threads)
        }

    @Test
    fun `a stream that is closed before it is read sends nothing`() =
        withServer { server ->
            val stream = connect(server).responses.stream(anyRequest)
            stream.close()
            assertEquals(0, stream.count())
            assertTrue(errorOf { stream.finalResponse() } is CancelledError)
            assertTrue(server.requests.isEmpty())
        }

    @Test
    fun `many streams are left`() =
        withServer { server ->
            server.setRepeat(begun(1, "stall"))
            val client = connect(server)
            repeat(100) { client.responses.stream(anyRequest).first { event -> event is Event.OutputTextDelta } }
            assertAllClose(server)
        }

    @Test
    fun `a closed client refuses calls and finishes its streams`() =
        withServer { server ->
            server.setRepeat(deltas(500))
            val client = connect(server)
            val stream = client.responses.stream(anyRequest)
            stream.opened()
            client.close()
            assertEquals(508, stream.count())
            val refused = client.responses.stream(anyRequest)
            assertThrows(IllegalStateException::class.java) { kotlinx.coroutines.runBlocking { refused.opened() } }
        }
}
