package antiphon

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Assertions.assertEquals
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

/** Something of each kind. */
private val everything =
    listOf(
        mapOf("type" to "response.created", "response" to mapOf("id" to "resp_1", "output" to emptyList<Any>())),
        delta("reasoning_summary_text", 0, "Sum"),
        delta("reasoning_text", 0, "Think"),
        delta("output_text", 1, "Hel"),
        delta("output_text", 1, "lo"),
        delta("refusal", 2, "I "),
        delta("refusal", 2, "won't"),
        done(3, mapOf("type" to "function_call", "call_id" to "c1", "name" to "first", "arguments" to "{}")),
        done(4, mapOf("type" to "function_call", "call_id" to "c2", "name" to "second", "arguments" to "{}")),
        done(5, mapOf("type" to "image_generation_call", "id" to "ig_1", "status" to "failed", "result" to null)),
        done(6, mapOf("type" to "image_generation_call", "id" to "ig_2", "status" to "completed", "result" to "aGk=")),
        mapOf("type" to "response.completed", "response" to mapOf("id" to "resp_1", "status" to "completed")),
    )

private fun delta(
    kind: String,
    outputIndex: Int,
    delta: String,
) = mapOf("type" to "response.$kind.delta", "output_index" to outputIndex, "delta" to delta)

private fun done(
    outputIndex: Int,
    item: Map<String, Any?>,
) = mapOf("type" to "response.output_item.done", "output_index" to outputIndex, "item" to item)
