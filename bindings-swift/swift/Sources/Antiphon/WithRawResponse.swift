internal import AntiphonNative

/// The calls of ``Responses``, each with the answer that its value was read from; see ``Responses/withRawResponse``.
///
/// Streams have theirs as ``ResponseStream/response``.
public struct RawResponses: Sendable {
    let native: NativeClient

    /// As ``Responses/create(_:)``.
    public func create(_ request: CreateRequest) async throws -> RawResponse<Response> {
        try await native.fetchRaw("responses.create", [:], request.json)
    }

    /// As ``Responses/retrieve(_:_:)``.
    public func retrieve(
        _ responseID: String, _ request: RetrieveRequest = RetrieveRequest()
    ) async throws -> RawResponse<Response> {
        try await native.fetchRaw("responses.retrieve", ["response_id": responseID], request.json)
    }

    /// As ``Responses/delete(_:)``.
    @discardableResult
    public func delete(_ responseID: String) async throws -> RawResponse<Deleted> {
        try await native.fetchRaw("responses.delete", ["response_id": responseID])
    }

    /// As ``Responses/cancel(_:)``.
    @discardableResult
    public func cancel(_ responseID: String) async throws -> RawResponse<Response> {
        try await native.fetchRaw("responses.cancel", ["response_id": responseID])
    }

    /// As ``Responses/compact(_:)``.
    public func compact(_ request: CompactRequest) async throws -> RawResponse<CompactedResponse> {
        try await native.fetchRaw("responses.compact", [:], request.json)
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
        return try await native.fetchRaw("responses.input_items.list", ids, request.json)
    }
}

/// The calls of ``InputTokenCounts`` with their answers.
public struct RawInputTokenCounts: Sendable {
    let native: NativeClient

    /// As ``InputTokenCounts/count(_:)``.
    public func count(_ request: InputTokensRequest) async throws -> RawResponse<InputTokens> {
        try await native.fetchRaw("responses.input_tokens.count", [:], request.json)
    }
}

/// The calls of ``Conversations`` with their answers.
public struct RawConversations: Sendable {
    let native: NativeClient

    /// As ``Conversations/create(_:)``.
    public func create(
        _ request: ConversationCreateRequest = ConversationCreateRequest()
    ) async throws -> RawResponse<Conversation> {
        try await native.fetchRaw("conversations.create", [:], request.json)
    }

    /// As ``Conversations/retrieve(_:)``.
    public func retrieve(_ conversationID: String) async throws -> RawResponse<Conversation> {
        let ids = ["conversation_id": conversationID]
        return try await native.fetchRaw("conversations.retrieve", ids)
    }

    /// As ``Conversations/update(_:_:)``.
    @discardableResult
    public func update(
        _ conversationID: String, _ request: ConversationUpdateRequest
    ) async throws -> RawResponse<Conversation> {
        let ids = ["conversation_id": conversationID]
        return try await native.fetchRaw("conversations.update", ids, request.json)
    }

    /// As ``Conversations/delete(_:)``.
    @discardableResult
    public func delete(_ conversationID: String) async throws -> RawResponse<Deleted> {
        let ids = ["conversation_id": conversationID]
        return try await native.fetchRaw("conversations.delete", ids)
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
        return try await native.fetchRaw("conversations.items.create", ids, request.json)
    }

    /// The first page of ``ConversationItems/list(_:_:)``.
    public func list(
        _ conversationID: String, _ request: ListRequest = ListRequest()
    ) async throws -> RawResponse<ItemPage> {
        let ids = ["conversation_id": conversationID]
        return try await native.fetchRaw("conversations.items.list", ids, request.json)
    }

    /// As ``ConversationItems/retrieve(_:_:_:)``.
    public func retrieve(
        _ conversationID: String, _ itemID: String, _ request: ItemRetrieveRequest = ItemRetrieveRequest()
    ) async throws -> RawResponse<InputItem> {
        let ids = ["conversation_id": conversationID, "item_id": itemID]
        return try await native.fetchRaw("conversations.items.retrieve", ids, request.json)
    }

    /// As ``ConversationItems/delete(_:_:)``.
    @discardableResult
    public func delete(_ conversationID: String, _ itemID: String) async throws -> RawResponse<Conversation> {
        let ids = ["conversation_id": conversationID, "item_id": itemID]
        return try await native.fetchRaw("conversations.items.delete", ids)
    }
}
