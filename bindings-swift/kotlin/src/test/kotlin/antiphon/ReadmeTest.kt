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
        assertEquals(4, blocks.size)
        for (line in blocks.flatMap { block -> block.substringBefore("\n```").lines() }) {
            assertTrue(line.trim() in lines) { line }
        }
    }

    @Test
    fun `a key that is asked for and options of a call`() =
        withServer { server ->
            val tokens = Tokens()
            val (gateway, request) = server.url to anyRequest
            val client =
                Client {
                    apiKeyProvider = { tokens.current() }
                    baseURL = gateway
                    maxRetries = 5
                }
            val patient =
                client.withOptions {
                    timeout = 30.minutes
                    idempotencyKey = "order-7"
                }
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
        println("${raw.status} ${raw.headers["x-request-id"]} ${raw.retriesTaken} ${raw.value.outputText}")
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

    @Test
    fun sessions() =
        withServer { server ->
            val builtIn = mapOf("built_in" to true)
            server.enqueue(Json.of(listOf(builtIn, builtIn)))
            server.enqueue(socketOf(steered("resp_1", eventsOf("resp_2", "Two choirs."))))
            askAndSteer(connect(server))
            assertEquals(1, JsonValue.of(server.sockets.text).list?.size)
        }

    private suspend fun askAndSteer(client: Client) {
        client.responses.connect(SessionOptions { chaining = Chaining.CONTINUE }).use { session ->
            for (question in listOf("Who sang it?", "And when?")) {
                session.create(CreateRequest("gpt-5-mini", question)).textDeltas().collect { text -> print(text) }
            }
            val lane = session.lane("summary")
            val summary = lane.create(CreateRequest("gpt-5-mini", "Sum up the history of the antiphon."))
            summary.opened()
            val shorter = lane.steer("In two words.")
            println(shorter.finalResponse().outputText)
            assertEquals("Two choirs.", shorter.finalResponse().outputText)
        }
    }

    private class Tokens {
        suspend fun current(): String = "of today"
    }
}
