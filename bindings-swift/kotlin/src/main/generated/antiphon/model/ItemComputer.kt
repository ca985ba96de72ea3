// generated from core/src/model/item/computer.rs by `make generate`; do not edit

package antiphon

/** What the model wants done on the computer. */
public data class ComputerCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that the output of the call must name. */
    public val callId: String? = null,
    /** The one thing to do, on `computer_use_preview`. */
    public val action: ComputerAction? = null,
    /** The things to do, in order, on newer models. */
    public val actions: List<ComputerAction>? = null,
    /** Warnings that the caller must acknowledge with the output. */
    public val pendingSafetyChecks: List<SafetyCheck>? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeComputerCallItem(this)
}

/** Something to do on the computer. */
public sealed class ComputerAction : Model() {
    /** Click. */
    public class Click(public val value: ClickAction) : ComputerAction()

    /** Click twice. */
    public class DoubleClick(public val value: DoubleClickAction) : ComputerAction()

    /** Hold the mouse button down along a path. */
    public class Drag(public val value: DragAction) : ComputerAction()

    /** Press keys together. */
    public class Keypress(public val value: KeypressAction) : ComputerAction()

    /** Move the mouse. */
    public class Move(public val value: MoveAction) : ComputerAction()

    /** Take a picture of the screen. */
    public class Screenshot(public val value: ScreenshotAction) : ComputerAction()

    /** Scroll. */
    public class Scroll(public val value: ScrollAction) : ComputerAction()

    /** Type text. */
    public class TypeText(public val value: TypeAction) : ComputerAction()

    /** Wait a moment. */
    public class Wait(public val value: WaitAction) : ComputerAction()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : ComputerAction()

    override fun write(writer: JsonWriter): Unit = writer.writeComputerAction(this)
}

/** Click. */
public data class ClickAction(
    /** The button: `left`, `right`, `wheel`, `back` or `forward`. */
    public val button: String? = null,
    /** Pixels from the left. */
    public val x: Long? = null,
    /** Pixels from the top. */
    public val y: Long? = null,
    /** Keys held down meanwhile. */
    public val keys: List<String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeClickAction(this)
}

/** Click twice. */
public data class DoubleClickAction(
    /** Pixels from the left. */
    public val x: Long? = null,
    /** Pixels from the top. */
    public val y: Long? = null,
    /** Keys held down meanwhile. */
    public val keys: List<String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeDoubleClickAction(this)
}

/** Hold the mouse button down along a path. */
public data class DragAction(
    /** The points of the path, in order. */
    public val path: List<DragPoint>? = null,
    /** Keys held down meanwhile. */
    public val keys: List<String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeDragAction(this)
}

/** A point of a path. */
public data class DragPoint(
    /** Pixels from the left. */
    public val x: Long? = null,
    /** Pixels from the top. */
    public val y: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeDragPoint(this)
}

/** Press keys together. */
public data class KeypressAction(
    /** The keys. */
    public val keys: List<String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeKeypressAction(this)
}

/** Move the mouse. */
public data class MoveAction(
    /** Pixels from the left. */
    public val x: Long? = null,
    /** Pixels from the top. */
    public val y: Long? = null,
    /** Keys held down meanwhile. */
    public val keys: List<String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMoveAction(this)
}

/** Take a picture of the screen. */
public data class ScreenshotAction(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeScreenshotAction(this)
}

/** Scroll. */
public data class ScrollAction(
    /** Pixels from the left, where the mouse is. */
    public val x: Long? = null,
    /** Pixels from the top, where the mouse is. */
    public val y: Long? = null,
    /** Pixels to the right. */
    public val scrollX: Long? = null,
    /** Pixels down. */
    public val scrollY: Long? = null,
    /** Keys held down meanwhile. */
    public val keys: List<String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeScrollAction(this)
}

/** Type text. */
public data class TypeAction(
    /** The text. */
    public val text: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeTypeAction(this)
}

/** Wait a moment. */
public data class WaitAction(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWaitAction(this)
}

/** A warning about what the model wants done. */
public data class SafetyCheck(
    /** The id of the warning. */
    public val id: String? = null,
    /** The kind of warning, such as `malicious_instructions`. */
    public val code: String? = null,
    /** A message for people. */
    public val message: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeSafetyCheck(this)
}

/** What the screen shows after a call. */
public data class ComputerCallOutputItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id of the call. */
    public val callId: String? = null,
    /** The picture: a `computer_screenshot`. */
    public val output: InputContent? = null,
    /** Warnings that the caller accepts. */
    public val acknowledgedSafetyChecks: List<SafetyCheck>? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeComputerCallOutputItem(this)
}
