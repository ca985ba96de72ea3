// generated from core/src/model/item/code.rs by `make generate`; do not edit
// swift-format-ignore-file

extension CodeInterpreterCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(9)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        code = reader.optional(present[2])
        containerId = reader.optional(present[3])
        outputs = reader.optional(present[4])
        results = reader.optional(present[5])
        createdBy = reader.optional(present[6])
        agent = reader.optional(present[7])
        extra = reader.optional(present[8]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "code_interpreter_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("code", code)
        writer.field("container_id", containerId)
        writer.field("outputs", outputs)
        writer.field("results", results)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension CodeOutput: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .logs(reader.read())
        case 1: self = .image(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .logs(let value): value.writeJSON(to: &writer)
        case .image(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension CodeLogs: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        logs = reader.read()
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "logs", extra: extra)
        writer.field("logs", logs)
        writer.end(extra: extra)
    }
}

extension CodeImage: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        url = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "image", extra: extra)
        writer.field("url", url)
        writer.end(extra: extra)
    }
}

extension ProgramItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        callId = reader.optional(present[1])
        code = reader.read()
        fingerprint = reader.optional(present[3])
        agent = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "program", extra: extra)
        writer.field("id", id)
        writer.field("call_id", callId)
        writer.field("code", code)
        writer.field("fingerprint", fingerprint)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ProgramOutputItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        result = reader.read()
        agent = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "program_output", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("result", result)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}
