// generated from core/src/model/request/other.rs by `make generate`; do not edit
// swift-format-ignore-file

extension RetrieveRequest: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        include = reader.optional(present[0])
        includeObfuscation = reader.optional(present[1])
        startingAfter = reader.optional(present[2])
        stream = reader.optional(present[3])
        extraQuery = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extraQuery)
        writer.field("include", include)
        writer.field("include_obfuscation", includeObfuscation)
        writer.field("starting_after", startingAfter)
        writer.field("stream", stream)
        writer.end(extra: extraQuery)
    }
}

extension ListRequest: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        after = reader.optional(present[0])
        include = reader.optional(present[1])
        limit = reader.optional(present[2])
        order = reader.optional(present[3])
        extraQuery = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extraQuery)
        writer.field("after", after)
        writer.field("include", include)
        writer.field("limit", limit)
        writer.field("order", order)
        writer.end(extra: extraQuery)
    }
}

extension ItemRetrieveRequest: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        include = reader.optional(present[0])
        extraQuery = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extraQuery)
        writer.field("include", include)
        writer.end(extra: extraQuery)
    }
}

extension CompactRequest: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extraBody)
        writer.field("model", model)
        writer.field("input", input)
        writer.field("instructions", instructions)
        writer.field("image", image)
        writer.field("previous_response_id", previousResponseId)
        writer.field("prompt_cache_key", promptCacheKey)
        writer.field("prompt_cache_options", promptCacheOptions)
        writer.field("prompt_cache_retention", promptCacheRetention)
        writer.field("service_tier", serviceTier)
        writer.end(extra: extraBody)
    }
}

extension CompactRequest {
    struct Fields: Sendable {
        var model: String?
        var input: Input?
        var instructions: String?
        var image: ImageOptions?
        var previousResponseId: String?
        var promptCacheKey: String?
        var promptCacheOptions: PromptCacheOptions?
        var promptCacheRetention: String?
        var serviceTier: String?
        var extraBody: JSON
    }
}

extension CompactRequest.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(10)
        model = reader.optional(present[0])
        input = reader.optional(present[1])
        instructions = reader.optional(present[2])
        image = reader.optional(present[3])
        previousResponseId = reader.optional(present[4])
        promptCacheKey = reader.optional(present[5])
        promptCacheOptions = reader.optional(present[6])
        promptCacheRetention = reader.optional(present[7])
        serviceTier = reader.optional(present[8])
        extraBody = reader.optional(present[9]) ?? JSON()
    }
}

extension InputTokensRequest: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extraBody)
        writer.field("model", model)
        writer.field("input", input)
        writer.field("instructions", instructions)
        writer.field("conversation", conversation)
        writer.field("parallel_tool_calls", parallelToolCalls)
        writer.field("personality", personality)
        writer.field("previous_response_id", previousResponseId)
        writer.field("reasoning", reasoning)
        writer.field("text", text)
        writer.field("tool_choice", toolChoice)
        writer.field("tools", tools)
        writer.field("truncation", truncation)
        writer.end(extra: extraBody)
    }
}

extension InputTokensRequest {
    struct Fields: Sendable {
        var model: String?
        var input: Input?
        var instructions: String?
        var conversation: ConversationChoice?
        var parallelToolCalls: Bool?
        var personality: String?
        var previousResponseId: String?
        var reasoning: Reasoning?
        var text: TextConfig?
        var toolChoice: ToolChoice?
        var tools: [Tool]?
        var truncation: String?
        var extraBody: JSON
    }
}

extension InputTokensRequest.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(13)
        model = reader.optional(present[0])
        input = reader.optional(present[1])
        instructions = reader.optional(present[2])
        conversation = reader.optional(present[3])
        parallelToolCalls = reader.optional(present[4])
        personality = reader.optional(present[5])
        previousResponseId = reader.optional(present[6])
        reasoning = reader.optional(present[7])
        text = reader.optional(present[8])
        toolChoice = reader.optional(present[9])
        tools = reader.optional(present[10])
        truncation = reader.optional(present[11])
        extraBody = reader.optional(present[12]) ?? JSON()
    }
}

extension ConversationCreateRequest: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        items = reader.optional(present[0])
        metadata = reader.optional(present[1])
        extraBody = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extraBody)
        writer.field("items", items)
        writer.field("metadata", metadata)
        writer.end(extra: extraBody)
    }
}

extension ConversationUpdateRequest: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        metadata = reader.optional(present[0])
        extraBody = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extraBody)
        writer.field("metadata", metadata)
        writer.end(extra: extraBody)
    }
}

extension ConversationItemsRequest: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        items = reader.read()
        include = reader.optional(present[1])
        extraBody = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extraBody)
        writer.field("items", items)
        writer.field("include", include)
        writer.end(extra: extraBody)
    }
}
