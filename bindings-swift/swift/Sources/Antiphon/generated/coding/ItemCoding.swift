// generated from core/src/model/item/mod.rs by `make generate`; do not edit
// swift-format-ignore-file

extension OutputItem: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .message(reader.read())
        case 1: self = .reasoning(reader.read())
        case 2: self = .functionCall(reader.read())
        case 3: self = .functionCallOutput(reader.read())
        case 4: self = .webSearchCall(reader.read())
        case 5: self = .fileSearchCall(reader.read())
        case 6: self = .codeInterpreterCall(reader.read())
        case 7: self = .imageGenerationCall(reader.read())
        case 8: self = .customToolCall(reader.read())
        case 9: self = .customToolCallOutput(reader.read())
        case 10: self = .mcpCall(reader.read())
        case 11: self = .mcpListTools(reader.read())
        case 12: self = .mcpApprovalRequest(reader.read())
        case 13: self = .mcpApprovalResponse(reader.read())
        case 14: self = .computerCall(reader.read())
        case 15: self = .computerCallOutput(reader.read())
        case 16: self = .shellCall(reader.read())
        case 17: self = .shellCallOutput(reader.read())
        case 18: self = .localShellCall(reader.read())
        case 19: self = .localShellCallOutput(reader.read())
        case 20: self = .applyPatchCall(reader.read())
        case 21: self = .applyPatchCallOutput(reader.read())
        case 22: self = .toolSearchCall(reader.read())
        case 23: self = .toolSearchOutput(reader.read())
        case 24: self = .additionalTools(reader.read())
        case 25: self = .compaction(reader.read())
        case 26: self = .contextCompaction(reader.read())
        case 27: self = .configurationUpdate(reader.read())
        case 28: self = .program(reader.read())
        case 29: self = .programOutput(reader.read())
        case 30: self = .agentMessage(reader.read())
        case 31: self = .multiAgentCall(reader.read())
        case 32: self = .multiAgentCallOutput(reader.read())
        case 33: self = .xSearchCall(reader.read())
        case 34: self = .openRouterAdvisor(reader.read())
        case 35: self = .openRouterApplyPatch(reader.read())
        case 36: self = .openRouterBash(reader.read())
        case 37: self = .openRouterBrowserUse(reader.read())
        case 38: self = .openRouterCodeInterpreter(reader.read())
        case 39: self = .openRouterDatetime(reader.read())
        case 40: self = .openRouterExperimentalSearchModels(reader.read())
        case 41: self = .openRouterFileSearch(reader.read())
        case 42: self = .openRouterFiles(reader.read())
        case 43: self = .openRouterFusion(reader.read())
        case 44: self = .openRouterImageGeneration(reader.read())
        case 45: self = .openRouterMcp(reader.read())
        case 46: self = .openRouterMemory(reader.read())
        case 47: self = .openRouterShell(reader.read())
        case 48: self = .openRouterSubagent(reader.read())
        case 49: self = .openRouterTextEditor(reader.read())
        case 50: self = .openRouterToolSearch(reader.read())
        case 51: self = .openRouterWebFetch(reader.read())
        case 52: self = .openRouterWebSearch(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .message(let value): value.writeJSON(to: &writer)
        case .reasoning(let value): value.writeJSON(to: &writer)
        case .functionCall(let value): value.writeJSON(to: &writer)
        case .functionCallOutput(let value): value.writeJSON(to: &writer)
        case .webSearchCall(let value): value.writeJSON(to: &writer)
        case .fileSearchCall(let value): value.writeJSON(to: &writer)
        case .codeInterpreterCall(let value): value.writeJSON(to: &writer)
        case .imageGenerationCall(let value): value.writeJSON(to: &writer)
        case .customToolCall(let value): value.writeJSON(to: &writer)
        case .customToolCallOutput(let value): value.writeJSON(to: &writer)
        case .mcpCall(let value): value.writeJSON(to: &writer)
        case .mcpListTools(let value): value.writeJSON(to: &writer)
        case .mcpApprovalRequest(let value): value.writeJSON(to: &writer)
        case .mcpApprovalResponse(let value): value.writeJSON(to: &writer)
        case .computerCall(let value): value.writeJSON(to: &writer)
        case .computerCallOutput(let value): value.writeJSON(to: &writer)
        case .shellCall(let value): value.writeJSON(to: &writer)
        case .shellCallOutput(let value): value.writeJSON(to: &writer)
        case .localShellCall(let value): value.writeJSON(to: &writer)
        case .localShellCallOutput(let value): value.writeJSON(to: &writer)
        case .applyPatchCall(let value): value.writeJSON(to: &writer)
        case .applyPatchCallOutput(let value): value.writeJSON(to: &writer)
        case .toolSearchCall(let value): value.writeJSON(to: &writer)
        case .toolSearchOutput(let value): value.writeJSON(to: &writer)
        case .additionalTools(let value): value.writeJSON(to: &writer)
        case .compaction(let value): value.writeJSON(to: &writer)
        case .contextCompaction(let value): value.writeJSON(to: &writer)
        case .configurationUpdate(let value): value.writeJSON(to: &writer)
        case .program(let value): value.writeJSON(to: &writer)
        case .programOutput(let value): value.writeJSON(to: &writer)
        case .agentMessage(let value): value.writeJSON(to: &writer)
        case .multiAgentCall(let value): value.writeJSON(to: &writer)
        case .multiAgentCallOutput(let value): value.writeJSON(to: &writer)
        case .xSearchCall(let value): value.writeJSON(to: &writer)
        case .openRouterAdvisor(let value): value.writeJSON(to: &writer)
        case .openRouterApplyPatch(let value): value.writeJSON(to: &writer)
        case .openRouterBash(let value): value.writeJSON(to: &writer)
        case .openRouterBrowserUse(let value): value.writeJSON(to: &writer)
        case .openRouterCodeInterpreter(let value): value.writeJSON(to: &writer)
        case .openRouterDatetime(let value): value.writeJSON(to: &writer)
        case .openRouterExperimentalSearchModels(let value): value.writeJSON(to: &writer)
        case .openRouterFileSearch(let value): value.writeJSON(to: &writer)
        case .openRouterFiles(let value): value.writeJSON(to: &writer)
        case .openRouterFusion(let value): value.writeJSON(to: &writer)
        case .openRouterImageGeneration(let value): value.writeJSON(to: &writer)
        case .openRouterMcp(let value): value.writeJSON(to: &writer)
        case .openRouterMemory(let value): value.writeJSON(to: &writer)
        case .openRouterShell(let value): value.writeJSON(to: &writer)
        case .openRouterSubagent(let value): value.writeJSON(to: &writer)
        case .openRouterTextEditor(let value): value.writeJSON(to: &writer)
        case .openRouterToolSearch(let value): value.writeJSON(to: &writer)
        case .openRouterWebFetch(let value): value.writeJSON(to: &writer)
        case .openRouterWebSearch(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension MessageItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "message", extra: extra)
        writer.field("id", id)
        writer.field("role", role)
        writer.field("status", status)
        writer.field("phase", phase)
        writer.field("content", content)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension MessageItem {
    struct Fields: Sendable {
        var id: String?
        var role: String?
        var status: ItemStatus?
        var phase: String?
        var content: [ContentPart]
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension MessageItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        id = reader.optional(present[0])
        role = reader.optional(present[1])
        status = reader.optional(present[2])
        phase = reader.optional(present[3])
        content = reader.read()
        createdBy = reader.optional(present[5])
        agent = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }
}

extension ReasoningItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "reasoning", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("summary", summary)
        writer.field("content", content)
        writer.field("encrypted_content", encryptedContent)
        writer.field("format", format)
        writer.field("signature", signature)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ReasoningItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var summary: [SummaryPart]
        var content: [ContentPart]?
        var encryptedContent: String?
        var format: String?
        var signature: String?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension ReasoningItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(10)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        summary = reader.read()
        content = reader.optional(present[3])
        encryptedContent = reader.optional(present[4])
        format = reader.optional(present[5])
        signature = reader.optional(present[6])
        createdBy = reader.optional(present[7])
        agent = reader.optional(present[8])
        extra = reader.optional(present[9]) ?? JSON()
    }
}
