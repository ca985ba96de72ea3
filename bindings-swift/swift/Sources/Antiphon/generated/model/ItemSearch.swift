// generated from core/src/model/item/search.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A search of the web, or a look at a page, by the server.
public struct WebSearchCallItem: Model {
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
    /// What was done; some servers leave it out.
    public var action: WebSearchAction? {
        _read { yield fields.value.action }
        _modify { yield &fields.value.action }
    }
    /// What was searched for, where a server gives no action.
    public var query: String? {
        _read { yield fields.value.query }
        _modify { yield &fields.value.query }
    }
    /// The id of the call; sent by few servers.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// What was found, when asked for by `include`.
    public var results: [JSON]? {
        _read { yield fields.value.results }
        _modify { yield &fields.value.results }
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
        action: WebSearchAction? = nil,
        query: String? = nil,
        callId: String? = nil,
        results: [JSON]? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            action: action,
            query: query,
            callId: callId,
            results: results,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}

/// What a web search did.
public enum WebSearchAction: Model {
    /// A search.
    case search(WebSearchQuery)
    /// A page was opened.
    case openPage(WebSearchOpenPage)
    /// A page was searched.
    case findInPage(WebSearchFindInPage)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A search.
public struct WebSearchQuery: Model {
    /// What was searched for; newer servers send `queries`.
    public var query: String?
    /// What was searched for.
    public var queries: [String]?
    /// The pages that were found, when asked for by `include`.
    public var sources: [WebSearchSource]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        query: String? = nil,
        queries: [String]? = nil,
        sources: [WebSearchSource]? = nil,
        extra: JSON = JSON()
    ) {
        self.query = query
        self.queries = queries
        self.sources = sources
        self.extra = extra
    }
}

/// A page that a search found.
public struct WebSearchSource: Model {
    /// Always `url` so far.
    public var kind: String?
    /// The address of the page.
    public var url: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        kind: String? = nil,
        url: String? = nil,
        extra: JSON = JSON()
    ) {
        self.kind = kind
        self.url = url
        self.extra = extra
    }
}

/// A page was opened.
public struct WebSearchOpenPage: Model {
    /// The address of the page.
    public var url: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        url: String? = nil,
        extra: JSON = JSON()
    ) {
        self.url = url
        self.extra = extra
    }
}

/// A page was searched.
public struct WebSearchFindInPage: Model {
    /// The address of the page.
    public var url: String?
    /// What was looked for.
    public var pattern: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        url: String? = nil,
        pattern: String? = nil,
        extra: JSON = JSON()
    ) {
        self.url = url
        self.pattern = pattern
        self.extra = extra
    }
}

/// A search of uploaded files by the server.
public struct FileSearchCallItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// What was searched for.
    public var queries: [String]?
    /// What was found, when asked for by `include`.
    public var results: [FileSearchResult]?
    /// The id of the call; sent by few servers.
    public var callId: String?
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String?
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        queries: [String]? = nil,
        results: [FileSearchResult]? = nil,
        callId: String? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.queries = queries
        self.results = results
        self.callId = callId
        self.createdBy = createdBy
        self.agent = agent
        self.extra = extra
    }
}

/// A piece of a file that was found.
public struct FileSearchResult: Model {
    /// The id of the file.
    public var fileId: String?
    /// The name of the file.
    public var filename: String?
    /// How well the piece fits, 0 to 1.
    public var score: Double?
    /// The piece.
    public var text: String?
    /// Up to 16 pairs that the file's owner attached: text, numbers or booleans by
    /// name.
    public var attributes: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        fileId: String? = nil,
        filename: String? = nil,
        score: Double? = nil,
        text: String? = nil,
        attributes: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.fileId = fileId
        self.filename = filename
        self.score = score
        self.text = text
        self.attributes = attributes
        self.extra = extra
    }
}

/// A search among the tools whose loading was deferred.
public struct ToolSearchCallItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The id that ties the call and its output together.
    public var callId: String?
    /// What was searched for: any JSON.
    public var arguments: JSON?
    /// Who searches: `server` or `client`.
    public var execution: String?
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String?
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        arguments: JSON? = nil,
        execution: String? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.callId = callId
        self.arguments = arguments
        self.execution = execution
        self.createdBy = createdBy
        self.agent = agent
        self.extra = extra
    }
}

/// The tools that a search found; from now on the model may call them.
public struct ToolSearchOutputItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The id that ties the call and its output together.
    public var callId: String?
    /// Who searched: `server` or `client`.
    public var execution: String?
    /// The tools.
    public var tools: [Tool]
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String?
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        execution: String? = nil,
        tools: [Tool] = [],
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.callId = callId
        self.execution = execution
        self.tools = tools
        self.createdBy = createdBy
        self.agent = agent
        self.extra = extra
    }
}

/// Tools that are added in the middle of a conversation.
public struct AdditionalToolsItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// Who adds them: `developer`.
    public var role: String?
    /// The tools.
    public var tools: [Tool]
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        role: String? = nil,
        tools: [Tool] = [],
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.role = role
        self.tools = tools
        self.agent = agent
        self.extra = extra
    }
}

/// A search of posts by the server; xAI only.
public struct XSearchCallItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The id that ties the call and its output together.
    public var callId: String?
    /// The search that was done, such as `x_keyword_search`.
    public var name: String?
    /// The arguments as JSON text.
    public var arguments: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        name: String? = nil,
        arguments: String = "",
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.callId = callId
        self.name = name
        self.arguments = arguments
        self.extra = extra
    }
}
