import Antiphon
import XCTest

/// What came, beside what was read of it, and paths that the client does not know.
final class RawTests: XCTestCase {
    private var server: MockServer!
    private var client: Client!

    override func setUp() async throws {
        server = try MockServer()
        client = try connect(server)
    }

    override func tearDown() async throws {
        server.stop()
    }

    func testAnAnswerIsGivenBesideItsValue() async throws {
        try server.enqueue(["status": 503, "headers": ["retry-after-ms": "1"]])
        try server.enqueue([
            "status": 201, "headers": ["X-Request-ID": "req_7", "x-limit": "one"],
            "json": ["id": "resp_1", "status": "completed", "new_field": "Grüße"],
        ])
        let raw = try await client.withOptions(CallOptions(maxRetries: 1)).responses.withRawResponse.create(anyRequest)
        XCTAssertEqual(raw.status, 201)
        XCTAssertEqual(raw.retriesTaken, 1)
        XCTAssertEqual(raw.requestID, "req_7")
        XCTAssertEqual(raw.headers["x-limit"], "one")
        XCTAssertEqual(try JSONValue(raw.body)["new_field"], .string("Grüße"))
        XCTAssertEqual(raw.value.id, "resp_1")
        XCTAssertEqual(raw.value.status, .completed)
    }

    func testEachEndpointHasItsAnswer() async throws {
        let responses = client.responses
        let made = try await responses.withRawResponse.create(
            CreateRequest(model: "m", input: "Hello", background: true)
        )
        let id = made.value.id
        let found = try await responses.withRawResponse.retrieve(id)
        XCTAssertEqual(found.value.id, id)
        let cancelled = try await responses.withRawResponse.cancel(id)
        XCTAssertEqual(cancelled.value.status, .cancelled)
        let input = try await responses.inputItems.withRawResponse.list(id)
        XCTAssertEqual(input.value.data.count, 1)
        let deleted = try await responses.withRawResponse.delete(id)
        XCTAssertEqual(deleted.value.deleted, true)
        let compacted = try await responses.withRawResponse.compact(CompactRequest(model: "m", input: "Long ago"))
        XCTAssertFalse(compacted.value.output.isEmpty)
        let counted = try await responses.inputTokens.withRawResponse.count(
            InputTokensRequest(model: "m", input: "one two")
        )
        XCTAssertEqual(counted.value.inputTokens, 2)

        let conversations = client.conversations
        let opened = try await conversations.withRawResponse.create()
        let conversation = opened.value.id
        let changed = try await conversations.withRawResponse.update(
            conversation, ConversationUpdateRequest(metadata: ["topic": "new"])
        )
        XCTAssertEqual(changed.value.metadata, ["topic": "new"])
        let read = try await conversations.withRawResponse.retrieve(conversation)
        XCTAssertEqual(read.value, changed.value)
        let items = conversations.items.withRawResponse
        let message = InputItem.message(InputMessage(role: "user", content: .text("Hello")))
        let added = try await items.create(conversation, ConversationItemsRequest(items: [message]))
        let item = try XCTUnwrap(added.value.data.first?.id)
        let listed = try await items.list(conversation)
        XCTAssertEqual(listed.value.data.map(\.id), [item])
        let one = try await items.retrieve(conversation, item)
        XCTAssertEqual(one.value.id, item)
        let left = try await items.delete(conversation, item)
        XCTAssertEqual(left.value.id, conversation)
        let gone = try await conversations.withRawResponse.delete(conversation)
        XCTAssertEqual(gone.value.deleted, true)

        let heads = [
            made.response, found.response, cancelled.response, input.response, deleted.response, compacted.response,
            counted.response, opened.response, changed.response, read.response, added.response, listed.response,
            one.response, left.response, gone.response,
        ]
        XCTAssertEqual(heads.map(\.status), Array(repeating: 200, count: 15))
        XCTAssertEqual(Set(heads.map(\.requestID)).count, 15, "each is of its own call")
        for body in [made.body, deleted.body, input.body, one.body, gone.body] {
            XCTAssertNotNil(try JSONValue(body)["id"] ?? JSONValue(body)["data"], body)
        }
    }

    func testARawListLeadsToItsNextPages() async throws {
        let messages = (0..<5).map { number in
            InputItem.message(InputMessage(role: "user", content: .text(String(number))))
        }
        let conversation = try await client.conversations.create(ConversationCreateRequest(items: messages))
        let raw = try await client.conversations.items.withRawResponse.list(
            conversation.id, ListRequest(limit: 2, order: "asc")
        )
        let first = raw.value
        XCTAssertEqual(first.data.count, 2)
        XCTAssertEqual(first.hasMore, true)
        let second = try await first.nextPage()
        let third = try await second?.nextPage()
        XCTAssertEqual(third?.data.count, 1)
        let fourth = try await third?.nextPage()
        XCTAssertNil(fourth)

        server.clearRequests()
        for _ in 0..<2 {
            var items: [InputItem] = []
            for try await item in first { items.append(item) }
            XCTAssertEqual(items, [first, second, third].flatMap { page in page?.data ?? [] })
        }
        XCTAssertEqual(server.requests.count, 4, "the first page is here already")
        var pages: [ItemPage] = []
        for try await page in first.pages { pages.append(page) }
        XCTAssertEqual(pages, [first, second, third].compactMap { page in page?.content })
    }

    func testAStreamHasTheHeadOfItsAnswer() async throws {
        let stream = client.responses.stream(anyRequest)
        try await stream.opened()
        let head = try XCTUnwrap(stream.response)
        XCTAssertEqual(head.status, 200)
        XCTAssertEqual(head.retriesTaken, 0)
        XCTAssertEqual(head.headers["content-type"]?.hasPrefix("text/event-stream"), true)
        XCTAssertEqual(head.requestID?.isEmpty, false)
        XCTAssertEqual(head.requestID, stream.requestID)
        _ = try await stream.finalResponse()
        XCTAssertEqual(stream.response, head)
    }

    func testAnyPathIsCalled() async throws {
        try server.setRepeat(["json": ["data": [1, 2]], "headers": ["x-request-id": "req_1"]])
        let found = try await client.get("/models?limit=20")
        XCTAssertEqual(found.status, 200)
        XCTAssertEqual(found.requestID, "req_1")
        XCTAssertEqual(try found.value.decode([String: [Int]].self), ["data": [1, 2]])
        _ = try await client.post("/files", ["name": "a"])
        _ = try await client.post("/files/1/close")
        try await client.delete("/files/1")
        XCTAssertEqual(
            server.requests.map { "\($0.method) \($0.path) \($0.body)" },
            [
                "GET /v1/models?limit=20 ", "POST /v1/files {\"name\":\"a\"}", "POST /v1/files/1/close ",
                "DELETE /v1/files/1 ",
            ]
        )
        for path in ["models", "/../models", "//elsewhere"] {
            let error = await thrown { try await client.get(path) }
            XCTAssertEqual(error?.className, "InvalidRequestError", path)
        }
    }

    func testGatewaysHaveNamesOfTheirOwn() async throws {
        let response = try await client.generateResponse(anyRequest)
        XCTAssertTrue(response.outputText.contains("Hello"))
        let streamed = try await client.streamResponse(anyRequest).finalResponse()
        XCTAssertEqual(streamed.outputText, response.outputText)
        XCTAssertEqual(server.requests.map(\.path), ["/v1/responses", "/v1/responses"])
    }
}
