import Antiphon
import Foundation
import XCTest

/// One scenario of tests/calls: what is called, and with what.
struct Scenario: Sendable {
    let name: String
    let method: String
    let expect: JSONValue
    /// The mock's scripts, in order.
    let scripts: [JSONValue]
    let forms: [String]
    private let ids: [String: JSONValue]
    private let parameters: JSONValue
    private let clientOptions: [String: JSONValue]
    private let callOptions: [String: JSONValue]

    /// Every scenario of every file.
    static var all: [Scenario] {
        get throws {
            let folder = checkout.appendingPathComponent("tests/calls")
            let paths = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            return try paths.filter { $0.hasSuffix(".json") }.sorted().flatMap { path in
                let file = try JSONValue(String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8))
                return try XCTUnwrap(file["scenarios"]?.array).map(Scenario.init)
            }
        }
    }

    init(_ json: JSONValue) throws {
        name = try XCTUnwrap(json["name"]?.string)
        method = try XCTUnwrap(json["method"]?.string)
        expect = try XCTUnwrap(json["expect"])
        scripts = try XCTUnwrap(json["http"]?.array)
        forms = json["forms"]?.array?.compactMap(\.string) ?? ["typed", "raw"]
        ids = json["ids"]?.object ?? [:]
        parameters = json["parameters"] ?? .object([:])
        clientOptions = json["client"]?.object ?? [:]
        callOptions = json["options"]?.object ?? [:]
    }

    /// What a call gave.
    struct Outcome: Sendable {
        var result: JSONValue?
        /// All items, of a list.
        var items: JSONValue?
        /// The types of the events, of a stream.
        var events: [JSONValue]?
        var head: ResponseHead?
        var body: String?
        var error: AntiphonError?
    }

    /// Makes the call.
    func outcome(of form: String, with server: MockServer) async throws -> Outcome {
        var outcome = Outcome()
        do {
            let (client, options) = try (client(of: server), options())
            if form == "typed" {
                try await call(client, options, &outcome)
            } else {
                try await callRaw(client, options, &outcome)
            }
        } catch let error as AntiphonError {
            outcome.error = error
        }
        return outcome
    }

    private func call(_ client: Client, _ options: CallOptions, _ outcome: inout Outcome) async throws {
        let (responses, conversations) = (client.responses, client.conversations)
        switch method {
        case "responses.create": try await outcome.take(responses.create(create(), options: options))
        case "generate_response": try await outcome.take(client.generateResponse(create(), options: options))
        case "responses.stream": try await outcome.read(responses.stream(create(), options: options))
        case "stream_response": try await outcome.read(client.streamResponse(create(), options: options))
        case "responses.retrieve":
            try await outcome.take(responses.retrieve(id("response_id"), retrieve(), options: options))
        case "responses.retrieve_stream":
            try await outcome.read(responses.retrieveStream(id("response_id"), retrieve(), options: options))
        case "responses.create_and_wait": try await outcome.take(responses.createAndWait(create(), options: options))
        case "responses.wait": try await outcome.take(responses.wait(id("response_id"), retrieve(), options: options))
        case "responses.delete": try await outcome.take(responses.delete(id("response_id"), options: options))
        case "responses.cancel": try await outcome.take(responses.cancel(id("response_id"), options: options))
        case "responses.compact": try await outcome.take(responses.compact(compact(), options: options))
        case "responses.input_items.list":
            try await outcome.read(responses.inputItems.list(id("response_id"), list(), options: options))
        case "responses.input_tokens.count":
            try await outcome.take(responses.inputTokens.count(inputTokens(), options: options))
        case "conversations.create":
            try await outcome.take(conversations.create(conversationCreate(), options: options))
        case "conversations.retrieve":
            try await outcome.take(conversations.retrieve(id("conversation_id"), options: options))
        case "conversations.update":
            try await outcome.take(conversations.update(id("conversation_id"), conversationUpdate(), options: options))
        case "conversations.delete":
            try await outcome.take(conversations.delete(id("conversation_id"), options: options))
        case "conversations.items.create":
            try await outcome.take(
                conversations.items.create(id("conversation_id"), conversationItems(), options: options))
        case "conversations.items.list":
            try await outcome.read(conversations.items.list(id("conversation_id"), list(), options: options))
        case "conversations.items.retrieve":
            let ids = try (id("conversation_id"), id("item_id"))
            try await outcome.take(conversations.items.retrieve(ids.0, ids.1, itemRetrieve(), options: options))
        case "conversations.items.delete":
            try await outcome.take(conversations.items.delete(id("conversation_id"), id("item_id"), options: options))
        case "get": try await outcome.take(client.get(id("path"), options: options))
        case "post": try await outcome.take(client.post(id("path"), body(), options: options))
        case "delete": try await outcome.take(client.delete(id("path"), options: options))
        default: throw Unknown(what: "method \(method)")
        }
    }

    private func callRaw(_ client: Client, _ options: CallOptions, _ outcome: inout Outcome) async throws {
        let responses = client.responses.withRawResponse
        let inputItems = client.responses.inputItems.withRawResponse
        let inputTokens = client.responses.inputTokens.withRawResponse
        let conversations = client.conversations.withRawResponse
        let items = client.conversations.items.withRawResponse
        switch method {
        case "responses.create": try await outcome.take(responses.create(create(), options: options))
        case "responses.retrieve":
            try await outcome.take(responses.retrieve(id("response_id"), retrieve(), options: options))
        case "responses.create_and_wait":
            try await outcome.take(responses.createAndWait(create(), options: options))
        case "responses.wait":
            try await outcome.take(responses.wait(id("response_id"), retrieve(), options: options))
        case "responses.delete": try await outcome.take(responses.delete(id("response_id"), options: options))
        case "responses.cancel": try await outcome.take(responses.cancel(id("response_id"), options: options))
        case "responses.compact": try await outcome.take(responses.compact(compact(), options: options))
        case "responses.input_items.list":
            try await outcome.read(inputItems.list(id("response_id"), list(), options: options))
        case "responses.input_tokens.count":
            try await outcome.take(inputTokens.count(self.inputTokens(), options: options))
        case "conversations.create":
            try await outcome.take(conversations.create(conversationCreate(), options: options))
        case "conversations.retrieve":
            try await outcome.take(conversations.retrieve(id("conversation_id"), options: options))
        case "conversations.update":
            try await outcome.take(conversations.update(id("conversation_id"), conversationUpdate(), options: options))
        case "conversations.delete":
            try await outcome.take(conversations.delete(id("conversation_id"), options: options))
        case "conversations.items.create":
            try await outcome.take(items.create(id("conversation_id"), conversationItems(), options: options))
        case "conversations.items.list":
            try await outcome.read(items.list(id("conversation_id"), list(), options: options))
        case "conversations.items.retrieve":
            try await outcome.take(
                items.retrieve(id("conversation_id"), id("item_id"), itemRetrieve(), options: options))
        case "conversations.items.delete":
            try await outcome.take(items.delete(id("conversation_id"), id("item_id"), options: options))
        // Their typed form has the answer, too.
        case "get", "post", "delete", "responses.stream", "responses.retrieve_stream", "stream_response":
            try await call(client, options, &outcome)
        default: throw Unknown(what: "raw method \(method)")
        }
    }
}

/// Options, by the names that they have here: the one place that knows them.
extension Scenario {
    private func client(of server: MockServer) throws -> Client {
        var left = clientOptions
        func option(_ name: String) -> JSONValue? { left.removeValue(forKey: name) }
        var options = ClientOptions(apiKey: "sk-test", baseURL: server.url)
        options.organization = option("organization")?.string
        options.project = option("project")?.string
        options.maxRetries = option("max_retries")?.int
        options.resume = option("resume").map(\.resume)
        options.defaultHeaders = option("default_headers")?.texts ?? [:]
        options.defaultQuery = option("default_query")?.json
        options.userAgentSuffix = option("user_agent_suffix")?.string
        guard left.isEmpty else { throw Unknown(what: "options of a client \(left.keys)") }
        return try Client(options)
    }

    private func options() throws -> CallOptions {
        var options = CallOptions()
        for (name, value) in callOptions {
            switch name {
            case "max_retries": options.maxRetries = value.int
            case "max_retry_after_ms": options.maxRetryAfter = value.milliseconds
            case "timeout_ms": options.timeout = value.milliseconds
            case "total_timeout_ms": options.totalTimeout = value.milliseconds
            case "idle_timeout_ms": options.idleTimeout = value.milliseconds
            case "stall_timeout_ms": options.stallTimeout = value.milliseconds
            case "extra_headers": options.extraHeaders = value.texts
            case "extra_query": options.extraQuery = value.json
            case "idempotency_key": options.idempotencyKey = value.string
            case "resume": options.resume = value.resume
            case "max_queued_events": options.maxQueuedEvents = value.int
            case "max_queued_bytes": options.maxQueuedBytes = value.int
            default: throw Unknown(what: "option of a call \(name)")
            }
        }
        return options
    }
}

/// Parameters, as the types that methods take.
extension Scenario {
    private func id(_ name: String) throws -> String {
        try XCTUnwrap(ids[name]?.string, name)
    }

    private func body() -> JSON {
        parameters["body"]?.json ?? nil
    }

    private func create() throws -> CreateRequest {
        try CreateRequest(json: parameters.json)
    }

    private func retrieve() throws -> RetrieveRequest {
        var left = try Parameters(parameters)
        let request = RetrieveRequest(
            include: left.texts("include"),
            includeObfuscation: left.take("include_obfuscation").map { $0 == .bool(true) },
            startingAfter: left.take("starting_after")?.int,
            extraQuery: left.take("extra_query")?.json ?? JSON()
        )
        try left.end()
        return request
    }

    private func list() throws -> ListRequest {
        var left = try Parameters(parameters)
        let request = ListRequest(
            include: left.texts("include"), limit: left.take("limit")?.int, order: left.take("order")?.string
        )
        try left.end()
        return request
    }

    private func itemRetrieve() throws -> ItemRetrieveRequest {
        var left = try Parameters(parameters)
        let request = ItemRetrieveRequest(include: left.texts("include"))
        try left.end()
        return request
    }

    private func compact() throws -> CompactRequest {
        var left = try Parameters(parameters)
        let request = CompactRequest(
            model: left.take("model")?.string,
            input: try left.input("input"),
            instructions: left.take("instructions")?.string
        )
        try left.end()
        return request
    }

    private func inputTokens() throws -> InputTokensRequest {
        var left = try Parameters(parameters)
        let request = InputTokensRequest(
            model: left.take("model")?.string,
            input: try left.input("input"),
            instructions: left.take("instructions")?.string
        )
        try left.end()
        return request
    }

    private func conversationCreate() throws -> ConversationCreateRequest {
        var left = try Parameters(parameters)
        let request = ConversationCreateRequest(
            items: try left.items("items"), metadata: left.take("metadata")?.texts
        )
        try left.end()
        return request
    }

    private func conversationUpdate() throws -> ConversationUpdateRequest {
        var left = try Parameters(parameters)
        let request = ConversationUpdateRequest(metadata: left.take("metadata")?.texts)
        try left.end()
        return request
    }

    private func conversationItems() throws -> ConversationItemsRequest {
        var left = try Parameters(parameters)
        let request = ConversationItemsRequest(
            items: try left.items("items") ?? [], include: left.texts("include")
        )
        try left.end()
        return request
    }
}

/// What is in a scenario and not in this runner.
private struct Unknown: Error, CustomStringConvertible {
    let what: String

    var description: String { "no \(what) is known here" }
}

/// Parameters that are taken one by one, so that none is forgotten.
private struct Parameters {
    private var left: [String: JSONValue]

    init(_ parameters: JSONValue) throws {
        left = try XCTUnwrap(parameters.object)
    }

    mutating func take(_ name: String) -> JSONValue? {
        left.removeValue(forKey: name)
    }

    mutating func texts(_ name: String) -> [String]? {
        take(name)?.array?.compactMap(\.string)
    }

    /// An input, read as that of a request to create a response.
    mutating func input(_ name: String) throws -> Input? {
        guard let input = take(name) else { return nil }
        return try CreateRequest(json: JSONValue.object(["input": input]).json).input
    }

    mutating func items(_ name: String) throws -> [InputItem]? {
        guard case .items(let items) = try input(name) else { return nil }
        return items
    }

    func end() throws {
        guard left.isEmpty else { throw Unknown(what: "parameters \(left.keys)") }
    }
}

extension Scenario.Outcome {
    fileprivate mutating func take(_ value: some Model) throws {
        result = try JSONValue(value.json.text)
    }

    fileprivate mutating func take(_ raw: RawResponse<some Model>) throws {
        try take(raw.value)
        (head, body) = (raw.response, raw.body)
    }

    /// Takes a page, and iterates over all items from it on.
    fileprivate mutating func read(_ raw: RawResponse<Page>) async throws {
        try take(raw.value.content)
        (head, body) = (raw.response, raw.body)
        var items: [JSONValue] = []
        for try await item in raw.value { items.append(try JSONValue(item.json.text)) }
        self.items = .array(items)
    }

    fileprivate mutating func take(_ raw: RawResponse<JSON>) throws {
        result = try JSONValue(raw.value.text)
        (head, body) = (raw.response, raw.body)
    }

    fileprivate mutating func read(_ list: ItemList) async throws {
        var items: [JSONValue] = []
        for try await item in list { items.append(try JSONValue(item.json.text)) }
        self.items = .array(items)
    }

    /// Reads a stream to its end, then asks for the final response.
    fileprivate mutating func read(_ stream: ResponseStream) async throws {
        events = []
        try await stream.opened()
        head = stream.response
        for try await event in stream {
            events?.append(try XCTUnwrap(JSONValue(event.json.text)["type"]))
        }
        try take(try await stream.finalResponse())
    }
}

extension JSONValue {
    var object: [String: JSONValue]? {
        if case .object(let fields) = self { fields } else { nil }
    }

    fileprivate var json: JSON { JSON(text: sorted) }

    fileprivate var texts: [String: String] { (object ?? [:]).compactMapValues(\.string) }

    fileprivate var milliseconds: Duration? { int.map { .milliseconds($0) } }

    fileprivate var resume: Resume {
        switch self {
        case .bool(true): .on
        case .bool(false): .off
        default: .auto
        }
    }
}
