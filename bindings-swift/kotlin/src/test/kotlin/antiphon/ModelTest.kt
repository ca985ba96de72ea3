package antiphon

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import java.util.Random
import kotlin.math.abs

/** The values of the model: what they are written as, when they are equal, and how they are read. */
class ModelTest {
    @Test
    fun `numbers are written as every language writes them`() {
        val numbers =
            mapOf(
                0.5 to "0.5",
                1.0 to "1",
                -2.0 to "-2",
                0.1 + 0.2 to "0.30000000000000004",
                9_007_199_254_740_992.0 to "9007199254740992",
                9_007_199_254_740_994.0 to "9007199254740994.0",
                1.5e300 to "1.5e+300",
                Double.MIN_VALUE to "5e-324",
                2e-3 to "0.002",
                2e23 to "2e+23",
                Double.NaN to "null",
                Double.POSITIVE_INFINITY to "null",
            )
        for ((number, text) in numbers) {
            assertEquals("""{"temperature":$text}""", CreateRequest(temperature = number).json.text)
        }
    }

    @Test
    fun `numbers are written as the core writes them`() {
        val random = Random(42)
        val numbers =
            (-12..22).map { exponent -> "1.2345e$exponent".toDouble() } +
                List(2000) { Double.fromBits(random.nextLong()) }
        for (number in numbers) {
            // A value without a type of its own keeps the form that it had; others are integers where they can be.
            if (number.isFinite() && (number % 1.0 != 0.0 || abs(number) > 1e16)) {
                val json = CreateRequest(temperature = number).json
                val extra = CreateRequest.fromJson(Json("""{"extra":$number}""")).extraBody
                assertEquals("""{"extra":${json.text.drop(15)}""", extra.text)
                assertEquals(number, CreateRequest.fromJson(json).temperature)
            }
        }
    }

    @Test
    fun `fields that a type does not name take the place of those it does`() {
        val extra = Json(""" { "user": 5, "new\"": {"model": [1, "}"]} } """)
        val request = CreateRequest(model = "m", user = "u", extraBody = extra)
        assertEquals("""{"model":"m","user": 5, "new\"": {"model": [1, "}"]}}""", request.json.text)
        val odd = """{"id": "r", "model": "m", "output": [], "temperature": "warm"}"""
        val response = Response.fromJson(Json(odd))
        assertNull(response.temperature)
        assertEquals(JsonValue.of(odd), JsonValue.of(response.json.text))
        assertEquals("{}", CreateRequest(extraBody = Json("{ }")).json.text)
    }

    @Test
    fun `text that is no JSON is refused before it is sent`() =
        withServer { server ->
            connect(server).use { client ->
                for (text in listOf("nope", "[1]", "{\"a\":}", "{")) {
                    val request = CreateRequest(model = "m", extraBody = Json(text))
                    assertThrows(InvalidRequestError::class.java) { runBlocking { client.responses.create(request) } }
                    val stream = client.responses.stream(request)
                    assertThrows(InvalidRequestError::class.java) { runBlocking { stream.finalResponse() } }
                }
            }
            assertEquals(0, server.requests.size)
        }

    @Test
    fun `one value has one spelling`() {
        val request = CreateRequest(metadata = mapOf("b" to "1", "a" to "2"))
        assertEquals("""{"metadata":{"a":"2","b":"1"}}""", request.json.text)
        assertEquals(CreateRequest(metadata = mapOf("a" to "2", "b" to "1")), request)
    }

    @Test
    fun `values are equal when their JSON is`() {
        val event: Event = Event.OutputTextDelta(OutputTextDeltaEvent(delta = "a"))
        assertEquals(Event.OutputTextDelta(OutputTextDeltaEvent(delta = "a")), event)
        assertNotEquals(Event.OutputTextDelta(OutputTextDeltaEvent(delta = "b")), event)
        assertNotEquals(Event.RefusalDelta(RefusalDeltaEvent(delta = "a")), event)
        assertEquals(setOf(event), setOf(event, Event.OutputTextDelta(OutputTextDeltaEvent(delta = "a"))))
        assertEquals("""OutputTextDelta {"type":"response.output_text.delta","delta":"a"}""", event.toString())
        assertEquals(ResponseStatus.Completed, Response.fromJson(Json("""{"id":"r","status":"completed"}""")).status)
        assertEquals(ResponseStatus.Unknown("paused"), ResponseStatus.Unknown("paused"))
    }

    @Test
    fun `numbers cross whole`() {
        for (number in listOf(Long.MIN_VALUE, -1, 0, 63, 64, Long.MAX_VALUE)) {
            val json = Json("""{"type":"response.output_text.delta","sequence_number":$number}""")
            assertEquals(Event.OutputTextDelta(OutputTextDeltaEvent(sequenceNumber = number)), Event.fromJson(json))
        }
    }

    @Test
    fun `a buffer of another version is an error`() {
        val buffers =
            listOf(
                byteArrayOf(),
                byteArrayOf(1),
                byteArrayOf(1, 6, -1),
                byteArrayOf(0, 0),
                byteArrayOf(-1, -1, -1, -1, 0x7f),
            )
        for (bytes in buffers) {
            assertThrows(DecodeError::class.java) { bytes.read { list { readEvent() } } }
        }
    }
}
