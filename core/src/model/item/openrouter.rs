//! Calls of tools that OpenRouter's own server runs.
//!
//! Fields that OpenRouter writes in camel case, such as `exitCode`, are in `extra` under that name.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::{
    Extra, ItemStatus, PatchOperation, ShellAction, ShellCommandOutput, WebSearchAction,
};

/// Advice of another model.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:advisor")]
pub struct OpenRouterAdvisorItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The name of the advisor, where there are several.
    pub instance_name: Option<String>,
    /// The model that was asked.
    pub model: Option<String>,
    /// What it was asked.
    pub prompt: Option<String>,
    /// What it said.
    pub advice: Option<String>,
    /// Why it failed.
    pub error: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A change to a file.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:apply_patch")]
pub struct OpenRouterApplyPatchItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    pub call_id: Option<String>,
    /// What was done to which file.
    pub operation: Option<PatchOperation>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A command in a shell.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:bash")]
pub struct OpenRouterBashItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    pub call_id: Option<String>,
    /// The arguments as JSON text.
    pub arguments: Option<String>,
    /// The command.
    pub command: Option<String>,
    /// What it printed.
    pub stdout: Option<String>,
    /// What it printed as errors.
    pub stderr: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Something done in a browser.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:browser_use")]
pub struct OpenRouterBrowserUseItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// What was done.
    pub action: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Code that was run.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:code_interpreter")]
pub struct OpenRouterCodeInterpreterItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The code.
    pub code: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// What it printed.
    pub stdout: Option<String>,
    /// What it printed as errors.
    pub stderr: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A look at the clock.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:datetime")]
pub struct OpenRouterDatetimeItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The date and time, in ISO 8601.
    pub datetime: Option<String>,
    /// The time zone, by IANA name.
    pub timezone: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search among OpenRouter's models.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:experimental__search_models")]
pub struct OpenRouterExperimentalSearchModelsItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The arguments as JSON text.
    pub arguments: Option<String>,
    /// What was searched for.
    pub query: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search of files.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:file_search")]
pub struct OpenRouterFileSearchItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// What was searched for.
    pub queries: Option<Vec<String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Something done to a stored file.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:files")]
pub struct OpenRouterFilesItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    pub call_id: Option<String>,
    /// The arguments as JSON text.
    pub arguments: Option<String>,
    /// What was done.
    pub operation: Option<String>,
    /// The id of the file.
    pub file_id: Option<String>,
    /// The name of the file.
    pub filename: Option<String>,
    /// What came of it.
    pub result: Option<String>,
    /// Why it failed.
    pub error: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Answers of several models, and an analysis of them.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:fusion")]
pub struct OpenRouterFusionItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// What the judge made of the answers.
    pub analysis: Option<Value>,
    /// The answers.
    pub responses: Option<Vec<FusionResponse>>,
    /// The pages that they draw on.
    pub sources: Option<Vec<Value>>,
    /// The models that did not answer.
    pub failed_models: Option<Vec<FusionFailure>>,
    /// Why there is no analysis, as a code.
    pub failure_reason: Option<String>,
    /// Why it failed, for people.
    pub error: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The answer of one model.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct FusionResponse {
    /// The model.
    pub model: Option<String>,
    /// What it said.
    pub content: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A model that did not answer.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct FusionFailure {
    /// The model.
    pub model: Option<String>,
    /// Why it failed.
    pub error: Option<String>,
    /// The HTTP status that it answered with.
    pub status_code: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// An image that was made.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:image_generation")]
pub struct OpenRouterImageGenerationItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The prompt that it was made from.
    pub prompt: Option<String>,
    /// The image in base64, or its URL.
    pub result: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A call of a tool on an MCP server.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:mcp")]
pub struct OpenRouterMcpItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A look into stored memories, or a change of them.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:memory")]
pub struct OpenRouterMemoryItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// What was done: `read`, `write` or `delete`.
    pub action: Option<String>,
    /// The name of the memory.
    pub key: Option<String>,
    /// The memory.
    pub value: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Commands in a shell.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:shell")]
pub struct OpenRouterShellItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    pub call_id: Option<String>,
    /// The arguments as JSON text.
    pub arguments: Option<String>,
    /// What was run.
    pub action: Option<ShellAction>,
    /// What each command gave.
    pub output: Option<Vec<ShellCommandOutput>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A task given to another model.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:subagent")]
pub struct OpenRouterSubagentItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    pub call_id: Option<String>,
    /// The name of the tool, as the model called it.
    pub name: Option<String>,
    /// The name of the subagent, where there are several.
    pub instance_name: Option<String>,
    /// The model that was given the task.
    pub model: Option<String>,
    /// The name of the task.
    pub task_name: Option<String>,
    /// What was to be done.
    pub task_description: Option<String>,
    /// What came of it.
    pub outcome: Option<String>,
    /// Why it failed.
    pub error: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Something done to a file in an editor.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:text_editor")]
pub struct OpenRouterTextEditorItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// What was done: `view`, `create`, `str_replace` or `insert`.
    pub command: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search among the tools.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:tool_search")]
pub struct OpenRouterToolSearchItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// What was searched for.
    pub query: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A page that was fetched.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:web_fetch")]
pub struct OpenRouterWebFetchItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The address of the page.
    pub url: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Its text.
    pub content: Option<String>,
    /// Why it failed.
    pub error: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search of the web.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:web_search")]
pub struct OpenRouterWebSearchItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// What was done.
    pub action: Option<WebSearchAction>,
    /// Fields this version does not know.
    pub extra: Extra,
}
