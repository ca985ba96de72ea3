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

    /** Makes a conversation. */
    public suspend fun create(request: ConversationCreateRequest = ConversationCreateRequest()): Conversation =
        mapping { native.createConversation(request) }

    /** Gives a conversation; its items are listed apart. */
    public suspend fun retrieve(conversationId: String): Conversation =
        mapping { native.retrieveConversation(conversationId) }

    /** Replaces the metadata of a conversation, which must be given; an empty map takes it away. */
    public suspend fun update(
        conversationId: String,
        request: ConversationUpdateRequest,
    ): Conversation = mapping { native.updateConversation(conversationId, request) }

    /** Deletes a conversation. OpenAI does not delete its items. */
    public suspend fun delete(conversationId: String): Deleted = mapping { native.deleteConversation(conversationId) }
}

/** The items of conversations; see [Conversations.items]. */
public class ConversationItems internal constructor(
    private val native: NativeClient,
) {
    /** Adds items to a conversation, at most 20 in a call, and gives them as they were stored. */
    public suspend fun create(
        conversationId: String,
        request: ConversationItemsRequest,
    ): ItemPage = mapping { native.createItems(conversationId, request) }

    /** The items of a conversation, from the server page by page as they are needed. */
    public fun list(
        conversationId: String,
        request: ListRequest = ListRequest(),
    ): ItemList = ItemList { native.listItems(conversationId, request) }

    /** Gives one item of a conversation. */
    public suspend fun retrieve(
        conversationId: String,
        itemId: String,
        request: ItemRetrieveRequest = ItemRetrieveRequest(),
    ): InputItem = mapping { native.retrieveItem(conversationId, itemId, request) }

    /** Takes an item out of a conversation, and gives the conversation. */
    public suspend fun delete(
        conversationId: String,
        itemId: String,
    ): Conversation = mapping { native.deleteItem(conversationId, itemId) }
}
