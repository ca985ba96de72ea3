// generated from core/src/model/item/function.rs by `make generate`; do not edit

package antiphon

/** A call of one of the caller's functions. */
public data class FunctionCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that the output of the call must name. */
    public val callId: String? = null,
    /** The name of the function. */
    public val name: String = "",
    /** The arguments as JSON text, as the model wrote it: it may be broken. */
    public val arguments: String = "",
    /** The namespace that the function is in, where tools are grouped. */
    public val namespace: String? = null,
    /** Who made the call: the model itself, or a program it wrote. */
    public val caller: Caller? = null,
    /** The id of the subagent that made the call; OpenRouter only. */
    public val subagentId: String? = null,
    /** What the subagent put out on the way to the call; OpenRouter only. */
    public val subagentItems: List<Json>? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFunctionCallItem(this)
}

/** The output of a function call. */
public data class FunctionCallOutputItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id of the call. */
    public val callId: String? = null,
    /** The name of the function, where there is no call to name. */
    public val name: String? = null,
    /** The namespace that the function is in. */
    public val namespace: String? = null,
    /** What the function gave. */
    public val output: ToolOutput,
    /** Who made the call: the model itself, or a program it wrote. */
    public val caller: Caller? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFunctionCallOutputItem(this)
}

/** What a tool gave: text, or content parts. */
public sealed class ToolOutput : Model() {
    /** Text, often JSON. */
    public class Text(public val value: String) : ToolOutput()

    /** Content parts: text, images, files. */
    public class Parts(public val value: List<InputContent>) : ToolOutput()

    /** Anything else, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : ToolOutput()

    override fun write(writer: JsonWriter): Unit = writer.writeToolOutput(this)
}

/** A call of one of the caller's custom tools, whose input is free text. */
public data class CustomToolCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that the output of the call must name. */
    public val callId: String? = null,
    /** The name of the tool. */
    public val name: String = "",
    /** The input that the model wrote. */
    public val input: String = "",
    /** The namespace that the tool is in, where tools are grouped. */
    public val namespace: String? = null,
    /** Who made the call: the model itself, or a program it wrote. */
    public val caller: Caller? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCustomToolCallItem(this)
}

/** The output of a custom tool. */
public data class CustomToolCallOutputItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id of the call. */
    public val callId: String? = null,
    /** What the tool gave. */
    public val output: ToolOutput,
    /** Who made the call: the model itself, or a program it wrote. */
    public val caller: Caller? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCustomToolCallOutputItem(this)
}
