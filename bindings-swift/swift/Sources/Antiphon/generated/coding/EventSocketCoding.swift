// generated from core/src/model/event/socket.rs by `make generate`; do not edit
// swift-format-ignore-file

extension SteerAcceptedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        steer = reader.read()
        streamId = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.steer.accepted")
        writer.field("steer", steer)
        writer.field("stream_id", streamId)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension SteerPendingEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        steer = reader.read()
        reason = reader.optional(present[1])
        requiredInput = reader.read()
        streamId = reader.optional(present[3])
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.steer.pending")
        writer.field("steer", steer)
        writer.field("reason", reason)
        writer.field("required_input", requiredInput)
        writer.field("stream_id", streamId)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension SteerFailedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        steer = reader.read()
        error = reader.read()
        streamId = reader.optional(present[2])
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.steer.failed")
        writer.field("steer", steer)
        writer.field("error", error)
        writer.field("stream_id", streamId)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension Steer: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        id = reader.optional(present[0])
        previousResponseId = reader.optional(present[1])
        input = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("id", id)
        writer.field("previous_response_id", previousResponseId)
        writer.field("input", input)
        writer.end(extra: extra)
    }
}

extension SteerError: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        code = reader.optional(present[0])
        message = reader.read()
        kind = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("code", code)
        writer.field("message", message)
        writer.field("type", kind)
        writer.end(extra: extra)
    }
}

extension RequiredInput: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        kind = reader.optional(present[0])
        callId = reader.optional(present[1])
        name = reader.optional(present[2])
        approvalRequestId = reader.optional(present[3])
        execution = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("type", kind)
        writer.field("call_id", callId)
        writer.field("name", name)
        writer.field("approval_request_id", approvalRequestId)
        writer.field("execution", execution)
        writer.end(extra: extra)
    }
}

extension InjectCreatedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        responseId = reader.optional(present[0])
        streamId = reader.optional(present[1])
        sequenceNumber = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.inject.created")
        writer.field("response_id", responseId)
        writer.field("stream_id", streamId)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension InjectFailedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        responseId = reader.optional(present[0])
        input = reader.read()
        error = reader.read()
        streamId = reader.optional(present[3])
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.inject.failed")
        writer.field("response_id", responseId)
        writer.field("input", input)
        writer.field("error", error)
        writer.field("stream_id", streamId)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}
