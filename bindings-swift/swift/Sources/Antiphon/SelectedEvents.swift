internal import AntiphonNative
import Foundation

/// Streams of one kind of content. ``finalResponse()`` and ``snapshot()`` still have everything.
///
/// ```swift
/// for try await text in stream.textDeltas { print(text, terminator: "") }
/// let response = try await stream.finalResponse()
/// ```
extension ResponseStream {
    /// The text of messages, piece by piece.
    public var textDeltas: Selected<String> { Selected(source, .text) }

    /// The reasoning that the server shows, piece by piece: of each item its text or its summary.
    public var reasoningTextDeltas: Selected<String> { Selected(source, .reasoning) }

    /// The refusal, piece by piece; nothing if the model did not refuse.
    public var refusalDeltas: Selected<String> { Selected(source, .refusal) }

    /// The complete calls of the caller's functions, when the response has ended: until then a gateway may run them
    /// itself.
    public var functionCalls: Selected<FunctionCallItem> { Selected(source, .functionCalls) }

    /// The calls that made an image, each when it is complete; `result` has the image in base64.
    public var images: Selected<ImageGenerationCallItem> { Selected(source, .images) }

    /// One kind of content, as it arrives. It ends with the stream, and with the error of the stream, if any.
    public struct Selected<Element: Sendable>: AsyncSequence, Sendable {
        private let source: StreamSource
        private let selection: NativeSelection
        private let read: @Sendable (Data) throws -> [Element]

        fileprivate init(_ source: StreamSource, _ selection: NativeSelection) where Element: Crossing {
            self.source = source
            self.selection = selection
            read = { @Sendable bytes in try [Element](bytes: bytes) }
        }

        /// The iterator; the stream ends with it.
        public func makeAsyncIterator() -> Iterator {
            Iterator(token: StreamToken(source), selection: selection, read: read)
        }

        /// Iterates over the selected content, and closes the connection if it is released before the end.
        public struct Iterator: AsyncIteratorProtocol {
            fileprivate let token: StreamToken
            fileprivate let selection: NativeSelection
            fileprivate let read: @Sendable (Data) throws -> [Element]

            /// The next element, or nil at the end of the stream.
            public mutating func next() async throws -> Element? {
                try await next(isolation: nil)
            }

            /// The next element, or nil at the end of the stream; stays on the caller's actor if one is queued.
            public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
                try await token.source.next(selection, read, isolation: actor)
            }
        }
    }
}
