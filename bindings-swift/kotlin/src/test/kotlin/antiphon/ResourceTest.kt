package antiphon

import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** Every endpoint: what is made on the server is found there again. */
class ResourceTest {
    @Test
    fun `a response is retrieved, listed and deleted`() =
        withServer { server ->
            val responses = connect(server).responses
            val made = responses.create(anyRequest)
            assertEquals(made, responses.retrieve(made.id))
            assertEquals(
                listOf("Hello"),
                responses.inputItems
                    .list(made.id)
                    .map(::textOf)
                    .toList(),
            )
            val deleted = responses.delete(made.id)
            assertEquals(made.id to true, deleted.id to deleted.deleted)
            for (error in listOf(
                errorOf { responses.retrieve(made.id) },
                errorOf { responses.delete(made.id) },
                errorOf { responses.cancel(made.id) },
                errorOf { responses.retrieveStream(made.id).finalResponse() },
                errorOf { responses.inputItems.list(made.id).collect {} },
            )) {
                assertTrue(error is NotFoundError) { "$error" }
                assertEquals(404, error?.status)
            }
        }

    @Test
    fun `a stored response is streamed again from anywhere`() =
        withServer { server ->
            val responses = connect(server).responses
            val made = readAll(responses.stream(anyRequest))
            val id = made.final!!.id
            for (after in listOf(null, 0L, 5L)) {
                val again = readAll(responses.retrieveStream(id, RetrieveRequest(startingAfter = after)))
                assertEquals(made.events.drop(after?.let { it.toInt() + 1 } ?: 0), again.events)
                assertEquals(made.final, again.final)
            }
            assertEquals("/v1/responses/$id?starting_after=5&stream=true", server.requests.last().path)
        }

    @Test
    fun `a background response is cancelled`() =
        withServer { server ->
            val responses = connect(server).responses
            val made = responses.create(anyRequest.copy(background = true))
            assertEquals(ResponseStatus.Queued, made.status)
            assertEquals(ResponseStatus.Cancelled, responses.cancel(made.id).status)
            assertEquals(ResponseStatus.Cancelled, responses.retrieve(made.id).status)
        }

    @Test
    fun `a compacted context is the input of the next request`() =
        withServer { server ->
            val responses = connect(server).responses
            val compacted = responses.compact(CompactRequest(model = "m", input = Input.Text("Long ago")))
            assertTrue(compacted.output.last() is OutputItem.Compaction) { "$compacted" }
            val input = Input.Items(compacted.toInput() + message("Now"))
            assertTrue("Now" in responses.create(CreateRequest(model = "m", input = input)).outputText)
        }

    @Test
    fun `tokens are counted without a response`() =
        withServer { server ->
            val request =
                InputTokensRequest(model = "m", input = Input.Text("one two three"), instructions = "four five")
            assertEquals(
                5,
                connect(server)
                    .responses.inputTokens
                    .count(request)
                    .inputTokens,
            )
        }

    @Test
    fun `a conversation is made, changed and deleted`() =
        withServer { server ->
            val conversations = connect(server).conversations
            val made = conversations.create(ConversationCreateRequest(metadata = mapOf("topic" to "old")))
            assertEquals(mapOf("topic" to "old"), made.metadata)
            val new = mapOf("topic" to "new")
            assertEquals(made.id, conversations.update(made.id, ConversationUpdateRequest(metadata = new)).id)
            assertEquals(new, conversations.retrieve(made.id).metadata)
            assertEquals("conversation.deleted", conversations.delete(made.id).`object`)
            for (error in listOf(
                errorOf { conversations.retrieve(made.id) },
                errorOf {
                    conversations.items
                        .list(made.id)
                        .pages
                        .collect {}
                },
            )) {
                assertTrue(error is NotFoundError) { "$error" }
            }
        }

    @Test
    fun `items are added, found and taken out`() =
        withServer { server ->
            val conversations = connect(server).conversations
            val items = conversations.items
            val made = conversations.create()
            val unknown =
                InputItem.Unknown("shiny", Json("""{"type":"shiny","id":"shiny/1?","glow":[1,null]}"""))
            val added = items.create(made.id, ConversationItemsRequest(items = listOf(message("One"), unknown)))
            assertEquals(2, added.data.size)
            for (item in added.data) assertEquals(item, items.retrieve(made.id, item.id!!))
            assertEquals(made, items.delete(made.id, "shiny/1?"))
            val error = errorOf { items.retrieve(made.id, "shiny/1?") }
            assertTrue(error is NotFoundError) { "$error" }
            assertEquals(added.data.take(1), items.list(made.id).toList())
        }

    @Test
    fun `a response adds to its conversation`() =
        withServer { server ->
            val client = connect(server)
            val made = client.conversations.create()
            client.responses.create(anyRequest.copy(conversation = ConversationChoice.Id(made.id)))
            val items = client.conversations.items.list(made.id, ListRequest(order = "asc"))
            assertEquals(
                listOf("user", "assistant"),
                items.map { item -> (item as InputItem.Message).value.role }.toList(),
            )
        }

    @Test
    fun `pages follow each other`() =
        withServer { server ->
            val list = conversation(connect(server), 8)
            server.clearRequests()
            val pages = mutableListOf<List<String>>()
            list.pages.collect { page ->
                pages.add(page.data.map(::textOf))
                // Each is asked for when it is needed.
                assertEquals(pages.size, server.requests.size)
            }
            assertEquals(listOf(listOf("0", "1", "2"), listOf("3", "4", "5"), listOf("6", "7")), pages)
            val paths = server.requests.map { request -> request.path }
            assertEquals(
                listOf("", "&after=msg_mock_item_3", "&after=msg_mock_item_6"),
                paths.map { path -> path.removePrefix(paths.first()) },
            )
        }

    @Test
    fun `items are collected over pages`() =
        withServer { server ->
            val list = conversation(connect(server), 8)
            repeat(2) {
                assertEquals(List(8) { number -> "$number" }, list.map(::textOf).toList(), "and again from the start")
            }
            server.clearRequests()
            list.first { item -> textOf(item) == "3" }
            assertEquals(2, server.requests.size, "no page is asked for that nobody looks at")
        }

    @Test
    fun `an error on the way comes behind the items before it`() =
        withServer { server ->
            val list = conversation(connect(server), 8)
            var count = 0
            val error =
                errorOf {
                    list.collect {
                        if (++count == 3) server.enqueue(Json.of(mapOf("status" to 400)))
                    }
                }
            assertTrue(error is BadRequestError) { "$error" }
            assertEquals(3, count)
        }

    @Test
    fun `a bad request names its field and sends nothing`() =
        withServer { server ->
            val client = connect(server)
            val (responses, items) = client.responses to client.conversations.items
            val bad = ListRequest(extraQuery = Json("{nope"))
            for ((path, error) in listOf(
                "response_id" to errorOf { responses.retrieve("") },
                "response_id" to errorOf { responses.retrieveStream("").finalResponse() },
                "response_id" to errorOf { responses.inputItems.list("").collect {} },
                "item_id" to errorOf { items.retrieve("conv_1", "..") },
                "" to errorOf { items.list("conv_1", bad).collect {} },
                "" to errorOf { responses.retrieve("half a pair: \ud83d") },
            )) {
                assertTrue(error is InvalidRequestError) { "$error" }
                assertEquals(path, error?.details?.path)
            }
            assertTrue(server.requests.isEmpty())
        }

    @Test
    fun `cancelling a coroutine closes the connection`() =
        withServer { server ->
            val client = connect(server)
            for (call in listOf<suspend () -> Unit>(
                { client.responses.retrieve("resp_1") },
                {
                    client.responses.inputItems
                        .list("resp_1")
                        .collect {}
                },
                { client.conversations.create() },
            )) {
                server.clearRequests()
                server.enqueue(Json.of(mapOf("before_headers" to "stall")))
                val job = launch { call() }
                while (server.requests.isEmpty()) delay(1.milliseconds)
                job.cancelAndJoin()
                assertAllClose(server)
            }
        }
}

/** The items of a new conversation with so many messages, three on a page; their texts are their numbers. */
private suspend fun conversation(
    client: Client,
    messages: Int,
): ItemList {
    val items = List(messages) { number -> message("$number") }
    val made = client.conversations.create(ConversationCreateRequest(items = items))
    return client.conversations.items.list(made.id, ListRequest(limit = 3, order = "asc"))
}

private fun message(text: String) = InputItem.Message(InputMessage(role = "user", content = MessageContent.Text(text)))

/** The text of an item that is a message of one part. */
private fun textOf(item: InputItem): String {
    val parts = (item as InputItem.Message).value.content as MessageContent.Parts
    return (parts.value.single() as InputContent.InputText).value.text
}
