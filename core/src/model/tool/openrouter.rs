//! Tools that OpenRouter's own server runs.
//!
//! Their settings are OpenRouter's, and change often: they are sent as they are.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::Extra;

/// Advice of another model.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:advisor")]
pub struct OpenRouterAdvisorTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Changes to files.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:apply_patch")]
pub struct OpenRouterApplyPatchTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Commands in a shell.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:bash")]
pub struct OpenRouterBashTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A look at the clock.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:datetime")]
pub struct OpenRouterDatetimeTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search among OpenRouter's models.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:experimental__search_models")]
pub struct OpenRouterExperimentalSearchModelsTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Stored files.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:files")]
pub struct OpenRouterFilesTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Answers of several models, and an analysis of them.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:fusion")]
pub struct OpenRouterFusionTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Images.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:image_generation")]
pub struct OpenRouterImageGenerationTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Commands in a shell.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:shell")]
pub struct OpenRouterShellTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Tasks for another model.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:subagent")]
pub struct OpenRouterSubagentTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search among the tools.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:tool_search")]
pub struct OpenRouterToolSearchTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Pages to fetch.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:web_fetch")]
pub struct OpenRouterWebFetchTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search of the web.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "openrouter:web_search")]
pub struct OpenRouterWebSearchTool {
    /// Settings, by name.
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}
