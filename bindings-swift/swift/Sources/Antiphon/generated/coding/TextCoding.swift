// generated from core/src/model/text.rs by `make generate`; do not edit
// swift-format-ignore-file

extension TextConfig: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        format = reader.optional(present[0])
        verbosity = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("format", format)
        writer.field("verbosity", verbosity)
        writer.end(extra: extra)
    }
}

extension TextFormat: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .text(reader.read())
        case 1: self = .jsonObject(reader.read())
        case 2: self = .jsonSchema(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .text(let value): value.writeJSON(to: &writer)
        case .jsonObject(let value): value.writeJSON(to: &writer)
        case .jsonSchema(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension TextFormatText: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "text", extra: extra)
        writer.end(extra: extra)
    }
}

extension TextFormatJsonObject: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "json_object", extra: extra)
        writer.end(extra: extra)
    }
}

extension TextFormatJsonSchema: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        name = reader.read()
        description = reader.optional(present[1])
        schema = reader.optional(present[2])
        strict = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "json_schema", extra: extra)
        writer.field("name", name)
        writer.field("description", description)
        writer.field("schema", schema)
        writer.field("strict", strict)
        writer.end(extra: extra)
    }
}
