// generated from core/src/api/endpoints.rs by `make generate`; do not edit
// swift-format-ignore-file

internal import AntiphonNative

/// Conversations: contexts that the server keeps from one response to the next.
///
/// See ``Client/conversations``. Cancelling the task of a call closes its connection;
/// the call throws `CancellationError`.
public struct Conversations: Sendable {
    let native: NativeClient

    /// The items of conversations.
    public var items: ConversationItems { ConversationItems(native: native) }

    /// The same methods with their answers: status, headers, request id, number of retries, and body.
    public var withRawResponse: RawConversations { RawConversations(native: native) }

    /// Creates a conversation.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: No server can accept the request;
    ///     nothing was sent.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with an error.
    public func create(
        _ request: ConversationCreateRequest = ConversationCreateRequest(),
        options: CallOptions = CallOptions()
    ) async throws -> Conversation {
        try await native.fetch("conversations.create", [:], request, options)
    }

    /// Returns a conversation. Its items are listed separately.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: `conversationID` is empty or not a
    ///     valid id.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the conversation.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    public func retrieve(_ conversationID: String, options: CallOptions = CallOptions()) async throws -> Conversation {
        try await native.fetch("conversations.retrieve", ["conversation_id": conversationID], nil, options)
    }

    /// Replaces the metadata of a conversation. The request must have `metadata`; an
    /// empty map clears it.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: `conversationID` is not a valid id, or
    ///     no server can accept the request.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the conversation.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    @discardableResult
    public func update(
        _ conversationID: String,
        _ request: ConversationUpdateRequest,
        options: CallOptions = CallOptions()
    ) async throws -> Conversation {
        try await native.fetch("conversations.update", ["conversation_id": conversationID], request, options)
    }

    /// Deletes a conversation. OpenAI does not delete its items.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: `conversationID` is empty or not a
    ///     valid id.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the conversation.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    @discardableResult
    public func delete(_ conversationID: String, options: CallOptions = CallOptions()) async throws -> Deleted {
        try await native.fetch("conversations.delete", ["conversation_id": conversationID], nil, options)
    }
}

/// The methods of ``Conversations``, each with the answer that its value was read from; see ``Conversations/withRawResponse``.
public struct RawConversations: Sendable {
    let native: NativeClient

    /// As ``Conversations/create(_:options:)``, with the answer.
    public func create(
        _ request: ConversationCreateRequest = ConversationCreateRequest(),
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Conversation> {
        try await native.fetchRaw("conversations.create", [:], request, options)
    }

    /// As ``Conversations/retrieve(_:options:)``, with the answer.
    public func retrieve(
        _ conversationID: String,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Conversation> {
        try await native.fetchRaw("conversations.retrieve", ["conversation_id": conversationID], nil, options)
    }

    /// As ``Conversations/update(_:_:options:)``, with the answer.
    @discardableResult
    public func update(
        _ conversationID: String,
        _ request: ConversationUpdateRequest,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Conversation> {
        try await native.fetchRaw("conversations.update", ["conversation_id": conversationID], request, options)
    }

    /// As ``Conversations/delete(_:options:)``, with the answer.
    @discardableResult
    public func delete(
        _ conversationID: String,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Deleted> {
        try await native.fetchRaw("conversations.delete", ["conversation_id": conversationID], nil, options)
    }
}
