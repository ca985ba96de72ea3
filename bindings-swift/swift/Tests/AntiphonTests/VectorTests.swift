import Antiphon
import Foundation
import XCTest

/// The vectors of tests/vectors, which every language runs.
final class VectorTests: XCTestCase {
    func testEveryVector() async throws {
        let vectors = try all()
        XCTAssertGreaterThanOrEqual(vectors.count, 25)
        try await run(vectors, over: .http)
    }

    /// But for those that are about whole answers, or about what only HTTP has.
    func testEveryVectorOfAStreamOverAWebSocket() async throws {
        let list = folder.appendingPathComponent("over_websocket/excluded.json")
        let excluded = try JSONValue(String(contentsOf: list, encoding: .utf8))
        let vectors = try all().filter { vector in
            try vector["call"] == .string("stream") && excluded[XCTUnwrap(vector["name"]?.string)] == nil
        }
        XCTAssertGreaterThanOrEqual(vectors.count, 100)
        try await run(vectors, over: .webSocket)
    }

    func testViewsOfStreams() async throws {
        var count = 0
        for vector in try all() {
            guard let streamed = vector["expect"]?["streamed"]?.object else { continue }
            let name = try XCTUnwrap(vector["name"]?.string)
            for (view, expected) in streamed {
                let server = try MockServer()
                try server.enqueue(JSON(text: XCTUnwrap(vector["http"]).sorted))
                let client = try client(of: server, options: vector["options"], name: name)
                let request = try CreateRequest(json: JSON(text: XCTUnwrap(vector["request"]).sorted))
                let found = try await self.streamed(view, client.responses.stream(request))
                XCTAssertEqual(found, expected, "\(name): \(view)")
                count += 1
            }
        }
        XCTAssertGreaterThanOrEqual(count, 25)
    }

    /// What a view of a stream gives: texts joined, of calls their arguments, of images their results.
    private func streamed(_ view: String, _ stream: ResponseStream) async throws -> JSONValue {
        func joined(_ texts: some AsyncSequence<String, any Error>) async throws -> JSONValue {
            .string(try await texts.reduce(into: "") { $0 += $1 })
        }
        var list: [JSONValue] = []
        switch view {
        case "text": return try await joined(stream.textDeltas)
        case "reasoning": return try await joined(stream.reasoningTextDeltas)
        case "refusal": return try await joined(stream.refusalDeltas)
        case "function_calls":
            for try await call in stream.functionCalls { list.append(.string(call.arguments)) }
        case "images":
            for try await call in stream.images { list.append(.string(call.result ?? "")) }
        default: XCTFail("there is no view \(view) of a stream")
        }
        return .array(list)
    }

    /// How the requests of a vector are sent.
    private enum Transport { case http, webSocket }

    private let folder = checkout.appendingPathComponent("tests/vectors")

    private func all() throws -> [JSONValue] {
        let paths = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        return try paths.sorted().map { path in
            try JSONValue(String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8))
        }
    }

    private func run(_ vectors: [JSONValue], over transport: Transport) async throws {
        for vector in vectors {
            let name = try XCTUnwrap(vector["name"]?.string)
            do {
                try await run(vector, over: transport, name: name)
            } catch {
                XCTFail("\(name): \(error)")
            }
        }
    }

    private func run(_ vector: JSONValue, over transport: Transport, name: String) async throws {
        let server = try MockServer()
        try server.enqueue(JSON(text: XCTUnwrap(vector["http"]).sorted))
        let client = try client(of: server, options: vector["options"], name: name)
        let request = try CreateRequest(json: JSON(text: XCTUnwrap(vector["request"]).sorted))
        let expected = try XCTUnwrap(vector["expect"])

        var outcome = Outcome()
        if vector["call"] == .string("create") {
            do {
                outcome.final = try await client.responses.create(request)
            } catch let error as AntiphonError {
                outcome.error = error
            }
        } else {
            let cancelAfter = vector["cancel_after_events"]?.int
            let stream =
                switch transport {
                case .http: client.responses.stream(request)
                case .webSocket: try await client.responses.connect().create(request)
                }
            outcome = await readAll(stream, cancelAfter: cancelAfter)
            // A cancelled iteration just ends; any other error is the same one both times.
            let error = cancelAfter == nil ? outcome.error : nil
            XCTAssertEqual(outcome.iterationError as? AntiphonError, error, name)
            if cancelAfter != nil {
                let isClosed = try await server.closesAll()
                XCTAssertTrue(isClosed, "\(name): the connection is open")
            }
        }

        if let events = expected["events"] {
            XCTAssertEqual(try JSONValue.array(outcome.events.map { try $0.value }), events, name)
        }
        XCTAssertEqual(try outcome.final?.value, expected["final"], name)
        for (view, value) in expected["views"]?.object ?? [:] {
            let final = try XCTUnwrap(outcome.final, name)
            XCTAssertEqual(try self.view(view, of: final), value, "\(name): \(view)")
        }
        check(outcome.error, error(expected["error"], over: transport), name: name)
        XCTAssertEqual(server.requests.count, vector["http"]?.array?.count, "\(name): one request for each script")
        if let body = expected["request_body"] {
            let body = self.body(body, over: transport)
            for request in server.requests { XCTAssertEqual(try JSONValue(request.body), body, name) }
        }
    }

    /// What an error is like: another transport has other words for the same.
    /// A view of a response, by its name in core, as JSON.
    private func view(_ name: String, of response: Response) throws -> JSONValue {
        func list(_ values: [some Model]) throws -> JSONValue { .array(try values.map { try JSONValue($0.json.text) }) }
        switch name {
        case "is_finished": return .bool(response.isFinished)
        case "output_text": return .string(response.outputText)
        case "answer_text": return .string(response.answerText)
        case "refusal": return response.refusal.map { .string($0) } ?? .null
        case "reasoning_text": return .string(response.reasoningText)
        case "function_calls": return try list(response.functionCalls)
        case "incomplete_function_calls": return try list(response.incompleteFunctionCalls)
        case "images": return try list(response.images)
        case "to_input": return try list(response.toInput())
        case "to_exact_input": return try list(response.toInput(exact: true))
        default:
            XCTFail("there is no view \(name)")
            return .null
        }
    }

    private func error(_ expected: JSONValue?, over transport: Transport) -> JSONValue? {
        guard transport == .webSocket, case .object(var fields) = expected else { return expected }
        fields["message_contains"] = nil
        return .object(fields)
    }

    /// What a server receives of a request.
    private func body(_ expected: JSONValue, over transport: Transport) -> JSONValue {
        guard transport == .webSocket, case .object(var fields) = expected else { return expected }
        fields["stream"] = nil
        fields["type"] = .string("response.create")
        return .object(fields)
    }

    private func client(of server: MockServer, options: JSONValue?, name: String) throws -> Client {
        guard case .object(var left) = options ?? .object([:]) else { throw JSONFault(offset: 0) }
        func duration(_ option: String) -> Duration? {
            left.removeValue(forKey: option)?.int.map { .milliseconds($0) }
        }
        let client = try Client(
            ClientOptions(
                apiKey: "sk-test", baseURL: server.url, maxRetries: left.removeValue(forKey: "max_retries")?.int,
                idleTimeout: duration("idle_timeout_ms"), stallTimeout: duration("stall_timeout_ms"),
                endTimeout: duration("end_timeout_ms")
            )
        )
        XCTAssertTrue(left.isEmpty, "\(name) has options that are not known here: \(left.keys)")
        return client
    }

    private func check(_ error: AntiphonError?, _ expected: JSONValue?, name: String) {
        guard case .object(let fields) = expected else {
            XCTAssertNil(error, name)
            return
        }
        guard let error else {
            XCTFail("\(name): expected \(fields)")
            return
        }
        for (field, value) in fields {
            switch field {
            case "kind": XCTAssertEqual(.string(error.className), value, name)
            case "status": XCTAssertEqual(error.status, value.int, name)
            case "code": XCTAssertEqual(error.code, value.string, name)
            case "request_id": XCTAssertEqual(error.requestID, value.string, name)
            case "retry_after_ms":
                XCTAssertEqual(error.retryAfter, value.int.map { .milliseconds($0) }, name)
            case "timeout":
                let kinds: [String: TimeoutKind] = ["idle": .idle, "stall": .stall, "end": .end]
                XCTAssertEqual(error.details.timeout, value.string.flatMap { kinds[$0] }, name)
            case "message_contains":
                for part in value.array ?? [] {
                    XCTAssertTrue(error.message.contains(part.string ?? "?"), "\(name): \(error.message)")
                }
            case "partial": break
            default: XCTFail("\(name): an error has no field \(field)")
            }
        }
        if fields["partial"] != nil || fields["kind"] != .string("CancelledError") {
            XCTAssertEqual(try error.partialResponse?.value, fields["partial"], name)
        }
    }
}
