package antiphon

/**
 * The calls of [Responses], each with the answer that its value was read from; see [Responses.withRawResponse].
 *
 * Streams have theirs as [ResponseStream.response].
 */
public class RawResponses internal constructor(
    private val native: NativeClient,
) {
    /** As [Responses.create]. */
    public suspend fun create(request: CreateRequest): RawResponse<Response> =
        native.fetchRaw("responses.create", request = request.json) { readResponse() }

    /** As [Responses.retrieve]. */
    public suspend fun retrieve(
        responseId: String,
        request: RetrieveRequest = RetrieveRequest(),
    ): RawResponse<Response> {
        val ids = mapOf("response_id" to responseId)
        return native.fetchRaw("responses.retrieve", ids, request.json) { readResponse() }
    }

    /** As [Responses.delete]. */
    public suspend fun delete(responseId: String): RawResponse<Deleted> =
        native.fetchRaw("responses.delete", mapOf("response_id" to responseId)) { readDeleted() }

    /** As [Responses.cancel]. */
    public suspend fun cancel(responseId: String): RawResponse<Response> =
        native.fetchRaw("responses.cancel", mapOf("response_id" to responseId)) { readResponse() }

    /** As [Responses.compact]. */
    public suspend fun compact(request: CompactRequest): RawResponse<CompactedResponse> =
        native.fetchRaw("responses.compact", request = request.json) { readCompactedResponse() }
}

/** The calls of [InputItems] with their answers. */
public class RawInputItems internal constructor(
    private val native: NativeClient,
) {
    /** The first page of [InputItems.list]. */
    public suspend fun list(
        responseId: String,
        request: ListRequest = ListRequest(),
    ): RawResponse<ItemPage> {
        val ids = mapOf("response_id" to responseId)
        return native.fetchRaw("responses.input_items.list", ids, request.json) { readItemPage() }
    }
}

/** The calls of [InputTokenCounts] with their answers. */
public class RawInputTokenCounts internal constructor(
    private val native: NativeClient,
) {
    /** As [InputTokenCounts.count]. */
    public suspend fun count(request: InputTokensRequest): RawResponse<InputTokens> =
        native.fetchRaw("responses.input_tokens.count", request = request.json) { readInputTokens() }
}

/** The calls of [Conversations] with their answers. */
public class RawConversations internal constructor(
    private val native: NativeClient,
) {
    /** As [Conversations.create]. */
    public suspend fun create(
        request: ConversationCreateRequest = ConversationCreateRequest(),
    ): RawResponse<Conversation> =
        native.fetchRaw("conversations.create", request = request.json) { readConversation() }

    /** As [Conversations.retrieve]. */
    public suspend fun retrieve(conversationId: String): RawResponse<Conversation> =
        native.fetchRaw("conversations.retrieve", mapOf("conversation_id" to conversationId)) { readConversation() }

    /** As [Conversations.update]. */
    public suspend fun update(
        conversationId: String,
        request: ConversationUpdateRequest,
    ): RawResponse<Conversation> {
        val ids = mapOf("conversation_id" to conversationId)
        return native.fetchRaw("conversations.update", ids, request.json) { readConversation() }
    }

    /** As [Conversations.delete]. */
    public suspend fun delete(conversationId: String): RawResponse<Deleted> =
        native.fetchRaw("conversations.delete", mapOf("conversation_id" to conversationId)) { readDeleted() }
}

/** The calls of [ConversationItems] with their answers. */
public class RawConversationItems internal constructor(
    private val native: NativeClient,
) {
    /** As [ConversationItems.create]. */
    public suspend fun create(
        conversationId: String,
        request: ConversationItemsRequest,
    ): RawResponse<ItemPage> {
        val ids = mapOf("conversation_id" to conversationId)
        return native.fetchRaw("conversations.items.create", ids, request.json) { readItemPage() }
    }

    /** The first page of [ConversationItems.list]. */
    public suspend fun list(
        conversationId: String,
        request: ListRequest = ListRequest(),
    ): RawResponse<ItemPage> {
        val ids = mapOf("conversation_id" to conversationId)
        return native.fetchRaw("conversations.items.list", ids, request.json) { readItemPage() }
    }

    /** As [ConversationItems.retrieve]. */
    public suspend fun retrieve(
        conversationId: String,
        itemId: String,
        request: ItemRetrieveRequest = ItemRetrieveRequest(),
    ): RawResponse<InputItem> {
        val ids = mapOf("conversation_id" to conversationId, "item_id" to itemId)
        return native.fetchRaw("conversations.items.retrieve", ids, request.json) { readInputItem() }
    }

    /** As [ConversationItems.delete]. */
    public suspend fun delete(
        conversationId: String,
        itemId: String,
    ): RawResponse<Conversation> {
        val ids = mapOf("conversation_id" to conversationId, "item_id" to itemId)
        return native.fetchRaw("conversations.items.delete", ids) { readConversation() }
    }
}
