// generated from core/src/model/event/openrouter.rs by `make generate`; do not edit
// swift-format-ignore-file

extension FusionCallInProgressEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.fusion_call.in_progress")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FusionCallPanelAddedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        model = reader.optional(present[2])
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.fusion_call.panel.added")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("model", model)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FusionCallPanelDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        model = reader.optional(present[2])
        delta = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.fusion_call.panel.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("model", model)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FusionCallPanelReasoningDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        model = reader.optional(present[2])
        delta = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.fusion_call.panel.reasoning.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("model", model)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FusionCallPanelCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        model = reader.optional(present[2])
        content = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.fusion_call.panel.completed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("model", model)
        writer.field("content", content)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FusionCallPanelFailedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        model = reader.optional(present[2])
        error = reader.optional(present[3])
        statusCode = reader.optional(present[4])
        sequenceNumber = reader.optional(present[5])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.fusion_call.panel.failed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("model", model)
        writer.field("error", error)
        writer.field("status_code", statusCode)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FusionCallAnalysisInProgressEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        analystModel = reader.optional(present[2])
        judgeModel = reader.optional(present[3])
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.fusion_call.analysis.in_progress")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("analyst_model", analystModel)
        writer.field("judge_model", judgeModel)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FusionCallAnalysisCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        analysis = reader.optional(present[2])
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.fusion_call.analysis.completed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("analysis", analysis)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension FusionCallCompletedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.fusion_call.completed")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension DebugEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        debug = reader.optional(present[0])
        sequenceNumber = reader.optional(present[1])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.debug")
        writer.field("debug", debug)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}
