// generated from core/src/model/item/image.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readImageGenerationCallItem(): ImageGenerationCallItem {
    val present = presence(15)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val result = if (has(present, 2)) string() else null
    val revisedPrompt = if (has(present, 3)) string() else null
    val prompt = if (has(present, 4)) string() else null
    val action = if (has(present, 5)) string() else null
    val background = if (has(present, 6)) string() else null
    val outputFormat = if (has(present, 7)) string() else null
    val quality = if (has(present, 8)) string() else null
    val size = if (has(present, 9)) string() else null
    val error = if (has(present, 10)) readImageGenerationError() else null
    val svgUsage = if (has(present, 11)) readSvgUsage() else null
    val createdBy = if (has(present, 12)) string() else null
    val agent = if (has(present, 13)) readItemAgent() else null
    val extra = if (has(present, 14)) json() else Json()
    return ImageGenerationCallItem(id, status, result, revisedPrompt, prompt, action, background, outputFormat, quality, size, error, svgUsage, createdBy, agent, extra)
}

internal fun JsonWriter.writeImageGenerationCallItem(value: ImageGenerationCallItem) {
    begin("image_generation_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("result", value.result)
    field("revised_prompt", value.revisedPrompt)
    field("prompt", value.prompt)
    field("action", value.action)
    field("background", value.background)
    field("output_format", value.outputFormat)
    field("quality", value.quality)
    field("size", value.size)
    field("error", value.error)
    field("svg_usage", value.svgUsage)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readImageGenerationError(): ImageGenerationError {
    val present = presence(6)
    val code = if (has(present, 0)) string() else null
    val message = string()
    val param = if (has(present, 2)) string() else null
    val kind = if (has(present, 3)) string() else null
    val moderationDetails = if (has(present, 4)) readImageModerationDetails() else null
    val extra = if (has(present, 5)) json() else Json()
    return ImageGenerationError(code, message, param, kind, moderationDetails, extra)
}

internal fun JsonWriter.writeImageGenerationError(value: ImageGenerationError) {
    begin(null, value.extra)
    field("code", value.code)
    field("message", value.message)
    field("param", value.param)
    field("type", value.kind)
    field("moderation_details", value.moderationDetails)
    end(value.extra)
}

internal fun BufferReader.readImageModerationDetails(): ImageModerationDetails {
    val present = presence(3)
    val categories = if (has(present, 0)) list { string() } else null
    val moderationStage = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return ImageModerationDetails(categories, moderationStage, extra)
}

internal fun JsonWriter.writeImageModerationDetails(value: ImageModerationDetails) {
    begin(null, value.extra)
    field("categories", value.categories)
    field("moderation_stage", value.moderationStage)
    end(value.extra)
}

internal fun BufferReader.readSvgUsage(): SvgUsage {
    val present = presence(6)
    val model = if (has(present, 0)) string() else null
    val inputTokens = if (has(present, 1)) integer() else null
    val outputTokens = if (has(present, 2)) integer() else null
    val reasoningTokens = if (has(present, 3)) integer() else null
    val totalTokens = if (has(present, 4)) integer() else null
    val extra = if (has(present, 5)) json() else Json()
    return SvgUsage(model, inputTokens, outputTokens, reasoningTokens, totalTokens, extra)
}

internal fun JsonWriter.writeSvgUsage(value: SvgUsage) {
    begin(null, value.extra)
    field("model", value.model)
    field("input_tokens", value.inputTokens)
    field("output_tokens", value.outputTokens)
    field("reasoning_tokens", value.reasoningTokens)
    field("total_tokens", value.totalTokens)
    end(value.extra)
}
