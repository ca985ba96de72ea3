import Antiphon
import XCTest

/// Sessions: turns and lanes over one WebSocket, and how they end.
final class SessionTests: XCTestCase {
    private var server: MockServer!
    private var client: Client!

    override func setUp() async throws {
        server = try MockServer()
        client = try connect(server)
    }

    override func tearDown() async throws {
        server.stop()
    }

    func testASecondTurnNeedsNoSecondHandshake() async throws {
        let session = try await client.responses.connect()
        for said in ["one", "two"] {
            let outcome = await readAll(session.create(CreateRequest(model: "m", input: said)))
            XCTAssertNil(outcome.iterationError)
            XCTAssertEqual(outcome.final?.outputText.contains(said), true)
            XCTAssertEqual(text(of: outcome.events), outcome.final?.outputText)
        }
        XCTAssertEqual(try sockets(of: server).count, 1)
        let types = try messages(to: server).map { $0["type"]?.string }
        XCTAssertEqual(types, ["response.create", "response.create"])
        let isWebSocket = await session.isWebSocket
        XCTAssertTrue(isWebSocket)
    }

    func testTurnsOfALaneAreTakenInTheOrderOfTheCalls() async throws {
        let session = try await client.responses.connect()
        let streams = (0..<20).map { session.create(CreateRequest(model: "m", input: "turn \($0)")) }
        // Whoever is read first: the last one waits for the others.
        for (turn, stream) in streams.enumerated().reversed() {
            let response = try await stream.finalResponse()
            XCTAssertTrue(response.outputText.contains("turn \(turn)"), response.outputText)
        }
        let inputs = try messages(to: server).map { $0["input"]?.string }
        XCTAssertEqual(inputs, (0..<20).map { "turn \($0)" })
    }

    func testLanesRunAtTheSameTime() async throws {
        let session = try await client.responses.connect()
        // The first goes on when it is steered.
        try server.enqueue(socket(steered("resp_1", by: events("resp_2", "right"))))
        let one = try session.lane("one")
        let first = one.create(anyRequest)
        try await first.opened()
        try server.enqueue(["events": list(events("resp_3", "meanwhile"))])
        let other = try await session.lane("other").create(anyRequest).finalResponse()
        XCTAssertEqual(other.outputText, "meanwhile")
        let second = try await one.steer("Shorter.").finalResponse()
        XCTAssertEqual(second.outputText, "right")
        _ = try await first.finalResponse()
        let lanes = try messages(to: server).map { $0["stream_id"]?.string }
        XCTAssertEqual(lanes, ["one", "other", "one"])
        XCTAssertEqual(try sockets(of: server).count, 1)
    }

    func testASteeredResponseIsFollowedByItsSuccessor() async throws {
        let session = try await client.responses.connect()
        try server.enqueue(socket(steered("resp_1", by: events("resp_2", "right"))))
        let first = session.create(anyRequest)
        try await first.opened()
        let second = await readAll(session.steer("Shorter."))
        let steered = try await first.finalResponse()
        XCTAssertEqual(steered.status, .incomplete)
        XCTAssertEqual(steered.incompleteDetails?.reason, "steered")
        XCTAssertEqual(try second.events.first?.value["type"], .string("response.steer.accepted"))
        XCTAssertEqual(second.final?.outputText, "right")
        XCTAssertEqual(
            try messages(to: server).last,
            try JSONValue(#"{"type":"response.steer","previous_response_id":"resp_1","input":"Shorter."}"#)
        )
    }

    func testNothingCanBeSteeredWhereNothingRuns() async throws {
        let session = try await client.responses.connect()
        let error = await thrown { try await session.steer("Shorter.").finalResponse() }
        XCTAssertEqual(error?.className, "InvalidRequestError")
        XCTAssertEqual(error?.details.path, "previous_response_id")
        XCTAssertEqual(try messages(to: server), [])
    }

    func testChainingFillsInWhatARequestGoesOnFrom() async throws {
        let session = try await client.responses.connect(SessionOptions(chaining: .continue))
        let first = try await session.create(anyRequest).finalResponse()
        _ = try await session.create(anyRequest).finalResponse()
        _ = try await session.lane("other").create(anyRequest).finalResponse()
        let previous = try messages(to: server).map { $0["previous_response_id"]?.string }
        XCTAssertEqual(previous, [nil, first.id, nil], "lanes are apart")
    }

    func testAWarmUpIsGoneOnFrom() async throws {
        let session = try await client.responses.connect(SessionOptions(chaining: .extend))
        let ready = try await session.warmUp(anyRequest)
        XCTAssertEqual(ready?.output, [])
        let response = try await session.create(anyRequest).finalResponse()
        XCTAssertFalse(response.outputText.isEmpty)
        let sent = try messages(to: server)
        XCTAssertEqual(sent.map { $0["generate"] }, [.bool(false), nil])
        XCTAssertEqual(sent[1]["previous_response_id"]?.string, ready?.id)
        XCTAssertEqual(sent[1]["input"], .array([]))
    }

    func testAPayloadIsSentAsItIsDocumented() async throws {
        let session = try await client.responses.connect()
        let message: JSON = ["type": "message", "role": "user", "content": "Hello"]
        let payload: JSON = ["type": "response.create", "stream_id": "a", "model": "m", "input": [message]]
        let response = try await session.sendRequest(payload).finalResponse()
        XCTAssertTrue(response.outputText.contains("Hello"), response.outputText)
        XCTAssertEqual(try messages(to: server), [try JSONValue(payload.text)])
        let error = await thrown { try await session.sendRequest(JSON(text: "{")).finalResponse() }
        XCTAssertEqual(error?.className, "InvalidRequestError")
    }

    func testWithoutWebSocketsASessionStreamsOverHTTP() async throws {
        let refusal: JSON = ["handshake": true, "status": 426]
        try server.enqueue([refusal, refusal])
        let session = try await client.responses.connect()
        let isWebSocket = await session.isWebSocket
        XCTAssertFalse(isWebSocket)
        let ready = try await session.warmUp(anyRequest)
        XCTAssertNil(ready)
        let client = try XCTUnwrap(client)
        let error = await thrown { try await client.responses.connect(SessionOptions(httpFallback: false)) }
        XCTAssertEqual(error?.status, 426)
        let outcome = await readAll(session.create(anyRequest))
        XCTAssertEqual(outcome.final?.status, .completed)
        XCTAssertEqual(server.requests.filter { $0.method == "POST" }.count, 1)
    }

    func testASocketThatIsCutInTheMiddleIsAnInterruptedStream() async throws {
        let session = try await client.responses.connect()
        try server.enqueue(begun(deltas: 3, then: "truncate"))
        let outcome = await readAll(session.create(anyRequest))
        XCTAssertEqual(outcome.events.count, 6)
        XCTAssertEqual(outcome.error?.className, "StreamInterruptedError")
        XCTAssertEqual(outcome.error?.partialResponse?.outputText, "aaa")
        XCTAssertEqual(server.requests.count, 1, "nothing is sent twice")
        let next = try await session.create(anyRequest).finalResponse()
        XCTAssertEqual(next.status, .completed)
        XCTAssertEqual(try sockets(of: server).count, 2)
    }

    func testARefusalIsTheErrorThatItIsOverHTTP() async throws {
        let session = try await client.responses.connect()
        for status in [400, 401, 404, 422, 429] {
            let error: JSON = ["message": "No.", "type": "invalid_request_error", "code": "nope"]
            let refusal: JSON = ["status": JSON(integerLiteral: Int64(status)), "json": ["error": error]]
            try server.enqueue([refusal, refusal])
            let client = try XCTUnwrap(client)
            let overHTTP = await thrown { try await client.responses.stream(anyRequest).finalResponse() }
            let overSocket = await thrown { try await session.create(anyRequest).finalResponse() }
            XCTAssertEqual(overSocket?.className, overHTTP?.className)
            XCTAssertEqual(overSocket?.status, status)
            XCTAssertEqual(overSocket?.code, "nope")
        }
        let next = try await session.create(anyRequest).finalResponse()
        XCTAssertEqual(next.status, .completed)
        XCTAssertEqual(try sockets(of: server).count, 1, "a refusal does not cost the connection")
    }

    func testCancellingTheOnlyStreamClosesTheSocket() async throws {
        let session = try await client.responses.connect()
        for leave in [cancelItself, cancelItsTask, breakOut] {
            try server.enqueue(begun(deltas: 3, then: "stall"))
            try await leave(session.create(anyRequest))
            let isClosed = try await server.closesAll()
            XCTAssertTrue(isClosed)
        }
        let next = try await session.create(anyRequest).finalResponse()
        XCTAssertEqual(next.status, .completed)
        XCTAssertEqual(try sockets(of: server).count, 4)
    }

    func testLettingGoOfASessionClosesTheSocket() async throws {
        let session = try await client.responses.connect()
        _ = try await session.create(anyRequest).finalResponse()
        XCTAssertEqual(server.openConnections, 1)
        try await connectAndLetGo()
        XCTAssertEqual(try sockets(of: server).count, 2)
        let isClosed = try await server.waitForConnections(atMost: 1, timeout: .seconds(10))
        XCTAssertTrue(isClosed)
        XCTAssertEqual(try sockets(of: server).map { $0["closed_ms"] == .null }, [true, false])
        await session.close()
    }

    private func connectAndLetGo() async throws {
        let session = try await client.responses.connect()
        _ = try await session.create(anyRequest).finalResponse()
    }

    func testCancellingATaskThatConnectsClosesTheConnection() async throws {
        try server.enqueue(["handshake": true, "before_headers": "stall"])
        let client = try XCTUnwrap(client)
        let task = Task { try await client.responses.connect() }
        while try sockets(of: server).isEmpty { await Task.yield() }
        task.cancel()
        let result = await task.result
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        let isClosed = try await server.closesAll()
        XCTAssertTrue(isClosed)
    }

    func testWhatNoSessionCanDoIsRefused() async throws {
        let session = try await client.responses.connect()
        let background = CreateRequest(model: "m", input: "Hello", background: true)
        let error = await thrown { try await session.create(background).finalResponse() }
        XCTAssertEqual(error?.className, "InvalidRequestError")
        XCTAssertEqual(error?.details.path, "background")
        XCTAssertThrowsError(try session.lane("a lane")) { error in
            XCTAssertEqual((error as? AntiphonError)?.details.path, "stream_id")
        }
        XCTAssertEqual(try messages(to: server), [])
    }

    func testAClosedSessionTakesNoRequests() async throws {
        let session = try await client.responses.connect()
        try server.enqueue(begun(deltas: 3, then: "stall"))
        let stream = session.create(anyRequest)
        try await stream.opened()
        await session.close()
        let ended = await thrown { try await stream.finalResponse() }
        XCTAssertEqual(ended?.className, "CancelledError")
        let refused = await thrown { try await session.create(anyRequest).finalResponse() }
        XCTAssertEqual(refused?.className, "ConfigError")
        let isWebSocket = await session.isWebSocket
        XCTAssertFalse(isWebSocket)
        let isClosed = try await server.closesAll()
        XCTAssertTrue(isClosed)
    }

    func testEventsThatNobodyHasAreKept() async throws {
        let session = try await client.responses.connect()
        let stray: JSON = ["type": "response.created", "stream_id": "elsewhere", "response": ["id": "resp_9"]]
        var all = events("resp_1", "mine")
        all.insert(stray, at: 1)
        try server.enqueue(socket(all.map { ["event": $0] }))
        let response = try await session.lane("here").create(anyRequest).finalResponse()
        XCTAssertEqual(response.outputText, "mine")
        XCTAssertEqual(try session.takeUnclaimed().map { try JSONValue($0.text) }, [try JSONValue(stray.text)])
        XCTAssertEqual(session.takeUnclaimed(), [])
    }

    func testEachOptionOfASessionIsRead() async throws {
        let all = SessionOptions(
            maxConnectionAge: .zero, pingInterval: .milliseconds(20), maxWaitingMessages: 1000,
            maxWaitingBytes: 1_000_000, lanes: false, httpFallback: false, chaining: .off
        )
        let session = try await client.responses.connect(all)
        for _ in 0..<2 { _ = try await session.lane("a").create(anyRequest).finalResponse() }
        XCTAssertGreaterThan(try sockets(of: server).count, 1, "a connection is too old at once")
        XCTAssertEqual(try messages(to: server).map { $0["stream_id"] }, [nil, nil])
        let negative: [(String, SessionOptions)] = [
            ("maxConnectionAge", SessionOptions(maxConnectionAge: .seconds(-1))),
            ("pingInterval", SessionOptions(pingInterval: .seconds(-1))),
            ("maxWaitingMessages", SessionOptions(maxWaitingMessages: -1)),
            ("maxWaitingBytes", SessionOptions(maxWaitingBytes: -1)),
        ]
        let client = try XCTUnwrap(client)
        for (name, options) in negative {
            let error = await thrown { try await client.responses.connect(options) }
            XCTAssertEqual(error?.className, "ConfigError", name)
            XCTAssertEqual(error?.message.contains(name), true, error?.message ?? "")
        }
    }
}

private func cancelItself(_ stream: ResponseStream) async throws {
    try await stream.opened()
    stream.cancel()
}

private func breakOut(_ stream: ResponseStream) async throws {
    for try await event in stream {
        if case .outputTextDelta = event { break }
    }
}

private func cancelItsTask(_ stream: ResponseStream) async throws {
    try await stream.opened()
    let task = Task { try await stream.finalResponse() }
    task.cancel()
    let result = await task.result
    XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
}

/// The sockets that a server has seen.
private func sockets(of server: MockServer) throws -> [JSONValue] {
    try XCTUnwrap(JSONValue(server.sockets.text).array)
}

/// The messages that a server received over all sockets.
private func messages(to server: MockServer) throws -> [JSONValue] {
    try sockets(of: server).flatMap { $0["messages"]?.array ?? [] }.map { try JSONValue($0.string ?? "") }
}
