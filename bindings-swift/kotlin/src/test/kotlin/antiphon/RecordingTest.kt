package antiphon

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest
import kotlin.io.path.createDirectories
import kotlin.io.path.extension
import kotlin.io.path.isDirectory
import kotlin.io.path.relativeTo
import kotlin.io.path.writeText

/** Every recorded stream, where the recordings are. */
class RecordingTest {
    @Test
    fun `every recording gives its terminal response`() =
        withServer { server ->
            val shared = System.getenv("ANTIPHON_SHARED")?.let(Path::of) ?: checkout.resolveSibling("shared")
            val folder = shared.resolve("recordings")
            if (!folder.isDirectory()) {
                println("no recordings at $folder: only the project's own vectors are tested")
                return@withServer
            }
            val client = connect(server)
            val lines =
                recordings(folder).map { path ->
                    val name = path.relativeTo(folder).toString()
                    server.enqueue(Json.of(mapOf("recording" to path.toString())))
                    val outcome = readAll(client.responses.stream(anyRequest))
                    assertEquals(outcome.error?.summary(), outcome.iterationError?.summary(), name)
                    val events = outcome.events.map { event -> event.asValue }
                    check(outcome, events, name)
                    summary(outcome, events, name)
                }
            assertTrue(lines.size >= 30) { "only ${lines.size}" }
            System.getenv("ANTIPHON_OUT")?.let { out ->
                val text = lines.joinToString("\n", postfix = "\n")
                Path
                    .of(out)
                    .createDirectories()
                    .resolve("kotlin.jsonl")
                    .writeText(text)
            }
        }

    private fun recordings(folder: Path): List<Path> =
        listOf("streams", "streams_converted").flatMap { name ->
            Files.walk(folder.resolve(name)).use { paths ->
                paths.filter { path -> path.extension == "sse" }.sorted().toList()
            }
        }

    /** The rules that hold for every recorded stream. */
    private fun check(
        outcome: Outcome,
        events: List<JsonValue>,
        name: String,
    ) {
        val last = events.last()
        if (last["type"]?.text !in TERMINAL) {
            assertNotNull(outcome.error?.partialResponse) { "$name: no terminal event and no partial response" }
            return
        }
        if (events.any { event -> event["type"]?.text == "error" }) {
            assertTrue(outcome.error is APIStreamError) { "$name: ${outcome.error}" }
            return
        }
        assertNull(outcome.error, name)
        // One recording joins the streams of several requests: the last response counts.
        val start = events.indexOfLast { event -> event["type"]?.text == "response.created" }
        val done = events.drop(maxOf(start, 0)).filter { event -> event["type"]?.text == "response.output_item.done" }
        val streamed = done.map { event -> event["item"] }
        val terminal = last["response"]?.get("output")?.list.orEmpty()
        val expected = if (terminal.size >= streamed.size) terminal else streamed
        assertEquals(
            expected,
            outcome.final
                ?.asValue
                ?.get("output")
                ?.list,
            name,
        )
    }

    /** One line that every language writes alike. */
    private fun summary(
        outcome: Outcome,
        events: List<JsonValue>,
        name: String,
    ): String {
        val hash = MessageDigest.getInstance("SHA-256")
        for (event in events) hash.update("${event.sorted}\n".encodeToByteArray())
        val error = outcome.error?.let { error -> error::class.simpleName }
        return JsonValue
            .Object(
                mapOf(
                    "recording" to JsonValue.Text(name),
                    "event_count" to JsonValue.Number(events.size.toString()),
                    "events_sha256" to JsonValue.Text(hash.digest().joinToString("") { byte -> "%02x".format(byte) }),
                    "final" to (outcome.final?.asValue ?: JsonValue.Null),
                    "error_kind" to (error?.let(JsonValue::Text) ?: JsonValue.Null),
                ),
            ).sorted
    }

    private companion object {
        val TERMINAL = setOf("response.completed", "response.incomplete", "response.failed")
    }
}
