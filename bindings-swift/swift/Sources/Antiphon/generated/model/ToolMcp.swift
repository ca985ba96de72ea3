// generated from core/src/model/tool/mcp.rs by `make generate`; do not edit
// swift-format-ignore-file

/// Tools of an MCP server, or of a connector that the API's server has.
public struct McpTool: Model {
    var fields: CopyOnWrite<Fields>

    /// A label by which calls name the MCP server.
    public var serverLabel: String? {
        _read { yield fields.value.serverLabel }
        _modify { yield &fields.value.serverLabel }
    }
    /// The address of the MCP server; or give `connector_id` or `tunnel_id`.
    public var serverUrl: String? {
        _read { yield fields.value.serverUrl }
        _modify { yield &fields.value.serverUrl }
    }
    /// A connector, such as `connector_gmail`.
    public var connectorId: String? {
        _read { yield fields.value.connectorId }
        _modify { yield &fields.value.connectorId }
    }
    /// A tunnel to an MCP server in a private network.
    public var tunnelId: String? {
        _read { yield fields.value.tunnelId }
        _modify { yield &fields.value.tunnelId }
    }
    /// What the MCP server is for.
    public var serverDescription: String? {
        _read { yield fields.value.serverDescription }
        _modify { yield &fields.value.serverDescription }
    }
    /// An OAuth access token for it. Servers do not send it back.
    public var authorization: String? {
        _read { yield fields.value.authorization }
        _modify { yield &fields.value.authorization }
    }
    /// HTTP headers to send to it, such as for authentication.
    public var headers: [String: String]? {
        _read { yield fields.value.headers }
        _modify { yield &fields.value.headers }
    }
    /// The only tools that the model may call.
    public var allowedTools: McpAllowedTools? {
        _read { yield fields.value.allowedTools }
        _modify { yield &fields.value.allowedTools }
    }
    /// Which calls need the caller's approval. The server's default is all of them.
    public var requireApproval: McpApproval? {
        _read { yield fields.value.requireApproval }
        _modify { yield &fields.value.requireApproval }
    }
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it
    /// writes).
    public var allowedCallers: [String]? {
        _read { yield fields.value.allowedCallers }
        _modify { yield &fields.value.allowedCallers }
    }
    /// Whether the tool is shown to the model only once tool search finds it.
    public var deferLoading: Bool? {
        _read { yield fields.value.deferLoading }
        _modify { yield &fields.value.deferLoading }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        serverLabel: String? = nil,
        serverUrl: String? = nil,
        connectorId: String? = nil,
        tunnelId: String? = nil,
        serverDescription: String? = nil,
        authorization: String? = nil,
        headers: [String: String]? = nil,
        allowedTools: McpAllowedTools? = nil,
        requireApproval: McpApproval? = nil,
        allowedCallers: [String]? = nil,
        deferLoading: Bool? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            serverLabel: serverLabel,
            serverUrl: serverUrl,
            connectorId: connectorId,
            tunnelId: tunnelId,
            serverDescription: serverDescription,
            authorization: authorization,
            headers: headers,
            allowedTools: allowedTools,
            requireApproval: requireApproval,
            allowedCallers: allowedCallers,
            deferLoading: deferLoading,
            extra: extra))
    }
}

/// The tools of an MCP server that the model may call: names, or a filter.
public enum McpAllowedTools: Model {
    /// The names of the tools.
    case names([String])
    /// A filter.
    case filter(McpToolFilter)
    /// Anything else, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// Some tools of an MCP server.
public struct McpToolFilter: Model {
    /// The names of the tools.
    public var toolNames: [String]?
    /// Whether only tools that change nothing are meant.
    public var readOnly: Bool?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        toolNames: [String]? = nil,
        readOnly: Bool? = nil,
        extra: JSON = JSON()
    ) {
        self.toolNames = toolNames
        self.readOnly = readOnly
        self.extra = extra
    }
}

/// Which calls of MCP tools need the caller's approval: one rule for all, or by tool.
public enum McpApproval: Model {
    /// `always` or `never`.
    case policy(String)
    /// By tool.
    case byTool(McpApprovalFilter)
    /// Anything else, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// Which calls of MCP tools need the caller's approval, by tool.
public struct McpApprovalFilter: Model {
    /// The tools that always need it.
    public var always: McpToolFilter?
    /// The tools that never need it.
    public var never: McpToolFilter?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        always: McpToolFilter? = nil,
        never: McpToolFilter? = nil,
        extra: JSON = JSON()
    ) {
        self.always = always
        self.never = never
        self.extra = extra
    }
}
