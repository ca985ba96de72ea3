//! Tools, and the caller's own among them.

mod choice;
mod hosted;
mod mcp;
mod openrouter;

use antiphon_derive::Model;
use serde_json::Value;

use super::{Extra, ShellEnvironment};

pub use choice::*;
pub use hosted::*;
pub use mcp::*;
pub use openrouter::*;

/// A tool the model may use.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum Tool {
    /// One of the caller's functions.
    Function(FunctionTool),
    /// A tool of the caller's whose input is free text.
    Custom(CustomTool),
    /// Functions and custom tools under one name.
    Namespace(NamespaceTool),
    /// Tools of an MCP server, or of a connector that the API's server has.
    Mcp(McpTool),
    /// A search of the web.
    WebSearch(WebSearchTool),
    /// A search of the web, as it was on 2025-08-26.
    WebSearch20250826(WebSearch20250826Tool),
    /// The first search of the web.
    WebSearchPreview(WebSearchPreviewTool),
    /// The first search of the web, as it was on 2025-03-11.
    WebSearchPreview20250311(WebSearchPreview20250311Tool),
    /// A search of uploaded files.
    FileSearch(FileSearchTool),
    /// Code that the model writes and the server runs.
    CodeInterpreter(CodeInterpreterTool),
    /// Images made by the server.
    ImageGeneration(ImageGenerationTool),
    /// Use of a computer, which the caller controls.
    Computer(ComputerTool),
    /// The first use of a computer, which the caller controls.
    ComputerUsePreview(ComputerUsePreviewTool),
    /// Commands in a shell, on the server or on the caller's machine.
    Shell(ShellTool),
    /// Commands that the caller runs, one at a time; older models.
    LocalShell(LocalShellTool),
    /// Changes to files, which the caller makes.
    ApplyPatch(ApplyPatchTool),
    /// A search among the tools whose loading is deferred.
    ToolSearch(ToolSearchTool),
    /// Lets the model write programs that call the other tools; OpenAI only.
    ProgrammaticToolCalling(ProgrammaticToolCallingTool),
    /// A search of posts; xAI only.
    XSearch(XSearchTool),
    /// Advice of another model.
    OpenRouterAdvisor(OpenRouterAdvisorTool),
    /// Changes to files.
    OpenRouterApplyPatch(OpenRouterApplyPatchTool),
    /// Commands in a shell.
    OpenRouterBash(OpenRouterBashTool),
    /// A look at the clock.
    OpenRouterDatetime(OpenRouterDatetimeTool),
    /// A search among OpenRouter's models.
    OpenRouterExperimentalSearchModels(OpenRouterExperimentalSearchModelsTool),
    /// Stored files.
    OpenRouterFiles(OpenRouterFilesTool),
    /// Answers of several models, and an analysis of them.
    OpenRouterFusion(OpenRouterFusionTool),
    /// Images.
    OpenRouterImageGeneration(OpenRouterImageGenerationTool),
    /// Commands in a shell.
    OpenRouterShell(OpenRouterShellTool),
    /// Tasks for another model.
    OpenRouterSubagent(OpenRouterSubagentTool),
    /// A search among the tools.
    OpenRouterToolSearch(OpenRouterToolSearchTool),
    /// Pages to fetch.
    OpenRouterWebFetch(OpenRouterWebFetchTool),
    /// A search of the web.
    OpenRouterWebSearch(OpenRouterWebSearchTool),
    /// A kind this version does not know, kept as it is.
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
    /// The JSON Schema of what the function gives; OpenAI, for programs that call it.
    pub output_schema: Option<Value>,
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    pub allowed_callers: Option<Vec<String>>,
    /// Whether the tool is shown to the model only once tool search finds it.
    pub defer_loading: Option<bool>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A tool of the caller's whose input is free text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "custom")]
pub struct CustomTool {
    /// The name of the tool.
    pub name: String,
    /// What the tool does and when to call it.
    pub description: Option<String>,
    /// The form of the input. The server's default is any text.
    pub format: Option<CustomToolFormat>,
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    pub allowed_callers: Option<Vec<String>>,
    /// Whether the tool is shown to the model only once tool search finds it.
    pub defer_loading: Option<bool>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The form of a custom tool's input.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum CustomToolFormat {
    /// Any text.
    Text(CustomToolFormatText),
    /// Text by a grammar.
    Grammar(CustomToolFormatGrammar),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole format.
        json: Value,
    },
}

/// Any text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "text")]
pub struct CustomToolFormatText {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Text by a grammar.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "grammar")]
pub struct CustomToolFormatGrammar {
    /// What the grammar is written in: `lark` or `regex`.
    pub syntax: Option<String>,
    /// The grammar.
    pub definition: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Functions and custom tools under one name.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "namespace")]
pub struct NamespaceTool {
    /// The name of the group.
    pub name: String,
    /// What the tools are for.
    pub description: Option<String>,
    /// The tools.
    pub tools: Vec<Tool>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Commands in a shell, on the server or on the caller's machine.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "shell")]
pub struct ShellTool {
    /// Where the commands run.
    pub environment: Option<ShellEnvironment>,
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    pub allowed_callers: Option<Vec<String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A container that the server makes.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "container_auto")]
pub struct ContainerAuto {
    /// The ids of files to put into it.
    pub file_ids: Option<Vec<String>>,
    /// Its memory: `1g`, `4g`, `16g` or `64g`.
    pub memory_limit: Option<String>,
    /// What it may reach on the network.
    pub network_policy: Option<NetworkPolicy>,
    /// Skills to put into it.
    pub skills: Option<Vec<ContainerSkill>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What a container may reach on the network.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum NetworkPolicy {
    /// Nothing.
    Disabled(NetworkPolicyDisabled),
    /// Some domains.
    Allowlist(NetworkPolicyAllowlist),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole policy.
        json: Value,
    },
}

/// Nothing.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "disabled")]
pub struct NetworkPolicyDisabled {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Some domains.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "allowlist")]
pub struct NetworkPolicyAllowlist {
    /// The domains.
    pub allowed_domains: Option<Vec<String>>,
    /// Secrets that the server adds to requests, unseen by the container.
    pub domain_secrets: Option<Vec<DomainSecret>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A secret that the server adds to requests to a domain.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct DomainSecret {
    /// The domain.
    pub domain: Option<String>,
    /// The name of the secret.
    pub name: Option<String>,
    /// The secret.
    pub value: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A skill to put into a container.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum ContainerSkill {
    /// A skill that was uploaded.
    SkillReference(SkillReference),
    /// A skill that is sent along.
    Inline(InlineSkill),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole skill.
        json: Value,
    },
}

/// A skill that was uploaded.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "skill_reference")]
pub struct SkillReference {
    /// The id of the skill.
    pub skill_id: Option<String>,
    /// Its version: a number, or `latest`.
    pub version: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A skill that is sent along.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "inline")]
pub struct InlineSkill {
    /// The name of the skill.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Its files.
    pub source: Option<InlineSkillSource>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The files of a skill.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "base64")]
pub struct InlineSkillSource {
    /// A zip archive in base64.
    pub data: String,
    /// Always `application/zip`.
    pub media_type: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Commands that the caller runs, one at a time; older models.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "local_shell")]
pub struct LocalShellTool {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Changes to files, which the caller makes.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "apply_patch")]
pub struct ApplyPatchTool {
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    pub allowed_callers: Option<Vec<String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search among the tools whose loading is deferred.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "tool_search")]
pub struct ToolSearchTool {
    /// What can be found, where the caller searches.
    pub description: Option<String>,
    /// Who searches: `server` or `client`.
    pub execution: Option<String>,
    /// The JSON Schema of a search, where the caller searches.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Lets the model write programs that call the other tools; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "programmatic_tool_calling")]
pub struct ProgrammaticToolCallingTool {
    /// Fields this version does not know.
    pub extra: Extra,
}
