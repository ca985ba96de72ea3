internal import AntiphonNative

/// All items of a list, which the client fetches page by page as they are needed.
///
/// ```swift
/// for try await item in client.conversations.items.list("conv_1", ListRequest(order: "asc")) {
///     print(item.id ?? "")
/// }
/// ```
///
/// Each iteration fetches the list again, from its first page. It throws what the calls throw, see ``Responses``.
public struct ItemList: AsyncSequence, Sendable {
    /// What the iteration yields.
    public typealias Element = InputItem

    /// The pages of the list.
    public let pages: Pages

    /// The iterator over the items.
    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator())
    }

    /// Iterates over the items of a list.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var pages: Pages.Iterator
        private var items: ArraySlice<InputItem> = []

        fileprivate init(pages: Pages.Iterator) {
            self.pages = pages
        }

        /// The next item, or nil at the end of the list.
        public mutating func next() async throws -> InputItem? {
            try await next(isolation: nil)
        }

        /// The next item, or nil at the end of the list; stays on the caller's actor if the item is already there.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> InputItem? {
            while items.isEmpty {
                guard let page = try await pages.next(isolation: actor) else { return nil }
                items = page.data[...]
            }
            return items.popFirst()
        }
    }

    /// The pages of a list.
    public struct Pages: AsyncSequence, Sendable {
        /// What the iteration yields.
        public typealias Element = ItemPage

        private let first: @Sendable (NativeCancellation) async throws -> NativePage

        init(first: @escaping @Sendable (NativeCancellation) async throws -> NativePage) {
            self.first = first
        }

        /// The iterator over the pages.
        public func makeAsyncIterator() -> Iterator {
            Iterator(ask: first)
        }

        /// Iterates over the pages of a list.
        public struct Iterator: AsyncIteratorProtocol {
            /// Fetches the next page; nil after the last one, and after an error.
            fileprivate var ask: (@Sendable (NativeCancellation) async throws -> NativePage?)?

            /// The next page, or nil at the end of the list.
            public mutating func next() async throws -> ItemPage? {
                try await next(isolation: nil)
            }

            /// The next page, or nil at the end of the list.
            public mutating func next(isolation actor: isolated (any Actor)?) async throws -> ItemPage? {
                guard let ask else { return nil }
                self.ask = nil
                guard let page = try await calling(isolation: actor, ask) else { return nil }
                self.ask = { try await page.next(cancellation: $0) }
                return try ItemPage(bytes: page.items())
            }
        }
    }
}
