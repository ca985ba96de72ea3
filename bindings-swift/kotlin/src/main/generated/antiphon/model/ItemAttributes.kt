// generated from core/src/model/item/attributes.rs by `make generate`; do not edit

package antiphon

/** How far an item is. */
public sealed class ItemStatus(
    /** The text as it is sent and received. */
    public val value: String,
) : Model() {
    /** The item is being made. */
    public object InProgress : ItemStatus("in_progress")

    /** The item is whole. */
    public object Completed : ItemStatus("completed")

    /** The item ended before it was whole. */
    public object Incomplete : ItemStatus("incomplete")

    /** The tool failed. */
    public object Failed : ItemStatus("failed")

    /** The search is running. */
    public object Searching : ItemStatus("searching")

    /** The code is running. */
    public object Interpreting : ItemStatus("interpreting")

    /** The image is being made. */
    public object Generating : ItemStatus("generating")

    /** The call is on its way to the tool's server. */
    public object Calling : ItemStatus("calling")

    /** A status this version does not know. */
    public class Unknown(value: String) : ItemStatus(value)

    override fun write(writer: JsonWriter): Unit = writer.string(value)
}

/** Who made a call. */
public sealed class Caller : Model() {
    /** The model itself. */
    public class Direct(public val value: CallerDirect) : Caller()

    /** A program that the model wrote; OpenAI only. */
    public class Program(public val value: CallerProgram) : Caller()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : Caller()

    override fun write(writer: JsonWriter): Unit = writer.writeCaller(this)
}

/** The model itself. */
public data class CallerDirect(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCallerDirect(this)
}

/** A program that the model wrote; OpenAI only. */
public data class CallerProgram(
    /** The `call_id` of the program. */
    public val callerId: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCallerProgram(this)
}

/** The agent that an item belongs to; OpenAI's multi-agent beta only. */
public data class ItemAgent(
    /** The name of the agent. */
    public val agentName: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeItemAgent(this)
}
