// generated from core/src/model/item/attributes.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readItemStatus(): ItemStatus =
    when (val text = string()) {
        "in_progress" -> ItemStatus.InProgress
        "completed" -> ItemStatus.Completed
        "incomplete" -> ItemStatus.Incomplete
        "failed" -> ItemStatus.Failed
        "searching" -> ItemStatus.Searching
        "interpreting" -> ItemStatus.Interpreting
        "generating" -> ItemStatus.Generating
        "calling" -> ItemStatus.Calling
        else -> ItemStatus.Unknown(text)
    }

internal fun BufferReader.readCaller(): Caller =
    when (size()) {
        0 -> Caller.Direct(readCallerDirect())
        1 -> Caller.Program(readCallerProgram())
        else -> unknown { kind, json -> Caller.Unknown(kind, json) }
    }

internal fun JsonWriter.writeCaller(value: Caller): Unit =
    when (value) {
        is Caller.Direct -> value.value.write(this)
        is Caller.Program -> value.value.write(this)
        is Caller.Unknown -> raw(value.json)
    }

internal fun BufferReader.readCallerDirect(): CallerDirect {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return CallerDirect(extra)
}

internal fun JsonWriter.writeCallerDirect(value: CallerDirect) {
    begin("direct", value.extra)
    end(value.extra)
}

internal fun BufferReader.readCallerProgram(): CallerProgram {
    val present = presence(2)
    val callerId = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return CallerProgram(callerId, extra)
}

internal fun JsonWriter.writeCallerProgram(value: CallerProgram) {
    begin("program", value.extra)
    field("caller_id", value.callerId)
    end(value.extra)
}

internal fun BufferReader.readItemAgent(): ItemAgent {
    val present = presence(2)
    val agentName = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return ItemAgent(agentName, extra)
}

internal fun JsonWriter.writeItemAgent(value: ItemAgent) {
    begin(null, value.extra)
    field("agent_name", value.agentName)
    end(value.extra)
}
