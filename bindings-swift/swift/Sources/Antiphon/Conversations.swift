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
        try await calling { try await native.createConversation(request: request, cancellation: $0) }
    }

    /// Gives a conversation; its items are listed apart.
    public func retrieve(_ conversationID: String) async throws -> Conversation {
        try await calling { try await native.retrieveConversation(id: conversationID, cancellation: $0) }
    }

    /// Replaces the metadata of a conversation, which must be given; an empty dictionary takes it away.
    @discardableResult
    public func update(
        _ conversationID: String, _ request: ConversationUpdateRequest
    ) async throws -> Conversation {
        try await calling {
            try await native.updateConversation(id: conversationID, request: request, cancellation: $0)
        }
    }

    /// Deletes a conversation. OpenAI does not delete its items.
    @discardableResult
    public func delete(_ conversationID: String) async throws -> Deleted {
        try await calling { try await native.deleteConversation(id: conversationID, cancellation: $0) }
    }

    /// The items of conversations.
    public var items: ConversationItems { ConversationItems(native: native) }
}

/// The items of conversations; see ``Conversations/items``.
public struct ConversationItems: Sendable {
    let native: NativeClient

    /// Adds items to a conversation, at most 20 in a call, and gives them as they were stored.
    @discardableResult
    public func create(
        _ conversationID: String, _ request: ConversationItemsRequest
    ) async throws -> ItemPage {
        try await calling { try await native.createItems(id: conversationID, request: request, cancellation: $0) }
    }

    /// The items of a conversation, from the server page by page as they are needed.
    public func list(_ conversationID: String, _ request: ListRequest = ListRequest()) -> ItemList {
        ItemList { [native] in try await native.listItems(id: conversationID, request: request, cancellation: $0) }
    }

    /// Gives one item of a conversation.
    public func retrieve(
        _ conversationID: String, _ itemID: String, _ request: ItemRetrieveRequest = ItemRetrieveRequest()
    ) async throws -> InputItem {
        try await calling {
            try await native.retrieveItem(id: conversationID, itemId: itemID, request: request, cancellation: $0)
        }
    }

    /// Takes an item out of a conversation, and gives the conversation.
    @discardableResult
    public func delete(_ conversationID: String, _ itemID: String) async throws -> Conversation {
        try await calling { try await native.deleteItem(id: conversationID, itemId: itemID, cancellation: $0) }
    }
}
