import Antiphon
import XCTest

/// Every endpoint: what is made on the server is found there again.
final class ResourceTests: XCTestCase {
    private var server: MockServer!
    private var client: Client!

    override func setUp() async throws {
        server = try MockServer()
        client = try connect(server)
    }

    override func tearDown() async throws {
        server.stop()
    }

    func testAResponseIsRetrievedListedAndDeleted() async throws {
        let responses = client.responses
        let made = try await responses.create(anyRequest)
        let found = try await responses.retrieve(made.id)
        XCTAssertEqual(found, made)
        var input: [String] = []
        for try await item in responses.inputItems.list(made.id) { input.append(text(of: item)) }
        XCTAssertEqual(input, ["Hello"])
        let deleted = try await responses.delete(made.id)
        XCTAssertEqual(deleted.id, made.id)
        XCTAssertEqual(deleted.deleted, true)
        for error in [
            await thrown { try await responses.retrieve(made.id) },
            await thrown { try await responses.delete(made.id) },
            await thrown { try await responses.cancel(made.id) },
            await thrown { try await responses.retrieveStream(made.id).finalResponse() },
            await thrown { for try await _ in responses.inputItems.list(made.id) {} },
        ] {
            XCTAssertEqual(error?.className, "NotFoundError")
            XCTAssertEqual(error?.status, 404)
        }
    }

    func testAStoredResponseIsStreamedAgainFromAnywhere() async throws {
        let made = await readAll(client.responses.stream(anyRequest))
        let id = try XCTUnwrap(made.final?.id)
        for after in [nil, 0, 5] as [Int?] {
            let again = await readAll(client.responses.retrieveStream(id, RetrieveRequest(startingAfter: after)))
            XCTAssertEqual(again.events, Array(made.events.dropFirst(after.map { $0 + 1 } ?? 0)))
            XCTAssertEqual(again.final, made.final)
        }
        XCTAssertEqual(server.requests.last?.path, "/v1/responses/\(id)?starting_after=5&stream=true")
    }

    func testABackgroundResponseIsCancelled() async throws {
        let made = try await client.responses.create(
            CreateRequest(model: "m", input: "Hello", background: true)
        )
        XCTAssertEqual(made.status, .queued)
        let cancelled = try await client.responses.cancel(made.id)
        XCTAssertEqual(cancelled.status, .cancelled)
        let found = try await client.responses.retrieve(made.id)
        XCTAssertEqual(found.status, .cancelled)
    }

    func testACompactedContextIsTheInputOfTheNextRequest() async throws {
        let compacted = try await client.responses.compact(CompactRequest(model: "m", input: "Long ago"))
        guard case .compaction = compacted.output.last else { return XCTFail("\(compacted)") }
        let request = CreateRequest(model: "m", input: .items(compacted.toInput() + [message("Now")]))
        let next = try await client.responses.create(request)
        XCTAssertTrue(next.outputText.contains("Now"))
    }

    func testTokensAreCountedWithoutAResponse() async throws {
        let request = InputTokensRequest(model: "m", input: "one two three", instructions: "four five")
        let counted = try await client.responses.inputTokens.count(request)
        XCTAssertEqual(counted.inputTokens, 5)
    }

    func testAConversationIsMadeChangedAndDeleted() async throws {
        let conversations = client.conversations
        let made = try await conversations.create(ConversationCreateRequest(metadata: ["topic": "old"]))
        XCTAssertEqual(made.metadata, ["topic": "old"])
        let changed = try await conversations.update(made.id, ConversationUpdateRequest(metadata: ["topic": "new"]))
        XCTAssertEqual(changed.id, made.id)
        let found = try await conversations.retrieve(made.id)
        XCTAssertEqual(found.metadata, ["topic": "new"])
        let deleted = try await conversations.delete(made.id)
        XCTAssertEqual(deleted.object, "conversation.deleted")
        for error in [
            await thrown { try await conversations.retrieve(made.id) },
            await thrown { for try await _ in conversations.items.list(made.id).pages {} },
        ] {
            XCTAssertEqual(error?.className, "NotFoundError")
        }
    }

    func testItemsAreAddedFoundAndTakenOut() async throws {
        let items = client.conversations.items
        let made = try await client.conversations.create()
        let unknown = InputItem.unknown(kind: "shiny", json: ["type": "shiny", "id": "shiny/1?", "glow": [1, nil]])
        let added = try await items.create(made.id, ConversationItemsRequest(items: [message("One"), unknown]))
        XCTAssertEqual(added.data.count, 2)
        for item in added.data {
            let found = try await items.retrieve(made.id, XCTUnwrap(item.id))
            XCTAssertEqual(found, item)
        }
        let conversation = try await items.delete(made.id, "shiny/1?")
        XCTAssertEqual(conversation, made)
        let error = await thrown { try await items.retrieve(made.id, "shiny/1?") }
        XCTAssertEqual(error?.className, "NotFoundError")
        var left: [InputItem] = []
        for try await item in items.list(made.id) { left.append(item) }
        XCTAssertEqual(left, [added.data[0]])
    }

    func testAResponseAddsToItsConversation() async throws {
        let made = try await client.conversations.create()
        _ = try await client.responses.create(
            CreateRequest(model: "m", input: "Hello", conversation: .id(made.id))
        )
        var roles: [String?] = []
        for try await item in client.conversations.items.list(made.id, ListRequest(order: "asc")) {
            guard case .message(let message) = item else { return XCTFail("\(item)") }
            roles.append(message.role)
        }
        XCTAssertEqual(roles, ["user", "assistant"])
    }

    func testPagesFollowEachOther() async throws {
        let list = try await conversation(ofMessages: 8)
        server.clearRequests()
        var pages: [[String]] = []
        for try await page in list.pages {
            pages.append(page.data.map(text(of:)))
            // Each is asked for when it is needed.
            XCTAssertEqual(server.requests.count, pages.count)
        }
        XCTAssertEqual(pages, [["0", "1", "2"], ["3", "4", "5"], ["6", "7"]])
        let path = try XCTUnwrap(server.requests.first?.path)
        let afters = server.requests.map { $0.path.dropFirst(path.count) }
        XCTAssertEqual(afters, ["", "&after=msg_mock_item_3", "&after=msg_mock_item_6"])
    }

    func testItemsAreIteratedOverPages() async throws {
        let list = try await conversation(ofMessages: 8)
        for _ in 0..<2 {
            let items = try await textsOnMainActor(list)
            XCTAssertEqual(items, (0..<8).map(String.init), "and again from the start")
        }
        server.clearRequests()
        for try await item in list where text(of: item) == "3" { break }
        XCTAssertEqual(server.requests.count, 2, "no page is asked for that nobody looks at")
    }

    func testAnErrorOnTheWayIsThrownOnce() async throws {
        let list = try await conversation(ofMessages: 8)
        var iterator = list.makeAsyncIterator()
        for _ in 0..<3 { _ = try await iterator.next() }
        try server.enqueue(["status": 400, "json": ["error": ["message": "No."]]])
        do {
            _ = try await iterator.next()
            XCTFail("the second page came")
        } catch AntiphonError.badRequest {}
        let after = try await iterator.next()
        XCTAssertNil(after)
    }

    func testABadRequestNamesItsFieldAndSendsNothing() async throws {
        let (responses, conversations) = (client.responses, client.conversations)
        let bad = ListRequest(extraQuery: JSON(text: "{nope"))
        let cases: [(String?, AntiphonError?)] = [
            ("response_id", await thrown { try await responses.retrieve("") }),
            ("response_id", await thrown { try await responses.retrieveStream("").finalResponse() }),
            ("response_id", await thrown { for try await _ in responses.inputItems.list("") {} }),
            ("item_id", await thrown { try await conversations.items.retrieve("conv_1", "..") }),
            ("", await thrown { for try await _ in conversations.items.list("conv_1", bad) {} }),
        ]
        for (path, error) in cases {
            XCTAssertEqual(error?.className, "InvalidRequestError")
            XCTAssertEqual(error?.details.path, path)
        }
        XCTAssertTrue(server.requests.isEmpty)
    }

    func testCancellingATaskClosesTheConnection() async throws {
        let client = try XCTUnwrap(client)
        let calls: [@Sendable () async throws -> Void] = [
            { _ = try await client.responses.retrieve("resp_1") },
            { for try await _ in client.responses.inputItems.list("resp_1") {} },
            { _ = try await client.conversations.create() },
        ]
        for call in calls {
            server.clearRequests()
            try server.enqueue(["before_headers": "stall"])
            let task = Task(operation: call)
            while server.requests.isEmpty { await Task.yield() }
            task.cancel()
            let result = await task.result
            XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
            let isClosed = try await server.closesAll()
            XCTAssertTrue(isClosed)
        }
    }

    func testATaskThatIsCancelledAlreadySendsNothing() async throws {
        let client = try XCTUnwrap(client)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try await client.responses.retrieve("resp_1")
        }
        let result = await task.result
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        XCTAssertTrue(server.requests.isEmpty)
    }

    /// The items of a new conversation with so many messages, three on a page; their texts are their numbers.
    private func conversation(ofMessages count: Int) async throws -> ItemList {
        let items = (0..<count).map { message(String($0)) }
        let made = try await client.conversations.create(ConversationCreateRequest(items: items))
        return client.conversations.items.list(made.id, ListRequest(limit: 3, order: "asc"))
    }
}

@MainActor
private func textsOnMainActor(_ list: ItemList) async throws -> [String] {
    var texts: [String] = []
    for try await item in list {
        MainActor.assertIsolated()
        texts.append(text(of: item))
    }
    return texts
}

private func message(_ text: String) -> InputItem {
    .message(InputMessage(role: "user", content: .text(text)))
}

/// The text of an item that is a message of one part.
private func text(of item: InputItem) -> String {
    guard case .message(let message) = item, case .parts(let parts) = message.content,
        case .inputText(let part) = parts.first
    else { return "\(item)" }
    return part.text
}
