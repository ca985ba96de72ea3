// generated from core/src/model/response/usage.rs by `make generate`; do not edit
// swift-format-ignore-file

/// The tokens that a response used, and what they cost.
public struct Usage: Model {
    var fields: CopyOnWrite<Fields>

    /// Tokens read.
    public var inputTokens: Int {
        _read { yield fields.value.inputTokens }
        _modify { yield &fields.value.inputTokens }
    }
    /// What the tokens read were.
    public var inputTokensDetails: InputTokensDetails? {
        _read { yield fields.value.inputTokensDetails }
        _modify { yield &fields.value.inputTokensDetails }
    }
    /// Tokens written, reasoning included.
    public var outputTokens: Int {
        _read { yield fields.value.outputTokens }
        _modify { yield &fields.value.outputTokens }
    }
    /// What the tokens written were.
    public var outputTokensDetails: OutputTokensDetails? {
        _read { yield fields.value.outputTokensDetails }
        _modify { yield &fields.value.outputTokensDetails }
    }
    /// Tokens read and written.
    public var totalTokens: Int {
        _read { yield fields.value.totalTokens }
        _modify { yield &fields.value.totalTokens }
    }
    /// The cost in OpenRouter credits, which are US dollars; OpenRouter only.
    public var cost: Double? {
        _read { yield fields.value.cost }
        _modify { yield &fields.value.cost }
    }
    /// What the provider took; OpenRouter only.
    public var costDetails: CostDetails? {
        _read { yield fields.value.costDetails }
        _modify { yield &fields.value.costDetails }
    }
    /// Whether the caller's own key was used with the provider; OpenRouter only.
    public var isByok: Bool? {
        _read { yield fields.value.isByok }
        _modify { yield &fields.value.isByok }
    }
    /// What the server's tools did; OpenRouter only.
    public var serverToolUseDetails: ServerToolUse? {
        _read { yield fields.value.serverToolUseDetails }
        _modify { yield &fields.value.serverToolUseDetails }
    }
    /// The cost in ten-billionths of a US dollar; xAI only.
    public var costInUsdTicks: Int? {
        _read { yield fields.value.costInUsdTicks }
        _modify { yield &fields.value.costInUsdTicks }
    }
    /// How many sources the model read; xAI only.
    public var numSourcesUsed: Int? {
        _read { yield fields.value.numSourcesUsed }
        _modify { yield &fields.value.numSourcesUsed }
    }
    /// How many calls of the server's tools there were; xAI only.
    public var numServerSideToolsUsed: Int? {
        _read { yield fields.value.numServerSideToolsUsed }
        _modify { yield &fields.value.numServerSideToolsUsed }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        inputTokens: Int = 0,
        inputTokensDetails: InputTokensDetails? = nil,
        outputTokens: Int = 0,
        outputTokensDetails: OutputTokensDetails? = nil,
        totalTokens: Int = 0,
        cost: Double? = nil,
        costDetails: CostDetails? = nil,
        isByok: Bool? = nil,
        serverToolUseDetails: ServerToolUse? = nil,
        costInUsdTicks: Int? = nil,
        numSourcesUsed: Int? = nil,
        numServerSideToolsUsed: Int? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            inputTokens: inputTokens,
            inputTokensDetails: inputTokensDetails,
            outputTokens: outputTokens,
            outputTokensDetails: outputTokensDetails,
            totalTokens: totalTokens,
            cost: cost,
            costDetails: costDetails,
            isByok: isByok,
            serverToolUseDetails: serverToolUseDetails,
            costInUsdTicks: costInUsdTicks,
            numSourcesUsed: numSourcesUsed,
            numServerSideToolsUsed: numServerSideToolsUsed,
            extra: extra))
    }
}

/// What the tokens read were.
public struct InputTokensDetails: Model {
    /// Tokens that came from the prompt cache.
    public var cachedTokens: Int?
    /// Tokens that were written to the prompt cache.
    public var cacheWriteTokens: Int?
    /// Tokens written to the prompt cache, by how long they stay; OpenAI only.
    public var cacheWriteTokensDetails: CacheWriteTokensDetails?
    /// Tokens of text, where a server counts them apart.
    public var textTokens: Int?
    /// Tokens of images, where a server counts them apart.
    public var imageTokens: Int?
    /// Tokens of sound, where a server counts them apart.
    public var audioTokens: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        cachedTokens: Int? = nil,
        cacheWriteTokens: Int? = nil,
        cacheWriteTokensDetails: CacheWriteTokensDetails? = nil,
        textTokens: Int? = nil,
        imageTokens: Int? = nil,
        audioTokens: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.cachedTokens = cachedTokens
        self.cacheWriteTokens = cacheWriteTokens
        self.cacheWriteTokensDetails = cacheWriteTokensDetails
        self.textTokens = textTokens
        self.imageTokens = imageTokens
        self.audioTokens = audioTokens
        self.extra = extra
    }
}

/// Tokens written to the prompt cache, by how long they stay.
public struct CacheWriteTokensDetails: Model {
    /// For 30 minutes.
    public var ttl30mTokens: Int?
    /// For 12 hours.
    public var ttl12hTokens: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        ttl30mTokens: Int? = nil,
        ttl12hTokens: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.ttl30mTokens = ttl30mTokens
        self.ttl12hTokens = ttl12hTokens
        self.extra = extra
    }
}

/// What the tokens written were.
public struct OutputTokensDetails: Model {
    /// Tokens of reasoning.
    public var reasoningTokens: Int?
    /// Tokens of text, where a server counts them apart.
    public var textTokens: Int?
    /// Tokens of images, where a server counts them apart.
    public var imageTokens: Int?
    /// Tokens of sound, where a server counts them apart.
    public var audioTokens: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        reasoningTokens: Int? = nil,
        textTokens: Int? = nil,
        imageTokens: Int? = nil,
        audioTokens: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.reasoningTokens = reasoningTokens
        self.textTokens = textTokens
        self.imageTokens = imageTokens
        self.audioTokens = audioTokens
        self.extra = extra
    }
}

/// What a provider took, in US dollars; OpenRouter only.
public struct CostDetails: Model {
    /// For all of it.
    public var upstreamInferenceCost: Double?
    /// For the tokens read.
    public var upstreamInferenceInputCost: Double?
    /// For the tokens written.
    public var upstreamInferenceOutputCost: Double?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        upstreamInferenceCost: Double? = nil,
        upstreamInferenceInputCost: Double? = nil,
        upstreamInferenceOutputCost: Double? = nil,
        extra: JSON = JSON()
    ) {
        self.upstreamInferenceCost = upstreamInferenceCost
        self.upstreamInferenceInputCost = upstreamInferenceInputCost
        self.upstreamInferenceOutputCost = upstreamInferenceOutputCost
        self.extra = extra
    }
}

/// What the server's tools did; OpenRouter only.
public struct ServerToolUse: Model {
    /// How many calls the model asked for.
    public var toolCallsRequested: Int?
    /// How many were made.
    public var toolCallsExecuted: Int?
    /// How many searches of the web there were.
    public var webSearchRequests: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        toolCallsRequested: Int? = nil,
        toolCallsExecuted: Int? = nil,
        webSearchRequests: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.toolCallsRequested = toolCallsRequested
        self.toolCallsExecuted = toolCallsExecuted
        self.webSearchRequests = webSearchRequests
        self.extra = extra
    }
}

/// What the server's tools used; OpenAI only.
public struct ToolUsage: Model {
    /// Making images.
    public var imageGen: ImageGenerationUsage?
    /// Searching the web.
    public var webSearch: WebSearchUsage?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        imageGen: ImageGenerationUsage? = nil,
        webSearch: WebSearchUsage? = nil,
        extra: JSON = JSON()
    ) {
        self.imageGen = imageGen
        self.webSearch = webSearch
        self.extra = extra
    }
}

/// The tokens that making images used.
public struct ImageGenerationUsage: Model {
    var fields: CopyOnWrite<Fields>

    /// Tokens read.
    public var inputTokens: Int? {
        _read { yield fields.value.inputTokens }
        _modify { yield &fields.value.inputTokens }
    }
    /// What the tokens read were.
    public var inputTokensDetails: InputTokensDetails? {
        _read { yield fields.value.inputTokensDetails }
        _modify { yield &fields.value.inputTokensDetails }
    }
    /// Tokens written.
    public var outputTokens: Int? {
        _read { yield fields.value.outputTokens }
        _modify { yield &fields.value.outputTokens }
    }
    /// What the tokens written were.
    public var outputTokensDetails: OutputTokensDetails? {
        _read { yield fields.value.outputTokensDetails }
        _modify { yield &fields.value.outputTokensDetails }
    }
    /// Tokens read and written.
    public var totalTokens: Int? {
        _read { yield fields.value.totalTokens }
        _modify { yield &fields.value.totalTokens }
    }
    /// Tokens that came from the cache.
    public var cachedTokens: Int? {
        _read { yield fields.value.cachedTokens }
        _modify { yield &fields.value.cachedTokens }
    }
    /// What the tokens from the cache were.
    public var cachedTokensDetails: CachedImageTokens? {
        _read { yield fields.value.cachedTokensDetails }
        _modify { yield &fields.value.cachedTokensDetails }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        inputTokens: Int? = nil,
        inputTokensDetails: InputTokensDetails? = nil,
        outputTokens: Int? = nil,
        outputTokensDetails: OutputTokensDetails? = nil,
        totalTokens: Int? = nil,
        cachedTokens: Int? = nil,
        cachedTokensDetails: CachedImageTokens? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            inputTokens: inputTokens,
            inputTokensDetails: inputTokensDetails,
            outputTokens: outputTokens,
            outputTokensDetails: outputTokensDetails,
            totalTokens: totalTokens,
            cachedTokens: cachedTokens,
            cachedTokensDetails: cachedTokensDetails,
            extra: extra))
    }
}

/// What the tokens from the cache were.
public struct CachedImageTokens: Model {
    /// Tokens of text.
    public var cachedTextTokens: Int?
    /// Tokens of images.
    public var cachedImageTokens: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        cachedTextTokens: Int? = nil,
        cachedImageTokens: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.cachedTextTokens = cachedTextTokens
        self.cachedImageTokens = cachedImageTokens
        self.extra = extra
    }
}

/// What searching the web used.
public struct WebSearchUsage: Model {
    /// How many searches there were.
    public var numRequests: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        numRequests: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.numRequests = numRequests
        self.extra = extra
    }
}
