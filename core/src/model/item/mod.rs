//! Items: what a model puts out, and what goes in.

mod attributes;
mod code;
mod computer;
mod context;
mod function;
mod id;
mod image;
mod input;
mod mcp;
mod openrouter;
mod received;
mod search;
mod shell;
mod to_input;

use antiphon_derive::Model;
use serde_json::Value;

use super::{ContentPart, Extra, OutputTextPart, ReasoningTextPart, SummaryPart, SummaryTextPart};

pub use attributes::*;
pub use code::*;
pub use computer::*;
pub use context::*;
pub use function::*;
pub use image::*;
pub use input::*;
pub use mcp::*;
pub use openrouter::*;
pub use search::*;
pub use shell::*;

/// An item of a response's output.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum OutputItem {
    /// A message written by the model.
    Message(MessageItem),
    /// The model's reasoning.
    Reasoning(ReasoningItem),
    /// A call of one of the caller's functions.
    FunctionCall(FunctionCallItem),
    /// The output of a function call.
    FunctionCallOutput(FunctionCallOutputItem),
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

/// A message written by the model.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "message")]
pub struct MessageItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// Who speaks: `assistant`; OpenRouter passes on other roles.
    pub role: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// Whether this is commentary on the way or the final answer; to be sent back with the message.
    pub phase: Option<String>,
    /// The parts of the message.
    #[model(text_as = "OutputTextPart")]
    pub content: Vec<ContentPart>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The reasoning of the model before it answers.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "reasoning")]
pub struct ReasoningItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// A summary of the reasoning, when asked for.
    #[model(text_as = "SummaryTextPart")]
    pub summary: Vec<SummaryPart>,
    /// The reasoning itself, as open-weight models send it.
    #[model(text_as = "ReasoningTextPart")]
    pub content: Option<Vec<ContentPart>>,
    /// The reasoning, readable by the server only, to be sent back where responses are not stored.
    pub encrypted_content: Option<String>,
    /// The form that the provider needs the reasoning back in, such as `openai-responses-v1`; OpenRouter only.
    pub format: Option<String>,
    /// The provider's signature of the reasoning, to be sent back with it; OpenRouter only.
    pub signature: Option<String>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}
