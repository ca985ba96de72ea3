// generated from core/src/model/item/openrouter.rs by `make generate`; do not edit
// swift-format-ignore-file

extension OpenRouterAdvisorItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        instanceName = reader.optional(present[2])
        model = reader.optional(present[3])
        prompt = reader.optional(present[4])
        advice = reader.optional(present[5])
        error = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:advisor", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("instance_name", instanceName)
        writer.field("model", model)
        writer.field("prompt", prompt)
        writer.field("advice", advice)
        writer.field("error", error)
        writer.end(extra: extra)
    }
}

extension OpenRouterApplyPatchItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        operation = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:apply_patch", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("operation", operation)
        writer.end(extra: extra)
    }
}

extension OpenRouterBashItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        arguments = reader.optional(present[3])
        command = reader.optional(present[4])
        stdout = reader.optional(present[5])
        stderr = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:bash", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("arguments", arguments)
        writer.field("command", command)
        writer.field("stdout", stdout)
        writer.field("stderr", stderr)
        writer.end(extra: extra)
    }
}

extension OpenRouterBrowserUseItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        action = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:browser_use", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("action", action)
        writer.end(extra: extra)
    }
}

extension OpenRouterCodeInterpreterItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(7)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        code = reader.optional(present[2])
        language = reader.optional(present[3])
        stdout = reader.optional(present[4])
        stderr = reader.optional(present[5])
        extra = reader.optional(present[6]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:code_interpreter", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("code", code)
        writer.field("language", language)
        writer.field("stdout", stdout)
        writer.field("stderr", stderr)
        writer.end(extra: extra)
    }
}

extension OpenRouterDatetimeItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        datetime = reader.optional(present[2])
        timezone = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:datetime", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("datetime", datetime)
        writer.field("timezone", timezone)
        writer.end(extra: extra)
    }
}

extension OpenRouterExperimentalSearchModelsItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        arguments = reader.optional(present[2])
        query = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:experimental__search_models", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("arguments", arguments)
        writer.field("query", query)
        writer.end(extra: extra)
    }
}

extension OpenRouterFileSearchItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        queries = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:file_search", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("queries", queries)
        writer.end(extra: extra)
    }
}

extension OpenRouterFilesItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(10)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        arguments = reader.optional(present[3])
        operation = reader.optional(present[4])
        fileId = reader.optional(present[5])
        filename = reader.optional(present[6])
        result = reader.optional(present[7])
        error = reader.optional(present[8])
        extra = reader.optional(present[9]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:files", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("arguments", arguments)
        writer.field("operation", operation)
        writer.field("file_id", fileId)
        writer.field("filename", filename)
        writer.field("result", result)
        writer.field("error", error)
        writer.end(extra: extra)
    }
}

extension OpenRouterFusionItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(9)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        analysis = reader.optional(present[2])
        responses = reader.optional(present[3])
        sources = reader.optional(present[4])
        failedModels = reader.optional(present[5])
        failureReason = reader.optional(present[6])
        error = reader.optional(present[7])
        extra = reader.optional(present[8]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:fusion", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("analysis", analysis)
        writer.field("responses", responses)
        writer.field("sources", sources)
        writer.field("failed_models", failedModels)
        writer.field("failure_reason", failureReason)
        writer.field("error", error)
        writer.end(extra: extra)
    }
}

extension FusionResponse: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        model = reader.optional(present[0])
        content = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("model", model)
        writer.field("content", content)
        writer.end(extra: extra)
    }
}

extension FusionFailure: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        model = reader.optional(present[0])
        error = reader.optional(present[1])
        statusCode = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("model", model)
        writer.field("error", error)
        writer.field("status_code", statusCode)
        writer.end(extra: extra)
    }
}

extension OpenRouterImageGenerationItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        prompt = reader.optional(present[2])
        result = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:image_generation", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("prompt", prompt)
        writer.field("result", result)
        writer.end(extra: extra)
    }
}

extension OpenRouterMcpItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:mcp", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.end(extra: extra)
    }
}

extension OpenRouterMemoryItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        action = reader.optional(present[2])
        key = reader.optional(present[3])
        value = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:memory", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("action", action)
        writer.field("key", key)
        writer.field("value", value)
        writer.end(extra: extra)
    }
}

extension OpenRouterShellItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(7)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        arguments = reader.optional(present[3])
        action = reader.optional(present[4])
        output = reader.optional(present[5])
        extra = reader.optional(present[6]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:shell", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("arguments", arguments)
        writer.field("action", action)
        writer.field("output", output)
        writer.end(extra: extra)
    }
}

extension OpenRouterSubagentItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:subagent", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("name", name)
        writer.field("instance_name", instanceName)
        writer.field("model", model)
        writer.field("task_name", taskName)
        writer.field("task_description", taskDescription)
        writer.field("outcome", outcome)
        writer.field("error", error)
        writer.end(extra: extra)
    }
}

extension OpenRouterSubagentItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var name: String?
        var instanceName: String?
        var model: String?
        var taskName: String?
        var taskDescription: String?
        var outcome: String?
        var error: String?
        var extra: JSON
    }
}

extension OpenRouterSubagentItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(11)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        name = reader.optional(present[3])
        instanceName = reader.optional(present[4])
        model = reader.optional(present[5])
        taskName = reader.optional(present[6])
        taskDescription = reader.optional(present[7])
        outcome = reader.optional(present[8])
        error = reader.optional(present[9])
        extra = reader.optional(present[10]) ?? JSON()
    }
}

extension OpenRouterTextEditorItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        command = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:text_editor", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("command", command)
        writer.end(extra: extra)
    }
}

extension OpenRouterToolSearchItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        query = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:tool_search", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("query", query)
        writer.end(extra: extra)
    }
}

extension OpenRouterWebFetchItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(7)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        url = reader.optional(present[2])
        title = reader.optional(present[3])
        content = reader.optional(present[4])
        error = reader.optional(present[5])
        extra = reader.optional(present[6]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:web_fetch", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("url", url)
        writer.field("title", title)
        writer.field("content", content)
        writer.field("error", error)
        writer.end(extra: extra)
    }
}

extension OpenRouterWebSearchItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        action = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "openrouter:web_search", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("action", action)
        writer.end(extra: extra)
    }
}
