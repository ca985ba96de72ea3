//! The response object and its parts.

mod usage;
mod views;

use std::collections::HashMap;

use antiphon_derive::Model;
use serde_json::Value;

pub use usage::*;
pub use views::{View, ViewOf};

use super::{
    AccessPrograms, ConversationChoice, Extra, ImageOptions, InputItem, OutputItem, Prompt,
    PromptCacheOptions, Reasoning, ResponseAudio, TextConfig, Tool, ToolChoice,
};

/// A response of the model: its output, how it ended, and what it used.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(reply = "a response", has = "id", has = "output", has = "status")]
pub struct Response {
    /// The id of the response. Some gateways change it from event to event.
    pub id: String,
    /// Always `response`.
    pub object: Option<String>,
    /// When the response was made, in seconds since 1970.
    #[model(alias = "created")]
    pub created_at: Option<i64>,
    /// When the response was completed, in seconds since 1970.
    pub completed_at: Option<i64>,
    /// How far the response is, or how it ended.
    pub status: Option<ResponseStatus>,
    /// Whether the response is made in the background.
    pub background: Option<bool>,
    /// Why the response failed.
    pub error: Option<ResponseError>,
    /// Why the response is incomplete.
    pub incomplete_details: Option<IncompleteDetails>,
    /// The instructions that were given.
    pub instructions: Option<Instructions>,
    /// The most tokens that the output may have, reasoning included.
    pub max_output_tokens: Option<i64>,
    /// The most calls of built-in tools.
    pub max_tool_calls: Option<i64>,
    /// Up to 16 pairs of text that the caller attached.
    pub metadata: Option<HashMap<String, String>>,
    /// The model that answered.
    pub model: String,
    /// The items of the output, in order.
    pub output: Vec<OutputItem>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Option<bool>,
    /// The response this one continues.
    pub previous_response_id: Option<String>,
    /// A key by which the server may find a cached prompt.
    pub prompt_cache_key: Option<String>,
    /// How the model reasoned.
    pub reasoning: Option<Reasoning>,
    /// A stable identifier of the end user, for abuse detection.
    pub safety_identifier: Option<String>,
    /// The tier that served the request.
    pub service_tier: Option<String>,
    /// Whether the server stores the response.
    pub store: Option<bool>,
    /// The sampling temperature, 0 to 2.
    pub temperature: Option<f64>,
    /// The form of the text.
    pub text: Option<TextConfig>,
    /// How tools were to be chosen.
    pub tool_choice: Option<ToolChoice>,
    /// The tools that were offered.
    pub tools: Option<Vec<Tool>>,
    /// How many of the most likely tokens were asked for at each place.
    pub top_logprobs: Option<i64>,
    /// The share of probability that tokens were sampled from, 0 to 1.
    pub top_p: Option<f64>,
    /// What happens to input that is too long: `auto` or `disabled`.
    pub truncation: Option<String>,
    /// What the response used.
    pub usage: Option<Usage>,
    /// The end user, as the caller named them; replaced by `safety_identifier`.
    pub user: Option<String>,
    /// Programs that gave access to more capable models; OpenAI only.
    pub access_programs: Option<AccessPrograms>,
    /// The conversation that the response belongs to.
    pub conversation: Option<ConversationChoice>,
    /// How images in the input were read; OpenAI only.
    pub image: Option<ImageOptions>,
    /// What the server took out of the input; OpenAI only.
    pub input_transformations: Option<Vec<InputTransformation>>,
    /// What moderation found; OpenAI only.
    pub moderation: Option<ResponseModeration>,
    /// The stored prompt that was used.
    pub prompt: Option<Prompt>,
    /// Whether the prompt cache was hit, where a comparison was asked for; OpenAI only.
    pub prompt_cache_diagnostics: Option<PromptCacheDiagnostics>,
    /// How the prompt is cached.
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// How long the prompt stays cached: `in_memory` or `24h`.
    pub prompt_cache_retention: Option<String>,
    /// What the server's tools used; OpenAI only.
    pub tool_usage: Option<ToolUsage>,
    /// How much tokens that occurred were avoided, -2 to 2.
    pub presence_penalty: Option<f64>,
    /// How much tokens that occur often were avoided, -2 to 2.
    pub frequency_penalty: Option<f64>,
    /// The kind of error, such as `context_length_exceeded`; OpenRouter only.
    pub error_type: Option<String>,
    /// What OpenRouter did with the request; OpenRouter only.
    pub openrouter_metadata: Option<Value>,
    /// The audio of the response, gathered from its stream; no server sends it here.
    pub audio: Option<ResponseAudio>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How far a response is, or how it ended.
#[derive(Debug, Clone, PartialEq, Eq, Model)]
pub enum ResponseStatus {
    /// The response is waiting to be made.
    Queued,
    /// The response is being made.
    InProgress,
    /// The response is whole.
    Completed,
    /// The response ended early; see `incomplete_details`.
    Incomplete,
    /// The response failed; see `error`.
    Failed,
    /// The response was cancelled.
    Cancelled,
    /// A status this version does not know.
    Unknown(String),
}

/// Why a response failed.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ResponseError {
    /// A code for programs, such as `server_error` or `rate_limit_exceeded`.
    pub code: Option<String>,
    /// A message for people.
    pub message: String,
    /// The parameter that was wrong.
    pub param: Option<String>,
    /// The kind of error, such as `invalid_request_error`.
    #[model(name = "type")]
    pub kind: Option<String>,
    /// What the model was about to do against its user's will; OpenAI only.
    pub misalignment: Option<Misalignment>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What the model was about to do against its user's will; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Misalignment {
    /// The kind, such as `potentially_unintended_data_access`.
    pub error_type: Option<String>,
    /// What it was about to do.
    pub detailed_explanation: Option<String>,
    /// What to look at.
    pub review_target: Option<String>,
    /// How the model may be put right.
    pub steer: Option<MisalignmentSteer>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How the model may be put right.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct MisalignmentSteer {
    /// A message to give it.
    pub message: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Why a response is incomplete.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct IncompleteDetails {
    /// The reason: `max_output_tokens`, `max_messages`, `content_filter`, `steered`, or a server's own.
    pub reason: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Instructions for the model: text, or items.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum Instructions {
    /// Text.
    #[model(text)]
    Text(String),
    /// Items, where the instructions came from a stored prompt.
    #[model(list)]
    Items(Vec<InputItem>),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// Something that the server took out of the input; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct InputTransformation {
    /// The id of the item.
    pub id: Option<String>,
    /// The type of the item: `reasoning`.
    #[model(name = "type")]
    pub kind: Option<String>,
    /// What was done: `removed`.
    pub action: Option<String>,
    /// Why, such as `model_mismatch`.
    pub reason: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What moderation found; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ResponseModeration {
    /// In the input.
    pub input: Option<ModerationOutcome>,
    /// In the output.
    pub output: Option<ModerationOutcome>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What came of a moderation.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum ModerationOutcome {
    /// What moderation found.
    ModerationResult(ModerationResult),
    /// The moderation failed.
    Failure(ModerationFailure),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole outcome.
        json: Value,
    },
}

/// What moderation found.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "moderation_result")]
pub struct ModerationResult {
    /// Whether anything was found.
    pub flagged: Option<bool>,
    /// The moderation model.
    pub model: Option<String>,
    /// Whether something was found, by category.
    pub categories: Option<Value>,
    /// How sure the model is, 0 to 1, by category.
    pub category_scores: Option<Value>,
    /// What was looked at, `text` or `image`, by category.
    pub category_applied_input_types: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The moderation failed.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "error")]
pub struct ModerationFailure {
    /// A code for programs.
    pub code: Option<String>,
    /// A message for people.
    pub message: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Whether the prompt cache was hit, against a response to compare with; OpenAI only.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum PromptCacheDiagnostics {
    /// The cache was hit.
    CacheHit(PromptCacheHit),
    /// The cache was missed.
    CacheMiss(PromptCacheMiss),
    /// The response to compare with is not there.
    ComparisonResponseNotFound(PromptCacheComparisonNotFound),
    /// There is no answer yet.
    Unavailable(PromptCacheUnavailable),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole diagnosis.
        json: Value,
    },
}

/// The cache was hit.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "cache_hit")]
pub struct PromptCacheHit {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The cache was missed.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "cache_miss")]
pub struct PromptCacheMiss {
    /// Why, such as `tools_changed`.
    pub reason: Option<String>,
    /// How many tokens had to be read again.
    pub cache_missed_tokens: Option<i64>,
    /// How many tokens could have come from the cache.
    pub comparison_reusable_tokens: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The response to compare with is not there.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "comparison_response_not_found")]
pub struct PromptCacheComparisonNotFound {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// There is no answer yet.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "unavailable")]
pub struct PromptCacheUnavailable {
    /// Fields this version does not know.
    pub extra: Extra,
}
