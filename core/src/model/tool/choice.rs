//! How the model is to choose among the tools.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::Extra;

/// How the model chooses among the tools: a mode, or a choice made for it.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum ToolChoice {
    /// A mode.
    #[model(text)]
    Mode(ToolChoiceMode),
    /// A particular tool, or some of the tools.
    #[model(object)]
    Tool(ToolChoiceTool),
    /// Anything else, kept as it is.
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

/// A particular tool to use, or some to choose from.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum ToolChoiceTool {
    /// One of the caller's functions.
    Function(ToolChoiceFunction),
    /// A custom tool to call.
    Custom(ToolChoiceCustom),
    /// Some of the tools, to choose from; the rest stay in the prompt, and in its cache.
    AllowedTools(ToolChoiceAllowedTools),
    /// A tool on an MCP server.
    Mcp(ToolChoiceMcp),
    /// A search of the web.
    WebSearch(ToolChoiceWebSearch),
    /// The first search of the web.
    WebSearchPreview(ToolChoiceWebSearchPreview),
    /// The first search of the web, as it was on 2025-03-11.
    WebSearchPreview20250311(ToolChoiceWebSearchPreview20250311),
    /// A search of files.
    FileSearch(ToolChoiceFileSearch),
    /// The code interpreter.
    CodeInterpreter(ToolChoiceCodeInterpreter),
    /// An image.
    ImageGeneration(ToolChoiceImageGeneration),
    /// Use of the computer.
    Computer(ToolChoiceComputer),
    /// Use of the computer, by an older name.
    ComputerUse(ToolChoiceComputerUse),
    /// The first use of the computer.
    ComputerUsePreview(ToolChoiceComputerUsePreview),
    /// Commands in a shell.
    Shell(ToolChoiceShell),
    /// A change to a file.
    ApplyPatch(ToolChoiceApplyPatch),
    /// A program that calls tools.
    ProgrammaticToolCalling(ToolChoiceProgrammaticToolCalling),
    /// A kind this version does not know, kept as it is.
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

/// A custom tool to call.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "custom")]
pub struct ToolChoiceCustom {
    /// The name of the tool.
    pub name: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Some of the tools, to choose from; the rest stay in the prompt, and in its cache.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "allowed_tools")]
pub struct ToolChoiceAllowedTools {
    /// Whether one of them must be used: `auto` or `required`.
    pub mode: Option<String>,
    /// The tools, each as a choice such as `{"type": "function", "name": "f"}`.
    pub tools: Option<Vec<Value>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A tool on an MCP server.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "mcp")]
pub struct ToolChoiceMcp {
    /// The label of the MCP server.
    pub server_label: Option<String>,
    /// The name of the tool; any of the server's without it.
    pub name: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search of the web.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "web_search")]
pub struct ToolChoiceWebSearch {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The first search of the web.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "web_search_preview")]
pub struct ToolChoiceWebSearchPreview {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The first search of the web, as it was on 2025-03-11.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "web_search_preview_2025_03_11")]
pub struct ToolChoiceWebSearchPreview20250311 {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search of files.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "file_search")]
pub struct ToolChoiceFileSearch {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The code interpreter.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "code_interpreter")]
pub struct ToolChoiceCodeInterpreter {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// An image.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "image_generation")]
pub struct ToolChoiceImageGeneration {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Use of the computer.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "computer")]
pub struct ToolChoiceComputer {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Use of the computer, by an older name.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "computer_use")]
pub struct ToolChoiceComputerUse {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The first use of the computer.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "computer_use_preview")]
pub struct ToolChoiceComputerUsePreview {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Commands in a shell.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "shell")]
pub struct ToolChoiceShell {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A change to a file.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "apply_patch")]
pub struct ToolChoiceApplyPatch {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A program that calls tools.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "programmatic_tool_calling")]
pub struct ToolChoiceProgrammaticToolCalling {
    /// Fields this version does not know.
    pub extra: Extra,
}
