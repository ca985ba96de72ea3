// generated from core/src/model/event/audio.rs by `make generate`; do not edit

package antiphon

/** A piece of the audio. */
public data class AudioDeltaEvent(
    /** The bytes to append, in base64. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeAudioDeltaEvent(this)
}

/** The audio is whole. */
public data class AudioDoneEvent(
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeAudioDoneEvent(this)
}

/** A piece of the words of the audio. */
public data class AudioTranscriptDeltaEvent(
    /** The text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeAudioTranscriptDeltaEvent(this)
}

/** The words of the audio are whole. */
public data class AudioTranscriptDoneEvent(
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeAudioTranscriptDoneEvent(this)
}

/**
 * The audio of a response, gathered from the events of its stream; no server sends it
 * like this.
 */
public data class ResponseAudio(
    /** The audio in base64; the format is the one the request asked for. */
    public val data: String = "",
    /** The words of the audio. */
    public val transcript: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeResponseAudio(this)
}
