// generated from core/src/model/item/function.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readFunctionCallItem(): FunctionCallItem {
    val present = presence(12)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val name = string()
    val arguments = string()
    val namespace = if (has(present, 5)) string() else null
    val caller = if (has(present, 6)) readCaller() else null
    val subagentId = if (has(present, 7)) string() else null
    val subagentItems = if (has(present, 8)) list { json() } else null
    val createdBy = if (has(present, 9)) string() else null
    val agent = if (has(present, 10)) readItemAgent() else null
    val extra = if (has(present, 11)) json() else Json()
    return FunctionCallItem(id, status, callId, name, arguments, namespace, caller, subagentId, subagentItems, createdBy, agent, extra)
}

internal fun JsonWriter.writeFunctionCallItem(value: FunctionCallItem) {
    begin("function_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("name", value.name)
    field("arguments", value.arguments)
    field("namespace", value.namespace)
    field("caller", value.caller)
    field("subagent_id", value.subagentId)
    field("subagent_items", value.subagentItems)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readFunctionCallOutputItem(): FunctionCallOutputItem {
    val present = presence(10)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val name = if (has(present, 3)) string() else null
    val namespace = if (has(present, 4)) string() else null
    val output = readToolOutput()
    val caller = if (has(present, 6)) readCaller() else null
    val createdBy = if (has(present, 7)) string() else null
    val agent = if (has(present, 8)) readItemAgent() else null
    val extra = if (has(present, 9)) json() else Json()
    return FunctionCallOutputItem(id, status, callId, name, namespace, output, caller, createdBy, agent, extra)
}

internal fun JsonWriter.writeFunctionCallOutputItem(value: FunctionCallOutputItem) {
    begin("function_call_output", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("name", value.name)
    field("namespace", value.namespace)
    field("output", value.output)
    field("caller", value.caller)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readToolOutput(): ToolOutput =
    when (size()) {
        0 -> ToolOutput.Text(string())
        1 -> ToolOutput.Parts(list { readInputContent() })
        else -> json().let { json -> ToolOutput.Unknown("", json) }
    }

internal fun JsonWriter.writeToolOutput(value: ToolOutput): Unit =
    when (value) {
        is ToolOutput.Text -> value(value.value)
        is ToolOutput.Parts -> value(value.value)
        is ToolOutput.Unknown -> raw(value.json)
    }

internal fun BufferReader.readCustomToolCallItem(): CustomToolCallItem {
    val present = presence(10)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val name = string()
    val input = string()
    val namespace = if (has(present, 5)) string() else null
    val caller = if (has(present, 6)) readCaller() else null
    val createdBy = if (has(present, 7)) string() else null
    val agent = if (has(present, 8)) readItemAgent() else null
    val extra = if (has(present, 9)) json() else Json()
    return CustomToolCallItem(id, status, callId, name, input, namespace, caller, createdBy, agent, extra)
}

internal fun JsonWriter.writeCustomToolCallItem(value: CustomToolCallItem) {
    begin("custom_tool_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("name", value.name)
    field("input", value.input)
    field("namespace", value.namespace)
    field("caller", value.caller)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readCustomToolCallOutputItem(): CustomToolCallOutputItem {
    val present = presence(8)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val output = readToolOutput()
    val caller = if (has(present, 4)) readCaller() else null
    val createdBy = if (has(present, 5)) string() else null
    val agent = if (has(present, 6)) readItemAgent() else null
    val extra = if (has(present, 7)) json() else Json()
    return CustomToolCallOutputItem(id, status, callId, output, caller, createdBy, agent, extra)
}

internal fun JsonWriter.writeCustomToolCallOutputItem(value: CustomToolCallOutputItem) {
    begin("custom_tool_call_output", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("output", value.output)
    field("caller", value.caller)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}
