// generated from core/src/model/event/call.rs by `make generate`; do not edit

package antiphon

/** A piece of a function call's arguments. */
public data class FunctionCallArgumentsDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The JSON text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFunctionCallArgumentsDeltaEvent(this)
}

/** The arguments of a function call are whole. */
public data class FunctionCallArgumentsDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The name of the function; absent in newer versions of the API. */
    public val name: String? = null,
    /** The id that the output of the call must name; sent by few servers. */
    public val callId: String? = null,
    /** The whole arguments as JSON text. */
    public val arguments: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFunctionCallArgumentsDoneEvent(this)
}

/** A piece of the input of a custom tool call. */
public data class CustomToolCallInputDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCustomToolCallInputDeltaEvent(this)
}

/** The input of a custom tool call is whole. */
public data class CustomToolCallInputDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The whole input. */
    public val input: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCustomToolCallInputDoneEvent(this)
}

/** A piece of the arguments of a call to an MCP server. */
public data class McpCallArgumentsDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The JSON text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpCallArgumentsDeltaEvent(this)
}

/** The arguments of a call to an MCP server are whole. */
public data class McpCallArgumentsDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The whole arguments as JSON text. */
    public val arguments: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpCallArgumentsDoneEvent(this)
}

/** A call to an MCP server was begun. */
public data class McpCallInProgressEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpCallInProgressEvent(this)
}

/** An MCP server answered a call. */
public data class McpCallCompletedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpCallCompletedEvent(this)
}

/** A call to an MCP server failed; the item's `error` says why. */
public data class McpCallFailedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpCallFailedEvent(this)
}

/** An MCP server works on a call. Sent by xAI. */
public data class McpCallExecutingEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpCallExecutingEvent(this)
}

/** A piece of what an MCP server answered. Sent by xAI. */
public data class McpCallOutputDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpCallOutputDeltaEvent(this)
}

/** What an MCP server answered is whole. Sent by xAI. */
public data class McpCallOutputDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The whole output; may be left out. */
    public val output: String? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpCallOutputDoneEvent(this)
}

/** The tools of an MCP server are being asked for. */
public data class McpListToolsInProgressEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpListToolsInProgressEvent(this)
}

/** The tools of an MCP server are known. */
public data class McpListToolsCompletedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpListToolsCompletedEvent(this)
}

/** The tools of an MCP server could not be learned; the item's `error` says why. */
public data class McpListToolsFailedEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpListToolsFailedEvent(this)
}
