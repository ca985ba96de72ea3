// generated from core/src/api/endpoints.rs by `make generate`; do not edit

package antiphon

/**
 * Conversations: contexts that the server keeps from one response to the next.
 *
 * See [Client.conversations]. Cancelling the coroutine of a call closes its connection.
 */
public class Conversations internal constructor(
    private val native: NativeClient,
) {
    /** The items of conversations. */
    public val items: ConversationItems = ConversationItems(native)

    /** The same methods with their answers: status, headers, request id, number of retries, and body. */
    public val withRawResponse: RawConversations = RawConversations(native)

    /**
     * Creates a conversation.
     *
     * @throws InvalidRequestError No server can accept the request; nothing was sent.
     * @throws APIError The server could not be reached, or answered with an error.
     */
    public suspend fun create(
        request: ConversationCreateRequest = ConversationCreateRequest(),
        options: CallOptions = CallOptions(),
    ): Conversation =
        native.fetch("conversations.create", emptyMap(), request, options) { readConversation() }

    /**
     * Returns a conversation. Its items are listed separately.
     *
     * @throws InvalidRequestError `conversationId` is empty or not a valid id.
     * @throws NotFoundError The server does not store the conversation.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public suspend fun retrieve(
        conversationId: String,
        options: CallOptions = CallOptions(),
    ): Conversation =
        native.fetch("conversations.retrieve", mapOf("conversation_id" to conversationId), null, options) { readConversation() }

    /**
     * Replaces the metadata of a conversation. The request must have `metadata`; an
     * empty map clears it.
     *
     * @throws InvalidRequestError `conversationId` is not a valid id, or no server can
     *   accept the request.
     * @throws NotFoundError The server does not store the conversation.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public suspend fun update(
        conversationId: String,
        request: ConversationUpdateRequest,
        options: CallOptions = CallOptions(),
    ): Conversation =
        native.fetch("conversations.update", mapOf("conversation_id" to conversationId), request, options) { readConversation() }

    /**
     * Deletes a conversation. OpenAI does not delete its items.
     *
     * @throws InvalidRequestError `conversationId` is empty or not a valid id.
     * @throws NotFoundError The server does not store the conversation.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public suspend fun delete(
        conversationId: String,
        options: CallOptions = CallOptions(),
    ): Deleted =
        native.fetch("conversations.delete", mapOf("conversation_id" to conversationId), null, options) { readDeleted() }
}

/** The methods of [Conversations], each with the answer that its value was read from; see [Conversations.withRawResponse]. */
public class RawConversations internal constructor(
    private val native: NativeClient,
) {
    /** As [Conversations.create], with the answer. */
    public suspend fun create(
        request: ConversationCreateRequest = ConversationCreateRequest(),
        options: CallOptions = CallOptions(),
    ): RawResponse<Conversation> =
        native.fetchRaw("conversations.create", emptyMap(), request, options) { readConversation() }

    /** As [Conversations.retrieve], with the answer. */
    public suspend fun retrieve(
        conversationId: String,
        options: CallOptions = CallOptions(),
    ): RawResponse<Conversation> =
        native.fetchRaw("conversations.retrieve", mapOf("conversation_id" to conversationId), null, options) { readConversation() }

    /** As [Conversations.update], with the answer. */
    public suspend fun update(
        conversationId: String,
        request: ConversationUpdateRequest,
        options: CallOptions = CallOptions(),
    ): RawResponse<Conversation> =
        native.fetchRaw("conversations.update", mapOf("conversation_id" to conversationId), request, options) { readConversation() }

    /** As [Conversations.delete], with the answer. */
    public suspend fun delete(
        conversationId: String,
        options: CallOptions = CallOptions(),
    ): RawResponse<Deleted> =
        native.fetchRaw("conversations.delete", mapOf("conversation_id" to conversationId), null, options) { readDeleted() }
}
