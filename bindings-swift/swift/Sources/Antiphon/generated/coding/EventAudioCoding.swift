// generated from core/src/model/event/audio.rs by `make generate`; do not edit
// swift-format-ignore-file

extension AudioDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        delta = reader.read()
        sequenceNumber = reader.optional(present[1])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.audio.delta")
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension AudioDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        sequenceNumber = reader.optional(present[0])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.audio.done")
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension AudioTranscriptDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        delta = reader.read()
        sequenceNumber = reader.optional(present[1])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.audio.transcript.delta")
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension AudioTranscriptDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        sequenceNumber = reader.optional(present[0])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.audio.transcript.done")
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ResponseAudio: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        data = reader.read()
        transcript = reader.read()
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("data", data)
        writer.field("transcript", transcript)
        writer.end(extra: extra)
    }
}
