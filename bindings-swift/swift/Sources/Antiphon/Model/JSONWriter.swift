/// Writes a ``Model`` as JSON, in the spelling that is sent: a field that is nil is left out, and fields that a type does
/// not name stand behind those that it does, in place of one of the same name.
public struct JSONWriter: Sendable {
    /// UTF-8.
    var bytes: [UInt8] = []
    /// For each object that is being written, the names of its fields that its type does not name.
    private var names: [[String]] = []

    init() {
        bytes.reserveCapacity(256)
    }

    var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// Begins an object.
    mutating func begin(type: StaticString? = nil, extra: JSON = JSON()) {
        names.append(extra.fields.isEmpty ? [] : extra.fieldNames)
        bytes.append(UInt8(ascii: "{"))
        if let type {
            name("type")
            bytes.append(UInt8(ascii: "\""))
            append(type)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// Writes a field of the object, unless it is nil or another value is kept under its name.
    mutating func field<Value: Crossing>(_ fieldName: StaticString, _ value: Value?) {
        guard let value else { return }
        if let names = names.last, !names.isEmpty, names.contains(fieldName.description) { return }
        name(fieldName)
        value.writeJSON(to: &self)
    }

    /// Ends the object with the fields that its type does not name.
    mutating func end(extra: JSON = JSON()) {
        names.removeLast()
        let fields = extra.fields
        if !fields.isEmpty {
            let inner = JSON.inner(of: fields)
            if !inner.isEmpty {
                separate()
                bytes.append(contentsOf: inner)
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Writes a string with what JSON wants to be escaped.
    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { units in
            var start = 0
            for (index, unit) in units.enumerated() where unit < 0x20 || unit == 0x22 || unit == 0x5c {
                bytes.append(contentsOf: units[start..<index])
                escape(unit)
                start = index + 1
            }
            bytes.append(contentsOf: units[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Puts a comma behind whatever stands before in the same object or list.
    mutating func separate() {
        if let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") {
            bytes.append(UInt8(ascii: ","))
        }
    }

    private mutating func name(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(name)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func escape(_ unit: UInt8) {
        let short: UInt8
        switch unit {
        case 0x08: short = UInt8(ascii: "b")
        case 0x09: short = UInt8(ascii: "t")
        case 0x0a: short = UInt8(ascii: "n")
        case 0x0c: short = UInt8(ascii: "f")
        case 0x0d: short = UInt8(ascii: "r")
        case 0x22, 0x5c: short = unit
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(digits[Int(unit >> 4)])
            bytes.append(digits[Int(unit & 15)])
            return
        }
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(short)
    }
}

extension String {
    func writeJSON(to writer: inout JSONWriter) {
        writer.string(self)
    }
}

extension Bool {
    func writeJSON(to writer: inout JSONWriter) {
        writer.bytes.append(contentsOf: (self ? "true" : "false").utf8)
    }
}

extension Int {
    func writeJSON(to writer: inout JSONWriter) {
        writer.bytes.append(contentsOf: String(self).utf8)
    }
}

extension Double {
    func writeJSON(to writer: inout JSONWriter) {
        writer.bytes.append(contentsOf: jsonText.utf8)
    }

    /// The number as every language of this project writes it: an integer where it is one, else its shortest digits;
    /// null for what JSON has no number for.
    var jsonText: String {
        guard isFinite else { return "null" }
        if self == rounded(), magnitude <= 9_007_199_254_740_992 { return String(Int64(self)) }
        // The shortest digits and the place of the point are in the description, in one of two forms.
        var mantissa = magnitude.description[...]
        var exponent = 0
        if let index = mantissa.firstIndex(of: "e") {
            exponent = Int(mantissa[mantissa.index(after: index)...]) ?? 0
            mantissa = mantissa[..<index]
        }
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        let whole = parts[0]
        let fraction = parts.count > 1 && parts[1] != "0" ? parts[1] : ""
        let all = whole + fraction
        let digits = String(all.drop { $0 == "0" })
        // Where the point is, counted from the first digit.
        let point = whole.count + exponent - (all.count - digits.count)
        return (sign == .minus ? "-" : "") + Self.text(of: digits, point: point)
    }

    private static func text(of digits: String, point: Int) -> String {
        let zeros = { (count: Int) in String(repeating: "0", count: count) }
        if point >= digits.count, point <= 16 { return digits + zeros(point - digits.count) + ".0" }
        if point > 0, point <= 16 { return "\(digits.prefix(point)).\(digits.dropFirst(point))" }
        if point > -5, point <= 0 { return "0." + zeros(-point) + digits }
        let rest = digits.count > 1 ? ".\(digits.dropFirst())" : ""
        return "\(digits.prefix(1))\(rest)e\(point - 1)"
    }
}

extension JSON {
    func writeJSON(to writer: inout JSONWriter) {
        writer.bytes.append(contentsOf: text.utf8)
    }

    /// The names of the fields of an object, as they are spelled in it.
    fileprivate var fieldNames: [String] {
        var names: [String] = []
        var depth = 0
        var isInString = false
        var isEscaped = false
        var start = text.utf8.startIndex
        var last: Substring.UTF8View?
        let units = text.utf8
        for index in units.indices {
            let unit = units[index]
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if unit == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if unit == UInt8(ascii: "\"") {
                    isInString = false
                    last = units[start..<index]
                }
                continue
            }
            switch unit {
            case UInt8(ascii: "\""):
                isInString = true
                start = units.index(after: index)
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ":") where depth == 1:
                if let last { names.append(String(Substring(last))) }
            default: break
            }
        }
        return names
    }

    /// What stands between the braces of an object. Where there are none the text is kept as it is: whoever reads the
    /// whole finds the fault.
    fileprivate static func inner(of fields: String) -> Substring.UTF8View {
        let isSpace = { (unit: UInt8) in [0x20, 0x09, 0x0a, 0x0d].contains(unit) }
        var units = fields.utf8[...]
        while let first = units.first, isSpace(first) { units.removeFirst() }
        while let last = units.last, isSpace(last) { units.removeLast() }
        guard units.first == UInt8(ascii: "{"), units.last == UInt8(ascii: "}"), units.count > 1 else { return units }
        units = units.dropFirst().dropLast()
        while let first = units.first, isSpace(first) { units.removeFirst() }
        return units
    }
}

extension Array where Element: Crossing {
    func writeJSON(to writer: inout JSONWriter) {
        writer.bytes.append(UInt8(ascii: "["))
        for element in self {
            writer.separate()
            element.writeJSON(to: &writer)
        }
        writer.bytes.append(UInt8(ascii: "]"))
    }

    /// The JSON of all elements.
    var json: JSON {
        var writer = JSONWriter()
        writeJSON(to: &writer)
        return JSON(text: writer.text)
    }
}

extension Dictionary where Key == String, Value == String {
    func writeJSON(to writer: inout JSONWriter) {
        writer.bytes.append(UInt8(ascii: "{"))
        // A dictionary has no order of its own, and one value has one spelling.
        for (name, value) in sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            writer.separate()
            writer.string(name)
            writer.bytes.append(UInt8(ascii: ":"))
            writer.string(value)
        }
        writer.bytes.append(UInt8(ascii: "}"))
    }
}
