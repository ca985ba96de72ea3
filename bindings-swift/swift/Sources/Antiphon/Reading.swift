internal import AntiphonNative

extension Response {
    /// A view of the response, by its name in the core, which computes it; nil where the response has nothing for it.
    func view<T: Crossing>(_ name: String) -> T? {
        nativeView(name: name, response: json.text).flatMap { try? T(bytes: $0) }
    }
}

extension CompactedResponse {
    /// The output as input for the next turn, with everything that it holds.
    public func toInput() -> [InputItem] { output.asInput }
}

extension InputItem {
    /// The id of the item, if it has one, whatever its kind.
    public var id: String? { nativeItemId(item: json.text) }
}

extension [OutputItem] {
    /// Both kinds of items are written alike: going through JSON keeps every field, whichever types the two sides have
    /// for it.
    fileprivate var asInput: [InputItem] {
        (try? [InputItem](bytes: nativeRead(model: .input, text: json.text)))
            ?? map { item in .unknown(kind: "", json: item.json) }
    }
}

extension Response {
    /// Reads a response from its JSON, leniently.
    ///
    /// - Throws: ``AntiphonError/invalidRequest(_:)`` when the text is not JSON.
    public init(json: JSON) throws {
        self = try AntiphonError.mapping { try Self(bytes: nativeRead(model: .response, text: json.text)) }
    }
}

extension Event {
    /// Reads an event from its JSON, leniently.
    ///
    /// - Throws: ``AntiphonError/invalidRequest(_:)`` when the text is not JSON.
    public init(json: JSON) throws {
        self = try AntiphonError.mapping { try Self(bytes: nativeRead(model: .event, text: json.text)) }
    }
}

extension CreateRequest {
    /// A request of one text to one model.
    public init(model: String, input: String) {
        self.init(model: model, input: .text(input))
    }

    /// Reads a request from its JSON, leniently.
    ///
    /// - Throws: ``AntiphonError/invalidRequest(_:)`` when the text is not JSON.
    public init(json: JSON) throws {
        self = try AntiphonError.mapping { try Self(bytes: nativeRead(model: .createRequest, text: json.text)) }
    }
}

extension Input: ExpressibleByStringLiteral {
    /// One message of the user.
    public init(stringLiteral value: String) { self = .text(value) }
}

extension MessageContent: ExpressibleByStringLiteral {
    /// Text.
    public init(stringLiteral value: String) { self = .text(value) }
}

extension ToolOutput: ExpressibleByStringLiteral {
    /// Text.
    public init(stringLiteral value: String) { self = .text(value) }
}
