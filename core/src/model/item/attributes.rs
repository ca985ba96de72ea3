//! What items have in common: their status, who called, and the agent that made them.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::Extra;

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
    /// The search is running.
    Searching,
    /// The code is running.
    Interpreting,
    /// The image is being made.
    Generating,
    /// The call is on its way to the tool's server.
    Calling,
    /// A status this version does not know.
    Unknown(String),
}

/// Who made a call.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum Caller {
    /// The model itself.
    Direct(CallerDirect),
    /// A program that the model wrote; OpenAI only.
    Program(CallerProgram),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole caller.
        json: Value,
    },
}

/// The model itself.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "direct")]
pub struct CallerDirect {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A program that the model wrote; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "program")]
pub struct CallerProgram {
    /// The `call_id` of the program.
    pub caller_id: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The agent that an item belongs to; OpenAI's multi-agent beta only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ItemAgent {
    /// The name of the agent.
    pub agent_name: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}
