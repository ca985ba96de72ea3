// generated from core/src/model/event/shell.rs by `make generate`; do not edit

package antiphon

/** A shell command was begun. */
public data class ShellCallCommandAddedEvent(
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the command in the call's action. */
    public val commandIndex: Long? = null,
    /** The command so far, most often empty. */
    public val command: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellCallCommandAddedEvent(this)
}

/** A piece of a shell command. */
public data class ShellCallCommandDeltaEvent(
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the command in the call's action. */
    public val commandIndex: Long? = null,
    /** The text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellCallCommandDeltaEvent(this)
}

/** A shell command is whole. */
public data class ShellCallCommandDoneEvent(
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the command in the call's action. */
    public val commandIndex: Long? = null,
    /** The whole command. */
    public val command: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellCallCommandDoneEvent(this)
}

/** A piece of what a shell command wrote. */
public data class ShellCallOutputContentDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the command in the call's action. */
    public val commandIndex: Long? = null,
    /** The text to append. */
    public val delta: ShellOutputDelta,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellCallOutputContentDeltaEvent(this)
}

/** What a shell command wrote is whole. */
public data class ShellCallOutputContentDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The index of the command in the call's action. */
    public val commandIndex: Long? = null,
    /** What the command wrote and how it ended, most often one entry. */
    public val output: List<ShellCommandOutput> = emptyList(),
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellCallOutputContentDoneEvent(this)
}

/** A piece of what a shell command wrote. */
public data class ShellOutputDelta(
    /** Text written to standard output. */
    public val stdout: String? = null,
    /** Text written to standard error. */
    public val stderr: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellOutputDelta(this)
}

/**
 * A piece of the diff of a patch. On OpenAI's wire, without documentation, and on
 * OpenRouter's.
 */
public data class ApplyPatchCallOperationDiffDeltaEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The text to append. */
    public val delta: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeApplyPatchCallOperationDiffDeltaEvent(this)
}

/**
 * The diff of a patch is whole. On OpenAI's wire, without documentation, and on
 * OpenRouter's.
 */
public data class ApplyPatchCallOperationDiffDoneEvent(
    /** The id of the item. */
    public val itemId: String? = null,
    /** The index of the item in the output. */
    public val outputIndex: Long? = null,
    /** The whole diff. */
    public val diff: String = "",
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeApplyPatchCallOperationDiffDoneEvent(this)
}
