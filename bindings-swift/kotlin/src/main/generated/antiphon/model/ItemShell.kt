// generated from core/src/model/item/shell.rs by `make generate`; do not edit

package antiphon

/** Commands to run, on the server or by the caller. */
public data class ShellCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that the output of the call must name. */
    public val callId: String? = null,
    /** What to run. */
    public val action: ShellAction? = null,
    /** What to run, where a server gives no action. */
    public val command: String? = null,
    /** The arguments as JSON text, as the model wrote them; OpenRouter only. */
    public val arguments: String? = null,
    /** Where to run it. */
    public val environment: ShellEnvironment? = null,
    /** Who made the call: the model itself, or a program it wrote. */
    public val caller: Caller? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellCallItem(this)
}

/** Commands to run. */
public data class ShellAction(
    /** The commands; they may run at once. */
    public val commands: List<String> = emptyList(),
    /** How long to wait for them, in milliseconds. */
    public val timeoutMs: Long? = null,
    /** How many characters of the output to send back; the caller must cut it. */
    public val maxOutputLength: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellAction(this)
}

/** What commands gave. */
public data class ShellCallOutputItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id of the call. */
    public val callId: String? = null,
    /** The limit that the call set; to be sent back with the output. */
    public val maxOutputLength: Long? = null,
    /** What each command gave. */
    public val output: List<ShellCommandOutput> = emptyList(),
    /** Who made the call: the model itself, or a program it wrote. */
    public val caller: Caller? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellCallOutputItem(this)
}

/** What a command gave. */
public data class ShellCommandOutput(
    /** What it printed. */
    public val stdout: String = "",
    /** What it printed as errors. */
    public val stderr: String = "",
    /** How it ended. */
    public val outcome: ShellOutcome? = null,
    /** Who made it; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellCommandOutput(this)
}

/** How a command ended. */
public sealed class ShellOutcome : Model() {
    /** The command ended by itself. */
    public class Exit(public val value: ShellExit) : ShellOutcome()

    /** The command took longer than it may. */
    public class Timeout(public val value: ShellTimeout) : ShellOutcome()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : ShellOutcome()

    override fun write(writer: JsonWriter): Unit = writer.writeShellOutcome(this)
}

/** The command ended by itself. */
public data class ShellExit(
    /** Its exit code. */
    public val exitCode: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellExit(this)
}

/** The command took longer than it may. */
public data class ShellTimeout(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellTimeout(this)
}

/** Where commands run. */
public sealed class ShellEnvironment : Model() {
    /** The caller's own machine. */
    public class Local(public val value: LocalEnvironment) : ShellEnvironment()

    /** A container that the server makes. */
    public class ContainerAuto(public val value: antiphon.ContainerAuto) : ShellEnvironment()

    /** A container that exists. */
    public class ContainerReference(public val value: antiphon.ContainerReference) : ShellEnvironment()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : ShellEnvironment()

    override fun write(writer: JsonWriter): Unit = writer.writeShellEnvironment(this)
}

/** The caller's own machine. */
public data class LocalEnvironment(
    /** Skills that lie there. */
    public val skills: List<LocalSkill>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeLocalEnvironment(this)
}

/** A skill in a folder of the caller's machine. */
public data class LocalSkill(
    /** The name of the skill. */
    public val name: String = "",
    /** What it is for. */
    public val description: String? = null,
    /** The path of the folder. */
    public val path: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeLocalSkill(this)
}

/** A container that exists. */
public data class ContainerReference(
    /** The id of the container. */
    public val containerId: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeContainerReference(this)
}

/** A command for the caller to run; older models, with the `local_shell` tool. */
public data class LocalShellCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that the output of the call must name. */
    public val callId: String? = null,
    /** What to run. */
    public val action: LocalShellAction? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeLocalShellCallItem(this)
}

/** A command to run. */
public data class LocalShellAction(
    /** The command and its arguments. */
    public val command: List<String> = emptyList(),
    /** Environment variables to set. */
    public val env: Map<String, String>? = null,
    /** How long to wait for it, in milliseconds. */
    public val timeoutMs: Long? = null,
    /** The user to run it as. */
    public val user: String? = null,
    /** The folder to run it in. */
    public val workingDirectory: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeLocalShellAction(this)
}

/** What a local shell command gave. */
public data class LocalShellCallOutputItem(
    /** The id of the call. */
    public val id: String? = null,
    /** The id of the call, as some servers name it. */
    public val callId: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** What it gave, as JSON text. */
    public val output: String = "",
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeLocalShellCallOutputItem(this)
}

/** A change to a file, for the caller to make. */
public data class ApplyPatchCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that the output of the call must name. */
    public val callId: String? = null,
    /** What to do to which file. */
    public val operation: PatchOperation? = null,
    /** Who made the call: the model itself, or a program it wrote. */
    public val caller: Caller? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeApplyPatchCallItem(this)
}

/** What to do to a file. */
public sealed class PatchOperation : Model() {
    /** Make a file. */
    public class CreateFile(public val value: CreateFileOperation) : PatchOperation()

    /** Change a file. */
    public class UpdateFile(public val value: UpdateFileOperation) : PatchOperation()

    /** Delete a file. */
    public class DeleteFile(public val value: DeleteFileOperation) : PatchOperation()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : PatchOperation()

    override fun write(writer: JsonWriter): Unit = writer.writePatchOperation(this)
}

/** Make a file. */
public data class CreateFileOperation(
    /** The path, relative to the caller's folder. */
    public val path: String = "",
    /** The content, as a V4A diff. */
    public val diff: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCreateFileOperation(this)
}

/** Change a file. */
public data class UpdateFileOperation(
    /** The path, relative to the caller's folder. */
    public val path: String = "",
    /** The change, as a V4A diff. */
    public val diff: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeUpdateFileOperation(this)
}

/** Delete a file. */
public data class DeleteFileOperation(
    /** The path, relative to the caller's folder. */
    public val path: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeDeleteFileOperation(this)
}

/** Whether a change to a file was made. */
public data class ApplyPatchCallOutputItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** `completed` or `failed`. */
    public val status: ItemStatus? = null,
    /** The id of the call. */
    public val callId: String? = null,
    /** A message for the model, such as why it failed. */
    public val output: String? = null,
    /** Who made the call: the model itself, or a program it wrote. */
    public val caller: Caller? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeApplyPatchCallOutputItem(this)
}
