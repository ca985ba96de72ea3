//! Groups of parameters of a request, which responses repeat.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::Extra;

/// How the model is to reason.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Reasoning {
    /// How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as the model offers.
    pub effort: Option<String>,
    /// The summary to give: `auto`, `concise` or `detailed`.
    pub summary: Option<String>,
    /// The older name of `summary`.
    pub generate_summary: Option<String>,
    /// Which earlier reasoning the model sees: `auto`, `current_turn` or `all_turns`.
    pub context: Option<String>,
    /// The mode of reasoning: `standard` or `pro`.
    pub mode: Option<String>,
    /// Whether to reason at all; OpenRouter only.
    pub enabled: Option<bool>,
    /// The most tokens of reasoning; OpenRouter only.
    pub max_tokens: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Programs that give access to more capable models; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AccessPrograms {
    /// The program for security work: `standard`, `daybreak_blue` or `daybreak_red`.
    pub cyber: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// When a background response is due; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct BackgroundOptions {
    /// By when: `soonest`, `2h` or `8h`.
    pub completion_window: Option<String>,
    /// The id of work to go on with.
    pub continuation_id: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What the server does as the context grows.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ContextManagement {
    /// What: `compaction`.
    #[model(name = "type")]
    pub kind: Option<String>,
    /// From how many tokens on.
    pub compact_threshold: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A conversation: its id, or an object with it.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum ConversationChoice {
    /// The id.
    #[model(text)]
    Id(String),
    /// An object with the id.
    #[model(object)]
    Reference(ConversationReference),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// A conversation that the server has stored.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ConversationReference {
    /// The id of the conversation.
    pub id: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How images in the input are read; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ImageOptions {
    /// Whether older images are made smaller: `auto`, `enabled` or `disabled`.
    pub context_compression: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Whether input and output are moderated; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ModerationConfig {
    /// The moderation model.
    pub model: Option<String>,
    /// What to do about what it finds.
    pub policy: Option<ModerationPolicy>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What to do about what moderation finds.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ModerationPolicy {
    /// In the input.
    pub input: Option<ModerationRule>,
    /// In the output.
    pub output: Option<ModerationRule>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What to do about what moderation finds in one direction.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ModerationRule {
    /// `score` to report it, `block` to stop.
    pub mode: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A prompt that the server has stored.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Prompt {
    /// The id of the prompt.
    pub id: String,
    /// What to fill in, by name: text, or an input part such as an image.
    pub variables: Option<Value>,
    /// The version of the prompt.
    pub version: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How the prompt is cached.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct PromptCacheOptions {
    /// Where cached prefixes end: `implicit` where the server thinks best, `explicit` at breakpoints only.
    pub mode: Option<String>,
    /// How long a prefix stays cached: `30m` or `12h`.
    pub ttl: Option<String>,
    /// Whether only to fill the cache.
    pub prewarm: Option<bool>,
    /// The response to compare with, to learn why the cache was missed.
    pub comparison_response_id: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What a stream carries.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct StreamOptions {
    /// Whether deltas are padded so that their length tells nothing. The server's default is true.
    pub include_obfuscation: Option<bool>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Caching of the prompt by Anthropic; OpenRouter only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct CacheControl {
    /// Always `ephemeral`.
    #[model(name = "type")]
    pub kind: Option<String>,
    /// How long the prompt stays cached: `5m` or `1h`.
    pub ttl: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What to say about the work done; OpenRouter only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct DebugOptions {
    /// Whether to repeat the request that was sent to the provider.
    pub echo_upstream_body: Option<bool>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Which providers may serve a request; OpenRouter only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ProviderPreferences {
    /// Providers to try first, in order.
    pub order: Option<Vec<String>>,
    /// The only providers to use.
    pub only: Option<Vec<String>>,
    /// Providers not to use.
    pub ignore: Option<Vec<String>>,
    /// Whether other providers may step in. The server's default is true.
    pub allow_fallbacks: Option<bool>,
    /// Whether to use only providers that know every parameter of the request.
    pub require_parameters: Option<bool>,
    /// Whether providers may keep data: `allow` or `deny`.
    pub data_collection: Option<String>,
    /// Whether to use only providers that keep nothing.
    pub zdr: Option<bool>,
    /// Whether to use only models whose text may train others.
    pub enforce_distillable_text: Option<bool>,
    /// The quantizations to accept, such as `fp8`.
    pub quantizations: Option<Vec<String>>,
    /// What to sort providers by, such as `price`; or an object.
    pub sort: Option<Value>,
    /// The highest prices to pay.
    pub max_price: Option<MaxPrice>,
    /// The latency to prefer, in seconds; or by percentile.
    pub preferred_max_latency: Option<Value>,
    /// The throughput to prefer, in tokens a second; or by percentile.
    pub preferred_min_throughput: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The highest prices to pay, in US dollars: numbers or text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct MaxPrice {
    /// For a million tokens read.
    pub prompt: Option<Value>,
    /// For a million tokens written.
    pub completion: Option<Value>,
    /// For an image.
    pub image: Option<Value>,
    /// For a unit of sound.
    pub audio: Option<Value>,
    /// For a request.
    pub request: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How a request appears in traces; OpenRouter only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct TraceOptions {
    /// The id of the trace.
    pub trace_id: Option<String>,
    /// The name of the trace.
    pub trace_name: Option<String>,
    /// The name of the span.
    pub span_name: Option<String>,
    /// The id of the span above it.
    pub parent_span_id: Option<String>,
    /// The name of the generation.
    pub generation_name: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// When the server's tools are to stop; OpenRouter only.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum StopCondition {
    /// After some steps.
    StepCountIs(StopAtStepCount),
    /// After a call of a tool.
    HasToolCall(StopAtToolCall),
    /// After some tokens.
    MaxTokensUsed(StopAtTokens),
    /// After some cost.
    MaxCost(StopAtCost),
    /// After the model ended for a reason.
    FinishReasonIs(StopAtFinishReason),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole condition.
        json: Value,
    },
}

/// After some steps.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "step_count_is")]
pub struct StopAtStepCount {
    /// How many.
    pub step_count: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// After a call of a tool.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "has_tool_call")]
pub struct StopAtToolCall {
    /// The tool.
    pub tool_name: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// After some tokens.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "max_tokens_used")]
pub struct StopAtTokens {
    /// How many.
    pub max_tokens: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// After some cost.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "max_cost")]
pub struct StopAtCost {
    /// How much, in US dollars.
    pub max_cost_in_dollars: Option<f64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// After the model ended for a reason.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "finish_reason_is")]
pub struct StopAtFinishReason {
    /// The reason.
    pub reason: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}
