import Antiphon
import XCTest

/// Responses that are made in the background.
final class WaitTests: XCTestCase {
    private var server: MockServer!
    private var client: Client!

    override func setUp() async throws {
        server = try MockServer()
        client = try connect(server)
    }

    override func tearDown() async throws {
        server.stop()
    }

    func testAResponseIsMadeAndWaitedFor() async throws {
        let response = try await client.responses.createAndWait(anyRequest)
        XCTAssertEqual(response.status, .completed)
        XCTAssertTrue(response.outputText.contains("Hello"))
        XCTAssertEqual(server.requests.map(\.method), ["POST", "GET", "GET"])
        XCTAssertEqual(try JSONValue(server.requests[0].body)["background"], .bool(true))
    }

    func testAStoredResponseIsWaitedFor() async throws {
        let made = try await client.responses.create(CreateRequest(model: "m", input: "Hello", background: true))
        XCTAssertEqual(made.status, .queued)
        let finished = try await client.responses.wait(made.id)
        XCTAssertEqual(finished.id, made.id)
        XCTAssertEqual(finished.status, .completed)
        let error = await thrown { try await client.responses.wait("resp_none") }
        XCTAssertEqual(error?.className, "NotFoundError")
    }

    func testWaitingHasAClock() async throws {
        try server.setRepeat(unfinished)
        let hurried = try client.withOptions(CallOptions(totalTimeout: .milliseconds(50)))
        for error in [
            await thrown { try await hurried.responses.wait("resp_1") },
            await thrown { try await hurried.responses.createAndWait(anyRequest) },
        ] {
            XCTAssertEqual(error?.className, "APITimeoutError")
            XCTAssertEqual(error?.message.contains("totalTimeout"), true, "\(String(describing: error))")
        }
    }

    func testCancellingTheTaskStopsTheWaiting() async throws {
        try server.setRepeat(unfinished)
        let client = try XCTUnwrap(client)
        let waiting = Task { try await client.responses.wait("resp_1") }
        while server.requests.count < 3 { try await Task.sleep(for: .milliseconds(1)) }
        waiting.cancel()
        let result = await waiting.result
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        XCTAssertTrue(server.requests.allSatisfy { $0.method == "GET" }, "the response is left alone")
    }

    /// Says that it is not finished, and wants to be asked again at once.
    private let unfinished: JSON = [
        "json": ["id": "resp_1", "status": "in_progress"], "headers": ["openai-poll-after-ms": "1"],
    ]
}
