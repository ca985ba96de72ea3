package antiphon

import kotlinx.coroutines.runBlocking

/** Antiphon in Kotlin: `BenchKt URL` streams one response and prints what came. */
fun main(arguments: Array<String>) =
    runBlocking {
        Client {
            apiKey = "k"
            baseURL = arguments.single()
        }.use { client ->
            // Every event is read, typed; then the accumulated response.
            val stream = client.responses.stream(CreateRequest("m", "x"))
            var events = 0
            stream.collect { events++ }
            val bytes = stream.finalResponse().outputText.encodeToByteArray()
            println("""{"events": $events, "text_bytes": ${bytes.size}}""")
        }
    }
