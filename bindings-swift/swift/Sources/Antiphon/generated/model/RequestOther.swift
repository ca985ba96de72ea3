// generated from core/src/model/request/other.rs by `make generate`; do not edit
// swift-format-ignore-file

/// What to give of a stored response: the query of `GET /responses/{id}`.
public struct RetrieveRequest: Model {
    /// What to include beyond the usual.
    public var include: [String]?
    /// Whether deltas of a stream are padded. The server's default is true.
    public var includeObfuscation: Bool?
    /// The number of the event after which a stream begins.
    public var startingAfter: Int?
    /// Whether to stream; the client sets it by the method that is called.
    public var stream: Bool?
    /// Parameters this version does not know, sent as they are.
    public var extraQuery: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        include: [String]? = nil,
        includeObfuscation: Bool? = nil,
        startingAfter: Int? = nil,
        stream: Bool? = nil,
        extraQuery: JSON = JSON()
    ) {
        self.include = include
        self.includeObfuscation = includeObfuscation
        self.startingAfter = startingAfter
        self.stream = stream
        self.extraQuery = extraQuery
    }
}

/// Which part of a list to give: the query of the list endpoints.
public struct ListRequest: Model {
    /// The id of the item after which the page begins.
    public var after: String?
    /// What to include beyond the usual.
    public var include: [String]?
    /// How many items a page has, 1 to 100. The server's default is 20.
    public var limit: Int?
    /// The order: `asc` oldest first, `desc` newest first. The server's default is
    /// `desc`.
    public var order: String?
    /// Parameters this version does not know, sent as they are.
    public var extraQuery: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        after: String? = nil,
        include: [String]? = nil,
        limit: Int? = nil,
        order: String? = nil,
        extraQuery: JSON = JSON()
    ) {
        self.after = after
        self.include = include
        self.limit = limit
        self.order = order
        self.extraQuery = extraQuery
    }
}

/// What to give of one item: the query of `GET /conversations/{id}/items/{id}`.
public struct ItemRetrieveRequest: Model {
    /// What to include beyond the usual.
    public var include: [String]?
    /// Parameters this version does not know, sent as they are.
    public var extraQuery: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        include: [String]? = nil,
        extraQuery: JSON = JSON()
    ) {
        self.include = include
        self.extraQuery = extraQuery
    }
}

/// A request to compact a context: `POST /responses/compact`.
public struct CompactRequest: Model {
    var fields: CopyOnWrite<Fields>

    /// The model to ask.
    public var model: String? {
        _read { yield fields.value.model }
        _modify { yield &fields.value.model }
    }
    /// What to compact: text, or items.
    public var input: Input? {
        _read { yield fields.value.input }
        _modify { yield &fields.value.input }
    }
    /// Instructions for the model, ahead of the input.
    public var instructions: String? {
        _read { yield fields.value.instructions }
        _modify { yield &fields.value.instructions }
    }
    /// How images in the input are read.
    public var image: ImageOptions? {
        _read { yield fields.value.image }
        _modify { yield &fields.value.image }
    }
    /// The response whose context to compact.
    public var previousResponseId: String? {
        _read { yield fields.value.previousResponseId }
        _modify { yield &fields.value.previousResponseId }
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
    /// The tier to be served by.
    public var serviceTier: String? {
        _read { yield fields.value.serviceTier }
        _modify { yield &fields.value.serviceTier }
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
        image: ImageOptions? = nil,
        previousResponseId: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheOptions: PromptCacheOptions? = nil,
        promptCacheRetention: String? = nil,
        serviceTier: String? = nil,
        extraBody: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            model: model,
            input: input,
            instructions: instructions,
            image: image,
            previousResponseId: previousResponseId,
            promptCacheKey: promptCacheKey,
            promptCacheOptions: promptCacheOptions,
            promptCacheRetention: promptCacheRetention,
            serviceTier: serviceTier,
            extraBody: extraBody))
    }
}

/// A request to count the tokens of an input: `POST /responses/input_tokens`.
public struct InputTokensRequest: Model {
    var fields: CopyOnWrite<Fields>

    /// The model whose tokens to count.
    public var model: String? {
        _read { yield fields.value.model }
        _modify { yield &fields.value.model }
    }
    /// What to count: text, or items.
    public var input: Input? {
        _read { yield fields.value.input }
        _modify { yield &fields.value.input }
    }
    /// Instructions for the model, ahead of the input.
    public var instructions: String? {
        _read { yield fields.value.instructions }
        _modify { yield &fields.value.instructions }
    }
    /// The conversation to continue.
    public var conversation: ConversationChoice? {
        _read { yield fields.value.conversation }
        _modify { yield &fields.value.conversation }
    }
    /// Whether the model may call several tools at once.
    public var parallelToolCalls: Bool? {
        _read { yield fields.value.parallelToolCalls }
        _modify { yield &fields.value.parallelToolCalls }
    }
    /// The tone of the model, such as `friendly` or `pragmatic`.
    public var personality: String? {
        _read { yield fields.value.personality }
        _modify { yield &fields.value.personality }
    }
    /// The response to continue.
    public var previousResponseId: String? {
        _read { yield fields.value.previousResponseId }
        _modify { yield &fields.value.previousResponseId }
    }
    /// How the model is to reason.
    public var reasoning: Reasoning? {
        _read { yield fields.value.reasoning }
        _modify { yield &fields.value.reasoning }
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
    /// What happens to input that is too long: `auto` or `disabled`.
    public var truncation: String? {
        _read { yield fields.value.truncation }
        _modify { yield &fields.value.truncation }
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
        conversation: ConversationChoice? = nil,
        parallelToolCalls: Bool? = nil,
        personality: String? = nil,
        previousResponseId: String? = nil,
        reasoning: Reasoning? = nil,
        text: TextConfig? = nil,
        toolChoice: ToolChoice? = nil,
        tools: [Tool]? = nil,
        truncation: String? = nil,
        extraBody: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            model: model,
            input: input,
            instructions: instructions,
            conversation: conversation,
            parallelToolCalls: parallelToolCalls,
            personality: personality,
            previousResponseId: previousResponseId,
            reasoning: reasoning,
            text: text,
            toolChoice: toolChoice,
            tools: tools,
            truncation: truncation,
            extraBody: extraBody))
    }
}

/// A request for a new conversation: `POST /conversations`.
public struct ConversationCreateRequest: Model {
    /// The items it begins with, at most 20.
    public var items: [InputItem]?
    /// Up to 16 pairs of text to attach; names up to 64 characters, values up to 512.
    public var metadata: [String: String]?
    /// Parameters this version does not know, merged into the body as they are.
    public var extraBody: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        items: [InputItem]? = nil,
        metadata: [String: String]? = nil,
        extraBody: JSON = JSON()
    ) {
        self.items = items
        self.metadata = metadata
        self.extraBody = extraBody
    }
}

/// A change to a conversation: `POST /conversations/{id}`.
public struct ConversationUpdateRequest: Model {
    /// The pairs of text that replace those attached.
    public var metadata: [String: String]?
    /// Parameters this version does not know, merged into the body as they are.
    public var extraBody: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        metadata: [String: String]? = nil,
        extraBody: JSON = JSON()
    ) {
        self.metadata = metadata
        self.extraBody = extraBody
    }
}

/// Items to add to a conversation: `POST /conversations/{id}/items`.
public struct ConversationItemsRequest: Model {
    /// The items, at most 20.
    public var items: [InputItem]
    /// What to include beyond the usual in the answer; sent in the query.
    public var include: [String]?
    /// Parameters this version does not know, merged into the body as they are.
    public var extraBody: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        items: [InputItem] = [],
        include: [String]? = nil,
        extraBody: JSON = JSON()
    ) {
        self.items = items
        self.include = include
        self.extraBody = extraBody
    }
}
