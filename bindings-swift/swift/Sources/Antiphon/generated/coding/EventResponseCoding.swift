// generated from core/src/model/event/response.rs by `make generate`; do not edit
// swift-format-ignore-file

extension CreatedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        response = reader.read()
        sequenceNumber = reader.optional(present[1])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.created")
        writer.field("response", response)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension QueuedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        response = reader.read()
        sequenceNumber = reader.optional(present[1])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.queued")
        writer.field("response", response)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension InProgressEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        response = reader.read()
        sequenceNumber = reader.optional(present[1])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.in_progress")
        writer.field("response", response)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        response = reader.read()
        sequenceNumber = reader.optional(present[1])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.completed")
        writer.field("response", response)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension IncompleteEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        response = reader.read()
        sequenceNumber = reader.optional(present[1])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.incomplete")
        writer.field("response", response)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FailedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        response = reader.read()
        sequenceNumber = reader.optional(present[1])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.failed")
        writer.field("response", response)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension OutputItemAddedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.output_item.added")
        writer.field("output_index", outputIndex)
        writer.field("item", item)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension OutputItemAddedEvent {
    struct Fields: Sendable {
        var outputIndex: Int?
        var item: OutputItem
        var sequenceNumber: Int?
    }
}

extension OutputItemAddedEvent.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        outputIndex = reader.optional(present[0])
        item = reader.read()
        sequenceNumber = reader.optional(present[2])
    }
}

extension OutputItemDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.output_item.done")
        writer.field("output_index", outputIndex)
        writer.field("item", item)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension OutputItemDoneEvent {
    struct Fields: Sendable {
        var outputIndex: Int?
        var item: OutputItem
        var sequenceNumber: Int?
    }
}

extension OutputItemDoneEvent.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        outputIndex = reader.optional(present[0])
        item = reader.read()
        sequenceNumber = reader.optional(present[2])
    }
}

extension ContentPartAddedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.content_part.added")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("content_index", contentIndex)
        writer.field("part", part)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ContentPartAddedEvent {
    struct Fields: Sendable {
        var itemId: String?
        var outputIndex: Int?
        var contentIndex: Int?
        var part: ContentPart
        var sequenceNumber: Int?
    }
}

extension ContentPartAddedEvent.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        contentIndex = reader.optional(present[2])
        part = reader.read()
        sequenceNumber = reader.optional(present[4])
    }
}

extension ContentPartDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.content_part.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("content_index", contentIndex)
        writer.field("part", part)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ContentPartDoneEvent {
    struct Fields: Sendable {
        var itemId: String?
        var outputIndex: Int?
        var contentIndex: Int?
        var part: ContentPart
        var sequenceNumber: Int?
    }
}

extension ContentPartDoneEvent.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        contentIndex = reader.optional(present[2])
        part = reader.read()
        sequenceNumber = reader.optional(present[4])
    }
}

extension ErrorEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        code = reader.optional(present[0])
        message = reader.read()
        param = reader.optional(present[2])
        errorType = reader.optional(present[3])
        status = reader.optional(present[4])
        headers = reader.optional(present[5])
        streamId = reader.optional(present[6])
        sequenceNumber = reader.optional(present[7])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "error")
        writer.field("code", code)
        writer.field("message", message)
        writer.field("param", param)
        writer.field("error_type", errorType)
        writer.field("status", status)
        writer.field("headers", headers)
        writer.field("stream_id", streamId)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension KeepaliveEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        sequenceNumber = reader.optional(present[0])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "keepalive")
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension PingEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        cost = reader.optional(present[0])
        sequenceNumber = reader.optional(present[1])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "ping")
        writer.field("cost", cost)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}
