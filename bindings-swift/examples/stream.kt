import antiphon.*

suspend fun main() {
    val client = Client()
    val stream = client.responses.stream(CreateRequest("gpt-5-mini", "Say hello in three languages."))
    stream.collect { event -> if (event is Event.OutputTextDelta) print(event.value.delta) }
    val response = stream.finalResponse()
    println("\n${response.usage?.totalTokens} tokens")
}
