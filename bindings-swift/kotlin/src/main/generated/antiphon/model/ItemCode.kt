// generated from core/src/model/item/code.rs by `make generate`; do not edit

package antiphon

/** Code that the model wrote and the server ran. */
public data class CodeInterpreterCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The code. */
    public val code: String? = null,
    /** The id of the container that it ran in. */
    public val containerId: String? = null,
    /** What it gave, when asked for by `include`. */
    public val outputs: List<CodeOutput>? = null,
    /** What it gave, on servers older than `outputs`. */
    public val results: List<CodeOutput>? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeInterpreterCallItem(this)
}

/** What a piece of code gave. */
public sealed class CodeOutput : Model() {
    /** Text that the code printed. */
    public class Logs(public val value: CodeLogs) : CodeOutput()

    /** An image that the code made. */
    public class Image(public val value: CodeImage) : CodeOutput()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : CodeOutput()

    override fun write(writer: JsonWriter): Unit = writer.writeCodeOutput(this)
}

/** Text that the code printed. */
public data class CodeLogs(
    /** The text. */
    public val logs: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeLogs(this)
}

/** An image that the code made. */
public data class CodeImage(
    /** The address of the image. */
    public val url: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeImage(this)
}

/** A program that the model wrote to call tools; OpenAI only. */
public data class ProgramItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** The id that ties the call and its output together. */
    public val callId: String? = null,
    /** The program, in JavaScript. */
    public val code: String = "",
    /** The server's mark on the program, to be sent back with it. */
    public val fingerprint: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeProgramItem(this)
}

/** What a program gave; OpenAI only. */
public data class ProgramOutputItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id of the program. */
    public val callId: String? = null,
    /** What it gave. */
    public val result: String = "",
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeProgramOutputItem(this)
}
