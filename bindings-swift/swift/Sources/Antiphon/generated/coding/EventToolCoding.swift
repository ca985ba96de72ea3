// generated from core/src/model/event/tool.rs by `make generate`; do not edit
// swift-format-ignore-file

extension WebSearchCallInProgressEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.web_search_call.in_progress")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension WebSearchCallSearchingEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.web_search_call.searching")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension WebSearchCallCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.web_search_call.completed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FileSearchCallInProgressEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.file_search_call.in_progress")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FileSearchCallSearchingEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.file_search_call.searching")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FileSearchCallCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.file_search_call.completed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CodeInterpreterCallInProgressEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.code_interpreter_call.in_progress")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CodeInterpreterCallInterpretingEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.code_interpreter_call.interpreting")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CodeInterpreterCallCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.code_interpreter_call.completed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CodeInterpreterCallExecutingEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.code_interpreter_call.executing")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CodeInterpreterCallCodeDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        delta = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.code_interpreter_call_code.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CodeInterpreterCallCodeDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        code = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.code_interpreter_call_code.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("code", code)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ImageGenerationCallInProgressEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.image_generation_call.in_progress")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ImageGenerationCallGeneratingEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.image_generation_call.generating")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ImageGenerationCallPartialImageEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(9)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        partialImageIndex = reader.optional(present[2])
        partialImageB64 = reader.read()
        size = reader.optional(present[4])
        quality = reader.optional(present[5])
        background = reader.optional(present[6])
        outputFormat = reader.optional(present[7])
        sequenceNumber = reader.optional(present[8])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.image_generation_call.partial_image")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("partial_image_index", partialImageIndex)
        writer.field("partial_image_b64", partialImageB64)
        writer.field("size", size)
        writer.field("quality", quality)
        writer.field("background", background)
        writer.field("output_format", outputFormat)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ImageGenerationCallCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.image_generation_call.completed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CompactionCompactingEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.compaction.compacting")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension XSearchCallInProgressEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.x_search_call.in_progress")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension XSearchCallSearchingEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.x_search_call.searching")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension XSearchCallCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.x_search_call.completed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CodeExecutionCallInProgressEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.code_execution_call.in_progress")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CodeExecutionCallExecutingEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.code_execution_call.executing")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CodeExecutionCallCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.code_execution_call.completed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}
