internal import AntiphonNative

/// One page of a list, from which the client fetches the pages after it.
///
/// The fields of the page are read from this value: `page.data`, `page.hasMore`. Iterating over it yields all items of
/// the list from this page on:
///
/// ```swift
/// let raw = try await client.conversations.items.withRawResponse.list("conv_1")
/// for try await item in raw.value {
///     print(item.id ?? "")
/// }
/// ```
@dynamicMemberLookup
public struct Page: AsyncSequence, Sendable {
    /// What the iteration yields.
    public typealias Element = InputItem

    /// The page as the server returned it.
    public let content: ItemPage

    private let native: NativePage

    init(_ native: NativePage) throws {
        self.native = native
        content = try ItemPage(bytes: native.items())
    }

    /// A field of the page.
    public subscript<T>(dynamicMember member: KeyPath<ItemPage, T>) -> T {
        content[keyPath: member]
    }

    /// This page and all pages after it.
    public var pages: ItemList.Pages {
        let native = native
        return ItemList.Pages { _ in native }
    }

    /// Fetches the next page; returns nil at the end of the list.
    public func nextPage() async throws -> Page? {
        let native = native
        let next = try await calling { cancellation in try await native.next(cancellation: cancellation) }
        return try next.map(Page.init)
    }

    /// The iterator over the items from this page on.
    public func makeAsyncIterator() -> ItemList.Iterator {
        ItemList(pages: pages).makeAsyncIterator()
    }
}
