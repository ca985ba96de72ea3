// generated from core/src/model/list.rs by `make generate`; do not edit
// swift-format-ignore-file

extension ItemPage: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        object = reader.optional(present[0])
        data = reader.read()
        firstId = reader.optional(present[2])
        lastId = reader.optional(present[3])
        hasMore = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("object", object)
        writer.field("data", data)
        writer.field("first_id", firstId)
        writer.field("last_id", lastId)
        writer.field("has_more", hasMore)
        writer.end(extra: extra)
    }
}

extension CompactedResponse: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(7)
        id = reader.read()
        object = reader.optional(present[1])
        createdAt = reader.optional(present[2])
        output = reader.read()
        image = reader.optional(present[4])
        usage = reader.optional(present[5])
        extra = reader.optional(present[6]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("id", id)
        writer.field("object", object)
        writer.field("created_at", createdAt)
        writer.field("output", output)
        writer.field("image", image)
        writer.field("usage", usage)
        writer.end(extra: extra)
    }
}

extension InputTokens: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        object = reader.optional(present[0])
        inputTokens = reader.read()
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("object", object)
        writer.field("input_tokens", inputTokens)
        writer.end(extra: extra)
    }
}

extension Deleted: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        id = reader.optional(present[0])
        object = reader.optional(present[1])
        deleted = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("id", id)
        writer.field("object", object)
        writer.field("deleted", deleted)
        writer.end(extra: extra)
    }
}
