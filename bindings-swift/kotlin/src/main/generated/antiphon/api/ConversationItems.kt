// generated from core/src/api/endpoints.rs by `make generate`; do not edit

package antiphon

/**
 * The items of conversations.
 *
 * See [Conversations.items]. Cancelling the coroutine of a call closes its connection.
 */
public class ConversationItems internal constructor(
    private val native: NativeClient,
) {
    /** The same methods with their answers: status, headers, request id, number of retries, and body. */
    public val withRawResponse: RawConversationItems = RawConversationItems(native)

    /**
     * Adds items to a conversation, at most 20 in a call, and returns them as the
     * server stores them.
     *
     * @throws InvalidRequestError `conversationId` is not a valid id, or no server can
     *   accept the request.
     * @throws NotFoundError The server does not store the conversation.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public suspend fun create(
        conversationId: String,
        request: ConversationItemsRequest,
        options: CallOptions = CallOptions(),
    ): ItemPage =
        native.fetch("conversations.items.create", mapOf("conversation_id" to conversationId), request, options) { readItemPage() }

    /**
     * Lists the items of a conversation. Lists paginate automatically.
     *
     * The collection throws what is listed here.
     *
     * @throws InvalidRequestError `conversationId` is empty or not a valid id.
     * @throws NotFoundError The server does not store the conversation.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public fun list(
        conversationId: String,
        request: ListRequest = ListRequest(),
        options: CallOptions = CallOptions(),
    ): ItemList =
        native.list("conversations.items.list", mapOf("conversation_id" to conversationId), request, options)

    /**
     * Returns one item of a conversation.
     *
     * @throws InvalidRequestError An id is empty or not valid.
     * @throws NotFoundError The server does not store the conversation, or the
     *   conversation has no such item.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public suspend fun retrieve(
        conversationId: String,
        itemId: String,
        request: ItemRetrieveRequest = ItemRetrieveRequest(),
        options: CallOptions = CallOptions(),
    ): InputItem =
        native.fetch("conversations.items.retrieve", mapOf("conversation_id" to conversationId, "item_id" to itemId), request, options) { readInputItem() }

    /**
     * Removes an item from a conversation and returns the conversation.
     *
     * @throws InvalidRequestError An id is empty or not valid.
     * @throws NotFoundError The server does not store the conversation, or the
     *   conversation has no such item.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public suspend fun delete(
        conversationId: String,
        itemId: String,
        options: CallOptions = CallOptions(),
    ): Conversation =
        native.fetch("conversations.items.delete", mapOf("conversation_id" to conversationId, "item_id" to itemId), null, options) { readConversation() }
}

/** The methods of [ConversationItems], each with the answer that its value was read from; see [ConversationItems.withRawResponse]. */
public class RawConversationItems internal constructor(
    private val native: NativeClient,
) {
    /** As [ConversationItems.create], with the answer. */
    public suspend fun create(
        conversationId: String,
        request: ConversationItemsRequest,
        options: CallOptions = CallOptions(),
    ): RawResponse<ItemPage> =
        native.fetchRaw("conversations.items.create", mapOf("conversation_id" to conversationId), request, options) { readItemPage() }

    /** The first page of [ConversationItems.list], with the answer. */
    public suspend fun list(
        conversationId: String,
        request: ListRequest = ListRequest(),
        options: CallOptions = CallOptions(),
    ): RawResponse<Page> =
        native.listRaw("conversations.items.list", mapOf("conversation_id" to conversationId), request, options)

    /** As [ConversationItems.retrieve], with the answer. */
    public suspend fun retrieve(
        conversationId: String,
        itemId: String,
        request: ItemRetrieveRequest = ItemRetrieveRequest(),
        options: CallOptions = CallOptions(),
    ): RawResponse<InputItem> =
        native.fetchRaw("conversations.items.retrieve", mapOf("conversation_id" to conversationId, "item_id" to itemId), request, options) { readInputItem() }

    /** As [ConversationItems.delete], with the answer. */
    public suspend fun delete(
        conversationId: String,
        itemId: String,
        options: CallOptions = CallOptions(),
    ): RawResponse<Conversation> =
        native.fetchRaw("conversations.items.delete", mapOf("conversation_id" to conversationId, "item_id" to itemId), null, options) { readConversation() }
}
