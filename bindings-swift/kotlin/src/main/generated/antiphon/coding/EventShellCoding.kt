// generated from core/src/model/event/shell.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readShellCallCommandAddedEvent(): ShellCallCommandAddedEvent {
    val present = presence(4)
    val outputIndex = if (has(present, 0)) integer() else null
    val commandIndex = if (has(present, 1)) integer() else null
    val command = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return ShellCallCommandAddedEvent(outputIndex, commandIndex, command, sequenceNumber)
}

internal fun JsonWriter.writeShellCallCommandAddedEvent(value: ShellCallCommandAddedEvent) {
    begin("response.shell_call_command.added")
    field("output_index", value.outputIndex)
    field("command_index", value.commandIndex)
    field("command", value.command)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readShellCallCommandDeltaEvent(): ShellCallCommandDeltaEvent {
    val present = presence(4)
    val outputIndex = if (has(present, 0)) integer() else null
    val commandIndex = if (has(present, 1)) integer() else null
    val delta = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return ShellCallCommandDeltaEvent(outputIndex, commandIndex, delta, sequenceNumber)
}

internal fun JsonWriter.writeShellCallCommandDeltaEvent(value: ShellCallCommandDeltaEvent) {
    begin("response.shell_call_command.delta")
    field("output_index", value.outputIndex)
    field("command_index", value.commandIndex)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readShellCallCommandDoneEvent(): ShellCallCommandDoneEvent {
    val present = presence(4)
    val outputIndex = if (has(present, 0)) integer() else null
    val commandIndex = if (has(present, 1)) integer() else null
    val command = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return ShellCallCommandDoneEvent(outputIndex, commandIndex, command, sequenceNumber)
}

internal fun JsonWriter.writeShellCallCommandDoneEvent(value: ShellCallCommandDoneEvent) {
    begin("response.shell_call_command.done")
    field("output_index", value.outputIndex)
    field("command_index", value.commandIndex)
    field("command", value.command)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readShellCallOutputContentDeltaEvent(): ShellCallOutputContentDeltaEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val commandIndex = if (has(present, 2)) integer() else null
    val delta = readShellOutputDelta()
    val sequenceNumber = if (has(present, 4)) integer() else null
    return ShellCallOutputContentDeltaEvent(itemId, outputIndex, commandIndex, delta, sequenceNumber)
}

internal fun JsonWriter.writeShellCallOutputContentDeltaEvent(value: ShellCallOutputContentDeltaEvent) {
    begin("response.shell_call_output_content.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("command_index", value.commandIndex)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readShellCallOutputContentDoneEvent(): ShellCallOutputContentDoneEvent {
    val present = presence(5)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val commandIndex = if (has(present, 2)) integer() else null
    val output = list { readShellCommandOutput() }
    val sequenceNumber = if (has(present, 4)) integer() else null
    return ShellCallOutputContentDoneEvent(itemId, outputIndex, commandIndex, output, sequenceNumber)
}

internal fun JsonWriter.writeShellCallOutputContentDoneEvent(value: ShellCallOutputContentDoneEvent) {
    begin("response.shell_call_output_content.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("command_index", value.commandIndex)
    field("output", value.output)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readShellOutputDelta(): ShellOutputDelta {
    val present = presence(3)
    val stdout = if (has(present, 0)) string() else null
    val stderr = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return ShellOutputDelta(stdout, stderr, extra)
}

internal fun JsonWriter.writeShellOutputDelta(value: ShellOutputDelta) {
    begin(null, value.extra)
    field("stdout", value.stdout)
    field("stderr", value.stderr)
    end(value.extra)
}

internal fun BufferReader.readApplyPatchCallOperationDiffDeltaEvent(): ApplyPatchCallOperationDiffDeltaEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val delta = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return ApplyPatchCallOperationDiffDeltaEvent(itemId, outputIndex, delta, sequenceNumber)
}

internal fun JsonWriter.writeApplyPatchCallOperationDiffDeltaEvent(value: ApplyPatchCallOperationDiffDeltaEvent) {
    begin("response.apply_patch_call_operation_diff.delta")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("delta", value.delta)
    field("sequence_number", value.sequenceNumber)
    end()
}

internal fun BufferReader.readApplyPatchCallOperationDiffDoneEvent(): ApplyPatchCallOperationDiffDoneEvent {
    val present = presence(4)
    val itemId = if (has(present, 0)) string() else null
    val outputIndex = if (has(present, 1)) integer() else null
    val diff = string()
    val sequenceNumber = if (has(present, 3)) integer() else null
    return ApplyPatchCallOperationDiffDoneEvent(itemId, outputIndex, diff, sequenceNumber)
}

internal fun JsonWriter.writeApplyPatchCallOperationDiffDoneEvent(value: ApplyPatchCallOperationDiffDoneEvent) {
    begin("response.apply_patch_call_operation_diff.done")
    field("item_id", value.itemId)
    field("output_index", value.outputIndex)
    field("diff", value.diff)
    field("sequence_number", value.sequenceNumber)
    end()
}
