/// Who runs the server. What its API lacks is refused before it is sent, and the key and the base URL come from its
/// variables of the environment.
public enum Provider: String, Sendable, CaseIterable {
    /// OpenAI, or whatever speaks as it does: `OPENAI_API_KEY`, and `OPENAI_BASE_URL`, else
    /// `https://api.openai.com/v1`.
    case openAI = "openai"
    /// OpenAI's models at Microsoft Azure: `AZURE_OPENAI_API_KEY`, else `AZURE_OPENAI_AD_TOKEN`, and the option
    /// `azureEndpoint`.
    case azure
    /// OpenRouter: `OPENROUTER_API_KEY`.
    case openRouter = "openrouter"
    /// A server of the Open Responses specification: the options `baseURL` and, if it wants one, `apiKey`.
    case openResponses = "open_responses"
    /// A gateway of the AI Stats kind: the options `baseURL` and, if it wants one, `apiKey`.
    case gateway
    /// xAI: `XAI_API_KEY`.
    case xAI = "xai"
    /// Any other server: nothing is read from the environment, and nothing is refused.
    case custom
}

/// Whether a stream that breaks is taken up again behind the last event that came, by asking the server for the stored
/// response. The caller sees one stream; the request that made the response is never sent again.
public enum Resume: Sendable {
    /// Where the server can: for responses made in the background, and retrieved ones.
    case auto
    /// Always, whatever the server may make of it.
    case on
    /// Never.
    case off
}

/// The options of a call; what is not set is as the client has it. See ``Client/withOptions(_:)``.
public struct CallOptions: Sendable, Equatable {
    /// How often the call is tried again; zero switches retries off.
    public var maxRetries: Int?
    /// The longest delay before the next attempt that a server may ask for.
    public var maxRetryAfter: Duration?
    /// How long one attempt may take: a whole answer, or the headers of a stream. Zero switches it off.
    public var timeout: Duration?
    /// How long the call may take from its first attempt to the end of its answer. Zero switches it off.
    public var totalTimeout: Duration?
    /// How long a stream may go without a byte. Zero switches it off.
    public var idleTimeout: Duration?
    /// How long a stream may go without an event of the model. Zero switches it off.
    public var stallTimeout: Duration?
    /// Headers to send, in place of those of these names that the client would send itself.
    public var headers: [String: String]
    /// An object of what to add to the query of the URL, in place of what the client has of these names.
    public var query: JSON?
    /// The key by which a server knows the attempts of one call, sent as `Idempotency-Key` with every POST. Default:
    /// one by chance for each call. It is for one call: a second one with the same key may be answered with what the
    /// first one made.
    public var idempotencyKey: String?
    /// Whether a stream that breaks is taken up again.
    public var resume: Resume?
    /// How many events of a stream may wait for a slow consumer; at least 1.
    public var maxQueuedEvents: Int?
    /// How many bytes of events may wait for a slow consumer; one event of any size fits.
    public var maxQueuedBytes: Int?

    /// Options of which those change something that are given.
    public init(
        maxRetries: Int? = nil, maxRetryAfter: Duration? = nil, timeout: Duration? = nil,
        totalTimeout: Duration? = nil, idleTimeout: Duration? = nil, stallTimeout: Duration? = nil,
        headers: [String: String] = [:], query: JSON? = nil, idempotencyKey: String? = nil, resume: Resume? = nil,
        maxQueuedEvents: Int? = nil, maxQueuedBytes: Int? = nil
    ) {
        self.maxRetries = maxRetries
        self.maxRetryAfter = maxRetryAfter
        self.timeout = timeout
        self.totalTimeout = totalTimeout
        self.idleTimeout = idleTimeout
        self.stallTimeout = stallTimeout
        self.headers = headers
        self.query = query
        self.idempotencyKey = idempotencyKey
        self.resume = resume
        self.maxQueuedEvents = maxQueuedEvents
        self.maxQueuedBytes = maxQueuedBytes
    }

    var json: JSON {
        JSON(options: [
            "max_retries": maxRetries,
            "max_retry_after": maxRetryAfter,
            "timeout": timeout,
            "total_timeout": totalTimeout,
            "idle_timeout": idleTimeout,
            "stall_timeout": stallTimeout,
            "headers": headers,
            "query": query,
            "idempotency_key": idempotencyKey,
            "resume": resume,
            "max_queued_events": maxQueuedEvents,
            "max_queued_bytes": maxQueuedBytes,
        ])
    }
}

/// The value of an option as the core reads it.
protocol OptionValue {
    var option: JSON { get }
}

extension JSON {
    /// The options that are set, by the names that the core has for them.
    init(options: KeyValuePairs<String, (any OptionValue)?>) {
        self.init(fields: options.compactMap { name, value in value.map { (name, $0.option) } })
    }
}

extension JSON: OptionValue {
    var option: JSON { self }
}

extension String: OptionValue {
    var option: JSON { JSON(stringLiteral: self) }
}

extension Int: OptionValue {
    var option: JSON { JSON(integerLiteral: Int64(self)) }
}

extension Bool: OptionValue {
    var option: JSON { JSON(booleanLiteral: self) }
}

extension Duration: OptionValue {
    var option: JSON { JSON(floatLiteral: seconds) }
}

extension Dictionary: OptionValue where Key == String, Value == String {
    var option: JSON { JSON(fields: map { name, value in (name, value.option) }) }
}

extension Provider: OptionValue {
    var option: JSON { rawValue.option }
}

extension Resume: OptionValue {
    var option: JSON {
        switch self {
        case .auto: "auto"
        case .on: true
        case .off: false
        }
    }
}
