// generated from core/src/model/conversation.rs by `make generate`; do not edit
// swift-format-ignore-file

extension Conversation: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.read()
        object = reader.optional(present[1])
        createdAt = reader.optional(present[2])
        metadata = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("id", id)
        writer.field("object", object)
        writer.field("created_at", createdAt)
        writer.field("metadata", metadata)
        writer.end(extra: extra)
    }
}
