// generated from core/src/model/item/search.rs by `make generate`; do not edit
// swift-format-ignore-file

extension WebSearchCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "web_search_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("action", action)
        writer.field("query", query)
        writer.field("call_id", callId)
        writer.field("results", results)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension WebSearchCallItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var action: WebSearchAction?
        var query: String?
        var callId: String?
        var results: [JSON]?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension WebSearchCallItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(9)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        action = reader.optional(present[2])
        query = reader.optional(present[3])
        callId = reader.optional(present[4])
        results = reader.optional(present[5])
        createdBy = reader.optional(present[6])
        agent = reader.optional(present[7])
        extra = reader.optional(present[8]) ?? JSON()
    }
}

extension WebSearchAction: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .search(reader.read())
        case 1: self = .openPage(reader.read())
        case 2: self = .findInPage(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .search(let value): value.writeJSON(to: &writer)
        case .openPage(let value): value.writeJSON(to: &writer)
        case .findInPage(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension WebSearchQuery: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        query = reader.optional(present[0])
        queries = reader.optional(present[1])
        sources = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "search", extra: extra)
        writer.field("query", query)
        writer.field("queries", queries)
        writer.field("sources", sources)
        writer.end(extra: extra)
    }
}

extension WebSearchSource: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        kind = reader.optional(present[0])
        url = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("type", kind)
        writer.field("url", url)
        writer.end(extra: extra)
    }
}

extension WebSearchOpenPage: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        url = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "open_page", extra: extra)
        writer.field("url", url)
        writer.end(extra: extra)
    }
}

extension WebSearchFindInPage: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        url = reader.optional(present[0])
        pattern = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "find_in_page", extra: extra)
        writer.field("url", url)
        writer.field("pattern", pattern)
        writer.end(extra: extra)
    }
}

extension FileSearchCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        queries = reader.optional(present[2])
        results = reader.optional(present[3])
        callId = reader.optional(present[4])
        createdBy = reader.optional(present[5])
        agent = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "file_search_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("queries", queries)
        writer.field("results", results)
        writer.field("call_id", callId)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension FileSearchResult: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        fileId = reader.optional(present[0])
        filename = reader.optional(present[1])
        score = reader.optional(present[2])
        text = reader.optional(present[3])
        attributes = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("file_id", fileId)
        writer.field("filename", filename)
        writer.field("score", score)
        writer.field("text", text)
        writer.field("attributes", attributes)
        writer.end(extra: extra)
    }
}

extension ToolSearchCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        arguments = reader.optional(present[3])
        execution = reader.optional(present[4])
        createdBy = reader.optional(present[5])
        agent = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "tool_search_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("arguments", arguments)
        writer.field("execution", execution)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ToolSearchOutputItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        execution = reader.optional(present[3])
        tools = reader.read()
        createdBy = reader.optional(present[5])
        agent = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "tool_search_output", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("execution", execution)
        writer.field("tools", tools)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension AdditionalToolsItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        role = reader.optional(present[1])
        tools = reader.read()
        agent = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "additional_tools", extra: extra)
        writer.field("id", id)
        writer.field("role", role)
        writer.field("tools", tools)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension XSearchCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        name = reader.optional(present[3])
        arguments = reader.read()
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "x_search_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("name", name)
        writer.field("arguments", arguments)
        writer.end(extra: extra)
    }
}
