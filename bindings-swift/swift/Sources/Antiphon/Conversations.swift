internal import AntiphonNative

/// Conversations that a client's server stores; see ``Client/conversations``.
///
/// ```swift
/// let conversation = try await client.conversations.create()
/// let request = CreateRequest(model: "gpt-5", input: "Hello", conversation: .id(conversation.id))
/// let response = try await client.responses.create(request)
/// ```
///
/// What the calls throw is said at ``Responses``.
public struct Conversations: Sendable {
    let native: NativeClient

    /// Makes a conversation.
    public func create(
        _ request: ConversationCreateRequest = ConversationCreateRequest()
    ) async throws -> Conversation {
        try await native.fetch("conversations.create", [:], request.json)
    }

    /// Gives a conversation; its items are listed apart.
    public func retrieve(_ conversationID: String) async throws -> Conversation {
        let ids = ["conversation_id": conversationID]
        return try await native.fetch("conversations.retrieve", ids)
    }

    /// Replaces the metadata of a conversation, which must be given; an empty dictionary takes it away.
    @discardableResult
    public func update(
        _ conversationID: String, _ request: ConversationUpdateRequest
    ) async throws -> Conversation {
        let ids = ["conversation_id": conversationID]
        return try await native.fetch("conversations.update", ids, request.json)
    }

    /// Deletes a conversation. OpenAI does not delete its items.
    @discardableResult
    public func delete(_ conversationID: String) async throws -> Deleted {
        try await native.fetch("conversations.delete", ["conversation_id": conversationID])
    }

    /// The items of conversations.
    public var items: ConversationItems { ConversationItems(native: native) }

    /// The same calls with their answers.
    public var withRawResponse: RawConversations { RawConversations(native: native) }
}

/// The items of conversations; see ``Conversations/items``.
public struct ConversationItems: Sendable {
    let native: NativeClient

    /// Adds items to a conversation, at most 20 in a call, and gives them as they were stored.
    @discardableResult
    public func create(
        _ conversationID: String, _ request: ConversationItemsRequest
    ) async throws -> ItemPage {
        let ids = ["conversation_id": conversationID]
        return try await native.fetch("conversations.items.create", ids, request.json)
    }

    /// The items of a conversation, from the server page by page as they are needed.
    public func list(_ conversationID: String, _ request: ListRequest = ListRequest()) -> ItemList {
        native.list("conversations.items.list", ["conversation_id": conversationID], request)
    }

    /// Gives one item of a conversation.
    public func retrieve(
        _ conversationID: String, _ itemID: String, _ request: ItemRetrieveRequest = ItemRetrieveRequest()
    ) async throws -> InputItem {
        let ids = ["conversation_id": conversationID, "item_id": itemID]
        return try await native.fetch("conversations.items.retrieve", ids, request.json)
    }

    /// Takes an item out of a conversation, and gives the conversation.
    @discardableResult
    public func delete(_ conversationID: String, _ itemID: String) async throws -> Conversation {
        let ids = ["conversation_id": conversationID, "item_id": itemID]
        return try await native.fetch("conversations.items.delete", ids)
    }

    /// The same calls with their answers.
    public var withRawResponse: RawConversationItems { RawConversationItems(native: native) }
}
