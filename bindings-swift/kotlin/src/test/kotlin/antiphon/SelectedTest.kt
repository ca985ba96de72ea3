package antiphon

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.count
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Streams of one thing: text, reasoning, refusals, calls, images. */
class SelectedTest {
    @Test
    fun `each selects its own`() =
        withServer { server ->
            server.setRepeat(Json.of(mapOf("events" to everything)))
            val client = connect(server)
            val whole = client.responses.stream(anyRequest).finalResponse()

            suspend fun <T> all(select: ResponseStream.() -> Flow<T>): List<T> {
                val stream = client.responses.stream(anyRequest)
                val found = stream.select().toList()
                assertEquals(whole, stream.finalResponse(), "nothing of the response is lost")
                return found
            }

            assertEquals(listOf("Hel", "lo"), all { textDeltas() })
            // The reasoning came as a summary first: its text would say the same again.
            assertEquals(listOf("Sum"), all { reasoningTextDeltas() })
            assertEquals(listOf("I ", "won't"), all { refusalDeltas() })
            assertEquals(listOf("first", "second"), all { functionCalls() }.map { call -> call.name })
            assertEquals(listOf("aGk="), all { images() }.map { call -> call.result })
            assertEquals(whole.functionCalls, all { functionCalls() })
            assertEquals(whole.images, all { images() })
        }

    @Test
    fun `a snapshot shows what came up to the text`() =
        withServer { server ->
            server.enqueue(deltas(300, "abc"))
            val stream = connect(server).responses.stream(anyRequest)
            var seen = ""
            stream.textDeltas().collect { text ->
                seen += text
                assertEquals(seen, stream.snapshot().outputText)
            }
            assertEquals("abc".repeat(300), seen)
            assertEquals(ResponseStatus.Completed, stream.snapshot().status)
        }

    @Test
    fun `a stream is read in one way after another`() =
        withServer { server ->
            // All of them arrive at once: each way takes more from the core than it gives.
            val words = List(40) { index -> "$index " }
            val deltas = words.map { word -> delta("output_text", 0, word) }
            server.setRepeat(Json.of(mapOf("events" to begin + deltas + end)))
            val client = connect(server)
            val whole = client.responses.stream(anyRequest).finalResponse()
            val stream = client.responses.stream(anyRequest)
            val seen = mutableListOf<String>()

            fun see(word: String) {
                seen.add(word)
                assertEquals(seen.joinToString(""), stream.snapshot().outputText)
            }

            fun see(event: Event) {
                if (event is Event.OutputTextDelta) see(event.value.delta)
                assertEquals(event.asValue, JsonValue.of(stream.rawEvent()!!.text))
            }

            suspend fun finish() {
                val raw = stream.rawEvent()
                assertEquals(whole, stream.finalResponse())
                assertEquals(raw, stream.rawEvent(), "the final response emits no event")
            }

            stream.collect { event ->
                see(event)
                if (seen.size < 10) return@collect
                stream.textDeltas().collect { text ->
                    see(text)
                    assertNull(stream.rawEvent(), "text is no event")
                    if (seen.size < 20) return@collect
                    stream.collect { next ->
                        see(next)
                        if (seen.size == 30) finish()
                    }
                }
            }
            assertEquals(words.take(30), seen, "nothing is lost or given twice")
            assertEquals(whole, stream.finalResponse())
        }

    @Test
    fun `a view that is left shows what was given and no more`() =
        withServer { server ->
            server.setRepeat(deltas(300, "a"))
            for (last in listOf(1, 150, 299)) {
                val stream = connect(server).responses.stream(anyRequest)
                assertEquals(last, stream.textDeltas().take(last).count())
                assertEquals("a".repeat(last), stream.snapshot().outputText)
                assertEquals("a".repeat(last), errorOf { stream.finalResponse() }?.partialResponse?.outputText)
            }

            fun image(
                outputIndex: Int,
                result: String,
            ) = done(outputIndex, mapOf("type" to "image_generation_call", "status" to "completed", "result" to result))
            server.setRepeat(Json.of(mapOf("events" to begin + listOf(image(0, "MQ=="), image(1, "Mg==")) + end)))
            val stream = connect(server).responses.stream(anyRequest)
            assertEquals("MQ==", stream.images().first().result)
            assertEquals(listOf("MQ=="), stream.snapshot().images.map { image -> image.result })
        }

    @Test
    fun `leaving the collection closes the connection`() =
        withServer { server ->
            server.enqueue(begun(3, "stall"))
            val stream = connect(server).responses.stream(anyRequest)
            assertEquals("a", stream.textDeltas().first())
            assertAllClose(server)
            val error = errorOf { stream.finalResponse() }
            assertTrue(error is CancelledError) { "$error" }
            assertEquals("a", error?.partialResponse?.outputText)
        }

    @Test
    fun `cancelling the coroutine closes the connection`() =
        withServer { server ->
            server.enqueue(begun(3, "stall"))
            val first = CompletableDeferred<Unit>()
            val stream = connect(server).responses.stream(anyRequest)
            val job = launch { stream.textDeltas().collect { first.complete(Unit) } }
            first.await()
            job.cancelAndJoin()
            assertAllClose(server)
        }

    @Test
    fun `the error of the stream is thrown`() =
        withServer { server ->
            server.enqueue(begun(3, "truncate"))
            var text = ""
            val stream = connect(server).responses.stream(anyRequest)
            val error = errorOf { stream.textDeltas().collect { delta -> text += delta } }
            assertTrue(error is StreamInterruptedError) { "$error" }
            assertEquals("aaa", error?.partialResponse?.outputText)
            assertEquals("aaa", text)
        }
}

private val response = mapOf("id" to "resp_1", "model" to "m")

private val begin =
    listOf(mapOf("type" to "response.created", "response" to response + mapOf("output" to emptyList<Any>())))

private val end =
    listOf(mapOf("type" to "response.completed", "response" to response + mapOf("status" to "completed")))

/** Something of each kind. */
private val everything =
    begin +
        listOf(
            delta("reasoning_summary_text", 0, "Sum"),
            delta("reasoning_text", 0, "Think"),
            delta("output_text", 1, "Hel"),
            delta("output_text", 1, "lo"),
            delta("refusal", 2, "I "),
            delta("refusal", 2, "won't"),
            done(3, mapOf("type" to "function_call", "call_id" to "c1", "name" to "first", "arguments" to "{}")),
            done(4, mapOf("type" to "function_call", "call_id" to "c2", "name" to "second", "arguments" to "{}")),
            done(5, mapOf("type" to "image_generation_call", "status" to "failed", "result" to null)),
            done(6, mapOf("type" to "image_generation_call", "status" to "completed", "result" to "aGk=")),
        ) + end

private fun delta(
    kind: String,
    outputIndex: Int,
    delta: String,
) = mapOf("type" to "response.$kind.delta", "output_index" to outputIndex, "delta" to delta)

private fun done(
    outputIndex: Int,
    item: Map<String, Any?>,
) = mapOf("type" to "response.output_item.done", "output_index" to outputIndex, "item" to item)
