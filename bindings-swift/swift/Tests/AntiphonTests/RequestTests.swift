import Antiphon
import Foundation
import XCTest

/// What is sent, and what is read back.
final class RequestTests: XCTestCase {
    func testARequestIsSentAsItIs() async throws {
        let server = try MockServer()
        let request = CreateRequest(
            model: "m",
            input: .items([
                .message(InputMessage(role: "user", content: "Weather in Rome?")),
                .message(
                    InputMessage(
                        role: "user",
                        content: .parts([
                            .inputText(InputTextPart(text: "Look:")), .inputImage(InputImagePart(fileId: "f")),
                        ])
                    )
                ),
                .functionCallOutput(FunctionCallOutputItem(callId: "call_1", output: "sunny")),
            ]),
            metadata: ["a": "b"],
            reasoning: Reasoning(effort: "low"),
            temperature: 0.5,
            toolChoice: .mode(.auto),
            tools: [
                .function(
                    FunctionTool(
                        name: "weather",
                        parameters: [
                            "type": "object", "properties": ["city": ["type": "string"]], "required": ["city"],
                        ]
                    )
                )
            ],
            extraBody: ["top_k": 4]
        )
        _ = try await Client(
            ClientOptions(
                apiKey: "sk-test", baseURL: server.url, organization: "org", project: "proj",
                defaultHeaders: ["x-mine": "1"], userAgentSuffix: "app/2"
            )
        ).responses.create(request)

        let sent = try XCTUnwrap(server.requests.first)
        XCTAssertEqual(sent.method, "POST")
        XCTAssertEqual(sent.path, "/v1/responses")
        XCTAssertEqual(sent.headers["authorization"], "Bearer sk-test")
        XCTAssertEqual(sent.headers["openai-organization"], "org")
        XCTAssertEqual(sent.headers["openai-project"], "proj")
        XCTAssertEqual(sent.headers["x-mine"], "1")
        XCTAssertEqual(sent.headers["user-agent"]?.hasSuffix(" app/2"), true)
        let expected = """
            {"model": "m", "metadata": {"a": "b"}, "reasoning": {"effort": "low"}, "temperature": 0.5, "top_k": 4,
             "tool_choice": "auto",
             "tools": [{"type": "function", "name": "weather", "parameters": {"type": "object",
              "properties": {"city": {"type": "string"}}, "required": ["city"]}}],
             "input": [{"type": "message", "role": "user", "content": "Weather in Rome?"},
              {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Look:"},
               {"type": "input_image", "file_id": "f"}]},
              {"type": "function_call_output", "call_id": "call_1", "output": "sunny"}]}
            """
        XCTAssertEqual(try JSONValue(sent.json.text), try JSONValue(expected))
    }

    func testAnOutputGoesBackAsInputWhole() throws {
        let output = """
            [{"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "secret", "shiny": [1.0, null]},
             {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "phase": "final_answer",
              "content": [{"type": "output_text", "text": "Hi", "annotations": [], "shiny": {"a": 1}}]},
             {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
             {"type": "shiny_new_item", "x": [1, {"y": null}]}]
            """
        let response = try Response(json: JSON(text: "{\"id\": \"r\", \"output\": \(output)}"))
        let request = CreateRequest(input: .items(response.toInput()))
        XCTAssertEqual(try JSONValue(request.json.text)["input"], try JSONValue(output))
    }

    func testWhatIsReadOutOfAResponse() throws {
        let response = try Response(json: [
            "id": "r",
            "output": [
                ["type": "reasoning", "summary": [["type": "summary_text", "text": "Thinking."]]],
                ["type": "reasoning", "summary": [], "content": [["type": "reasoning_text", "text": " More."]]],
                [
                    "type": "message",
                    "content": [
                        ["type": "output_text", "text": "a"], ["type": "refusal", "refusal": "No."],
                        ["type": "output_text", "text": "b"],
                    ],
                ],
                ["type": "function_call", "call_id": "c", "name": "f", "arguments": "{\"x\": 1}"],
            ],
        ])
        XCTAssertEqual(response.outputText, "ab")
        XCTAssertEqual(response.refusal, "No.")
        XCTAssertEqual(response.reasoningText, "Thinking. More.")
        XCTAssertEqual(response.functionCalls.map(\.name), ["f"])
        let arguments = try JSON(text: response.functionCalls[0].arguments).decode([String: Int].self)
        XCTAssertEqual(arguments, ["x": 1])
    }

    func testEventsAndRequestsAreReadFromJSON() throws {
        let event = try Event(json: ["type": "response.output_text.delta", "delta": "x", "sequence_number": 3])
        XCTAssertEqual(event, .outputTextDelta(OutputTextDeltaEvent(delta: "x", sequenceNumber: 3)))
        XCTAssertEqual(try CreateRequest(json: ["model": "m", "input": "x"]), CreateRequest(model: "m", input: "x"))
        XCTAssertThrowsError(try Event(json: JSON(text: "nope"))) { error in
            XCTAssertEqual((error as? AntiphonError)?.className, "InvalidRequestError")
        }
    }

    func testJSONIsWrittenFromLiteralsAndTypes() throws {
        let city = "Rome \"\\\n\u{1}é👋"
        let json: JSON = ["a": [1, -2.5, true, false, nil], "b": "\(city)", "c": [:], "d": []]
        let expected: JSONValue = .object([
            "a": .array([.number("1"), .number("-2.5"), .bool(true), .bool(false), .null]),
            "b": .string(city), "c": .object([:]), "d": .array([]),
        ])
        XCTAssertEqual(try JSONValue(json.text), expected)
        struct Point: Codable, Equatable { var x: Int }
        XCTAssertEqual(try JSON(encoding: Point(x: 1)).decode(Point.self), Point(x: 1))
        XCTAssertEqual("\(JSON())", "{}")
    }
}
