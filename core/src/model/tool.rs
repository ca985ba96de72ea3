//! Tools, and how the model is to choose among them.

use antiphon_derive::Model;
use serde_json::Value;

use super::Extra;

/// A tool the model may use.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum Tool {
    /// One of the caller's functions.
    Function(FunctionTool),
    /// A kind this version does not know, sent and kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole tool.
        json: Value,
    },
}

/// A function the model may call.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "function")]
pub struct FunctionTool {
    /// The name of the function: letters, digits, `_` and `-`, at most 64 characters.
    pub name: String,
    /// What the function does and when to call it.
    pub description: Option<String>,
    /// The JSON Schema of the arguments.
    pub parameters: Option<Value>,
    /// Whether the arguments must follow the schema to the letter. The server's default is true.
    pub strict: Option<bool>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How the model chooses among the tools: a mode, or a choice made for it.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum ToolChoice {
    /// A mode.
    #[model(text)]
    Mode(ToolChoiceMode),
    /// A particular tool.
    #[model(object)]
    Tool(ToolChoiceTool),
    /// Anything else, kept as received.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// Whether the model uses tools.
#[derive(Debug, Clone, PartialEq, Eq, Model)]
pub enum ToolChoiceMode {
    /// No tool is used.
    None,
    /// The model decides. The server's default.
    Auto,
    /// At least one tool is used.
    Required,
    /// A mode this version does not know.
    Unknown(String),
}

/// A particular tool to use.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum ToolChoiceTool {
    /// One of the caller's functions.
    Function(ToolChoiceFunction),
    /// A kind this version does not know, sent and kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole choice.
        json: Value,
    },
}

/// A function to call.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "function")]
pub struct ToolChoiceFunction {
    /// The name of the function.
    pub name: String,
    /// Fields this version does not know.
    pub extra: Extra,
}
