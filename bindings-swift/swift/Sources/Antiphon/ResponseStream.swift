import Foundation

/// The events of one response as they come, and the response they make.
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
/// task, ``cancel()`` and letting go of the stream each close the connection.
///
/// A stream is read once, by one task at a time.
public struct ResponseStream: AsyncSequence, Sendable {
    /// What the sequence gives.
    public typealias Element = Event

    private let source: Source

    init(_ native: Result<NativeStream, any Error>) {
        source = Source(native)
    }

    /// The iterator; the stream ends with it.
    public func makeAsyncIterator() -> Iterator {
        Iterator(source: source)
    }

    /// Waits until the server has answered.
    ///
    /// There is no need to call it: what it throws, the iteration throws too.
    ///
    /// - Throws: ``AntiphonError`` when the request failed, `CancellationError` when the task is cancelled.
    public func opened() async throws {
        try await source.run { try await $0.opened() }
    }

    /// The whole response: reads the events that are left, then gives what all of them make, whether its status is
    /// completed, incomplete or failed.
    ///
    /// - Throws: ``AntiphonError``, the one the stream ended with if it did not end with a terminal event;
    ///   `CancellationError` when the task is cancelled.
    public func finalResponse() async throws -> Response {
        source.forgetUnread()
        return try await source.run { try await $0.finalResponse() }
    }

    /// The response as it is so far, made of the events that the iteration gave.
    public func snapshot() -> Response {
        source.withUnread { native, unread in native.snapshot(unread: unread) } ?? Response()
    }

    /// The JSON, as received, of the event that the iteration gave last.
    public func rawEvent() -> JSON? {
        source.withUnread { native, unread in native.rawEvent(unread: unread) }?.map(JSON.init(text:))
    }

    /// Closes the connection: the iteration ends, and ``finalResponse()`` throws ``AntiphonError/cancelled(_:)`` with
    /// the partial response. Does nothing after the end.
    public func cancel() {
        source.cancel()
    }

    /// The server's id of the request, once it has answered; to be given to its support.
    public var requestID: String? {
        source.requestID
    }

    /// Gives the events of a stream, and closes its connection when it is let go of before the end.
    public struct Iterator: AsyncIteratorProtocol {
        private let token: Token

        fileprivate init(source: Source) {
            token = Token(source)
        }

        /// The next event, or nil at the end of the stream.
        public mutating func next() async throws -> Event? {
            try await next(isolation: nil)
        }

        /// The next event, or nil at the end of the stream, without leaving the caller's actor where one is queued.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Event? {
            if !Task.isCancelled, let event = token.source.nextUnread() {
                return event
            }
            return try await token.source.nextBatch(isolation: actor)
        }
    }

    /// Lives as long as the iterator, copies of it included.
    private final class Token: Sendable {
        let source: Source

        init(_ source: Source) {
            self.source = source
        }

        deinit {
            source.cancel()
        }
    }
}

/// The stream of the core with the events that were taken from it and not yet looked at.
private final class Source: Sendable {
    private let native: Result<NativeStream, any Error>
    private let unread = Unread()

    /// So many events wait in the core at most.
    private static let batchSize: UInt32 = 256

    init(_ native: Result<NativeStream, any Error>) {
        self.native = native
    }

    func nextUnread() -> Event? {
        unread.next()
    }

    func nextBatch(isolation actor: isolated (any Actor)?) async throws -> Event? {
        guard !unread.isClosed else { return nil }
        let batch = try await run(isolation: actor) { try await $0.nextBatch(max: Self.batchSize) }
        // A stream that is cancelled just ends; a task that is cancelled is told so.
        if batch.isEmpty { try Task.checkCancellation() }
        return unread.next(of: batch)
    }

    func forgetUnread() {
        unread.forget()
    }

    func withUnread<T>(_ body: (NativeStream, UInt32) -> T) -> T? {
        guard let native = try? native.get() else { return nil }
        return unread.withCount { count in body(native, count) }
    }

    func cancel() {
        unread.close()
        guard let native = try? native.get() else { return }
        native.cancel()
    }

    var requestID: String? {
        guard let native = try? native.get() else { return nil }
        return native.requestId()
    }

    /// Calls the core; closes the connection when the task is cancelled, which UniFFI does not.
    func run<T: Sendable>(
        isolation actor: isolated (any Actor)? = #isolation,
        _ body: @Sendable (NativeStream) async throws -> T
    ) async throws -> T {
        let native = try native.get()
        return try await withTaskCancellationHandler {
            try await AntiphonError.mapping { try await body(native) }
        } onCancel: {
            native.cancel()
        }
    }
}

/// Events in the order they came. Locked, because a snapshot may be taken by another task.
private final class Unread: @unchecked Sendable {
    private let lock = NSLock()
    private var events: ArraySlice<Event> = []
    private var closed = false

    var isClosed: Bool {
        lock.withLock { closed }
    }

    /// Ends the iteration. The events that are left stay counted: no snapshot shows what was not looked at.
    func close() {
        lock.withLock { closed = true }
    }

    func next() -> Event? {
        lock.withLock { closed ? nil : events.popFirst() }
    }

    func next(of batch: [Event]) -> Event? {
        lock.withLock {
            // Two tasks that iterate at once share the events: neither loses one.
            events = events.isEmpty ? batch[...] : events + batch
            return closed ? nil : events.popFirst()
        }
    }

    func forget() {
        lock.withLock { events = [] }
    }

    func withCount<T>(_ body: (UInt32) -> T) -> T {
        lock.withLock { body(UInt32(events.count)) }
    }
}
