// generated from core/src/model/item/mcp.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A call of a tool on an MCP server, made by the API's server.
public struct McpCallItem: Model {
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
    /// The label of the MCP server, as the tool was given.
    public var serverLabel: String? {
        _read { yield fields.value.serverLabel }
        _modify { yield &fields.value.serverLabel }
    }
    /// The name of the tool.
    public var name: String {
        _read { yield fields.value.name }
        _modify { yield &fields.value.name }
    }
    /// The arguments as JSON text.
    public var arguments: String {
        _read { yield fields.value.arguments }
        _modify { yield &fields.value.arguments }
    }
    /// What the tool gave.
    public var output: String? {
        _read { yield fields.value.output }
        _modify { yield &fields.value.output }
    }
    /// Why the call failed.
    public var error: McpError? {
        _read { yield fields.value.error }
        _modify { yield &fields.value.error }
    }
    /// The id of the approval request that allowed the call.
    public var approvalRequestId: String? {
        _read { yield fields.value.approvalRequestId }
        _modify { yield &fields.value.approvalRequestId }
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
        serverLabel: String? = nil,
        name: String = "",
        arguments: String = "",
        output: String? = nil,
        error: McpError? = nil,
        approvalRequestId: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            serverLabel: serverLabel,
            name: name,
            arguments: arguments,
            output: output,
            error: error,
            approvalRequestId: approvalRequestId,
            agent: agent,
            extra: extra))
    }
}

/// Why something on an MCP server failed: text, or a failure told apart by its `type`.
public enum McpError: Model {
    /// A message for people.
    case message(String)
    /// What failed.
    case failure(McpFailure)
    /// Anything else, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// What failed on an MCP server.
public enum McpFailure: Model {
    /// The MCP server answered with an error of the protocol.
    case `protocol`(McpProtocolError)
    /// The tool ran and failed.
    case toolExecution(McpToolExecutionError)
    /// The MCP server could not be reached, or answered with an HTTP error.
    case http(McpHttpError)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// The MCP server answered with an error of the protocol.
public struct McpProtocolError: Model {
    /// The JSON-RPC code.
    public var code: Int?
    /// A message for people.
    public var message: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        code: Int? = nil,
        message: String = "",
        extra: JSON = JSON()
    ) {
        self.code = code
        self.message = message
        self.extra = extra
    }
}

/// The tool ran and failed.
public struct McpToolExecutionError: Model {
    /// What it gave, as MCP content.
    public var content: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        content: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.content = content
        self.extra = extra
    }
}

/// The MCP server could not be reached, or answered with an HTTP error.
public struct McpHttpError: Model {
    /// The HTTP status.
    public var code: Int?
    /// A message for people.
    public var message: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        code: Int? = nil,
        message: String = "",
        extra: JSON = JSON()
    ) {
        self.code = code
        self.message = message
        self.extra = extra
    }
}

/// The tools that an MCP server offers. Sent back as input, it saves the server from
/// asking again.
public struct McpListToolsItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// The label of the MCP server, as the tool was given.
    public var serverLabel: String?
    /// The tools.
    public var tools: [McpListedTool]
    /// Why the tools could not be listed.
    public var error: McpError?
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        serverLabel: String? = nil,
        tools: [McpListedTool] = [],
        error: McpError? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.serverLabel = serverLabel
        self.tools = tools
        self.error = error
        self.agent = agent
        self.extra = extra
    }
}

/// A tool that an MCP server offers.
public struct McpListedTool: Model {
    /// The name of the tool.
    public var name: String
    /// What the tool does.
    public var description: String?
    /// The JSON Schema of its arguments.
    public var inputSchema: JSON?
    /// What else the MCP server says of it, such as `read_only`.
    public var annotations: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        name: String = "",
        description: String? = nil,
        inputSchema: JSON? = nil,
        annotations: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.name = name
        self.description = description
        self.inputSchema = inputSchema
        self.annotations = annotations
        self.extra = extra
    }
}

/// Asks the caller to allow a call of an MCP tool.
public struct McpApprovalRequestItem: Model {
    /// The id that the answer must name.
    public var id: String?
    /// The label of the MCP server.
    public var serverLabel: String?
    /// The name of the tool.
    public var name: String
    /// The arguments as JSON text.
    public var arguments: String
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        serverLabel: String? = nil,
        name: String = "",
        arguments: String = "",
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.serverLabel = serverLabel
        self.name = name
        self.arguments = arguments
        self.agent = agent
        self.extra = extra
    }
}

/// The caller's answer to an approval request.
public struct McpApprovalResponseItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// The id of the request.
    public var approvalRequestId: String?
    /// Whether the call may be made.
    public var approve: Bool?
    /// Why.
    public var reason: String?
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        approvalRequestId: String? = nil,
        approve: Bool? = nil,
        reason: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.approvalRequestId = approvalRequestId
        self.approve = approve
        self.reason = reason
        self.agent = agent
        self.extra = extra
    }
}
