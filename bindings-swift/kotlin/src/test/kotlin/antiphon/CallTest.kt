package antiphon

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import java.net.URLDecoder
import kotlin.time.Duration.Companion.milliseconds

/** The scenarios of tests/calls, which every language runs. */
class CallTest {
    @TestFactory
    fun calls(): List<DynamicTest> {
        val scenarios = Scenario.all
        assertTrue(scenarios.size >= 60) { "only ${scenarios.size}" }
        return scenarios.flatMap { scenario ->
            scenario.forms.map { form -> dynamicTest("$form call: ${scenario.name}") { run(scenario, form) } }
        }
    }

    private fun run(
        scenario: Scenario,
        form: String,
    ): Unit =
        withServer { server ->
            server.enqueue(Json(JsonValue.Array(scenario.scripts).sorted))
            check(scenario, form, scenario.outcome(form, server))
            checkRequests(scenario.expect["requests"]!!.list!!, server.requests)
        }

    private fun check(
        scenario: Scenario,
        form: String,
        outcome: Scenario.Outcome,
    ) {
        val expected = scenario.expect
        expected["events"]?.let { events -> assertEquals(events.list, outcome.events.orEmpty()) }
        expected["error"]?.let { error ->
            assertNotNull(outcome.error) { "expected $error" }
            checkError(outcome.error!!, error)
            return
        }
        assertNull(outcome.error)
        val items = expected["items"]
        if (items != null) assertEquals(items.list, outcome.items)
        // A typed list has no page of its own.
        if (form == "raw" || items == null) assertEquals(expected["result"], outcome.result)
        if (form == "raw") checkRaw(scenario, outcome)
    }

    private fun checkRaw(
        scenario: Scenario,
        outcome: Scenario.Outcome,
    ) {
        val expected = scenario.expect["raw"]
        val head = outcome.head!!
        assertEquals(expected?.get("status")?.int ?: 200, head.status)
        assertEquals(expected?.get("retries")?.int ?: 0, head.retriesTaken)
        expected?.get("request_id")?.let { id -> assertEquals(id.text, head.requestID) }
        checkHeaders(expected?.get("headers"), head.headers)
        val body = outcome.body ?: return
        val text = expected?.get("text")?.text
        if (text != null) {
            assertEquals(text, body)
        } else {
            assertEquals(expected?.get("body") ?: scenario.scripts.last()["json"], JsonValue.of(body))
        }
    }

    private fun checkError(
        error: AntiphonError,
        expected: JsonValue,
    ) {
        val details = error.details
        for ((field, value) in expected.fields) {
            when (field) {
                "kind" -> assertEquals(value.text, error::class.simpleName)
                "status" -> assertEquals(value.int, error.status)
                "code" -> assertEquals(value.text, error.code)
                "type" -> assertEquals(value.text, details.type)
                "param" -> assertEquals(value.text, details.param)
                "request_id" -> assertEquals(value.text, error.requestID)
                "retry_after_ms" -> assertEquals(value.int?.milliseconds, error.retryAfter)
                "attempts" -> assertEquals(value.int, error.attempts)
                "path" -> assertEquals(value.text, details.path)
                "timeout" -> assertEquals(value.text, details.timeout.toString().lowercase())
                "last_sequence_number" -> assertEquals(value.int?.toLong(), details.lastSequenceNumber)
                "body" -> assertEquals(value, details.body?.let { body -> JsonValue.of(body.text) })
                "partial" -> Unit
                else -> throw AssertionError("an error has no field $field")
            }
        }
        assertEquals(expected["partial"], error.partialResponse?.asValue)
    }

    private fun checkRequests(
        expected: List<JsonValue>,
        requests: List<RecordedRequest>,
    ) {
        assertEquals(expected.size, requests.size) { "${requests.map { request -> request.path }}" }
        for ((request, wanted) in requests.zip(expected)) {
            assertEquals(wanted["method"]?.text, request.method)
            assertEquals(wanted["path"]?.text, request.path.substringBefore("?"))
            assertEquals(wanted["query"]?.list.orEmpty(), pairsOf(request.path.substringAfter("?", "")))
            checkHeaders(wanted["headers"], request.headers)
            assertEquals(wanted["body"], request.body.takeIf(String::isNotEmpty)?.let(JsonValue::of))
        }
    }

    /** The decoded pairs of a query, by name; what stands under one name keeps its order. */
    private fun pairsOf(query: String): List<JsonValue> {
        val texts = query.split("&").filter(String::isNotEmpty)
        val pairs = texts.map { pair -> pair.split("=", limit = 2).map(::decoded) }
        return pairs.sortedBy { pair -> pair.first() }.map { pair -> JsonValue.Array(pair.map(JsonValue::Text)) }
    }

    private fun decoded(text: String): String = URLDecoder.decode(text, Charsets.UTF_8)

    private fun checkHeaders(
        expected: JsonValue?,
        headers: Map<String, String>,
    ) {
        for ((name, wanted) in expected.fields) {
            val part = wanted["contains"]?.text
            if (part == null) {
                assertEquals(wanted.text, headers[name], name)
            } else {
                assertTrue(headers[name]?.contains(part) == true) { "$name is ${headers[name]}" }
            }
        }
    }
}
