// generated from core/src/model/tool/mod.rs by `make generate`; do not edit
// swift-format-ignore-file

extension Tool: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .function(reader.read())
        case 1: self = .custom(reader.read())
        case 2: self = .namespace(reader.read())
        case 3: self = .mcp(reader.read())
        case 4: self = .webSearch(reader.read())
        case 5: self = .webSearch20250826(reader.read())
        case 6: self = .webSearchPreview(reader.read())
        case 7: self = .webSearchPreview20250311(reader.read())
        case 8: self = .fileSearch(reader.read())
        case 9: self = .codeInterpreter(reader.read())
        case 10: self = .imageGeneration(reader.read())
        case 11: self = .computer(reader.read())
        case 12: self = .computerUsePreview(reader.read())
        case 13: self = .shell(reader.read())
        case 14: self = .localShell(reader.read())
        case 15: self = .applyPatch(reader.read())
        case 16: self = .toolSearch(reader.read())
        case 17: self = .programmaticToolCalling(reader.read())
        case 18: self = .xSearch(reader.read())
        case 19: self = .openRouterAdvisor(reader.read())
        case 20: self = .openRouterApplyPatch(reader.read())
        case 21: self = .openRouterBash(reader.read())
        case 22: self = .openRouterDatetime(reader.read())
        case 23: self = .openRouterExperimentalSearchModels(reader.read())
        case 24: self = .openRouterFiles(reader.read())
        case 25: self = .openRouterFusion(reader.read())
        case 26: self = .openRouterImageGeneration(reader.read())
        case 27: self = .openRouterShell(reader.read())
        case 28: self = .openRouterSubagent(reader.read())
        case 29: self = .openRouterToolSearch(reader.read())
        case 30: self = .openRouterWebFetch(reader.read())
        case 31: self = .openRouterWebSearch(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .function(let value): value.writeJSON(to: &writer)
        case .custom(let value): value.writeJSON(to: &writer)
        case .namespace(let value): value.writeJSON(to: &writer)
        case .mcp(let value): value.writeJSON(to: &writer)
        case .webSearch(let value): value.writeJSON(to: &writer)
        case .webSearch20250826(let value): value.writeJSON(to: &writer)
        case .webSearchPreview(let value): value.writeJSON(to: &writer)
        case .webSearchPreview20250311(let value): value.writeJSON(to: &writer)
        case .fileSearch(let value): value.writeJSON(to: &writer)
        case .codeInterpreter(let value): value.writeJSON(to: &writer)
        case .imageGeneration(let value): value.writeJSON(to: &writer)
        case .computer(let value): value.writeJSON(to: &writer)
        case .computerUsePreview(let value): value.writeJSON(to: &writer)
        case .shell(let value): value.writeJSON(to: &writer)
        case .localShell(let value): value.writeJSON(to: &writer)
        case .applyPatch(let value): value.writeJSON(to: &writer)
        case .toolSearch(let value): value.writeJSON(to: &writer)
        case .programmaticToolCalling(let value): value.writeJSON(to: &writer)
        case .xSearch(let value): value.writeJSON(to: &writer)
        case .openRouterAdvisor(let value): value.writeJSON(to: &writer)
        case .openRouterApplyPatch(let value): value.writeJSON(to: &writer)
        case .openRouterBash(let value): value.writeJSON(to: &writer)
        case .openRouterDatetime(let value): value.writeJSON(to: &writer)
        case .openRouterExperimentalSearchModels(let value): value.writeJSON(to: &writer)
        case .openRouterFiles(let value): value.writeJSON(to: &writer)
        case .openRouterFusion(let value): value.writeJSON(to: &writer)
        case .openRouterImageGeneration(let value): value.writeJSON(to: &writer)
        case .openRouterShell(let value): value.writeJSON(to: &writer)
        case .openRouterSubagent(let value): value.writeJSON(to: &writer)
        case .openRouterToolSearch(let value): value.writeJSON(to: &writer)
        case .openRouterWebFetch(let value): value.writeJSON(to: &writer)
        case .openRouterWebSearch(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension FunctionTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        name = reader.read()
        description = reader.optional(present[1])
        parameters = reader.optional(present[2])
        strict = reader.optional(present[3])
        outputSchema = reader.optional(present[4])
        allowedCallers = reader.optional(present[5])
        deferLoading = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "function", extra: extra)
        writer.field("name", name)
        writer.field("description", description)
        writer.field("parameters", parameters)
        writer.field("strict", strict)
        writer.field("output_schema", outputSchema)
        writer.field("allowed_callers", allowedCallers)
        writer.field("defer_loading", deferLoading)
        writer.end(extra: extra)
    }
}

extension CustomTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        name = reader.read()
        description = reader.optional(present[1])
        format = reader.optional(present[2])
        allowedCallers = reader.optional(present[3])
        deferLoading = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "custom", extra: extra)
        writer.field("name", name)
        writer.field("description", description)
        writer.field("format", format)
        writer.field("allowed_callers", allowedCallers)
        writer.field("defer_loading", deferLoading)
        writer.end(extra: extra)
    }
}

extension CustomToolFormat: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .text(reader.read())
        case 1: self = .grammar(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .text(let value): value.writeJSON(to: &writer)
        case .grammar(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension CustomToolFormatText: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "text", extra: extra)
        writer.end(extra: extra)
    }
}

extension CustomToolFormatGrammar: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        syntax = reader.optional(present[0])
        definition = reader.read()
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "grammar", extra: extra)
        writer.field("syntax", syntax)
        writer.field("definition", definition)
        writer.end(extra: extra)
    }
}

extension NamespaceTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        name = reader.read()
        description = reader.optional(present[1])
        tools = reader.read()
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "namespace", extra: extra)
        writer.field("name", name)
        writer.field("description", description)
        writer.field("tools", tools)
        writer.end(extra: extra)
    }
}

extension ShellTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        environment = reader.optional(present[0])
        allowedCallers = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "shell", extra: extra)
        writer.field("environment", environment)
        writer.field("allowed_callers", allowedCallers)
        writer.end(extra: extra)
    }
}

extension ContainerAuto: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        fileIds = reader.optional(present[0])
        memoryLimit = reader.optional(present[1])
        networkPolicy = reader.optional(present[2])
        skills = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "container_auto", extra: extra)
        writer.field("file_ids", fileIds)
        writer.field("memory_limit", memoryLimit)
        writer.field("network_policy", networkPolicy)
        writer.field("skills", skills)
        writer.end(extra: extra)
    }
}

extension NetworkPolicy: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .disabled(reader.read())
        case 1: self = .allowlist(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .disabled(let value): value.writeJSON(to: &writer)
        case .allowlist(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension NetworkPolicyDisabled: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "disabled", extra: extra)
        writer.end(extra: extra)
    }
}

extension NetworkPolicyAllowlist: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        allowedDomains = reader.optional(present[0])
        domainSecrets = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "allowlist", extra: extra)
        writer.field("allowed_domains", allowedDomains)
        writer.field("domain_secrets", domainSecrets)
        writer.end(extra: extra)
    }
}

extension DomainSecret: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        domain = reader.optional(present[0])
        name = reader.optional(present[1])
        value = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("domain", domain)
        writer.field("name", name)
        writer.field("value", value)
        writer.end(extra: extra)
    }
}

extension ContainerSkill: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .skillReference(reader.read())
        case 1: self = .inline(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .skillReference(let value): value.writeJSON(to: &writer)
        case .inline(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension SkillReference: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        skillId = reader.optional(present[0])
        version = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "skill_reference", extra: extra)
        writer.field("skill_id", skillId)
        writer.field("version", version)
        writer.end(extra: extra)
    }
}

extension InlineSkill: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        name = reader.read()
        description = reader.optional(present[1])
        source = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "inline", extra: extra)
        writer.field("name", name)
        writer.field("description", description)
        writer.field("source", source)
        writer.end(extra: extra)
    }
}

extension InlineSkillSource: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        data = reader.read()
        mediaType = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "base64", extra: extra)
        writer.field("data", data)
        writer.field("media_type", mediaType)
        writer.end(extra: extra)
    }
}

extension LocalShellTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "local_shell", extra: extra)
        writer.end(extra: extra)
    }
}

extension ApplyPatchTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        allowedCallers = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "apply_patch", extra: extra)
        writer.field("allowed_callers", allowedCallers)
        writer.end(extra: extra)
    }
}

extension ToolSearchTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        description = reader.optional(present[0])
        execution = reader.optional(present[1])
        parameters = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "tool_search", extra: extra)
        writer.field("description", description)
        writer.field("execution", execution)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension ProgrammaticToolCallingTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "programmatic_tool_calling", extra: extra)
        writer.end(extra: extra)
    }
}
