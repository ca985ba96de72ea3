internal import AntiphonNative
import Foundation

/// The stream of the core, with what was taken from it and not yet looked at.
final class StreamSource: Sendable {
    private let native: Result<NativeStream, any Error>
    private let unread = Unread()

    init(_ native: Result<NativeStream, any Error>) {
        self.native = native
    }

    func nextEvent(isolation actor: isolated (any Actor)?) async throws -> Event? {
        if !Task.isCancelled, let event = unread.next() { return event }
        let batch: [Event] = try await take(isolation: actor) { native, unread in
            try [Event](bytes: await native.nextBatch(unread: unread))
        }
        return unread.next(of: batch)
    }

    func next<Element: Sendable>(
        _ selection: NativeSelection, _ read: @Sendable (Data) throws -> [Element],
        isolation actor: isolated (any Actor)?
    ) async throws -> Element? {
        if !Task.isCancelled, let element = unread.next(selection) { return element as? Element }
        let batch = try await take(isolation: actor) { native, unread in
            try await read(native.nextSelected(selection: selection, unread: unread))
        }
        return unread.next(of: batch, selection) as? Element
    }

    func finalResponse() async throws -> Response {
        let count = unread.giveBack()
        return try await run { try Response(bytes: await $0.finalResponse(unread: count)) }
    }

    func withUnread<T>(_ body: (NativeStream, UInt32) -> T) -> T? {
        guard let native = try? native.get() else { return nil }
        return unread.withCount { count in body(native, count) }
    }

    func cancel() {
        unread.close()
        withUnread { native, unread in native.cancel(unread: unread) }
    }

    var head: NativeHead? {
        guard let native = try? native.get() else { return nil }
        return native.head()
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
            cancel()
        }
    }

    /// Takes what the core has; empty at the end. What was buffered for another kind of iteration goes back first.
    private func take<T: Sendable>(
        isolation actor: isolated (any Actor)?,
        _ body: @Sendable (NativeStream, UInt32) async throws -> [T]
    ) async throws -> [T] {
        guard !unread.isClosed else {
            try Task.checkCancellation()
            return []
        }
        do {
            let count = unread.giveBack()
            let batch = try await run(isolation: actor) { try await body($0, count) }
            // A stream that was whole already is not cancelled; the task still is.
            if batch.isEmpty || unread.isClosed { try Task.checkCancellation() }
            return batch
        } catch AntiphonError.cancelled {
            // Whoever called `cancel` knows.
            return []
        }
    }
}

/// Lives as long as an iterator, copies of it included; the stream ends with it.
final class StreamToken: Sendable {
    let source: StreamSource

    init(_ source: StreamSource) {
        self.source = source
    }

    deinit {
        source.cancel()
    }
}

/// Events in the order they came, or what was selected of them. Locked, because a snapshot may be taken by another task.
private final class Unread: @unchecked Sendable {
    private let lock = NSLock()
    // Of these two one is empty: the core counts what it gave last.
    private var events: ArraySlice<Event> = []
    private var selected: ArraySlice<any Sendable> = []
    private var selection: NativeSelection?
    private var closed = false

    var isClosed: Bool {
        lock.withLock { closed }
    }

    /// Ends the iteration. What is left stays counted: it is in no snapshot.
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

    func next(_ selection: NativeSelection) -> (any Sendable)? {
        lock.withLock { selection == self.selection ? popSelected() : nil }
    }

    func next(of batch: [any Sendable], _ selection: NativeSelection) -> (any Sendable)? {
        lock.withLock {
            selected = self.selection == selection ? selected + batch : batch[...]
            self.selection = selection
            return popSelected()
        }
    }

    /// Forgets what is left, and says how much that is.
    func giveBack() -> UInt32 {
        lock.withLock {
            defer {
                events = []
                selected = []
            }
            return count
        }
    }

    func withCount<T>(_ body: (UInt32) -> T) -> T {
        lock.withLock { body(count) }
    }

    /// How much of the core's last batch was not looked at.
    private var count: UInt32 { UInt32(events.count + selected.count) }

    private func popSelected() -> (any Sendable)? {
        closed ? nil : selected.popFirst()
    }
}
