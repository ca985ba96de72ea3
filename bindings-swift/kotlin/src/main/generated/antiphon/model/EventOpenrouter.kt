// generated from core/src/model/event/openrouter.rs by `make generate`; do not edit

package antiphon

/** Several models were asked. */
public data class FusionCallInProgressEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFusionCallInProgressEvent(this)
}

/** A model joined those that are asked. */
public data class FusionCallPanelAddedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The model that speaks. */
    public val model: String? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFusionCallPanelAddedEvent(this)
}

/** A piece of one model's answer. */
public data class FusionCallPanelDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The model that speaks. */
    public val model: String? = null,
    /** The text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFusionCallPanelDeltaEvent(this)
}

/** A piece of one model's reasoning. */
public data class FusionCallPanelReasoningDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The model that speaks. */
    public val model: String? = null,
    /** The text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFusionCallPanelReasoningDeltaEvent(this)
}

/** One model's answer is whole. */
public data class FusionCallPanelCompletedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The model that speaks. */
    public val model: String? = null,
    /** The whole answer. */
    public val content: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFusionCallPanelCompletedEvent(this)
}

/** One model failed; the others go on. */
public data class FusionCallPanelFailedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The model that speaks. */
    public val model: String? = null,
    /** Why it failed. */
    public val error: String? = null,
    /** The HTTP status that the model's provider gave. */
    public val statusCode: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFusionCallPanelFailedEvent(this)
}

/** The answers are being judged. */
public data class FusionCallAnalysisInProgressEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The model that compares the answers. */
    public val analystModel: String? = null,
    /** The model that judges them. */
    public val judgeModel: String? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFusionCallAnalysisInProgressEvent(this)
}

/** The answers were judged. */
public data class FusionCallAnalysisCompletedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** What the judgement says; its form is OpenRouter's own. */
    public val analysis: Json? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFusionCallAnalysisCompletedEvent(this)
}

/** The judged answer is whole. */
public data class FusionCallCompletedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFusionCallCompletedEvent(this)
}

/** What OpenRouter did with the request, when `debug` asked for it. */
public data class DebugEvent(
    /** The body sent upstream, and timings; its form is OpenRouter's own. */
    public val debug: Json? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeDebugEvent(this)
}
