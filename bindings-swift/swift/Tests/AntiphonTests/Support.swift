import Antiphon
import Foundation
import XCTest

/// The tree this package lies in.
let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// A request that says nothing in particular.
let anyRequest = CreateRequest(model: "test-model", input: "Hello")

/// A client of a server.
func connect(_ server: MockServer, apiKey: String = "sk-test") throws -> Client {
    // Time is only a net under a test that would hang.
    try Client(
        ClientOptions(
            apiKey: apiKey, baseURL: server.url, maxRetries: 0, timeout: .seconds(30), idleTimeout: .seconds(30)
        )
    )
}

/// What a stream gave.
struct Outcome {
    var events: [Event] = []
    var iterationError: (any Error)?
    var final: Response?
    var error: AntiphonError?
}

/// Reads a stream to its end, or cancels it after so many events; then asks for the final response.
func readAll(_ stream: ResponseStream, cancelAfter count: Int? = nil) async -> Outcome {
    var outcome = Outcome()
    do {
        for try await event in stream {
            outcome.events.append(event)
            if outcome.events.count == count { stream.cancel() }
        }
    } catch {
        outcome.iterationError = error
    }
    do {
        outcome.final = try await stream.finalResponse()
    } catch {
        outcome.error = error as? AntiphonError
        if outcome.error == nil { XCTFail("\(error)") }
    }
    return outcome
}

/// The error that a call throws.
func thrown<T>(
    _ body: () async throws -> T, file: StaticString = #filePath, line: UInt = #line
) async -> AntiphonError? {
    do {
        _ = try await body()
        XCTFail("expected an error", file: file, line: line)
    } catch let error as AntiphonError {
        return error
    } catch {
        XCTFail("not an AntiphonError: \(error)", file: file, line: line)
    }
    return nil
}

/// The text deltas of events, joined.
func text(of events: [Event]) -> String {
    events.reduce(into: "") { text, event in
        if case .outputTextDelta(let delta) = event { text += delta.delta }
    }
}

/// A stream that has begun, given so many deltas of one letter each, and then ends in some way.
func begun(deltas: Int, then ending: JSON) -> JSON {
    let place: [(String, JSON)] = [("item_id", "msg_1"), ("output_index", 0), ("content_index", 0)]
    func event(_ type: JSON, _ fields: [(String, JSON)]) -> JSON {
        let all = ([("type", type)] + fields).map { name, value in "\"\(name)\":\(value.text)" }
        return JSON(text: "{" + all.joined(separator: ",") + "}")
    }
    var events: [JSON] = [
        [
            "type": "response.created",
            "response": ["id": "resp_1", "status": "in_progress", "model": "m", "output": []],
        ],
        [
            "type": "response.output_item.added", "output_index": 0,
            "item": ["type": "message", "id": "msg_1", "role": "assistant", "status": "in_progress", "content": []],
        ],
        event(
            "response.content_part.added",
            place + [("part", ["type": "output_text", "text": "", "annotations": []])]
        ),
    ]
    events += (0..<deltas).map { _ in event("response.output_text.delta", place + [("delta", "a")]) }
    let list = "[" + events.map(\.text).joined(separator: ",") + "]"
    return ["events": JSON(text: list), "then": ending]
}

extension AntiphonError {
    /// The name of the class that the error is where errors are classes.
    var className: String {
        switch self {
        case .config: "ConfigError"
        case .invalidRequest: "InvalidRequestError"
        case .decode: "DecodeError"
        case .cancelled: "CancelledError"
        case .apiConnection: "APIConnectionError"
        case .apiTimeout: "APITimeoutError"
        case .apiStatus: "APIStatusError"
        case .badRequest: "BadRequestError"
        case .authentication: "AuthenticationError"
        case .permissionDenied: "PermissionDeniedError"
        case .notFound: "NotFoundError"
        case .conflict: "ConflictError"
        case .unprocessableEntity: "UnprocessableEntityError"
        case .rateLimit: "RateLimitError"
        case .internalServer: "InternalServerError"
        case .apiStream: "APIStreamError"
        case .streamInterrupted: "StreamInterruptedError"
        case .streamTimeout: "StreamTimeoutError"
        }
    }
}

/// Canonical JSON, to be compared by value.
extension Event {
    var value: JSONValue { get throws { try JSONValue(json.text) } }
}

extension Response {
    var value: JSONValue { get throws { try JSONValue(json.text) } }
}

extension MockServer {
    /// Whether every connection closes; time is only a net under a test that fails.
    func closesAll() async throws -> Bool {
        try await waitForConnections(atMost: 0, timeout: .seconds(10))
    }
}

/// The events of a response that says a text.
func events(_ id: String, _ text: String) -> [JSON] {
    let delta: JSON = ["output_index": 0, "content_index": 0, "type": "response.output_text.delta", "delta": "\(text)"]
    return [
        ["type": "response.created", "response": ["id": "\(id)", "status": "in_progress", "output": []]],
        delta,
        ["type": "response.completed", "response": ["id": "\(id)", "status": "completed", "output": []]],
    ]
}

/// The steps by which a socket begins a response, waits for it to be steered, and makes another.
func steered(_ id: String, by successor: [JSON]) -> [JSON] {
    let accepted: JSON = [
        "type": "response.steer.accepted", "steer": ["id": "steer_1", "previous_response_id": "\(id)"],
    ]
    let end: JSON = [
        "type": "response.incomplete",
        "response": [
            "id": "\(id)", "status": "incomplete", "incomplete_details": ["reason": "steered"], "output": [],
        ],
    ]
    let begun = events(id, "wrong").dropLast().map { event -> JSON in ["event": event] }
    let steps: [JSON] = [["receive": "response.steer"]]
    return begun + steps + ([accepted, end] + successor).map { event -> JSON in ["event": event] }
}

/// A script for a socket.
func socket(_ steps: [JSON]) -> JSON {
    ["socket": list(steps)]
}

/// A list of JSON values.
func list(_ values: [JSON]) -> JSON {
    JSON(text: "[" + values.map(\.text).joined(separator: ",") + "]")
}
