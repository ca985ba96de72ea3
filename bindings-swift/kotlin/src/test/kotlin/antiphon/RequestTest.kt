package antiphon

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What is sent, and what is read back. */
class RequestTest {
    @Test
    fun `a request is sent as it is`() =
        withServer { server ->
            val parameters =
                mapOf(
                    "type" to "object",
                    "properties" to mapOf("city" to mapOf("type" to "string")),
                    "required" to listOf("city"),
                )
            val look =
                listOf(
                    InputContent.InputText(InputTextPart(text = "Look:")),
                    InputContent.InputImage(InputImagePart(fileId = "f")),
                )
            val request =
                CreateRequest(
                    model = "m",
                    input =
                        Input.Items(
                            listOf(
                                InputItem.Message(
                                    InputMessage(role = "user", content = MessageContent.Text("Weather in Rome?")),
                                ),
                                InputItem.Message(InputMessage(role = "user", content = MessageContent.Parts(look))),
                                InputItem.FunctionCallOutput(
                                    FunctionCallOutputItem(callId = "call_1", output = ToolOutput.Text("sunny")),
                                ),
                            ),
                        ),
                    metadata = mapOf("a" to "b"),
                    reasoning = Reasoning(effort = "low"),
                    temperature = 0.5,
                    toolChoice = ToolChoice.Mode(ToolChoiceMode.Auto),
                    tools = listOf(Tool.Function(FunctionTool(name = "weather", parameters = Json.of(parameters)))),
                    extraBody = Json.of(mapOf("top_k" to 4)),
                )
            Client {
                apiKey = "sk-test"
                baseURL = server.url
                organization = "org"
                project = "proj"
                defaultHeaders = mapOf("x-mine" to "1")
                userAgentSuffix = "app/2"
            }.use { client -> client.responses.create(request) }

            val sent = server.requests.single()
            assertEquals("POST /v1/responses", "${sent.method} ${sent.path}")
            assertEquals("Bearer sk-test", sent.headers["authorization"])
            assertEquals("org", sent.headers["openai-organization"])
            assertEquals("proj", sent.headers["openai-project"])
            assertEquals("1", sent.headers["x-mine"])
            assertTrue(sent.headers.getValue("user-agent").endsWith(" app/2"))
            val expected =
                """
                {"model": "m", "metadata": {"a": "b"}, "reasoning": {"effort": "low"}, "temperature": 0.5, "top_k": 4,
                 "tool_choice": "auto",
                 "tools": [{"type": "function", "name": "weather", "parameters": {"type": "object",
                  "properties": {"city": {"type": "string"}}, "required": ["city"]}}],
                 "input": [{"type": "message", "role": "user", "content": "Weather in Rome?"},
                  {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Look:"},
                   {"type": "input_image", "file_id": "f"}]},
                  {"type": "function_call_output", "call_id": "call_1", "output": "sunny"}]}
                """
            assertEquals(JsonValue.of(expected), JsonValue.of(sent.json.text))
        }

    @Test
    fun `an output goes back as input whole`() {
        val output =
            """
            [{"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "secret", "shiny": [1.0, null]},
             {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "phase": "final_answer",
              "content": [{"type": "output_text", "text": "Hi", "annotations": [], "shiny": {"a": 1}}]},
             {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
             {"type": "shiny_new_item", "x": [1, {"y": null}]}]
            """
        val response = Response.fromJson(Json("""{"id": "r", "output": $output}"""))
        val request = CreateRequest(input = Input.Items(response.toInput()))
        assertEquals(JsonValue.of(output), JsonValue.of(request.json.text)["input"])
    }

    @Test
    fun `what is read out of a response`() {
        val output =
            """
            [{"type": "reasoning", "summary": [{"type": "summary_text", "text": "Thinking."}]},
             {"type": "reasoning", "summary": [], "content": [{"type": "reasoning_text", "text": " More."}]},
             {"type": "message", "content": [{"type": "output_text", "text": "a"},
              {"type": "refusal", "refusal": "No."}, {"type": "output_text", "text": "b"}]},
             {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}]
            """
        val response = Response.fromJson(Json("""{"id": "r", "output": $output}"""))
        assertEquals("ab", response.outputText)
        assertEquals("No.", response.refusal)
        assertEquals("Thinking. More.", response.reasoningText)
        assertEquals(listOf("f"), response.functionCalls.map { call -> call.name })
    }

    @Test
    fun `events and requests are read from JSON`() {
        val event =
            Event.fromJson(
                Json("""{"type": "response.output_text.delta", "delta": "x", "sequence_number": 3}"""),
            )
        assertEquals(Event.OutputTextDelta(OutputTextDeltaEvent(delta = "x", sequenceNumber = 3)), event)
        val request = CreateRequest.fromJson(Json("""{"model": "m", "input": "x"}"""))
        assertEquals(CreateRequest("m", "x"), request)
        assertThrows(InvalidRequestError::class.java) { Event.fromJson(Json("nope")) }
    }

    @Test
    fun `JSON is written from Kotlin's values`() {
        val text = "Rome \"\\\n\u0001é👋"
        val json = Json.of(mapOf("a" to listOf(1, -2.5, true, null), "b" to text, "c" to emptyMap<String, Any>()))
        assertEquals(JsonValue.Text(text), JsonValue.of(json.text)["b"])
        assertEquals(JsonValue.of("""[1, -2.5, true, null]"""), JsonValue.of(json.text)["a"])
        assertEquals(json, Json.of(json))
        assertEquals("{}", Json().toString())
        for (value in listOf(Double.NaN, Double.POSITIVE_INFINITY, Any(), mapOf(1 to 2))) {
            assertThrows(IllegalArgumentException::class.java) { Json.of(value) }
        }
    }
}
