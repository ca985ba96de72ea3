// generated from core/src/model/event/socket.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readSteerAcceptedEvent(): SteerAcceptedEvent {
    val present = presence(3)
    val steer = readSteer()
    val streamId = if (has(present, 1)) string() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return SteerAcceptedEvent(steer, streamId, sequenceNumber)
}

internal fun JsonWriter.writeSteerAcceptedEvent(value: SteerAcceptedEvent) {
    begin("response.steer.accepted")
    field("steer", value.steer)
    field("stream_id", value.streamId)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readSteerPendingEvent(): SteerPendingEvent {
    val present = presence(5)
    val steer = readSteer()
    val reason = if (has(present, 1)) string() else null
    val requiredInput = list { readRequiredInput() }
    val streamId = if (has(present, 3)) string() else null
    val sequenceNumber = if (has(present, 4)) integer() else null
    return SteerPendingEvent(steer, reason, requiredInput, streamId, sequenceNumber)
}

internal fun JsonWriter.writeSteerPendingEvent(value: SteerPendingEvent) {
    begin("response.steer.pending")
    field("steer", value.steer)
    field("reason", value.reason)
    field("required_input", value.requiredInput)
    field("stream_id", value.streamId)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readSteerFailedEvent(): SteerFailedEvent {
    val present = presence(4)
    val steer = readSteer()
    val error = readSteerError()
    val streamId = if (has(present, 2)) string() else null
    val sequenceNumber = if (has(present, 3)) integer() else null
    return SteerFailedEvent(steer, error, streamId, sequenceNumber)
}

internal fun JsonWriter.writeSteerFailedEvent(value: SteerFailedEvent) {
    begin("response.steer.failed")
    field("steer", value.steer)
    field("error", value.error)
    field("stream_id", value.streamId)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readSteer(): Steer {
    val present = presence(4)
    val id = if (has(present, 0)) string() else null
    val previousResponseId = if (has(present, 1)) string() else null
    val input = if (has(present, 2)) json() else null
    val extra = if (has(present, 3)) json() else Json()
    return Steer(id, previousResponseId, input, extra)
}

internal fun JsonWriter.writeSteer(value: Steer) {
    begin(null, value.extra)
    field("id", value.id)
    field("previous_response_id", value.previousResponseId)
    field("input", value.input)
    end(value.extra)
}

internal fun BufferReader.readSteerError(): SteerError {
    val present = presence(4)
    val code = if (has(present, 0)) string() else null
    val message = string()
    val kind = if (has(present, 2)) string() else null
    val extra = if (has(present, 3)) json() else Json()
    return SteerError(code, message, kind, extra)
}

internal fun JsonWriter.writeSteerError(value: SteerError) {
    begin(null, value.extra)
    field("code", value.code)
    field("message", value.message)
    field("type", value.kind)
    end(value.extra)
}

internal fun BufferReader.readRequiredInput(): RequiredInput {
    val present = presence(6)
    val kind = if (has(present, 0)) string() else null
    val callId = if (has(present, 1)) string() else null
    val name = if (has(present, 2)) string() else null
    val approvalRequestId = if (has(present, 3)) string() else null
    val execution = if (has(present, 4)) string() else null
    val extra = if (has(present, 5)) json() else Json()
    return RequiredInput(kind, callId, name, approvalRequestId, execution, extra)
}

internal fun JsonWriter.writeRequiredInput(value: RequiredInput) {
    begin(null, value.extra)
    field("type", value.kind)
    field("call_id", value.callId)
    field("name", value.name)
    field("approval_request_id", value.approvalRequestId)
    field("execution", value.execution)
    end(value.extra)
}

internal fun BufferReader.readInjectCreatedEvent(): InjectCreatedEvent {
    val present = presence(3)
    val responseId = if (has(present, 0)) string() else null
    val streamId = if (has(present, 1)) string() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return InjectCreatedEvent(responseId, streamId, sequenceNumber)
}

internal fun JsonWriter.writeInjectCreatedEvent(value: InjectCreatedEvent) {
    begin("response.inject.created")
    field("response_id", value.responseId)
    field("stream_id", value.streamId)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readInjectFailedEvent(): InjectFailedEvent {
    val present = presence(5)
    val responseId = if (has(present, 0)) string() else null
    val input = list { readInputItem() }
    val error = readSteerError()
    val streamId = if (has(present, 3)) string() else null
    val sequenceNumber = if (has(present, 4)) integer() else null
    return InjectFailedEvent(responseId, input, error, streamId, sequenceNumber)
}

internal fun JsonWriter.writeInjectFailedEvent(value: InjectFailedEvent) {
    begin("response.inject.failed")
    field("response_id", value.responseId)
    field("input", value.input)
    field("error", value.error)
    field("stream_id", value.streamId)
    field("sequence_number", value.sequenceNumber)
    end()
}
