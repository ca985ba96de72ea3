/// Options of a client, a call or a session. Those that are set cross as JSON.
protocol Options {
    /// Every option, in order.
    var entries: [OptionEntry] { get }
}

extension Options {
    /// The JSON of the options that are set; empty text where none is.
    var text: String {
        let fields = entries.compactMap { entry in entry.value.map { (entry.key, $0) } }
        return fields.isEmpty ? "" : JSON(fields: fields).text
    }

    /// The options that are set, without what may be secret.
    func text(of type: String) -> String {
        let set = entries.compactMap { entry in
            entry.value.map { "\(entry.name): \(entry.isSecret ? "…" : $0.text)" }
        }
        return "\(type)(\(set.joined(separator: ", ")))"
    }
}

/// An option: its name in the core and here, and its value, nil where it is not set.
struct OptionEntry {
    let key: String
    let name: String
    let value: JSON?
    let isSecret: Bool

    init(_ key: String, _ name: String, _ value: (any OptionValue)?, isSecret: Bool = false) {
        self.key = key
        self.name = name
        self.value = value?.option
        self.isSecret = isSecret
    }
}

/// The value of an option as the core reads it; nil for one that sets nothing.
protocol OptionValue {
    var option: JSON? { get }
}

extension JSON: OptionValue {
    var option: JSON? { self }
}

extension String: OptionValue {
    var option: JSON? { JSON(stringLiteral: self) }
}

extension Int: OptionValue {
    var option: JSON? { JSON(integerLiteral: Int64(self)) }
}

extension Bool: OptionValue {
    var option: JSON? { JSON(booleanLiteral: self) }
}

extension Duration: OptionValue {
    var option: JSON? { JSON(floatLiteral: seconds) }
}

extension Dictionary: OptionValue where Key == String, Value == String {
    var option: JSON? {
        isEmpty ? nil : JSON(fields: sorted { $0.key < $1.key }.map { ($0.key, JSON(stringLiteral: $0.value)) })
    }
}
