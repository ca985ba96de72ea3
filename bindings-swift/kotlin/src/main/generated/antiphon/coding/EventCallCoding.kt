// generated from core/src/model/event/call.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readFunctionCallArgumentsDeltaEvent(): FunctionCallArgumentsDeltaEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val delta = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return FunctionCallArgumentsDeltaEvent(itemId, outputIndex, delta, sequenceNumber)
}

internal fun JsonWriter.writeFunctionCallArgumentsDeltaEvent(value: FunctionCallArgumentsDeltaEvent) {
    begin("response.function_call_arguments.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readFunctionCallArgumentsDoneEvent(): FunctionCallArgumentsDoneEvent {
    val present = presence(6)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val name = if (has(present, 2)) string() else null
    val callId = if (has(present, 3)) string() else null
    val arguments = string()
    val sequenceNumber = if (has(present, 5)) integer() else null
    return FunctionCallArgumentsDoneEvent(itemId, outputIndex, name, callId, arguments, sequenceNumber)
}

internal fun JsonWriter.writeFunctionCallArgumentsDoneEvent(value: FunctionCallArgumentsDoneEvent) {
    begin("response.function_call_arguments.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("name", value.name)
    field("call_id", value.callId)
    field("arguments", value.arguments)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCustomToolCallInputDeltaEvent(): CustomToolCallInputDeltaEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val delta = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return CustomToolCallInputDeltaEvent(itemId, outputIndex, delta, sequenceNumber)
}

internal fun JsonWriter.writeCustomToolCallInputDeltaEvent(value: CustomToolCallInputDeltaEvent) {
    begin("response.custom_tool_call_input.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readCustomToolCallInputDoneEvent(): CustomToolCallInputDoneEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val input = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return CustomToolCallInputDoneEvent(itemId, outputIndex, input, sequenceNumber)
}

internal fun JsonWriter.writeCustomToolCallInputDoneEvent(value: CustomToolCallInputDoneEvent) {
    begin("response.custom_tool_call_input.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("input", value.input)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readMcpCallArgumentsDeltaEvent(): McpCallArgumentsDeltaEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val delta = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return McpCallArgumentsDeltaEvent(itemId, outputIndex, delta, sequenceNumber)
}

internal fun JsonWriter.writeMcpCallArgumentsDeltaEvent(value: McpCallArgumentsDeltaEvent) {
    begin("response.mcp_call_arguments.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readMcpCallArgumentsDoneEvent(): McpCallArgumentsDoneEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val arguments = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return McpCallArgumentsDoneEvent(itemId, outputIndex, arguments, sequenceNumber)
}

internal fun JsonWriter.writeMcpCallArgumentsDoneEvent(value: McpCallArgumentsDoneEvent) {
    begin("response.mcp_call_arguments.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("arguments", value.arguments)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readMcpCallInProgressEvent(): McpCallInProgressEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return McpCallInProgressEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeMcpCallInProgressEvent(value: McpCallInProgressEvent) {
    begin("response.mcp_call.in_progress")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readMcpCallCompletedEvent(): McpCallCompletedEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return McpCallCompletedEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeMcpCallCompletedEvent(value: McpCallCompletedEvent) {
    begin("response.mcp_call.completed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readMcpCallFailedEvent(): McpCallFailedEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return McpCallFailedEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeMcpCallFailedEvent(value: McpCallFailedEvent) {
    begin("response.mcp_call.failed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readMcpCallExecutingEvent(): McpCallExecutingEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return McpCallExecutingEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeMcpCallExecutingEvent(value: McpCallExecutingEvent) {
    begin("response.mcp_call.executing")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readMcpCallOutputDeltaEvent(): McpCallOutputDeltaEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val delta = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return McpCallOutputDeltaEvent(itemId, outputIndex, delta, sequenceNumber)
}

internal fun JsonWriter.writeMcpCallOutputDeltaEvent(value: McpCallOutputDeltaEvent) {
    begin("response.mcp_call_output.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readMcpCallOutputDoneEvent(): McpCallOutputDoneEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val output = if (has(present, 2)) string() else null
    val sequenceNumber = if (has(present, 3)) integer() else null
    return McpCallOutputDoneEvent(itemId, outputIndex, output, sequenceNumber)
}

internal fun JsonWriter.writeMcpCallOutputDoneEvent(value: McpCallOutputDoneEvent) {
    begin("response.mcp_call_output.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("output", value.output)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readMcpListToolsInProgressEvent(): McpListToolsInProgressEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return McpListToolsInProgressEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeMcpListToolsInProgressEvent(value: McpListToolsInProgressEvent) {
    begin("response.mcp_list_tools.in_progress")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readMcpListToolsCompletedEvent(): McpListToolsCompletedEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return McpListToolsCompletedEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeMcpListToolsCompletedEvent(value: McpListToolsCompletedEvent) {
    begin("response.mcp_list_tools.completed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readMcpListToolsFailedEvent(): McpListToolsFailedEvent {
    val present = presence(3)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val sequenceNumber = if (has(present, 2)) integer() else null
    return McpListToolsFailedEvent(itemId, outputIndex, sequenceNumber)
}

internal fun JsonWriter.writeMcpListToolsFailedEvent(value: McpListToolsFailedEvent) {
    begin("response.mcp_list_tools.failed")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("sequence_number", value.sequenceNumber)
    end()
}
