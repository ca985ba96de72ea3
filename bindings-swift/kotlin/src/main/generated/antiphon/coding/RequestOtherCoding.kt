// generated from core/src/model/request/other.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readRetrieveRequest(): RetrieveRequest {
    val present = presence(5)
    val include = if (has(present, 0)) list { string() } else null
    val includeObfuscation = if (has(present, 1)) boolean() else null
    val startingAfter = if (has(present, 2)) integer() else null
    val stream = if (has(present, 3)) boolean() else null
    val extraQuery = if (has(present, 4)) json() else Json()
    return RetrieveRequest(include, includeObfuscation, startingAfter, stream, extraQuery)
}

internal fun JsonWriter.writeRetrieveRequest(value: RetrieveRequest) {
    begin(null, value.extraQuery)
    field("include", value.include)
    field("include_obfuscation", value.includeObfuscation)
    field("starting_after", value.startingAfter)
    field("stream", value.stream)
    end(value.extraQuery)
}

internal fun BufferReader.readListRequest(): ListRequest {
    val present = presence(5)
    val after = if (has(present, 0)) string() else null
    val include = if (has(present, 1)) list { string() } else null
    val limit = if (has(present, 2)) integer() else null
    val order = if (has(present, 3)) string() else null
    val extraQuery = if (has(present, 4)) json() else Json()
    return ListRequest(after, include, limit, order, extraQuery)
}

internal fun JsonWriter.writeListRequest(value: ListRequest) {
    begin(null, value.extraQuery)
    field("after", value.after)
    field("include", value.include)
    field("limit", value.limit)
    field("order", value.order)
    end(value.extraQuery)
}

internal fun BufferReader.readItemRetrieveRequest(): ItemRetrieveRequest {
    val present = presence(2)
    val include = if (has(present, 0)) list { string() } else null
    val extraQuery = if (has(present, 1)) json() else Json()
    return ItemRetrieveRequest(include, extraQuery)
}

internal fun JsonWriter.writeItemRetrieveRequest(value: ItemRetrieveRequest) {
    begin(null, value.extraQuery)
    field("include", value.include)
    end(value.extraQuery)
}

internal fun BufferReader.readCompactRequest(): CompactRequest {
    val present = presence(10)
    val model = if (has(present, 0)) string() else null
    val input = if (has(present, 1)) readInput() else null
    val instructions = if (has(present, 2)) string() else null
    val image = if (has(present, 3)) readImageOptions() else null
    val previousResponseId = if (has(present, 4)) string() else null
    val promptCacheKey = if (has(present, 5)) string() else null
    val promptCacheOptions = if (has(present, 6)) readPromptCacheOptions() else null
    val promptCacheRetention = if (has(present, 7)) string() else null
    val serviceTier = if (has(present, 8)) string() else null
    val extraBody = if (has(present, 9)) json() else Json()
    return CompactRequest(model, input, instructions, image, previousResponseId, promptCacheKey, promptCacheOptions, promptCacheRetention, serviceTier, extraBody)
}

internal fun JsonWriter.writeCompactRequest(value: CompactRequest) {
    begin(null, value.extraBody)
    field("model", value.model)
    field("input", value.input)
    field("instructions", value.instructions)
    field("image", value.image)
    field("previous_response_id", value.previousResponseId)
    field("prompt_cache_key", value.promptCacheKey)
    field("prompt_cache_options", value.promptCacheOptions)
    field("prompt_cache_retention", value.promptCacheRetention)
    field("service_tier", value.serviceTier)
    end(value.extraBody)
}

internal fun BufferReader.readInputTokensRequest(): InputTokensRequest {
    val present = presence(13)
    val model = if (has(present, 0)) string() else null
    val input = if (has(present, 1)) readInput() else null
    val instructions = if (has(present, 2)) string() else null
    val conversation = if (has(present, 3)) readConversationChoice() else null
    val parallelToolCalls = if (has(present, 4)) boolean() else null
    val personality = if (has(present, 5)) string() else null
    val previousResponseId = if (has(present, 6)) string() else null
    val reasoning = if (has(present, 7)) readReasoning() else null
    val text = if (has(present, 8)) readTextConfig() else null
    val toolChoice = if (has(present, 9)) readToolChoice() else null
    val tools = if (has(present, 10)) list { readTool() } else null
    val truncation = if (has(present, 11)) string() else null
    val extraBody = if (has(present, 12)) json() else Json()
    return InputTokensRequest(model, input, instructions, conversation, parallelToolCalls, personality, previousResponseId, reasoning, text, toolChoice, tools, truncation, extraBody)
}

internal fun JsonWriter.writeInputTokensRequest(value: InputTokensRequest) {
    begin(null, value.extraBody)
    field("model", value.model)
    field("input", value.input)
    field("instructions", value.instructions)
    field("conversation", value.conversation)
    field("parallel_tool_calls", value.parallelToolCalls)
    field("personality", value.personality)
    field("previous_response_id", value.previousResponseId)
    field("reasoning", value.reasoning)
    field("text", value.text)
    field("tool_choice", value.toolChoice)
    field("tools", value.tools)
    field("truncation", value.truncation)
    end(value.extraBody)
}

internal fun BufferReader.readConversationCreateRequest(): ConversationCreateRequest {
    val present = presence(3)
    val items = if (has(present, 0)) list { readInputItem() } else null
    val metadata = if (has(present, 1)) texts() else null
    val extraBody = if (has(present, 2)) json() else Json()
    return ConversationCreateRequest(items, metadata, extraBody)
}

internal fun JsonWriter.writeConversationCreateRequest(value: ConversationCreateRequest) {
    begin(null, value.extraBody)
    field("items", value.items)
    field("metadata", value.metadata)
    end(value.extraBody)
}

internal fun BufferReader.readConversationUpdateRequest(): ConversationUpdateRequest {
    val present = presence(2)
    val metadata = if (has(present, 0)) texts() else null
    val extraBody = if (has(present, 1)) json() else Json()
    return ConversationUpdateRequest(metadata, extraBody)
}

internal fun JsonWriter.writeConversationUpdateRequest(value: ConversationUpdateRequest) {
    begin(null, value.extraBody)
    field("metadata", value.metadata)
    end(value.extraBody)
}

internal fun BufferReader.readConversationItemsRequest(): ConversationItemsRequest {
    val present = presence(3)
    val items = list { readInputItem() }
    val include = if (has(present, 1)) list { string() } else null
    val extraBody = if (has(present, 2)) json() else Json()
    return ConversationItemsRequest(items, include, extraBody)
}

internal fun JsonWriter.writeConversationItemsRequest(value: ConversationItemsRequest) {
    begin(null, value.extraBody)
    field("items", value.items)
    field("include", value.include)
    end(value.extraBody)
}
