import Antiphon
import Foundation
import XCTest

/// Each error is the right case, with a message to act on.
final class ErrorTests: XCTestCase {
    func testAWrongKey() async throws {
        let server = try MockServer()
        let client = try connect(server, apiKey: "sk-wrong")
        do {
            _ = try await client.responses.create(anyRequest)
            XCTFail("expected an error")
        } catch AntiphonError.authentication(let details) {
            XCTAssertEqual(details.status, 401)
            XCTAssertEqual(details.code, "invalid_api_key")
            XCTAssertTrue(details.message.contains("OPENAI_API_KEY"), details.message)
        }
        let error = await thrown { try await client.responses.stream(anyRequest).finalResponse() }
        XCTAssertEqual(error?.className, "AuthenticationError")
        XCTAssertEqual(error?.isAPIStatusError, true)
        XCTAssertEqual(error?.requestID?.isEmpty, false)
    }

    func testARefusedConnection() async throws {
        let server = try MockServer()
        let client = try connect(server)
        server.stop()
        let error = await thrown { try await client.responses.create(anyRequest) }
        XCTAssertEqual(error?.className, "APIConnectionError")
        XCTAssertEqual(error?.isAPIConnectionError, true)
        XCTAssertEqual(error?.isAPIError, true)
        XCTAssertTrue(try XCTUnwrap(error).message.contains("127.0.0.1"), "\(error!)")
    }

    func testTooManyRequests() async throws {
        let server = try MockServer()
        try server.enqueue([
            "status": 429, "headers": ["retry-after": "7", "x-request-id": "req_7"],
            "json": ["error": ["message": "Slow down.", "type": "rate_limit", "code": "rate_limit_exceeded"]],
        ])
        do {
            _ = try await connect(server).responses.create(anyRequest)
            XCTFail("expected an error")
        } catch AntiphonError.rateLimit(let details) {
            let error = AntiphonError.rateLimit(details)
            XCTAssertEqual(error.retryAfter, .seconds(7))
            XCTAssertEqual(error.requestID, "req_7")
            XCTAssertEqual(error.code, "rate_limit_exceeded")
            XCTAssertTrue(error.message.contains("Slow down"), error.message)
            XCTAssertEqual(try details.body.map { try JSONValue($0.text) }?["error"]?["message"], .string("Slow down."))
        }
    }

    func testATruncatedStreamKeepsWhatCame() async throws {
        let server = try MockServer()
        try server.enqueue(begun(deltas: 3, then: "truncate"))
        let stream = try connect(server).responses.stream(anyRequest)
        var count = 0
        do {
            for try await _ in stream { count += 1 }
            XCTFail("expected an error")
        } catch AntiphonError.streamInterrupted(let details) {
            XCTAssertEqual(count, 6)
            XCTAssertEqual(details.partialResponse?.outputText, "aaa")
        }
        let error = await thrown { try await stream.finalResponse() }
        XCTAssertEqual(error?.partialResponse?.outputText, "aaa")
        for try await event in stream { XCTFail("after the error: \(event)") }
    }

    func testABadArgument() async throws {
        let server = try MockServer()
        let client = try connect(server)
        let request = CreateRequest(model: "m", input: "x", extraBody: ["temperature": "hot"])
        for error in [
            await thrown { try await client.responses.create(request) },
            await thrown { try await client.responses.stream(request).finalResponse() },
        ] {
            XCTAssertEqual(error?.className, "InvalidRequestError")
            XCTAssertEqual(error?.details.path, "temperature")
            XCTAssertEqual(error?.isAPIError, false)
        }
        XCTAssertTrue(server.requests.isEmpty, "nothing was sent")
    }

    func testTextThatIsNoJSON() async throws {
        let server = try MockServer()
        let client = try connect(server)
        let bad = CreateRequest(model: "m", input: "x", extraBody: JSON(text: "{nope"))
        let tool = Tool.function(FunctionTool(name: "f", parameters: JSON(text: "[1,")))
        for request in [bad, CreateRequest(model: "m", input: "x", tools: [tool])] {
            let created = await thrown { try await client.responses.create(request) }
            let stream = client.responses.stream(request)
            let streamed = await thrown { for try await _ in stream {} }
            XCTAssertEqual(created, streamed)
            XCTAssertEqual(created?.className, "InvalidRequestError")
            XCTAssertTrue(try XCTUnwrap(created).message.contains("JSON"), "\(created!)")
            XCTAssertNil(stream.requestID)
            XCTAssertEqual(stream.snapshot(), Response())
        }
        XCTAssertTrue(server.requests.isEmpty, "nothing was sent")
    }

    func testBadOptions() async throws {
        unsetenv("OPENAI_API_KEY")
        let cases: [(String, () throws -> Client)] = [
            ("OPENAI_API_KEY", { try Client() }),
            ("baseURL", { try Client(ClientOptions(apiKey: "k", baseURL: "ftp://example.com")) }),
            ("maxRetries", { try Client(ClientOptions(apiKey: "k", maxRetries: -1)) }),
            ("idleTimeout", { try Client(ClientOptions(apiKey: "k", idleTimeout: .seconds(-1))) }),
            ("maxBodyBytes", { try Client(ClientOptions(apiKey: "k", maxBodyBytes: -1)) }),
            ("defaultHeaders", { try Client(ClientOptions(apiKey: "k", defaultHeaders: ["a b": "c"])) }),
        ]
        for (option, make) in cases {
            let error = await thrown { try make() }
            XCTAssertEqual(error?.className, "ConfigError", option)
            XCTAssertEqual(error?.message.contains(option), true, "\(option): \(String(describing: error))")
        }
    }

    func testAnErrorReadsAsItsMessage() async throws {
        let refused = await thrown { try Client(ClientOptions(apiKey: "k", maxRetries: -1)) }
        let error = try XCTUnwrap(refused)
        XCTAssertEqual("\(error)", error.message)
        XCTAssertEqual((error as any Error).localizedDescription, error.message)
    }

    func testAMockScriptThatIsNone() throws {
        let server = try MockServer()
        XCTAssertThrowsError(try server.enqueue(["stauts": 429])) { error in
            XCTAssertTrue((error as? MockError)?.message.contains("stauts") == true, "\(error)")
        }
        XCTAssertThrowsError(try server.setTokenDelay(.seconds(-1)))
    }
}
