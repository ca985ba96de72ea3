// generated from core/src/model/item/function.rs by `make generate`; do not edit
// swift-format-ignore-file

extension FunctionCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "function_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("name", name)
        writer.field("arguments", arguments)
        writer.field("namespace", namespace)
        writer.field("caller", caller)
        writer.field("subagent_id", subagentId)
        writer.field("subagent_items", subagentItems)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension FunctionCallItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var name: String
        var arguments: String
        var namespace: String?
        var caller: Caller?
        var subagentId: String?
        var subagentItems: [JSON]?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension FunctionCallItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(12)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        name = reader.read()
        arguments = reader.read()
        namespace = reader.optional(present[5])
        caller = reader.optional(present[6])
        subagentId = reader.optional(present[7])
        subagentItems = reader.optional(present[8])
        createdBy = reader.optional(present[9])
        agent = reader.optional(present[10])
        extra = reader.optional(present[11]) ?? JSON()
    }
}

extension FunctionCallOutputItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "function_call_output", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("name", name)
        writer.field("namespace", namespace)
        writer.field("output", output)
        writer.field("caller", caller)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension FunctionCallOutputItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var name: String?
        var namespace: String?
        var output: ToolOutput
        var caller: Caller?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension FunctionCallOutputItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(10)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        name = reader.optional(present[3])
        namespace = reader.optional(present[4])
        output = reader.read()
        caller = reader.optional(present[6])
        createdBy = reader.optional(present[7])
        agent = reader.optional(present[8])
        extra = reader.optional(present[9]) ?? JSON()
    }
}

extension ToolOutput: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .text(reader.read())
        case 1: self = .parts(reader.read())
        default:
            let (kind, json): (String, JSON) = (kind: "", json: reader.read())
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .text(let value): value.writeJSON(to: &writer)
        case .parts(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension CustomToolCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "custom_tool_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("name", name)
        writer.field("input", input)
        writer.field("namespace", namespace)
        writer.field("caller", caller)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension CustomToolCallItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var name: String
        var input: String
        var namespace: String?
        var caller: Caller?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension CustomToolCallItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(10)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        name = reader.read()
        input = reader.read()
        namespace = reader.optional(present[5])
        caller = reader.optional(present[6])
        createdBy = reader.optional(present[7])
        agent = reader.optional(present[8])
        extra = reader.optional(present[9]) ?? JSON()
    }
}

extension CustomToolCallOutputItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "custom_tool_call_output", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("output", output)
        writer.field("caller", caller)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension CustomToolCallOutputItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var output: ToolOutput
        var caller: Caller?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension CustomToolCallOutputItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        output = reader.read()
        caller = reader.optional(present[4])
        createdBy = reader.optional(present[5])
        agent = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }
}
