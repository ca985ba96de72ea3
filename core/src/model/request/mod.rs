//! The request for a response.

mod options;
mod other;

use std::collections::HashMap;

use antiphon_derive::Model;
use serde_json::Value;

use super::{Extra, InputItem, TextConfig, Tool, ToolChoice};

pub use options::*;
pub use other::*;

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
    /// Programs that give access to more capable models; OpenAI only.
    pub access_programs: Option<AccessPrograms>,
    /// Whether to make the response in the background.
    pub background: Option<bool>,
    /// When a background response is due; OpenAI only.
    pub background_options: Option<BackgroundOptions>,
    /// What the server does as the context grows.
    pub context_management: Option<Vec<ContextManagement>>,
    /// The conversation to continue; not together with `previous_response_id`.
    pub conversation: Option<ConversationChoice>,
    /// How images in the input are read; OpenAI only.
    pub image: Option<ImageOptions>,
    /// What to include beyond the usual, such as `reasoning.encrypted_content`.
    pub include: Option<Vec<String>>,
    /// The most tokens that the output may have, reasoning included. OpenAI takes at least 16.
    pub max_output_tokens: Option<i64>,
    /// The most calls of built-in tools.
    pub max_tool_calls: Option<i64>,
    /// Up to 16 pairs of text to attach; names up to 64 characters, values up to 512.
    pub metadata: Option<HashMap<String, String>>,
    /// Whether input and output are moderated; OpenAI only.
    pub moderation: Option<ModerationConfig>,
    /// How several agents work together; OpenAI's multi-agent beta only.
    pub multi_agent: Option<Value>,
    /// Whether the model may call several tools at once. The server's default is true.
    pub parallel_tool_calls: Option<bool>,
    /// The response to continue.
    pub previous_response_id: Option<String>,
    /// A stored prompt to use.
    pub prompt: Option<Prompt>,
    /// A key by which the server may find a cached prompt, at most 64 characters.
    pub prompt_cache_key: Option<String>,
    /// How the prompt is cached.
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// How long the prompt stays cached: `in_memory` or `24h`; replaced by `prompt_cache_options`.
    pub prompt_cache_retention: Option<String>,
    /// How the model is to reason.
    pub reasoning: Option<Reasoning>,
    /// A stable identifier of the end user, for abuse detection, at most 64 characters.
    pub safety_identifier: Option<String>,
    /// The tier to be served by: `auto`, `default`, `flex`, `priority`, …
    pub service_tier: Option<String>,
    /// Whether the server stores the response. The server's default is true.
    pub store: Option<bool>,
    /// Whether to stream; the client sets it by the method that is called.
    pub stream: Option<bool>,
    /// What a stream carries.
    pub stream_options: Option<StreamOptions>,
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
    /// How much to avoid tokens that occurred, -2 to 2; Open Responses servers and OpenRouter.
    pub presence_penalty: Option<f64>,
    /// How much to avoid tokens that occur often, -2 to 2; Open Responses servers and OpenRouter.
    pub frequency_penalty: Option<f64>,
    /// How many of the most likely tokens to sample from; OpenRouter and gateways.
    pub top_k: Option<i64>,
    /// Caching of the prompt by Anthropic; OpenRouter only.
    pub cache_control: Option<CacheControl>,
    /// What to say about the work done; OpenRouter only.
    pub debug: Option<DebugOptions>,
    /// Settings of image models, by name; OpenRouter only.
    pub image_config: Option<Value>,
    /// What to put out: `text`, `image`; OpenRouter only.
    pub modalities: Option<Vec<String>>,
    /// Models to try in turn; OpenRouter only.
    pub models: Option<Vec<String>>,
    /// Plugins to use, each with its `id` and settings; OpenRouter only.
    pub plugins: Option<Vec<Value>>,
    /// Which providers may serve the request; OpenRouter only.
    pub provider: Option<ProviderPreferences>,
    /// How `models` are tried: `fallback` or `sort`; OpenRouter only.
    pub route: Option<String>,
    /// A name for requests that belong together, at most 256 characters; OpenRouter only.
    pub session_id: Option<String>,
    /// When the server's tools are to stop; OpenRouter only.
    pub stop_server_tools_when: Option<Vec<StopCondition>>,
    /// How the request appears in traces; OpenRouter only.
    pub trace: Option<TraceOptions>,
    /// Whether to give log probabilities; gateways only, others take `include`.
    pub logprobs: Option<bool>,
    /// The most tokens of one message; gateways only.
    pub max_output_tokens_per_message: Option<i64>,
    /// Whether to say more about the work done; gateways only.
    pub meta: Option<Value>,
    /// The format of the text; gateways only, others take `text.format`.
    pub response_format: Option<Value>,
    /// Whether to give the usage; gateways only, others always do.
    pub usage: Option<Value>,
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
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
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
