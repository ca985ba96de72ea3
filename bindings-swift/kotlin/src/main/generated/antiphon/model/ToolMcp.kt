// generated from core/src/model/tool/mcp.rs by `make generate`; do not edit

package antiphon

/** Tools of an MCP server, or of a connector that the API's server has. */
public data class McpTool(
    /** A label by which calls name the MCP server. */
    public val serverLabel: String? = null,
    /** The address of the MCP server; or give `connector_id` or `tunnel_id`. */
    public val serverUrl: String? = null,
    /** A connector, such as `connector_gmail`. */
    public val connectorId: String? = null,
    /** A tunnel to an MCP server in a private network. */
    public val tunnelId: String? = null,
    /** What the MCP server is for. */
    public val serverDescription: String? = null,
    /** An OAuth access token for it. Servers do not send it back. */
    public val authorization: String? = null,
    /** HTTP headers to send to it, such as for authentication. */
    public val headers: Map<String, String>? = null,
    /** The only tools that the model may call. */
    public val allowedTools: McpAllowedTools? = null,
    /** Which calls need the caller's approval. The server's default is all of them. */
    public val requireApproval: McpApproval? = null,
    /** Who may call the tool: `direct` (the model), `programmatic` (programs it writes). */
    public val allowedCallers: List<String>? = null,
    /** Whether the tool is shown to the model only once tool search finds it. */
    public val deferLoading: Boolean? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpTool(this)
}

/** The tools of an MCP server that the model may call: names, or a filter. */
public sealed class McpAllowedTools : Model() {
    /** The names of the tools. */
    public class Names(public val value: List<String>) : McpAllowedTools()

    /** A filter. */
    public class Filter(public val value: McpToolFilter) : McpAllowedTools()

    /** Anything else, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : McpAllowedTools()

    override fun write(writer: JsonWriter): Unit = writer.writeMcpAllowedTools(this)
}

/** Some tools of an MCP server. */
public data class McpToolFilter(
    /** The names of the tools. */
    public val toolNames: List<String>? = null,
    /** Whether only tools that change nothing are meant. */
    public val readOnly: Boolean? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpToolFilter(this)
}

/** Which calls of MCP tools need the caller's approval: one rule for all, or by tool. */
public sealed class McpApproval : Model() {
    /** `always` or `never`. */
    public class Policy(public val value: String) : McpApproval()

    /** By tool. */
    public class ByTool(public val value: McpApprovalFilter) : McpApproval()

    /** Anything else, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : McpApproval()

    override fun write(writer: JsonWriter): Unit = writer.writeMcpApproval(this)
}

/** Which calls of MCP tools need the caller's approval, by tool. */
public data class McpApprovalFilter(
    /** The tools that always need it. */
    public val always: McpToolFilter? = null,
    /** The tools that never need it. */
    public val never: McpToolFilter? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMcpApprovalFilter(this)
}
