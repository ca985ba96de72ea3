package antiphon

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.io.path.readText
import kotlin.time.Duration.Companion.minutes

/** The examples of this binding's README, run as they stand there. */
class ReadmeTest {
    @Test
    fun `each line of the README is run here`() {
        val blocks =
            checkout
                .resolve("bindings-swift/README.md")
                .readText()
                .split("```kotlin\n")
                .drop(1)
        val source = checkout.resolve("bindings-swift/kotlin/src/test/kotlin/antiphon/ReadmeTest.kt").readText()
        val lines = source.lines().map { line -> line.trim() }.toSet()
        assertEquals(3, blocks.size)
        for (line in blocks.flatMap { block -> block.substringBefore("\n```").lines() }) {
            assertTrue(line.trim() in lines) { line }
        }
    }

    @Test
    fun `a key that is asked for and options of a call`() =
        withServer { server ->
            val tokens = Tokens()
            val (gateway, request) = server.url to anyRequest
            val client = Client(apiKey = { tokens.current() }, baseURL = gateway, maxRetries = 5)
            val patient = client.withOptions(CallOptions(timeout = 30.minutes, idempotencyKey = "order-7"))
            val response = patient.responses.create(request)
            assertEquals(ResponseStatus.Completed, response.status)
            val headers = server.requests.first().headers
            assertEquals("order-7", headers["idempotency-key"])
            assertEquals("Bearer of today", headers["authorization"])
        }

    @Test
    fun `raw answers`() =
        withServer { server ->
            val models = mapOf("json" to mapOf("data" to emptyList<Any>()))
            server.enqueue(Json.of(listOf(mapOf("built_in" to true), models)))
            listAndStream(connect(server), anyRequest)
        }

    private suspend fun listAndStream(
        client: Client,
        request: CreateRequest,
    ) {
        val raw = client.responses.withRawResponse.create(request)
        println("${raw.status} ${raw.headers["x-request-id"]} ${raw.retries} ${raw.value.outputText}")
        val models = client.get("/models?limit=20")
        println(models.value)
        val stream = client.responses.stream(request)
        stream.opened()
        println(stream.response?.requestID)
        assertEquals("""{"data":[]}""", models.value.text)
        assertEquals(raw.headers["x-request-id"], raw.requestID)
        assertNotNull(stream.response)
    }

    @Test
    fun waiting() =
        withServer { server ->
            val (client, request) = connect(server) to anyRequest
            val proof = client.responses.createAndWait(request)
            val same = client.responses.wait(proof.id)
            assertEquals(proof, same)
        }

    private class Tokens {
        suspend fun current(): String = "of today"
    }
}
