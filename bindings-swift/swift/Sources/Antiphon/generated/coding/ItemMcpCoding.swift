// generated from core/src/model/item/mcp.rs by `make generate`; do not edit
// swift-format-ignore-file

extension McpCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "mcp_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("server_label", serverLabel)
        writer.field("name", name)
        writer.field("arguments", arguments)
        writer.field("output", output)
        writer.field("error", error)
        writer.field("approval_request_id", approvalRequestId)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension McpCallItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var serverLabel: String?
        var name: String
        var arguments: String
        var output: String?
        var error: McpError?
        var approvalRequestId: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension McpCallItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(10)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        serverLabel = reader.optional(present[2])
        name = reader.read()
        arguments = reader.read()
        output = reader.optional(present[5])
        error = reader.optional(present[6])
        approvalRequestId = reader.optional(present[7])
        agent = reader.optional(present[8])
        extra = reader.optional(present[9]) ?? JSON()
    }
}

extension McpError: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .message(reader.read())
        case 1: self = .failure(reader.read())
        default:
            let (kind, json): (String, JSON) = (kind: "", json: reader.read())
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .message(let value): value.writeJSON(to: &writer)
        case .failure(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension McpFailure: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .`protocol`(reader.read())
        case 1: self = .toolExecution(reader.read())
        case 2: self = .http(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .`protocol`(let value): value.writeJSON(to: &writer)
        case .toolExecution(let value): value.writeJSON(to: &writer)
        case .http(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension McpProtocolError: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        code = reader.optional(present[0])
        message = reader.read()
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "mcp_protocol_error", extra: extra)
        writer.field("code", code)
        writer.field("message", message)
        writer.end(extra: extra)
    }
}

extension McpToolExecutionError: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        content = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "mcp_tool_execution_error", extra: extra)
        writer.field("content", content)
        writer.end(extra: extra)
    }
}

extension McpHttpError: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        code = reader.optional(present[0])
        message = reader.read()
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "http_error", extra: extra)
        writer.field("code", code)
        writer.field("message", message)
        writer.end(extra: extra)
    }
}

extension McpListToolsItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        serverLabel = reader.optional(present[1])
        tools = reader.read()
        error = reader.optional(present[3])
        agent = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "mcp_list_tools", extra: extra)
        writer.field("id", id)
        writer.field("server_label", serverLabel)
        writer.field("tools", tools)
        writer.field("error", error)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension McpListedTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        name = reader.read()
        description = reader.optional(present[1])
        inputSchema = reader.optional(present[2])
        annotations = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("name", name)
        writer.field("description", description)
        writer.field("input_schema", inputSchema)
        writer.field("annotations", annotations)
        writer.end(extra: extra)
    }
}

extension McpApprovalRequestItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        serverLabel = reader.optional(present[1])
        name = reader.read()
        arguments = reader.read()
        agent = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "mcp_approval_request", extra: extra)
        writer.field("id", id)
        writer.field("server_label", serverLabel)
        writer.field("name", name)
        writer.field("arguments", arguments)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension McpApprovalResponseItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        approvalRequestId = reader.optional(present[1])
        approve = reader.optional(present[2])
        reason = reader.optional(present[3])
        agent = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "mcp_approval_response", extra: extra)
        writer.field("id", id)
        writer.field("approval_request_id", approvalRequestId)
        writer.field("approve", approve)
        writer.field("reason", reason)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}
