// generated from core/src/model/list.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A page of items: the input of a stored response, or a conversation.
public struct ItemPage: Model {
    /// Always `list`.
    public var object: String?
    /// The items, in the form in which they can be sent as input.
    public var data: [InputItem]
    /// The id of the first item of the page.
    public var firstId: String?
    /// The id of the last item of the page; the next page begins after it.
    public var lastId: String?
    /// Whether there is another page.
    public var hasMore: Bool?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        object: String? = nil,
        data: [InputItem] = [],
        firstId: String? = nil,
        lastId: String? = nil,
        hasMore: Bool? = nil,
        extra: JSON = JSON()
    ) {
        self.object = object
        self.data = data
        self.firstId = firstId
        self.lastId = lastId
        self.hasMore = hasMore
        self.extra = extra
    }
}

/// A compacted context: `output` goes into the next request as its input. It is no
/// response that can be continued by id.
public struct CompactedResponse: Model {
    /// The id of the compaction.
    public var id: String
    /// Always `response.compaction`.
    public var object: String?
    /// When it was made, in seconds since 1970.
    public var createdAt: Int?
    /// The items of the shorter context, in order.
    public var output: [OutputItem]
    /// How images in the input were read.
    public var image: ImageOptions?
    /// What the compaction used.
    public var usage: Usage?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String = "",
        object: String? = nil,
        createdAt: Int? = nil,
        output: [OutputItem] = [],
        image: ImageOptions? = nil,
        usage: Usage? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.object = object
        self.createdAt = createdAt
        self.output = output
        self.image = image
        self.usage = usage
        self.extra = extra
    }
}

/// How many tokens an input has.
public struct InputTokens: Model {
    /// Always `response.input_tokens`.
    public var object: String?
    /// The number of tokens.
    public var inputTokens: Int
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        object: String? = nil,
        inputTokens: Int = 0,
        extra: JSON = JSON()
    ) {
        self.object = object
        self.inputTokens = inputTokens
        self.extra = extra
    }
}

/// What was deleted.
public struct Deleted: Model {
    /// The id of what was deleted.
    public var id: String?
    /// What it was, such as `conversation.deleted`.
    public var object: String?
    /// Whether it is gone.
    public var deleted: Bool?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        object: String? = nil,
        deleted: Bool? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.object = object
        self.deleted = deleted
        self.extra = extra
    }
}
