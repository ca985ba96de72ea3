// generated from core/src/model/event/text.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readOutputTextDeltaEvent(): OutputTextDeltaEvent {
    val present = presence(6)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val contentIndex = if (has(present, 2)) integer() else null
    val delta = string()
    val logprobs = if (has(present, 4)) list { readLogprob() } else null
    val sequenceNumber = if (has(present, 5)) integer() else null
    return OutputTextDeltaEvent(itemId, outputIndex, contentIndex, delta, logprobs, sequenceNumber)
}

internal fun JsonWriter.writeOutputTextDeltaEvent(value: OutputTextDeltaEvent) {
    begin("response.output_text.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("content_index", value.contentIndex)
    field("delta", value.delta)
    field("logprobs", value.logprobs)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readOutputTextDoneEvent(): OutputTextDoneEvent {
    val present = presence(6)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val contentIndex = if (has(present, 2)) integer() else null
    val text = string()
    val logprobs = if (has(present, 4)) list { readLogprob() } else null
    val sequenceNumber = if (has(present, 5)) integer() else null
    return OutputTextDoneEvent(itemId, outputIndex, contentIndex, text, logprobs, sequenceNumber)
}

internal fun JsonWriter.writeOutputTextDoneEvent(value: OutputTextDoneEvent) {
    begin("response.output_text.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("content_index", value.contentIndex)
    field("text", value.text)
    field("logprobs", value.logprobs)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readOutputTextAnnotationAddedEvent(): OutputTextAnnotationAddedEvent {
    val present = presence(6)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val contentIndex = if (has(present, 2)) integer() else null
    val annotationIndex = if (has(present, 3)) integer() else null
    val annotation = readAnnotation()
    val sequenceNumber = if (has(present, 5)) integer() else null
    return OutputTextAnnotationAddedEvent(itemId, outputIndex, contentIndex, annotationIndex, annotation, sequenceNumber)
}

internal fun JsonWriter.writeOutputTextAnnotationAddedEvent(value: OutputTextAnnotationAddedEvent) {
    begin("response.output_text.annotation.added")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("content_index", value.contentIndex)
    field("annotation_index", value.annotationIndex)
    field("annotation", value.annotation)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readRefusalDeltaEvent(): RefusalDeltaEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val contentIndex = if (has(present, 2)) integer() else null
    val delta = string()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return RefusalDeltaEvent(itemId, outputIndex, contentIndex, delta, sequenceNumber)
}

internal fun JsonWriter.writeRefusalDeltaEvent(value: RefusalDeltaEvent) {
    begin("response.refusal.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("content_index", value.contentIndex)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readRefusalDoneEvent(): RefusalDoneEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val contentIndex = if (has(present, 2)) integer() else null
    val refusal = string()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return RefusalDoneEvent(itemId, outputIndex, contentIndex, refusal, sequenceNumber)
}

internal fun JsonWriter.writeRefusalDoneEvent(value: RefusalDoneEvent) {
    begin("response.refusal.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("content_index", value.contentIndex)
    field("refusal", value.refusal)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readReasoningTextDeltaEvent(): ReasoningTextDeltaEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val contentIndex = if (has(present, 2)) integer() else null
    val delta = string()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return ReasoningTextDeltaEvent(itemId, outputIndex, contentIndex, delta, sequenceNumber)
}

internal fun JsonWriter.writeReasoningTextDeltaEvent(value: ReasoningTextDeltaEvent) {
    begin("response.reasoning_text.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("content_index", value.contentIndex)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readReasoningTextDoneEvent(): ReasoningTextDoneEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val contentIndex = if (has(present, 2)) integer() else null
    val text = string()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return ReasoningTextDoneEvent(itemId, outputIndex, contentIndex, text, sequenceNumber)
}

internal fun JsonWriter.writeReasoningTextDoneEvent(value: ReasoningTextDoneEvent) {
    begin("response.reasoning_text.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("content_index", value.contentIndex)
    field("text", value.text)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readReasoningSummaryTextDeltaEvent(): ReasoningSummaryTextDeltaEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val summaryIndex = if (has(present, 2)) integer() else null
    val delta = string()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return ReasoningSummaryTextDeltaEvent(itemId, outputIndex, summaryIndex, delta, sequenceNumber)
}

internal fun JsonWriter.writeReasoningSummaryTextDeltaEvent(value: ReasoningSummaryTextDeltaEvent) {
    begin("response.reasoning_summary_text.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("summary_index", value.summaryIndex)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readReasoningSummaryTextDoneEvent(): ReasoningSummaryTextDoneEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val summaryIndex = if (has(present, 2)) integer() else null
    val text = string()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return ReasoningSummaryTextDoneEvent(itemId, outputIndex, summaryIndex, text, sequenceNumber)
}

internal fun JsonWriter.writeReasoningSummaryTextDoneEvent(value: ReasoningSummaryTextDoneEvent) {
    begin("response.reasoning_summary_text.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("summary_index", value.summaryIndex)
    field("text", value.text)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readReasoningSummaryPartAddedEvent(): ReasoningSummaryPartAddedEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val summaryIndex = if (has(present, 2)) integer() else null
    val part = readSummaryPart()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return ReasoningSummaryPartAddedEvent(itemId, outputIndex, summaryIndex, part, sequenceNumber)
}

internal fun JsonWriter.writeReasoningSummaryPartAddedEvent(value: ReasoningSummaryPartAddedEvent) {
    begin("response.reasoning_summary_part.added")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("summary_index", value.summaryIndex)
    field("part", value.part)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readReasoningSummaryPartDoneEvent(): ReasoningSummaryPartDoneEvent {
    val present = presence(6)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val summaryIndex = if (has(present, 2)) integer() else null
    val part = readSummaryPart()
    val status = if (has(present, 4)) readItemStatus() else null
    val sequenceNumber = if (has(present, 5)) integer() else null
    return ReasoningSummaryPartDoneEvent(itemId, outputIndex, summaryIndex, part, status, sequenceNumber)
}

internal fun JsonWriter.writeReasoningSummaryPartDoneEvent(value: ReasoningSummaryPartDoneEvent) {
    begin("response.reasoning_summary_part.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("summary_index", value.summaryIndex)
    field("part", value.part)
    field("status", value.status)
    field("sequence_number", value.sequenceNumber)
    end()
}
