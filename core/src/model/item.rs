//! Items: what a model puts out, and what goes in.

use antiphon_derive::Model;
use serde_json::Value;

use super::{ContentPart, Extra, InputContent, SummaryPart};

/// An item of a response's output.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum OutputItem {
    /// A message of the model.
    Message(MessageItem),
    /// The model's reasoning.
    Reasoning(ReasoningItem),
    /// A call of one of the caller's functions.
    FunctionCall(FunctionCallItem),
    /// The output of a function call.
    FunctionCallOutput(FunctionCallOutputItem),
    /// A kind this version does not know, kept as received and sendable as input.
    Unknown {
        /// The `type` as received; empty when there was none.
        kind: String,
        /// The whole item.
        json: Value,
    },
}

/// An item of a request's input.
#[derive(Debug, Clone, PartialEq, Model)]
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
    /// A kind this version does not know, sent as it is.
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
    /// Who speaks: `assistant`.
    pub role: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// Whether this is commentary on the way or the final answer; to be sent back with the message.
    pub phase: Option<String>,
    /// The parts of the message.
    pub content: Vec<ContentPart>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The reasoning of the model before it answers.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "reasoning")]
pub struct ReasoningItem {
    /// The id of the item.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// A summary of the reasoning, when asked for.
    pub summary: Vec<SummaryPart>,
    /// The reasoning itself, as open-weight models send it.
    pub content: Option<Vec<ContentPart>>,
    /// The reasoning, readable by the server only, to be sent back where responses are not stored.
    pub encrypted_content: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A call of one of the caller's functions.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "function_call")]
pub struct FunctionCallItem {
    /// The id of the item.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    pub call_id: Option<String>,
    /// The name of the function.
    pub name: String,
    /// The arguments as JSON text, as the model wrote it: it may be broken.
    pub arguments: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The output of a function call.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "function_call_output")]
pub struct FunctionCallOutputItem {
    /// The id of the item.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id of the call.
    pub call_id: Option<String>,
    /// What the function gave.
    pub output: ToolOutput,
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
    /// Anything else, kept as received.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
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
    /// Anything else, kept as received.
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
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How far an item is.
#[derive(Debug, Clone, PartialEq, Eq, Model)]
pub enum ItemStatus {
    /// The item is being made.
    InProgress,
    /// The item is whole.
    Completed,
    /// The item ended before it was whole.
    Incomplete,
    /// The tool failed.
    Failed,
    /// A status this version does not know.
    Unknown(String),
}
