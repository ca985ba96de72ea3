// generated from core/src/model/request/mod.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A request for a response: `POST /responses`.
///
/// Every field may be left out; what a server needs, it says. Fields this version does
/// not know go into `extra_body` and are sent as they are.
public struct CreateRequest: Model {
    var fields: CopyOnWrite<Fields>

    /// The model to ask.
    public var model: String? {
        _read { yield fields.value.model }
        _modify { yield &fields.value.model }
    }
    /// What to answer: text, or items.
    public var input: Input? {
        _read { yield fields.value.input }
        _modify { yield &fields.value.input }
    }
    /// Instructions for the model, ahead of the input.
    public var instructions: String? {
        _read { yield fields.value.instructions }
        _modify { yield &fields.value.instructions }
    }
    /// Programs that give access to more capable models; OpenAI only.
    public var accessPrograms: AccessPrograms? {
        _read { yield fields.value.accessPrograms }
        _modify { yield &fields.value.accessPrograms }
    }
    /// Whether to make the response in the background.
    public var background: Bool? {
        _read { yield fields.value.background }
        _modify { yield &fields.value.background }
    }
    /// When a background response is due; OpenAI only.
    public var backgroundOptions: BackgroundOptions? {
        _read { yield fields.value.backgroundOptions }
        _modify { yield &fields.value.backgroundOptions }
    }
    /// What the server does as the context grows.
    public var contextManagement: [ContextManagement]? {
        _read { yield fields.value.contextManagement }
        _modify { yield &fields.value.contextManagement }
    }
    /// The conversation to continue; not together with `previous_response_id`.
    public var conversation: ConversationChoice? {
        _read { yield fields.value.conversation }
        _modify { yield &fields.value.conversation }
    }
    /// How images in the input are read; OpenAI only.
    public var image: ImageOptions? {
        _read { yield fields.value.image }
        _modify { yield &fields.value.image }
    }
    /// What to include beyond the usual, such as `reasoning.encrypted_content`.
    public var include: [String]? {
        _read { yield fields.value.include }
        _modify { yield &fields.value.include }
    }
    /// The most tokens that the output may have, reasoning included. OpenAI takes at
    /// least 16.
    public var maxOutputTokens: Int? {
        _read { yield fields.value.maxOutputTokens }
        _modify { yield &fields.value.maxOutputTokens }
    }
    /// The most calls of built-in tools.
    public var maxToolCalls: Int? {
        _read { yield fields.value.maxToolCalls }
        _modify { yield &fields.value.maxToolCalls }
    }
    /// Up to 16 pairs of text to attach; names up to 64 characters, values up to 512.
    public var metadata: [String: String]? {
        _read { yield fields.value.metadata }
        _modify { yield &fields.value.metadata }
    }
    /// Whether input and output are moderated; OpenAI only.
    public var moderation: ModerationConfig? {
        _read { yield fields.value.moderation }
        _modify { yield &fields.value.moderation }
    }
    /// How several agents work together; OpenAI's multi-agent beta only.
    public var multiAgent: JSON? {
        _read { yield fields.value.multiAgent }
        _modify { yield &fields.value.multiAgent }
    }
    /// Whether the model may call several tools at once. The server's default is true.
    public var parallelToolCalls: Bool? {
        _read { yield fields.value.parallelToolCalls }
        _modify { yield &fields.value.parallelToolCalls }
    }
    /// The response to continue.
    public var previousResponseId: String? {
        _read { yield fields.value.previousResponseId }
        _modify { yield &fields.value.previousResponseId }
    }
    /// A stored prompt to use.
    public var prompt: Prompt? {
        _read { yield fields.value.prompt }
        _modify { yield &fields.value.prompt }
    }
    /// A key by which the server may find a cached prompt, at most 64 characters.
    public var promptCacheKey: String? {
        _read { yield fields.value.promptCacheKey }
        _modify { yield &fields.value.promptCacheKey }
    }
    /// How the prompt is cached.
    public var promptCacheOptions: PromptCacheOptions? {
        _read { yield fields.value.promptCacheOptions }
        _modify { yield &fields.value.promptCacheOptions }
    }
    /// How long the prompt stays cached: `in_memory` or `24h`; replaced by
    /// `prompt_cache_options`.
    public var promptCacheRetention: String? {
        _read { yield fields.value.promptCacheRetention }
        _modify { yield &fields.value.promptCacheRetention }
    }
    /// How the model is to reason.
    public var reasoning: Reasoning? {
        _read { yield fields.value.reasoning }
        _modify { yield &fields.value.reasoning }
    }
    /// A stable identifier of the end user, for abuse detection, at most 64 characters.
    public var safetyIdentifier: String? {
        _read { yield fields.value.safetyIdentifier }
        _modify { yield &fields.value.safetyIdentifier }
    }
    /// The tier to be served by: `auto`, `default`, `flex`, `priority`, …
    public var serviceTier: String? {
        _read { yield fields.value.serviceTier }
        _modify { yield &fields.value.serviceTier }
    }
    /// Whether the server stores the response. The server's default is true.
    public var store: Bool? {
        _read { yield fields.value.store }
        _modify { yield &fields.value.store }
    }
    /// Whether to stream; the client sets it by the method that is called.
    public var stream: Bool? {
        _read { yield fields.value.stream }
        _modify { yield &fields.value.stream }
    }
    /// What a stream carries.
    public var streamOptions: StreamOptions? {
        _read { yield fields.value.streamOptions }
        _modify { yield &fields.value.streamOptions }
    }
    /// The sampling temperature, 0 to 2.
    public var temperature: Double? {
        _read { yield fields.value.temperature }
        _modify { yield &fields.value.temperature }
    }
    /// The form of the text.
    public var text: TextConfig? {
        _read { yield fields.value.text }
        _modify { yield &fields.value.text }
    }
    /// How tools are to be chosen.
    public var toolChoice: ToolChoice? {
        _read { yield fields.value.toolChoice }
        _modify { yield &fields.value.toolChoice }
    }
    /// The tools to offer.
    public var tools: [Tool]? {
        _read { yield fields.value.tools }
        _modify { yield &fields.value.tools }
    }
    /// How many of the most likely tokens to give at each place, 0 to 20.
    public var topLogprobs: Int? {
        _read { yield fields.value.topLogprobs }
        _modify { yield &fields.value.topLogprobs }
    }
    /// The share of probability to sample tokens from, 0 to 1.
    public var topP: Double? {
        _read { yield fields.value.topP }
        _modify { yield &fields.value.topP }
    }
    /// What happens to input that is too long: `auto` or `disabled`.
    public var truncation: String? {
        _read { yield fields.value.truncation }
        _modify { yield &fields.value.truncation }
    }
    /// The end user; replaced by `safety_identifier`.
    public var user: String? {
        _read { yield fields.value.user }
        _modify { yield &fields.value.user }
    }
    /// How much to avoid tokens that occurred, -2 to 2; Open Responses servers and
    /// OpenRouter.
    public var presencePenalty: Double? {
        _read { yield fields.value.presencePenalty }
        _modify { yield &fields.value.presencePenalty }
    }
    /// How much to avoid tokens that occur often, -2 to 2; Open Responses servers and
    /// OpenRouter.
    public var frequencyPenalty: Double? {
        _read { yield fields.value.frequencyPenalty }
        _modify { yield &fields.value.frequencyPenalty }
    }
    /// How many of the most likely tokens to sample from; OpenRouter and gateways.
    public var topK: Int? {
        _read { yield fields.value.topK }
        _modify { yield &fields.value.topK }
    }
    /// Caching of the prompt by Anthropic; OpenRouter only.
    public var cacheControl: CacheControl? {
        _read { yield fields.value.cacheControl }
        _modify { yield &fields.value.cacheControl }
    }
    /// What to say about the work done; OpenRouter only.
    public var debug: DebugOptions? {
        _read { yield fields.value.debug }
        _modify { yield &fields.value.debug }
    }
    /// Settings of image models, by name; OpenRouter only.
    public var imageConfig: JSON? {
        _read { yield fields.value.imageConfig }
        _modify { yield &fields.value.imageConfig }
    }
    /// What to put out: `text`, `image`; OpenRouter only.
    public var modalities: [String]? {
        _read { yield fields.value.modalities }
        _modify { yield &fields.value.modalities }
    }
    /// Models to try in turn; OpenRouter only.
    public var models: [String]? {
        _read { yield fields.value.models }
        _modify { yield &fields.value.models }
    }
    /// Plugins to use, each with its `id` and settings; OpenRouter only.
    public var plugins: [JSON]? {
        _read { yield fields.value.plugins }
        _modify { yield &fields.value.plugins }
    }
    /// Which providers may serve the request; OpenRouter only.
    public var provider: ProviderPreferences? {
        _read { yield fields.value.provider }
        _modify { yield &fields.value.provider }
    }
    /// How `models` are tried: `fallback` or `sort`; OpenRouter only.
    public var route: String? {
        _read { yield fields.value.route }
        _modify { yield &fields.value.route }
    }
    /// A name for requests that belong together, at most 256 characters; OpenRouter
    /// only.
    public var sessionId: String? {
        _read { yield fields.value.sessionId }
        _modify { yield &fields.value.sessionId }
    }
    /// When the server's tools are to stop; OpenRouter only.
    public var stopServerToolsWhen: [StopCondition]? {
        _read { yield fields.value.stopServerToolsWhen }
        _modify { yield &fields.value.stopServerToolsWhen }
    }
    /// How the request appears in traces; OpenRouter only.
    public var trace: TraceOptions? {
        _read { yield fields.value.trace }
        _modify { yield &fields.value.trace }
    }
    /// Whether to give log probabilities; gateways only, others take `include`.
    public var logprobs: Bool? {
        _read { yield fields.value.logprobs }
        _modify { yield &fields.value.logprobs }
    }
    /// The most tokens of one message; gateways only.
    public var maxOutputTokensPerMessage: Int? {
        _read { yield fields.value.maxOutputTokensPerMessage }
        _modify { yield &fields.value.maxOutputTokensPerMessage }
    }
    /// Whether to say more about the work done; gateways only.
    public var meta: JSON? {
        _read { yield fields.value.meta }
        _modify { yield &fields.value.meta }
    }
    /// The format of the text; gateways only, others take `text.format`.
    public var responseFormat: JSON? {
        _read { yield fields.value.responseFormat }
        _modify { yield &fields.value.responseFormat }
    }
    /// Whether to give the usage; gateways only, others always do.
    public var usage: JSON? {
        _read { yield fields.value.usage }
        _modify { yield &fields.value.usage }
    }
    /// Parameters this version does not know, merged into the body as they are.
    public var extraBody: JSON {
        _read { yield fields.value.extraBody }
        _modify { yield &fields.value.extraBody }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        model: String? = nil,
        input: Input? = nil,
        instructions: String? = nil,
        accessPrograms: AccessPrograms? = nil,
        background: Bool? = nil,
        backgroundOptions: BackgroundOptions? = nil,
        contextManagement: [ContextManagement]? = nil,
        conversation: ConversationChoice? = nil,
        image: ImageOptions? = nil,
        include: [String]? = nil,
        maxOutputTokens: Int? = nil,
        maxToolCalls: Int? = nil,
        metadata: [String: String]? = nil,
        moderation: ModerationConfig? = nil,
        multiAgent: JSON? = nil,
        parallelToolCalls: Bool? = nil,
        previousResponseId: String? = nil,
        prompt: Prompt? = nil,
        promptCacheKey: String? = nil,
        promptCacheOptions: PromptCacheOptions? = nil,
        promptCacheRetention: String? = nil,
        reasoning: Reasoning? = nil,
        safetyIdentifier: String? = nil,
        serviceTier: String? = nil,
        store: Bool? = nil,
        stream: Bool? = nil,
        streamOptions: StreamOptions? = nil,
        temperature: Double? = nil,
        text: TextConfig? = nil,
        toolChoice: ToolChoice? = nil,
        tools: [Tool]? = nil,
        topLogprobs: Int? = nil,
        topP: Double? = nil,
        truncation: String? = nil,
        user: String? = nil,
        presencePenalty: Double? = nil,
        frequencyPenalty: Double? = nil,
        topK: Int? = nil,
        cacheControl: CacheControl? = nil,
        debug: DebugOptions? = nil,
        imageConfig: JSON? = nil,
        modalities: [String]? = nil,
        models: [String]? = nil,
        plugins: [JSON]? = nil,
        provider: ProviderPreferences? = nil,
        route: String? = nil,
        sessionId: String? = nil,
        stopServerToolsWhen: [StopCondition]? = nil,
        trace: TraceOptions? = nil,
        logprobs: Bool? = nil,
        maxOutputTokensPerMessage: Int? = nil,
        meta: JSON? = nil,
        responseFormat: JSON? = nil,
        usage: JSON? = nil,
        extraBody: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            model: model,
            input: input,
            instructions: instructions,
            accessPrograms: accessPrograms,
            background: background,
            backgroundOptions: backgroundOptions,
            contextManagement: contextManagement,
            conversation: conversation,
            image: image,
            include: include,
            maxOutputTokens: maxOutputTokens,
            maxToolCalls: maxToolCalls,
            metadata: metadata,
            moderation: moderation,
            multiAgent: multiAgent,
            parallelToolCalls: parallelToolCalls,
            previousResponseId: previousResponseId,
            prompt: prompt,
            promptCacheKey: promptCacheKey,
            promptCacheOptions: promptCacheOptions,
            promptCacheRetention: promptCacheRetention,
            reasoning: reasoning,
            safetyIdentifier: safetyIdentifier,
            serviceTier: serviceTier,
            store: store,
            stream: stream,
            streamOptions: streamOptions,
            temperature: temperature,
            text: text,
            toolChoice: toolChoice,
            tools: tools,
            topLogprobs: topLogprobs,
            topP: topP,
            truncation: truncation,
            user: user,
            presencePenalty: presencePenalty,
            frequencyPenalty: frequencyPenalty,
            topK: topK,
            cacheControl: cacheControl,
            debug: debug,
            imageConfig: imageConfig,
            modalities: modalities,
            models: models,
            plugins: plugins,
            provider: provider,
            route: route,
            sessionId: sessionId,
            stopServerToolsWhen: stopServerToolsWhen,
            trace: trace,
            logprobs: logprobs,
            maxOutputTokensPerMessage: maxOutputTokensPerMessage,
            meta: meta,
            responseFormat: responseFormat,
            usage: usage,
            extraBody: extraBody))
    }
}

/// What to answer: text, or items.
public enum Input: Model {
    /// One message of the user.
    case text(String)
    /// Items: messages, and calls and reasoning of earlier turns.
    case items([InputItem])
    /// Anything else, kept as it is.
    case unknown(kind: String, json: JSON)
}
