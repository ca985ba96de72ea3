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

    func next(_ selection: NativeSelection, isolation actor: isolated (any Actor)?) async throws -> Selected? {
        if !Task.isCancelled, let selected = unread.next(selection) { return selected }
        let batch = try await take(isolation: actor) { native, unread in
            try Selected.list(of: selection, await native.nextSelected(selection: selection, unread: unread))
        }
        return unread.next(of: batch, selection)
    }

    func finalResponse() async throws -> Response {
        _ = unread.giveBack()
        return try await run { try Response(bytes: await $0.finalResponse()) }
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

/// One element of a selection.
struct Selected: Sendable {
    let value: any Sendable

    /// Reads the list that the core gives.
    static func list(of selection: NativeSelection, _ bytes: Data) throws -> [Selected] {
        try AntiphonError.reading(bytes) { reader in
            var list: [Selected] = []
            var rest = reader.size()
            while rest > 0, !reader.isBroken {
                let value: any Sendable =
                    switch selection {
                    case .text, .reasoning, .refusal: reader.read() as String
                    case .functionCalls: reader.read() as FunctionCallItem
                    case .images: reader.read() as ImageGenerationCallItem
                    }
                list.append(Selected(value: value))
                rest -= 1
            }
            return list
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
    private var events: ArraySlice<Event> = []
    private var selected: ArraySlice<Selected> = []
    private var selection: NativeSelection?
    /// How many events or elements of the core's last batch were not looked at.
    private var count: UInt32 = 0
    private var closed = false

    var isClosed: Bool {
        lock.withLock { closed }
    }

    /// Ends the iteration. The events that are left stay counted: they are in no snapshot.
    func close() {
        lock.withLock { closed = true }
    }

    func next() -> Event? {
        lock.withLock { popEvent() }
    }

    func next(of batch: [Event]) -> Event? {
        lock.withLock {
            // Two tasks that iterate at once share the events: neither loses one.
            events = events.isEmpty ? batch[...] : events + batch
            return popEvent()
        }
    }

    func next(_ selection: NativeSelection) -> Selected? {
        lock.withLock { selection == self.selection ? popSelected() : nil }
    }

    func next(of batch: [Selected], _ selection: NativeSelection) -> Selected? {
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
                count = 0
            }
            return count
        }
    }

    func withCount<T>(_ body: (UInt32) -> T) -> T {
        lock.withLock { body(count) }
    }

    private func popEvent() -> Event? {
        guard !closed, let event = events.popFirst() else { return nil }
        count = UInt32(events.count)
        return event
    }

    private func popSelected() -> Selected? {
        guard !closed, let next = selected.popFirst() else { return nil }
        count = UInt32(selected.count)
        return next
    }
}
