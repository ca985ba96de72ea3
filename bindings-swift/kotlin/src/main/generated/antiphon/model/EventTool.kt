// generated from core/src/model/event/tool.rs by `make generate`; do not edit

package antiphon

/** A web search was begun. */
public data class WebSearchCallInProgressEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchCallInProgressEvent(this)
}

/** The web is being searched. */
public data class WebSearchCallSearchingEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchCallSearchingEvent(this)
}

/** A web search is over. */
public data class WebSearchCallCompletedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchCallCompletedEvent(this)
}

/** A search of the caller's files was begun. */
public data class FileSearchCallInProgressEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFileSearchCallInProgressEvent(this)
}

/** The caller's files are being searched. */
public data class FileSearchCallSearchingEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFileSearchCallSearchingEvent(this)
}

/** A search of the caller's files is over. */
public data class FileSearchCallCompletedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFileSearchCallCompletedEvent(this)
}

/** A call of the code interpreter was begun. */
public data class CodeInterpreterCallInProgressEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeInterpreterCallInProgressEvent(this)
}

/** The code interpreter runs the code. */
public data class CodeInterpreterCallInterpretingEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeInterpreterCallInterpretingEvent(this)
}

/** The code interpreter has run the code. */
public data class CodeInterpreterCallCompletedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeInterpreterCallCompletedEvent(this)
}

/** The code interpreter runs the code. Sent by xAI. */
public data class CodeInterpreterCallExecutingEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeInterpreterCallExecutingEvent(this)
}

/** A piece of the code that the code interpreter is to run. */
public data class CodeInterpreterCallCodeDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The code to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeInterpreterCallCodeDeltaEvent(this)
}

/** The code that the code interpreter is to run is whole. */
public data class CodeInterpreterCallCodeDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The whole code. */
    public val code: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeInterpreterCallCodeDoneEvent(this)
}

/** The making of an image was begun. */
public data class ImageGenerationCallInProgressEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeImageGenerationCallInProgressEvent(this)
}

/** An image is being made. */
public data class ImageGenerationCallGeneratingEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeImageGenerationCallGeneratingEvent(this)
}

/**
 * An image as far as it is made, when `partial_images` asked for it. It is not kept:
 * the finished image is the item's `result`.
 */
public data class ImageGenerationCallPartialImageEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the partial image, from 0. */
    public val partialImageIndex: Long? = null,
    /** The image in base64. */
    public val partialImageB64: String = "",
    /** Width and height, such as `1024x1536`. Not sent by OpenRouter. */
    public val size: String? = null,
    /** The quality, such as `low` or `high`. Not sent by OpenRouter. */
    public val quality: String? = null,
    /** The background: `transparent`, `opaque` or `auto`. Not sent by OpenRouter. */
    public val background: String? = null,
    /** The format, such as `png`, `webp` or `jpeg`. Not sent by OpenRouter. */
    public val outputFormat: String? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeImageGenerationCallPartialImageEvent(this)
}

/** An image is made. */
public data class ImageGenerationCallCompletedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeImageGenerationCallCompletedEvent(this)
}

/** The conversation so far is being compacted. */
public data class CompactionCompactingEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCompactionCompactingEvent(this)
}

/** A search of X was begun. Sent by xAI. */
public data class XSearchCallInProgressEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeXSearchCallInProgressEvent(this)
}

/** X is being searched. Sent by xAI. */
public data class XSearchCallSearchingEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeXSearchCallSearchingEvent(this)
}

/** A search of X is over. Sent by xAI. */
public data class XSearchCallCompletedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeXSearchCallCompletedEvent(this)
}

/** The execution of code was begun. Sent by xAI. */
public data class CodeExecutionCallInProgressEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeExecutionCallInProgressEvent(this)
}

/** Code is being executed. Sent by xAI. */
public data class CodeExecutionCallExecutingEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeExecutionCallExecutingEvent(this)
}

/** Code was executed. Sent by xAI. */
public data class CodeExecutionCallCompletedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeExecutionCallCompletedEvent(this)
}
