package antiphon

/**
 * Conversations that a client's server stores; see [Client.conversations].
 *
 * ```kotlin
 * val conversation = client.conversations.create()
 * val request = CreateRequest("gpt-5", "Hello").copy(conversation = ConversationChoice.Id(conversation.id))
 * val response = client.responses.create(request)
 * ```
 *
 * What the calls throw is said at [Responses].
 */
public class Conversations internal constructor(
    private val native: NativeClient,
) {
    /** The items of conversations. */
    public val items: ConversationItems = ConversationItems(native)

    /** The same calls with their answers. */
    public val withRawResponse: RawConversations = RawConversations(native)

    /** Makes a conversation. */
    public suspend fun create(request: ConversationCreateRequest = ConversationCreateRequest()): Conversation =
        native.fetch("conversations.create", request = request.json) { readConversation() }

    /** Gives a conversation; its items are listed apart. */
    public suspend fun retrieve(conversationId: String): Conversation =
        native.fetch("conversations.retrieve", mapOf("conversation_id" to conversationId)) { readConversation() }

    /** Replaces the metadata of a conversation, which must be given; an empty map takes it away. */
    public suspend fun update(
        conversationId: String,
        request: ConversationUpdateRequest,
    ): Conversation {
        val ids = mapOf("conversation_id" to conversationId)
        return native.fetch("conversations.update", ids, request.json) { readConversation() }
    }

    /** Deletes a conversation. OpenAI does not delete its items. */
    public suspend fun delete(conversationId: String): Deleted =
        native.fetch("conversations.delete", mapOf("conversation_id" to conversationId)) { readDeleted() }
}

/** The items of conversations; see [Conversations.items]. */
public class ConversationItems internal constructor(
    private val native: NativeClient,
) {
    /** The same calls with their answers. */
    public val withRawResponse: RawConversationItems = RawConversationItems(native)

    /** Adds items to a conversation, at most 20 in a call, and gives them as they were stored. */
    public suspend fun create(
        conversationId: String,
        request: ConversationItemsRequest,
    ): ItemPage {
        val ids = mapOf("conversation_id" to conversationId)
        return native.fetch("conversations.items.create", ids, request.json) { readItemPage() }
    }

    /** The items of a conversation, from the server page by page as they are needed. */
    public fun list(
        conversationId: String,
        request: ListRequest = ListRequest(),
    ): ItemList = native.list("conversations.items.list", mapOf("conversation_id" to conversationId), request)

    /** Gives one item of a conversation. */
    public suspend fun retrieve(
        conversationId: String,
        itemId: String,
        request: ItemRetrieveRequest = ItemRetrieveRequest(),
    ): InputItem {
        val ids = mapOf("conversation_id" to conversationId, "item_id" to itemId)
        return native.fetch("conversations.items.retrieve", ids, request.json) { readInputItem() }
    }

    /** Takes an item out of a conversation, and gives the conversation. */
    public suspend fun delete(
        conversationId: String,
        itemId: String,
    ): Conversation {
        val ids = mapOf("conversation_id" to conversationId, "item_id" to itemId)
        return native.fetch("conversations.items.delete", ids) { readConversation() }
    }
}
