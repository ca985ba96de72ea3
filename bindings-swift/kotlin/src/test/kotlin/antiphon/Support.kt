package antiphon

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertTrue
import java.nio.file.Path
import kotlin.time.Duration.Companion.seconds

/** The tree this module lies in. */
val checkout: Path = Path.of("").toAbsolutePath().let { module -> module.resolve("../..").normalize() }

/** A request that says nothing in particular. */
val anyRequest = CreateRequest("test-model", "Hello")

/** Runs a test with a server; time is only a net under a test that hangs. */
fun withServer(body: suspend CoroutineScope.(MockServer) -> Unit): Unit =
    runBlocking { withTimeout(120.seconds) { MockServer().use { server -> body(server) } } }

/** A client of a server. */
fun connect(
    server: MockServer,
    apiKey: String = "sk-test",
) = Client {
    this.apiKey = apiKey
    baseURL = server.url
    maxRetries = 0
}

/** What a stream gave. */
data class Outcome(
    val events: List<Event> = emptyList(),
    val iterationError: AntiphonError? = null,
    val final: Response? = null,
    val error: AntiphonError? = null,
)

/** Reads a stream to its end, or closes it after so many events; then asks for the final response. */
suspend fun readAll(
    stream: ResponseStream,
    closeAfter: Int? = null,
): Outcome {
    val events = mutableListOf<Event>()
    val iterationError =
        errorOf {
            stream.collect { event ->
                events.add(event)
                if (events.size == closeAfter) stream.close()
            }
        }
    var final: Response? = null
    val error = errorOf { final = stream.finalResponse() }
    return Outcome(events, iterationError, final, error)
}

/** The error that a call throws, if it does. */
suspend fun errorOf(call: suspend () -> Unit): AntiphonError? =
    try {
        call()
        null
    } catch (error: AntiphonError) {
        error
    }

/** The name of the error's class and what else there is to compare. */
fun AntiphonError.summary(): List<Any?> = listOf(this::class.simpleName, details)

/** The text deltas of events, joined. */
fun textOf(events: List<Event>) =
    events.filterIsInstance<Event.OutputTextDelta>().joinToString("") { event -> event.value.delta }

/** A stream that has begun, given so many deltas of one letter each, and then ends in some way. */
fun begun(
    deltas: Int,
    ending: String,
): Json {
    val place = mapOf("item_id" to "msg_1", "output_index" to 0, "content_index" to 0)
    val response = mapOf("id" to "resp_1", "status" to "in_progress", "model" to "m", "output" to emptyList<Any>())
    val item = mapOf("type" to "message", "id" to "msg_1", "status" to "in_progress", "content" to emptyList<Any>())
    val part = mapOf("type" to "output_text", "text" to "", "annotations" to emptyList<Any>())
    val events =
        listOf(
            mapOf("type" to "response.created", "response" to response),
            mapOf("type" to "response.output_item.added", "output_index" to 0, "item" to item),
            mapOf("type" to "response.content_part.added", "part" to part) + place,
        ) + List(deltas) { mapOf("type" to "response.output_text.delta", "delta" to "a") + place }
    return Json.of(mapOf("events" to events, "then" to ending))
}

/** The events of a response that says a text. */
fun eventsOf(
    id: String,
    text: String,
): List<Map<String, Any>> {
    fun response(status: String) = mapOf("id" to id, "status" to status, "output" to emptyList<Any>())
    val place = mapOf("output_index" to 0, "content_index" to 0)
    return listOf(
        mapOf("type" to "response.created", "response" to response("in_progress")),
        mapOf("type" to "response.output_text.delta", "delta" to text) + place,
        mapOf("type" to "response.completed", "response" to response("completed")),
    )
}

/** The steps by which a socket begins a response, waits for it to be steered, and makes another. */
fun steered(
    id: String,
    successor: List<Map<String, Any>>,
): List<Map<String, Any>> {
    val steer = mapOf("id" to "steer_1", "previous_response_id" to id)
    val response =
        mapOf(
            "id" to id,
            "status" to "incomplete",
            "incomplete_details" to mapOf("reason" to "steered"),
            "output" to emptyList<Any>(),
        )
    val accepted = mapOf("type" to "response.steer.accepted", "steer" to steer)
    val end = mapOf("type" to "response.incomplete", "response" to response)
    val begun = eventsOf(id, "wrong").dropLast(1).map { event -> mapOf("event" to event) }
    val goneOn = (listOf(accepted, end) + successor).map { event -> mapOf("event" to event) }
    return begun + mapOf("receive" to "response.steer") + goneOn
}

/** A script for a socket. */
fun socketOf(steps: List<Map<String, Any>>) = Json.of(mapOf("socket" to steps))

/** A script of so many deltas. */
fun deltas(
    count: Int,
    delta: String = "token ",
) = Json.of(mapOf("text_deltas" to mapOf("count" to count, "delta" to delta)))

/** Checks that every connection closes. */
suspend fun assertAllClose(server: MockServer) {
    assertTrue(server.waitForConnections(0, 10.seconds)) { "${server.openConnections} connections are open" }
}

/** Canonical JSON, to be compared by value. */
val Event.asValue get() = JsonValue.of(json.text)
val Response.asValue get() = JsonValue.of(json.text)
