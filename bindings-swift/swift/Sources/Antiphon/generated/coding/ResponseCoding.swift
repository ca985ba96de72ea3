// generated from core/src/model/response/mod.rs by `make generate`; do not edit
// swift-format-ignore-file

extension Response: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("id", id)
        writer.field("object", object)
        writer.field("created_at", createdAt)
        writer.field("completed_at", completedAt)
        writer.field("status", status)
        writer.field("background", background)
        writer.field("error", error)
        writer.field("incomplete_details", incompleteDetails)
        writer.field("instructions", instructions)
        writer.field("max_output_tokens", maxOutputTokens)
        writer.field("max_tool_calls", maxToolCalls)
        writer.field("metadata", metadata)
        writer.field("model", model)
        writer.field("output", output)
        writer.field("parallel_tool_calls", parallelToolCalls)
        writer.field("previous_response_id", previousResponseId)
        writer.field("prompt_cache_key", promptCacheKey)
        writer.field("reasoning", reasoning)
        writer.field("safety_identifier", safetyIdentifier)
        writer.field("service_tier", serviceTier)
        writer.field("store", store)
        writer.field("temperature", temperature)
        writer.field("text", text)
        writer.field("tool_choice", toolChoice)
        writer.field("tools", tools)
        writer.field("top_logprobs", topLogprobs)
        writer.field("top_p", topP)
        writer.field("truncation", truncation)
        writer.field("usage", usage)
        writer.field("user", user)
        writer.field("access_programs", accessPrograms)
        writer.field("conversation", conversation)
        writer.field("image", image)
        writer.field("input_transformations", inputTransformations)
        writer.field("moderation", moderation)
        writer.field("prompt", prompt)
        writer.field("prompt_cache_diagnostics", promptCacheDiagnostics)
        writer.field("prompt_cache_options", promptCacheOptions)
        writer.field("prompt_cache_retention", promptCacheRetention)
        writer.field("tool_usage", toolUsage)
        writer.field("presence_penalty", presencePenalty)
        writer.field("frequency_penalty", frequencyPenalty)
        writer.field("error_type", errorType)
        writer.field("openrouter_metadata", openrouterMetadata)
        writer.field("audio", audio)
        writer.end(extra: extra)
    }
}

extension Response {
    struct Fields: Sendable {
        var id: String
        var object: String?
        var createdAt: Int?
        var completedAt: Int?
        var status: ResponseStatus?
        var background: Bool?
        var error: ResponseError?
        var incompleteDetails: IncompleteDetails?
        var instructions: Instructions?
        var maxOutputTokens: Int?
        var maxToolCalls: Int?
        var metadata: [String: String]?
        var model: String
        var output: [OutputItem]
        var parallelToolCalls: Bool?
        var previousResponseId: String?
        var promptCacheKey: String?
        var reasoning: Reasoning?
        var safetyIdentifier: String?
        var serviceTier: String?
        var store: Bool?
        var temperature: Double?
        var text: TextConfig?
        var toolChoice: ToolChoice?
        var tools: [Tool]?
        var topLogprobs: Int?
        var topP: Double?
        var truncation: String?
        var usage: Usage?
        var user: String?
        var accessPrograms: AccessPrograms?
        var conversation: ConversationChoice?
        var image: ImageOptions?
        var inputTransformations: [InputTransformation]?
        var moderation: ResponseModeration?
        var prompt: Prompt?
        var promptCacheDiagnostics: PromptCacheDiagnostics?
        var promptCacheOptions: PromptCacheOptions?
        var promptCacheRetention: String?
        var toolUsage: ToolUsage?
        var presencePenalty: Double?
        var frequencyPenalty: Double?
        var errorType: String?
        var openrouterMetadata: JSON?
        var audio: ResponseAudio?
        var extra: JSON
    }
}

extension Response.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(46)
        id = reader.read()
        object = reader.optional(present[1])
        createdAt = reader.optional(present[2])
        completedAt = reader.optional(present[3])
        status = reader.optional(present[4])
        background = reader.optional(present[5])
        error = reader.optional(present[6])
        incompleteDetails = reader.optional(present[7])
        instructions = reader.optional(present[8])
        maxOutputTokens = reader.optional(present[9])
        maxToolCalls = reader.optional(present[10])
        metadata = reader.optional(present[11])
        model = reader.read()
        output = reader.read()
        parallelToolCalls = reader.optional(present[14])
        previousResponseId = reader.optional(present[15])
        promptCacheKey = reader.optional(present[16])
        reasoning = reader.optional(present[17])
        safetyIdentifier = reader.optional(present[18])
        serviceTier = reader.optional(present[19])
        store = reader.optional(present[20])
        temperature = reader.optional(present[21])
        text = reader.optional(present[22])
        toolChoice = reader.optional(present[23])
        tools = reader.optional(present[24])
        topLogprobs = reader.optional(present[25])
        topP = reader.optional(present[26])
        truncation = reader.optional(present[27])
        usage = reader.optional(present[28])
        user = reader.optional(present[29])
        accessPrograms = reader.optional(present[30])
        conversation = reader.optional(present[31])
        image = reader.optional(present[32])
        inputTransformations = reader.optional(present[33])
        moderation = reader.optional(present[34])
        prompt = reader.optional(present[35])
        promptCacheDiagnostics = reader.optional(present[36])
        promptCacheOptions = reader.optional(present[37])
        promptCacheRetention = reader.optional(present[38])
        toolUsage = reader.optional(present[39])
        presencePenalty = reader.optional(present[40])
        frequencyPenalty = reader.optional(present[41])
        errorType = reader.optional(present[42])
        openrouterMetadata = reader.optional(present[43])
        audio = reader.optional(present[44])
        extra = reader.optional(present[45]) ?? JSON()
    }
}

extension ResponseStatus: Crossing {
    /// The value of a text.
    public init(rawValue: String) {
        switch rawValue {
        case "queued": self = .queued
        case "in_progress": self = .inProgress
        case "completed": self = .completed
        case "incomplete": self = .incomplete
        case "failed": self = .failed
        case "cancelled": self = .cancelled
        default: self = .unknown(rawValue)
        }
    }

    /// The text as it is sent and received.
    public var rawValue: String {
        switch self {
        case .queued: "queued"
        case .inProgress: "in_progress"
        case .completed: "completed"
        case .incomplete: "incomplete"
        case .failed: "failed"
        case .cancelled: "cancelled"
        case .unknown(let text): text
        }
    }
}

extension ResponseError: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("code", code)
        writer.field("message", message)
        writer.field("param", param)
        writer.field("type", kind)
        writer.field("misalignment", misalignment)
        writer.end(extra: extra)
    }
}

extension ResponseError {
    struct Fields: Sendable {
        var code: String?
        var message: String
        var param: String?
        var kind: String?
        var misalignment: Misalignment?
        var extra: JSON
    }
}

extension ResponseError.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        code = reader.optional(present[0])
        message = reader.read()
        param = reader.optional(present[2])
        kind = reader.optional(present[3])
        misalignment = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }
}

extension Misalignment: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        errorType = reader.optional(present[0])
        detailedExplanation = reader.optional(present[1])
        reviewTarget = reader.optional(present[2])
        steer = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("error_type", errorType)
        writer.field("detailed_explanation", detailedExplanation)
        writer.field("review_target", reviewTarget)
        writer.field("steer", steer)
        writer.end(extra: extra)
    }
}

extension MisalignmentSteer: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        message = reader.read()
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("message", message)
        writer.end(extra: extra)
    }
}

extension IncompleteDetails: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        reason = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("reason", reason)
        writer.end(extra: extra)
    }
}

extension Instructions: Crossing {
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

extension InputTransformation: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        kind = reader.optional(present[1])
        action = reader.optional(present[2])
        reason = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("id", id)
        writer.field("type", kind)
        writer.field("action", action)
        writer.field("reason", reason)
        writer.end(extra: extra)
    }
}

extension ResponseModeration: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("input", input)
        writer.field("output", output)
        writer.end(extra: extra)
    }
}

extension ResponseModeration {
    struct Fields: Sendable {
        var input: ModerationOutcome?
        var output: ModerationOutcome?
        var extra: JSON
    }
}

extension ResponseModeration.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        input = reader.optional(present[0])
        output = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }
}

extension ModerationOutcome: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .moderationResult(reader.read())
        case 1: self = .failure(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .moderationResult(let value): value.writeJSON(to: &writer)
        case .failure(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension ModerationResult: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        flagged = reader.optional(present[0])
        model = reader.optional(present[1])
        categories = reader.optional(present[2])
        categoryScores = reader.optional(present[3])
        categoryAppliedInputTypes = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "moderation_result", extra: extra)
        writer.field("flagged", flagged)
        writer.field("model", model)
        writer.field("categories", categories)
        writer.field("category_scores", categoryScores)
        writer.field("category_applied_input_types", categoryAppliedInputTypes)
        writer.end(extra: extra)
    }
}

extension ModerationFailure: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        code = reader.optional(present[0])
        message = reader.read()
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "error", extra: extra)
        writer.field("code", code)
        writer.field("message", message)
        writer.end(extra: extra)
    }
}

extension PromptCacheDiagnostics: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .cacheHit(reader.read())
        case 1: self = .cacheMiss(reader.read())
        case 2: self = .comparisonResponseNotFound(reader.read())
        case 3: self = .unavailable(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .cacheHit(let value): value.writeJSON(to: &writer)
        case .cacheMiss(let value): value.writeJSON(to: &writer)
        case .comparisonResponseNotFound(let value): value.writeJSON(to: &writer)
        case .unavailable(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension PromptCacheHit: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "cache_hit", extra: extra)
        writer.end(extra: extra)
    }
}

extension PromptCacheMiss: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        reason = reader.optional(present[0])
        cacheMissedTokens = reader.optional(present[1])
        comparisonReusableTokens = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "cache_miss", extra: extra)
        writer.field("reason", reason)
        writer.field("cache_missed_tokens", cacheMissedTokens)
        writer.field("comparison_reusable_tokens", comparisonReusableTokens)
        writer.end(extra: extra)
    }
}

extension PromptCacheComparisonNotFound: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "comparison_response_not_found", extra: extra)
        writer.end(extra: extra)
    }
}

extension PromptCacheUnavailable: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "unavailable", extra: extra)
        writer.end(extra: extra)
    }
}
