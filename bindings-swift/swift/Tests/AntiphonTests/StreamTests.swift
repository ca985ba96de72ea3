import Antiphon
import Foundation
import XCTest

/// Streams: what is given, and how they end.
final class StreamTests: XCTestCase {
    private var server: MockServer!
    private var client: Client!

    override func setUp() async throws {
        server = try MockServer()
        client = try connect(server)
    }

    override func tearDown() async throws {
        server.stop()
    }

    func testEventsMakeTheFinalResponse() async throws {
        try server.enqueue(["text_deltas": ["count": 1000, "delta": "Grüße 👋🏽 "]])
        let outcome = await readAll(client.responses.stream(anyRequest))
        XCTAssertNil(outcome.iterationError)
        XCTAssertEqual(outcome.events.count, 1008)
        XCTAssertEqual(text(of: outcome.events), String(repeating: "Grüße 👋🏽 ", count: 1000))
        XCTAssertEqual(outcome.final?.outputText, text(of: outcome.events))
        XCTAssertEqual(outcome.final?.status, .completed)
    }

    func testFinalResponseWithoutIterating() async throws {
        let stream = client.responses.stream(CreateRequest(model: "m", input: "Sing!"))
        let response = try await stream.finalResponse()
        XCTAssertTrue(response.outputText.contains("Sing!"))
        let again = try await stream.finalResponse()
        XCTAssertEqual(again, response)
        var iterator = stream.makeAsyncIterator()
        let event = try await iterator.next()
        XCTAssertNil(event, "final response read the events")
    }

    func testIterationAfterTheEndGivesNothing() async throws {
        let stream = client.responses.stream(anyRequest)
        var iterator = stream.makeAsyncIterator()
        while try await iterator.next() != nil {}
        let after = try await iterator.next()
        XCTAssertNil(after)
        for try await event in stream { XCTFail("\(event)") }
    }

    func testASnapshotShowsExactlyWhatWasGiven() async throws {
        // All of them arrive at once, so most are taken from the core before they are looked at.
        try server.enqueue(["text_deltas": ["count": 300, "delta": "abc"]])
        let stream = client.responses.stream(anyRequest)
        XCTAssertEqual(stream.snapshot(), Response())
        var seen = ""
        for try await event in stream {
            if case .outputTextDelta(let delta) = event {
                seen += delta.delta
                XCTAssertEqual(stream.snapshot().outputText, seen)
            }
        }
        XCTAssertEqual(stream.snapshot().outputText, String(repeating: "abc", count: 300))
        XCTAssertEqual(stream.snapshot().status, .completed)
    }

    func testTheRawEventIsTheOneThatWasGiven() async throws {
        try server.enqueue(["text_deltas": ["count": 20, "delta": "x"]])
        let stream = client.responses.stream(anyRequest)
        XCTAssertNil(stream.rawEvent())
        for try await event in stream {
            let raw = try JSONValue(XCTUnwrap(stream.rawEvent()).text)
            XCTAssertEqual(raw["type"], try event.value["type"])
            XCTAssertEqual(raw["sequence_number"], try event.value["sequence_number"])
        }
    }

    func testTwoStreamsAtOnce() async throws {
        try server.enqueue([["text_deltas": ["count": 500]], ["text_deltas": ["count": 500]]])
        let streams = [client.responses.stream(anyRequest), client.responses.stream(anyRequest)]
        async let first = readAll(streams[0])
        async let second = readAll(streams[1])
        let counts = await [first.events.count, second.events.count]
        XCTAssertEqual(counts, [508, 508])
    }

    func testTheRequestIDIsTheServers() async throws {
        let stream = client.responses.stream(anyRequest)
        try await stream.opened()
        XCTAssertEqual(stream.requestID?.isEmpty, false)
        _ = try await stream.finalResponse()
    }

    func testIterationOnAnActor() async throws {
        try server.enqueue(["text_deltas": ["count": 500]])
        let count = try await countOnMainActor(client.responses.stream(anyRequest))
        XCTAssertEqual(count, 508)
    }

    func testBreakClosesTheConnection() async throws {
        try server.enqueue(begun(deltas: 3, then: "stall"))
        let stream = client.responses.stream(anyRequest)
        for try await event in stream {
            if case .outputTextDelta = event { break }
        }
        let isClosed = try await server.closesAll()
        XCTAssertTrue(isClosed)
        let error = await thrown { try await stream.finalResponse() }
        XCTAssertEqual(error?.className, "CancelledError")
        XCTAssertEqual(error?.partialResponse?.outputText.isEmpty, false)
        for try await event in stream { XCTFail("after the break: \(event)") }
    }

    func testLettingGoClosesTheConnection() async throws {
        try server.enqueue(begun(deltas: 3, then: "stall"))
        try await openAndLetGo()
        let isClosed = try await server.closesAll()
        XCTAssertTrue(isClosed)
    }

    private func openAndLetGo() async throws {
        let stream = client.responses.stream(anyRequest)
        try await stream.opened()
        XCTAssertEqual(server.openConnections, 1)
    }

    func testCancellingTheTaskClosesTheConnection() async throws {
        try server.enqueue(begun(deltas: 3, then: "stall"))
        let client = try XCTUnwrap(client)
        let begun = expectation(description: "a delta came")
        begun.expectedFulfillmentCount = 3
        let task = Task {
            for try await event in client.responses.stream(anyRequest) {
                if case .outputTextDelta = event { begun.fulfill() }
            }
        }
        await fulfillment(of: [begun], timeout: 10)
        task.cancel()
        let result = await task.result
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        let isClosed = try await server.closesAll()
        XCTAssertTrue(isClosed)
    }

    func testACancelledTaskReadsNoMore() async throws {
        // The whole stream is there before the task is cancelled.
        try server.enqueue(["text_deltas": ["count": 20]])
        let stream = client.responses.stream(anyRequest)
        let task = Task {
            var count = 0
            for try await _ in stream {
                count += 1
                if count == 5 { withUnsafeCurrentTask { $0?.cancel() } }
            }
        }
        let result = await task.result
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
    }

    func testCancellingFromElsewhereEndsTheIteration() async throws {
        try server.enqueue(begun(deltas: 3, then: "stall"))
        let stream = client.responses.stream(anyRequest)
        let begun = expectation(description: "a delta came")
        begun.expectedFulfillmentCount = 3
        let task = Task {
            for try await event in stream {
                if case .outputTextDelta = event { begun.fulfill() }
            }
        }
        await fulfillment(of: [begun], timeout: 10)
        stream.cancel()
        try await task.value
        let isClosed = try await server.closesAll()
        XCTAssertTrue(isClosed)
        let error = await thrown { try await stream.finalResponse() }
        XCTAssertEqual(error?.partialResponse?.outputText, "aaa")
    }

    func testACancelledStreamHasWhatWasGivenAndNoMore() async throws {
        // All of them arrive at once, so most are taken from the core before they are looked at.
        try server.setRepeat(["text_deltas": ["count": 300, "delta": "a"]])
        for last in [1, 299, 300] {
            let stream = client.responses.stream(anyRequest)
            var count = 0
            for try await event in stream {
                guard case .outputTextDelta = event else { continue }
                count += 1
                if count == last { stream.cancel() }
            }
            XCTAssertEqual(count, last)
            XCTAssertEqual(stream.snapshot().outputText.count, last)
            let raw = try JSONValue(XCTUnwrap(stream.rawEvent()).text)
            XCTAssertEqual(raw["type"], .string("response.output_text.delta"))
            let error = await thrown { try await stream.finalResponse() }
            XCTAssertEqual(error?.className, "CancelledError")
            XCTAssertEqual(error?.partialResponse?.outputText.count, last)
        }
    }

    func testCancellingATaskThatCreatesClosesTheConnection() async throws {
        try server.enqueue(["before_headers": "stall"])
        let client = try XCTUnwrap(client)
        let task = Task { try await client.responses.create(anyRequest) }
        while server.requests.isEmpty { await Task.yield() }
        task.cancel()
        let result = await task.result
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        let isClosed = try await server.closesAll()
        XCTAssertTrue(isClosed)
    }

    func testCancellingATaskThatWaitsForTheFinalResponse() async throws {
        try server.enqueue(begun(deltas: 3, then: "stall"))
        let stream = client.responses.stream(anyRequest)
        try await stream.opened()
        let task = Task { try await stream.finalResponse() }
        task.cancel()
        let result = await task.result
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        let isClosed = try await server.closesAll()
        XCTAssertTrue(isClosed)
        let error = await thrown { try await stream.finalResponse() }
        XCTAssertEqual(error?.className, "CancelledError")
    }

    func testManyStreamsAreLetGoOf() async throws {
        try server.setRepeat(begun(deltas: 1, then: "stall"))
        for _ in 0..<100 {
            for try await event in client.responses.stream(anyRequest) {
                if case .outputTextDelta = event { break }
            }
        }
        let isClosed = try await server.closesAll()
        XCTAssertTrue(isClosed, "\(server.openConnections) connections are open")
    }
}

@MainActor
private func countOnMainActor(_ stream: ResponseStream) async throws -> Int {
    var count = 0
    for try await _ in stream {
        MainActor.assertIsolated()
        count += 1
    }
    return count
}
