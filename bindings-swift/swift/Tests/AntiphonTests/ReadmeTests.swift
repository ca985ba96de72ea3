import Antiphon
import Foundation
import XCTest

/// The examples of this binding's README, run as they stand there.
final class ReadmeTests: XCTestCase {
    func testEachLineOfTheReadmeIsRunHere() throws {
        let readme = checkout.appendingPathComponent("bindings-swift/README.md")
        let blocks = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```swift\n").dropFirst()
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
        let lines = Set(source.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
        XCTAssertEqual(blocks.count, 4)
        for line in blocks.flatMap({ $0.components(separatedBy: "\n```")[0].split(separator: "\n") }) {
            XCTAssertTrue(lines.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
        }
    }

    func testAKeyThatIsAskedForAndOptionsOfACall() async throws {
        let server = try MockServer()
        let (gateway, tokens, request) = (server.url, Tokens(), anyRequest)
        let options = ClientOptions(baseURL: gateway, maxRetries: 5, apiKeyProvider: { try await tokens.current() })
        let client = try Client(options)
        let patient = try client.withOptions(CallOptions(timeout: .seconds(1800), idempotencyKey: "order-7"))
        let response = try await patient.responses.create(request)
        XCTAssertEqual(response.status, .completed)
        XCTAssertEqual(server.requests.first?.headers["idempotency-key"], "order-7")
        XCTAssertEqual(server.requests.first?.headers["authorization"], "Bearer of today")
    }

    func testRawAnswers() async throws {
        let server = try MockServer()
        try server.enqueue([["built_in": true], ["json": ["data": []]]])
        let (client, request) = (try connect(server), anyRequest)
        let raw = try await client.responses.withRawResponse.create(request)
        print(raw.status, raw.headers["x-request-id"] ?? "", raw.retriesTaken, raw.value.outputText)
        let models = try await client.get("/models?limit=20")
        print(models.value)
        let stream = client.responses.stream(request)
        try await stream.opened()
        print(stream.response?.requestID ?? "")
        XCTAssertEqual(models.value, ["data": []])
        XCTAssertEqual(raw.requestID, raw.headers["x-request-id"])
        XCTAssertNotNil(stream.response)
    }

    func testWaiting() async throws {
        let server = try MockServer()
        let (client, request) = (try connect(server), anyRequest)
        let proof = try await client.responses.createAndWait(request)
        let same = try await client.responses.wait(proof.id)
        XCTAssertEqual(same, proof)
    }

    func testSessions() async throws {
        let server = try MockServer()
        try server.enqueue([["built_in": true], ["built_in": true]])
        try server.enqueue(socket(steered("resp_1", by: events("resp_2", "Two choirs."))))
        let client = try connect(server)
        let session = try await client.responses.connect(SessionOptions(chaining: .continue))
        for question in ["Who sang it?", "And when?"] {
            let stream = session.create(CreateRequest(model: "gpt-5-mini", input: question))
            for try await text in stream.textDeltas { print(text, terminator: "") }
        }
        let lane = try session.lane("summary")
        let summary = lane.create(CreateRequest(model: "gpt-5-mini", input: "Sum up the history of the antiphon."))
        try await summary.opened()
        let shorter = lane.steer("In two words.")
        print(try await shorter.finalResponse().outputText)
        await session.close()
        let text = try await shorter.finalResponse().outputText
        XCTAssertEqual(text, "Two choirs.")
        XCTAssertEqual(try JSONValue(server.sockets.text).array?.count, 1)
    }
}

private actor Tokens {
    func current() throws -> String { "of today" }
}
