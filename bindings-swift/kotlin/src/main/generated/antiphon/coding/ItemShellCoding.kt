// generated from core/src/model/item/shell.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readShellCallItem(): ShellCallItem {
    val present = presence(11)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val action = if (has(present, 3)) readShellAction() else null
    val command = if (has(present, 4)) string() else null
    val arguments = if (has(present, 5)) string() else null
    val environment = if (has(present, 6)) readShellEnvironment() else null
    val caller = if (has(present, 7)) readCaller() else null
    val createdBy = if (has(present, 8)) string() else null
    val agent = if (has(present, 9)) readItemAgent() else null
    val extra = if (has(present, 10)) json() else Json()
    return ShellCallItem(id, status, callId, action, command, arguments, environment, caller, createdBy, agent, extra)
}

internal fun JsonWriter.writeShellCallItem(value: ShellCallItem) {
    begin("shell_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("action", value.action)
    field("command", value.command)
    field("arguments", value.arguments)
    field("environment", value.environment)
    field("caller", value.caller)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readShellAction(): ShellAction {
    val present = presence(4)
    val commands = list { string() }
    val timeoutMs = if (has(present, 1)) integer() else null
    val maxOutputLength = if (has(present, 2)) integer() else null
    val extra = if (has(present, 3)) json() else Json()
    return ShellAction(commands, timeoutMs, maxOutputLength, extra)
}

internal fun JsonWriter.writeShellAction(value: ShellAction) {
    begin(null, value.extra)
    field("commands", value.commands)
    field("timeout_ms", value.timeoutMs)
    field("max_output_length", value.maxOutputLength)
    end(value.extra)
}

internal fun BufferReader.readShellCallOutputItem(): ShellCallOutputItem {
    val present = presence(9)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val maxOutputLength = if (has(present, 3)) integer() else null
    val output = list { readShellCommandOutput() }
    val caller = if (has(present, 5)) readCaller() else null
    val createdBy = if (has(present, 6)) string() else null
    val agent = if (has(present, 7)) readItemAgent() else null
    val extra = if (has(present, 8)) json() else Json()
    return ShellCallOutputItem(id, status, callId, maxOutputLength, output, caller, createdBy, agent, extra)
}

internal fun JsonWriter.writeShellCallOutputItem(value: ShellCallOutputItem) {
    begin("shell_call_output", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("max_output_length", value.maxOutputLength)
    field("output", value.output)
    field("caller", value.caller)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readShellCommandOutput(): ShellCommandOutput {
    val present = presence(5)
    val stdout = string()
    val stderr = string()
    val outcome = if (has(present, 2)) readShellOutcome() else null
    val createdBy = if (has(present, 3)) string() else null
    val extra = if (has(present, 4)) json() else Json()
    return ShellCommandOutput(stdout, stderr, outcome, createdBy, extra)
}

internal fun JsonWriter.writeShellCommandOutput(value: ShellCommandOutput) {
    begin(null, value.extra)
    field("stdout", value.stdout)
    field("stderr", value.stderr)
    field("outcome", value.outcome)
    field("created_by", value.createdBy)
    end(value.extra)
}

internal fun BufferReader.readShellOutcome(): ShellOutcome =
    when (size()) {
        0 -> ShellOutcome.Exit(readShellExit())
        1 -> ShellOutcome.Timeout(readShellTimeout())
        else -> unknown { kind, json -> ShellOutcome.Unknown(kind, json) }
    }

internal fun JsonWriter.writeShellOutcome(value: ShellOutcome): Unit =
    when (value) {
        is ShellOutcome.Exit -> value.value.write(this)
        is ShellOutcome.Timeout -> value.value.write(this)
        is ShellOutcome.Unknown -> raw(value.json)
    }

internal fun BufferReader.readShellExit(): ShellExit {
    val present = presence(2)
    val exitCode = if (has(present, 0)) integer() else null
    val extra = if (has(present, 1)) json() else Json()
    return ShellExit(exitCode, extra)
}

internal fun JsonWriter.writeShellExit(value: ShellExit) {
    begin("exit", value.extra)
    field("exit_code", value.exitCode)
    end(value.extra)
}

internal fun BufferReader.readShellTimeout(): ShellTimeout {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ShellTimeout(extra)
}

internal fun JsonWriter.writeShellTimeout(value: ShellTimeout) {
    begin("timeout", value.extra)
    end(value.extra)
}

internal fun BufferReader.readShellEnvironment(): ShellEnvironment =
    when (size()) {
        0 -> ShellEnvironment.Local(readLocalEnvironment())
        1 -> ShellEnvironment.ContainerAuto(readContainerAuto())
        2 -> ShellEnvironment.ContainerReference(readContainerReference())
        else -> unknown { kind, json -> ShellEnvironment.Unknown(kind, json) }
    }

internal fun JsonWriter.writeShellEnvironment(value: ShellEnvironment): Unit =
    when (value) {
        is ShellEnvironment.Local -> value.value.write(this)
        is ShellEnvironment.ContainerAuto -> value.value.write(this)
        is ShellEnvironment.ContainerReference -> value.value.write(this)
        is ShellEnvironment.Unknown -> raw(value.json)
    }

internal fun BufferReader.readLocalEnvironment(): LocalEnvironment {
    val present = presence(2)
    val skills = if (has(present, 0)) list { readLocalSkill() } else null
    val extra = if (has(present, 1)) json() else Json()
    return LocalEnvironment(skills, extra)
}

internal fun JsonWriter.writeLocalEnvironment(value: LocalEnvironment) {
    begin("local", value.extra)
    field("skills", value.skills)
    end(value.extra)
}

internal fun BufferReader.readLocalSkill(): LocalSkill {
    val present = presence(4)
    val name = string()
    val description = if (has(present, 1)) string() else null
    val path = if (has(present, 2)) string() else null
    val extra = if (has(present, 3)) json() else Json()
    return LocalSkill(name, description, path, extra)
}

internal fun JsonWriter.writeLocalSkill(value: LocalSkill) {
    begin(null, value.extra)
    field("name", value.name)
    field("description", value.description)
    field("path", value.path)
    end(value.extra)
}

internal fun BufferReader.readContainerReference(): ContainerReference {
    val present = presence(2)
    val containerId = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return ContainerReference(containerId, extra)
}

internal fun JsonWriter.writeContainerReference(value: ContainerReference) {
    begin("container_reference", value.extra)
    field("container_id", value.containerId)
    end(value.extra)
}

internal fun BufferReader.readLocalShellCallItem(): LocalShellCallItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val action = if (has(present, 3)) readLocalShellAction() else null
    val agent = if (has(present, 4)) readItemAgent() else null
    val extra = if (has(present, 5)) json() else Json()
    return LocalShellCallItem(id, status, callId, action, agent, extra)
}

internal fun JsonWriter.writeLocalShellCallItem(value: LocalShellCallItem) {
    begin("local_shell_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("action", value.action)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readLocalShellAction(): LocalShellAction {
    val present = presence(6)
    val command = list { string() }
    val env = if (has(present, 1)) texts() else null
    val timeoutMs = if (has(present, 2)) integer() else null
    val user = if (has(present, 3)) string() else null
    val workingDirectory = if (has(present, 4)) string() else null
    val extra = if (has(present, 5)) json() else Json()
    return LocalShellAction(command, env, timeoutMs, user, workingDirectory, extra)
}

internal fun JsonWriter.writeLocalShellAction(value: LocalShellAction) {
    begin("exec", value.extra)
    field("command", value.command)
    field("env", value.env)
    field("timeout_ms", value.timeoutMs)
    field("user", value.user)
    field("working_directory", value.workingDirectory)
    end(value.extra)
}

internal fun BufferReader.readLocalShellCallOutputItem(): LocalShellCallOutputItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val callId = if (has(present, 1)) string() else null
    val status = if (has(present, 2)) readItemStatus() else null
    val output = string()
    val agent = if (has(present, 4)) readItemAgent() else null
    val extra = if (has(present, 5)) json() else Json()
    return LocalShellCallOutputItem(id, callId, status, output, agent, extra)
}

internal fun JsonWriter.writeLocalShellCallOutputItem(value: LocalShellCallOutputItem) {
    begin("local_shell_call_output", value.extra)
    field("id", value.id)
    field("call_id", value.callId)
    field("status", value.status)
    field("output", value.output)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readApplyPatchCallItem(): ApplyPatchCallItem {
    val present = presence(8)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val operation = if (has(present, 3)) readPatchOperation() else null
    val caller = if (has(present, 4)) readCaller() else null
    val createdBy = if (has(present, 5)) string() else null
    val agent = if (has(present, 6)) readItemAgent() else null
    val extra = if (has(present, 7)) json() else Json()
    return ApplyPatchCallItem(id, status, callId, operation, caller, createdBy, agent, extra)
}

internal fun JsonWriter.writeApplyPatchCallItem(value: ApplyPatchCallItem) {
    begin("apply_patch_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("operation", value.operation)
    field("caller", value.caller)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readPatchOperation(): PatchOperation =
    when (size()) {
        0 -> PatchOperation.CreateFile(readCreateFileOperation())
        1 -> PatchOperation.UpdateFile(readUpdateFileOperation())
        2 -> PatchOperation.DeleteFile(readDeleteFileOperation())
        else -> unknown { kind, json -> PatchOperation.Unknown(kind, json) }
    }

internal fun JsonWriter.writePatchOperation(value: PatchOperation): Unit =
    when (value) {
        is PatchOperation.CreateFile -> value.value.write(this)
        is PatchOperation.UpdateFile -> value.value.write(this)
        is PatchOperation.DeleteFile -> value.value.write(this)
        is PatchOperation.Unknown -> raw(value.json)
    }

internal fun BufferReader.readCreateFileOperation(): CreateFileOperation {
    val present = presence(3)
    val path = string()
    val diff = string()
    val extra = if (has(present, 2)) json() else Json()
    return CreateFileOperation(path, diff, extra)
}

internal fun JsonWriter.writeCreateFileOperation(value: CreateFileOperation) {
    begin("create_file", value.extra)
    field("path", value.path)
    field("diff", value.diff)
    end(value.extra)
}

internal fun BufferReader.readUpdateFileOperation(): UpdateFileOperation {
    val present = presence(3)
    val path = string()
    val diff = string()
    val extra = if (has(present, 2)) json() else Json()
    return UpdateFileOperation(path, diff, extra)
}

internal fun JsonWriter.writeUpdateFileOperation(value: UpdateFileOperation) {
    begin("update_file", value.extra)
    field("path", value.path)
    field("diff", value.diff)
    end(value.extra)
}

internal fun BufferReader.readDeleteFileOperation(): DeleteFileOperation {
    val present = presence(2)
    val path = string()
    val extra = if (has(present, 1)) json() else Json()
    return DeleteFileOperation(path, extra)
}

internal fun JsonWriter.writeDeleteFileOperation(value: DeleteFileOperation) {
    begin("delete_file", value.extra)
    field("path", value.path)
    end(value.extra)
}

internal fun BufferReader.readApplyPatchCallOutputItem(): ApplyPatchCallOutputItem {
    val present = presence(8)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val output = if (has(present, 3)) string() else null
    val caller = if (has(present, 4)) readCaller() else null
    val createdBy = if (has(present, 5)) string() else null
    val agent = if (has(present, 6)) readItemAgent() else null
    val extra = if (has(present, 7)) json() else Json()
    return ApplyPatchCallOutputItem(id, status, callId, output, caller, createdBy, agent, extra)
}

internal fun JsonWriter.writeApplyPatchCallOutputItem(value: ApplyPatchCallOutputItem) {
    begin("apply_patch_call_output", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("output", value.output)
    field("caller", value.caller)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}
