// generated from core/src/model/response/usage.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readUsage(): Usage {
    val present = presence(13)
    val inputTokens = integer()
    val inputTokensDetails = if (has(present, 1)) readInputTokensDetails() else null
    val outputTokens = integer()
    val outputTokensDetails = if (has(present, 3)) readOutputTokensDetails() else null
    val totalTokens = integer()
    val cost = if (has(present, 5)) float() else null
    val costDetails = if (has(present, 6)) readCostDetails() else null
    val isByok = if (has(present, 7)) boolean() else null
    val serverToolUseDetails = if (has(present, 8)) readServerToolUse() else null
    val costInUsdTicks = if (has(present, 9)) integer() else null
    val numSourcesUsed = if (has(present, 10)) integer() else null
    val numServerSideToolsUsed = if (has(present, 11)) integer() else null
    val extra = if (has(present, 12)) json() else Json()
    return Usage(inputTokens, inputTokensDetails, outputTokens, outputTokensDetails, totalTokens, cost, costDetails, isByok, serverToolUseDetails, costInUsdTicks, numSourcesUsed, numServerSideToolsUsed, extra)
}

internal fun JsonWriter.writeUsage(value: Usage) {
    begin(null, value.extra)
    field("input_tokens", value.inputTokens)
    field("input_tokens_details", value.inputTokensDetails)
    field("output_tokens", value.outputTokens)
    field("output_tokens_details", value.outputTokensDetails)
    field("total_tokens", value.totalTokens)
    field("cost", value.cost)
    field("cost_details", value.costDetails)
    field("is_byok", value.isByok)
    field("server_tool_use_details", value.serverToolUseDetails)
    field("cost_in_usd_ticks", value.costInUsdTicks)
    field("num_sources_used", value.numSourcesUsed)
    field("num_server_side_tools_used", value.numServerSideToolsUsed)
    end(value.extra)
}

internal fun BufferReader.readInputTokensDetails(): InputTokensDetails {
    val present = presence(7)
    val cachedTokens = if (has(present, 0)) integer() else null
    val cacheWriteTokens = if (has(present, 1)) integer() else null
    val cacheWriteTokensDetails = if (has(present, 2)) readCacheWriteTokensDetails() else null
    val textTokens = if (has(present, 3)) integer() else null
    val imageTokens = if (has(present, 4)) integer() else null
    val audioTokens = if (has(present, 5)) integer() else null
    val extra = if (has(present, 6)) json() else Json()
    return InputTokensDetails(cachedTokens, cacheWriteTokens, cacheWriteTokensDetails, textTokens, imageTokens, audioTokens, extra)
}

internal fun JsonWriter.writeInputTokensDetails(value: InputTokensDetails) {
    begin(null, value.extra)
    field("cached_tokens", value.cachedTokens)
    field("cache_write_tokens", value.cacheWriteTokens)
    field("cache_write_tokens_details", value.cacheWriteTokensDetails)
    field("text_tokens", value.textTokens)
    field("image_tokens", value.imageTokens)
    field("audio_tokens", value.audioTokens)
    end(value.extra)
}

internal fun BufferReader.readCacheWriteTokensDetails(): CacheWriteTokensDetails {
    val present = presence(3)
    val ttl30mTokens = if (has(present, 0)) integer() else null
    val ttl12hTokens = if (has(present, 1)) integer() else null
    val extra = if (has(present, 2)) json() else Json()
    return CacheWriteTokensDetails(ttl30mTokens, ttl12hTokens, extra)
}

internal fun JsonWriter.writeCacheWriteTokensDetails(value: CacheWriteTokensDetails) {
    begin(null, value.extra)
    field("ttl_30m_tokens", value.ttl30mTokens)
    field("ttl_12h_tokens", value.ttl12hTokens)
    end(value.extra)
}

internal fun BufferReader.readOutputTokensDetails(): OutputTokensDetails {
    val present = presence(5)
    val reasoningTokens = if (has(present, 0)) integer() else null
    val textTokens = if (has(present, 1)) integer() else null
    val imageTokens = if (has(present, 2)) integer() else null
    val audioTokens = if (has(present, 3)) integer() else null
    val extra = if (has(present, 4)) json() else Json()
    return OutputTokensDetails(reasoningTokens, textTokens, imageTokens, audioTokens, extra)
}

internal fun JsonWriter.writeOutputTokensDetails(value: OutputTokensDetails) {
    begin(null, value.extra)
    field("reasoning_tokens", value.reasoningTokens)
    field("text_tokens", value.textTokens)
    field("image_tokens", value.imageTokens)
    field("audio_tokens", value.audioTokens)
    end(value.extra)
}

internal fun BufferReader.readCostDetails(): CostDetails {
    val present = presence(4)
    val upstreamInferenceCost = if (has(present, 0)) float() else null
    val upstreamInferenceInputCost = if (has(present, 1)) float() else null
    val upstreamInferenceOutputCost = if (has(present, 2)) float() else null
    val extra = if (has(present, 3)) json() else Json()
    return CostDetails(upstreamInferenceCost, upstreamInferenceInputCost, upstreamInferenceOutputCost, extra)
}

internal fun JsonWriter.writeCostDetails(value: CostDetails) {
    begin(null, value.extra)
    field("upstream_inference_cost", value.upstreamInferenceCost)
    field("upstream_inference_input_cost", value.upstreamInferenceInputCost)
    field("upstream_inference_output_cost", value.upstreamInferenceOutputCost)
    end(value.extra)
}

internal fun BufferReader.readServerToolUse(): ServerToolUse {
    val present = presence(4)
    val toolCallsRequested = if (has(present, 0)) integer() else null
    val toolCallsExecuted = if (has(present, 1)) integer() else null
    val webSearchRequests = if (has(present, 2)) integer() else null
    val extra = if (has(present, 3)) json() else Json()
    return ServerToolUse(toolCallsRequested, toolCallsExecuted, webSearchRequests, extra)
}

internal fun JsonWriter.writeServerToolUse(value: ServerToolUse) {
    begin(null, value.extra)
    field("tool_calls_requested", value.toolCallsRequested)
    field("tool_calls_executed", value.toolCallsExecuted)
    field("web_search_requests", value.webSearchRequests)
    end(value.extra)
}

internal fun BufferReader.readToolUsage(): ToolUsage {
    val present = presence(3)
    val imageGen = if (has(present, 0)) readImageGenerationUsage() else null
    val webSearch = if (has(present, 1)) readWebSearchUsage() else null
    val extra = if (has(present, 2)) json() else Json()
    return ToolUsage(imageGen, webSearch, extra)
}

internal fun JsonWriter.writeToolUsage(value: ToolUsage) {
    begin(null, value.extra)
    field("image_gen", value.imageGen)
    field("web_search", value.webSearch)
    end(value.extra)
}

internal fun BufferReader.readImageGenerationUsage(): ImageGenerationUsage {
    val present = presence(8)
    val inputTokens = if (has(present, 0)) integer() else null
    val inputTokensDetails = if (has(present, 1)) readInputTokensDetails() else null
    val outputTokens = if (has(present, 2)) integer() else null
    val outputTokensDetails = if (has(present, 3)) readOutputTokensDetails() else null
    val totalTokens = if (has(present, 4)) integer() else null
    val cachedTokens = if (has(present, 5)) integer() else null
    val cachedTokensDetails = if (has(present, 6)) readCachedImageTokens() else null
    val extra = if (has(present, 7)) json() else Json()
    return ImageGenerationUsage(inputTokens, inputTokensDetails, outputTokens, outputTokensDetails, totalTokens, cachedTokens, cachedTokensDetails, extra)
}

internal fun JsonWriter.writeImageGenerationUsage(value: ImageGenerationUsage) {
    begin(null, value.extra)
    field("input_tokens", value.inputTokens)
    field("input_tokens_details", value.inputTokensDetails)
    field("output_tokens", value.outputTokens)
    field("output_tokens_details", value.outputTokensDetails)
    field("total_tokens", value.totalTokens)
    field("cached_tokens", value.cachedTokens)
    field("cached_tokens_details", value.cachedTokensDetails)
    end(value.extra)
}

internal fun BufferReader.readCachedImageTokens(): CachedImageTokens {
    val present = presence(3)
    val cachedTextTokens = if (has(present, 0)) integer() else null
    val cachedImageTokens = if (has(present, 1)) integer() else null
    val extra = if (has(present, 2)) json() else Json()
    return CachedImageTokens(cachedTextTokens, cachedImageTokens, extra)
}

internal fun JsonWriter.writeCachedImageTokens(value: CachedImageTokens) {
    begin(null, value.extra)
    field("cached_text_tokens", value.cachedTextTokens)
    field("cached_image_tokens", value.cachedImageTokens)
    end(value.extra)
}

internal fun BufferReader.readWebSearchUsage(): WebSearchUsage {
    val present = presence(2)
    val numRequests = if (has(present, 0)) integer() else null
    val extra = if (has(present, 1)) json() else Json()
    return WebSearchUsage(numRequests, extra)
}

internal fun JsonWriter.writeWebSearchUsage(value: WebSearchUsage) {
    begin(null, value.extra)
    field("num_requests", value.numRequests)
    end(value.extra)
}
