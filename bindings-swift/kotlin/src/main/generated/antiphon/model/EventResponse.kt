// generated from core/src/model/event/response.rs by `make generate`; do not edit

package antiphon

/** The response was made. */
public data class CreatedEvent(
    /** The response as it is now. */
    public val response: Response,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCreatedEvent(this)
}

/** The response waits to be worked on. */
public data class QueuedEvent(
    /** The response as it is now. */
    public val response: Response,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeQueuedEvent(this)
}

/** The response is being worked on. */
public data class InProgressEvent(
    /** The response as it is now. */
    public val response: Response,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInProgressEvent(this)
}

/** The response is whole. */
public data class CompletedEvent(
    /** The response as it is now. */
    public val response: Response,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCompletedEvent(this)
}

/** The response ended early, see `incomplete_details`. */
public data class IncompleteEvent(
    /** The response as it is now. */
    public val response: Response,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeIncompleteEvent(this)
}

/** The response failed, see its `error`. */
public data class FailedEvent(
    /** The response as it is now. */
    public val response: Response,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFailedEvent(this)
}

/** An item was begun. */
public data class OutputItemAddedEvent(
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The item. */
    public val item: OutputItem,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOutputItemAddedEvent(this)
}

/** An item is whole; it replaces what was accumulated for it. */
public data class OutputItemDoneEvent(
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The item. */
    public val item: OutputItem,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOutputItemDoneEvent(this)
}

/** A part of an item's content was begun. */
public data class ContentPartAddedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's content. */
    public val contentIndex: Long? = null,
    /** The part. */
    public val part: ContentPart,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeContentPartAddedEvent(this)
}

/** A part of an item's content is whole; it replaces what was accumulated for it. */
public data class ContentPartDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the part in the item's content. */
    public val contentIndex: Long? = null,
    /** The part. */
    public val part: ContentPart,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeContentPartDoneEvent(this)
}

/**
 * The server gave up. Servers nest the fields in `error` or not; they are read either
 * way and written flat.
 */
public data class ErrorEvent(
    /** A code for programs, such as `rate_limit_exceeded`. */
    public val code: String? = null,
    /** A message for people. */
    public val message: String = "",
    /** The parameter that was wrong. */
    public val param: String? = null,
    /** The kind of error, such as `invalid_request_error`: the `type` of a nested error. */
    public val errorType: String? = null,
    /** The HTTP status the error stands for, sent over WebSocket and by some gateways. */
    public val status: Long? = null,
    /**
     * The headers that an HTTP answer would have had, text by name, such as
     * `retry-after`; sent over WebSocket.
     */
    public val headers: Json? = null,
    /** The lane of the connection, where it has several. */
    public val streamId: String? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeErrorEvent(this)
}

/**
 * Nothing happened yet. OpenAI sends it on long streams, without documentation; it
 * counts for `idle_timeout` only.
 */
public data class KeepaliveEvent(
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeKeepaliveEvent(this)
}

/**
 * Nothing happened yet, as some gateways say it, also behind the end; it counts for
 * `idle_timeout` only.
 */
public data class PingEvent(
    /** What the response cost so far, in dollars; sent by one gateway. */
    public val cost: String? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writePingEvent(this)
}
