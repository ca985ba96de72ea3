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

    func testAStreamIsReadInOneWayAfterAnother() async throws {
        // All of them arrive at once: each way takes more from the core than it gives.
        let words = (0..<40).map { index in "\(index) " }
        try server.setRepeat(["events": list(begin + words.map { word in delta("output_text", 0, "\(word)") } + end)])
        let whole = try await stream().finalResponse()
        let stream = stream()
        var seen: [String] = []
        func see(_ word: String) {
            seen.append(word)
            XCTAssertEqual(stream.snapshot().outputText, seen.joined())
        }
        func see(_ event: Event) throws {
            if case .outputTextDelta(let delta) = event { see(delta.delta) }
            XCTAssertEqual(try JSONValue(XCTUnwrap(stream.rawEvent()).text), try event.value)
        }

        var events = stream.makeAsyncIterator()
        while seen.count < 10, let event = try await events.next() { try see(event) }
        var texts = stream.textDeltas.makeAsyncIterator()
        while seen.count < 20, let text = try await texts.next() {
            see(text)
            XCTAssertNil(stream.rawEvent(), "text is no event")
        }
        while seen.count < 30, let event = try await events.next() { try see(event) }
        XCTAssertEqual(seen, Array(words.prefix(30)), "nothing is lost or given twice")
        let raw = stream.rawEvent()
        let final = try await stream.finalResponse()
        XCTAssertEqual(final, whole)
        XCTAssertEqual(stream.rawEvent(), raw, "the final response returns no event")
        let event = try await events.next()
        XCTAssertNil(event)
        let text = try await texts.next()
        XCTAssertNil(text)
    }

    func testAViewThatIsLeftShowsWhatWasGivenAndNoMore() async throws {
        try server.setRepeat(["text_deltas": ["count": 300, "delta": "a"]])
        for last in [1, 150, 299] {
            let stream = stream()
            var count = 0
            for try await _ in stream.textDeltas {
                count += 1
                if count == last { break }
            }
            XCTAssertEqual(stream.snapshot().outputText, String(repeating: "a", count: last))
            let error = await thrown { try await stream.finalResponse() }
            XCTAssertEqual(error?.partialResponse?.outputText, String(repeating: "a", count: last))
        }
        func image(_ index: JSON, _ result: JSON) -> JSON {
            done(index, ["type": "image_generation_call", "status": "completed", "result": result])
        }
        try server.setRepeat(["events": list(begin + [image(0, "MQ=="), image(1, "Mg==")] + end)])
        let stream = stream()
        for try await image in stream.images {
            XCTAssertEqual(image.result, "MQ==")
            break
        }
        XCTAssertEqual(stream.snapshot().images.map(\.result), ["MQ=="])
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

private let begin: [JSON] = [["type": "response.created", "response": ["id": "resp_1", "model": "m", "output": []]]]

private let end: [JSON] = [
    ["type": "response.completed", "response": ["id": "resp_1", "model": "m", "status": "completed"]]
]

/// Something of each kind.
private let everything: JSON = list(
    begin + [
        delta("reasoning_summary_text", 0, "Sum"),
        delta("reasoning_text", 0, "Think"),
        delta("output_text", 1, "Hel"),
        delta("output_text", 1, "lo"),
        delta("refusal", 2, "I "),
        delta("refusal", 2, "won't"),
        done(3, ["type": "function_call", "call_id": "c1", "name": "first", "arguments": "{}"]),
        done(4, ["type": "function_call", "call_id": "c2", "name": "second", "arguments": "{}"]),
        done(5, ["type": "image_generation_call", "status": "failed", "result": nil]),
        done(6, ["type": "image_generation_call", "status": "completed", "result": "aGk="]),
    ] + end
)

private func delta(_ kind: String, _ index: JSON, _ delta: JSON) -> JSON {
    ["type": "response.\(kind).delta", "output_index": index, "delta": delta]
}

private func done(_ index: JSON, _ item: JSON) -> JSON {
    ["type": "response.output_item.done", "output_index": index, "item": item]
}
