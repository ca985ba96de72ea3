// generated from core/src/model/event/response.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readCreatedEvent(): CreatedEvent {
    val present = presence(2)
    val response = readResponse()
    val sequenceNumber = if (has(present, 1)) integer() else null
    return CreatedEvent(response, sequenceNumber)
}

internal fun JsonWriter.writeCreatedEvent(value: CreatedEvent) {
    begin("response.created")
    field("response", value.response)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readQueuedEvent(): QueuedEvent {
    val present = presence(2)
    val response = readResponse()
    val sequenceNumber = if (has(present, 1)) integer() else null
    return QueuedEvent(response, sequenceNumber)
}

internal fun JsonWriter.writeQueuedEvent(value: QueuedEvent) {
    begin("response.queued")
    field("response", value.response)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readInProgressEvent(): InProgressEvent {
    val present = presence(2)
    val response = readResponse()
    val sequenceNumber = if (has(present, 1)) integer() else null
    return InProgressEvent(response, sequenceNumber)
}

internal fun JsonWriter.writeInProgressEvent(value: InProgressEvent) {
    begin("response.in_progress")
    field("response", value.response)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCompletedEvent(): CompletedEvent {
    val present = presence(2)
    val response = readResponse()
    val sequenceNumber = if (has(present, 1)) integer() else null
    return CompletedEvent(response, sequenceNumber)
}

internal fun JsonWriter.writeCompletedEvent(value: CompletedEvent) {
    begin("response.completed")
    field("response", value.response)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readIncompleteEvent(): IncompleteEvent {
    val present = presence(2)
    val response = readResponse()
    val sequenceNumber = if (has(present, 1)) integer() else null
    return IncompleteEvent(response, sequenceNumber)
}

internal fun JsonWriter.writeIncompleteEvent(value: IncompleteEvent) {
    begin("response.incomplete")
    field("response", value.response)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFailedEvent(): FailedEvent {
    val present = presence(2)
    val response = readResponse()
    val sequenceNumber = if (has(present, 1)) integer() else null
    return FailedEvent(response, sequenceNumber)
}

internal fun JsonWriter.writeFailedEvent(value: FailedEvent) {
    begin("response.failed")
    field("response", value.response)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readOutputItemAddedEvent(): OutputItemAddedEvent {
    val present = presence(3)
    val outputIndex = if (has(present, 0)) integer() else null
    val item = readOutputItem()
    val sequenceNumber = if (has(present, 2)) integer() else null
    return OutputItemAddedEvent(outputIndex, item, sequenceNumber)
}

internal fun JsonWriter.writeOutputItemAddedEvent(value: OutputItemAddedEvent) {
    begin("response.output_item.added")
    field("output_index", value.outputIndex)
    field("item", value.item)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readOutputItemDoneEvent(): OutputItemDoneEvent {
    val present = presence(3)
    val outputIndex = if (has(present, 0)) integer() else null
    val item = readOutputItem()
    val sequenceNumber = if (has(present, 2)) integer() else null
    return OutputItemDoneEvent(outputIndex, item, sequenceNumber)
}

internal fun JsonWriter.writeOutputItemDoneEvent(value: OutputItemDoneEvent) {
    begin("response.output_item.done")
    field("output_index", value.outputIndex)
    field("item", value.item)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readContentPartAddedEvent(): ContentPartAddedEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val contentIndex = if (has(present, 2)) integer() else null
    val part = readContentPart()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return ContentPartAddedEvent(itemId, outputIndex, contentIndex, part, sequenceNumber)
}

internal fun JsonWriter.writeContentPartAddedEvent(value: ContentPartAddedEvent) {
    begin("response.content_part.added")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("content_index", value.contentIndex)
    field("part", value.part)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readContentPartDoneEvent(): ContentPartDoneEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val contentIndex = if (has(present, 2)) integer() else null
    val part = readContentPart()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return ContentPartDoneEvent(itemId, outputIndex, contentIndex, part, sequenceNumber)
}

internal fun JsonWriter.writeContentPartDoneEvent(value: ContentPartDoneEvent) {
    begin("response.content_part.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("content_index", value.contentIndex)
    field("part", value.part)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readErrorEvent(): ErrorEvent {
    val present = presence(8)
    val code = if (has(present, 0)) string() else null
    val message = string()
    val param = if (has(present, 2)) string() else null
    val errorType = if (has(present, 3)) string() else null
    val status = if (has(present, 4)) integer() else null
    val headers = if (has(present, 5)) json() else null
    val streamId = if (has(present, 6)) string() else null
    val sequenceNumber = if (has(present, 7)) integer() else null
    return ErrorEvent(code, message, param, errorType, status, headers, streamId, sequenceNumber)
}

internal fun JsonWriter.writeErrorEvent(value: ErrorEvent) {
    begin("error")
    field("code", value.code)
    field("message", value.message)
    field("param", value.param)
    field("error_type", value.errorType)
    field("status", value.status)
    field("headers", value.headers)
    field("stream_id", value.streamId)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readKeepaliveEvent(): KeepaliveEvent {
    val present = presence(1)
    val sequenceNumber = if (has(present, 0)) integer() else null
    return KeepaliveEvent(sequenceNumber)
}

internal fun JsonWriter.writeKeepaliveEvent(value: KeepaliveEvent) {
    begin("keepalive")
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readPingEvent(): PingEvent {
    val present = presence(2)
    val cost = if (has(present, 0)) string() else null
    val sequenceNumber = if (has(present, 1)) integer() else null
    return PingEvent(cost, sequenceNumber)
}

internal fun JsonWriter.writePingEvent(value: PingEvent) {
    begin("ping")
    field("cost", value.cost)
    field("sequence_number", value.sequenceNumber)
    end()
}
