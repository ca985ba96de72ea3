import Antiphon
import Foundation
import XCTest

/// The scenarios of tests/calls, which every language runs.
final class CallTests: XCTestCase {
    func testEveryCallSendsAndGivesWhatItShould() async throws {
        let scenarios = try Scenario.all
        XCTAssertGreaterThanOrEqual(scenarios.count, 60)
        for scenario in scenarios {
            for form in scenario.forms {
                do {
                    try await run(scenario, form)
                } catch {
                    XCTFail("\(scenario.name), \(form): \(error)")
                }
            }
        }
    }

    private func run(_ scenario: Scenario, _ form: String) async throws {
        let server = try MockServer()
        try server.enqueue(JSON(text: JSONValue.array(scenario.scripts).sorted))
        let outcome = try await scenario.outcome(of: form, with: server)
        try check(outcome, of: scenario, form)
        let requests = try XCTUnwrap(scenario.expect["requests"]?.array)
        try check(server.requests, requests, "\(scenario.name), \(form)")
    }

    private func check(_ outcome: Scenario.Outcome, of scenario: Scenario, _ form: String) throws {
        let (expected, name) = (scenario.expect, "\(scenario.name), \(form)")
        if let events = expected["events"] { XCTAssertEqual(.array(outcome.events ?? []), events, name) }
        if let fields = expected["error"]?.object {
            let error = try XCTUnwrap(outcome.error, "\(name): expected \(fields)")
            try check(error, fields, name)
            return
        }
        XCTAssertNil(outcome.error, name)
        if let items = expected["items"] { XCTAssertEqual(outcome.items, items, name) }
        // A typed list has no page of its own.
        if form == "raw" || expected["items"] == nil { XCTAssertEqual(outcome.result, expected["result"], name) }
        if form == "raw" { try checkRaw(outcome, of: scenario, name) }
    }

    private func checkRaw(_ outcome: Scenario.Outcome, of scenario: Scenario, _ name: String) throws {
        let expected = scenario.expect["raw"]
        let head = try XCTUnwrap(outcome.head, name)
        XCTAssertEqual(head.status, expected?["status"]?.int ?? 200, name)
        XCTAssertEqual(head.retriesTaken, expected?["retries"]?.int ?? 0, name)
        if let id = expected?["request_id"]?.string { XCTAssertEqual(head.requestID, id, name) }
        try check(head.headers, expected?["headers"], name)
        guard let body = outcome.body else { return }
        if let text = expected?["text"]?.string {
            XCTAssertEqual(body, text, name)
        } else {
            XCTAssertEqual(try JSONValue(body), expected?["body"] ?? scenario.scripts.last?["json"], name)
        }
    }

    private func check(_ error: AntiphonError, _ expected: [String: JSONValue], _ name: String) throws {
        let details = error.details
        for (field, value) in expected {
            let place = "\(name): \(field) of \(error)"
            switch field {
            case "kind": XCTAssertEqual(.string(error.className), value, place)
            case "status": XCTAssertEqual(error.status, value.int, place)
            case "code": XCTAssertEqual(error.code, value.string, place)
            case "type": XCTAssertEqual(details.type, value.string, place)
            case "param": XCTAssertEqual(details.param, value.string, place)
            case "request_id": XCTAssertEqual(error.requestID, value.string, place)
            case "retry_after_ms": XCTAssertEqual(error.retryAfter, value.int.map { .milliseconds($0) }, place)
            case "attempts": XCTAssertEqual(error.attempts, value.int, place)
            case "path": XCTAssertEqual(details.path, value.string, place)
            case "timeout":
                XCTAssertEqual(details.timeout.map { $0 == .idle ? "idle" : "stall" }, value.string, place)
            case "last_sequence_number": XCTAssertEqual(details.lastSequenceNumber.map { Int($0) }, value.int, place)
            case "body": XCTAssertEqual(try details.body.map { try JSONValue($0.text) }, value, place)
            case "partial": break
            default: XCTFail("an error has no field \(field)")
            }
        }
        XCTAssertEqual(try error.partialResponse?.value, expected["partial"], name)
    }

    private func check(_ requests: [RecordedRequest], _ expected: [JSONValue], _ name: String) throws {
        XCTAssertEqual(requests.count, expected.count, "\(name): \(requests.map(\.path))")
        for (request, expected) in zip(requests, expected) {
            let parts = request.path.split(separator: "?", maxSplits: 1).map(String.init)
            XCTAssertEqual(request.method, expected["method"]?.string, name)
            XCTAssertEqual(parts.first, expected["path"]?.string, name)
            let query = parts.count > 1 ? pairs(of: parts[1]) : []
            XCTAssertEqual(.array(query), expected["query"] ?? .array([]), name)
            try check(request.headers, expected["headers"], name)
            XCTAssertEqual(try request.body.isEmpty ? nil : JSONValue(request.body), expected["body"], name)
        }
    }

    /// The decoded pairs of a query, by name; what stands under one name keeps its order.
    private func pairs(of query: String) -> [JSONValue] {
        func decoded(_ text: Substring) -> String {
            text.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? String(text)
        }
        let pairs = query.split(separator: "&").enumerated().map { place, pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: decoded(parts[0]), value: decoded(parts.count > 1 ? parts[1] : ""), place: place)
        }
        return pairs.sorted { ($0.name, $0.place) < ($1.name, $1.place) }
            .map { .array([.string($0.name), .string($0.value)]) }
    }

    private func check(_ headers: [String: String], _ expected: JSONValue?, _ name: String) throws {
        for (header, expected) in expected?.object ?? [:] {
            guard let part = expected["contains"]?.string else {
                XCTAssertEqual(headers[header], expected.string, "\(name): \(header)")
                continue
            }
            let value = try XCTUnwrap(headers[header], "\(name): \(header)")
            XCTAssertTrue(part.isEmpty || value.contains(part), "\(name): \(header) is \(value)")
        }
    }
}
