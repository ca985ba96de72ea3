// generated from core/src/model/request/mod.rs by `make generate`; do not edit
// swift-format-ignore-file

extension CreateRequest: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extraBody)
        writer.field("model", model)
        writer.field("input", input)
        writer.field("instructions", instructions)
        writer.field("access_programs", accessPrograms)
        writer.field("background", background)
        writer.field("background_options", backgroundOptions)
        writer.field("context_management", contextManagement)
        writer.field("conversation", conversation)
        writer.field("image", image)
        writer.field("include", include)
        writer.field("max_output_tokens", maxOutputTokens)
        writer.field("max_tool_calls", maxToolCalls)
        writer.field("metadata", metadata)
        writer.field("moderation", moderation)
        writer.field("multi_agent", multiAgent)
        writer.field("parallel_tool_calls", parallelToolCalls)
        writer.field("previous_response_id", previousResponseId)
        writer.field("prompt", prompt)
        writer.field("prompt_cache_key", promptCacheKey)
        writer.field("prompt_cache_options", promptCacheOptions)
        writer.field("prompt_cache_retention", promptCacheRetention)
        writer.field("reasoning", reasoning)
        writer.field("safety_identifier", safetyIdentifier)
        writer.field("service_tier", serviceTier)
        writer.field("store", store)
        writer.field("stream", stream)
        writer.field("stream_options", streamOptions)
        writer.field("temperature", temperature)
        writer.field("text", text)
        writer.field("tool_choice", toolChoice)
        writer.field("tools", tools)
        writer.field("top_logprobs", topLogprobs)
        writer.field("top_p", topP)
        writer.field("truncation", truncation)
        writer.field("user", user)
        writer.field("presence_penalty", presencePenalty)
        writer.field("frequency_penalty", frequencyPenalty)
        writer.field("top_k", topK)
        writer.field("cache_control", cacheControl)
        writer.field("debug", debug)
        writer.field("image_config", imageConfig)
        writer.field("modalities", modalities)
        writer.field("models", models)
        writer.field("plugins", plugins)
        writer.field("provider", provider)
        writer.field("route", route)
        writer.field("session_id", sessionId)
        writer.field("stop_server_tools_when", stopServerToolsWhen)
        writer.field("trace", trace)
        writer.field("logprobs", logprobs)
        writer.field("max_output_tokens_per_message", maxOutputTokensPerMessage)
        writer.field("meta", meta)
        writer.field("response_format", responseFormat)
        writer.field("usage", usage)
        writer.end(extra: extraBody)
    }
}

extension CreateRequest {
    struct Fields: Sendable {
        var model: String?
        var input: Input?
        var instructions: String?
        var accessPrograms: AccessPrograms?
        var background: Bool?
        var backgroundOptions: BackgroundOptions?
        var contextManagement: [ContextManagement]?
        var conversation: ConversationChoice?
        var image: ImageOptions?
        var include: [String]?
        var maxOutputTokens: Int?
        var maxToolCalls: Int?
        var metadata: [String: String]?
        var moderation: ModerationConfig?
        var multiAgent: JSON?
        var parallelToolCalls: Bool?
        var previousResponseId: String?
        var prompt: Prompt?
        var promptCacheKey: String?
        var promptCacheOptions: PromptCacheOptions?
        var promptCacheRetention: String?
        var reasoning: Reasoning?
        var safetyIdentifier: String?
        var serviceTier: String?
        var store: Bool?
        var stream: Bool?
        var streamOptions: StreamOptions?
        var temperature: Double?
        var text: TextConfig?
        var toolChoice: ToolChoice?
        var tools: [Tool]?
        var topLogprobs: Int?
        var topP: Double?
        var truncation: String?
        var user: String?
        var presencePenalty: Double?
        var frequencyPenalty: Double?
        var topK: Int?
        var cacheControl: CacheControl?
        var debug: DebugOptions?
        var imageConfig: JSON?
        var modalities: [String]?
        var models: [String]?
        var plugins: [JSON]?
        var provider: ProviderPreferences?
        var route: String?
        var sessionId: String?
        var stopServerToolsWhen: [StopCondition]?
        var trace: TraceOptions?
        var logprobs: Bool?
        var maxOutputTokensPerMessage: Int?
        var meta: JSON?
        var responseFormat: JSON?
        var usage: JSON?
        var extraBody: JSON
    }
}

extension CreateRequest.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(55)
        model = reader.optional(present[0])
        input = reader.optional(present[1])
        instructions = reader.optional(present[2])
        accessPrograms = reader.optional(present[3])
        background = reader.optional(present[4])
        backgroundOptions = reader.optional(present[5])
        contextManagement = reader.optional(present[6])
        conversation = reader.optional(present[7])
        image = reader.optional(present[8])
        include = reader.optional(present[9])
        maxOutputTokens = reader.optional(present[10])
        maxToolCalls = reader.optional(present[11])
        metadata = reader.optional(present[12])
        moderation = reader.optional(present[13])
        multiAgent = reader.optional(present[14])
        parallelToolCalls = reader.optional(present[15])
        previousResponseId = reader.optional(present[16])
        prompt = reader.optional(present[17])
        promptCacheKey = reader.optional(present[18])
        promptCacheOptions = reader.optional(present[19])
        promptCacheRetention = reader.optional(present[20])
        reasoning = reader.optional(present[21])
        safetyIdentifier = reader.optional(present[22])
        serviceTier = reader.optional(present[23])
        store = reader.optional(present[24])
        stream = reader.optional(present[25])
        streamOptions = reader.optional(present[26])
        temperature = reader.optional(present[27])
        text = reader.optional(present[28])
        toolChoice = reader.optional(present[29])
        tools = reader.optional(present[30])
        topLogprobs = reader.optional(present[31])
        topP = reader.optional(present[32])
        truncation = reader.optional(present[33])
        user = reader.optional(present[34])
        presencePenalty = reader.optional(present[35])
        frequencyPenalty = reader.optional(present[36])
        topK = reader.optional(present[37])
        cacheControl = reader.optional(present[38])
        debug = reader.optional(present[39])
        imageConfig = reader.optional(present[40])
        modalities = reader.optional(present[41])
        models = reader.optional(present[42])
        plugins = reader.optional(present[43])
        provider = reader.optional(present[44])
        route = reader.optional(present[45])
        sessionId = reader.optional(present[46])
        stopServerToolsWhen = reader.optional(present[47])
        trace = reader.optional(present[48])
        logprobs = reader.optional(present[49])
        maxOutputTokensPerMessage = reader.optional(present[50])
        meta = reader.optional(present[51])
        responseFormat = reader.optional(present[52])
        usage = reader.optional(present[53])
        extraBody = reader.optional(present[54]) ?? JSON()
    }
}

extension Input: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .text(reader.read())
        case 1: self = .items(reader.read())
        default:
            let (kind, json): (String, JSON) = (kind: "", json: reader.read())
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .text(let value): value.writeJSON(to: &writer)
        case .items(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}
