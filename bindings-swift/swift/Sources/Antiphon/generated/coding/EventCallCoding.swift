// generated from core/src/model/event/call.rs by `make generate`; do not edit
// swift-format-ignore-file

extension FunctionCallArgumentsDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        delta = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.function_call_arguments.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FunctionCallArgumentsDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        name = reader.optional(present[2])
        callId = reader.optional(present[3])
        arguments = reader.read()
        sequenceNumber = reader.optional(present[5])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.function_call_arguments.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("name", name)
        writer.field("call_id", callId)
        writer.field("arguments", arguments)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CustomToolCallInputDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        delta = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.custom_tool_call_input.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension CustomToolCallInputDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        input = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.custom_tool_call_input.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("input", input)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension McpCallArgumentsDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        delta = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.mcp_call_arguments.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension McpCallArgumentsDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        arguments = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.mcp_call_arguments.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("arguments", arguments)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension McpCallInProgressEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.mcp_call.in_progress")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension McpCallCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.mcp_call.completed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension McpCallFailedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.mcp_call.failed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension McpCallExecutingEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.mcp_call.executing")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension McpCallOutputDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        delta = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.mcp_call_output.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension McpCallOutputDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        output = reader.optional(present[2])
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.mcp_call_output.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("output", output)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension McpListToolsInProgressEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.mcp_list_tools.in_progress")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension McpListToolsCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.mcp_list_tools.completed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension McpListToolsFailedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.mcp_list_tools.failed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}
