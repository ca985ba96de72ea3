internal import AntiphonNative

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
    ///   - apiKey: The key, sent as `Authorization: Bearer`, to Azure as `api-key`. Default: a variable of the
    ///     environment, such as `OPENAI_API_KEY`; see ``Provider``.
    ///   - provider: Who runs the server. Default ``Provider/openAI``, also for servers that speak as OpenAI does.
    ///   - baseURL: The URL that paths such as `/responses` are put behind; a query in it is kept. Default: see
    ///     ``Provider``.
    ///   - dataResidency: The region that data stays in: `us`, `eu`, `ae`, or `global` for any. OpenAI only, and in
    ///     place of `baseURL`. Default `global`.
    ///   - organization: The organization to bill. OpenAI only. Default: the variable `OPENAI_ORG_ID`.
    ///   - project: The project to bill. OpenAI only. Default: the variable `OPENAI_PROJECT_ID`.
    ///   - azureEndpoint: The endpoint of the resource, such as `https://example.openai.azure.com`. Azure only, and in
    ///     place of `baseURL`. Default: the variable `AZURE_OPENAI_ENDPOINT`.
    ///   - azureADToken: A token of Microsoft Entra ID in place of `apiKey`. Azure only. Default: the variable
    ///     `AZURE_OPENAI_AD_TOKEN`, if there is no key.
    ///   - apiVersion: The version of the API. Azure only. Default: the variable `OPENAI_API_VERSION`, else `v1`.
    ///   - maxRetries: How often a call is tried again after a connection error, a timeout, 408, 409, 429 or 5xx.
    ///     Default 2; zero switches retries off. A stream is never tried again once it has begun.
    ///   - maxRetryAfter: The longest delay before the next attempt that a server may ask for; when it asks for more,
    ///     the call fails at once. Default 120 s.
    ///   - retryBudget: How many retries all calls of this client may make above what succeeds, so that a server which
    ///     is down is not asked three times as often as one which is not. Default 100; zero switches the limit off.
    ///   - connectTimeout: How long connecting may take, TLS included. Default 10 s; zero switches it off.
    ///   - timeout: How long one attempt may take: a whole answer, or the headers of a stream. Default 600 s; zero
    ///     switches it off.
    ///   - totalTimeout: How long a call may take from its first attempt to the end of its answer, delays and retries
    ///     included; for a stream, up to its last event. Default off.
    ///   - idleTimeout: How long a stream may go without a byte. Default 300 s; zero switches it off.
    ///   - stallTimeout: How long a stream may go without an event of the model; comments and keepalives do not
    ///     count. Default off.
    ///   - resume: Whether a stream that breaks is taken up again. Default ``Resume/auto``.
    ///   - maxFrameBytes: The largest event of a stream. Default 64 MiB.
    ///   - maxBodyBytes: The largest answer that is read whole. Default 256 MiB.
    ///   - maxQueuedEvents: How many events of a stream may wait for a slow consumer before reading stops, and with it
    ///     the server. Default 1024; at least 1.
    ///   - maxQueuedBytes: As `maxQueuedEvents`, in bytes of JSON. Default 8 MiB; one event of any size fits.
    ///   - headers: Headers to send with every request, in place of those the client would send itself.
    ///   - query: An object of what to add to the query of every URL; lists and objects in it are sent with brackets.
    ///   - proxy: The URL of the proxy to go through. Default: `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY`.
    ///   - noProxy: The hosts that `proxy` is not for, separated by commas; `*` switches all proxies off. Default:
    ///     `NO_PROXY`.
    ///   - caCertificates: The certificates of authorities to trust beside those of the system, as PEM.
    ///   - allowInsecureHTTP: Whether a base URL may be `http://` to another machine, which anyone between here and
    ///     there can read the key from. Default false.
    ///   - userAgentSuffix: What to add to the `User-Agent`, such as the name of an app.
    ///   - strict: Whether nothing is put right: requests are sent as they are given, and odd streams are errors.
    ///     Default false.
    /// - Throws: ``AntiphonError/config(_:)`` when there is no key or an option is wrong; the message names it.
    public convenience init(
        apiKey: String? = nil, provider: Provider? = nil, baseURL: String? = nil, dataResidency: String? = nil,
        organization: String? = nil, project: String? = nil, azureEndpoint: String? = nil, azureADToken: String? = nil,
        apiVersion: String? = nil, maxRetries: Int? = nil, maxRetryAfter: Duration? = nil, retryBudget: Int? = nil,
        connectTimeout: Duration? = nil, timeout: Duration? = nil, totalTimeout: Duration? = nil,
        idleTimeout: Duration? = nil, stallTimeout: Duration? = nil, resume: Resume? = nil, maxFrameBytes: Int? = nil,
        maxBodyBytes: Int? = nil, maxQueuedEvents: Int? = nil, maxQueuedBytes: Int? = nil,
        headers: [String: String] = [:], query: JSON? = nil, proxy: String? = nil, noProxy: String? = nil,
        caCertificates: String? = nil, allowInsecureHTTP: Bool? = nil, userAgentSuffix: String? = nil,
        strict: Bool? = nil
    ) throws {
        try self.init(
            nil, apiKey, provider, baseURL, dataResidency, organization, project, azureEndpoint, azureADToken,
            apiVersion, maxRetries, maxRetryAfter, retryBudget, connectTimeout, timeout, totalTimeout, idleTimeout,
            stallTimeout, resume, maxFrameBytes, maxBodyBytes, maxQueuedEvents, maxQueuedBytes, headers, query, proxy,
            noProxy, caCertificates, allowInsecureHTTP, userAgentSuffix, strict
        )
    }

    /// Makes a client that asks for its key: for keys that expire.
    ///
    /// ```swift
    /// let client = try Client(apiKey: { try await tokens.current() })
    /// ```
    ///
    /// The key is asked for before each attempt, and once more when the server answers 401; it is sent as
    /// `Authorization: Bearer`. What the closure throws ends the call, and whoever made the call gets it as it was
    /// thrown. It has as long as an attempt has, see `timeout`; its task is cancelled when the call is.
    ///
    /// The other parameters are those of a client with a fixed key.
    ///
    /// - Parameter apiKey: Gives the key; it is called by any number of calls at once.
    /// - Throws: ``AntiphonError/config(_:)`` when an option is wrong; the message names it.
    public convenience init(
        apiKey: @escaping @Sendable () async throws -> String, provider: Provider? = nil, baseURL: String? = nil,
        dataResidency: String? = nil, organization: String? = nil, project: String? = nil,
        azureEndpoint: String? = nil, apiVersion: String? = nil, maxRetries: Int? = nil,
        maxRetryAfter: Duration? = nil, retryBudget: Int? = nil, connectTimeout: Duration? = nil,
        timeout: Duration? = nil, totalTimeout: Duration? = nil, idleTimeout: Duration? = nil,
        stallTimeout: Duration? = nil, resume: Resume? = nil, maxFrameBytes: Int? = nil, maxBodyBytes: Int? = nil,
        maxQueuedEvents: Int? = nil, maxQueuedBytes: Int? = nil, headers: [String: String] = [:], query: JSON? = nil,
        proxy: String? = nil, noProxy: String? = nil, caCertificates: String? = nil, allowInsecureHTTP: Bool? = nil,
        userAgentSuffix: String? = nil, strict: Bool? = nil
    ) throws {
        try self.init(
            KeySource(apiKey), nil, provider, baseURL, dataResidency, organization, project, azureEndpoint, nil,
            apiVersion, maxRetries, maxRetryAfter, retryBudget, connectTimeout, timeout, totalTimeout, idleTimeout,
            stallTimeout, resume, maxFrameBytes, maxBodyBytes, maxQueuedEvents, maxQueuedBytes, headers, query, proxy,
            noProxy, caCertificates, allowInsecureHTTP, userAgentSuffix, strict
        )
    }

    private convenience init(
        _ keySource: KeySource?, _ apiKey: String?, _ provider: Provider?, _ baseURL: String?, _ dataResidency: String?,
        _ organization: String?, _ project: String?, _ azureEndpoint: String?, _ azureADToken: String?,
        _ apiVersion: String?, _ maxRetries: Int?, _ maxRetryAfter: Duration?, _ retryBudget: Int?,
        _ connectTimeout: Duration?, _ timeout: Duration?, _ totalTimeout: Duration?, _ idleTimeout: Duration?,
        _ stallTimeout: Duration?, _ resume: Resume?, _ maxFrameBytes: Int?, _ maxBodyBytes: Int?,
        _ maxQueuedEvents: Int?, _ maxQueuedBytes: Int?, _ headers: [String: String], _ query: JSON?, _ proxy: String?,
        _ noProxy: String?, _ caCertificates: String?, _ allowInsecureHTTP: Bool?, _ userAgentSuffix: String?,
        _ strict: Bool?
    ) throws {
        let options = JSON(options: [
            "api_key": apiKey,
            "provider": provider,
            "base_url": baseURL,
            "data_residency": dataResidency,
            "organization": organization,
            "project": project,
            "azure_endpoint": azureEndpoint,
            "azure_ad_token": azureADToken,
            "api_version": apiVersion,
            "max_retries": maxRetries,
            "max_retry_after": maxRetryAfter,
            "retry_budget": retryBudget,
            "connect_timeout": connectTimeout,
            "timeout": timeout,
            "total_timeout": totalTimeout,
            "idle_timeout": idleTimeout,
            "stall_timeout": stallTimeout,
            "resume": resume,
            "max_frame_bytes": maxFrameBytes,
            "max_body_bytes": maxBodyBytes,
            "max_queued_events": maxQueuedEvents,
            "max_queued_bytes": maxQueuedBytes,
            "headers": headers,
            "query": query,
            "proxy": proxy,
            "no_proxy": noProxy,
            "ca_certificates": caCertificates,
            "allow_insecure_http": allowInsecureHTTP,
            "user_agent_suffix": userAgentSuffix,
            "strict": strict,
        ])
        self.init(native: try AntiphonError.mapping { try NativeClient(options: options.text, key: keySource) })
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
        Client(native: try AntiphonError.mapping { try native.withOptions(options: options.json.text) })
    }

    /// Responses: making them, whole or as a stream, and what can be done with stored ones.
    public var responses: Responses { Responses(native: native) }

    /// Conversations that the server stores, and their items.
    public var conversations: Conversations { Conversations(native: native) }

    /// The same as ``Responses/create(_:)``, by the name that gateways document.
    public func generateResponse(_ request: CreateRequest) async throws -> Response {
        try await responses.create(request)
    }

    /// The same as ``Responses/stream(_:)``, by the name that gateways document.
    public func streamResponse(_ request: CreateRequest) -> ResponseStream {
        responses.stream(request)
    }
}

/// Calls of any path: what the API has and this client does not know.
///
/// The key, the headers and the query of the client are sent, retries and clocks are the same. A path begins with `/`,
/// lies below the base URL and may have a query. What the calls throw is said at ``Responses``.
extension Client {
    /// Gets a path; null stands for an empty body.
    ///
    /// ```swift
    /// let models = try await client.get("/models?limit=20")
    /// print(models.status, models.value)
    /// ```
    public func get(_ path: String) async throws -> RawResponse<JSON> {
        try await send(.get, path, nil)
    }

    /// Posts JSON to a path, as it is given; null posts nothing.
    public func post(_ path: String, _ body: JSON = nil) async throws -> RawResponse<JSON> {
        try await send(.post, path, body)
    }

    /// Deletes what is at a path.
    @discardableResult
    public func delete(_ path: String) async throws -> RawResponse<JSON> {
        try await send(.delete, path, nil)
    }

    private func send(_ method: NativeMethod, _ path: String, _ body: JSON) async throws -> RawResponse<JSON> {
        let answer = try await calling {
            try await native.send(method: method, path: path, body: body.text, cancellation: $0)
        }
        return try RawResponse(answer)
    }
}
