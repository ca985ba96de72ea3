// generated from core/src/model/request/options.rs by `make generate`; do not edit
// swift-format-ignore-file

/// How the model is to reason.
public struct Reasoning: Model {
    /// How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as the
    /// model offers.
    public var effort: String?
    /// The summary to give: `auto`, `concise` or `detailed`.
    public var summary: String?
    /// The older name of `summary`.
    public var generateSummary: String?
    /// Which earlier reasoning the model sees: `auto`, `current_turn` or `all_turns`.
    public var context: String?
    /// The mode of reasoning: `standard` or `pro`.
    public var mode: String?
    /// Whether to reason at all; OpenRouter only.
    public var enabled: Bool?
    /// The most tokens of reasoning; OpenRouter only.
    public var maxTokens: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        effort: String? = nil,
        summary: String? = nil,
        generateSummary: String? = nil,
        context: String? = nil,
        mode: String? = nil,
        enabled: Bool? = nil,
        maxTokens: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.effort = effort
        self.summary = summary
        self.generateSummary = generateSummary
        self.context = context
        self.mode = mode
        self.enabled = enabled
        self.maxTokens = maxTokens
        self.extra = extra
    }
}

/// Programs that give access to more capable models; OpenAI only.
public struct AccessPrograms: Model {
    /// The program for security work: `standard`, `daybreak_blue` or `daybreak_red`.
    public var cyber: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        cyber: String? = nil,
        extra: JSON = JSON()
    ) {
        self.cyber = cyber
        self.extra = extra
    }
}

/// When a background response is due; OpenAI only.
public struct BackgroundOptions: Model {
    /// By when: `soonest`, `2h` or `8h`.
    public var completionWindow: String?
    /// The id of work to go on with.
    public var continuationId: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        completionWindow: String? = nil,
        continuationId: String? = nil,
        extra: JSON = JSON()
    ) {
        self.completionWindow = completionWindow
        self.continuationId = continuationId
        self.extra = extra
    }
}

/// What the server does as the context grows.
public struct ContextManagement: Model {
    /// What: `compaction`.
    public var kind: String?
    /// From how many tokens on.
    public var compactThreshold: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        kind: String? = nil,
        compactThreshold: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.kind = kind
        self.compactThreshold = compactThreshold
        self.extra = extra
    }
}

/// A conversation: its id, or an object with it.
public enum ConversationChoice: Model {
    /// The id.
    case id(String)
    /// An object with the id.
    case reference(ConversationReference)
    /// Anything else, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A conversation that the server has stored.
public struct ConversationReference: Model {
    /// The id of the conversation.
    public var id: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String = "",
        extra: JSON = JSON()
    ) {
        self.id = id
        self.extra = extra
    }
}

/// How images in the input are read; OpenAI only.
public struct ImageOptions: Model {
    /// Whether older images are made smaller: `auto`, `enabled` or `disabled`.
    public var contextCompression: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        contextCompression: String? = nil,
        extra: JSON = JSON()
    ) {
        self.contextCompression = contextCompression
        self.extra = extra
    }
}

/// Whether input and output are moderated; OpenAI only.
public struct ModerationConfig: Model {
    /// The moderation model.
    public var model: String?
    /// What to do about what it finds.
    public var policy: ModerationPolicy?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        model: String? = nil,
        policy: ModerationPolicy? = nil,
        extra: JSON = JSON()
    ) {
        self.model = model
        self.policy = policy
        self.extra = extra
    }
}

/// What to do about what moderation finds.
public struct ModerationPolicy: Model {
    /// In the input.
    public var input: ModerationRule?
    /// In the output.
    public var output: ModerationRule?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        input: ModerationRule? = nil,
        output: ModerationRule? = nil,
        extra: JSON = JSON()
    ) {
        self.input = input
        self.output = output
        self.extra = extra
    }
}

/// What to do about what moderation finds in one direction.
public struct ModerationRule: Model {
    /// `score` to report it, `block` to stop.
    public var mode: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        mode: String? = nil,
        extra: JSON = JSON()
    ) {
        self.mode = mode
        self.extra = extra
    }
}

/// A prompt that the server has stored.
public struct Prompt: Model {
    /// The id of the prompt.
    public var id: String
    /// What to fill in, by name: text, or an input part such as an image.
    public var variables: JSON?
    /// The version of the prompt.
    public var version: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String = "",
        variables: JSON? = nil,
        version: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.variables = variables
        self.version = version
        self.extra = extra
    }
}

/// How the prompt is cached.
public struct PromptCacheOptions: Model {
    /// Where cached prefixes end: `implicit` where the server thinks best, `explicit`
    /// at breakpoints only.
    public var mode: String?
    /// How long a prefix stays cached: `30m` or `12h`.
    public var ttl: String?
    /// Whether only to fill the cache.
    public var prewarm: Bool?
    /// The response to compare with, to learn why the cache was missed.
    public var comparisonResponseId: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        mode: String? = nil,
        ttl: String? = nil,
        prewarm: Bool? = nil,
        comparisonResponseId: String? = nil,
        extra: JSON = JSON()
    ) {
        self.mode = mode
        self.ttl = ttl
        self.prewarm = prewarm
        self.comparisonResponseId = comparisonResponseId
        self.extra = extra
    }
}

/// What a stream carries.
public struct StreamOptions: Model {
    /// Whether deltas are padded so that their length tells nothing. The server's
    /// default is true.
    public var includeObfuscation: Bool?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        includeObfuscation: Bool? = nil,
        extra: JSON = JSON()
    ) {
        self.includeObfuscation = includeObfuscation
        self.extra = extra
    }
}

/// Caching of the prompt by Anthropic; OpenRouter only.
public struct CacheControl: Model {
    /// Always `ephemeral`.
    public var kind: String?
    /// How long the prompt stays cached: `5m` or `1h`.
    public var ttl: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        kind: String? = nil,
        ttl: String? = nil,
        extra: JSON = JSON()
    ) {
        self.kind = kind
        self.ttl = ttl
        self.extra = extra
    }
}

/// What to say about the work done; OpenRouter only.
public struct DebugOptions: Model {
    /// Whether to repeat the request that was sent to the provider.
    public var echoUpstreamBody: Bool?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        echoUpstreamBody: Bool? = nil,
        extra: JSON = JSON()
    ) {
        self.echoUpstreamBody = echoUpstreamBody
        self.extra = extra
    }
}

/// Which providers may serve a request; OpenRouter only.
public struct ProviderPreferences: Model {
    var fields: CopyOnWrite<Fields>

    /// Providers to try first, in order.
    public var order: [String]? {
        _read { yield fields.value.order }
        _modify { yield &fields.value.order }
    }
    /// The only providers to use.
    public var only: [String]? {
        _read { yield fields.value.only }
        _modify { yield &fields.value.only }
    }
    /// Providers not to use.
    public var ignore: [String]? {
        _read { yield fields.value.ignore }
        _modify { yield &fields.value.ignore }
    }
    /// Whether other providers may step in. The server's default is true.
    public var allowFallbacks: Bool? {
        _read { yield fields.value.allowFallbacks }
        _modify { yield &fields.value.allowFallbacks }
    }
    /// Whether to use only providers that know every parameter of the request.
    public var requireParameters: Bool? {
        _read { yield fields.value.requireParameters }
        _modify { yield &fields.value.requireParameters }
    }
    /// Whether providers may keep data: `allow` or `deny`.
    public var dataCollection: String? {
        _read { yield fields.value.dataCollection }
        _modify { yield &fields.value.dataCollection }
    }
    /// Whether to use only providers that keep nothing.
    public var zdr: Bool? {
        _read { yield fields.value.zdr }
        _modify { yield &fields.value.zdr }
    }
    /// Whether to use only models whose text may train others.
    public var enforceDistillableText: Bool? {
        _read { yield fields.value.enforceDistillableText }
        _modify { yield &fields.value.enforceDistillableText }
    }
    /// The quantizations to accept, such as `fp8`.
    public var quantizations: [String]? {
        _read { yield fields.value.quantizations }
        _modify { yield &fields.value.quantizations }
    }
    /// What to sort providers by, such as `price`; or an object.
    public var sort: JSON? {
        _read { yield fields.value.sort }
        _modify { yield &fields.value.sort }
    }
    /// The highest prices to pay.
    public var maxPrice: MaxPrice? {
        _read { yield fields.value.maxPrice }
        _modify { yield &fields.value.maxPrice }
    }
    /// The latency to prefer, in seconds; or by percentile.
    public var preferredMaxLatency: JSON? {
        _read { yield fields.value.preferredMaxLatency }
        _modify { yield &fields.value.preferredMaxLatency }
    }
    /// The throughput to prefer, in tokens a second; or by percentile.
    public var preferredMinThroughput: JSON? {
        _read { yield fields.value.preferredMinThroughput }
        _modify { yield &fields.value.preferredMinThroughput }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        order: [String]? = nil,
        only: [String]? = nil,
        ignore: [String]? = nil,
        allowFallbacks: Bool? = nil,
        requireParameters: Bool? = nil,
        dataCollection: String? = nil,
        zdr: Bool? = nil,
        enforceDistillableText: Bool? = nil,
        quantizations: [String]? = nil,
        sort: JSON? = nil,
        maxPrice: MaxPrice? = nil,
        preferredMaxLatency: JSON? = nil,
        preferredMinThroughput: JSON? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            order: order,
            only: only,
            ignore: ignore,
            allowFallbacks: allowFallbacks,
            requireParameters: requireParameters,
            dataCollection: dataCollection,
            zdr: zdr,
            enforceDistillableText: enforceDistillableText,
            quantizations: quantizations,
            sort: sort,
            maxPrice: maxPrice,
            preferredMaxLatency: preferredMaxLatency,
            preferredMinThroughput: preferredMinThroughput,
            extra: extra))
    }
}

/// The highest prices to pay, in US dollars: numbers or text.
public struct MaxPrice: Model {
    /// For a million tokens read.
    public var prompt: JSON?
    /// For a million tokens written.
    public var completion: JSON?
    /// For an image.
    public var image: JSON?
    /// For a unit of sound.
    public var audio: JSON?
    /// For a request.
    public var request: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        prompt: JSON? = nil,
        completion: JSON? = nil,
        image: JSON? = nil,
        audio: JSON? = nil,
        request: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.prompt = prompt
        self.completion = completion
        self.image = image
        self.audio = audio
        self.request = request
        self.extra = extra
    }
}

/// How a request appears in traces; OpenRouter only.
public struct TraceOptions: Model {
    /// The id of the trace.
    public var traceId: String?
    /// The name of the trace.
    public var traceName: String?
    /// The name of the span.
    public var spanName: String?
    /// The id of the span above it.
    public var parentSpanId: String?
    /// The name of the generation.
    public var generationName: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        traceId: String? = nil,
        traceName: String? = nil,
        spanName: String? = nil,
        parentSpanId: String? = nil,
        generationName: String? = nil,
        extra: JSON = JSON()
    ) {
        self.traceId = traceId
        self.traceName = traceName
        self.spanName = spanName
        self.parentSpanId = parentSpanId
        self.generationName = generationName
        self.extra = extra
    }
}

/// When the server's tools are to stop; OpenRouter only.
public enum StopCondition: Model {
    /// After some steps.
    case stepCountIs(StopAtStepCount)
    /// After a call of a tool.
    case hasToolCall(StopAtToolCall)
    /// After some tokens.
    case maxTokensUsed(StopAtTokens)
    /// After some cost.
    case maxCost(StopAtCost)
    /// After the model ended for a reason.
    case finishReasonIs(StopAtFinishReason)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// After some steps.
public struct StopAtStepCount: Model {
    /// How many.
    public var stepCount: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        stepCount: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.stepCount = stepCount
        self.extra = extra
    }
}

/// After a call of a tool.
public struct StopAtToolCall: Model {
    /// The tool.
    public var toolName: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        toolName: String? = nil,
        extra: JSON = JSON()
    ) {
        self.toolName = toolName
        self.extra = extra
    }
}

/// After some tokens.
public struct StopAtTokens: Model {
    /// How many.
    public var maxTokens: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        maxTokens: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.maxTokens = maxTokens
        self.extra = extra
    }
}

/// After some cost.
public struct StopAtCost: Model {
    /// How much, in US dollars.
    public var maxCostInDollars: Double?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        maxCostInDollars: Double? = nil,
        extra: JSON = JSON()
    ) {
        self.maxCostInDollars = maxCostInDollars
        self.extra = extra
    }
}

/// After the model ended for a reason.
public struct StopAtFinishReason: Model {
    /// The reason.
    public var reason: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        reason: String? = nil,
        extra: JSON = JSON()
    ) {
        self.reason = reason
        self.extra = extra
    }
}
