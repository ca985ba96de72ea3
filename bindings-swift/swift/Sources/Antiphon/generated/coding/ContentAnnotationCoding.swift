// generated from core/src/model/content_annotation.rs by `make generate`; do not edit
// swift-format-ignore-file

extension Annotation: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .urlCitation(reader.read())
        case 1: self = .fileCitation(reader.read())
        case 2: self = .containerFileCitation(reader.read())
        case 3: self = .filePath(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .urlCitation(let value): value.writeJSON(to: &writer)
        case .fileCitation(let value): value.writeJSON(to: &writer)
        case .containerFileCitation(let value): value.writeJSON(to: &writer)
        case .filePath(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension UrlCitation: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        url = reader.read()
        title = reader.optional(present[1])
        startIndex = reader.optional(present[2])
        endIndex = reader.optional(present[3])
        content = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "url_citation", extra: extra)
        writer.field("url", url)
        writer.field("title", title)
        writer.field("start_index", startIndex)
        writer.field("end_index", endIndex)
        writer.field("content", content)
        writer.end(extra: extra)
    }
}

extension FileCitation: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        fileId = reader.optional(present[0])
        filename = reader.optional(present[1])
        index = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "file_citation", extra: extra)
        writer.field("file_id", fileId)
        writer.field("filename", filename)
        writer.field("index", index)
        writer.end(extra: extra)
    }
}

extension ContainerFileCitation: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        containerId = reader.optional(present[0])
        fileId = reader.optional(present[1])
        filename = reader.optional(present[2])
        startIndex = reader.optional(present[3])
        endIndex = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "container_file_citation", extra: extra)
        writer.field("container_id", containerId)
        writer.field("file_id", fileId)
        writer.field("filename", filename)
        writer.field("start_index", startIndex)
        writer.field("end_index", endIndex)
        writer.end(extra: extra)
    }
}

extension FilePath: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        fileId = reader.optional(present[0])
        index = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "file_path", extra: extra)
        writer.field("file_id", fileId)
        writer.field("index", index)
        writer.end(extra: extra)
    }
}

extension Logprob: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        token = reader.read()
        logprob = reader.read()
        bytes = reader.optional(present[2])
        topLogprobs = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("token", token)
        writer.field("logprob", logprob)
        writer.field("bytes", bytes)
        writer.field("top_logprobs", topLogprobs)
        writer.end(extra: extra)
    }
}

extension TopLogprob: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        token = reader.read()
        logprob = reader.read()
        bytes = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("token", token)
        writer.field("logprob", logprob)
        writer.field("bytes", bytes)
        writer.end(extra: extra)
    }
}
