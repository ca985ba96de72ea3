internal import AntiphonNative

/// A client of one server.
///
/// Make one and keep it: all of its calls share its connections, from any task.
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
    /// ```swift
    /// let client = try Client(ClientOptions(apiKey: "sk-…", maxRetries: 5, timeout: .seconds(60)))
    /// ```
    ///
    /// - Parameter options: What is not set comes from the environment or has a default.
    /// - Throws: ``AntiphonError/config(_:)`` when there is no key or an option is wrong; the message names it.
    public init(_ options: ClientOptions = ClientOptions()) throws {
        let key = options.apiKeyProvider.map(KeySource.init)
        native = try AntiphonError.mapping { try NativeClient(options: options.text, key: key) }
    }

    /// Makes a client of OpenAI with a key; see ``init(_:)`` for all options.
    ///
    /// - Throws: ``AntiphonError/config(_:)`` when the key cannot be sent.
    public convenience init(apiKey: String) throws {
        try self.init(ClientOptions(apiKey: apiKey))
    }

    /// Makes a client of OpenAI that asks for its key: for keys that expire. See ``ClientOptions/apiKeyProvider``.
    ///
    /// ```swift
    /// let client = try Client(apiKey: { try await tokens.current() })
    /// ```
    ///
    /// Any number of calls may ask at once. When a call is cancelled, the task of its question is cancelled. An error
    /// that the closure throws ends the call, which throws it unchanged.
    ///
    /// - Throws: ``AntiphonError/config(_:)`` when an option from the environment is wrong; the message names it.
    public convenience init(apiKey: @escaping @Sendable () async throws -> String) throws {
        try self.init(ClientOptions(apiKeyProvider: apiKey))
    }

    private init(native: NativeClient) {
        self.native = native
    }

    /// This client with other options for its calls; the two share connections.
    ///
    /// ```swift
    /// let patient = try client.withOptions(CallOptions(maxRetries: 5, timeout: .seconds(1800)))
    /// ```
    ///
    /// - Throws: ``AntiphonError/config(_:)`` when an option is wrong; the message names it.
    public func withOptions(_ options: CallOptions) throws -> Client {
        Client(native: try AntiphonError.mapping { try native.withOptions(options: options.text) })
    }
}
