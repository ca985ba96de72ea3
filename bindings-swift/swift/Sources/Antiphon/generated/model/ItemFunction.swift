// generated from core/src/model/item/function.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A call of one of the caller's functions.
public struct FunctionCallItem: Model {
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
    /// The id that the output of the call must name.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// The name of the function.
    public var name: String {
        _read { yield fields.value.name }
        _modify { yield &fields.value.name }
    }
    /// The arguments as JSON text, as the model wrote it: it may be broken.
    public var arguments: String {
        _read { yield fields.value.arguments }
        _modify { yield &fields.value.arguments }
    }
    /// The namespace that the function is in, where tools are grouped.
    public var namespace: String? {
        _read { yield fields.value.namespace }
        _modify { yield &fields.value.namespace }
    }
    /// Who made the call: the model itself, or a program it wrote.
    public var caller: Caller? {
        _read { yield fields.value.caller }
        _modify { yield &fields.value.caller }
    }
    /// The id of the subagent that made the call; OpenRouter only.
    public var subagentId: String? {
        _read { yield fields.value.subagentId }
        _modify { yield &fields.value.subagentId }
    }
    /// What the subagent put out on the way to the call; OpenRouter only.
    public var subagentItems: [JSON]? {
        _read { yield fields.value.subagentItems }
        _modify { yield &fields.value.subagentItems }
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
        callId: String? = nil,
        name: String = "",
        arguments: String = "",
        namespace: String? = nil,
        caller: Caller? = nil,
        subagentId: String? = nil,
        subagentItems: [JSON]? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            name: name,
            arguments: arguments,
            namespace: namespace,
            caller: caller,
            subagentId: subagentId,
            subagentItems: subagentItems,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}

/// The output of a function call.
public struct FunctionCallOutputItem: Model {
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
    /// The id of the call.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// The name of the function, where there is no call to name.
    public var name: String? {
        _read { yield fields.value.name }
        _modify { yield &fields.value.name }
    }
    /// The namespace that the function is in.
    public var namespace: String? {
        _read { yield fields.value.namespace }
        _modify { yield &fields.value.namespace }
    }
    /// What the function gave.
    public var output: ToolOutput {
        _read { yield fields.value.output }
        _modify { yield &fields.value.output }
    }
    /// Who made the call: the model itself, or a program it wrote.
    public var caller: Caller? {
        _read { yield fields.value.caller }
        _modify { yield &fields.value.caller }
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
        callId: String? = nil,
        name: String? = nil,
        namespace: String? = nil,
        output: ToolOutput,
        caller: Caller? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            name: name,
            namespace: namespace,
            output: output,
            caller: caller,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}

/// What a tool gave: text, or content parts.
public enum ToolOutput: Model {
    /// Text, often JSON.
    case text(String)
    /// Content parts: text, images, files.
    case parts([InputContent])
    /// Anything else, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A call of one of the caller's custom tools, whose input is free text.
public struct CustomToolCallItem: Model {
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
    /// The id that the output of the call must name.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// The name of the tool.
    public var name: String {
        _read { yield fields.value.name }
        _modify { yield &fields.value.name }
    }
    /// The input that the model wrote.
    public var input: String {
        _read { yield fields.value.input }
        _modify { yield &fields.value.input }
    }
    /// The namespace that the tool is in, where tools are grouped.
    public var namespace: String? {
        _read { yield fields.value.namespace }
        _modify { yield &fields.value.namespace }
    }
    /// Who made the call: the model itself, or a program it wrote.
    public var caller: Caller? {
        _read { yield fields.value.caller }
        _modify { yield &fields.value.caller }
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
        callId: String? = nil,
        name: String = "",
        input: String = "",
        namespace: String? = nil,
        caller: Caller? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            name: name,
            input: input,
            namespace: namespace,
            caller: caller,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}

/// The output of a custom tool.
public struct CustomToolCallOutputItem: Model {
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
    /// The id of the call.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// What the tool gave.
    public var output: ToolOutput {
        _read { yield fields.value.output }
        _modify { yield &fields.value.output }
    }
    /// Who made the call: the model itself, or a program it wrote.
    public var caller: Caller? {
        _read { yield fields.value.caller }
        _modify { yield &fields.value.caller }
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
        callId: String? = nil,
        output: ToolOutput,
        caller: Caller? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            output: output,
            caller: caller,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}
