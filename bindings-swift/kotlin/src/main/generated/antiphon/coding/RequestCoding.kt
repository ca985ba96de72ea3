// generated from core/src/model/request/mod.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readCreateRequest(): CreateRequest {
    val present = presence(55)
    val model = if (has(present, 0)) string() else null
    val input = if (has(present, 1)) readInput() else null
    val instructions = if (has(present, 2)) string() else null
    val accessPrograms = if (has(present, 3)) readAccessPrograms() else null
    val background = if (has(present, 4)) boolean() else null
    val backgroundOptions = if (has(present, 5)) readBackgroundOptions() else null
    val contextManagement = if (has(present, 6)) list { readContextManagement() } else null
    val conversation = if (has(present, 7)) readConversationChoice() else null
    val image = if (has(present, 8)) readImageOptions() else null
    val include = if (has(present, 9)) list { string() } else null
    val maxOutputTokens = if (has(present, 10)) integer() else null
    val maxToolCalls = if (has(present, 11)) integer() else null
    val metadata = if (has(present, 12)) texts() else null
    val moderation = if (has(present, 13)) readModerationConfig() else null
    val multiAgent = if (has(present, 14)) json() else null
    val parallelToolCalls = if (has(present, 15)) boolean() else null
    val previousResponseId = if (has(present, 16)) string() else null
    val prompt = if (has(present, 17)) readPrompt() else null
    val promptCacheKey = if (has(present, 18)) string() else null
    val promptCacheOptions = if (has(present, 19)) readPromptCacheOptions() else null
    val promptCacheRetention = if (has(present, 20)) string() else null
    val reasoning = if (has(present, 21)) readReasoning() else null
    val safetyIdentifier = if (has(present, 22)) string() else null
    val serviceTier = if (has(present, 23)) string() else null
    val store = if (has(present, 24)) boolean() else null
    val stream = if (has(present, 25)) boolean() else null
    val streamOptions = if (has(present, 26)) readStreamOptions() else null
    val temperature = if (has(present, 27)) float() else null
    val text = if (has(present, 28)) readTextConfig() else null
    val toolChoice = if (has(present, 29)) readToolChoice() else null
    val tools = if (has(present, 30)) list { readTool() } else null
    val topLogprobs = if (has(present, 31)) integer() else null
    val topP = if (has(present, 32)) float() else null
    val truncation = if (has(present, 33)) string() else null
    val user = if (has(present, 34)) string() else null
    val presencePenalty = if (has(present, 35)) float() else null
    val frequencyPenalty = if (has(present, 36)) float() else null
    val topK = if (has(present, 37)) integer() else null
    val cacheControl = if (has(present, 38)) readCacheControl() else null
    val debug = if (has(present, 39)) readDebugOptions() else null
    val imageConfig = if (has(present, 40)) json() else null
    val modalities = if (has(present, 41)) list { string() } else null
    val models = if (has(present, 42)) list { string() } else null
    val plugins = if (has(present, 43)) list { json() } else null
    val provider = if (has(present, 44)) readProviderPreferences() else null
    val route = if (has(present, 45)) string() else null
    val sessionId = if (has(present, 46)) string() else null
    val stopServerToolsWhen = if (has(present, 47)) list { readStopCondition() } else null
    val trace = if (has(present, 48)) readTraceOptions() else null
    val logprobs = if (has(present, 49)) boolean() else null
    val maxOutputTokensPerMessage = if (has(present, 50)) integer() else null
    val meta = if (has(present, 51)) json() else null
    val responseFormat = if (has(present, 52)) json() else null
    val usage = if (has(present, 53)) json() else null
    val extraBody = if (has(present, 54)) json() else Json()
    return CreateRequest(model, input, instructions, accessPrograms, background, backgroundOptions, contextManagement, conversation, image, include, maxOutputTokens, maxToolCalls, metadata, moderation, multiAgent, parallelToolCalls, previousResponseId, prompt, promptCacheKey, promptCacheOptions, promptCacheRetention, reasoning, safetyIdentifier, serviceTier, store, stream, streamOptions, temperature, text, toolChoice, tools, topLogprobs, topP, truncation, user, presencePenalty, frequencyPenalty, topK, cacheControl, debug, imageConfig, modalities, models, plugins, provider, route, sessionId, stopServerToolsWhen, trace, logprobs, maxOutputTokensPerMessage, meta, responseFormat, usage, extraBody)
}

internal fun JsonWriter.writeCreateRequest(value: CreateRequest) {
    begin(null, value.extraBody)
    field("model", value.model)
    field("input", value.input)
    field("instructions", value.instructions)
    field("access_programs", value.accessPrograms)
    field("background", value.background)
    field("background_options", value.backgroundOptions)
    field("context_management", value.contextManagement)
    field("conversation", value.conversation)
    field("image", value.image)
    field("include", value.include)
    field("max_output_tokens", value.maxOutputTokens)
    field("max_tool_calls", value.maxToolCalls)
    field("metadata", value.metadata)
    field("moderation", value.moderation)
    field("multi_agent", value.multiAgent)
    field("parallel_tool_calls", value.parallelToolCalls)
    field("previous_response_id", value.previousResponseId)
    field("prompt", value.prompt)
    field("prompt_cache_key", value.promptCacheKey)
    field("prompt_cache_options", value.promptCacheOptions)
    field("prompt_cache_retention", value.promptCacheRetention)
    field("reasoning", value.reasoning)
    field("safety_identifier", value.safetyIdentifier)
    field("service_tier", value.serviceTier)
    field("store", value.store)
    field("stream", value.stream)
    field("stream_options", value.streamOptions)
    field("temperature", value.temperature)
    field("text", value.text)
    field("tool_choice", value.toolChoice)
    field("tools", value.tools)
    field("top_logprobs", value.topLogprobs)
    field("top_p", value.topP)
    field("truncation", value.truncation)
    field("user", value.user)
    field("presence_penalty", value.presencePenalty)
    field("frequency_penalty", value.frequencyPenalty)
    field("top_k", value.topK)
    field("cache_control", value.cacheControl)
    field("debug", value.debug)
    field("image_config", value.imageConfig)
    field("modalities", value.modalities)
    field("models", value.models)
    field("plugins", value.plugins)
    field("provider", value.provider)
    field("route", value.route)
    field("session_id", value.sessionId)
    field("stop_server_tools_when", value.stopServerToolsWhen)
    field("trace", value.trace)
    field("logprobs", value.logprobs)
    field("max_output_tokens_per_message", value.maxOutputTokensPerMessage)
    field("meta", value.meta)
    field("response_format", value.responseFormat)
    field("usage", value.usage)
    end(value.extraBody)
}

internal fun BufferReader.readInput(): Input =
    when (size()) {
        0 -> Input.Text(string())
        1 -> Input.Items(list { readInputItem() })
        else -> json().let { json -> Input.Unknown("", json) }
    }

internal fun JsonWriter.writeInput(value: Input): Unit =
    when (value) {
        is Input.Text -> value(value.value)
        is Input.Items -> value(value.value)
        is Input.Unknown -> raw(value.json)
    }
