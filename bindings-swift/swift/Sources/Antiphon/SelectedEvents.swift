internal import AntiphonNative

/// Streams of one thing only. Nothing is lost of the rest: ``finalResponse()`` and ``snapshot()`` have everything.
///
/// ```swift
/// for try await text in stream.textDeltas { print(text, terminator: "") }
/// let response = try await stream.finalResponse()
/// ```
extension ResponseStream {
    /// The text of messages, piece by piece.
    public var textDeltas: Selected<String> { Selected(source, .text) }

    /// The reasoning that the server shows, piece by piece: its text, its summary, or both.
    public var reasoningTextDeltas: Selected<String> { Selected(source, .reasoning) }

    /// The refusal, piece by piece; nothing where the model did not refuse.
    public var refusalDeltas: Selected<String> { Selected(source, .refusal) }

    /// The calls of the caller's functions, each when it is whole.
    public var functionCalls: Selected<FunctionCallItem> { Selected(source, .functionCalls) }

    /// The calls that made an image, each when it is whole: the image in base64 is its `result`.
    public var images: Selected<ImageGenerationCallItem> { Selected(source, .images) }

    /// What one kind of event of a stream carries, as it comes. It ends as the stream does, with the stream's error if
    /// that ends with one.
    public struct Selected<Element: Sendable>: AsyncSequence, Sendable {
        private let source: StreamSource
        private let selection: NativeSelection

        fileprivate init(_ source: StreamSource, _ selection: NativeSelection) {
            self.source = source
            self.selection = selection
        }

        /// The iterator; the stream ends with it.
        public func makeAsyncIterator() -> Iterator {
            Iterator(token: StreamToken(source), selection: selection)
        }

        /// Gives what was selected, and closes the connection when it is let go of before the end.
        public struct Iterator: AsyncIteratorProtocol {
            fileprivate let token: StreamToken
            fileprivate let selection: NativeSelection

            /// The next one, or nil at the end of the stream.
            public mutating func next() async throws -> Element? {
                try await next(isolation: nil)
            }

            /// The next one, or nil at the end of the stream, without leaving the caller's actor where one is queued.
            public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
                try await token.source.next(selection, isolation: actor)?.value as? Element
            }
        }
    }
}
