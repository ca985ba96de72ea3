package antiphon

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlin.system.exitProcess

/** Ends while a stream is open, in one of four ways; the tests run it. */
@OptIn(DelicateCoroutinesApi::class)
fun main(arguments: Array<String>) {
    val client = Client()
    val stream = client.responses.stream(CreateRequest("m", "x"))
    val begun = CompletableDeferred<Unit>()
    // The server says no more after three deltas, so this waits when the process ends.
    GlobalScope.launch { stream.collect { event -> if (event is Event.OutputTextDelta) begun.complete(Unit) } }
    runBlocking { begun.await() }
    println("begun")

    when (arguments.single()) {
        "return" -> {}

        "exit" -> {
            exitProcess(0)
        }

        "throw" -> {
            error("mine")
        }

        "break" -> {
            runBlocking { client.responses.stream(CreateRequest("m", "x")).first() }
        }

        else -> {
            exitProcess(2)
        }
    }
}
