// generated from core/src/model/item/attributes.rs by `make generate`; do not edit
// swift-format-ignore-file

/// How far an item is.
public enum ItemStatus: Model, OpenEnum {
    /// The item is being made.
    case inProgress
    /// The item is whole.
    case completed
    /// The item ended before it was whole.
    case incomplete
    /// The tool failed.
    case failed
    /// The search is running.
    case searching
    /// The code is running.
    case interpreting
    /// The image is being made.
    case generating
    /// The call is on its way to the tool's server.
    case calling
    /// A status this version does not know.
    case unknown(String)
}

/// Who made a call.
public enum Caller: Model {
    /// The model itself.
    case direct(CallerDirect)
    /// A program that the model wrote; OpenAI only.
    case program(CallerProgram)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// The model itself.
public struct CallerDirect: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// A program that the model wrote; OpenAI only.
public struct CallerProgram: Model {
    /// The `call_id` of the program.
    public var callerId: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        callerId: String? = nil,
        extra: JSON = JSON()
    ) {
        self.callerId = callerId
        self.extra = extra
    }
}

/// The agent that an item belongs to; OpenAI's multi-agent beta only.
public struct ItemAgent: Model {
    /// The name of the agent.
    public var agentName: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        agentName: String? = nil,
        extra: JSON = JSON()
    ) {
        self.agentName = agentName
        self.extra = extra
    }
}
