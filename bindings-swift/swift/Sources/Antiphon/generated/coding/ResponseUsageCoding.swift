// generated from core/src/model/response/usage.rs by `make generate`; do not edit
// swift-format-ignore-file

extension Usage: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("input_tokens", inputTokens)
        writer.field("input_tokens_details", inputTokensDetails)
        writer.field("output_tokens", outputTokens)
        writer.field("output_tokens_details", outputTokensDetails)
        writer.field("total_tokens", totalTokens)
        writer.field("cost", cost)
        writer.field("cost_details", costDetails)
        writer.field("is_byok", isByok)
        writer.field("server_tool_use_details", serverToolUseDetails)
        writer.field("cost_in_usd_ticks", costInUsdTicks)
        writer.field("num_sources_used", numSourcesUsed)
        writer.field("num_server_side_tools_used", numServerSideToolsUsed)
        writer.end(extra: extra)
    }
}

extension Usage {
    struct Fields: Sendable {
        var inputTokens: Int
        var inputTokensDetails: InputTokensDetails?
        var outputTokens: Int
        var outputTokensDetails: OutputTokensDetails?
        var totalTokens: Int
        var cost: Double?
        var costDetails: CostDetails?
        var isByok: Bool?
        var serverToolUseDetails: ServerToolUse?
        var costInUsdTicks: Int?
        var numSourcesUsed: Int?
        var numServerSideToolsUsed: Int?
        var extra: JSON
    }
}

extension Usage.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(13)
        inputTokens = reader.read()
        inputTokensDetails = reader.optional(present[1])
        outputTokens = reader.read()
        outputTokensDetails = reader.optional(present[3])
        totalTokens = reader.read()
        cost = reader.optional(present[5])
        costDetails = reader.optional(present[6])
        isByok = reader.optional(present[7])
        serverToolUseDetails = reader.optional(present[8])
        costInUsdTicks = reader.optional(present[9])
        numSourcesUsed = reader.optional(present[10])
        numServerSideToolsUsed = reader.optional(present[11])
        extra = reader.optional(present[12]) ?? JSON()
    }
}

extension InputTokensDetails: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(7)
        cachedTokens = reader.optional(present[0])
        cacheWriteTokens = reader.optional(present[1])
        cacheWriteTokensDetails = reader.optional(present[2])
        textTokens = reader.optional(present[3])
        imageTokens = reader.optional(present[4])
        audioTokens = reader.optional(present[5])
        extra = reader.optional(present[6]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("cached_tokens", cachedTokens)
        writer.field("cache_write_tokens", cacheWriteTokens)
        writer.field("cache_write_tokens_details", cacheWriteTokensDetails)
        writer.field("text_tokens", textTokens)
        writer.field("image_tokens", imageTokens)
        writer.field("audio_tokens", audioTokens)
        writer.end(extra: extra)
    }
}

extension CacheWriteTokensDetails: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        ttl30mTokens = reader.optional(present[0])
        ttl12hTokens = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("ttl_30m_tokens", ttl30mTokens)
        writer.field("ttl_12h_tokens", ttl12hTokens)
        writer.end(extra: extra)
    }
}

extension OutputTokensDetails: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        reasoningTokens = reader.optional(present[0])
        textTokens = reader.optional(present[1])
        imageTokens = reader.optional(present[2])
        audioTokens = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("reasoning_tokens", reasoningTokens)
        writer.field("text_tokens", textTokens)
        writer.field("image_tokens", imageTokens)
        writer.field("audio_tokens", audioTokens)
        writer.end(extra: extra)
    }
}

extension CostDetails: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        upstreamInferenceCost = reader.optional(present[0])
        upstreamInferenceInputCost = reader.optional(present[1])
        upstreamInferenceOutputCost = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("upstream_inference_cost", upstreamInferenceCost)
        writer.field("upstream_inference_input_cost", upstreamInferenceInputCost)
        writer.field("upstream_inference_output_cost", upstreamInferenceOutputCost)
        writer.end(extra: extra)
    }
}

extension ServerToolUse: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        toolCallsRequested = reader.optional(present[0])
        toolCallsExecuted = reader.optional(present[1])
        webSearchRequests = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("tool_calls_requested", toolCallsRequested)
        writer.field("tool_calls_executed", toolCallsExecuted)
        writer.field("web_search_requests", webSearchRequests)
        writer.end(extra: extra)
    }
}

extension ToolUsage: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        imageGen = reader.optional(present[0])
        webSearch = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("image_gen", imageGen)
        writer.field("web_search", webSearch)
        writer.end(extra: extra)
    }
}

extension ImageGenerationUsage: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("input_tokens", inputTokens)
        writer.field("input_tokens_details", inputTokensDetails)
        writer.field("output_tokens", outputTokens)
        writer.field("output_tokens_details", outputTokensDetails)
        writer.field("total_tokens", totalTokens)
        writer.field("cached_tokens", cachedTokens)
        writer.field("cached_tokens_details", cachedTokensDetails)
        writer.end(extra: extra)
    }
}

extension ImageGenerationUsage {
    struct Fields: Sendable {
        var inputTokens: Int?
        var inputTokensDetails: InputTokensDetails?
        var outputTokens: Int?
        var outputTokensDetails: OutputTokensDetails?
        var totalTokens: Int?
        var cachedTokens: Int?
        var cachedTokensDetails: CachedImageTokens?
        var extra: JSON
    }
}

extension ImageGenerationUsage.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        inputTokens = reader.optional(present[0])
        inputTokensDetails = reader.optional(present[1])
        outputTokens = reader.optional(present[2])
        outputTokensDetails = reader.optional(present[3])
        totalTokens = reader.optional(present[4])
        cachedTokens = reader.optional(present[5])
        cachedTokensDetails = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }
}

extension CachedImageTokens: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        cachedTextTokens = reader.optional(present[0])
        cachedImageTokens = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("cached_text_tokens", cachedTextTokens)
        writer.field("cached_image_tokens", cachedImageTokens)
        writer.end(extra: extra)
    }
}

extension WebSearchUsage: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        numRequests = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("num_requests", numRequests)
        writer.end(extra: extra)
    }
}
