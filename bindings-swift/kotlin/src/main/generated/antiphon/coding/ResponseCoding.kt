// generated from core/src/model/response/mod.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readResponse(): Response {
    val present = presence(46)
    val id = string()
    val `object` = if (has(present, 1)) string() else null
    val createdAt = if (has(present, 2)) integer() else null
    val completedAt = if (has(present, 3)) integer() else null
    val status = if (has(present, 4)) readResponseStatus() else null
    val background = if (has(present, 5)) boolean() else null
    val error = if (has(present, 6)) readResponseError() else null
    val incompleteDetails = if (has(present, 7)) readIncompleteDetails() else null
    val instructions = if (has(present, 8)) readInstructions() else null
    val maxOutputTokens = if (has(present, 9)) integer() else null
    val maxToolCalls = if (has(present, 10)) integer() else null
    val metadata = if (has(present, 11)) texts() else null
    val model = string()
    val output = list { readOutputItem() }
    val parallelToolCalls = if (has(present, 14)) boolean() else null
    val previousResponseId = if (has(present, 15)) string() else null
    val promptCacheKey = if (has(present, 16)) string() else null
    val reasoning = if (has(present, 17)) readReasoning() else null
    val safetyIdentifier = if (has(present, 18)) string() else null
    val serviceTier = if (has(present, 19)) string() else null
    val store = if (has(present, 20)) boolean() else null
    val temperature = if (has(present, 21)) float() else null
    val text = if (has(present, 22)) readTextConfig() else null
    val toolChoice = if (has(present, 23)) readToolChoice() else null
    val tools = if (has(present, 24)) list { readTool() } else null
    val topLogprobs = if (has(present, 25)) integer() else null
    val topP = if (has(present, 26)) float() else null
    val truncation = if (has(present, 27)) string() else null
    val usage = if (has(present, 28)) readUsage() else null
    val user = if (has(present, 29)) string() else null
    val accessPrograms = if (has(present, 30)) readAccessPrograms() else null
    val conversation = if (has(present, 31)) readConversationChoice() else null
    val image = if (has(present, 32)) readImageOptions() else null
    val inputTransformations = if (has(present, 33)) list { readInputTransformation() } else null
    val moderation = if (has(present, 34)) readResponseModeration() else null
    val prompt = if (has(present, 35)) readPrompt() else null
    val promptCacheDiagnostics = if (has(present, 36)) readPromptCacheDiagnostics() else null
    val promptCacheOptions = if (has(present, 37)) readPromptCacheOptions() else null
    val promptCacheRetention = if (has(present, 38)) string() else null
    val toolUsage = if (has(present, 39)) readToolUsage() else null
    val presencePenalty = if (has(present, 40)) float() else null
    val frequencyPenalty = if (has(present, 41)) float() else null
    val errorType = if (has(present, 42)) string() else null
    val openrouterMetadata = if (has(present, 43)) json() else null
    val audio = if (has(present, 44)) readResponseAudio() else null
    val extra = if (has(present, 45)) json() else Json()
    return Response(id, `object`, createdAt, completedAt, status, background, error, incompleteDetails, instructions, maxOutputTokens, maxToolCalls, metadata, model, output, parallelToolCalls, previousResponseId, promptCacheKey, reasoning, safetyIdentifier, serviceTier, store, temperature, text, toolChoice, tools, topLogprobs, topP, truncation, usage, user, accessPrograms, conversation, image, inputTransformations, moderation, prompt, promptCacheDiagnostics, promptCacheOptions, promptCacheRetention, toolUsage, presencePenalty, frequencyPenalty, errorType, openrouterMetadata, audio, extra)
}

internal fun JsonWriter.writeResponse(value: Response) {
    begin(null, value.extra)
    field("id", value.id)
    field("object", value.`object`)
    field("created_at", value.createdAt)
    field("completed_at", value.completedAt)
    field("status", value.status)
    field("background", value.background)
    field("error", value.error)
    field("incomplete_details", value.incompleteDetails)
    field("instructions", value.instructions)
    field("max_output_tokens", value.maxOutputTokens)
    field("max_tool_calls", value.maxToolCalls)
    field("metadata", value.metadata)
    field("model", value.model)
    field("output", value.output)
    field("parallel_tool_calls", value.parallelToolCalls)
    field("previous_response_id", value.previousResponseId)
    field("prompt_cache_key", value.promptCacheKey)
    field("reasoning", value.reasoning)
    field("safety_identifier", value.safetyIdentifier)
    field("service_tier", value.serviceTier)
    field("store", value.store)
    field("temperature", value.temperature)
    field("text", value.text)
    field("tool_choice", value.toolChoice)
    field("tools", value.tools)
    field("top_logprobs", value.topLogprobs)
    field("top_p", value.topP)
    field("truncation", value.truncation)
    field("usage", value.usage)
    field("user", value.user)
    field("access_programs", value.accessPrograms)
    field("conversation", value.conversation)
    field("image", value.image)
    field("input_transformations", value.inputTransformations)
    field("moderation", value.moderation)
    field("prompt", value.prompt)
    field("prompt_cache_diagnostics", value.promptCacheDiagnostics)
    field("prompt_cache_options", value.promptCacheOptions)
    field("prompt_cache_retention", value.promptCacheRetention)
    field("tool_usage", value.toolUsage)
    field("presence_penalty", value.presencePenalty)
    field("frequency_penalty", value.frequencyPenalty)
    field("error_type", value.errorType)
    field("openrouter_metadata", value.openrouterMetadata)
    field("audio", value.audio)
    end(value.extra)
}

internal fun BufferReader.readResponseStatus(): ResponseStatus =
    when (val text = string()) {
        "queued" -> ResponseStatus.Queued
        "in_progress" -> ResponseStatus.InProgress
        "completed" -> ResponseStatus.Completed
        "incomplete" -> ResponseStatus.Incomplete
        "failed" -> ResponseStatus.Failed
        "cancelled" -> ResponseStatus.Cancelled
        else -> ResponseStatus.Unknown(text)
    }

internal fun BufferReader.readResponseError(): ResponseError {
    val present = presence(6)
    val code = if (has(present, 0)) string() else null
    val message = string()
    val param = if (has(present, 2)) string() else null
    val kind = if (has(present, 3)) string() else null
    val misalignment = if (has(present, 4)) readMisalignment() else null
    val extra = if (has(present, 5)) json() else Json()
    return ResponseError(code, message, param, kind, misalignment, extra)
}

internal fun JsonWriter.writeResponseError(value: ResponseError) {
    begin(null, value.extra)
    field("code", value.code)
    field("message", value.message)
    field("param", value.param)
    field("type", value.kind)
    field("misalignment", value.misalignment)
    end(value.extra)
}

internal fun BufferReader.readMisalignment(): Misalignment {
    val present = presence(5)
    val errorType = if (has(present, 0)) string() else null
    val detailedExplanation = if (has(present, 1)) string() else null
    val reviewTarget = if (has(present, 2)) string() else null
    val steer = if (has(present, 3)) readMisalignmentSteer() else null
    val extra = if (has(present, 4)) json() else Json()
    return Misalignment(errorType, detailedExplanation, reviewTarget, steer, extra)
}

internal fun JsonWriter.writeMisalignment(value: Misalignment) {
    begin(null, value.extra)
    field("error_type", value.errorType)
    field("detailed_explanation", value.detailedExplanation)
    field("review_target", value.reviewTarget)
    field("steer", value.steer)
    end(value.extra)
}

internal fun BufferReader.readMisalignmentSteer(): MisalignmentSteer {
    val present = presence(2)
    val message = string()
    val extra = if (has(present, 1)) json() else Json()
    return MisalignmentSteer(message, extra)
}

internal fun JsonWriter.writeMisalignmentSteer(value: MisalignmentSteer) {
    begin(null, value.extra)
    field("message", value.message)
    end(value.extra)
}

internal fun BufferReader.readIncompleteDetails(): IncompleteDetails {
    val present = presence(2)
    val reason = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return IncompleteDetails(reason, extra)
}

internal fun JsonWriter.writeIncompleteDetails(value: IncompleteDetails) {
    begin(null, value.extra)
    field("reason", value.reason)
    end(value.extra)
}

internal fun BufferReader.readInstructions(): Instructions =
    when (size()) {
        0 -> Instructions.Text(string())
        1 -> Instructions.Items(list { readInputItem() })
        else -> json().let { json -> Instructions.Unknown("", json) }
    }

internal fun JsonWriter.writeInstructions(value: Instructions): Unit =
    when (value) {
        is Instructions.Text -> value(value.value)
        is Instructions.Items -> value(value.value)
        is Instructions.Unknown -> raw(value.json)
    }

internal fun BufferReader.readInputTransformation(): InputTransformation {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val kind = if (has(present, 1)) string() else null
    val action = if (has(present, 2)) string() else null
    val reason = if (has(present, 3)) string() else null
    val extra = if (has(present, 4)) json() else Json()
    return InputTransformation(id, kind, action, reason, extra)
}

internal fun JsonWriter.writeInputTransformation(value: InputTransformation) {
    begin(null, value.extra)
    field("id", value.id)
    field("type", value.kind)
    field("action", value.action)
    field("reason", value.reason)
    end(value.extra)
}

internal fun BufferReader.readResponseModeration(): ResponseModeration {
    val present = presence(3)
    val input = if (has(present, 0)) readModerationOutcome() else null
    val output = if (has(present, 1)) readModerationOutcome() else null
    val extra = if (has(present, 2)) json() else Json()
    return ResponseModeration(input, output, extra)
}

internal fun JsonWriter.writeResponseModeration(value: ResponseModeration) {
    begin(null, value.extra)
    field("input", value.input)
    field("output", value.output)
    end(value.extra)
}

internal fun BufferReader.readModerationOutcome(): ModerationOutcome =
    when (size()) {
        0 -> ModerationOutcome.ModerationResult(readModerationResult())
        1 -> ModerationOutcome.Failure(readModerationFailure())
        else -> unknown { kind, json -> ModerationOutcome.Unknown(kind, json) }
    }

internal fun JsonWriter.writeModerationOutcome(value: ModerationOutcome): Unit =
    when (value) {
        is ModerationOutcome.ModerationResult -> value.value.write(this)
        is ModerationOutcome.Failure -> value.value.write(this)
        is ModerationOutcome.Unknown -> raw(value.json)
    }

internal fun BufferReader.readModerationResult(): ModerationResult {
    val present = presence(6)
    val flagged = if (has(present, 0)) boolean() else null
    val model = if (has(present, 1)) string() else null
    val categories = if (has(present, 2)) json() else null
    val categoryScores = if (has(present, 3)) json() else null
    val categoryAppliedInputTypes = if (has(present, 4)) json() else null
    val extra = if (has(present, 5)) json() else Json()
    return ModerationResult(flagged, model, categories, categoryScores, categoryAppliedInputTypes, extra)
}

internal fun JsonWriter.writeModerationResult(value: ModerationResult) {
    begin("moderation_result", value.extra)
    field("flagged", value.flagged)
    field("model", value.model)
    field("categories", value.categories)
    field("category_scores", value.categoryScores)
    field("category_applied_input_types", value.categoryAppliedInputTypes)
    end(value.extra)
}

internal fun BufferReader.readModerationFailure(): ModerationFailure {
    val present = presence(3)
    val code = if (has(present, 0)) string() else null
    val message = string()
    val extra = if (has(present, 2)) json() else Json()
    return ModerationFailure(code, message, extra)
}

internal fun JsonWriter.writeModerationFailure(value: ModerationFailure) {
    begin("error", value.extra)
    field("code", value.code)
    field("message", value.message)
    end(value.extra)
}

internal fun BufferReader.readPromptCacheDiagnostics(): PromptCacheDiagnostics =
    when (size()) {
        0 -> PromptCacheDiagnostics.CacheHit(readPromptCacheHit())
        1 -> PromptCacheDiagnostics.CacheMiss(readPromptCacheMiss())
        2 -> PromptCacheDiagnostics.ComparisonResponseNotFound(readPromptCacheComparisonNotFound())
        3 -> PromptCacheDiagnostics.Unavailable(readPromptCacheUnavailable())
        else -> unknown { kind, json -> PromptCacheDiagnostics.Unknown(kind, json) }
    }

internal fun JsonWriter.writePromptCacheDiagnostics(value: PromptCacheDiagnostics): Unit =
    when (value) {
        is PromptCacheDiagnostics.CacheHit -> value.value.write(this)
        is PromptCacheDiagnostics.CacheMiss -> value.value.write(this)
        is PromptCacheDiagnostics.ComparisonResponseNotFound -> value.value.write(this)
        is PromptCacheDiagnostics.Unavailable -> value.value.write(this)
        is PromptCacheDiagnostics.Unknown -> raw(value.json)
    }

internal fun BufferReader.readPromptCacheHit(): PromptCacheHit {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return PromptCacheHit(extra)
}

internal fun JsonWriter.writePromptCacheHit(value: PromptCacheHit) {
    begin("cache_hit", value.extra)
    end(value.extra)
}

internal fun BufferReader.readPromptCacheMiss(): PromptCacheMiss {
    val present = presence(4)
    val reason = if (has(present, 0)) string() else null
    val cacheMissedTokens = if (has(present, 1)) integer() else null
    val comparisonReusableTokens = if (has(present, 2)) integer() else null
    val extra = if (has(present, 3)) json() else Json()
    return PromptCacheMiss(reason, cacheMissedTokens, comparisonReusableTokens, extra)
}

internal fun JsonWriter.writePromptCacheMiss(value: PromptCacheMiss) {
    begin("cache_miss", value.extra)
    field("reason", value.reason)
    field("cache_missed_tokens", value.cacheMissedTokens)
    field("comparison_reusable_tokens", value.comparisonReusableTokens)
    end(value.extra)
}

internal fun BufferReader.readPromptCacheComparisonNotFound(): PromptCacheComparisonNotFound {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return PromptCacheComparisonNotFound(extra)
}

internal fun JsonWriter.writePromptCacheComparisonNotFound(value: PromptCacheComparisonNotFound) {
    begin("comparison_response_not_found", value.extra)
    end(value.extra)
}

internal fun BufferReader.readPromptCacheUnavailable(): PromptCacheUnavailable {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return PromptCacheUnavailable(extra)
}

internal fun JsonWriter.writePromptCacheUnavailable(value: PromptCacheUnavailable) {
    begin("unavailable", value.extra)
    end(value.extra)
}
