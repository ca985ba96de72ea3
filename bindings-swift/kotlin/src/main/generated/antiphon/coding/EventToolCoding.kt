// generated from core/src/model/event/tool.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readWebSearchCallInProgressEvent(): WebSearchCallInProgressEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return WebSearchCallInProgressEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeWebSearchCallInProgressEvent(value: WebSearchCallInProgressEvent) {
    begin("response.web_search_call.in_progress")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readWebSearchCallSearchingEvent(): WebSearchCallSearchingEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return WebSearchCallSearchingEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeWebSearchCallSearchingEvent(value: WebSearchCallSearchingEvent) {
    begin("response.web_search_call.searching")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readWebSearchCallCompletedEvent(): WebSearchCallCompletedEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return WebSearchCallCompletedEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeWebSearchCallCompletedEvent(value: WebSearchCallCompletedEvent) {
    begin("response.web_search_call.completed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFileSearchCallInProgressEvent(): FileSearchCallInProgressEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return FileSearchCallInProgressEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeFileSearchCallInProgressEvent(value: FileSearchCallInProgressEvent) {
    begin("response.file_search_call.in_progress")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFileSearchCallSearchingEvent(): FileSearchCallSearchingEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return FileSearchCallSearchingEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeFileSearchCallSearchingEvent(value: FileSearchCallSearchingEvent) {
    begin("response.file_search_call.searching")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFileSearchCallCompletedEvent(): FileSearchCallCompletedEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return FileSearchCallCompletedEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeFileSearchCallCompletedEvent(value: FileSearchCallCompletedEvent) {
    begin("response.file_search_call.completed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCodeInterpreterCallInProgressEvent(): CodeInterpreterCallInProgressEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return CodeInterpreterCallInProgressEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeCodeInterpreterCallInProgressEvent(value: CodeInterpreterCallInProgressEvent) {
    begin("response.code_interpreter_call.in_progress")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCodeInterpreterCallInterpretingEvent(): CodeInterpreterCallInterpretingEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return CodeInterpreterCallInterpretingEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeCodeInterpreterCallInterpretingEvent(value: CodeInterpreterCallInterpretingEvent) {
    begin("response.code_interpreter_call.interpreting")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCodeInterpreterCallCompletedEvent(): CodeInterpreterCallCompletedEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return CodeInterpreterCallCompletedEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeCodeInterpreterCallCompletedEvent(value: CodeInterpreterCallCompletedEvent) {
    begin("response.code_interpreter_call.completed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCodeInterpreterCallExecutingEvent(): CodeInterpreterCallExecutingEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return CodeInterpreterCallExecutingEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeCodeInterpreterCallExecutingEvent(value: CodeInterpreterCallExecutingEvent) {
    begin("response.code_interpreter_call.executing")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCodeInterpreterCallCodeDeltaEvent(): CodeInterpreterCallCodeDeltaEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val delta = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return CodeInterpreterCallCodeDeltaEvent(itemId, outputIndex, delta, sequenceNumber)
}

internal fun JsonWriter.writeCodeInterpreterCallCodeDeltaEvent(value: CodeInterpreterCallCodeDeltaEvent) {
    begin("response.code_interpreter_call_code.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCodeInterpreterCallCodeDoneEvent(): CodeInterpreterCallCodeDoneEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val code = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return CodeInterpreterCallCodeDoneEvent(itemId, outputIndex, code, sequenceNumber)
}

internal fun JsonWriter.writeCodeInterpreterCallCodeDoneEvent(value: CodeInterpreterCallCodeDoneEvent) {
    begin("response.code_interpreter_call_code.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("code", value.code)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readImageGenerationCallInProgressEvent(): ImageGenerationCallInProgressEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return ImageGenerationCallInProgressEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeImageGenerationCallInProgressEvent(value: ImageGenerationCallInProgressEvent) {
    begin("response.image_generation_call.in_progress")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readImageGenerationCallGeneratingEvent(): ImageGenerationCallGeneratingEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return ImageGenerationCallGeneratingEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeImageGenerationCallGeneratingEvent(value: ImageGenerationCallGeneratingEvent) {
    begin("response.image_generation_call.generating")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readImageGenerationCallPartialImageEvent(): ImageGenerationCallPartialImageEvent {
    val present = presence(9)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val partialImageIndex = if (has(present, 2)) integer() else null
    val partialImageB64 = string()
    val size = if (has(present, 4)) string() else null
    val quality = if (has(present, 5)) string() else null
    val background = if (has(present, 6)) string() else null
    val outputFormat = if (has(present, 7)) string() else null
    val sequenceNumber = if (has(present, 8)) integer() else null
    return ImageGenerationCallPartialImageEvent(itemId, outputIndex, partialImageIndex, partialImageB64, size, quality, background, outputFormat, sequenceNumber)
}

internal fun JsonWriter.writeImageGenerationCallPartialImageEvent(value: ImageGenerationCallPartialImageEvent) {
    begin("response.image_generation_call.partial_image")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("partial_image_index", value.partialImageIndex)
    field("partial_image_b64", value.partialImageB64)
    field("size", value.size)
    field("quality", value.quality)
    field("background", value.background)
    field("output_format", value.outputFormat)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readImageGenerationCallCompletedEvent(): ImageGenerationCallCompletedEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return ImageGenerationCallCompletedEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeImageGenerationCallCompletedEvent(value: ImageGenerationCallCompletedEvent) {
    begin("response.image_generation_call.completed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCompactionCompactingEvent(): CompactionCompactingEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return CompactionCompactingEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeCompactionCompactingEvent(value: CompactionCompactingEvent) {
    begin("response.compaction.compacting")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readXSearchCallInProgressEvent(): XSearchCallInProgressEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return XSearchCallInProgressEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeXSearchCallInProgressEvent(value: XSearchCallInProgressEvent) {
    begin("response.x_search_call.in_progress")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readXSearchCallSearchingEvent(): XSearchCallSearchingEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return XSearchCallSearchingEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeXSearchCallSearchingEvent(value: XSearchCallSearchingEvent) {
    begin("response.x_search_call.searching")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readXSearchCallCompletedEvent(): XSearchCallCompletedEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return XSearchCallCompletedEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeXSearchCallCompletedEvent(value: XSearchCallCompletedEvent) {
    begin("response.x_search_call.completed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCodeExecutionCallInProgressEvent(): CodeExecutionCallInProgressEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return CodeExecutionCallInProgressEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeCodeExecutionCallInProgressEvent(value: CodeExecutionCallInProgressEvent) {
    begin("response.code_execution_call.in_progress")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCodeExecutionCallExecutingEvent(): CodeExecutionCallExecutingEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return CodeExecutionCallExecutingEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeCodeExecutionCallExecutingEvent(value: CodeExecutionCallExecutingEvent) {
    begin("response.code_execution_call.executing")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCodeExecutionCallCompletedEvent(): CodeExecutionCallCompletedEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return CodeExecutionCallCompletedEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeCodeExecutionCallCompletedEvent(value: CodeExecutionCallCompletedEvent) {
    begin("response.code_execution_call.completed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}
