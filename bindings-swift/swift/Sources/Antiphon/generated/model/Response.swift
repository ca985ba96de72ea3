// generated from core/src/model/response/mod.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A response of the model: its output, how it ended, and what it used.
public struct Response: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the response. Some gateways change it from event to event.
    public var id: String {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    /// Always `response`.
    public var object: String? {
        _read { yield fields.value.object }
        _modify { yield &fields.value.object }
    }
    /// When the response was made, in seconds since 1970.
    public var createdAt: Int? {
        _read { yield fields.value.createdAt }
        _modify { yield &fields.value.createdAt }
    }
    /// When the response was completed, in seconds since 1970.
    public var completedAt: Int? {
        _read { yield fields.value.completedAt }
        _modify { yield &fields.value.completedAt }
    }
    /// How far the response is, or how it ended.
    public var status: ResponseStatus? {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    /// Whether the response is made in the background.
    public var background: Bool? {
        _read { yield fields.value.background }
        _modify { yield &fields.value.background }
    }
    /// Why the response failed.
    public var error: ResponseError? {
        _read { yield fields.value.error }
        _modify { yield &fields.value.error }
    }
    /// Why the response is incomplete.
    public var incompleteDetails: IncompleteDetails? {
        _read { yield fields.value.incompleteDetails }
        _modify { yield &fields.value.incompleteDetails }
    }
    /// The instructions that were given.
    public var instructions: Instructions? {
        _read { yield fields.value.instructions }
        _modify { yield &fields.value.instructions }
    }
    /// The most tokens that the output may have, reasoning included.
    public var maxOutputTokens: Int? {
        _read { yield fields.value.maxOutputTokens }
        _modify { yield &fields.value.maxOutputTokens }
    }
    /// The most calls of built-in tools.
    public var maxToolCalls: Int? {
        _read { yield fields.value.maxToolCalls }
        _modify { yield &fields.value.maxToolCalls }
    }
    /// Up to 16 pairs of text that the caller attached.
    public var metadata: [String: String]? {
        _read { yield fields.value.metadata }
        _modify { yield &fields.value.metadata }
    }
    /// The model that answered.
    public var model: String {
        _read { yield fields.value.model }
        _modify { yield &fields.value.model }
    }
    /// The items of the output, in order.
    public var output: [OutputItem] {
        _read { yield fields.value.output }
        _modify { yield &fields.value.output }
    }
    /// Whether the model may call several tools at once.
    public var parallelToolCalls: Bool? {
        _read { yield fields.value.parallelToolCalls }
        _modify { yield &fields.value.parallelToolCalls }
    }
    /// The response this one continues.
    public var previousResponseId: String? {
        _read { yield fields.value.previousResponseId }
        _modify { yield &fields.value.previousResponseId }
    }
    /// A key by which the server may find a cached prompt.
    public var promptCacheKey: String? {
        _read { yield fields.value.promptCacheKey }
        _modify { yield &fields.value.promptCacheKey }
    }
    /// How the model reasoned.
    public var reasoning: Reasoning? {
        _read { yield fields.value.reasoning }
        _modify { yield &fields.value.reasoning }
    }
    /// A stable identifier of the end user, for abuse detection.
    public var safetyIdentifier: String? {
        _read { yield fields.value.safetyIdentifier }
        _modify { yield &fields.value.safetyIdentifier }
    }
    /// The tier that served the request.
    public var serviceTier: String? {
        _read { yield fields.value.serviceTier }
        _modify { yield &fields.value.serviceTier }
    }
    /// Whether the server stores the response.
    public var store: Bool? {
        _read { yield fields.value.store }
        _modify { yield &fields.value.store }
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
    /// How tools were to be chosen.
    public var toolChoice: ToolChoice? {
        _read { yield fields.value.toolChoice }
        _modify { yield &fields.value.toolChoice }
    }
    /// The tools that were offered.
    public var tools: [Tool]? {
        _read { yield fields.value.tools }
        _modify { yield &fields.value.tools }
    }
    /// How many of the most likely tokens were asked for at each place.
    public var topLogprobs: Int? {
        _read { yield fields.value.topLogprobs }
        _modify { yield &fields.value.topLogprobs }
    }
    /// The share of probability that tokens were sampled from, 0 to 1.
    public var topP: Double? {
        _read { yield fields.value.topP }
        _modify { yield &fields.value.topP }
    }
    /// What happens to input that is too long: `auto` or `disabled`.
    public var truncation: String? {
        _read { yield fields.value.truncation }
        _modify { yield &fields.value.truncation }
    }
    /// What the response used.
    public var usage: Usage? {
        _read { yield fields.value.usage }
        _modify { yield &fields.value.usage }
    }
    /// The end user, as the caller named them; replaced by `safety_identifier`.
    public var user: String? {
        _read { yield fields.value.user }
        _modify { yield &fields.value.user }
    }
    /// Programs that gave access to more capable models; OpenAI only.
    public var accessPrograms: AccessPrograms? {
        _read { yield fields.value.accessPrograms }
        _modify { yield &fields.value.accessPrograms }
    }
    /// The conversation that the response belongs to.
    public var conversation: ConversationChoice? {
        _read { yield fields.value.conversation }
        _modify { yield &fields.value.conversation }
    }
    /// How images in the input were read; OpenAI only.
    public var image: ImageOptions? {
        _read { yield fields.value.image }
        _modify { yield &fields.value.image }
    }
    /// What the server took out of the input; OpenAI only.
    public var inputTransformations: [InputTransformation]? {
        _read { yield fields.value.inputTransformations }
        _modify { yield &fields.value.inputTransformations }
    }
    /// What moderation found; OpenAI only.
    public var moderation: ResponseModeration? {
        _read { yield fields.value.moderation }
        _modify { yield &fields.value.moderation }
    }
    /// The stored prompt that was used.
    public var prompt: Prompt? {
        _read { yield fields.value.prompt }
        _modify { yield &fields.value.prompt }
    }
    /// Whether the prompt cache was hit, where a comparison was asked for; OpenAI only.
    public var promptCacheDiagnostics: PromptCacheDiagnostics? {
        _read { yield fields.value.promptCacheDiagnostics }
        _modify { yield &fields.value.promptCacheDiagnostics }
    }
    /// How the prompt is cached.
    public var promptCacheOptions: PromptCacheOptions? {
        _read { yield fields.value.promptCacheOptions }
        _modify { yield &fields.value.promptCacheOptions }
    }
    /// How long the prompt stays cached: `in_memory` or `24h`.
    public var promptCacheRetention: String? {
        _read { yield fields.value.promptCacheRetention }
        _modify { yield &fields.value.promptCacheRetention }
    }
    /// What the server's tools used; OpenAI only.
    public var toolUsage: ToolUsage? {
        _read { yield fields.value.toolUsage }
        _modify { yield &fields.value.toolUsage }
    }
    /// How much tokens that occurred were avoided, -2 to 2.
    public var presencePenalty: Double? {
        _read { yield fields.value.presencePenalty }
        _modify { yield &fields.value.presencePenalty }
    }
    /// How much tokens that occur often were avoided, -2 to 2.
    public var frequencyPenalty: Double? {
        _read { yield fields.value.frequencyPenalty }
        _modify { yield &fields.value.frequencyPenalty }
    }
    /// The kind of error, such as `context_length_exceeded`; OpenRouter only.
    public var errorType: String? {
        _read { yield fields.value.errorType }
        _modify { yield &fields.value.errorType }
    }
    /// What OpenRouter did with the request; OpenRouter only.
    public var openrouterMetadata: JSON? {
        _read { yield fields.value.openrouterMetadata }
        _modify { yield &fields.value.openrouterMetadata }
    }
    /// The audio of the response, gathered from its stream; no server sends it here.
    public var audio: ResponseAudio? {
        _read { yield fields.value.audio }
        _modify { yield &fields.value.audio }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String = "",
        object: String? = nil,
        createdAt: Int? = nil,
        completedAt: Int? = nil,
        status: ResponseStatus? = nil,
        background: Bool? = nil,
        error: ResponseError? = nil,
        incompleteDetails: IncompleteDetails? = nil,
        instructions: Instructions? = nil,
        maxOutputTokens: Int? = nil,
        maxToolCalls: Int? = nil,
        metadata: [String: String]? = nil,
        model: String = "",
        output: [OutputItem] = [],
        parallelToolCalls: Bool? = nil,
        previousResponseId: String? = nil,
        promptCacheKey: String? = nil,
        reasoning: Reasoning? = nil,
        safetyIdentifier: String? = nil,
        serviceTier: String? = nil,
        store: Bool? = nil,
        temperature: Double? = nil,
        text: TextConfig? = nil,
        toolChoice: ToolChoice? = nil,
        tools: [Tool]? = nil,
        topLogprobs: Int? = nil,
        topP: Double? = nil,
        truncation: String? = nil,
        usage: Usage? = nil,
        user: String? = nil,
        accessPrograms: AccessPrograms? = nil,
        conversation: ConversationChoice? = nil,
        image: ImageOptions? = nil,
        inputTransformations: [InputTransformation]? = nil,
        moderation: ResponseModeration? = nil,
        prompt: Prompt? = nil,
        promptCacheDiagnostics: PromptCacheDiagnostics? = nil,
        promptCacheOptions: PromptCacheOptions? = nil,
        promptCacheRetention: String? = nil,
        toolUsage: ToolUsage? = nil,
        presencePenalty: Double? = nil,
        frequencyPenalty: Double? = nil,
        errorType: String? = nil,
        openrouterMetadata: JSON? = nil,
        audio: ResponseAudio? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            object: object,
            createdAt: createdAt,
            completedAt: completedAt,
            status: status,
            background: background,
            error: error,
            incompleteDetails: incompleteDetails,
            instructions: instructions,
            maxOutputTokens: maxOutputTokens,
            maxToolCalls: maxToolCalls,
            metadata: metadata,
            model: model,
            output: output,
            parallelToolCalls: parallelToolCalls,
            previousResponseId: previousResponseId,
            promptCacheKey: promptCacheKey,
            reasoning: reasoning,
            safetyIdentifier: safetyIdentifier,
            serviceTier: serviceTier,
            store: store,
            temperature: temperature,
            text: text,
            toolChoice: toolChoice,
            tools: tools,
            topLogprobs: topLogprobs,
            topP: topP,
            truncation: truncation,
            usage: usage,
            user: user,
            accessPrograms: accessPrograms,
            conversation: conversation,
            image: image,
            inputTransformations: inputTransformations,
            moderation: moderation,
            prompt: prompt,
            promptCacheDiagnostics: promptCacheDiagnostics,
            promptCacheOptions: promptCacheOptions,
            promptCacheRetention: promptCacheRetention,
            toolUsage: toolUsage,
            presencePenalty: presencePenalty,
            frequencyPenalty: frequencyPenalty,
            errorType: errorType,
            openrouterMetadata: openrouterMetadata,
            audio: audio,
            extra: extra))
    }
}

/// How far a response is, or how it ended.
public enum ResponseStatus: Model, OpenEnum {
    /// The response is waiting to be made.
    case queued
    /// The response is being made.
    case inProgress
    /// The response is whole.
    case completed
    /// The response ended early; see `incomplete_details`.
    case incomplete
    /// The response failed; see `error`.
    case failed
    /// The response was cancelled.
    case cancelled
    /// A status this version does not know.
    case unknown(String)
}

/// Why a response failed.
public struct ResponseError: Model {
    var fields: CopyOnWrite<Fields>

    /// A code for programs, such as `server_error` or `rate_limit_exceeded`.
    public var code: String? {
        _read { yield fields.value.code }
        _modify { yield &fields.value.code }
    }
    /// A message for people.
    public var message: String {
        _read { yield fields.value.message }
        _modify { yield &fields.value.message }
    }
    /// The parameter that was wrong.
    public var param: String? {
        _read { yield fields.value.param }
        _modify { yield &fields.value.param }
    }
    /// The kind of error, such as `invalid_request_error`.
    public var kind: String? {
        _read { yield fields.value.kind }
        _modify { yield &fields.value.kind }
    }
    /// What the model was about to do against its user's will; OpenAI only.
    public var misalignment: Misalignment? {
        _read { yield fields.value.misalignment }
        _modify { yield &fields.value.misalignment }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        code: String? = nil,
        message: String = "",
        param: String? = nil,
        kind: String? = nil,
        misalignment: Misalignment? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            code: code,
            message: message,
            param: param,
            kind: kind,
            misalignment: misalignment,
            extra: extra))
    }
}

/// What the model was about to do against its user's will; OpenAI only.
public struct Misalignment: Model {
    /// The kind, such as `potentially_unintended_data_access`.
    public var errorType: String?
    /// What it was about to do.
    public var detailedExplanation: String?
    /// What to look at.
    public var reviewTarget: String?
    /// How the model may be put right.
    public var steer: MisalignmentSteer?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        errorType: String? = nil,
        detailedExplanation: String? = nil,
        reviewTarget: String? = nil,
        steer: MisalignmentSteer? = nil,
        extra: JSON = JSON()
    ) {
        self.errorType = errorType
        self.detailedExplanation = detailedExplanation
        self.reviewTarget = reviewTarget
        self.steer = steer
        self.extra = extra
    }
}

/// How the model may be put right.
public struct MisalignmentSteer: Model {
    /// A message to give it.
    public var message: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        message: String = "",
        extra: JSON = JSON()
    ) {
        self.message = message
        self.extra = extra
    }
}

/// Why a response is incomplete.
public struct IncompleteDetails: Model {
    /// The reason: `max_output_tokens`, `max_messages`, `content_filter`, `steered`, or
    /// a server's own.
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

/// Instructions for the model: text, or items.
public enum Instructions: Model {
    /// Text.
    case text(String)
    /// Items, where the instructions came from a stored prompt.
    case items([InputItem])
    /// Anything else, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// Something that the server took out of the input; OpenAI only.
public struct InputTransformation: Model {
    /// The id of the item.
    public var id: String?
    /// The type of the item: `reasoning`.
    public var kind: String?
    /// What was done: `removed`.
    public var action: String?
    /// Why, such as `model_mismatch`.
    public var reason: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        kind: String? = nil,
        action: String? = nil,
        reason: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.kind = kind
        self.action = action
        self.reason = reason
        self.extra = extra
    }
}

/// What moderation found; OpenAI only.
public struct ResponseModeration: Model {
    var fields: CopyOnWrite<Fields>

    /// In the input.
    public var input: ModerationOutcome? {
        _read { yield fields.value.input }
        _modify { yield &fields.value.input }
    }
    /// In the output.
    public var output: ModerationOutcome? {
        _read { yield fields.value.output }
        _modify { yield &fields.value.output }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        input: ModerationOutcome? = nil,
        output: ModerationOutcome? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            input: input,
            output: output,
            extra: extra))
    }
}

/// What came of a moderation.
public enum ModerationOutcome: Model {
    /// What moderation found.
    case moderationResult(ModerationResult)
    /// The moderation failed.
    case failure(ModerationFailure)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// What moderation found.
public struct ModerationResult: Model {
    /// Whether anything was found.
    public var flagged: Bool?
    /// The moderation model.
    public var model: String?
    /// Whether something was found, by category.
    public var categories: JSON?
    /// How sure the model is, 0 to 1, by category.
    public var categoryScores: JSON?
    /// What was looked at, `text` or `image`, by category.
    public var categoryAppliedInputTypes: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        flagged: Bool? = nil,
        model: String? = nil,
        categories: JSON? = nil,
        categoryScores: JSON? = nil,
        categoryAppliedInputTypes: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.flagged = flagged
        self.model = model
        self.categories = categories
        self.categoryScores = categoryScores
        self.categoryAppliedInputTypes = categoryAppliedInputTypes
        self.extra = extra
    }
}

/// The moderation failed.
public struct ModerationFailure: Model {
    /// A code for programs.
    public var code: String?
    /// A message for people.
    public var message: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        code: String? = nil,
        message: String = "",
        extra: JSON = JSON()
    ) {
        self.code = code
        self.message = message
        self.extra = extra
    }
}

/// Whether the prompt cache was hit, against a response to compare with; OpenAI only.
public enum PromptCacheDiagnostics: Model {
    /// The cache was hit.
    case cacheHit(PromptCacheHit)
    /// The cache was missed.
    case cacheMiss(PromptCacheMiss)
    /// The response to compare with is not there.
    case comparisonResponseNotFound(PromptCacheComparisonNotFound)
    /// There is no answer yet.
    case unavailable(PromptCacheUnavailable)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// The cache was hit.
public struct PromptCacheHit: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// The cache was missed.
public struct PromptCacheMiss: Model {
    /// Why, such as `tools_changed`.
    public var reason: String?
    /// How many tokens had to be read again.
    public var cacheMissedTokens: Int?
    /// How many tokens could have come from the cache.
    public var comparisonReusableTokens: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        reason: String? = nil,
        cacheMissedTokens: Int? = nil,
        comparisonReusableTokens: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.reason = reason
        self.cacheMissedTokens = cacheMissedTokens
        self.comparisonReusableTokens = comparisonReusableTokens
        self.extra = extra
    }
}

/// The response to compare with is not there.
public struct PromptCacheComparisonNotFound: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// There is no answer yet.
public struct PromptCacheUnavailable: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}
