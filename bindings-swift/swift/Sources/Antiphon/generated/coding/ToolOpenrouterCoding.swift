// generated from core/src/model/tool/openrouter.rs by `make generate`; do not edit
// swift-format-ignore-file

extension OpenRouterAdvisorTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:advisor", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterApplyPatchTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:apply_patch", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterBashTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:bash", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterDatetimeTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:datetime", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterExperimentalSearchModelsTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:experimental__search_models", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterFilesTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:files", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterFusionTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:fusion", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterImageGenerationTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:image_generation", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterShellTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:shell", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterSubagentTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:subagent", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterToolSearchTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:tool_search", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterWebFetchTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:web_fetch", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}

extension OpenRouterWebSearchTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        parameters = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:web_search", extra: extra)
        writer.field("parameters", parameters)
        writer.end(extra: extra)
    }
}
