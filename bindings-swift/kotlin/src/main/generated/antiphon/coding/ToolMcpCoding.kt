// generated from core/src/model/tool/mcp.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readMcpTool(): McpTool {
    val present = presence(12)
    val serverLabel = if (has(present, 0)) string() else null
    val serverUrl = if (has(present, 1)) string() else null
    val connectorId = if (has(present, 2)) string() else null
    val tunnelId = if (has(present, 3)) string() else null
    val serverDescription = if (has(present, 4)) string() else null
    val authorization = if (has(present, 5)) string() else null
    val headers = if (has(present, 6)) texts() else null
    val allowedTools = if (has(present, 7)) readMcpAllowedTools() else null
    val requireApproval = if (has(present, 8)) readMcpApproval() else null
    val allowedCallers = if (has(present, 9)) list { string() } else null
    val deferLoading = if (has(present, 10)) boolean() else null
    val extra = if (has(present, 11)) json() else Json()
    return McpTool(serverLabel, serverUrl, connectorId, tunnelId, serverDescription, authorization, headers, allowedTools, requireApproval, allowedCallers, deferLoading, extra)
}

internal fun JsonWriter.writeMcpTool(value: McpTool) {
    begin("mcp", value.extra)
    field("server_label", value.serverLabel)
    field("server_url", value.serverUrl)
    field("connector_id", value.connectorId)
    field("tunnel_id", value.tunnelId)
    field("server_description", value.serverDescription)
    field("authorization", value.authorization)
    field("headers", value.headers)
    field("allowed_tools", value.allowedTools)
    field("require_approval", value.requireApproval)
    field("allowed_callers", value.allowedCallers)
    field("defer_loading", value.deferLoading)
    end(value.extra)
}

internal fun BufferReader.readMcpAllowedTools(): McpAllowedTools =
    when (size()) {
        0 -> McpAllowedTools.Names(list { string() })
        1 -> McpAllowedTools.Filter(readMcpToolFilter())
        else -> json().let { json -> McpAllowedTools.Unknown("", json) }
    }

internal fun JsonWriter.writeMcpAllowedTools(value: McpAllowedTools): Unit =
    when (value) {
        is McpAllowedTools.Names -> value(value.value)
        is McpAllowedTools.Filter -> value.value.write(this)
        is McpAllowedTools.Unknown -> raw(value.json)
    }

internal fun BufferReader.readMcpToolFilter(): McpToolFilter {
    val present = presence(3)
    val toolNames = if (has(present, 0)) list { string() } else null
    val readOnly = if (has(present, 1)) boolean() else null
    val extra = if (has(present, 2)) json() else Json()
    return McpToolFilter(toolNames, readOnly, extra)
}

internal fun JsonWriter.writeMcpToolFilter(value: McpToolFilter) {
    begin(null, value.extra)
    field("tool_names", value.toolNames)
    field("read_only", value.readOnly)
    end(value.extra)
}

internal fun BufferReader.readMcpApproval(): McpApproval =
    when (size()) {
        0 -> McpApproval.Policy(string())
        1 -> McpApproval.ByTool(readMcpApprovalFilter())
        else -> json().let { json -> McpApproval.Unknown("", json) }
    }

internal fun JsonWriter.writeMcpApproval(value: McpApproval): Unit =
    when (value) {
        is McpApproval.Policy -> value(value.value)
        is McpApproval.ByTool -> value.value.write(this)
        is McpApproval.Unknown -> raw(value.json)
    }

internal fun BufferReader.readMcpApprovalFilter(): McpApprovalFilter {
    val present = presence(3)
    val always = if (has(present, 0)) readMcpToolFilter() else null
    val never = if (has(present, 1)) readMcpToolFilter() else null
    val extra = if (has(present, 2)) json() else Json()
    return McpApprovalFilter(always, never, extra)
}

internal fun JsonWriter.writeMcpApprovalFilter(value: McpApprovalFilter) {
    begin(null, value.extra)
    field("always", value.always)
    field("never", value.never)
    end(value.extra)
}
