package antiphon

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds

/** Each error is of the right class, with a message to act on. */
class ErrorTest {
    @Test
    fun `a wrong key`() =
        withServer { server ->
            val client = connect(server, apiKey = "sk-wrong")
            for (error in listOf(
                errorOf { client.responses.create(anyRequest) },
                errorOf { client.responses.stream(anyRequest).finalResponse() },
            )) {
                val caught: APIStatusError? = error as? AuthenticationError
                assertTrue(caught is APIError) { "$error" }
                assertEquals(401, error?.status)
                assertEquals("invalid_api_key", error?.code)
                assertFalse(error?.requestID.isNullOrEmpty())
                assertTrue("OPENAI_API_KEY" in error!!.message) { error.message }
            }
        }

    @Test
    fun `a refused connection`() =
        withServer { server ->
            val client = connect(server)
            server.close()
            val error = errorOf { client.responses.create(anyRequest) }
            assertEquals(APIConnectionError::class, error!!::class)
            assertTrue("127.0.0.1" in error.message) { error.message }
        }

    @Test
    fun `too many requests`() =
        withServer { server ->
            val said = mapOf("message" to "Slow down", "type" to "rate_limit", "code" to "rate_limit_exceeded")
            server.enqueue(
                Json.of(
                    mapOf(
                        "status" to 429,
                        "headers" to mapOf("retry-after" to "7", "x-request-id" to "req_7"),
                        "json" to mapOf("error" to said),
                    ),
                ),
            )
            val error = errorOf { connect(server).responses.create(anyRequest) }
            assertTrue(error is RateLimitError) { "$error" }
            assertEquals(7.seconds, error!!.retryAfter)
            assertEquals("req_7", error.requestID)
            assertEquals("rate_limit_exceeded", error.code)
            assertTrue("Slow down" in error.message) { error.message }
            assertEquals(
                JsonValue.Text("Slow down"),
                JsonValue.of(error.details.body!!.text)["error"]!!["message"],
            )
        }

    @Test
    fun `a truncated stream keeps what came`() =
        withServer { server ->
            server.enqueue(begun(3, "truncate"))
            val stream = connect(server).responses.stream(anyRequest)
            var count = 0
            val error = errorOf { stream.collect { count++ } }
            assertTrue(error is StreamInterruptedError) { "$error" }
            assertEquals(6, count)
            assertEquals("aaa", error?.partialResponse?.outputText)
            assertEquals("aaa", errorOf { stream.finalResponse() }?.partialResponse?.outputText)
            stream.collect { event -> throw AssertionError("after the error: $event") }
        }

    @Test
    fun `a bad argument`() =
        withServer { server ->
            val client = connect(server)
            val request = CreateRequest(model = "m", extraBody = Json.of(mapOf("temperature" to "hot")))
            for (error in listOf(
                errorOf { client.responses.create(request) },
                errorOf { client.responses.stream(request).finalResponse() },
            )) {
                assertTrue(error is InvalidRequestError) { "$error" }
                assertEquals("temperature", error?.details?.path)
            }
            assertTrue(server.requests.isEmpty(), "nothing was sent")
        }

    @Test
    fun `text that cannot be sent`() =
        withServer { server ->
            val client = connect(server)
            val tool = Tool.Function(FunctionTool(name = "f", parameters = Json("[1,")))
            for ((request, part) in listOf(
                CreateRequest(model = "m", extraBody = Json("{nope")) to "JSON",
                CreateRequest(model = "m", tools = listOf(tool)) to "JSON",
                CreateRequest("m", "half a pair: \ud83d") to "Unicode",
            )) {
                val stream = client.responses.stream(request)
                for (error in listOf(
                    errorOf { client.responses.create(request) },
                    errorOf { stream.collect {} },
                    errorOf { stream.finalResponse() },
                )) {
                    assertTrue(error is InvalidRequestError && part in error.message) { "$error" }
                }
                assertEquals(Response(), stream.snapshot())
            }
            assertTrue(server.requests.isEmpty(), "nothing was sent")
        }

    @Test
    fun `bad options`() {
        assertNull(System.getenv("OPENAI_API_KEY"), "the environment of these tests has no key")
        val cases =
            mapOf<String, ClientOptions.() -> Unit>(
                "OPENAI_API_KEY" to { apiKey = null },
                "baseURL" to { baseURL = "ftp://example.com" },
                "maxRetries" to { maxRetries = -1 },
                "idleTimeout" to { idleTimeout = (-1).seconds },
                "stallTimeout" to { stallTimeout = Duration.INFINITE },
                "maxBodyBytes" to { maxBodyBytes = -1 },
                "defaultHeaders" to { defaultHeaders = mapOf("a b" to "c") },
            )
        for ((option, set) in cases) {
            val error =
                assertThrows(ConfigError::class.java) {
                    Client {
                        apiKey = "k"
                        set()
                    }
                }
            assertTrue(option in error.message) { error.message }
        }
    }

    @Test
    fun `a mock script that is none`() =
        withServer { server ->
            val error =
                assertThrows(MockError::class.java) { server.enqueue(Json.of(mapOf("stauts" to 429))) }
            assertTrue("stauts" in error.message) { error.message }
            assertThrows(MockError::class.java) { server.setTokenDelay((-1).seconds) }
        }
}
