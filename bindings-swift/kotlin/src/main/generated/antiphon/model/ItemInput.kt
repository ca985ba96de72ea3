// generated from core/src/model/item/input.rs by `make generate`; do not edit

package antiphon

/** An item of a request's input, of a stored response's input, or of a conversation. */
public sealed class InputItem : Model() {
    /** A message; the `type` may be left out. */
    public class Message(public val value: InputMessage) : InputItem()

    /** Reasoning of an earlier turn. */
    public class Reasoning(public val value: ReasoningItem) : InputItem()

    /** A function call of an earlier turn. */
    public class FunctionCall(public val value: FunctionCallItem) : InputItem()

    /** The output of a function call. */
    public class FunctionCallOutput(public val value: FunctionCallOutputItem) : InputItem()

    /** A reference to an item the server has stored. */
    public class ItemReference(public val value: antiphon.ItemReference) : InputItem()

    /** A search of the web, or a look at a page, by the server. */
    public class WebSearchCall(public val value: WebSearchCallItem) : InputItem()

    /** A search of uploaded files by the server. */
    public class FileSearchCall(public val value: FileSearchCallItem) : InputItem()

    /** Code that the model wrote and the server ran. */
    public class CodeInterpreterCall(public val value: CodeInterpreterCallItem) : InputItem()

    /** An image made by the server. */
    public class ImageGenerationCall(public val value: ImageGenerationCallItem) : InputItem()

    /** A call of one of the caller's custom tools, whose input is free text. */
    public class CustomToolCall(public val value: CustomToolCallItem) : InputItem()

    /** The output of a custom tool. */
    public class CustomToolCallOutput(public val value: CustomToolCallOutputItem) : InputItem()

    /** A call of a tool on an MCP server, made by the API's server. */
    public class McpCall(public val value: McpCallItem) : InputItem()

    /**
     * The tools that an MCP server offers. Sent back as input, it saves the server from
     * asking again.
     */
    public class McpListTools(public val value: McpListToolsItem) : InputItem()

    /** Asks the caller to allow a call of an MCP tool. */
    public class McpApprovalRequest(public val value: McpApprovalRequestItem) : InputItem()

    /** The caller's answer to an approval request. */
    public class McpApprovalResponse(public val value: McpApprovalResponseItem) : InputItem()

    /** What the model wants done on the computer. */
    public class ComputerCall(public val value: ComputerCallItem) : InputItem()

    /** What the screen shows after a call. */
    public class ComputerCallOutput(public val value: ComputerCallOutputItem) : InputItem()

    /** Commands to run, on the server or by the caller. */
    public class ShellCall(public val value: ShellCallItem) : InputItem()

    /** What commands gave. */
    public class ShellCallOutput(public val value: ShellCallOutputItem) : InputItem()

    /** A command for the caller to run; older models, with the `local_shell` tool. */
    public class LocalShellCall(public val value: LocalShellCallItem) : InputItem()

    /** What a local shell command gave. */
    public class LocalShellCallOutput(public val value: LocalShellCallOutputItem) : InputItem()

    /** A change to a file, for the caller to make. */
    public class ApplyPatchCall(public val value: ApplyPatchCallItem) : InputItem()

    /** Whether a change to a file was made. */
    public class ApplyPatchCallOutput(public val value: ApplyPatchCallOutputItem) : InputItem()

    /** A search among the tools whose loading was deferred. */
    public class ToolSearchCall(public val value: ToolSearchCallItem) : InputItem()

    /** The tools that a search found; from now on the model may call them. */
    public class ToolSearchOutput(public val value: ToolSearchOutputItem) : InputItem()

    /** Tools that are added in the middle of a conversation. */
    public class AdditionalTools(public val value: AdditionalToolsItem) : InputItem()

    /** Everything before it in short, readable by the server only. */
    public class Compaction(public val value: CompactionItem) : InputItem()

    /** Asks the server to compact what comes before; OpenAI only. */
    public class CompactionTrigger(public val value: CompactionTriggerItem) : InputItem()

    /** The same as `compaction`, as OpenRouter takes it from agents. */
    public class ContextCompaction(public val value: ContextCompactionItem) : InputItem()

    /** Settings that change in the middle of a conversation; OpenAI only. */
    public class ConfigurationUpdate(public val value: ConfigurationUpdateItem) : InputItem()

    /** A program that the model wrote to call tools; OpenAI only. */
    public class Program(public val value: ProgramItem) : InputItem()

    /** What a program gave; OpenAI only. */
    public class ProgramOutput(public val value: ProgramOutputItem) : InputItem()

    /** A message of one agent to another; OpenAI's multi-agent beta only. */
    public class AgentMessage(public val value: AgentMessageItem) : InputItem()

    /** Something an agent wants of others; OpenAI's multi-agent beta only. */
    public class MultiAgentCall(public val value: MultiAgentCallItem) : InputItem()

    /** What came of a multi-agent call; OpenAI's multi-agent beta only. */
    public class MultiAgentCallOutput(public val value: MultiAgentCallOutputItem) : InputItem()

    /** A search of posts by the server; xAI only. */
    public class XSearchCall(public val value: XSearchCallItem) : InputItem()

    /** Advice of another model. */
    public class OpenRouterAdvisor(public val value: OpenRouterAdvisorItem) : InputItem()

    /** A change to a file. */
    public class OpenRouterApplyPatch(public val value: OpenRouterApplyPatchItem) : InputItem()

    /** A command in a shell. */
    public class OpenRouterBash(public val value: OpenRouterBashItem) : InputItem()

    /** Something done in a browser. */
    public class OpenRouterBrowserUse(public val value: OpenRouterBrowserUseItem) : InputItem()

    /** Code that was run. */
    public class OpenRouterCodeInterpreter(public val value: OpenRouterCodeInterpreterItem) : InputItem()

    /** A look at the clock. */
    public class OpenRouterDatetime(public val value: OpenRouterDatetimeItem) : InputItem()

    /** A search among OpenRouter's models. */
    public class OpenRouterExperimentalSearchModels(public val value: OpenRouterExperimentalSearchModelsItem) : InputItem()

    /** A search of files. */
    public class OpenRouterFileSearch(public val value: OpenRouterFileSearchItem) : InputItem()

    /** Something done to a stored file. */
    public class OpenRouterFiles(public val value: OpenRouterFilesItem) : InputItem()

    /** Answers of several models, and an analysis of them. */
    public class OpenRouterFusion(public val value: OpenRouterFusionItem) : InputItem()

    /** An image that was made. */
    public class OpenRouterImageGeneration(public val value: OpenRouterImageGenerationItem) : InputItem()

    /** A call of a tool on an MCP server. */
    public class OpenRouterMcp(public val value: OpenRouterMcpItem) : InputItem()

    /** A look into stored memories, or a change of them. */
    public class OpenRouterMemory(public val value: OpenRouterMemoryItem) : InputItem()

    /** Commands in a shell. */
    public class OpenRouterShell(public val value: OpenRouterShellItem) : InputItem()

    /** A task given to another model. */
    public class OpenRouterSubagent(public val value: OpenRouterSubagentItem) : InputItem()

    /** Something done to a file in an editor. */
    public class OpenRouterTextEditor(public val value: OpenRouterTextEditorItem) : InputItem()

    /** A search among the tools. */
    public class OpenRouterToolSearch(public val value: OpenRouterToolSearchItem) : InputItem()

    /** A page that was fetched. */
    public class OpenRouterWebFetch(public val value: OpenRouterWebFetchItem) : InputItem()

    /** A search of the web. */
    public class OpenRouterWebSearch(public val value: OpenRouterWebSearchItem) : InputItem()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : InputItem()

    override fun write(writer: JsonWriter): Unit = writer.writeInputItem(this)
}

/** A message to the model, or one of its own from an earlier turn. */
public data class InputMessage(
    /** The id of the item, for messages of earlier turns. */
    public val id: String? = null,
    /** Who speaks: `user`, `system`, `developer` or `assistant`. */
    public val role: String? = null,
    /** How far the item was, for messages of earlier turns. */
    public val status: ItemStatus? = null,
    /** The phase of an assistant message, as it was received. */
    public val phase: String? = null,
    /** What is said. */
    public val content: MessageContent,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInputMessage(this)
}

/** What a message says: text, or content parts. */
public sealed class MessageContent : Model() {
    /** Text. */
    public class Text(public val value: String) : MessageContent()

    /** Content parts: text, images, files. */
    public class Parts(public val value: List<InputContent>) : MessageContent()

    /** Anything else, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : MessageContent()

    override fun write(writer: JsonWriter): Unit = writer.writeMessageContent(this)
}

/** A reference to an item the server has stored. */
public data class ItemReference(
    /** The id of the item. */
    public val id: String = "",
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeItemReference(this)
}

/** Asks the server to compact what comes before; OpenAI only. */
public data class CompactionTriggerItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCompactionTriggerItem(this)
}
