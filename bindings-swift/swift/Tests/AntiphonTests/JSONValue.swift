import Foundation

/// JSON that is compared by value: the order of an object's fields and the spelling of a number do not matter.
indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number with its text.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(_ text: String) throws {
        var parser = Parser(bytes: Array(text.utf8))
        self = try parser.document()
    }

    subscript(name: String) -> JSONValue? {
        if case .object(let fields) = self { fields[name] } else { nil }
    }

    var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    var array: [JSONValue]? {
        if case .array(let values) = self { values } else { nil }
    }

    var int: Int? {
        if case .number(let text) = self { Int(text) } else { nil }
    }

    static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right || Double(left) == Double(right)
        case (.string(let left), .string(let right)): left.unicodeScalars.elementsEqual(right.unicodeScalars)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    /// The text with the names of every object in order, numbers as they were and no spaces: what every language
    /// writes alike.
    var sorted: String {
        switch self {
        case .null: "null"
        case .bool(let value): String(value)
        case .number(let text): text
        case .string(let string): Self.quoted(string)
        case .array(let values): "[" + values.map(\.sorted).joined(separator: ",") + "]"
        case .object(let fields):
            "{"
                + fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .map { Self.quoted($0.key) + ":" + $0.value.sorted }
                .joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ string: String) -> String {
        let short: [Unicode.Scalar: String] = [
            "\"": "\\\"", "\\": "\\\\", "\u{8}": "\\b", "\u{c}": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t",
        ]
        var text = "\""
        for scalar in string.unicodeScalars {
            if let escaped = short[scalar] {
                text += escaped
            } else if scalar < " " {
                text += String(format: "\\u%04x", scalar.value)
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}

/// A place in the text where it is no JSON.
struct JSONFault: Error {
    let offset: Int
}

/// Keeps numbers as they are written, which Foundation's parser does not.
private struct Parser {
    let bytes: [UInt8]
    var offset = 0

    mutating func document() throws -> JSONValue {
        let value = try value()
        skipSpace()
        guard offset == bytes.count else { throw JSONFault(offset: offset) }
        return value
    }

    private mutating func value() throws -> JSONValue {
        skipSpace()
        switch peek {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return try number()
        }
    }

    private mutating func object() throws -> JSONValue {
        var fields: [String: JSONValue] = [:]
        try list(end: UInt8(ascii: "}")) { parser in
            parser.skipSpace()
            let name = try parser.string()
            parser.skipSpace()
            try parser.expect(UInt8(ascii: ":"))
            fields[name] = try parser.value()
        }
        return .object(fields)
    }

    private mutating func array() throws -> JSONValue {
        var values: [JSONValue] = []
        try list(end: UInt8(ascii: "]")) { parser in values.append(try parser.value()) }
        return .array(values)
    }

    private mutating func list(end: UInt8, element: (inout Parser) throws -> Void) throws {
        offset += 1
        skipSpace()
        if peek == end {
            offset += 1
            return
        }
        while true {
            try element(&self)
            skipSpace()
            if peek == end {
                offset += 1
                return
            }
            try expect(UInt8(ascii: ","))
        }
    }

    /// The text between the quotes; Foundation undoes escapes where there are any.
    private mutating func string() throws -> String {
        let start = offset
        try expect(UInt8(ascii: "\""))
        var isEscaped = false
        while let byte = peek, byte != UInt8(ascii: "\"") {
            isEscaped = isEscaped || byte == UInt8(ascii: "\\")
            offset += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        try expect(UInt8(ascii: "\""))
        guard isEscaped else { return String(decoding: bytes[start + 1..<offset - 1], as: UTF8.self) }
        return try JSONDecoder().decode([String].self, from: Data("[".utf8 + bytes[start..<offset] + "]".utf8))[0]
    }

    private mutating func number() throws -> JSONValue {
        let start = offset
        while let byte = peek, "+-.0123456789Ee".utf8.contains(byte) { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard Double(text) != nil else { throw JSONFault(offset: start) }
        return .number(text)
    }

    private mutating func literal(_ text: String, _ value: JSONValue) throws -> JSONValue {
        for byte in text.utf8 { try expect(byte) }
        return value
    }

    private mutating func expect(_ byte: UInt8) throws {
        guard peek == byte else { throw JSONFault(offset: offset) }
        offset += 1
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }
}
