// generated from core/src/model/event/text.rs by `make generate`; do not edit
// swift-format-ignore-file

extension OutputTextDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        contentIndex = reader.optional(present[2])
        delta = reader.read()
        logprobs = reader.optional(present[4])
        sequenceNumber = reader.optional(present[5])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.output_text.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("content_index", contentIndex)
        writer.field("delta", delta)
        writer.field("logprobs", logprobs)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension OutputTextDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        contentIndex = reader.optional(present[2])
        text = reader.read()
        logprobs = reader.optional(present[4])
        sequenceNumber = reader.optional(present[5])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.output_text.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("content_index", contentIndex)
        writer.field("text", text)
        writer.field("logprobs", logprobs)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension OutputTextAnnotationAddedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.output_text.annotation.added")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("content_index", contentIndex)
        writer.field("annotation_index", annotationIndex)
        writer.field("annotation", annotation)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension OutputTextAnnotationAddedEvent {
    struct Fields: Sendable {
        var itemId: String?
        var outputIndex: Int?
        var contentIndex: Int?
        var annotationIndex: Int?
        var annotation: Annotation
        var sequenceNumber: Int?
    }
}

extension OutputTextAnnotationAddedEvent.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        contentIndex = reader.optional(present[2])
        annotationIndex = reader.optional(present[3])
        annotation = reader.read()
        sequenceNumber = reader.optional(present[5])
    }
}

extension RefusalDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        contentIndex = reader.optional(present[2])
        delta = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.refusal.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("content_index", contentIndex)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension RefusalDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        contentIndex = reader.optional(present[2])
        refusal = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.refusal.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("content_index", contentIndex)
        writer.field("refusal", refusal)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ReasoningTextDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        contentIndex = reader.optional(present[2])
        delta = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.reasoning_text.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("content_index", contentIndex)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ReasoningTextDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        contentIndex = reader.optional(present[2])
        text = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.reasoning_text.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("content_index", contentIndex)
        writer.field("text", text)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ReasoningSummaryTextDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        summaryIndex = reader.optional(present[2])
        delta = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.reasoning_summary_text.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("summary_index", summaryIndex)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ReasoningSummaryTextDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        summaryIndex = reader.optional(present[2])
        text = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.reasoning_summary_text.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("summary_index", summaryIndex)
        writer.field("text", text)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ReasoningSummaryPartAddedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        summaryIndex = reader.optional(present[2])
        part = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.reasoning_summary_part.added")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("summary_index", summaryIndex)
        writer.field("part", part)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ReasoningSummaryPartDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        summaryIndex = reader.optional(present[2])
        part = reader.read()
        status = reader.optional(present[4])
        sequenceNumber = reader.optional(present[5])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.reasoning_summary_part.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("summary_index", summaryIndex)
        writer.field("part", part)
        writer.field("status", status)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}
