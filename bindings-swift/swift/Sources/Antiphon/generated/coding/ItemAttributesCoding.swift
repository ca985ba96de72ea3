// generated from core/src/model/item/attributes.rs by `make generate`; do not edit
// swift-format-ignore-file

extension ItemStatus: Crossing {
    /// The value of a text.
    public init(rawValue: String) {
        switch rawValue {
        case "in_progress": self = .inProgress
        case "completed": self = .completed
        case "incomplete": self = .incomplete
        case "failed": self = .failed
        case "searching": self = .searching
        case "interpreting": self = .interpreting
        case "generating": self = .generating
        case "calling": self = .calling
        default: self = .unknown(rawValue)
        }
    }

    /// The text as it is sent and received.
    public var rawValue: String {
        switch self {
        case .inProgress: "in_progress"
        case .completed: "completed"
        case .incomplete: "incomplete"
        case .failed: "failed"
        case .searching: "searching"
        case .interpreting: "interpreting"
        case .generating: "generating"
        case .calling: "calling"
        case .unknown(let text): text
        }
    }
}

extension Caller: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .direct(reader.read())
        case 1: self = .program(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .direct(let value): value.writeJSON(to: &writer)
        case .program(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension CallerDirect: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "direct", extra: extra)
        writer.end(extra: extra)
    }
}

extension CallerProgram: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        callerId = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "program", extra: extra)
        writer.field("caller_id", callerId)
        writer.end(extra: extra)
    }
}

extension ItemAgent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        agentName = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("agent_name", agentName)
        writer.end(extra: extra)
    }
}
