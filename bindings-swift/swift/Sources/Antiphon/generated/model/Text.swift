// generated from core/src/model/text.rs by `make generate`; do not edit
// swift-format-ignore-file

/// How the model writes its text.
public struct TextConfig: Model {
    /// The format: plain text, any JSON object, or JSON by a schema. The server's
    /// default is plain text.
    public var format: TextFormat?
    /// How much the model says: `low`, `medium` or `high`. The server's default is
    /// `medium`.
    public var verbosity: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        format: TextFormat? = nil,
        verbosity: String? = nil,
        extra: JSON = JSON()
    ) {
        self.format = format
        self.verbosity = verbosity
        self.extra = extra
    }
}

/// The format of the model's text.
public enum TextFormat: Model {
    /// Plain text.
    case text(TextFormatText)
    /// Any JSON object.
    case jsonObject(TextFormatJsonObject)
    /// JSON by a schema.
    case jsonSchema(TextFormatJsonSchema)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// Plain text.
public struct TextFormatText: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// Any JSON object; the prompt must ask for JSON.
public struct TextFormatJsonObject: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// JSON by a schema.
public struct TextFormatJsonSchema: Model {
    /// The name of the schema: letters, digits, `_` and `-`, at most 64 characters.
    public var name: String
    /// What the format is for.
    public var description: String?
    /// The JSON Schema.
    public var schema: JSON?
    /// Whether the text must follow the schema to the letter. The server's default is
    /// false.
    public var strict: Bool?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        name: String = "",
        description: String? = nil,
        schema: JSON? = nil,
        strict: Bool? = nil,
        extra: JSON = JSON()
    ) {
        self.name = name
        self.description = description
        self.schema = schema
        self.strict = strict
        self.extra = extra
    }
}
