package antiphon

import kotlinx.coroutines.flow.toList
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What came, beside what was read of it, and paths that the client does not know. */
class RawTest {
    @Test
    fun `an answer is given beside its value`() =
        withServer { server ->
            server.enqueue(Json.of(mapOf("status" to 503, "headers" to mapOf("retry-after-ms" to "1"))))
            server.enqueue(
                Json.of(
                    mapOf(
                        "status" to 201,
                        "headers" to mapOf("X-Request-ID" to "req_7", "x-limit" to "one"),
                        "json" to mapOf("id" to "resp_1", "status" to "completed", "new_field" to "Grüße"),
                    ),
                ),
            )
            val client = connect(server).withOptions { maxRetries = 1 }
            val raw = client.responses.withRawResponse.create(anyRequest)
            assertEquals(201 to 1, raw.status to raw.retriesTaken)
            assertEquals("req_7", raw.requestID)
            assertEquals("one", raw.headers["x-limit"])
            assertEquals(JsonValue.Text("Grüße"), JsonValue.of(raw.body)["new_field"])
            assertEquals("resp_1" to ResponseStatus.Completed, raw.value.id to raw.value.status)
        }

    @Test
    fun `each endpoint has its answer`() =
        withServer { server ->
            val client = connect(server)
            val responses = client.responses
            val made = responses.withRawResponse.create(anyRequest.copy(background = true))
            val id = made.value.id
            val found = responses.withRawResponse.retrieve(id)
            assertEquals(id, found.value.id)
            val cancelled = responses.withRawResponse.cancel(id)
            assertEquals(ResponseStatus.Cancelled, cancelled.value.status)
            val input = responses.inputItems.withRawResponse.list(id)
            assertEquals(1, input.value.data.size)
            val deleted = responses.withRawResponse.delete(id)
            assertEquals(true, deleted.value.deleted)
            val compacted = responses.withRawResponse.compact(CompactRequest("m", Input.Text("Long ago")))
            assertFalse(compacted.value.output.isEmpty())
            val counted =
                responses.inputTokens.withRawResponse.count(
                    InputTokensRequest(model = "m", input = Input.Text("one two")),
                )
            assertEquals(2, counted.value.inputTokens)

            val conversations = client.conversations
            val opened = conversations.withRawResponse.create()
            val conversation = opened.value.id
            val new = mapOf("topic" to "new")
            val changed = conversations.withRawResponse.update(conversation, ConversationUpdateRequest(metadata = new))
            assertEquals(new, changed.value.metadata)
            val read = conversations.withRawResponse.retrieve(conversation)
            assertEquals(changed.value, read.value)
            val items = conversations.items.withRawResponse
            val message = InputItem.Message(InputMessage(role = "user", content = MessageContent.Text("Hello")))
            val added = items.create(conversation, ConversationItemsRequest(items = listOf(message)))
            val item =
                added.value.data
                    .single()
                    .id!!
            val listed = items.list(conversation)
            assertEquals(listOf(item), listed.value.data.map { it.id })
            val one = items.retrieve(conversation, item)
            assertEquals(item, one.value.id)
            val left = items.delete(conversation, item)
            assertEquals(conversation, left.value.id)
            val gone = conversations.withRawResponse.delete(conversation)
            assertEquals(true, gone.value.deleted)

            val all = listOf(made, found, cancelled, input, deleted, compacted, counted)
            val heads = (all + opened + changed + read + added + listed + one + left + gone).map { it.response }
            assertEquals(List(15) { 200 }, heads.map { it.status })
            assertEquals(15, heads.map { it.requestID }.toSet().size, "each is of its own call")
            for (body in listOf(made.body, deleted.body, input.body, one.body, gone.body)) {
                assertTrue((JsonValue.of(body)["id"] ?: JsonValue.of(body)["data"]) != null) { body }
            }
        }

    @Test
    fun `a raw list leads to its next pages`() =
        withServer { server ->
            val client = connect(server)
            val messages =
                List(5) { number ->
                    InputItem.Message(InputMessage(role = "user", content = MessageContent.Text("$number")))
                }
            val conversation = client.conversations.create(ConversationCreateRequest(items = messages))
            val list = client.conversations.items.withRawResponse
            val first = list.list(conversation.id, ListRequest(limit = 2, order = "asc")).value
            assertEquals(2 to true, first.data.size to first.content.hasMore)
            val second = first.nextPage()!!
            val third = second.nextPage()!!
            assertEquals(1, third.data.size)
            assertNull(third.nextPage())

            server.clearRequests()
            val all = listOf(first, second, third)
            repeat(2) { assertEquals(all.flatMap { page -> page.data }, first.toList()) }
            assertEquals(4, server.requests.size, "the first page is here already")
            assertEquals(all.map { page -> page.content }, first.pages.toList())
        }

    @Test
    fun `a stream has the head of its answer`() =
        withServer { server ->
            val stream = connect(server).responses.stream(anyRequest)
            assertNull(stream.response)
            stream.opened()
            val head = stream.response!!
            assertEquals(200 to 0, head.status to head.retriesTaken)
            assertTrue(head.headers["content-type"]!!.startsWith("text/event-stream"))
            assertFalse(head.requestID.isNullOrEmpty())
            assertEquals(stream.requestID, head.requestID)
            stream.finalResponse()
            assertEquals(head, stream.response)
        }

    @Test
    fun `any path is called`() =
        withServer { server ->
            val answer = mapOf("data" to listOf(1, 2))
            server.setRepeat(Json.of(mapOf("json" to answer, "headers" to mapOf("x-request-id" to "req_1"))))
            val client = connect(server)
            val found = client.get("/models?limit=20")
            assertEquals(200 to "req_1", found.status to found.requestID)
            assertEquals(JsonValue.of("""{"data":[1,2]}"""), JsonValue.of(found.value.text))
            client.post("/files", Json.of(mapOf("name" to "a")))
            client.post("/files/1/close")
            client.delete("/files/1")
            assertEquals(
                listOf(
                    "GET /v1/models?limit=20 ",
                    "POST /v1/files {\"name\":\"a\"}",
                    "POST /v1/files/1/close ",
                    "DELETE /v1/files/1 ",
                ),
                server.requests.map { request -> "${request.method} ${request.path} ${request.body}" },
            )
            for (path in listOf("models", "/../models", "//elsewhere")) {
                val error = errorOf { client.get(path) }
                assertTrue(error is InvalidRequestError) { "$path: $error" }
            }
        }

    @Test
    fun `gateways have names of their own`() =
        withServer { server ->
            val client = connect(server)
            val response = client.generateResponse(anyRequest)
            assertTrue("Hello" in response.outputText)
            assertEquals(response.outputText, client.streamResponse(anyRequest).finalResponse().outputText)
            assertEquals(List(2) { "/v1/responses" }, server.requests.map { request -> request.path })
        }
}
