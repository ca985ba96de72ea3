import Antiphon
import Foundation
import XCTest

/// Every recorded stream, where the recordings are.
final class RecordingTests: XCTestCase {
    private static let terminal = ["response.completed", "response.incomplete", "response.failed"]

    func testEveryRecordingGivesItsTerminalResponse() async throws {
        let environment = ProcessInfo.processInfo.environment
        let shared = environment["ANTIPHON_SHARED"].map { URL(fileURLWithPath: $0) }
        let folder = (shared ?? checkout.deletingLastPathComponent().appendingPathComponent("shared"))
            .appendingPathComponent("recordings")
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("no recordings at \(folder.path): only the project's own vectors are tested")
            return
        }
        let server = try MockServer()
        let client = try connect(server)
        var lines: [String] = []
        for recording in try recordings(in: folder) {
            try server.enqueue(["recording": "\(folder.appendingPathComponent(recording).path)"])
            let outcome = await readAll(client.responses.stream(anyRequest))
            XCTAssertEqual(outcome.iterationError as? AntiphonError, outcome.error, recording)
            let events = try outcome.events.map { try $0.value }
            check(outcome, events, recording)
            lines.append(try summary(recording, outcome, events))
        }
        XCTAssertGreaterThanOrEqual(lines.count, 30)
        if let path = environment["ANTIPHON_OUT"] {
            let out = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
            let text = lines.joined(separator: "\n") + "\n"
            try text.write(to: out.appendingPathComponent("swift.jsonl"), atomically: true, encoding: .utf8)
        }
    }

    func testTheHashIsTheStandardsOwn() {
        var hash = SHA256()
        XCTAssertEqual(hash.finish(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        hash = SHA256()
        for _ in 0..<100 { hash.update("0123456789") }
        XCTAssertEqual(hash.finish(), "ab6c5f3237f551d208fc2ca5225a4cca20b3fd638794a804f0ed5549d5041734")
    }

    private func recordings(in folder: URL) throws -> [String] {
        try ["streams", "streams_converted"].flatMap { name -> [String] in
            let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.appendingPathComponent(name).path)
            return paths.filter { $0.hasSuffix(".sse") }.sorted().map { "\(name)/\($0)" }
        }
    }

    /// The rules that hold for every recorded stream.
    private func check(_ outcome: Outcome, _ events: [JSONValue], _ name: String) {
        guard let last = events.last, let type = last["type"]?.string else {
            XCTFail("\(name): no events")
            return
        }
        guard Self.terminal.contains(type) else {
            XCTAssertNotNil(outcome.error?.partialResponse, "\(name): no terminal event and no partial response")
            return
        }
        if events.contains(where: { $0["type"] == .string("error") }) {
            XCTAssertEqual(outcome.error?.className, "APIStreamError", name)
            return
        }
        XCTAssertNil(outcome.error, name)
        // One recording joins the streams of several requests: the last response counts.
        let start = events.lastIndex { $0["type"] == .string("response.created") } ?? 0
        let done = events[start...].filter { $0["type"] == .string("response.output_item.done") }
        let streamed = done.compactMap { $0["item"] }
        let terminal = last["response"]?["output"]?.array ?? []
        let expected = terminal.count >= streamed.count ? terminal : streamed
        XCTAssertEqual(try outcome.final?.value["output"]?.array, expected, name)
    }

    /// One line that every language writes alike.
    private func summary(_ recording: String, _ outcome: Outcome, _ events: [JSONValue]) throws -> String {
        var hash = SHA256()
        for event in events { hash.update(event.sorted + "\n") }
        return JSONValue.object([
            "recording": .string(recording),
            "event_count": .number(String(events.count)),
            "events_sha256": .string(hash.finish()),
            "final": try outcome.final?.value ?? .null,
            "error_kind": outcome.error.map { .string($0.className) } ?? .null,
        ]).sorted
    }
}
