// generated from core/src/model/item/mcp.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readMcpCallItem(): McpCallItem {
    val present = presence(10)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val serverLabel = if (has(present, 2)) string() else null
    val name = string()
    val arguments = string()
    val output = if (has(present, 5)) string() else null
    val error = if (has(present, 6)) readMcpError() else null
    val approvalRequestId = if (has(present, 7)) string() else null
    val agent = if (has(present, 8)) readItemAgent() else null
    val extra = if (has(present, 9)) json() else Json()
    return McpCallItem(id, status, serverLabel, name, arguments, output, error, approvalRequestId, agent, extra)
}

internal fun JsonWriter.writeMcpCallItem(value: McpCallItem) {
    begin("mcp_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("server_label", value.serverLabel)
    field("name", value.name)
    field("arguments", value.arguments)
    field("output", value.output)
    field("error", value.error)
    field("approval_request_id", value.approvalRequestId)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readMcpError(): McpError =
    when (size()) {
        0 -> McpError.Message(string())
        1 -> McpError.Failure(readMcpFailure())
        else -> json().let { json -> McpError.Unknown("", json) }
    }

internal fun JsonWriter.writeMcpError(value: McpError): Unit =
    when (value) {
        is McpError.Message -> value(value.value)
        is McpError.Failure -> value.value.write(this)
        is McpError.Unknown -> raw(value.json)
    }

internal fun BufferReader.readMcpFailure(): McpFailure =
    when (size()) {
        0 -> McpFailure.Protocol(readMcpProtocolError())
        1 -> McpFailure.ToolExecution(readMcpToolExecutionError())
        2 -> McpFailure.Http(readMcpHttpError())
        else -> unknown { kind, json -> McpFailure.Unknown(kind, json) }
    }

internal fun JsonWriter.writeMcpFailure(value: McpFailure): Unit =
    when (value) {
        is McpFailure.Protocol -> value.value.write(this)
        is McpFailure.ToolExecution -> value.value.write(this)
        is McpFailure.Http -> value.value.write(this)
        is McpFailure.Unknown -> raw(value.json)
    }

internal fun BufferReader.readMcpProtocolError(): McpProtocolError {
    val present = presence(3)
    val code = if (has(present, 0)) integer() else null
    val message = string()
    val extra = if (has(present, 2)) json() else Json()
    return McpProtocolError(code, message, extra)
}

internal fun JsonWriter.writeMcpProtocolError(value: McpProtocolError) {
    begin("mcp_protocol_error", value.extra)
    field("code", value.code)
    field("message", value.message)
    end(value.extra)
}

internal fun BufferReader.readMcpToolExecutionError(): McpToolExecutionError {
    val present = presence(2)
    val content = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return McpToolExecutionError(content, extra)
}

internal fun JsonWriter.writeMcpToolExecutionError(value: McpToolExecutionError) {
    begin("mcp_tool_execution_error", value.extra)
    field("content", value.content)
    end(value.extra)
}

internal fun BufferReader.readMcpHttpError(): McpHttpError {
    val present = presence(3)
    val code = if (has(present, 0)) integer() else null
    val message = string()
    val extra = if (has(present, 2)) json() else Json()
    return McpHttpError(code, message, extra)
}

internal fun JsonWriter.writeMcpHttpError(value: McpHttpError) {
    begin("http_error", value.extra)
    field("code", value.code)
    field("message", value.message)
    end(value.extra)
}

internal fun BufferReader.readMcpListToolsItem(): McpListToolsItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val serverLabel = if (has(present, 1)) string() else null
    val tools = list { readMcpListedTool() }
    val error = if (has(present, 3)) readMcpError() else null
    val agent = if (has(present, 4)) readItemAgent() else null
    val extra = if (has(present, 5)) json() else Json()
    return McpListToolsItem(id, serverLabel, tools, error, agent, extra)
}

internal fun JsonWriter.writeMcpListToolsItem(value: McpListToolsItem) {
    begin("mcp_list_tools", value.extra)
    field("id", value.id)
    field("server_label", value.serverLabel)
    field("tools", value.tools)
    field("error", value.error)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readMcpListedTool(): McpListedTool {
    val present = presence(5)
    val name = string()
    val description = if (has(present, 1)) string() else null
    val inputSchema = if (has(present, 2)) json() else null
    val annotations = if (has(present, 3)) json() else null
    val extra = if (has(present, 4)) json() else Json()
    return McpListedTool(name, description, inputSchema, annotations, extra)
}

internal fun JsonWriter.writeMcpListedTool(value: McpListedTool) {
    begin(null, value.extra)
    field("name", value.name)
    field("description", value.description)
    field("input_schema", value.inputSchema)
    field("annotations", value.annotations)
    end(value.extra)
}

internal fun BufferReader.readMcpApprovalRequestItem(): McpApprovalRequestItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val serverLabel = if (has(present, 1)) string() else null
    val name = string()
    val arguments = string()
    val agent = if (has(present, 4)) readItemAgent() else null
    val extra = if (has(present, 5)) json() else Json()
    return McpApprovalRequestItem(id, serverLabel, name, arguments, agent, extra)
}

internal fun JsonWriter.writeMcpApprovalRequestItem(value: McpApprovalRequestItem) {
    begin("mcp_approval_request", value.extra)
    field("id", value.id)
    field("server_label", value.serverLabel)
    field("name", value.name)
    field("arguments", value.arguments)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readMcpApprovalResponseItem(): McpApprovalResponseItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val approvalRequestId = if (has(present, 1)) string() else null
    val approve = if (has(present, 2)) boolean() else null
    val reason = if (has(present, 3)) string() else null
    val agent = if (has(present, 4)) readItemAgent() else null
    val extra = if (has(present, 5)) json() else Json()
    return McpApprovalResponseItem(id, approvalRequestId, approve, reason, agent, extra)
}

internal fun JsonWriter.writeMcpApprovalResponseItem(value: McpApprovalResponseItem) {
    begin("mcp_approval_response", value.extra)
    field("id", value.id)
    field("approval_request_id", value.approvalRequestId)
    field("approve", value.approve)
    field("reason", value.reason)
    field("agent", value.agent)
    end(value.extra)
}
