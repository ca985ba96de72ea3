import Antiphon
import Foundation
import XCTest

/// Options: of a client, of some of its calls, and keys that are asked for.
final class ClientTests: XCTestCase {
    private var server: MockServer!

    override func setUp() async throws {
        server = try MockServer()
    }

    override func tearDown() async throws {
        server.stop()
    }

    func testEachProviderHasItsKey() async throws {
        try server.setRepeat(["json": ["id": "resp_1"]])
        for provider in Provider.allCases {
            let client = try Client(ClientOptions(provider: provider, apiKey: "key", baseURL: server.url))
            _ = try await client.responses.create(anyRequest)
            let headers = try XCTUnwrap(server.requests.last).headers
            let isAzure = provider == .azure
            XCTAssertEqual(headers["authorization"], isAzure ? nil : "Bearer key", "\(provider)")
            XCTAssertEqual(headers["api-key"], isAzure ? "key" : nil, "\(provider)")
        }
    }

    func testAzureIsCalledByEndpointVersionAndToken() async throws {
        try server.setRepeat(["json": ["id": "resp_1"]])
        let client = try Client(
            ClientOptions(
                provider: .azure, azureEndpoint: server.url.replacingOccurrences(of: "/v1", with: ""),
                azureADToken: "token", apiVersion: "2025-04-01-preview"
            )
        )
        _ = try await client.responses.create(anyRequest)
        let request = try XCTUnwrap(server.requests.first)
        XCTAssertEqual(request.path, "/openai/responses?api-version=2025-04-01-preview")
        XCTAssertEqual(request.headers["authorization"], "Bearer token")
    }

    func testWhatIsSentWithEveryCall() async throws {
        let client = try Client(
            ClientOptions(
                apiKey: "sk-test", baseURL: server.url, organization: "org_1", project: "proj_1",
                defaultHeaders: ["X-Mine": "yes", "OpenAI-Beta": "a"],
                defaultQuery: ["tag": "a b", "list": ["x", 1], "none": nil], userAgentSuffix: "app/1"
            )
        )
        _ = try await client.responses.create(anyRequest)
        let request = try XCTUnwrap(server.requests.first)
        XCTAssertEqual(request.path, "/v1/responses?tag=a+b&list%5B%5D=x&list%5B%5D=1")
        XCTAssertEqual(request.headers["x-mine"], "yes")
        XCTAssertEqual(request.headers["openai-organization"], "org_1")
        XCTAssertEqual(request.headers["openai-project"], "proj_1")
        XCTAssertEqual(request.headers["user-agent"]?.hasSuffix(" app/1"), true)
    }

    func testAProxyIsNotForAllHosts() async throws {
        try server.setRepeat(["json": ["id": "resp_1"]])
        let through = try Client(
            ClientOptions(
                apiKey: "k", baseURL: "http://api.invalid/v1", proxy: server.url, allowInsecureHTTP: true
            )
        )
        _ = try await through.responses.create(anyRequest)
        XCTAssertEqual(server.requests.last?.path, "http://api.invalid/v1/responses")
        let options = ClientOptions(
            apiKey: "k", baseURL: server.url, proxy: "http://127.0.0.1:9", noProxy: "127.0.0.1"
        )
        let around = try Client(options)
        _ = try await around.responses.create(anyRequest)
        XCTAssertEqual(server.requests.last?.path, "/v1/responses")
    }

    func testOptionsThatCannotBeUsedAreNamed() async throws {
        let cases: [(String, () throws -> Client)] = [
            ("dataResidency", { try Client(ClientOptions(apiKey: "k", dataResidency: "mars")) }),
            ("organization", { try Client(ClientOptions(provider: .xAI, apiKey: "k", organization: "o")) }),
            ("project", { try Client(ClientOptions(provider: .xAI, apiKey: "k", project: "p")) }),
            ("azureEndpoint", { try Client(ClientOptions(apiKey: "k", azureEndpoint: "https://example.com")) }),
            ("azureADToken", { try Client(ClientOptions(apiKey: "k", azureADToken: "t")) }),
            ("apiVersion", { try Client(ClientOptions(apiKey: "k", apiVersion: "v1")) }),
            ("maxRetryAfter", { try Client(ClientOptions(apiKey: "k", maxRetryAfter: .seconds(-1))) }),
            ("retryBudget", { try Client(ClientOptions(apiKey: "k", retryBudget: -1)) }),
            ("connectTimeout", { try Client(ClientOptions(apiKey: "k", connectTimeout: .seconds(-1))) }),
            ("timeout", { try Client(ClientOptions(apiKey: "k", timeout: .seconds(-1))) }),
            ("totalTimeout", { try Client(ClientOptions(apiKey: "k", totalTimeout: .seconds(-1))) }),
            ("idleTimeout", { try Client(ClientOptions(apiKey: "k", idleTimeout: .seconds(-1))) }),
            ("stallTimeout", { try Client(ClientOptions(apiKey: "k", stallTimeout: .seconds(-1))) }),
            ("maxFrameBytes", { try Client(ClientOptions(apiKey: "k", maxFrameBytes: -1)) }),
            ("maxQueuedEvents", { try Client(ClientOptions(apiKey: "k", maxQueuedEvents: -1)) }),
            ("maxQueuedBytes", { try Client(ClientOptions(apiKey: "k", maxQueuedBytes: -1)) }),
            ("defaultQuery", { try Client(ClientOptions(apiKey: "k", defaultQuery: JSON(text: "{secret"))) }),
            ("proxy", { try Client(ClientOptions(apiKey: "k", proxy: "ftp://example.com")) }),
            ("noProxy", { try Client(ClientOptions(apiKey: "k", noProxy: "example.com")) }),
            ("caCertificates", { try Client(ClientOptions(apiKey: "k", caCertificates: "no PEM")) }),
            ("allowInsecureHTTP", { try Client(ClientOptions(apiKey: "k", baseURL: "http://example.com")) }),
            ("userAgentSuffix", { try Client(ClientOptions(apiKey: "k", userAgentSuffix: "a\nb")) }),
        ]
        for (option, make) in cases {
            let error = await thrown { try make() }
            XCTAssertEqual(error?.className, "ConfigError", option)
            XCTAssertEqual(error?.message.contains(option), true, "\(option): \(String(describing: error))")
            XCTAssertEqual(error?.message.contains("secret"), false)
        }
    }

    func testARetryIsNotMadeForEver() async throws {
        try server.setRepeat(["status": 429, "headers": ["retry-after": "7"]])
        let hurried = try Client(ClientOptions(apiKey: "k", baseURL: server.url, maxRetryAfter: .seconds(1)))
        let tooLong = await thrown { try await hurried.responses.create(anyRequest) }
        XCTAssertEqual(tooLong?.retryAfter, .seconds(7))
        XCTAssertEqual(tooLong?.attempts, 1)
        try server.setRepeat(["status": 503, "headers": ["retry-after-ms": "1"]])
        let modest = try Client(ClientOptions(apiKey: "k", baseURL: server.url, maxRetries: 5, retryBudget: 1))
        let spent = await thrown { try await modest.responses.create(anyRequest) }
        XCTAssertEqual(spent?.attempts, 2)
        XCTAssertEqual(spent?.message.contains("retryBudget"), true, "\(String(describing: spent))")
    }

    func testAWholeCallHasAClock() async throws {
        try server.setRepeat(["before_headers": "stall"])
        let client = try Client(ClientOptions(apiKey: "k", baseURL: server.url, totalTimeout: .milliseconds(50)))
        let error = await thrown { try await client.responses.create(anyRequest) }
        XCTAssertEqual(error?.className, "APITimeoutError")
        XCTAssertEqual(error?.message.contains("totalTimeout"), true, "\(String(describing: error))")
    }

    func testAStreamIsTakenUpAgainWhereThatIsAskedFor() async throws {
        let background = CreateRequest(model: "test-model", input: "Hello", background: true)
        let usual = try connect(server)
        let never = try Client(ClientOptions(apiKey: "k", baseURL: server.url, resume: .off))
        let cases: [(Client, CreateRequest, Bool)] = [
            (usual, anyRequest, false),
            (usual, background, true),
            (try usual.withOptions(CallOptions(resume: .on)), anyRequest, true),
            (never, background, false),
            (try never.withOptions(CallOptions(resume: .auto)), background, true),
        ]
        for (client, request, isResumed) in cases {
            server.clearRequests()
            try server.enqueue([
                "events": [
                    [
                        "type": "response.created", "sequence_number": 0,
                        "response": ["id": "resp_1", "status": "in_progress", "output": []],
                    ]
                ], "then": "truncate",
            ])
            try server.setRepeat([
                "events": [
                    [
                        "type": "response.completed", "sequence_number": 1,
                        "response": ["id": "resp_1", "status": "completed", "output": []],
                    ]
                ]
            ])
            let outcome = await readAll(client.responses.stream(request))
            XCTAssertEqual(outcome.error?.className, isResumed ? nil : "StreamInterruptedError")
            let again = "/v1/responses/resp_1?starting_after=0&stream=true"
            XCTAssertEqual(server.requests.map(\.path), ["/v1/responses"] + (isResumed ? [again] : []))
        }
    }

    func testASlowReaderStopsTheServer() async throws {
        // Far more than sockets hold: the server closes the connection when it could send all of it.
        let delta = JSON(stringLiteral: String(repeating: "a", count: 1 << 20))
        try server.setRepeat(["text_deltas": ["count": 48, "delta": delta], "then": "truncate"])
        let whole = CallOptions(maxQueuedEvents: 1000, maxQueuedBytes: 1 << 30)
        var fewEvents = whole
        fewEvents.maxQueuedEvents = 2
        var fewBytes = whole
        fewBytes.maxQueuedBytes = 1 << 21
        for (options, isStopped) in [(whole, false), (fewEvents, true), (fewBytes, true)] {
            let stream = try connect(server).withOptions(options).responses.stream(anyRequest)
            try await stream.opened()
            let isOver = try await server.waitForConnections(
                atMost: 0, timeout: isStopped ? .milliseconds(500) : .seconds(20)
            )
            XCTAssertEqual(isOver, !isStopped, "\(options)")
            stream.cancel()
            let closes = try await server.closesAll()
            XCTAssertTrue(closes)
        }
    }

    func testCallsWithOtherOptionsShareConnections() async throws {
        let client = try Client(
            ClientOptions(
                apiKey: "sk-test", baseURL: server.url, defaultHeaders: ["X-A": "1"], defaultQuery: ["q": "1"]
            )
        )
        _ = try await client.responses.create(anyRequest)
        let other = try client.withOptions(
            CallOptions(extraHeaders: ["X-B": "2"], extraQuery: ["r": "2"], idempotencyKey: "mine")
        )
        _ = try await other.responses.create(anyRequest)
        _ = try await client.responses.create(anyRequest)
        XCTAssertEqual(server.openConnections, 1)
        let requests = server.requests
        XCTAssertEqual(requests.map(\.path), ["/v1/responses?q=1", "/v1/responses?q=1&r=2", "/v1/responses?q=1"])
        XCTAssertEqual(requests.map { $0.headers["x-a"] }, ["1", "1", "1"])
        XCTAssertEqual(requests.map { $0.headers["x-b"] }, [nil, "2", nil])
        XCTAssertEqual(requests.map { $0.headers["idempotency-key"] == "mine" }, [false, true, false])
    }

    func testOptionsOfACallThatCannotBeUsedAreNamed() async throws {
        let client = try connect(server)
        let cases: [(String, CallOptions)] = [
            ("maxRetries", CallOptions(maxRetries: -1)),
            ("maxRetryAfter", CallOptions(maxRetryAfter: .seconds(-1))),
            ("timeout", CallOptions(timeout: .seconds(-1))),
            ("totalTimeout", CallOptions(totalTimeout: .seconds(-1))),
            ("idleTimeout", CallOptions(idleTimeout: .seconds(-1))),
            ("stallTimeout", CallOptions(stallTimeout: .seconds(-1))),
            ("extraHeaders", CallOptions(extraHeaders: ["a b": "c"])),
            ("extraQuery", CallOptions(extraQuery: "text")),
            ("idempotencyKey", CallOptions(idempotencyKey: "a\nb")),
            ("maxQueuedEvents", CallOptions(maxQueuedEvents: -1)),
            ("maxQueuedBytes", CallOptions(maxQueuedBytes: -1)),
        ]
        for (option, options) in cases {
            let error = await thrown { try await client.withOptions(options).responses.create(anyRequest) }
            XCTAssertEqual(error?.className, "ConfigError", option)
            XCTAssertEqual(error?.message.contains(option), true, "\(option): \(String(describing: error))")
        }
        XCTAssertTrue(server.requests.isEmpty)
    }

    func testTheKeyIsAskedForBeforeEachAttempt() async throws {
        try server.enqueue(["status": 503, "headers": ["retry-after-ms": "1"]])
        let keys = Counter()
        let client = try Client(ClientOptions(baseURL: server.url, apiKeyProvider: { "key-\(await keys.next())" }))
        _ = try await client.responses.create(anyRequest)
        _ = try await client.responses.stream(anyRequest).finalResponse()
        XCTAssertEqual(
            server.requests.map { $0.headers["authorization"] }, ["Bearer key-1", "Bearer key-2", "Bearer key-3"]
        )
    }

    func testWhatTheKeyThrowsReachesTheCaller() async throws {
        let client = try Client(ClientOptions(baseURL: server.url, apiKeyProvider: { throw Locked(vault: 7) }))
        let stream = client.responses.stream(anyRequest)
        let calls: [() async throws -> Void] = [
            { _ = try await client.responses.create(anyRequest) },
            { _ = try await client.responses.wait("resp_1") },
            { for try await _ in stream {} },
            { _ = try await stream.finalResponse() },
            { for try await _ in client.responses.inputItems.list("resp_1") {} },
        ]
        for call in calls {
            do {
                try await call()
                XCTFail("expected an error")
            } catch {
                XCTAssertEqual(error as? Locked, Locked(vault: 7), "\(error)")
            }
        }
        XCTAssertTrue(server.requests.isEmpty)
    }

    func testCancellingACallCancelsTheQuestionForTheKey() async throws {
        let (asked, wasAsked) = AsyncStream<Void>.makeStream()
        let (ended, hasEnded) = AsyncStream<Bool>.makeStream()
        let client = try Client(
            ClientOptions(
                baseURL: server.url,
                apiKeyProvider: {
                    wasAsked.yield()
                    try? await Task.sleep(for: .seconds(60))
                    hasEnded.yield(Task.isCancelled)
                    return "too late"
                }
            )
        )
        let call = Task { try await client.responses.create(anyRequest) }
        for await _ in asked { break }
        call.cancel()
        for await wasCancelled in ended {
            XCTAssertTrue(wasCancelled)
            break
        }
        let result = await call.result
        XCTAssertThrowsError(try result.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        XCTAssertTrue(server.requests.isEmpty)
    }
}

private struct Locked: Error, Equatable {
    var vault: Int
}

private actor Counter {
    private var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}
