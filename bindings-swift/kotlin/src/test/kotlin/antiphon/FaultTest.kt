package antiphon

import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.TestInstance
import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.readText
import kotlin.io.path.writeText
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

/** The table of faults of tests/faults, which every language runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTest {
    private val table = JsonValue.of(checkout.resolve("tests/faults/faults.json").readText())

    /** What all languages must agree on. */
    private val lines = mutableListOf<String>()

    @TestFactory
    fun faults(): List<DynamicTest> {
        val rows = table["rows"]!!.list!!
        assertTrue(rows.size >= 60) { "only ${rows.size}" }
        return rows.flatMap { row ->
            row["calls"]!!.list!!.map { call ->
                dynamicTest("${row["fault"]!!.text} for ${call.text}") { run(row, call.text!!) }
            }
        }
    }

    @AfterAll
    fun writeDown() {
        val folder = Path.of(System.getenv("ANTIPHON_OUT") ?: return, "faults").createDirectories()
        folder.resolve("kotlin.jsonl").writeText(lines.joinToString("\n", postfix = "\n"))
    }

    /** Runs a row with one call, once or with every cut. */
    private fun run(
        row: JsonValue,
        call: String,
    ): Unit =
        withServer { server ->
            val client = clientOf(server, row)
            val cuts = row["cuts"]?.let { cuts -> (0..cuts["bytes"]!!.int!!).toList() } ?: listOf(null)
            for (cut in cuts) {
                val expected = expected(row, cut)
                server.enqueue(Json(scripts(row, call, cut, expected).sorted))
                server.clearRequests()
                val outcome = withTimeout(20.seconds) { outcomeOf(client, call) }
                val seen = summary(outcome) + ("requests" to number(server.requests.size))
                assertEquals(expected, JsonValue.Object(seen)) { "cut $cut: ${outcome.error}" }
                val place = mapOf("fault" to row["fault"]!!, "call" to JsonValue.Text(call))
                val cutAt = cut?.let { mapOf("cut" to number(cut)) }.orEmpty()
                lines.add(JsonValue.Object(place + cutAt + seen).sorted)
            }
        }

    private fun clientOf(
        server: MockServer,
        row: JsonValue,
    ): Client {
        val left = row["options"].fields.toMutableMap()
        val host = server.url.removePrefix("http://").removeSuffix("/v1")

        fun milliseconds(option: String) = left.remove(option)?.int?.milliseconds
        val client =
            Client {
                apiKey = "sk-test"
                baseURL = row["base_url"]?.text?.replace("{mock}", host) ?: server.url
                maxRetries = left.remove("max_retries")?.int
                connectTimeout = milliseconds("connect_timeout_ms")
                timeout = milliseconds("timeout_ms")
                idleTimeout = milliseconds("idle_timeout_ms")
                stallTimeout = milliseconds("stall_timeout_ms")
                maxFrameBytes = left.remove("max_frame_bytes")?.int?.toLong()
                maxBodyBytes = left.remove("max_body_bytes")?.int?.toLong()
            }
        assertEquals(emptySet<String>(), left.keys, "options that are not known here")
        return client
    }

    private fun expected(
        row: JsonValue,
        cut: Int?,
    ): JsonValue {
        if (cut == null) return row["expect"]!!
        val ranges = row["cuts"]!!["expect"]!!.list!!
        return ranges.last { range -> range["from"]!!.int!! <= cut }["expect"]!!
    }

    /** The mock's scripts, one for each request that is expected. */
    private fun scripts(
        row: JsonValue,
        call: String,
        cut: Int?,
        expected: JsonValue,
    ): JsonValue {
        val answer = table["answers"]!![if (call == "create") "create" else "stream"].fields
        val scripts =
            row["http"]!!.list!!.take(expected["requests"]!!.int!!).mapIndexed { index, script ->
                val whole = if (script["answer"] == null) script.fields else script.fields - "answer" + answer
                JsonValue.Object(if (index > 0 || cut == null) whole else whole + ("after_bytes" to number(cut)))
            }
        return JsonValue.Array(scripts)
    }

    private suspend fun outcomeOf(
        client: Client,
        call: String,
    ): Outcome {
        val request = CreateRequest("m", "Hello")
        val stream =
            when (call) {
                "create" -> {
                    var final: Response? = null
                    val error = errorOf { final = client.responses.create(request) }
                    return Outcome(final = final, error = error)
                }

                "retrieve" -> {
                    client.responses.retrieveStream("resp_1")
                }

                "background" -> {
                    client.responses.stream(request.copy(background = true))
                }

                else -> {
                    client.responses.stream(request)
                }
            }
        return readAll(stream).also { outcome ->
            assertEquals(outcome.error?.summary(), outcome.iterationError?.summary())
        }
    }

    /** What a call gave, as the table says it, but for the number of requests. */
    private fun summary(outcome: Outcome): Map<String, JsonValue> {
        val error = outcome.error ?: return mapOf("text" to JsonValue.Text(outcome.final!!.outputText))
        val timeout = error.details.timeout
        val fields =
            mapOf(
                "error" to error::class.simpleName,
                "code" to error.code,
                "timeout" to timeout?.name?.lowercase(),
                "text" to error.partialResponse?.outputText,
            )
        val texts = fields.mapNotNull { (name, text) -> text?.let { name to JsonValue.Text(text) } }.toMap()
        return texts + error.status?.let { status -> mapOf("status" to number(status)) }.orEmpty()
    }

    private fun number(value: Int): JsonValue = JsonValue.Number(value.toString())

    private val JsonValue?.fields: Map<String, JsonValue> get() = (this as? JsonValue.Object)?.fields.orEmpty()
}
