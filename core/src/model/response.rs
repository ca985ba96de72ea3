//! The response object and its parts.

use std::collections::HashMap;

use antiphon_derive::Model;
use serde_json::Value;

use super::{Extra, InputItem, OutputItem, Reasoning, TextConfig, Tool, ToolChoice};

/// A response of the model: its output, how it ended, and what it used.
#[derive(Debug, Clone, Default, PartialEq, Model)]
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
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Why a response is incomplete.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct IncompleteDetails {
    /// The reason, such as `max_output_tokens` or `content_filter`.
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
    /// Anything else, kept as received.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// The tokens that a response used.
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
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What the tokens read were.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct InputTokensDetails {
    /// Tokens that came from the prompt cache.
    pub cached_tokens: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What the tokens written were.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OutputTokensDetails {
    /// Tokens of reasoning.
    pub reasoning_tokens: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}
