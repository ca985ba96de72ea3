// generated from core/src/model/item/image.rs by `make generate`; do not edit
// swift-format-ignore-file

/// An image made by the server.
public struct ImageGenerationCallItem: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the item. Some gateways change it from event to event.
    public var id: String? {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    /// How far the item is.
    public var status: ItemStatus? {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    /// The image in base64; megabytes of it.
    public var result: String? {
        _read { yield fields.value.result }
        _modify { yield &fields.value.result }
    }
    /// The prompt that the image was made from, as the model wrote it.
    public var revisedPrompt: String? {
        _read { yield fields.value.revisedPrompt }
        _modify { yield &fields.value.revisedPrompt }
    }
    /// The prompt that the image was made from; OpenRouter only.
    public var prompt: String? {
        _read { yield fields.value.prompt }
        _modify { yield &fields.value.prompt }
    }
    /// What was done: `generate` or `edit`.
    public var action: String? {
        _read { yield fields.value.action }
        _modify { yield &fields.value.action }
    }
    /// The background: `transparent`, `opaque` or `auto`.
    public var background: String? {
        _read { yield fields.value.background }
        _modify { yield &fields.value.background }
    }
    /// The format: `png`, `webp`, `jpeg`, `gif` or `svg`.
    public var outputFormat: String? {
        _read { yield fields.value.outputFormat }
        _modify { yield &fields.value.outputFormat }
    }
    /// The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`.
    public var quality: String? {
        _read { yield fields.value.quality }
        _modify { yield &fields.value.quality }
    }
    /// Width and height in pixels, such as `1024x1536`.
    public var size: String? {
        _read { yield fields.value.size }
        _modify { yield &fields.value.size }
    }
    /// Why there is no image.
    public var error: ImageGenerationError? {
        _read { yield fields.value.error }
        _modify { yield &fields.value.error }
    }
    /// The tokens that drawing an SVG used.
    public var svgUsage: SvgUsage? {
        _read { yield fields.value.svgUsage }
        _modify { yield &fields.value.svgUsage }
    }
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String? {
        _read { yield fields.value.createdBy }
        _modify { yield &fields.value.createdBy }
    }
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent? {
        _read { yield fields.value.agent }
        _modify { yield &fields.value.agent }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        result: String? = nil,
        revisedPrompt: String? = nil,
        prompt: String? = nil,
        action: String? = nil,
        background: String? = nil,
        outputFormat: String? = nil,
        quality: String? = nil,
        size: String? = nil,
        error: ImageGenerationError? = nil,
        svgUsage: SvgUsage? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            result: result,
            revisedPrompt: revisedPrompt,
            prompt: prompt,
            action: action,
            background: background,
            outputFormat: outputFormat,
            quality: quality,
            size: size,
            error: error,
            svgUsage: svgUsage,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}

/// Why an image was not made.
public struct ImageGenerationError: Model {
    /// A code for programs.
    public var code: String?
    /// A message for people.
    public var message: String
    /// The parameter that was wrong.
    public var param: String?
    /// The kind of error.
    public var kind: String?
    /// What moderation found.
    public var moderationDetails: ImageModerationDetails?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        code: String? = nil,
        message: String = "",
        param: String? = nil,
        kind: String? = nil,
        moderationDetails: ImageModerationDetails? = nil,
        extra: JSON = JSON()
    ) {
        self.code = code
        self.message = message
        self.param = param
        self.kind = kind
        self.moderationDetails = moderationDetails
        self.extra = extra
    }
}

/// What moderation found in an image or its prompt.
public struct ImageModerationDetails: Model {
    /// The categories that applied.
    public var categories: [String]?
    /// What was looked at: `input`, `output` or `unknown`.
    public var moderationStage: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        categories: [String]? = nil,
        moderationStage: String? = nil,
        extra: JSON = JSON()
    ) {
        self.categories = categories
        self.moderationStage = moderationStage
        self.extra = extra
    }
}

/// The tokens that drawing an SVG used.
public struct SvgUsage: Model {
    /// The model that drew it.
    public var model: String?
    /// Tokens read.
    public var inputTokens: Int?
    /// Tokens written, reasoning included.
    public var outputTokens: Int?
    /// Tokens of reasoning.
    public var reasoningTokens: Int?
    /// Tokens read and written.
    public var totalTokens: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        model: String? = nil,
        inputTokens: Int? = nil,
        outputTokens: Int? = nil,
        reasoningTokens: Int? = nil,
        totalTokens: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.model = model
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.reasoningTokens = reasoningTokens
        self.totalTokens = totalTokens
        self.extra = extra
    }
}
