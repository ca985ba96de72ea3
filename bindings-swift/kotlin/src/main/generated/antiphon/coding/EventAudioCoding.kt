// generated from core/src/model/event/audio.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readAudioDeltaEvent(): AudioDeltaEvent {
    val present = presence(2)
    val delta = string()
    val sequenceNumber = if (has(present, 1)) integer() else null
    return AudioDeltaEvent(delta, sequenceNumber)
}

internal fun JsonWriter.writeAudioDeltaEvent(value: AudioDeltaEvent) {
    begin("response.audio.delta")
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readAudioDoneEvent(): AudioDoneEvent {
    val present = presence(1)
    val sequenceNumber = if (has(present, 0)) integer() else null
    return AudioDoneEvent(sequenceNumber)
}

internal fun JsonWriter.writeAudioDoneEvent(value: AudioDoneEvent) {
    begin("response.audio.done")
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readAudioTranscriptDeltaEvent(): AudioTranscriptDeltaEvent {
    val present = presence(2)
    val delta = string()
    val sequenceNumber = if (has(present, 1)) integer() else null
    return AudioTranscriptDeltaEvent(delta, sequenceNumber)
}

internal fun JsonWriter.writeAudioTranscriptDeltaEvent(value: AudioTranscriptDeltaEvent) {
    begin("response.audio.transcript.delta")
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readAudioTranscriptDoneEvent(): AudioTranscriptDoneEvent {
    val present = presence(1)
    val sequenceNumber = if (has(present, 0)) integer() else null
    return AudioTranscriptDoneEvent(sequenceNumber)
}

internal fun JsonWriter.writeAudioTranscriptDoneEvent(value: AudioTranscriptDoneEvent) {
    begin("response.audio.transcript.done")
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readResponseAudio(): ResponseAudio {
    val present = presence(3)
    val data = string()
    val transcript = string()
    val extra = if (has(present, 2)) json() else Json()
    return ResponseAudio(data, transcript, extra)
}

internal fun JsonWriter.writeResponseAudio(value: ResponseAudio) {
    begin(null, value.extra)
    field("data", value.data)
    field("transcript", value.transcript)
    end(value.extra)
}
