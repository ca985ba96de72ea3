internal import AntiphonNative

/// What callers most often want to read out of a response.
extension Response {
    /// The text of all messages, joined.
    public var outputText: String {
        messageParts.reduce(into: "") { text, part in
            if case .outputText(let part) = part { text += part.text }
        }
    }

    /// The refusal, if the model refused.
    public var refusal: String? {
        for case .refusal(let part) in messageParts { return part.refusal }
        return nil
    }

    /// The calls of the caller's functions, in order.
    public var functionCalls: [FunctionCallItem] {
        output.compactMap { item -> FunctionCallItem? in
            if case .functionCall(let call) = item { call } else { nil }
        }
    }

    /// The reasoning that the server shows: its text where there is some, else its summary.
    public var reasoningText: String {
        output.reduce(into: "") { text, item in
            guard case .reasoning(let item) = item else { return }
            let shown = (item.content ?? []).reduce(into: "") { text, part in
                if case .reasoningText(let part) = part { text += part.text }
            }
            let summary = item.summary.reduce(into: "") { text, part in
                if case .summaryText(let part) = part { text += part.text }
            }
            text += shown.isEmpty ? summary : shown
        }
    }

    /// The calls that made an image, in order: each has it in base64 as its `result`.
    public var images: [ImageGenerationCallItem] {
        output.compactMap { item -> ImageGenerationCallItem? in
            if case .imageGenerationCall(let call) = item, call.result != nil { call } else { nil }
        }
    }

    /// The output as input of the next request, with everything it holds: encrypted reasoning and items this version
    /// does not know included.
    public var outputAsInput: [InputItem] { output.asInput }

    private var messageParts: [ContentPart] {
        output.flatMap { item -> [ContentPart] in
            if case .message(let message) = item { message.content } else { [] }
        }
    }
}

extension CompactedResponse {
    /// The output as input of the next request, with everything it holds.
    public var outputAsInput: [InputItem] { output.asInput }
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
