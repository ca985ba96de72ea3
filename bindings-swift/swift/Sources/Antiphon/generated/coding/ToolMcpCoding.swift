// generated from core/src/model/tool/mcp.rs by `make generate`; do not edit
// swift-format-ignore-file

extension McpTool: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "mcp", extra: extra)
        writer.field("server_label", serverLabel)
        writer.field("server_url", serverUrl)
        writer.field("connector_id", connectorId)
        writer.field("tunnel_id", tunnelId)
        writer.field("server_description", serverDescription)
        writer.field("authorization", authorization)
        writer.field("headers", headers)
        writer.field("allowed_tools", allowedTools)
        writer.field("require_approval", requireApproval)
        writer.field("allowed_callers", allowedCallers)
        writer.field("defer_loading", deferLoading)
        writer.end(extra: extra)
    }
}

extension McpTool {
    struct Fields: Sendable {
        var serverLabel: String?
        var serverUrl: String?
        var connectorId: String?
        var tunnelId: String?
        var serverDescription: String?
        var authorization: String?
        var headers: [String: String]?
        var allowedTools: McpAllowedTools?
        var requireApproval: McpApproval?
        var allowedCallers: [String]?
        var deferLoading: Bool?
        var extra: JSON
    }
}

extension McpTool.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(12)
        serverLabel = reader.optional(present[0])
        serverUrl = reader.optional(present[1])
        connectorId = reader.optional(present[2])
        tunnelId = reader.optional(present[3])
        serverDescription = reader.optional(present[4])
        authorization = reader.optional(present[5])
        headers = reader.optional(present[6])
        allowedTools = reader.optional(present[7])
        requireApproval = reader.optional(present[8])
        allowedCallers = reader.optional(present[9])
        deferLoading = reader.optional(present[10])
        extra = reader.optional(present[11]) ?? JSON()
    }
}

extension McpAllowedTools: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .names(reader.read())
        case 1: self = .filter(reader.read())
        default:
            let (kind, json): (String, JSON) = (kind: "", json: reader.read())
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .names(let value): value.writeJSON(to: &writer)
        case .filter(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension McpToolFilter: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        toolNames = reader.optional(present[0])
        readOnly = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("tool_names", toolNames)
        writer.field("read_only", readOnly)
        writer.end(extra: extra)
    }
}

extension McpApproval: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .policy(reader.read())
        case 1: self = .byTool(reader.read())
        default:
            let (kind, json): (String, JSON) = (kind: "", json: reader.read())
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .policy(let value): value.writeJSON(to: &writer)
        case .byTool(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension McpApprovalFilter: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        always = reader.optional(present[0])
        never = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("always", always)
        writer.field("never", never)
        writer.end(extra: extra)
    }
}
