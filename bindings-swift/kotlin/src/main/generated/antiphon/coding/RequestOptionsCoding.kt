// generated from core/src/model/request/options.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readReasoning(): Reasoning {
    val present = presence(8)
    val effort = if (has(present, 0)) string() else null
    val summary = if (has(present, 1)) string() else null
    val generateSummary = if (has(present, 2)) string() else null
    val context = if (has(present, 3)) string() else null
    val mode = if (has(present, 4)) string() else null
    val enabled = if (has(present, 5)) boolean() else null
    val maxTokens = if (has(present, 6)) integer() else null
    val extra = if (has(present, 7)) json() else Json()
    return Reasoning(effort, summary, generateSummary, context, mode, enabled, maxTokens, extra)
}

internal fun JsonWriter.writeReasoning(value: Reasoning) {
    begin(null, value.extra)
    field("effort", value.effort)
    field("summary", value.summary)
    field("generate_summary", value.generateSummary)
    field("context", value.context)
    field("mode", value.mode)
    field("enabled", value.enabled)
    field("max_tokens", value.maxTokens)
    end(value.extra)
}

internal fun BufferReader.readAccessPrograms(): AccessPrograms {
    val present = presence(2)
    val cyber = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return AccessPrograms(cyber, extra)
}

internal fun JsonWriter.writeAccessPrograms(value: AccessPrograms) {
    begin(null, value.extra)
    field("cyber", value.cyber)
    end(value.extra)
}

internal fun BufferReader.readBackgroundOptions(): BackgroundOptions {
    val present = presence(3)
    val completionWindow = if (has(present, 0)) string() else null
    val continuationId = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return BackgroundOptions(completionWindow, continuationId, extra)
}

internal fun JsonWriter.writeBackgroundOptions(value: BackgroundOptions) {
    begin(null, value.extra)
    field("completion_window", value.completionWindow)
    field("continuation_id", value.continuationId)
    end(value.extra)
}

internal fun BufferReader.readContextManagement(): ContextManagement {
    val present = presence(3)
    val kind = if (has(present, 0)) string() else null
    val compactThreshold = if (has(present, 1)) integer() else null
    val extra = if (has(present, 2)) json() else Json()
    return ContextManagement(kind, compactThreshold, extra)
}

internal fun JsonWriter.writeContextManagement(value: ContextManagement) {
    begin(null, value.extra)
    field("type", value.kind)
    field("compact_threshold", value.compactThreshold)
    end(value.extra)
}

internal fun BufferReader.readConversationChoice(): ConversationChoice =
    when (size()) {
        0 -> ConversationChoice.Id(string())
        1 -> ConversationChoice.Reference(readConversationReference())
        else -> json().let { json -> ConversationChoice.Unknown("", json) }
    }

internal fun JsonWriter.writeConversationChoice(value: ConversationChoice): Unit =
    when (value) {
        is ConversationChoice.Id -> value(value.value)
        is ConversationChoice.Reference -> value.value.write(this)
        is ConversationChoice.Unknown -> raw(value.json)
    }

internal fun BufferReader.readConversationReference(): ConversationReference {
    val present = presence(2)
    val id = string()
    val extra = if (has(present, 1)) json() else Json()
    return ConversationReference(id, extra)
}

internal fun JsonWriter.writeConversationReference(value: ConversationReference) {
    begin(null, value.extra)
    field("id", value.id)
    end(value.extra)
}

internal fun BufferReader.readImageOptions(): ImageOptions {
    val present = presence(2)
    val contextCompression = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return ImageOptions(contextCompression, extra)
}

internal fun JsonWriter.writeImageOptions(value: ImageOptions) {
    begin(null, value.extra)
    field("context_compression", value.contextCompression)
    end(value.extra)
}

internal fun BufferReader.readModerationConfig(): ModerationConfig {
    val present = presence(3)
    val model = if (has(present, 0)) string() else null
    val policy = if (has(present, 1)) readModerationPolicy() else null
    val extra = if (has(present, 2)) json() else Json()
    return ModerationConfig(model, policy, extra)
}

internal fun JsonWriter.writeModerationConfig(value: ModerationConfig) {
    begin(null, value.extra)
    field("model", value.model)
    field("policy", value.policy)
    end(value.extra)
}

internal fun BufferReader.readModerationPolicy(): ModerationPolicy {
    val present = presence(3)
    val input = if (has(present, 0)) readModerationRule() else null
    val output = if (has(present, 1)) readModerationRule() else null
    val extra = if (has(present, 2)) json() else Json()
    return ModerationPolicy(input, output, extra)
}

internal fun JsonWriter.writeModerationPolicy(value: ModerationPolicy) {
    begin(null, value.extra)
    field("input", value.input)
    field("output", value.output)
    end(value.extra)
}

internal fun BufferReader.readModerationRule(): ModerationRule {
    val present = presence(2)
    val mode = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return ModerationRule(mode, extra)
}

internal fun JsonWriter.writeModerationRule(value: ModerationRule) {
    begin(null, value.extra)
    field("mode", value.mode)
    end(value.extra)
}

internal fun BufferReader.readPrompt(): Prompt {
    val present = presence(4)
    val id = string()
    val variables = if (has(present, 1)) json() else null
    val version = if (has(present, 2)) string() else null
    val extra = if (has(present, 3)) json() else Json()
    return Prompt(id, variables, version, extra)
}

internal fun JsonWriter.writePrompt(value: Prompt) {
    begin(null, value.extra)
    field("id", value.id)
    field("variables", value.variables)
    field("version", value.version)
    end(value.extra)
}

internal fun BufferReader.readPromptCacheOptions(): PromptCacheOptions {
    val present = presence(5)
    val mode = if (has(present, 0)) string() else null
    val ttl = if (has(present, 1)) string() else null
    val prewarm = if (has(present, 2)) boolean() else null
    val comparisonResponseId = if (has(present, 3)) string() else null
    val extra = if (has(present, 4)) json() else Json()
    return PromptCacheOptions(mode, ttl, prewarm, comparisonResponseId, extra)
}

internal fun JsonWriter.writePromptCacheOptions(value: PromptCacheOptions) {
    begin(null, value.extra)
    field("mode", value.mode)
    field("ttl", value.ttl)
    field("prewarm", value.prewarm)
    field("comparison_response_id", value.comparisonResponseId)
    end(value.extra)
}

internal fun BufferReader.readStreamOptions(): StreamOptions {
    val present = presence(2)
    val includeObfuscation = if (has(present, 0)) boolean() else null
    val extra = if (has(present, 1)) json() else Json()
    return StreamOptions(includeObfuscation, extra)
}

internal fun JsonWriter.writeStreamOptions(value: StreamOptions) {
    begin(null, value.extra)
    field("include_obfuscation", value.includeObfuscation)
    end(value.extra)
}

internal fun BufferReader.readCacheControl(): CacheControl {
    val present = presence(3)
    val kind = if (has(present, 0)) string() else null
    val ttl = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return CacheControl(kind, ttl, extra)
}

internal fun JsonWriter.writeCacheControl(value: CacheControl) {
    begin(null, value.extra)
    field("type", value.kind)
    field("ttl", value.ttl)
    end(value.extra)
}

internal fun BufferReader.readDebugOptions(): DebugOptions {
    val present = presence(2)
    val echoUpstreamBody = if (has(present, 0)) boolean() else null
    val extra = if (has(present, 1)) json() else Json()
    return DebugOptions(echoUpstreamBody, extra)
}

internal fun JsonWriter.writeDebugOptions(value: DebugOptions) {
    begin(null, value.extra)
    field("echo_upstream_body", value.echoUpstreamBody)
    end(value.extra)
}

internal fun BufferReader.readProviderPreferences(): ProviderPreferences {
    val present = presence(14)
    val order = if (has(present, 0)) list { string() } else null
    val only = if (has(present, 1)) list { string() } else null
    val ignore = if (has(present, 2)) list { string() } else null
    val allowFallbacks = if (has(present, 3)) boolean() else null
    val requireParameters = if (has(present, 4)) boolean() else null
    val dataCollection = if (has(present, 5)) string() else null
    val zdr = if (has(present, 6)) boolean() else null
    val enforceDistillableText = if (has(present, 7)) boolean() else null
    val quantizations = if (has(present, 8)) list { string() } else null
    val sort = if (has(present, 9)) json() else null
    val maxPrice = if (has(present, 10)) readMaxPrice() else null
    val preferredMaxLatency = if (has(present, 11)) json() else null
    val preferredMinThroughput = if (has(present, 12)) json() else null
    val extra = if (has(present, 13)) json() else Json()
    return ProviderPreferences(order, only, ignore, allowFallbacks, requireParameters, dataCollection, zdr, enforceDistillableText, quantizations, sort, maxPrice, preferredMaxLatency, preferredMinThroughput, extra)
}

internal fun JsonWriter.writeProviderPreferences(value: ProviderPreferences) {
    begin(null, value.extra)
    field("order", value.order)
    field("only", value.only)
    field("ignore", value.ignore)
    field("allow_fallbacks", value.allowFallbacks)
    field("require_parameters", value.requireParameters)
    field("data_collection", value.dataCollection)
    field("zdr", value.zdr)
    field("enforce_distillable_text", value.enforceDistillableText)
    field("quantizations", value.quantizations)
    field("sort", value.sort)
    field("max_price", value.maxPrice)
    field("preferred_max_latency", value.preferredMaxLatency)
    field("preferred_min_throughput", value.preferredMinThroughput)
    end(value.extra)
}

internal fun BufferReader.readMaxPrice(): MaxPrice {
    val present = presence(6)
    val prompt = if (has(present, 0)) json() else null
    val completion = if (has(present, 1)) json() else null
    val image = if (has(present, 2)) json() else null
    val audio = if (has(present, 3)) json() else null
    val request = if (has(present, 4)) json() else null
    val extra = if (has(present, 5)) json() else Json()
    return MaxPrice(prompt, completion, image, audio, request, extra)
}

internal fun JsonWriter.writeMaxPrice(value: MaxPrice) {
    begin(null, value.extra)
    field("prompt", value.prompt)
    field("completion", value.completion)
    field("image", value.image)
    field("audio", value.audio)
    field("request", value.request)
    end(value.extra)
}

internal fun BufferReader.readTraceOptions(): TraceOptions {
    val present = presence(6)
    val traceId = if (has(present, 0)) string() else null
    val traceName = if (has(present, 1)) string() else null
    val spanName = if (has(present, 2)) string() else null
    val parentSpanId = if (has(present, 3)) string() else null
    val generationName = if (has(present, 4)) string() else null
    val extra = if (has(present, 5)) json() else Json()
    return TraceOptions(traceId, traceName, spanName, parentSpanId, generationName, extra)
}

internal fun JsonWriter.writeTraceOptions(value: TraceOptions) {
    begin(null, value.extra)
    field("trace_id", value.traceId)
    field("trace_name", value.traceName)
    field("span_name", value.spanName)
    field("parent_span_id", value.parentSpanId)
    field("generation_name", value.generationName)
    end(value.extra)
}

internal fun BufferReader.readStopCondition(): StopCondition =
    when (size()) {
        0 -> StopCondition.StepCountIs(readStopAtStepCount())
        1 -> StopCondition.HasToolCall(readStopAtToolCall())
        2 -> StopCondition.MaxTokensUsed(readStopAtTokens())
        3 -> StopCondition.MaxCost(readStopAtCost())
        4 -> StopCondition.FinishReasonIs(readStopAtFinishReason())
        else -> unknown { kind, json -> StopCondition.Unknown(kind, json) }
    }

internal fun JsonWriter.writeStopCondition(value: StopCondition): Unit =
    when (value) {
        is StopCondition.StepCountIs -> value.value.write(this)
        is StopCondition.HasToolCall -> value.value.write(this)
        is StopCondition.MaxTokensUsed -> value.value.write(this)
        is StopCondition.MaxCost -> value.value.write(this)
        is StopCondition.FinishReasonIs -> value.value.write(this)
        is StopCondition.Unknown -> raw(value.json)
    }

internal fun BufferReader.readStopAtStepCount(): StopAtStepCount {
    val present = presence(2)
    val stepCount = if (has(present, 0)) integer() else null
    val extra = if (has(present, 1)) json() else Json()
    return StopAtStepCount(stepCount, extra)
}

internal fun JsonWriter.writeStopAtStepCount(value: StopAtStepCount) {
    begin("step_count_is", value.extra)
    field("step_count", value.stepCount)
    end(value.extra)
}

internal fun BufferReader.readStopAtToolCall(): StopAtToolCall {
    val present = presence(2)
    val toolName = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return StopAtToolCall(toolName, extra)
}

internal fun JsonWriter.writeStopAtToolCall(value: StopAtToolCall) {
    begin("has_tool_call", value.extra)
    field("tool_name", value.toolName)
    end(value.extra)
}

internal fun BufferReader.readStopAtTokens(): StopAtTokens {
    val present = presence(2)
    val maxTokens = if (has(present, 0)) integer() else null
    val extra = if (has(present, 1)) json() else Json()
    return StopAtTokens(maxTokens, extra)
}

internal fun JsonWriter.writeStopAtTokens(value: StopAtTokens) {
    begin("max_tokens_used", value.extra)
    field("max_tokens", value.maxTokens)
    end(value.extra)
}

internal fun BufferReader.readStopAtCost(): StopAtCost {
    val present = presence(2)
    val maxCostInDollars = if (has(present, 0)) float() else null
    val extra = if (has(present, 1)) json() else Json()
    return StopAtCost(maxCostInDollars, extra)
}

internal fun JsonWriter.writeStopAtCost(value: StopAtCost) {
    begin("max_cost", value.extra)
    field("max_cost_in_dollars", value.maxCostInDollars)
    end(value.extra)
}

internal fun BufferReader.readStopAtFinishReason(): StopAtFinishReason {
    val present = presence(2)
    val reason = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return StopAtFinishReason(reason, extra)
}

internal fun JsonWriter.writeStopAtFinishReason(value: StopAtFinishReason) {
    begin("finish_reason_is", value.extra)
    field("reason", value.reason)
    end(value.extra)
}
