// generated from core/src/model/webhook.rs by `make generate`; do not edit
// swift-format-ignore-file

extension WebhookEvent: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .completed(reader.read())
        case 1: self = .incomplete(reader.read())
        case 2: self = .failed(reader.read())
        case 3: self = .cancelled(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .completed(let value): value.writeJSON(to: &writer)
        case .incomplete(let value): value.writeJSON(to: &writer)
        case .failed(let value): value.writeJSON(to: &writer)
        case .cancelled(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension WebhookCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        object = reader.optional(present[1])
        createdAt = reader.optional(present[2])
        data = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.completed", extra: extra)
        writer.field("id", id)
        writer.field("object", object)
        writer.field("created_at", createdAt)
        writer.field("data", data)
        writer.end(extra: extra)
    }
}

extension WebhookIncompleteEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        object = reader.optional(present[1])
        createdAt = reader.optional(present[2])
        data = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.incomplete", extra: extra)
        writer.field("id", id)
        writer.field("object", object)
        writer.field("created_at", createdAt)
        writer.field("data", data)
        writer.end(extra: extra)
    }
}

extension WebhookFailedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        object = reader.optional(present[1])
        createdAt = reader.optional(present[2])
        data = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.failed", extra: extra)
        writer.field("id", id)
        writer.field("object", object)
        writer.field("created_at", createdAt)
        writer.field("data", data)
        writer.end(extra: extra)
    }
}

extension WebhookCancelledEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        object = reader.optional(present[1])
        createdAt = reader.optional(present[2])
        data = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.cancelled", extra: extra)
        writer.field("id", id)
        writer.field("object", object)
        writer.field("created_at", createdAt)
        writer.field("data", data)
        writer.end(extra: extra)
    }
}

extension WebhookData: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        id = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("id", id)
        writer.end(extra: extra)
    }
}
