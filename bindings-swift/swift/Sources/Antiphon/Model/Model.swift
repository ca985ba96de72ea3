/// A type of the API: an event, an item, a part, a tool, a request, a response, or a part of one.
///
/// All of them are values: a copy is independent of what it was copied from. Two are equal when their ``json`` is, and
/// they print as it. The types of this module conform to the protocol, and no others can.
public protocol Model: Sendable, Hashable, CustomDebugStringConvertible {
    /// Writes the value as JSON in the spelling that is sent.
    func writeJSON(to writer: inout JSONWriter)
}

extension Model {
    /// The value as canonical JSON: one spelling, whichever the server used; the same in every language.
    public var json: JSON {
        var writer = JSONWriter()
        writeJSON(to: &writer)
        return JSON(text: writer.text)
    }

    /// Whether both are the same value of the API.
    public static func == (left: Self, right: Self) -> Bool {
        var writers = (JSONWriter(), JSONWriter())
        left.writeJSON(to: &writers.0)
        right.writeJSON(to: &writers.1)
        return writers.0.bytes == writers.1.bytes
    }

    /// Hashes the canonical JSON.
    public func hash(into hasher: inout Hasher) {
        var writer = JSONWriter()
        writeJSON(to: &writer)
        hasher.combine(writer.bytes)
    }

    /// The name of the type and the canonical JSON.
    public var debugDescription: String {
        "\(Self.self) \(json.text)"
    }
}

/// A set of strings to which a server may add: those that this version knows have a case, all others are `unknown`.
///
/// A string literal is such a value as well.
public protocol OpenEnum: Model, RawRepresentable, ExpressibleByStringLiteral where RawValue == String {
    /// The value of a text.
    init(rawValue: String)
}

extension OpenEnum {
    /// The value of a text.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }

    /// Writes the text.
    public func writeJSON(to writer: inout JSONWriter) {
        rawValue.writeJSON(to: &writer)
    }

    /// Whether both are the same text.
    public static func == (left: Self, right: Self) -> Bool {
        left.rawValue == right.rawValue
    }

    /// Hashes the text.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(rawValue)
    }

    init(reading reader: inout BufferReader) {
        self.init(rawValue: reader.read())
    }
}

/// What crosses to the core and back: read from its buffers, and written for it as JSON.
protocol Crossing {
    init(reading reader: inout BufferReader)
    func writeJSON(to writer: inout JSONWriter)
}
