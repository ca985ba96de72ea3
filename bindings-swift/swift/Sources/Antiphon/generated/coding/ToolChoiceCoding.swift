// generated from core/src/model/tool/choice.rs by `make generate`; do not edit
// swift-format-ignore-file

extension ToolChoice: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .mode(reader.read())
        case 1: self = .tool(reader.read())
        default:
            let (kind, json): (String, JSON) = (kind: "", json: reader.read())
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .mode(let value): value.writeJSON(to: &writer)
        case .tool(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension ToolChoiceMode: Crossing {
    /// The value of a text.
    public init(rawValue: String) {
        switch rawValue {
        case "none": self = .none
        case "auto": self = .auto
        case "required": self = .required
        default: self = .unknown(rawValue)
        }
    }

    /// The text as it is sent and received.
    public var rawValue: String {
        switch self {
        case .none: "none"
        case .auto: "auto"
        case .required: "required"
        case .unknown(let text): text
        }
    }
}

extension ToolChoiceTool: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .function(reader.read())
        case 1: self = .custom(reader.read())
        case 2: self = .allowedTools(reader.read())
        case 3: self = .mcp(reader.read())
        case 4: self = .webSearch(reader.read())
        case 5: self = .webSearchPreview(reader.read())
        case 6: self = .webSearchPreview20250311(reader.read())
        case 7: self = .fileSearch(reader.read())
        case 8: self = .codeInterpreter(reader.read())
        case 9: self = .imageGeneration(reader.read())
        case 10: self = .computer(reader.read())
        case 11: self = .computerUse(reader.read())
        case 12: self = .computerUsePreview(reader.read())
        case 13: self = .shell(reader.read())
        case 14: self = .applyPatch(reader.read())
        case 15: self = .programmaticToolCalling(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .function(let value): value.writeJSON(to: &writer)
        case .custom(let value): value.writeJSON(to: &writer)
        case .allowedTools(let value): value.writeJSON(to: &writer)
        case .mcp(let value): value.writeJSON(to: &writer)
        case .webSearch(let value): value.writeJSON(to: &writer)
        case .webSearchPreview(let value): value.writeJSON(to: &writer)
        case .webSearchPreview20250311(let value): value.writeJSON(to: &writer)
        case .fileSearch(let value): value.writeJSON(to: &writer)
        case .codeInterpreter(let value): value.writeJSON(to: &writer)
        case .imageGeneration(let value): value.writeJSON(to: &writer)
        case .computer(let value): value.writeJSON(to: &writer)
        case .computerUse(let value): value.writeJSON(to: &writer)
        case .computerUsePreview(let value): value.writeJSON(to: &writer)
        case .shell(let value): value.writeJSON(to: &writer)
        case .applyPatch(let value): value.writeJSON(to: &writer)
        case .programmaticToolCalling(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension ToolChoiceFunction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        name = reader.read()
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "function", extra: extra)
        writer.field("name", name)
        writer.end(extra: extra)
    }
}

extension ToolChoiceCustom: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        name = reader.read()
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "custom", extra: extra)
        writer.field("name", name)
        writer.end(extra: extra)
    }
}

extension ToolChoiceAllowedTools: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        mode = reader.optional(present[0])
        tools = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "allowed_tools", extra: extra)
        writer.field("mode", mode)
        writer.field("tools", tools)
        writer.end(extra: extra)
    }
}

extension ToolChoiceMcp: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        serverLabel = reader.optional(present[0])
        name = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "mcp", extra: extra)
        writer.field("server_label", serverLabel)
        writer.field("name", name)
        writer.end(extra: extra)
    }
}

extension ToolChoiceWebSearch: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "web_search", extra: extra)
        writer.end(extra: extra)
    }
}

extension ToolChoiceWebSearchPreview: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "web_search_preview", extra: extra)
        writer.end(extra: extra)
    }
}

extension ToolChoiceWebSearchPreview20250311: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "web_search_preview_2025_03_11", extra: extra)
        writer.end(extra: extra)
    }
}

extension ToolChoiceFileSearch: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "file_search", extra: extra)
        writer.end(extra: extra)
    }
}

extension ToolChoiceCodeInterpreter: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "code_interpreter", extra: extra)
        writer.end(extra: extra)
    }
}

extension ToolChoiceImageGeneration: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "image_generation", extra: extra)
        writer.end(extra: extra)
    }
}

extension ToolChoiceComputer: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "computer", extra: extra)
        writer.end(extra: extra)
    }
}

extension ToolChoiceComputerUse: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "computer_use", extra: extra)
        writer.end(extra: extra)
    }
}

extension ToolChoiceComputerUsePreview: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "computer_use_preview", extra: extra)
        writer.end(extra: extra)
    }
}

extension ToolChoiceShell: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "shell", extra: extra)
        writer.end(extra: extra)
    }
}

extension ToolChoiceApplyPatch: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "apply_patch", extra: extra)
        writer.end(extra: extra)
    }
}

extension ToolChoiceProgrammaticToolCalling: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "programmatic_tool_calling", extra: extra)
        writer.end(extra: extra)
    }
}
