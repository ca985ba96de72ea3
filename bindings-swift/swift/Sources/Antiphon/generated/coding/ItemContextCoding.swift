// generated from core/src/model/item/context.rs by `make generate`; do not edit
// swift-format-ignore-file

extension CompactionItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        encryptedContent = reader.optional(present[1])
        createdBy = reader.optional(present[2])
        agent = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "compaction", extra: extra)
        writer.field("id", id)
        writer.field("encrypted_content", encryptedContent)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ContextCompactionItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        id = reader.optional(present[0])
        encryptedContent = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "context_compaction", extra: extra)
        writer.field("id", id)
        writer.field("encrypted_content", encryptedContent)
        writer.end(extra: extra)
    }
}

extension ConfigurationUpdateItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "configuration_update", extra: extra)
        writer.field("id", id)
        writer.field("reasoning", reasoning)
        writer.field("text", text)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ConfigurationUpdateItem {
    struct Fields: Sendable {
        var id: String?
        var reasoning: Reasoning?
        var text: TextConfig?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension ConfigurationUpdateItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        reasoning = reader.optional(present[1])
        text = reader.optional(present[2])
        agent = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }
}

extension AgentMessageItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        author = reader.optional(present[1])
        recipient = reader.optional(present[2])
        content = reader.read()
        agent = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "agent_message", extra: extra)
        writer.field("id", id)
        writer.field("author", author)
        writer.field("recipient", recipient)
        writer.field("content", content)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension MultiAgentCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        callId = reader.optional(present[1])
        action = reader.optional(present[2])
        arguments = reader.read()
        agent = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "multi_agent_call", extra: extra)
        writer.field("id", id)
        writer.field("call_id", callId)
        writer.field("action", action)
        writer.field("arguments", arguments)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension MultiAgentCallOutputItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        callId = reader.optional(present[1])
        action = reader.optional(present[2])
        output = reader.read()
        agent = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "multi_agent_call_output", extra: extra)
        writer.field("id", id)
        writer.field("call_id", callId)
        writer.field("action", action)
        writer.field("output", output)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}
