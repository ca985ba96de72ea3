import Antiphon
import Foundation
import XCTest

/// The table of faults of tests/faults, which every language runs.
final class FaultTests: XCTestCase {
    func testEveryFaultIsSeenForWhatItIs() async throws {
        let path = checkout.appendingPathComponent("tests/faults/faults.json")
        let table = try JSONValue(String(contentsOf: path, encoding: .utf8))
        let rows = try XCTUnwrap(table["rows"]?.array)
        XCTAssertGreaterThanOrEqual(rows.count, 60)
        var lines: [String] = []
        for row in rows {
            for call in try XCTUnwrap(row["calls"]?.array) {
                lines += try await run(Fault(row: row, call: XCTUnwrap(call.string), table: table))
            }
        }
        try writeDown(lines)
    }

    /// Runs a row with one call, once or with every cut, up to the first one that is wrong; returns what all languages
    /// must agree on.
    private func run(_ fault: Fault) async throws -> [String] {
        let server = try MockServer()
        let client = try fault.client(of: server)
        var lines: [String] = []
        for cut in try fault.cuts {
            let expected = try fault.expected(cut: cut)
            try server.enqueue(JSON(text: fault.scripts(cut: cut, expected: expected).sorted))
            server.clearRequests()
            var seen = try await inTime { try await fault.seen(by: client) }
            seen["requests"] = .number(String(server.requests.count))
            XCTAssertEqual(.object(seen), expected, "\(fault.name) for \(fault.call), cut \(cut ?? 0)")
            guard .object(seen) == expected else { return lines }
            seen["fault"] = .string(fault.name)
            seen["call"] = .string(fault.call)
            seen["cut"] = cut.map { .number(String($0)) }
            lines.append(JSONValue.object(seen).sorted)
        }
        return lines
    }

    private func writeDown(_ lines: [String]) throws {
        guard let out = ProcessInfo.processInfo.environment["ANTIPHON_OUT"] else { return }
        let folder = URL(fileURLWithPath: out).appendingPathComponent("faults")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = lines.joined(separator: "\n") + "\n"
        try text.write(to: folder.appendingPathComponent("swift.jsonl"), atomically: true, encoding: .utf8)
    }
}

/// One row of the table for one of its calls.
private struct Fault: Sendable {
    let name: String
    let call: String
    private let row: JSONValue
    /// The good answer to the call.
    private let answer: [String: JSONValue]

    init(row: JSONValue, call: String, table: JSONValue) throws {
        name = try XCTUnwrap(row["fault"]?.string)
        self.call = call
        self.row = row
        answer = try XCTUnwrap(table["answers"]?[call == "create" ? "create" : "stream"]?.fields)
    }

    /// After how many bytes the first body is cut, one run each; one nil for a row without cuts.
    var cuts: [Int?] {
        get throws {
            guard let cuts = row["cuts"] else { return [nil] }
            return try Array(0...XCTUnwrap(cuts["bytes"]?.int))
        }
    }

    func expected(cut: Int?) throws -> JSONValue {
        guard let cut else { return try XCTUnwrap(row["expect"]) }
        let ranges = try XCTUnwrap(row["cuts"]?["expect"]?.array)
        let range = ranges.last { range in range["from"]?.int.map { $0 <= cut } ?? false }
        return try XCTUnwrap(range?["expect"])
    }

    /// The mock's scripts, one for each request that is expected.
    func scripts(cut: Int?, expected: JSONValue) throws -> JSONValue {
        let count = try XCTUnwrap(expected["requests"]?.int)
        let scripts = try XCTUnwrap(row["http"]?.array).prefix(count).enumerated().map { index, script in
            var script = try XCTUnwrap(script.fields)
            if script.removeValue(forKey: "answer") != nil { script.merge(answer) { _, good in good } }
            if index == 0, let cut { script["after_bytes"] = .number(String(cut)) }
            return JSONValue.object(script)
        }
        return .array(scripts)
    }

    func client(of server: MockServer) throws -> Client {
        var left = row["options"]?.fields ?? [:]
        func number(_ option: String) -> Int? { left.removeValue(forKey: option)?.int }
        func duration(_ option: String) -> Duration? { number(option).map { .milliseconds($0) } }
        let host = server.url.replacingOccurrences(of: "http://", with: "").replacingOccurrences(of: "/v1", with: "")
        var options = ClientOptions(
            apiKey: "sk-test",
            baseURL: row["base_url"]?.string?.replacingOccurrences(of: "{mock}", with: host) ?? server.url
        )
        options.maxRetries = number("max_retries")
        options.connectTimeout = duration("connect_timeout_ms")
        options.timeout = duration("timeout_ms")
        options.idleTimeout = duration("idle_timeout_ms")
        options.stallTimeout = duration("stall_timeout_ms")
        options.maxFrameBytes = number("max_frame_bytes")
        options.maxBodyBytes = number("max_body_bytes")
        XCTAssertTrue(left.isEmpty, "\(name) has options that are not known here: \(left.keys)")
        return try Client(options)
    }

    /// What a call gives, as the table says it, but for the number of requests.
    func seen(by client: Client) async throws -> [String: JSONValue] {
        let outcome = await outcome(of: client)
        guard let error = outcome.error else {
            return ["text": .string(try XCTUnwrap(outcome.final).outputText)]
        }
        var seen: [String: JSONValue] = ["error": .string(error.className)]
        seen["status"] = error.status.map { .number(String($0)) }
        seen["code"] = error.code.map { .string($0) }
        seen["timeout"] = error.details.timeout.map { .string($0 == .idle ? "idle" : "stall") }
        seen["text"] = error.partialResponse.map { .string($0.outputText) }
        return seen
    }

    private func outcome(of client: Client) async -> Outcome {
        var request = CreateRequest(model: "m", input: "Hello")
        switch call {
        case "create":
            var outcome = Outcome()
            do {
                outcome.final = try await client.responses.create(request)
            } catch {
                outcome.error = error as? AntiphonError
                XCTAssertNotNil(outcome.error, "\(error)")
            }
            return outcome
        case "retrieve":
            return await outcome(of: client.responses.retrieveStream("resp_1"))
        default:
            if call == "background" { request.background = true }
            return await outcome(of: client.responses.stream(request))
        }
    }

    private func outcome(of stream: ResponseStream) async -> Outcome {
        let outcome = await readAll(stream)
        XCTAssertEqual(outcome.iterationError as? AntiphonError, outcome.error, "\(name) for \(call)")
        return outcome
    }
}

private struct Hangs: Error {}

/// Cancels what hangs, and fails.
private func inTime<T: Sendable>(_ body: @escaping @Sendable () async throws -> T) async throws -> T {
    try await withThrowingTaskGroup(of: T.self) { group in
        group.addTask(operation: body)
        group.addTask {
            try await Task.sleep(for: .seconds(20))
            throw Hangs()
        }
        defer { group.cancelAll() }
        guard let first = try await group.next() else { throw Hangs() }
        return first
    }
}

extension JSONValue {
    /// The fields of an object.
    fileprivate var fields: [String: JSONValue]? {
        if case .object(let fields) = self { fields } else { nil }
    }
}
