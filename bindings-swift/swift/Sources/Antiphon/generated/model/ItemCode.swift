// generated from core/src/model/item/code.rs by `make generate`; do not edit
// swift-format-ignore-file

/// Code that the model wrote and the server ran.
public struct CodeInterpreterCallItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The code.
    public var code: String?
    /// The id of the container that it ran in.
    public var containerId: String?
    /// What it gave, when asked for by `include`.
    public var outputs: [CodeOutput]?
    /// What it gave, on servers older than `outputs`.
    public var results: [CodeOutput]?
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
        code: String? = nil,
        containerId: String? = nil,
        outputs: [CodeOutput]? = nil,
        results: [CodeOutput]? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.code = code
        self.containerId = containerId
        self.outputs = outputs
        self.results = results
        self.createdBy = createdBy
        self.agent = agent
        self.extra = extra
    }
}

/// What a piece of code gave.
public enum CodeOutput: Model {
    /// Text that the code printed.
    case logs(CodeLogs)
    /// An image that the code made.
    case image(CodeImage)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// Text that the code printed.
public struct CodeLogs: Model {
    /// The text.
    public var logs: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        logs: String = "",
        extra: JSON = JSON()
    ) {
        self.logs = logs
        self.extra = extra
    }
}

/// An image that the code made.
public struct CodeImage: Model {
    /// The address of the image.
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

/// A program that the model wrote to call tools; OpenAI only.
public struct ProgramItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// The id that ties the call and its output together.
    public var callId: String?
    /// The program, in JavaScript.
    public var code: String
    /// The server's mark on the program, to be sent back with it.
    public var fingerprint: String?
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        callId: String? = nil,
        code: String = "",
        fingerprint: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.callId = callId
        self.code = code
        self.fingerprint = fingerprint
        self.agent = agent
        self.extra = extra
    }
}

/// What a program gave; OpenAI only.
public struct ProgramOutputItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The id of the program.
    public var callId: String?
    /// What it gave.
    public var result: String
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        result: String = "",
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.callId = callId
        self.result = result
        self.agent = agent
        self.extra = extra
    }
}
