// generated from core/src/model/item/image.rs by `make generate`; do not edit
// swift-format-ignore-file

extension ImageGenerationCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "image_generation_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("result", result)
        writer.field("revised_prompt", revisedPrompt)
        writer.field("prompt", prompt)
        writer.field("action", action)
        writer.field("background", background)
        writer.field("output_format", outputFormat)
        writer.field("quality", quality)
        writer.field("size", size)
        writer.field("error", error)
        writer.field("svg_usage", svgUsage)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ImageGenerationCallItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var result: String?
        var revisedPrompt: String?
        var prompt: String?
        var action: String?
        var background: String?
        var outputFormat: String?
        var quality: String?
        var size: String?
        var error: ImageGenerationError?
        var svgUsage: SvgUsage?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension ImageGenerationCallItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(15)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        result = reader.optional(present[2])
        revisedPrompt = reader.optional(present[3])
        prompt = reader.optional(present[4])
        action = reader.optional(present[5])
        background = reader.optional(present[6])
        outputFormat = reader.optional(present[7])
        quality = reader.optional(present[8])
        size = reader.optional(present[9])
        error = reader.optional(present[10])
        svgUsage = reader.optional(present[11])
        createdBy = reader.optional(present[12])
        agent = reader.optional(present[13])
        extra = reader.optional(present[14]) ?? JSON()
    }
}

extension ImageGenerationError: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        code = reader.optional(present[0])
        message = reader.read()
        param = reader.optional(present[2])
        kind = reader.optional(present[3])
        moderationDetails = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("code", code)
        writer.field("message", message)
        writer.field("param", param)
        writer.field("type", kind)
        writer.field("moderation_details", moderationDetails)
        writer.end(extra: extra)
    }
}

extension ImageModerationDetails: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        categories = reader.optional(present[0])
        moderationStage = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("categories", categories)
        writer.field("moderation_stage", moderationStage)
        writer.end(extra: extra)
    }
}

extension SvgUsage: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        model = reader.optional(present[0])
        inputTokens = reader.optional(present[1])
        outputTokens = reader.optional(present[2])
        reasoningTokens = reader.optional(present[3])
        totalTokens = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("model", model)
        writer.field("input_tokens", inputTokens)
        writer.field("output_tokens", outputTokens)
        writer.field("reasoning_tokens", reasoningTokens)
        writer.field("total_tokens", totalTokens)
        writer.end(extra: extra)
    }
}
