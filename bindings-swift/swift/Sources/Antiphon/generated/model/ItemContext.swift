// generated from core/src/model/item/context.rs by `make generate`; do not edit
// swift-format-ignore-file

/// Everything before it in short, readable by the server only.
public struct CompactionItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// The content, to be sent back as it is.
    public var encryptedContent: String?
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String?
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        encryptedContent: String? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.encryptedContent = encryptedContent
        self.createdBy = createdBy
        self.agent = agent
        self.extra = extra
    }
}

/// The same as `compaction`, as OpenRouter takes it from agents.
public struct ContextCompactionItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// The content, to be sent back as it is.
    public var encryptedContent: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        encryptedContent: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.encryptedContent = encryptedContent
        self.extra = extra
    }
}

/// Settings that change in the middle of a conversation; OpenAI only.
public struct ConfigurationUpdateItem: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the item. Some gateways change it from event to event.
    public var id: String? {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    /// How the model is to reason from here on.
    public var reasoning: Reasoning? {
        _read { yield fields.value.reasoning }
        _modify { yield &fields.value.reasoning }
    }
    /// The form of the text from here on.
    public var text: TextConfig? {
        _read { yield fields.value.text }
        _modify { yield &fields.value.text }
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
        reasoning: Reasoning? = nil,
        text: TextConfig? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            reasoning: reasoning,
            text: text,
            agent: agent,
            extra: extra))
    }
}

/// A message of one agent to another; OpenAI's multi-agent beta only.
public struct AgentMessageItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// The agent that writes.
    public var author: String?
    /// The agent that is written to.
    public var recipient: String?
    /// What is said.
    public var content: [InputContent]
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        author: String? = nil,
        recipient: String? = nil,
        content: [InputContent] = [],
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.author = author
        self.recipient = recipient
        self.content = content
        self.agent = agent
        self.extra = extra
    }
}

/// Something an agent wants of others; OpenAI's multi-agent beta only.
public struct MultiAgentCallItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// The id that ties the call and its output together.
    public var callId: String?
    /// What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
    /// `interrupt_agent` or `list_agents`.
    public var action: String?
    /// The arguments as JSON text.
    public var arguments: String
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        callId: String? = nil,
        action: String? = nil,
        arguments: String = "",
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.callId = callId
        self.action = action
        self.arguments = arguments
        self.agent = agent
        self.extra = extra
    }
}

/// What came of a multi-agent call; OpenAI's multi-agent beta only.
public struct MultiAgentCallOutputItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// The id of the call.
    public var callId: String?
    /// What was wanted.
    public var action: String?
    /// What came of it.
    public var output: [ContentPart]
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        callId: String? = nil,
        action: String? = nil,
        output: [ContentPart] = [],
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.callId = callId
        self.action = action
        self.output = output
        self.agent = agent
        self.extra = extra
    }
}
