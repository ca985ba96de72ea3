// generated from core/src/model/request/options.rs by `make generate`; do not edit
// swift-format-ignore-file

extension Reasoning: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        effort = reader.optional(present[0])
        summary = reader.optional(present[1])
        generateSummary = reader.optional(present[2])
        context = reader.optional(present[3])
        mode = reader.optional(present[4])
        enabled = reader.optional(present[5])
        maxTokens = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("effort", effort)
        writer.field("summary", summary)
        writer.field("generate_summary", generateSummary)
        writer.field("context", context)
        writer.field("mode", mode)
        writer.field("enabled", enabled)
        writer.field("max_tokens", maxTokens)
        writer.end(extra: extra)
    }
}

extension AccessPrograms: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        cyber = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("cyber", cyber)
        writer.end(extra: extra)
    }
}

extension BackgroundOptions: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        completionWindow = reader.optional(present[0])
        continuationId = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("completion_window", completionWindow)
        writer.field("continuation_id", continuationId)
        writer.end(extra: extra)
    }
}

extension ContextManagement: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        kind = reader.optional(present[0])
        compactThreshold = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("type", kind)
        writer.field("compact_threshold", compactThreshold)
        writer.end(extra: extra)
    }
}

extension ConversationChoice: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .id(reader.read())
        case 1: self = .reference(reader.read())
        default:
            let (kind, json): (String, JSON) = (kind: "", json: reader.read())
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .id(let value): value.writeJSON(to: &writer)
        case .reference(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension ConversationReference: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        id = reader.read()
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("id", id)
        writer.end(extra: extra)
    }
}

extension ImageOptions: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        contextCompression = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("context_compression", contextCompression)
        writer.end(extra: extra)
    }
}

extension ModerationConfig: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        model = reader.optional(present[0])
        policy = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("model", model)
        writer.field("policy", policy)
        writer.end(extra: extra)
    }
}

extension ModerationPolicy: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        input = reader.optional(present[0])
        output = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("input", input)
        writer.field("output", output)
        writer.end(extra: extra)
    }
}

extension ModerationRule: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        mode = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("mode", mode)
        writer.end(extra: extra)
    }
}

extension Prompt: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        id = reader.read()
        variables = reader.optional(present[1])
        version = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("id", id)
        writer.field("variables", variables)
        writer.field("version", version)
        writer.end(extra: extra)
    }
}

extension PromptCacheOptions: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        mode = reader.optional(present[0])
        ttl = reader.optional(present[1])
        prewarm = reader.optional(present[2])
        comparisonResponseId = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("mode", mode)
        writer.field("ttl", ttl)
        writer.field("prewarm", prewarm)
        writer.field("comparison_response_id", comparisonResponseId)
        writer.end(extra: extra)
    }
}

extension StreamOptions: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        includeObfuscation = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("include_obfuscation", includeObfuscation)
        writer.end(extra: extra)
    }
}

extension CacheControl: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        kind = reader.optional(present[0])
        ttl = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("type", kind)
        writer.field("ttl", ttl)
        writer.end(extra: extra)
    }
}

extension DebugOptions: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        echoUpstreamBody = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("echo_upstream_body", echoUpstreamBody)
        writer.end(extra: extra)
    }
}

extension ProviderPreferences: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("order", order)
        writer.field("only", only)
        writer.field("ignore", ignore)
        writer.field("allow_fallbacks", allowFallbacks)
        writer.field("require_parameters", requireParameters)
        writer.field("data_collection", dataCollection)
        writer.field("zdr", zdr)
        writer.field("enforce_distillable_text", enforceDistillableText)
        writer.field("quantizations", quantizations)
        writer.field("sort", sort)
        writer.field("max_price", maxPrice)
        writer.field("preferred_max_latency", preferredMaxLatency)
        writer.field("preferred_min_throughput", preferredMinThroughput)
        writer.end(extra: extra)
    }
}

extension ProviderPreferences {
    struct Fields: Sendable {
        var order: [String]?
        var only: [String]?
        var ignore: [String]?
        var allowFallbacks: Bool?
        var requireParameters: Bool?
        var dataCollection: String?
        var zdr: Bool?
        var enforceDistillableText: Bool?
        var quantizations: [String]?
        var sort: JSON?
        var maxPrice: MaxPrice?
        var preferredMaxLatency: JSON?
        var preferredMinThroughput: JSON?
        var extra: JSON
    }
}

extension ProviderPreferences.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(14)
        order = reader.optional(present[0])
        only = reader.optional(present[1])
        ignore = reader.optional(present[2])
        allowFallbacks = reader.optional(present[3])
        requireParameters = reader.optional(present[4])
        dataCollection = reader.optional(present[5])
        zdr = reader.optional(present[6])
        enforceDistillableText = reader.optional(present[7])
        quantizations = reader.optional(present[8])
        sort = reader.optional(present[9])
        maxPrice = reader.optional(present[10])
        preferredMaxLatency = reader.optional(present[11])
        preferredMinThroughput = reader.optional(present[12])
        extra = reader.optional(present[13]) ?? JSON()
    }
}

extension MaxPrice: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        prompt = reader.optional(present[0])
        completion = reader.optional(present[1])
        image = reader.optional(present[2])
        audio = reader.optional(present[3])
        request = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("prompt", prompt)
        writer.field("completion", completion)
        writer.field("image", image)
        writer.field("audio", audio)
        writer.field("request", request)
        writer.end(extra: extra)
    }
}

extension TraceOptions: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        traceId = reader.optional(present[0])
        traceName = reader.optional(present[1])
        spanName = reader.optional(present[2])
        parentSpanId = reader.optional(present[3])
        generationName = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("trace_id", traceId)
        writer.field("trace_name", traceName)
        writer.field("span_name", spanName)
        writer.field("parent_span_id", parentSpanId)
        writer.field("generation_name", generationName)
        writer.end(extra: extra)
    }
}

extension StopCondition: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .stepCountIs(reader.read())
        case 1: self = .hasToolCall(reader.read())
        case 2: self = .maxTokensUsed(reader.read())
        case 3: self = .maxCost(reader.read())
        case 4: self = .finishReasonIs(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .stepCountIs(let value): value.writeJSON(to: &writer)
        case .hasToolCall(let value): value.writeJSON(to: &writer)
        case .maxTokensUsed(let value): value.writeJSON(to: &writer)
        case .maxCost(let value): value.writeJSON(to: &writer)
        case .finishReasonIs(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension StopAtStepCount: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        stepCount = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "step_count_is", extra: extra)
        writer.field("step_count", stepCount)
        writer.end(extra: extra)
    }
}

extension StopAtToolCall: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        toolName = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "has_tool_call", extra: extra)
        writer.field("tool_name", toolName)
        writer.end(extra: extra)
    }
}

extension StopAtTokens: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        maxTokens = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "max_tokens_used", extra: extra)
        writer.field("max_tokens", maxTokens)
        writer.end(extra: extra)
    }
}

extension StopAtCost: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        maxCostInDollars = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "max_cost", extra: extra)
        writer.field("max_cost_in_dollars", maxCostInDollars)
        writer.end(extra: extra)
    }
}

extension StopAtFinishReason: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        reason = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "finish_reason_is", extra: extra)
        writer.field("reason", reason)
        writer.end(extra: extra)
    }
}
