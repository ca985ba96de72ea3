package antiphon

import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** Responses that are made in the background. */
class WaitTest {
    @Test
    fun `a response is made and waited for`() =
        withServer { server ->
            val response = connect(server).responses.createAndWait(anyRequest)
            assertEquals(ResponseStatus.Completed, response.status)
            assertTrue("Hello" in response.outputText)
            assertEquals(listOf("POST", "GET", "GET"), server.requests.map { request -> request.method })
            assertTrue("\"background\":true" in server.requests.first().body)
        }

    @Test
    fun `a stored response is waited for`() =
        withServer { server ->
            val responses = connect(server).responses
            val made = responses.create(anyRequest.copy(background = true))
            assertEquals(ResponseStatus.Queued, made.status)
            val finished = responses.wait(made.id)
            assertEquals(made.id to ResponseStatus.Completed, finished.id to finished.status)
            assertTrue(errorOf { responses.wait("resp_none") } is NotFoundError)
        }

    @Test
    fun `waiting has a clock`() =
        withServer { server ->
            server.setRepeat(unfinished)
            val hurried = connect(server).withOptions { totalTimeout = 50.milliseconds }.responses
            for (error in listOf(
                errorOf { hurried.wait("resp_1") },
                errorOf { hurried.createAndWait(anyRequest) },
            )) {
                assertTrue(error is APITimeoutError && "totalTimeout" in error.message) { "$error" }
            }
        }

    @Test
    fun `cancelling the coroutine stops the waiting`() =
        withServer { server ->
            server.setRepeat(unfinished)
            val waiting = launch { connect(server).responses.wait("resp_1") }
            while (server.requests.size < 3) delay(1.milliseconds)
            waiting.cancelAndJoin()
            assertTrue(server.requests.all { request -> request.method == "GET" }, "the response is left alone")
        }

    /** Says that it is not finished, and wants to be asked again at once. */
    private val unfinished =
        Json.of(
            mapOf(
                "json" to mapOf("id" to "resp_1", "status" to "in_progress"),
                "headers" to mapOf("openai-poll-after-ms" to "1"),
            ),
        )
}
