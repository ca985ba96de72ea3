//! Code that the server runs: the code interpreter, and programs that call tools.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::{Extra, ItemAgent, ItemStatus};

/// Code that the model wrote and the server ran.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "code_interpreter_call")]
pub struct CodeInterpreterCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The code.
    pub code: Option<String>,
    /// The id of the container that it ran in.
    pub container_id: Option<String>,
    /// What it gave, when asked for by `include`.
    pub outputs: Option<Vec<CodeOutput>>,
    /// What it gave, on servers older than `outputs`.
    pub results: Option<Vec<CodeOutput>>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What a piece of code gave.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum CodeOutput {
    /// Text that the code printed.
    Logs(CodeLogs),
    /// An image that the code made.
    Image(CodeImage),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole output.
        json: Value,
    },
}

/// Text that the code printed.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "logs")]
pub struct CodeLogs {
    /// The text.
    pub logs: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// An image that the code made.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "image")]
pub struct CodeImage {
    /// The address of the image.
    pub url: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A program that the model wrote to call tools; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "program")]
pub struct ProgramItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// The id that ties the call and its output together.
    pub call_id: Option<String>,
    /// The program, in JavaScript.
    pub code: String,
    /// The server's mark on the program, to be sent back with it.
    pub fingerprint: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What a program gave; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "program_output")]
pub struct ProgramOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id of the program.
    pub call_id: Option<String>,
    /// What it gave.
    pub result: String,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}
