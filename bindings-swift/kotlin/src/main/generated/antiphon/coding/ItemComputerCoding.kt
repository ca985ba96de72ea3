// generated from core/src/model/item/computer.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readComputerCallItem(): ComputerCallItem {
    val present = presence(9)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val action = if (has(present, 3)) readComputerAction() else null
    val actions = if (has(present, 4)) list { readComputerAction() } else null
    val pendingSafetyChecks = if (has(present, 5)) list { readSafetyCheck() } else null
    val createdBy = if (has(present, 6)) string() else null
    val agent = if (has(present, 7)) readItemAgent() else null
    val extra = if (has(present, 8)) json() else Json()
    return ComputerCallItem(id, status, callId, action, actions, pendingSafetyChecks, createdBy, agent, extra)
}

internal fun JsonWriter.writeComputerCallItem(value: ComputerCallItem) {
    begin("computer_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("action", value.action)
    field("actions", value.actions)
    field("pending_safety_checks", value.pendingSafetyChecks)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readComputerAction(): ComputerAction =
    when (size()) {
        0 -> ComputerAction.Click(readClickAction())
        1 -> ComputerAction.DoubleClick(readDoubleClickAction())
        2 -> ComputerAction.Drag(readDragAction())
        3 -> ComputerAction.Keypress(readKeypressAction())
        4 -> ComputerAction.Move(readMoveAction())
        5 -> ComputerAction.Screenshot(readScreenshotAction())
        6 -> ComputerAction.Scroll(readScrollAction())
        7 -> ComputerAction.TypeText(readTypeAction())
        8 -> ComputerAction.Wait(readWaitAction())
        else -> unknown { kind, json -> ComputerAction.Unknown(kind, json) }
    }

internal fun JsonWriter.writeComputerAction(value: ComputerAction): Unit =
    when (value) {
        is ComputerAction.Click -> value.value.write(this)
        is ComputerAction.DoubleClick -> value.value.write(this)
        is ComputerAction.Drag -> value.value.write(this)
        is ComputerAction.Keypress -> value.value.write(this)
        is ComputerAction.Move -> value.value.write(this)
        is ComputerAction.Screenshot -> value.value.write(this)
        is ComputerAction.Scroll -> value.value.write(this)
        is ComputerAction.TypeText -> value.value.write(this)
        is ComputerAction.Wait -> value.value.write(this)
        is ComputerAction.Unknown -> raw(value.json)
    }

internal fun BufferReader.readClickAction(): ClickAction {
    val present = presence(5)
    val button = if (has(present, 0)) string() else null
    val x = if (has(present, 1)) integer() else null
    val y = if (has(present, 2)) integer() else null
    val keys = if (has(present, 3)) list { string() } else null
    val extra = if (has(present, 4)) json() else Json()
    return ClickAction(button, x, y, keys, extra)
}

internal fun JsonWriter.writeClickAction(value: ClickAction) {
    begin("click", value.extra)
    field("button", value.button)
    field("x", value.x)
    field("y", value.y)
    field("keys", value.keys)
    end(value.extra)
}

internal fun BufferReader.readDoubleClickAction(): DoubleClickAction {
    val present = presence(4)
    val x = if (has(present, 0)) integer() else null
    val y = if (has(present, 1)) integer() else null
    val keys = if (has(present, 2)) list { string() } else null
    val extra = if (has(present, 3)) json() else Json()
    return DoubleClickAction(x, y, keys, extra)
}

internal fun JsonWriter.writeDoubleClickAction(value: DoubleClickAction) {
    begin("double_click", value.extra)
    field("x", value.x)
    field("y", value.y)
    field("keys", value.keys)
    end(value.extra)
}

internal fun BufferReader.readDragAction(): DragAction {
    val present = presence(3)
    val path = if (has(present, 0)) list { readDragPoint() } else null
    val keys = if (has(present, 1)) list { string() } else null
    val extra = if (has(present, 2)) json() else Json()
    return DragAction(path, keys, extra)
}

internal fun JsonWriter.writeDragAction(value: DragAction) {
    begin("drag", value.extra)
    field("path", value.path)
    field("keys", value.keys)
    end(value.extra)
}

internal fun BufferReader.readDragPoint(): DragPoint {
    val present = presence(3)
    val x = if (has(present, 0)) integer() else null
    val y = if (has(present, 1)) integer() else null
    val extra = if (has(present, 2)) json() else Json()
    return DragPoint(x, y, extra)
}

internal fun JsonWriter.writeDragPoint(value: DragPoint) {
    begin(null, value.extra)
    field("x", value.x)
    field("y", value.y)
    end(value.extra)
}

internal fun BufferReader.readKeypressAction(): KeypressAction {
    val present = presence(2)
    val keys = if (has(present, 0)) list { string() } else null
    val extra = if (has(present, 1)) json() else Json()
    return KeypressAction(keys, extra)
}

internal fun JsonWriter.writeKeypressAction(value: KeypressAction) {
    begin("keypress", value.extra)
    field("keys", value.keys)
    end(value.extra)
}

internal fun BufferReader.readMoveAction(): MoveAction {
    val present = presence(4)
    val x = if (has(present, 0)) integer() else null
    val y = if (has(present, 1)) integer() else null
    val keys = if (has(present, 2)) list { string() } else null
    val extra = if (has(present, 3)) json() else Json()
    return MoveAction(x, y, keys, extra)
}

internal fun JsonWriter.writeMoveAction(value: MoveAction) {
    begin("move", value.extra)
    field("x", value.x)
    field("y", value.y)
    field("keys", value.keys)
    end(value.extra)
}

internal fun BufferReader.readScreenshotAction(): ScreenshotAction {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ScreenshotAction(extra)
}

internal fun JsonWriter.writeScreenshotAction(value: ScreenshotAction) {
    begin("screenshot", value.extra)
    end(value.extra)
}

internal fun BufferReader.readScrollAction(): ScrollAction {
    val present = presence(6)
    val x = if (has(present, 0)) integer() else null
    val y = if (has(present, 1)) integer() else null
    val scrollX = if (has(present, 2)) integer() else null
    val scrollY = if (has(present, 3)) integer() else null
    val keys = if (has(present, 4)) list { string() } else null
    val extra = if (has(present, 5)) json() else Json()
    return ScrollAction(x, y, scrollX, scrollY, keys, extra)
}

internal fun JsonWriter.writeScrollAction(value: ScrollAction) {
    begin("scroll", value.extra)
    field("x", value.x)
    field("y", value.y)
    field("scroll_x", value.scrollX)
    field("scroll_y", value.scrollY)
    field("keys", value.keys)
    end(value.extra)
}

internal fun BufferReader.readTypeAction(): TypeAction {
    val present = presence(2)
    val text = string()
    val extra = if (has(present, 1)) json() else Json()
    return TypeAction(text, extra)
}

internal fun JsonWriter.writeTypeAction(value: TypeAction) {
    begin("type", value.extra)
    field("text", value.text)
    end(value.extra)
}

internal fun BufferReader.readWaitAction(): WaitAction {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return WaitAction(extra)
}

internal fun JsonWriter.writeWaitAction(value: WaitAction) {
    begin("wait", value.extra)
    end(value.extra)
}

internal fun BufferReader.readSafetyCheck(): SafetyCheck {
    val present = presence(4)
    val id = if (has(present, 0)) string() else null
    val code = if (has(present, 1)) string() else null
    val message = if (has(present, 2)) string() else null
    val extra = if (has(present, 3)) json() else Json()
    return SafetyCheck(id, code, message, extra)
}

internal fun JsonWriter.writeSafetyCheck(value: SafetyCheck) {
    begin(null, value.extra)
    field("id", value.id)
    field("code", value.code)
    field("message", value.message)
    end(value.extra)
}

internal fun BufferReader.readComputerCallOutputItem(): ComputerCallOutputItem {
    val present = presence(8)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val output = if (has(present, 3)) readInputContent() else null
    val acknowledgedSafetyChecks = if (has(present, 4)) list { readSafetyCheck() } else null
    val createdBy = if (has(present, 5)) string() else null
    val agent = if (has(present, 6)) readItemAgent() else null
    val extra = if (has(present, 7)) json() else Json()
    return ComputerCallOutputItem(id, status, callId, output, acknowledgedSafetyChecks, createdBy, agent, extra)
}

internal fun JsonWriter.writeComputerCallOutputItem(value: ComputerCallOutputItem) {
    begin("computer_call_output", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("output", value.output)
    field("acknowledged_safety_checks", value.acknowledgedSafetyChecks)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}
