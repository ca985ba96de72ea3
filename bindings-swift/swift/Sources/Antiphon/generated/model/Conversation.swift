// generated from core/src/model/conversation.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A conversation that the server stores; its items are listed apart.
public struct Conversation: Model {
    /// The id of the conversation.
    public var id: String
    /// Always `conversation`.
    public var object: String?
    /// When it was made, in seconds since 1970.
    public var createdAt: Int?
    /// Up to 16 pairs of text that the caller attached.
    public var metadata: [String: String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String = "",
        object: String? = nil,
        createdAt: Int? = nil,
        metadata: [String: String]? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.object = object
        self.createdAt = createdAt
        self.metadata = metadata
        self.extra = extra
    }
}
