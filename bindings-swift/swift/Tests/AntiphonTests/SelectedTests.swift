import Antiphon
import XCTest

/// Streams of one thing: text, reasoning, refusals, calls, images.
final class SelectedTests: XCTestCase {
    private var server: MockServer!
    private var client: Client!

    override func setUp() async throws {
        server = try MockServer()
        client = try connect(server)
    }

    override func tearDown() async throws {
        server.stop()
    }

    func testEachSelectsItsOwn() async throws {
        try server.setRepeat(["events": everything])
        let whole = try await stream().finalResponse()
        var finals: [Response] = []
        func all<T>(_ selected: (ResponseStream) -> ResponseStream.Selected<T>) async throws -> [T] {
            let stream = stream()
            var found: [T] = []
            for try await one in selected(stream) { found.append(one) }
            finals.append(try await stream.finalResponse())
            return found
        }
        let text = try await all(\.textDeltas)
        XCTAssertEqual(text, ["Hel", "lo"])
        let reasoning = try await all(\.reasoningTextDeltas)
        // The reasoning came as a summary first: its text would say the same again.
        XCTAssertEqual(reasoning, ["Sum"])
        let refusal = try await all(\.refusalDeltas)
        XCTAssertEqual(refusal, ["I ", "won't"])
        let calls = try await all(\.functionCalls)
        XCTAssertEqual(calls.map(\.name), ["first", "second"])
        let images = try await all(\.images)
        XCTAssertEqual(images.map(\.result), ["aGk="])
        XCTAssertEqual(finals, Array(repeating: whole, count: 5), "nothing of the response is lost")
        XCTAssertEqual(whole.functionCalls, calls)
        XCTAssertEqual(whole.images, images)
    }

    func testASnapshotShowsWhatCameUpToTheText() async throws {
        try server.enqueue(["text_deltas": ["count": 300, "delta": "abc"]])
        let stream = stream()
        var seen = ""
        for try await text in stream.textDeltas {
            seen += text
            XCTAssertEqual(stream.snapshot().outputText, seen)
        }
        XCTAssertEqual(seen, String(repeating: "abc", count: 300))
        XCTAssertEqual(stream.snapshot().status, .completed)
    }

    func testEachEventIsGivenOnceHoweverItIsRead() async throws {
        try server.enqueue(["text_deltas": ["count": 100, "delta": "a"]])
        let stream = stream()
        var events = stream.makeAsyncIterator()
        var texts = stream.textDeltas.makeAsyncIterator()
        var count = 0
        while let event = try await events.next() {
            if case .outputTextDelta = event { count += 1 }
            if try await texts.next() != nil { count += 1 }
            XCTAssertEqual(stream.snapshot().outputText.count, count)
        }
        XCTAssertEqual(count, 100)
    }

    func testLeavingTheLoopClosesTheConnection() async throws {
        try server.enqueue(begun(deltas: 3, then: "stall"))
        let stream = stream()
        for try await _ in stream.textDeltas { break }
        let isClosed = try await server.closesAll()
        XCTAssertTrue(isClosed)
        let error = await thrown { try await stream.finalResponse() }
        XCTAssertEqual(error?.className, "CancelledError")
        XCTAssertEqual(error?.partialResponse?.outputText, "a")
    }

    func testTheErrorOfTheStreamIsThrown() async throws {
        try server.enqueue(begun(deltas: 3, then: "truncate"))
        var text = ""
        do {
            for try await delta in stream().textDeltas { text += delta }
            XCTFail("no error")
        } catch AntiphonError.streamInterrupted(let details) {
            XCTAssertEqual(details.partialResponse?.outputText, "aaa")
        }
        XCTAssertEqual(text, "aaa")
    }

    func testIterationOnAnActor() async throws {
        try server.enqueue(["text_deltas": ["count": 500]])
        let count = try await countOnMainActor(stream())
        XCTAssertEqual(count, 500)
    }

    private func stream() -> ResponseStream {
        client.responses.stream(anyRequest)
    }
}

@MainActor
private func countOnMainActor(_ stream: ResponseStream) async throws -> Int {
    var count = 0
    for try await _ in stream.textDeltas {
        MainActor.assertIsolated()
        count += 1
    }
    return count
}

/// Something of each kind.
private let everything: JSON = [
    ["type": "response.created", "response": ["id": "resp_1", "output": []]],
    ["type": "response.reasoning_summary_text.delta", "output_index": 0, "summary_index": 0, "delta": "Sum"],
    ["type": "response.reasoning_text.delta", "output_index": 0, "content_index": 0, "delta": "Think"],
    ["type": "response.output_text.delta", "output_index": 1, "content_index": 0, "delta": "Hel"],
    ["type": "response.output_text.delta", "output_index": 1, "content_index": 0, "delta": "lo"],
    ["type": "response.refusal.delta", "output_index": 2, "content_index": 0, "delta": "I "],
    ["type": "response.refusal.delta", "output_index": 2, "content_index": 0, "delta": "won't"],
    done(3, ["type": "function_call", "call_id": "c1", "name": "first", "arguments": "{}"]),
    done(4, ["type": "function_call", "call_id": "c2", "name": "second", "arguments": "{}"]),
    done(5, ["type": "image_generation_call", "id": "ig_1", "status": "failed", "result": nil]),
    done(6, ["type": "image_generation_call", "id": "ig_2", "status": "completed", "result": "aGk="]),
    ["type": "response.completed", "response": ["id": "resp_1", "status": "completed"]],
]

private func done(_ index: JSON, _ item: JSON) -> JSON {
    ["type": "response.output_item.done", "output_index": index, "item": item]
}
