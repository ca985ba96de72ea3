// generated from core/src/model/item/code.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readCodeInterpreterCallItem(): CodeInterpreterCallItem {
    val present = presence(9)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val code = if (has(present, 2)) string() else null
    val containerId = if (has(present, 3)) string() else null
    val outputs = if (has(present, 4)) list { readCodeOutput() } else null
    val results = if (has(present, 5)) list { readCodeOutput() } else null
    val createdBy = if (has(present, 6)) string() else null
    val agent = if (has(present, 7)) readItemAgent() else null
    val extra = if (has(present, 8)) json() else Json()
    return CodeInterpreterCallItem(id, status, code, containerId, outputs, results, createdBy, agent, extra)
}

internal fun JsonWriter.writeCodeInterpreterCallItem(value: CodeInterpreterCallItem) {
    begin("code_interpreter_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("code", value.code)
    field("container_id", value.containerId)
    field("outputs", value.outputs)
    field("results", value.results)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readCodeOutput(): CodeOutput =
    when (size()) {
        0 -> CodeOutput.Logs(readCodeLogs())
        1 -> CodeOutput.Image(readCodeImage())
        else -> unknown { kind, json -> CodeOutput.Unknown(kind, json) }
    }

internal fun JsonWriter.writeCodeOutput(value: CodeOutput): Unit =
    when (value) {
        is CodeOutput.Logs -> value.value.write(this)
        is CodeOutput.Image -> value.value.write(this)
        is CodeOutput.Unknown -> raw(value.json)
    }

internal fun BufferReader.readCodeLogs(): CodeLogs {
    val present = presence(2)
    val logs = string()
    val extra = if (has(present, 1)) json() else Json()
    return CodeLogs(logs, extra)
}

internal fun JsonWriter.writeCodeLogs(value: CodeLogs) {
    begin("logs", value.extra)
    field("logs", value.logs)
    end(value.extra)
}

internal fun BufferReader.readCodeImage(): CodeImage {
    val present = presence(2)
    val url = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return CodeImage(url, extra)
}

internal fun JsonWriter.writeCodeImage(value: CodeImage) {
    begin("image", value.extra)
    field("url", value.url)
    end(value.extra)
}

internal fun BufferReader.readProgramItem(): ProgramItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val callId = if (has(present, 1)) string() else null
    val code = string()
    val fingerprint = if (has(present, 3)) string() else null
    val agent = if (has(present, 4)) readItemAgent() else null
    val extra = if (has(present, 5)) json() else Json()
    return ProgramItem(id, callId, code, fingerprint, agent, extra)
}

internal fun JsonWriter.writeProgramItem(value: ProgramItem) {
    begin("program", value.extra)
    field("id", value.id)
    field("call_id", value.callId)
    field("code", value.code)
    field("fingerprint", value.fingerprint)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readProgramOutputItem(): ProgramOutputItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val result = string()
    val agent = if (has(present, 4)) readItemAgent() else null
    val extra = if (has(present, 5)) json() else Json()
    return ProgramOutputItem(id, status, callId, result, agent, extra)
}

internal fun JsonWriter.writeProgramOutputItem(value: ProgramOutputItem) {
    begin("program_output", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("result", value.result)
    field("agent", value.agent)
    end(value.extra)
}
