/// A client of one server.
///
/// Make one and keep it: its connections are shared by all of its calls, from any task.
///
/// ```swift
/// let client = try Client(apiKey: "sk-…")
/// let response = try await client.responses.create(CreateRequest(model: "gpt-5", input: "Say hello"))
/// print(response.outputText)
/// ```
public final class Client: Sendable {
    let native: NativeClient

    /// Makes a client. It connects with the first call.
    ///
    /// What is not given comes from the environment or has a default.
    ///
    /// - Parameters:
    ///   - apiKey: The key, sent as `Authorization: Bearer`. Default: the variable `OPENAI_API_KEY`.
    ///   - baseURL: The URL that paths such as `/responses` are put behind. Default: the variable `OPENAI_BASE_URL`,
    ///     else `https://api.openai.com/v1`.
    ///   - organization: The organization to bill. Default: the variable `OPENAI_ORG_ID`.
    ///   - project: The project to bill. Default: the variable `OPENAI_PROJECT_ID`.
    ///   - maxRetries: How often a call is tried again after a connection error, 408, 409, 429 or 5xx. Default 2.
    ///   - connectTimeout: How long connecting may take. Default 10 s.
    ///   - timeout: How long one attempt may take: a whole answer, or the headers of a stream. Default 600 s.
    ///   - idleTimeout: How long a stream may go without a byte. Default 300 s; zero switches it off.
    ///   - stallTimeout: How long a stream may go without an event of the model; comments and keepalives do not
    ///     count. Default off.
    ///   - maxFrameBytes: The largest event of a stream. Default 64 MiB.
    ///   - maxBodyBytes: The largest answer that is read whole. Default 256 MiB.
    ///   - headers: Headers to send with every request, in place of those the client would send itself.
    ///   - userAgentSuffix: What to add to the `User-Agent`, such as the name of an app.
    ///   - strict: Whether odd streams are errors. Default false: what is odd is put right.
    /// - Throws: ``AntiphonError/config(_:)`` when there is no key or an option is wrong; the message names it.
    public init(
        apiKey: String? = nil,
        baseURL: String? = nil,
        organization: String? = nil,
        project: String? = nil,
        maxRetries: Int? = nil,
        connectTimeout: Duration? = nil,
        timeout: Duration? = nil,
        idleTimeout: Duration? = nil,
        stallTimeout: Duration? = nil,
        maxFrameBytes: Int? = nil,
        maxBodyBytes: Int? = nil,
        headers: [String: String] = [:],
        userAgentSuffix: String? = nil,
        strict: Bool? = nil
    ) throws {
        let options = NativeOptions(
            headers: headers,
            apiKey: apiKey,
            baseUrl: baseURL,
            organization: organization,
            project: project,
            maxRetries: maxRetries.map(Int64.init),
            connectTimeout: connectTimeout?.seconds,
            timeout: timeout?.seconds,
            idleTimeout: idleTimeout?.seconds,
            stallTimeout: stallTimeout?.seconds,
            maxFrameBytes: maxFrameBytes.map(Int64.init),
            maxBodyBytes: maxBodyBytes.map(Int64.init),
            userAgentSuffix: userAgentSuffix,
            strict: strict
        )
        native = try AntiphonError.mapping { try NativeClient(options: options) }
    }

    /// Responses: making them, whole or as a stream, and what can be done with stored ones.
    public var responses: Responses { Responses(native: native) }

    /// Conversations that the server stores, and their items.
    public var conversations: Conversations { Conversations(native: native) }
}

/// Makes a call; cancelling the task closes its connection, which UniFFI does not do by itself.
func calling<T: Sendable>(
    isolation actor: isolated (any Actor)? = #isolation,
    _ call: @Sendable (NativeCancellation) async throws -> T
) async throws -> T {
    let cancellation = NativeCancellation()
    return try await withTaskCancellationHandler {
        try await AntiphonError.mapping { try await call(cancellation) }
    } onCancel: {
        cancellation.cancel()
    }
}

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
