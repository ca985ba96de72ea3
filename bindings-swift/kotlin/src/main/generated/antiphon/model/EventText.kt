// generated from core/src/model/event/text.rs by `make generate`; do not edit

package antiphon

/** A piece of output text. */
public data class OutputTextDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's content. */
    public val contentIndex: Long? = null,
    /** The text to append. */
    public val delta: String = "",
    /** Log probabilities of the tokens, when asked for by `include`. */
    public val logprobs: List<Logprob>? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOutputTextDeltaEvent(this)
}

/** The text of a part is whole. */
public data class OutputTextDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's content. */
    public val contentIndex: Long? = null,
    /** The whole text. */
    public val text: String = "",
    /** Log probabilities of the tokens, when asked for by `include`. */
    public val logprobs: List<Logprob>? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOutputTextDoneEvent(this)
}

/** A source was added to a part's text. */
public data class OutputTextAnnotationAddedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's content. */
    public val contentIndex: Long? = null,
    /** The index of the annotation in the part. */
    public val annotationIndex: Long? = null,
    /** The source. */
    public val annotation: Annotation,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOutputTextAnnotationAddedEvent(this)
}

/** A piece of a refusal. */
public data class RefusalDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's content. */
    public val contentIndex: Long? = null,
    /** The text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeRefusalDeltaEvent(this)
}

/** A refusal is whole. */
public data class RefusalDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's content. */
    public val contentIndex: Long? = null,
    /** The whole refusal. */
    public val refusal: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeRefusalDoneEvent(this)
}

/** A piece of reasoning text. */
public data class ReasoningTextDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's content. */
    public val contentIndex: Long? = null,
    /** The text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeReasoningTextDeltaEvent(this)
}

/** The text of a part of the reasoning is whole. */
public data class ReasoningTextDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's content. */
    public val contentIndex: Long? = null,
    /** The whole text. */
    public val text: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeReasoningTextDoneEvent(this)
}

/** A piece of a reasoning summary. */
public data class ReasoningSummaryTextDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's summary. */
    public val summaryIndex: Long? = null,
    /** The text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeReasoningSummaryTextDeltaEvent(this)
}

/** The text of a part of the reasoning summary is whole. */
public data class ReasoningSummaryTextDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's summary. */
    public val summaryIndex: Long? = null,
    /** The whole text. */
    public val text: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeReasoningSummaryTextDoneEvent(this)
}

/** A part of the reasoning summary was begun. */
public data class ReasoningSummaryPartAddedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's summary. */
    public val summaryIndex: Long? = null,
    /** The part. */
    public val part: SummaryPart,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeReasoningSummaryPartAddedEvent(this)
}

/** A part of the reasoning summary is whole. */
public data class ReasoningSummaryPartDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's summary. */
    public val summaryIndex: Long? = null,
    /** The part. */
    public val part: SummaryPart,
    /** `incomplete` when the part was cut short. */
    public val status: ItemStatus? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeReasoningSummaryPartDoneEvent(this)
}
