package antiphon

import kotlinx.coroutines.flow.toList
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.readText
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of tests/vectors, which every language runs. */
class VectorTest {
    @TestFactory
    fun vectors(): List<DynamicTest> {
        val vectors = all()
        assertTrue(vectors.size >= 25) { "only ${vectors.size}" }
        return vectors.map { vector -> dynamicTest(vector["name"]!!.text!!) { run(vector, Transport.HTTP) } }
    }

    /** But for those that are about whole answers, or about what only HTTP has. */
    @TestFactory
    fun `vectors of streams over a WebSocket`(): List<DynamicTest> {
        val excluded = JsonValue.of(folder.resolve("over_websocket/excluded.json").readText())
        val vectors =
            all().filter { vector -> vector["call"]?.text == "stream" && excluded[vector["name"]!!.text!!] == null }
        assertTrue(vectors.size >= 100) { "only ${vectors.size}" }
        return vectors.map { vector -> dynamicTest(vector["name"]!!.text!!) { run(vector, Transport.WEB_SOCKET) } }
    }

    @TestFactory
    fun `views of streams`(): List<DynamicTest> {
        val streamed = all().filter { vector -> vector["expect"]!!["streamed"] != null }
        assertTrue(streamed.size >= 25) { "only ${streamed.size}" }
        return streamed.map { vector -> dynamicTest(vector["name"]!!.text!!) { runViews(vector) } }
    }

    private fun runViews(vector: JsonValue) {
        for ((name, expected) in (vector["expect"]!!["streamed"] as JsonValue.Object).fields) {
            withServer { server ->
                server.enqueue(Json(vector["http"]!!.sorted))
                val client = clientOf(server, vector["options"])
                val request = CreateRequest.fromJson(Json(vector["request"]!!.sorted))
                assertEquals(expected, streamed(name, client.responses.stream(request))) { name }
            }
        }
    }

    /** What a view of a stream gives: texts joined, of calls their arguments, of images their results. */
    private suspend fun streamed(
        name: String,
        stream: ResponseStream,
    ): JsonValue =
        when (name) {
            "text" -> JsonValue.Text(stream.textDeltas().toList().joinToString(""))
            "reasoning" -> JsonValue.Text(stream.reasoningTextDeltas().toList().joinToString(""))
            "refusal" -> JsonValue.Text(stream.refusalDeltas().toList().joinToString(""))
            "function_calls" -> JsonValue.Array(stream.functionCalls().toList().map { JsonValue.Text(it.arguments) })
            "images" -> JsonValue.Array(stream.images().toList().map { JsonValue.Text(it.result!!) })
            else -> error("there is no view $name of a stream")
        }

    /** How the requests of a vector are sent. */
    private enum class Transport { HTTP, WEB_SOCKET }

    private val folder = checkout.resolve("tests/vectors")

    private fun all(): List<JsonValue> =
        folder.listDirectoryEntries("*.json").sorted().map { path -> JsonValue.of(path.readText()) }

    private fun run(
        vector: JsonValue,
        transport: Transport,
    ): Unit =
        withServer { server ->
            val scripts = vector["http"]!!
            server.enqueue(Json(scripts.sorted))
            val client = clientOf(server, vector["options"])
            val request = CreateRequest.fromJson(Json(vector["request"]!!.sorted))
            val expected = vector["expect"]!!

            val outcome =
                if (vector["call"]?.text == "create") {
                    var final: Response? = null
                    val error = errorOf { final = client.responses.create(request) }
                    Outcome(final = final, error = error)
                } else {
                    val closeAfter = vector["cancel_after_events"]?.int
                    val stream =
                        when (transport) {
                            Transport.HTTP -> client.responses.stream(request)
                            Transport.WEB_SOCKET -> client.responses.connect().create(request)
                        }
                    readAll(stream, closeAfter).also { outcome ->
                        // A cancelled collection just ends; any other error is the same one both times.
                        val error = if (closeAfter == null) outcome.error else null
                        assertEquals(error?.summary(), outcome.iterationError?.summary())
                        if (closeAfter != null) assertAllClose(server)
                    }
                }

            expected["events"]?.let { assertEquals(it, JsonValue.Array(outcome.events.map { event -> event.asValue })) }
            assertEquals(expected["final"], outcome.final?.asValue)
            for ((name, value) in (expected["views"] as JsonValue.Object?)?.fields.orEmpty()) {
                assertEquals(value, view(name, outcome.final!!)) { name }
            }
            check(outcome.error, expected["error"]?.let { error -> errorOver(transport, error) })
            assertEquals(scripts.list!!.size, server.requests.size, "one request for each script")
            expected["request_body"]?.let { body ->
                val want = bodyOver(transport, body)
                for (sent in server.requests) assertEquals(want, JsonValue.of(sent.json.text))
            }
        }

    /** A view of a response, by its name in core, as JSON. */
    private fun view(
        name: String,
        response: Response,
    ): JsonValue =
        when (name) {
            "is_finished" -> JsonValue.Bool(response.isFinished)
            "output_text" -> JsonValue.Text(response.outputText)
            "answer_text" -> JsonValue.Text(response.answerText)
            "refusal" -> response.refusal?.let { JsonValue.Text(it) } ?: JsonValue.Null
            "reasoning_text" -> JsonValue.Text(response.reasoningText)
            "function_calls" -> arrayOf(response.functionCalls.map { it.json })
            "incomplete_function_calls" -> arrayOf(response.incompleteFunctionCalls.map { it.json })
            "images" -> arrayOf(response.images.map { it.json })
            "to_input" -> arrayOf(response.toInput().map { it.json })
            "to_exact_input" -> arrayOf(response.toInput(exact = true).map { it.json })
            else -> error("there is no view $name")
        }

    private fun arrayOf(values: List<Json>) = JsonValue.Array(values.map { JsonValue.of(it.text) })

    /** What an error is like: another transport has other words for the same. */
    private fun errorOver(
        transport: Transport,
        error: JsonValue,
    ): JsonValue =
        when (transport) {
            Transport.HTTP -> error
            Transport.WEB_SOCKET -> JsonValue.Object((error as JsonValue.Object).fields - "message_contains")
        }

    /** What a server receives of a request. */
    private fun bodyOver(
        transport: Transport,
        body: JsonValue,
    ): JsonValue {
        val type = "type" to JsonValue.Text("response.create")
        return when (transport) {
            Transport.HTTP -> body
            Transport.WEB_SOCKET -> JsonValue.Object((body as JsonValue.Object).fields - "stream" + type)
        }
    }

    private fun clientOf(
        server: MockServer,
        options: JsonValue?,
    ): Client {
        val left = (options as? JsonValue.Object)?.fields.orEmpty().toMutableMap()
        val client =
            Client {
                apiKey = "sk-test"
                baseURL = server.url
                maxRetries = left.remove("max_retries")?.int
                idleTimeout = left.remove("idle_timeout_ms")?.int?.milliseconds
                stallTimeout = left.remove("stall_timeout_ms")?.int?.milliseconds
                endTimeout = left.remove("end_timeout_ms")?.int?.milliseconds
            }
        assertEquals(emptySet<String>(), left.keys, "options that are not known here")
        return client
    }

    private fun check(
        error: AntiphonError?,
        expected: JsonValue?,
    ) {
        if (expected == null) {
            assertNull(error)
            return
        }
        assertNotNull(error) { "expected $expected" }
        for ((field, value) in (expected as JsonValue.Object).fields) {
            when (field) {
                "kind" -> {
                    assertEquals(value.text, error!!::class.simpleName)
                }

                "status" -> {
                    assertEquals(value.int, error!!.status)
                }

                "code" -> {
                    assertEquals(value.text, error!!.code)
                }

                "request_id" -> {
                    assertEquals(value.text, error!!.requestID)
                }

                "retry_after_ms" -> {
                    assertEquals(value.int!!.milliseconds, error!!.retryAfter)
                }

                "timeout" -> {
                    assertEquals(
                        value.text,
                        error!!
                            .details.timeout
                            ?.name
                            ?.lowercase(),
                    )
                }

                "message_contains" -> {
                    for (part in value.list!!) assertTrue(part.text!! in error!!.message) { error.message }
                }

                "partial" -> {}

                else -> {
                    throw AssertionError("an error has no field $field")
                }
            }
        }
        if (expected["partial"] != null || error !is CancelledError) {
            assertEquals(expected["partial"], error!!.partialResponse?.asValue)
        }
    }
}
