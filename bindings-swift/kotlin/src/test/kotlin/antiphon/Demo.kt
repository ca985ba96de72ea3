package antiphon

import kotlinx.coroutines.runBlocking
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.DurationUnit
import kotlin.time.TimeMark
import kotlin.time.TimeSource

/** Streams one answer token by token: from the embedded mock server, or with ANTIPHON_LIVE=1 from the API. */
fun main() {
    if (System.getenv("ANTIPHON_LIVE") == "1") {
        Client().use { client -> demo(client) }
    } else {
        MockServer().use { server ->
            server.setTokenDelay(30.milliseconds)
            Client {
                apiKey = "sk-mock"
                baseURL = server.url
            }.use { client -> demo(client) }
        }
    }
}

private fun demo(client: Client) =
    runBlocking {
        val model = System.getenv("ANTIPHON_MODEL") ?: "gpt-5-mini"
        val start: TimeMark = TimeSource.Monotonic.markNow()
        var timeToFirstEvent: Double? = null

        val stream = client.responses.stream(CreateRequest(model, "Say in one sentence what an antiphon is."))
        stream.collect { event ->
            timeToFirstEvent = timeToFirstEvent ?: start.elapsedNow().toDouble(DurationUnit.MILLISECONDS)
            if (event is Event.OutputTextDelta) {
                print(event.value.delta)
                System.out.flush()
            }
        }
        val response = stream.finalResponse()

        println("\n\ntext: ${response.outputText.length} characters")
        response.usage?.let { usage -> println("usage: ${usage.inputTokens} tokens in, ${usage.outputTokens} out") }
        timeToFirstEvent?.let { println("time to first event: ${"%.1f".format(it)} ms") }
    }
