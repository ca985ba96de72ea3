//! Calls of the caller's own functions and custom tools, and what they gave.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::{Caller, Extra, InputContent, ItemAgent, ItemStatus};

/// A call of one of the caller's functions.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "function_call")]
pub struct FunctionCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    pub call_id: Option<String>,
    /// The name of the function.
    pub name: String,
    /// The arguments as JSON text, as the model wrote it: it may be broken.
    pub arguments: String,
    /// The namespace that the function is in, where tools are grouped.
    pub namespace: Option<String>,
    /// Who made the call: the model itself, or a program it wrote.
    pub caller: Option<Caller>,
    /// The id of the subagent that made the call; OpenRouter only.
    pub subagent_id: Option<String>,
    /// What the subagent put out on the way to the call; OpenRouter only.
    pub subagent_items: Option<Vec<Value>>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The output of a function call.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "function_call_output")]
pub struct FunctionCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id of the call.
    pub call_id: Option<String>,
    /// The name of the function, where there is no call to name.
    pub name: Option<String>,
    /// The namespace that the function is in.
    pub namespace: Option<String>,
    /// What the function gave.
    pub output: ToolOutput,
    /// Who made the call: the model itself, or a program it wrote.
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What a tool gave: text, or content parts.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum ToolOutput {
    /// Text, often JSON.
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

/// A call of one of the caller's custom tools, whose input is free text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "custom_tool_call", alias = "custom_call")]
pub struct CustomToolCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    pub call_id: Option<String>,
    /// The name of the tool.
    pub name: String,
    /// The input that the model wrote.
    pub input: String,
    /// The namespace that the tool is in, where tools are grouped.
    pub namespace: Option<String>,
    /// Who made the call: the model itself, or a program it wrote.
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The output of a custom tool.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "custom_tool_call_output", alias = "custom_call_output")]
pub struct CustomToolCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id of the call.
    pub call_id: Option<String>,
    /// What the tool gave.
    pub output: ToolOutput,
    /// Who made the call: the model itself, or a program it wrote.
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}
