//! Items of a request's input.

use antiphon_derive::Model;
use serde_json::Value;

use super::received::is_received;

use crate::model::{
    AdditionalToolsItem, AgentMessageItem, ApplyPatchCallItem, ApplyPatchCallOutputItem,
    CodeInterpreterCallItem, CompactionItem, ComputerCallItem, ComputerCallOutputItem,
    ConfigurationUpdateItem, ContextCompactionItem, CustomToolCallItem, CustomToolCallOutputItem,
    Extra, FileSearchCallItem, FunctionCallItem, FunctionCallOutputItem, ImageGenerationCallItem,
    InputContent, ItemAgent, ItemStatus, LocalShellCallItem, LocalShellCallOutputItem,
    McpApprovalRequestItem, McpApprovalResponseItem, McpCallItem, McpListToolsItem,
    MultiAgentCallItem, MultiAgentCallOutputItem, OpenRouterAdvisorItem, OpenRouterApplyPatchItem,
    OpenRouterBashItem, OpenRouterBrowserUseItem, OpenRouterCodeInterpreterItem,
    OpenRouterDatetimeItem, OpenRouterExperimentalSearchModelsItem, OpenRouterFileSearchItem,
    OpenRouterFilesItem, OpenRouterFusionItem, OpenRouterImageGenerationItem, OpenRouterMcpItem,
    OpenRouterMemoryItem, OpenRouterShellItem, OpenRouterSubagentItem, OpenRouterTextEditorItem,
    OpenRouterToolSearchItem, OpenRouterWebFetchItem, OpenRouterWebSearchItem, ProgramItem,
    ProgramOutputItem, ReasoningItem, ShellCallItem, ShellCallOutputItem, ToolSearchCallItem,
    ToolSearchOutputItem, WebSearchCallItem, XSearchCallItem,
};

/// An item of a request's input, of a stored response's input, or of a conversation.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(
    reply = "an item",
    has = "type",
    has = "role",
    unchecked_if = "is_received"
)]
pub enum InputItem {
    /// A message; the `type` may be left out.
    #[model(untyped)]
    Message(InputMessage),
    /// Reasoning of an earlier turn.
    Reasoning(ReasoningItem),
    /// A function call of an earlier turn.
    FunctionCall(FunctionCallItem),
    /// The output of a function call.
    FunctionCallOutput(FunctionCallOutputItem),
    /// A reference to an item the server has stored.
    ItemReference(ItemReference),
    /// A search of the web, or a look at a page, by the server.
    WebSearchCall(WebSearchCallItem),
    /// A search of uploaded files by the server.
    FileSearchCall(FileSearchCallItem),
    /// Code that the model wrote and the server ran.
    CodeInterpreterCall(CodeInterpreterCallItem),
    /// An image made by the server.
    ImageGenerationCall(ImageGenerationCallItem),
    /// A call of one of the caller's custom tools, whose input is free text.
    CustomToolCall(CustomToolCallItem),
    /// The output of a custom tool.
    CustomToolCallOutput(CustomToolCallOutputItem),
    /// A call of a tool on an MCP server, made by the API's server.
    McpCall(McpCallItem),
    /// The tools that an MCP server offers. Sent back as input, it saves the server from asking again.
    McpListTools(McpListToolsItem),
    /// Asks the caller to allow a call of an MCP tool.
    McpApprovalRequest(McpApprovalRequestItem),
    /// The caller's answer to an approval request.
    McpApprovalResponse(McpApprovalResponseItem),
    /// What the model wants done on the computer.
    ComputerCall(ComputerCallItem),
    /// What the screen shows after a call.
    ComputerCallOutput(ComputerCallOutputItem),
    /// Commands to run, on the server or by the caller.
    ShellCall(ShellCallItem),
    /// What commands gave.
    ShellCallOutput(ShellCallOutputItem),
    /// A command for the caller to run; older models, with the `local_shell` tool.
    LocalShellCall(LocalShellCallItem),
    /// What a local shell command gave.
    LocalShellCallOutput(LocalShellCallOutputItem),
    /// A change to a file, for the caller to make.
    ApplyPatchCall(ApplyPatchCallItem),
    /// Whether a change to a file was made.
    ApplyPatchCallOutput(ApplyPatchCallOutputItem),
    /// A search among the tools whose loading was deferred.
    ToolSearchCall(ToolSearchCallItem),
    /// The tools that a search found; from now on the model may call them.
    ToolSearchOutput(ToolSearchOutputItem),
    /// Tools that are added in the middle of a conversation.
    AdditionalTools(AdditionalToolsItem),
    /// Everything before it in short, readable by the server only.
    Compaction(CompactionItem),
    /// Asks the server to compact what comes before; OpenAI only.
    CompactionTrigger(CompactionTriggerItem),
    /// The same as `compaction`, as OpenRouter takes it from agents.
    ContextCompaction(ContextCompactionItem),
    /// Settings that change in the middle of a conversation; OpenAI only.
    ConfigurationUpdate(ConfigurationUpdateItem),
    /// A program that the model wrote to call tools; OpenAI only.
    Program(ProgramItem),
    /// What a program gave; OpenAI only.
    ProgramOutput(ProgramOutputItem),
    /// A message of one agent to another; OpenAI's multi-agent beta only.
    AgentMessage(AgentMessageItem),
    /// Something an agent wants of others; OpenAI's multi-agent beta only.
    MultiAgentCall(MultiAgentCallItem),
    /// What came of a multi-agent call; OpenAI's multi-agent beta only.
    MultiAgentCallOutput(MultiAgentCallOutputItem),
    /// A search of posts by the server; xAI only.
    XSearchCall(XSearchCallItem),
    /// Advice of another model.
    OpenRouterAdvisor(OpenRouterAdvisorItem),
    /// A change to a file.
    OpenRouterApplyPatch(OpenRouterApplyPatchItem),
    /// A command in a shell.
    OpenRouterBash(OpenRouterBashItem),
    /// Something done in a browser.
    OpenRouterBrowserUse(OpenRouterBrowserUseItem),
    /// Code that was run.
    OpenRouterCodeInterpreter(OpenRouterCodeInterpreterItem),
    /// A look at the clock.
    OpenRouterDatetime(OpenRouterDatetimeItem),
    /// A search among OpenRouter's models.
    OpenRouterExperimentalSearchModels(OpenRouterExperimentalSearchModelsItem),
    /// A search of files.
    OpenRouterFileSearch(OpenRouterFileSearchItem),
    /// Something done to a stored file.
    OpenRouterFiles(OpenRouterFilesItem),
    /// Answers of several models, and an analysis of them.
    OpenRouterFusion(OpenRouterFusionItem),
    /// An image that was made.
    OpenRouterImageGeneration(OpenRouterImageGenerationItem),
    /// A call of a tool on an MCP server.
    OpenRouterMcp(OpenRouterMcpItem),
    /// A look into stored memories, or a change of them.
    OpenRouterMemory(OpenRouterMemoryItem),
    /// Commands in a shell.
    OpenRouterShell(OpenRouterShellItem),
    /// A task given to another model.
    OpenRouterSubagent(OpenRouterSubagentItem),
    /// Something done to a file in an editor.
    OpenRouterTextEditor(OpenRouterTextEditorItem),
    /// A search among the tools.
    OpenRouterToolSearch(OpenRouterToolSearchItem),
    /// A page that was fetched.
    OpenRouterWebFetch(OpenRouterWebFetchItem),
    /// A search of the web.
    OpenRouterWebSearch(OpenRouterWebSearchItem),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole item.
        json: Value,
    },
}

/// A message to the model, or one of its own from an earlier turn.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "message")]
pub struct InputMessage {
    /// The id of the item, for messages of earlier turns.
    pub id: Option<String>,
    /// Who speaks: `user`, `system`, `developer` or `assistant`.
    pub role: Option<String>,
    /// How far the item was, for messages of earlier turns.
    pub status: Option<ItemStatus>,
    /// The phase of an assistant message, as it was received.
    pub phase: Option<String>,
    /// What is said.
    pub content: MessageContent,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What a message says: text, or content parts.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum MessageContent {
    /// Text.
    #[model(text)]
    Text(String),
    /// Content parts: text, images, files.
    #[model(list)]
    Parts(Vec<InputContent>),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// A reference to an item the server has stored.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "item_reference")]
pub struct ItemReference {
    /// The id of the item.
    pub id: String,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Asks the server to compact what comes before; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "compaction_trigger")]
pub struct CompactionTriggerItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}
