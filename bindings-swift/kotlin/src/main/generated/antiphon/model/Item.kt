// generated from core/src/model/item/mod.rs by `make generate`; do not edit

package antiphon

/** An item of a response's output. */
public sealed class OutputItem : Model() {
    /** A message written by the model. */
    public class Message(public val value: MessageItem) : OutputItem()

    /** The model's reasoning. */
    public class Reasoning(public val value: ReasoningItem) : OutputItem()

    /** A call of one of the caller's functions. */
    public class FunctionCall(public val value: FunctionCallItem) : OutputItem()

    /** The output of a function call. */
    public class FunctionCallOutput(public val value: FunctionCallOutputItem) : OutputItem()

    /** A search of the web, or a look at a page, by the server. */
    public class WebSearchCall(public val value: WebSearchCallItem) : OutputItem()

    /** A search of uploaded files by the server. */
    public class FileSearchCall(public val value: FileSearchCallItem) : OutputItem()

    /** Code that the model wrote and the server ran. */
    public class CodeInterpreterCall(public val value: CodeInterpreterCallItem) : OutputItem()

    /** An image made by the server. */
    public class ImageGenerationCall(public val value: ImageGenerationCallItem) : OutputItem()

    /** A call of one of the caller's custom tools, whose input is free text. */
    public class CustomToolCall(public val value: CustomToolCallItem) : OutputItem()

    /** The output of a custom tool. */
    public class CustomToolCallOutput(public val value: CustomToolCallOutputItem) : OutputItem()

    /** A call of a tool on an MCP server, made by the API's server. */
    public class McpCall(public val value: McpCallItem) : OutputItem()

    /**
     * The tools that an MCP server offers. Sent back as input, it saves the server from
     * asking again.
     */
    public class McpListTools(public val value: McpListToolsItem) : OutputItem()

    /** Asks the caller to allow a call of an MCP tool. */
    public class McpApprovalRequest(public val value: McpApprovalRequestItem) : OutputItem()

    /** The caller's answer to an approval request. */
    public class McpApprovalResponse(public val value: McpApprovalResponseItem) : OutputItem()

    /** What the model wants done on the computer. */
    public class ComputerCall(public val value: ComputerCallItem) : OutputItem()

    /** What the screen shows after a call. */
    public class ComputerCallOutput(public val value: ComputerCallOutputItem) : OutputItem()

    /** Commands to run, on the server or by the caller. */
    public class ShellCall(public val value: ShellCallItem) : OutputItem()

    /** What commands gave. */
    public class ShellCallOutput(public val value: ShellCallOutputItem) : OutputItem()

    /** A command for the caller to run; older models, with the `local_shell` tool. */
    public class LocalShellCall(public val value: LocalShellCallItem) : OutputItem()

    /** What a local shell command gave. */
    public class LocalShellCallOutput(public val value: LocalShellCallOutputItem) : OutputItem()

    /** A change to a file, for the caller to make. */
    public class ApplyPatchCall(public val value: ApplyPatchCallItem) : OutputItem()

    /** Whether a change to a file was made. */
    public class ApplyPatchCallOutput(public val value: ApplyPatchCallOutputItem) : OutputItem()

    /** A search among the tools whose loading was deferred. */
    public class ToolSearchCall(public val value: ToolSearchCallItem) : OutputItem()

    /** The tools that a search found; from now on the model may call them. */
    public class ToolSearchOutput(public val value: ToolSearchOutputItem) : OutputItem()

    /** Tools that are added in the middle of a conversation. */
    public class AdditionalTools(public val value: AdditionalToolsItem) : OutputItem()

    /** Everything before it in short, readable by the server only. */
    public class Compaction(public val value: CompactionItem) : OutputItem()

    /** The same as `compaction`, as OpenRouter takes it from agents. */
    public class ContextCompaction(public val value: ContextCompactionItem) : OutputItem()

    /** Settings that change in the middle of a conversation; OpenAI only. */
    public class ConfigurationUpdate(public val value: ConfigurationUpdateItem) : OutputItem()

    /** A program that the model wrote to call tools; OpenAI only. */
    public class Program(public val value: ProgramItem) : OutputItem()

    /** What a program gave; OpenAI only. */
    public class ProgramOutput(public val value: ProgramOutputItem) : OutputItem()

    /** A message of one agent to another; OpenAI's multi-agent beta only. */
    public class AgentMessage(public val value: AgentMessageItem) : OutputItem()

    /** Something an agent wants of others; OpenAI's multi-agent beta only. */
    public class MultiAgentCall(public val value: MultiAgentCallItem) : OutputItem()

    /** What came of a multi-agent call; OpenAI's multi-agent beta only. */
    public class MultiAgentCallOutput(public val value: MultiAgentCallOutputItem) : OutputItem()

    /** A search of posts by the server; xAI only. */
    public class XSearchCall(public val value: XSearchCallItem) : OutputItem()

    /** Advice of another model. */
    public class OpenRouterAdvisor(public val value: OpenRouterAdvisorItem) : OutputItem()

    /** A change to a file. */
    public class OpenRouterApplyPatch(public val value: OpenRouterApplyPatchItem) : OutputItem()

    /** A command in a shell. */
    public class OpenRouterBash(public val value: OpenRouterBashItem) : OutputItem()

    /** Something done in a browser. */
    public class OpenRouterBrowserUse(public val value: OpenRouterBrowserUseItem) : OutputItem()

    /** Code that was run. */
    public class OpenRouterCodeInterpreter(public val value: OpenRouterCodeInterpreterItem) : OutputItem()

    /** A look at the clock. */
    public class OpenRouterDatetime(public val value: OpenRouterDatetimeItem) : OutputItem()

    /** A search among OpenRouter's models. */
    public class OpenRouterExperimentalSearchModels(public val value: OpenRouterExperimentalSearchModelsItem) : OutputItem()

    /** A search of files. */
    public class OpenRouterFileSearch(public val value: OpenRouterFileSearchItem) : OutputItem()

    /** Something done to a stored file. */
    public class OpenRouterFiles(public val value: OpenRouterFilesItem) : OutputItem()

    /** Answers of several models, and an analysis of them. */
    public class OpenRouterFusion(public val value: OpenRouterFusionItem) : OutputItem()

    /** An image that was made. */
    public class OpenRouterImageGeneration(public val value: OpenRouterImageGenerationItem) : OutputItem()

    /** A call of a tool on an MCP server. */
    public class OpenRouterMcp(public val value: OpenRouterMcpItem) : OutputItem()

    /** A look into stored memories, or a change of them. */
    public class OpenRouterMemory(public val value: OpenRouterMemoryItem) : OutputItem()

    /** Commands in a shell. */
    public class OpenRouterShell(public val value: OpenRouterShellItem) : OutputItem()

    /** A task given to another model. */
    public class OpenRouterSubagent(public val value: OpenRouterSubagentItem) : OutputItem()

    /** Something done to a file in an editor. */
    public class OpenRouterTextEditor(public val value: OpenRouterTextEditorItem) : OutputItem()

    /** A search among the tools. */
    public class OpenRouterToolSearch(public val value: OpenRouterToolSearchItem) : OutputItem()

    /** A page that was fetched. */
    public class OpenRouterWebFetch(public val value: OpenRouterWebFetchItem) : OutputItem()

    /** A search of the web. */
    public class OpenRouterWebSearch(public val value: OpenRouterWebSearchItem) : OutputItem()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : OutputItem()

    override fun write(writer: JsonWriter): Unit = writer.writeOutputItem(this)
}

/** A message written by the model. */
public data class MessageItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** Who speaks: `assistant`; OpenRouter passes on other roles. */
    public val role: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /**
     * Whether this is commentary on the way or the final answer; to be sent back with
     * the message.
     */
    public val phase: String? = null,
    /** The parts of the message. */
    public val content: List<ContentPart> = emptyList(),
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMessageItem(this)
}

/** The reasoning of the model before it answers. */
public data class ReasoningItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** A summary of the reasoning, when asked for. */
    public val summary: List<SummaryPart> = emptyList(),
    /** The reasoning itself, as open-weight models send it. */
    public val content: List<ContentPart>? = null,
    /**
     * The reasoning, readable by the server only, to be sent back where responses are
     * not stored.
     */
    public val encryptedContent: String? = null,
    /**
     * The form that the provider needs the reasoning back in, such as
     * `openai-responses-v1`; OpenRouter only.
     */
    public val format: String? = null,
    /**
     * The provider's signature of the reasoning, to be sent back with it; OpenRouter
     * only.
     */
    public val signature: String? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeReasoningItem(this)
}
