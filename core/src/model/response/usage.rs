//! What a response used.

use antiphon_derive::Model;

use crate::model::Extra;

/// The tokens that a response used, and what they cost.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Usage {
    /// Tokens read.
    pub input_tokens: i64,
    /// What the tokens read were.
    pub input_tokens_details: Option<InputTokensDetails>,
    /// Tokens written, reasoning included.
    pub output_tokens: i64,
    /// What the tokens written were.
    pub output_tokens_details: Option<OutputTokensDetails>,
    /// Tokens read and written.
    pub total_tokens: i64,
    /// The cost in OpenRouter credits, which are US dollars; OpenRouter only.
    pub cost: Option<f64>,
    /// What the provider took; OpenRouter only.
    pub cost_details: Option<CostDetails>,
    /// Whether the caller's own key was used with the provider; OpenRouter only.
    pub is_byok: Option<bool>,
    /// What the server's tools did; OpenRouter only.
    pub server_tool_use_details: Option<ServerToolUse>,
    /// The cost in ten-billionths of a US dollar; xAI only.
    pub cost_in_usd_ticks: Option<i64>,
    /// How many sources the model read; xAI only.
    pub num_sources_used: Option<i64>,
    /// How many calls of the server's tools there were; xAI only.
    pub num_server_side_tools_used: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What the tokens read were.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct InputTokensDetails {
    /// Tokens that came from the prompt cache.
    pub cached_tokens: Option<i64>,
    /// Tokens that were written to the prompt cache.
    pub cache_write_tokens: Option<i64>,
    /// Tokens written to the prompt cache, by how long they stay; OpenAI only.
    pub cache_write_tokens_details: Option<CacheWriteTokensDetails>,
    /// Tokens of text, where a server counts them apart.
    pub text_tokens: Option<i64>,
    /// Tokens of images, where a server counts them apart.
    pub image_tokens: Option<i64>,
    /// Tokens of sound, where a server counts them apart.
    pub audio_tokens: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Tokens written to the prompt cache, by how long they stay.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct CacheWriteTokensDetails {
    /// For 30 minutes.
    pub ttl_30m_tokens: Option<i64>,
    /// For 12 hours.
    pub ttl_12h_tokens: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What the tokens written were.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OutputTokensDetails {
    /// Tokens of reasoning.
    pub reasoning_tokens: Option<i64>,
    /// Tokens of text, where a server counts them apart.
    pub text_tokens: Option<i64>,
    /// Tokens of images, where a server counts them apart.
    pub image_tokens: Option<i64>,
    /// Tokens of sound, where a server counts them apart.
    pub audio_tokens: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What a provider took, in US dollars; OpenRouter only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct CostDetails {
    /// For all of it.
    pub upstream_inference_cost: Option<f64>,
    /// For the tokens read.
    pub upstream_inference_input_cost: Option<f64>,
    /// For the tokens written.
    pub upstream_inference_output_cost: Option<f64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What the server's tools did; OpenRouter only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ServerToolUse {
    /// How many calls the model asked for.
    pub tool_calls_requested: Option<i64>,
    /// How many were made.
    pub tool_calls_executed: Option<i64>,
    /// How many searches of the web there were.
    pub web_search_requests: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What the server's tools used; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ToolUsage {
    /// Making images.
    pub image_gen: Option<ImageGenerationUsage>,
    /// Searching the web.
    pub web_search: Option<WebSearchUsage>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The tokens that making images used.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ImageGenerationUsage {
    /// Tokens read.
    pub input_tokens: Option<i64>,
    /// What the tokens read were.
    pub input_tokens_details: Option<InputTokensDetails>,
    /// Tokens written.
    pub output_tokens: Option<i64>,
    /// What the tokens written were.
    pub output_tokens_details: Option<OutputTokensDetails>,
    /// Tokens read and written.
    pub total_tokens: Option<i64>,
    /// Tokens that came from the cache.
    pub cached_tokens: Option<i64>,
    /// What the tokens from the cache were.
    pub cached_tokens_details: Option<CachedImageTokens>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What the tokens from the cache were.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct CachedImageTokens {
    /// Tokens of text.
    pub cached_text_tokens: Option<i64>,
    /// Tokens of images.
    pub cached_image_tokens: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What searching the web used.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct WebSearchUsage {
    /// How many searches there were.
    pub num_requests: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}
