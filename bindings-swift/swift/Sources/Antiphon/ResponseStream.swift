internal import AntiphonNative

/// The events of one response as they arrive, and the response that they add up to.
///
/// ```swift
/// let stream = client.responses.stream(CreateRequest(model: "gpt-5", input: "Tell me a story"))
/// for try await event in stream {
///     if case .outputTextDelta(let delta) = event { print(delta.delta, terminator: "") }
/// }
/// let response = try await stream.finalResponse()
/// ```
///
/// Iteration ends with the terminal event, whether or not the server closes the connection. An early end throws an
/// ``AntiphonError`` with what was received, see ``AntiphonError/partialResponse``. Leaving the loop, cancelling the
/// task, ``cancel()`` and releasing the stream each close the connection.
///
/// A stream is read once, by one task at a time.
public struct ResponseStream: AsyncSequence, Sendable {
    /// What the iteration yields.
    public typealias Element = Event

    let source: StreamSource

    init(_ open: () throws -> NativeStream) {
        source = StreamSource(Result { try AntiphonError.mapping(open) })
    }

    /// The iterator; the stream ends with it.
    public func makeAsyncIterator() -> Iterator {
        Iterator(source: source)
    }

    /// Waits until the server has answered.
    ///
    /// Calling it is optional: the iteration throws the same errors.
    ///
    /// - Throws: ``AntiphonError`` when the request failed, `CancellationError` when the task is cancelled.
    public func opened() async throws {
        try await source.run { try await $0.opened() }
    }

    /// Reads the remaining events and returns the final response, whether its status is completed, incomplete or
    /// failed.
    ///
    /// - Throws: ``AntiphonError``, the one the stream ended with if it did not end with a terminal event;
    ///   `CancellationError` when the task is cancelled.
    public func finalResponse() async throws -> Response {
        try await source.finalResponse()
    }

    /// The response so far, accumulated up to the last event or element that the iteration has returned.
    public func snapshot() -> Response {
        let snapshot = source.withUnread { native, unread in try? Response(bytes: native.snapshot(unread: unread)) }
        return snapshot?.flatMap { $0 } ?? Response()
    }

    /// The JSON, as received, of the last event that the iteration returned; nil in an iteration over other elements.
    public func rawEvent() -> JSON? {
        source.withUnread { native, unread in native.rawEvent(unread: unread) }?.map(JSON.init(text:))
    }

    /// Closes the connection: the iteration ends, and ``finalResponse()`` throws ``AntiphonError/cancelled(_:)`` with
    /// the partial response. Does nothing after the end.
    public func cancel() {
        source.cancel()
    }

    /// Status, headers, request id and number of retries, once the server has answered. They are those of the first
    /// connection, also if the stream was resumed.
    public var response: ResponseHead? {
        source.head.map(ResponseHead.init)
    }

    /// The server's id of the request, once it has answered; quote it to the provider's support.
    public var requestID: String? {
        response?.requestID
    }

    /// Iterates over the events of a stream, and closes its connection if it is released before the end.
    public struct Iterator: AsyncIteratorProtocol {
        private let token: StreamToken

        fileprivate init(source: StreamSource) {
            token = StreamToken(source)
        }

        /// The next event, or nil at the end of the stream.
        public mutating func next() async throws -> Event? {
            try await next(isolation: nil)
        }

        /// The next event, or nil at the end of the stream; stays on the caller's actor if an event is queued.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Event? {
            try await token.source.nextEvent(isolation: actor)
        }
    }
}
