// generated from core/src/api/endpoints.rs by `make generate`; do not edit
// swift-format-ignore-file

internal import AntiphonNative

/// The items of conversations.
///
/// See ``Conversations/items``. Cancelling the task of a call closes its connection;
/// the call throws `CancellationError`.
public struct ConversationItems: Sendable {
    let native: NativeClient

    /// The same methods with their answers: status, headers, request id, number of retries, and body.
    public var withRawResponse: RawConversationItems { RawConversationItems(native: native) }

    /// Adds items to a conversation, at most 20 in a call, and returns them as the
    /// server stores them.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: `conversationID` is not a valid id, or
    ///     no server can accept the request.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the conversation.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    @discardableResult
    public func create(
        _ conversationID: String,
        _ request: ConversationItemsRequest,
        options: CallOptions = CallOptions()
    ) async throws -> ItemPage {
        try await native.fetch("conversations.items.create", ["conversation_id": conversationID], request, options)
    }

    /// Lists the items of a conversation. Lists paginate automatically.
    ///
    /// The iteration throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: `conversationID` is empty or not a
    ///     valid id.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the conversation.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    public func list(
        _ conversationID: String,
        _ request: ListRequest = ListRequest(),
        options: CallOptions = CallOptions()
    ) -> ItemList {
        native.list("conversations.items.list", ["conversation_id": conversationID], request, options)
    }

    /// Returns one item of a conversation.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: An id is empty or not valid.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the conversation,
    ///     or the conversation has no such item.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    public func retrieve(
        _ conversationID: String,
        _ itemID: String,
        _ request: ItemRetrieveRequest = ItemRetrieveRequest(),
        options: CallOptions = CallOptions()
    ) async throws -> InputItem {
        try await native.fetch("conversations.items.retrieve", ["conversation_id": conversationID, "item_id": itemID], request, options)
    }

    /// Removes an item from a conversation and returns the conversation.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: An id is empty or not valid.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the conversation,
    ///     or the conversation has no such item.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    @discardableResult
    public func delete(
        _ conversationID: String,
        _ itemID: String,
        options: CallOptions = CallOptions()
    ) async throws -> Conversation {
        try await native.fetch("conversations.items.delete", ["conversation_id": conversationID, "item_id": itemID], nil, options)
    }
}

/// The methods of ``ConversationItems``, each with the answer that its value was read from; see ``ConversationItems/withRawResponse``.
public struct RawConversationItems: Sendable {
    let native: NativeClient

    /// As ``ConversationItems/create(_:_:options:)``, with the answer.
    @discardableResult
    public func create(
        _ conversationID: String,
        _ request: ConversationItemsRequest,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<ItemPage> {
        try await native.fetchRaw("conversations.items.create", ["conversation_id": conversationID], request, options)
    }

    /// The first page of ``ConversationItems/list(_:_:options:)``, with the answer.
    public func list(
        _ conversationID: String,
        _ request: ListRequest = ListRequest(),
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Page> {
        try await native.listRaw("conversations.items.list", ["conversation_id": conversationID], request, options)
    }

    /// As ``ConversationItems/retrieve(_:_:_:options:)``, with the answer.
    public func retrieve(
        _ conversationID: String,
        _ itemID: String,
        _ request: ItemRetrieveRequest = ItemRetrieveRequest(),
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<InputItem> {
        try await native.fetchRaw("conversations.items.retrieve", ["conversation_id": conversationID, "item_id": itemID], request, options)
    }

    /// As ``ConversationItems/delete(_:_:options:)``, with the answer.
    @discardableResult
    public func delete(
        _ conversationID: String,
        _ itemID: String,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Conversation> {
        try await native.fetchRaw("conversations.items.delete", ["conversation_id": conversationID, "item_id": itemID], nil, options)
    }
}
