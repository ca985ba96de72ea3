// generated from core/src/model/item/mcp.rs by `make generate`; do not edit

package antiphon

/** A call of a tool on an MCP server, made by the API's server. */
public data class McpCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The label of the MCP server, as the tool was given. */
    public val serverLabel: String? = null,
    /** The name of the tool. */
    public val name: String = "",
    /** The arguments as JSON text. */
    public val arguments: String = "",
    /** What the tool gave. */
    public val output: String? = null,
    /** Why the call failed. */
    public val error: McpError? = null,
    /** The id of the approval request that allowed the call. */
    public val approvalRequestId: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpCallItem(this)
}

/** Why something on an MCP server failed: text, or a failure told apart by its `type`. */
public sealed class McpError : Model() {
    /** A message for people. */
    public class Message(public val value: String) : McpError()

    /** What failed. */
    public class Failure(public val value: McpFailure) : McpError()

    /** Anything else, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : McpError()

    override fun write(writer: JsonWriter): Unit = writer.writeMcpError(this)
}

/** What failed on an MCP server. */
public sealed class McpFailure : Model() {
    /** The MCP server answered with an error of the protocol. */
    public class Protocol(public val value: McpProtocolError) : McpFailure()

    /** The tool ran and failed. */
    public class ToolExecution(public val value: McpToolExecutionError) : McpFailure()

    /** The MCP server could not be reached, or answered with an HTTP error. */
    public class Http(public val value: McpHttpError) : McpFailure()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : McpFailure()

    override fun write(writer: JsonWriter): Unit = writer.writeMcpFailure(this)
}

/** The MCP server answered with an error of the protocol. */
public data class McpProtocolError(
    /** The JSON-RPC code. */
    public val code: Long? = null,
    /** A message for people. */
    public val message: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpProtocolError(this)
}

/** The tool ran and failed. */
public data class McpToolExecutionError(
    /** What it gave, as MCP content. */
    public val content: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpToolExecutionError(this)
}

/** The MCP server could not be reached, or answered with an HTTP error. */
public data class McpHttpError(
    /** The HTTP status. */
    public val code: Long? = null,
    /** A message for people. */
    public val message: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpHttpError(this)
}

/**
 * The tools that an MCP server offers. Sent back as input, it saves the server from
 * asking again.
 */
public data class McpListToolsItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** The label of the MCP server, as the tool was given. */
    public val serverLabel: String? = null,
    /** The tools. */
    public val tools: List<McpListedTool> = emptyList(),
    /** Why the tools could not be listed. */
    public val error: McpError? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpListToolsItem(this)
}

/** A tool that an MCP server offers. */
public data class McpListedTool(
    /** The name of the tool. */
    public val name: String = "",
    /** What the tool does. */
    public val description: String? = null,
    /** The JSON Schema of its arguments. */
    public val inputSchema: Json? = null,
    /** What else the MCP server says of it, such as `read_only`. */
    public val annotations: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpListedTool(this)
}

/** Asks the caller to allow a call of an MCP tool. */
public data class McpApprovalRequestItem(
    /** The id that the answer must name. */
    public val id: String? = null,
    /** The label of the MCP server. */
    public val serverLabel: String? = null,
    /** The name of the tool. */
    public val name: String = "",
    /** The arguments as JSON text. */
    public val arguments: String = "",
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpApprovalRequestItem(this)
}

/** The caller's answer to an approval request. */
public data class McpApprovalResponseItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** The id of the request. */
    public val approvalRequestId: String? = null,
    /** Whether the call may be made. */
    public val approve: Boolean? = null,
    /** Why. */
    public val reason: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpApprovalResponseItem(this)
}
