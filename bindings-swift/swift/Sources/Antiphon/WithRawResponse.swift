/// The calls of ``Responses``, each with the answer that its value was read from; see ``Responses/withRawResponse``.
///
/// Streams have theirs as ``ResponseStream/response``.
public struct RawResponses: Sendable {
    let native: NativeClient

    /// As ``Responses/create(_:)``.
    public func create(_ request: CreateRequest) async throws -> RawResponse<Response> {
        try await native.fetchRaw("responses.create", [:], .create(request), \.response)
    }

    /// As ``Responses/retrieve(_:_:)``.
    public func retrieve(
        _ responseID: String, _ request: RetrieveRequest = RetrieveRequest()
    ) async throws -> RawResponse<Response> {
        try await native.fetchRaw("responses.retrieve", ["response_id": responseID], .retrieve(request), \.response)
    }

    /// As ``Responses/delete(_:)``.
    @discardableResult
    public func delete(_ responseID: String) async throws -> RawResponse<Deleted> {
        try await native.fetchRaw("responses.delete", ["response_id": responseID], .empty, \.deleted)
    }

    /// As ``Responses/cancel(_:)``.
    @discardableResult
    public func cancel(_ responseID: String) async throws -> RawResponse<Response> {
        try await native.fetchRaw("responses.cancel", ["response_id": responseID], .empty, \.response)
    }

    /// As ``Responses/compact(_:)``.
    public func compact(_ request: CompactRequest) async throws -> RawResponse<CompactedResponse> {
        try await native.fetchRaw("responses.compact", [:], .compact(request), \.compacted)
    }
}

/// The calls of ``InputItems`` with their answers.
public struct RawInputItems: Sendable {
    let native: NativeClient

    /// The first page of ``InputItems/list(_:_:)``.
    public func list(
        _ responseID: String, _ request: ListRequest = ListRequest()
    ) async throws -> RawResponse<ItemPage> {
        let ids = ["response_id": responseID]
        return try await native.fetchRaw("responses.input_items.list", ids, .page(request)) { $0.page?.items() }
    }
}

/// The calls of ``InputTokenCounts`` with their answers.
public struct RawInputTokenCounts: Sendable {
    let native: NativeClient

    /// As ``InputTokenCounts/count(_:)``.
    public func count(_ request: InputTokensRequest) async throws -> RawResponse<InputTokens> {
        try await native.fetchRaw("responses.input_tokens.count", [:], .inputTokens(request), \.inputTokens)
    }
}

/// The calls of ``Conversations`` with their answers.
public struct RawConversations: Sendable {
    let native: NativeClient

    /// As ``Conversations/create(_:)``.
    public func create(
        _ request: ConversationCreateRequest = ConversationCreateRequest()
    ) async throws -> RawResponse<Conversation> {
        try await native.fetchRaw("conversations.create", [:], .conversationCreate(request), \.conversation)
    }

    /// As ``Conversations/retrieve(_:)``.
    public func retrieve(_ conversationID: String) async throws -> RawResponse<Conversation> {
        let ids = ["conversation_id": conversationID]
        return try await native.fetchRaw("conversations.retrieve", ids, .empty, \.conversation)
    }

    /// As ``Conversations/update(_:_:)``.
    @discardableResult
    public func update(
        _ conversationID: String, _ request: ConversationUpdateRequest
    ) async throws -> RawResponse<Conversation> {
        let ids = ["conversation_id": conversationID]
        return try await native.fetchRaw("conversations.update", ids, .conversationUpdate(request), \.conversation)
    }

    /// As ``Conversations/delete(_:)``.
    @discardableResult
    public func delete(_ conversationID: String) async throws -> RawResponse<Deleted> {
        let ids = ["conversation_id": conversationID]
        return try await native.fetchRaw("conversations.delete", ids, .empty, \.deleted)
    }
}

/// The calls of ``ConversationItems`` with their answers.
public struct RawConversationItems: Sendable {
    let native: NativeClient

    /// As ``ConversationItems/create(_:_:)``.
    @discardableResult
    public func create(
        _ conversationID: String, _ request: ConversationItemsRequest
    ) async throws -> RawResponse<ItemPage> {
        let ids = ["conversation_id": conversationID]
        return try await native.fetchRaw("conversations.items.create", ids, .conversationItems(request), \.items)
    }

    /// The first page of ``ConversationItems/list(_:_:)``.
    public func list(
        _ conversationID: String, _ request: ListRequest = ListRequest()
    ) async throws -> RawResponse<ItemPage> {
        let ids = ["conversation_id": conversationID]
        return try await native.fetchRaw("conversations.items.list", ids, .page(request)) { $0.page?.items() }
    }

    /// As ``ConversationItems/retrieve(_:_:_:)``.
    public func retrieve(
        _ conversationID: String, _ itemID: String, _ request: ItemRetrieveRequest = ItemRetrieveRequest()
    ) async throws -> RawResponse<InputItem> {
        let ids = ["conversation_id": conversationID, "item_id": itemID]
        return try await native.fetchRaw("conversations.items.retrieve", ids, .itemRetrieve(request), \.item)
    }

    /// As ``ConversationItems/delete(_:_:)``.
    @discardableResult
    public func delete(_ conversationID: String, _ itemID: String) async throws -> RawResponse<Conversation> {
        let ids = ["conversation_id": conversationID, "item_id": itemID]
        return try await native.fetchRaw("conversations.items.delete", ids, .empty, \.conversation)
    }
}
