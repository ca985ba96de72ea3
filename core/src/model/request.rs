//! The request for a response.

use std::collections::HashMap;

use antiphon_derive::Model;
use serde_json::Value;

use super::{Extra, InputItem, TextConfig, Tool, ToolChoice};

/// A request for a response: `POST /responses`.
///
/// Every field may be left out; what a server needs, it says. Fields this version does not know go
/// into `extra_body` and are sent as they are.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct CreateRequest {
    /// The model to ask.
    pub model: Option<String>,
    /// What to answer: text, or items.
    pub input: Option<Input>,
    /// Instructions for the model, ahead of the input.
    pub instructions: Option<String>,
    /// Whether to make the response in the background.
    pub background: Option<bool>,
    /// What to include beyond the usual, such as `reasoning.encrypted_content`.
    pub include: Option<Vec<String>>,
    /// The most tokens that the output may have, reasoning included.
    pub max_output_tokens: Option<i64>,
    /// The most calls of built-in tools.
    pub max_tool_calls: Option<i64>,
    /// Up to 16 pairs of text to attach; names up to 64 characters, values up to 512.
    pub metadata: Option<HashMap<String, String>>,
    /// Whether the model may call several tools at once. The server's default is true.
    pub parallel_tool_calls: Option<bool>,
    /// The response to continue.
    pub previous_response_id: Option<String>,
    /// A key by which the server may find a cached prompt.
    pub prompt_cache_key: Option<String>,
    /// How the model is to reason.
    pub reasoning: Option<Reasoning>,
    /// A stable identifier of the end user, for abuse detection.
    pub safety_identifier: Option<String>,
    /// The tier to be served by: `auto`, `default`, `flex`, `priority`, …
    pub service_tier: Option<String>,
    /// Whether the server stores the response. The server's default is true.
    pub store: Option<bool>,
    /// The sampling temperature, 0 to 2.
    pub temperature: Option<f64>,
    /// The form of the text.
    pub text: Option<TextConfig>,
    /// How tools are to be chosen.
    pub tool_choice: Option<ToolChoice>,
    /// The tools to offer.
    pub tools: Option<Vec<Tool>>,
    /// How many of the most likely tokens to give at each place, 0 to 20.
    pub top_logprobs: Option<i64>,
    /// The share of probability to sample tokens from, 0 to 1.
    pub top_p: Option<f64>,
    /// What happens to input that is too long: `auto` or `disabled`.
    pub truncation: Option<String>,
    /// The end user; replaced by `safety_identifier`.
    pub user: Option<String>,
    /// Parameters this version does not know, merged into the body as they are.
    pub extra_body: Extra,
}

/// What to answer: text, or items.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum Input {
    /// One message of the user.
    #[model(text)]
    Text(String),
    /// Items: messages, and calls and reasoning of earlier turns.
    #[model(list)]
    Items(Vec<InputItem>),
    /// Anything else, sent as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// How the model is to reason.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Reasoning {
    /// How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, as the model offers.
    pub effort: Option<String>,
    /// The summary to give: `auto`, `concise` or `detailed`.
    pub summary: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

impl CreateRequest {
    /// A request of one input to one model.
    #[must_use]
    pub fn new(model: impl Into<String>, input: impl Into<Input>) -> Self {
        Self {
            model: Some(model.into()),
            input: Some(input.into()),
            ..Self::default()
        }
    }
}

impl From<&str> for Input {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Input {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<InputItem>> for Input {
    fn from(items: Vec<InputItem>) -> Self {
        Self::Items(items)
    }
}
