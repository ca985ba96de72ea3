// generated from core/src/model/item/input.rs by `make generate`; do not edit
// swift-format-ignore-file

extension InputItem: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .message(reader.read())
        case 1: self = .reasoning(reader.read())
        case 2: self = .functionCall(reader.read())
        case 3: self = .functionCallOutput(reader.read())
        case 4: self = .itemReference(reader.read())
        case 5: self = .webSearchCall(reader.read())
        case 6: self = .fileSearchCall(reader.read())
        case 7: self = .codeInterpreterCall(reader.read())
        case 8: self = .imageGenerationCall(reader.read())
        case 9: self = .customToolCall(reader.read())
        case 10: self = .customToolCallOutput(reader.read())
        case 11: self = .mcpCall(reader.read())
        case 12: self = .mcpListTools(reader.read())
        case 13: self = .mcpApprovalRequest(reader.read())
        case 14: self = .mcpApprovalResponse(reader.read())
        case 15: self = .computerCall(reader.read())
        case 16: self = .computerCallOutput(reader.read())
        case 17: self = .shellCall(reader.read())
        case 18: self = .shellCallOutput(reader.read())
        case 19: self = .localShellCall(reader.read())
        case 20: self = .localShellCallOutput(reader.read())
        case 21: self = .applyPatchCall(reader.read())
        case 22: self = .applyPatchCallOutput(reader.read())
        case 23: self = .toolSearchCall(reader.read())
        case 24: self = .toolSearchOutput(reader.read())
        case 25: self = .additionalTools(reader.read())
        case 26: self = .compaction(reader.read())
        case 27: self = .compactionTrigger(reader.read())
        case 28: self = .contextCompaction(reader.read())
        case 29: self = .configurationUpdate(reader.read())
        case 30: self = .program(reader.read())
        case 31: self = .programOutput(reader.read())
        case 32: self = .agentMessage(reader.read())
        case 33: self = .multiAgentCall(reader.read())
        case 34: self = .multiAgentCallOutput(reader.read())
        case 35: self = .xSearchCall(reader.read())
        case 36: self = .openRouterAdvisor(reader.read())
        case 37: self = .openRouterApplyPatch(reader.read())
        case 38: self = .openRouterBash(reader.read())
        case 39: self = .openRouterBrowserUse(reader.read())
        case 40: self = .openRouterCodeInterpreter(reader.read())
        case 41: self = .openRouterDatetime(reader.read())
        case 42: self = .openRouterExperimentalSearchModels(reader.read())
        case 43: self = .openRouterFileSearch(reader.read())
        case 44: self = .openRouterFiles(reader.read())
        case 45: self = .openRouterFusion(reader.read())
        case 46: self = .openRouterImageGeneration(reader.read())
        case 47: self = .openRouterMcp(reader.read())
        case 48: self = .openRouterMemory(reader.read())
        case 49: self = .openRouterShell(reader.read())
        case 50: self = .openRouterSubagent(reader.read())
        case 51: self = .openRouterTextEditor(reader.read())
        case 52: self = .openRouterToolSearch(reader.read())
        case 53: self = .openRouterWebFetch(reader.read())
        case 54: self = .openRouterWebSearch(reader.read())
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
        case .itemReference(let value): value.writeJSON(to: &writer)
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
        case .compactionTrigger(let value): value.writeJSON(to: &writer)
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

extension InputMessage: Crossing {
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

extension InputMessage {
    struct Fields: Sendable {
        var id: String?
        var role: String?
        var status: ItemStatus?
        var phase: String?
        var content: MessageContent
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension InputMessage.Fields {
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

extension MessageContent: Crossing {
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

extension ItemReference: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        id = reader.read()
        agent = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "item_reference", extra: extra)
        writer.field("id", id)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension CompactionTriggerItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        id = reader.optional(present[0])
        agent = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "compaction_trigger", extra: extra)
        writer.field("id", id)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}
