// generated from core/src/model/event/openrouter.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readFusionCallInProgressEvent(): FusionCallInProgressEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return FusionCallInProgressEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeFusionCallInProgressEvent(value: FusionCallInProgressEvent) {
    begin("response.fusion_call.in_progress")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFusionCallPanelAddedEvent(): FusionCallPanelAddedEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val model = if (has(present, 2)) string() else null
    val sequenceNumber = if (has(present, 3)) integer() else null
    return FusionCallPanelAddedEvent(itemId, outputIndex, model, sequenceNumber)
}

internal fun JsonWriter.writeFusionCallPanelAddedEvent(value: FusionCallPanelAddedEvent) {
    begin("response.fusion_call.panel.added")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("model", value.model)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFusionCallPanelDeltaEvent(): FusionCallPanelDeltaEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val model = if (has(present, 2)) string() else null
    val delta = string()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return FusionCallPanelDeltaEvent(itemId, outputIndex, model, delta, sequenceNumber)
}

internal fun JsonWriter.writeFusionCallPanelDeltaEvent(value: FusionCallPanelDeltaEvent) {
    begin("response.fusion_call.panel.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("model", value.model)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFusionCallPanelReasoningDeltaEvent(): FusionCallPanelReasoningDeltaEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val model = if (has(present, 2)) string() else null
    val delta = string()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return FusionCallPanelReasoningDeltaEvent(itemId, outputIndex, model, delta, sequenceNumber)
}

internal fun JsonWriter.writeFusionCallPanelReasoningDeltaEvent(value: FusionCallPanelReasoningDeltaEvent) {
    begin("response.fusion_call.panel.reasoning.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("model", value.model)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFusionCallPanelCompletedEvent(): FusionCallPanelCompletedEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val model = if (has(present, 2)) string() else null
    val content = string()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return FusionCallPanelCompletedEvent(itemId, outputIndex, model, content, sequenceNumber)
}

internal fun JsonWriter.writeFusionCallPanelCompletedEvent(value: FusionCallPanelCompletedEvent) {
    begin("response.fusion_call.panel.completed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("model", value.model)
    field("content", value.content)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFusionCallPanelFailedEvent(): FusionCallPanelFailedEvent {
    val present = presence(6)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val model = if (has(present, 2)) string() else null
    val error = if (has(present, 3)) string() else null
    val statusCode = if (has(present, 4)) integer() else null
    val sequenceNumber = if (has(present, 5)) integer() else null
    return FusionCallPanelFailedEvent(itemId, outputIndex, model, error, statusCode, sequenceNumber)
}

internal fun JsonWriter.writeFusionCallPanelFailedEvent(value: FusionCallPanelFailedEvent) {
    begin("response.fusion_call.panel.failed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("model", value.model)
    field("error", value.error)
    field("status_code", value.statusCode)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFusionCallAnalysisInProgressEvent(): FusionCallAnalysisInProgressEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val analystModel = if (has(present, 2)) string() else null
    val judgeModel = if (has(present, 3)) string() else null
    val sequenceNumber = if (has(present, 4)) integer() else null
    return FusionCallAnalysisInProgressEvent(itemId, outputIndex, analystModel, judgeModel, sequenceNumber)
}

internal fun JsonWriter.writeFusionCallAnalysisInProgressEvent(value: FusionCallAnalysisInProgressEvent) {
    begin("response.fusion_call.analysis.in_progress")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("analyst_model", value.analystModel)
    field("judge_model", value.judgeModel)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFusionCallAnalysisCompletedEvent(): FusionCallAnalysisCompletedEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val analysis = if (has(present, 2)) json() else null
    val sequenceNumber = if (has(present, 3)) integer() else null
    return FusionCallAnalysisCompletedEvent(itemId, outputIndex, analysis, sequenceNumber)
}

internal fun JsonWriter.writeFusionCallAnalysisCompletedEvent(value: FusionCallAnalysisCompletedEvent) {
    begin("response.fusion_call.analysis.completed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("analysis", value.analysis)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFusionCallCompletedEvent(): FusionCallCompletedEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return FusionCallCompletedEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeFusionCallCompletedEvent(value: FusionCallCompletedEvent) {
    begin("response.fusion_call.completed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readDebugEvent(): DebugEvent {
    val present = presence(2)
    val debug = if (has(present, 0)) json() else null
    val sequenceNumber = if (has(present, 1)) integer() else null
    return DebugEvent(debug, sequenceNumber)
}

internal fun JsonWriter.writeDebugEvent(value: DebugEvent) {
    begin("response.debug")
    field("debug", value.debug)
    field("sequence_number", value.sequenceNumber)
    end()
}
