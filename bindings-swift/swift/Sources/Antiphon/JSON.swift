import Foundation

/// A JSON value that has no type of its own: a schema, a parameter this version does not know, an unknown item.
///
/// It is text, and read only by whoever wants to:
///
/// ```swift
/// let schema: JSON = ["type": "object", "properties": ["city": ["type": "string"]], "required": ["city"]]
/// let arguments = try JSON(text: call.arguments).decode(Arguments.self)
/// ```
///
/// Two values are equal when their texts are.
public struct JSON: Sendable, Hashable {
    /// The value as JSON text.
    public let text: String

    /// A value from its text, which is not checked: where it is no JSON, the call that uses it throws
    /// ``AntiphonError/invalidRequest(_:)``.
    public init(text: String) {
        self.text = text
    }

    /// An object without fields.
    public init() {
        self.init(text: "{}")
    }

    /// The JSON of anything `Encodable`.
    ///
    /// - Throws: What the value's own `encode(to:)` throws.
    public init(encoding value: some Encodable) throws {
        let encoder = JSONEncoder()
        // One value has one spelling: prompt caches and recorded requests depend on it.
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.init(text: String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Reads the value as a type.
    ///
    /// - Throws: `DecodingError` when it does not fit.
    public func decode<T: Decodable>(_ type: T.Type) throws -> T {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}

extension JSON {
    /// The text of an object that has fields; empty where it has none, as nearly always.
    var fields: String {
        text == "{}" ? "" : text
    }
}

extension JSON {
    init(fields: [(String, JSON)]) {
        let texts = fields.map { name, value in Self.quoted(name) + ":" + value.text }
        self.init(text: "{" + texts.joined(separator: ",") + "}")
    }
}

extension JSON: CustomStringConvertible {
    /// The text.
    public var description: String { text }
}

extension JSON: ExpressibleByStringLiteral {
    /// A string.
    public init(stringLiteral value: String) {
        self.init(text: Self.quoted(value))
    }

    private static func quoted(_ string: String) -> String {
        var writer = JSONWriter()
        writer.string(string)
        return writer.text
    }
}

extension JSON: ExpressibleByStringInterpolation {}

extension JSON: ExpressibleByIntegerLiteral {
    /// An integer.
    public init(integerLiteral value: Int64) {
        self.init(text: String(value))
    }
}

extension JSON: ExpressibleByFloatLiteral {
    /// A number.
    public init(floatLiteral value: Double) {
        self.init(text: String(value))
    }
}

extension JSON: ExpressibleByBooleanLiteral {
    /// True or false.
    public init(booleanLiteral value: Bool) {
        self.init(text: String(value))
    }
}

extension JSON: ExpressibleByNilLiteral {
    /// Null.
    public init(nilLiteral: ()) {
        self.init(text: "null")
    }
}

extension JSON: ExpressibleByArrayLiteral {
    /// An array.
    public init(arrayLiteral elements: JSON...) {
        self.init(text: "[" + elements.map(\.text).joined(separator: ",") + "]")
    }
}

extension JSON: ExpressibleByDictionaryLiteral {
    /// An object.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(fields: elements)
    }
}
