//! Events that only OpenRouter sends: several models answer and one judges, and debugging.

use antiphon_derive::Model;
use serde_json::Value;

/// Several models were asked.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.fusion_call.in_progress")]
pub struct FusionCallInProgressEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A model joined those that are asked.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.fusion_call.panel.added")]
pub struct FusionCallPanelAddedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The model that speaks.
    pub model: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of one model's answer.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.fusion_call.panel.delta")]
pub struct FusionCallPanelDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The model that speaks.
    pub model: Option<String>,
    /// The text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of one model's reasoning.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.fusion_call.panel.reasoning.delta")]
pub struct FusionCallPanelReasoningDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The model that speaks.
    pub model: Option<String>,
    /// The text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// One model's answer is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.fusion_call.panel.completed")]
pub struct FusionCallPanelCompletedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The model that speaks.
    pub model: Option<String>,
    /// The whole answer.
    pub content: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// One model failed; the others go on.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.fusion_call.panel.failed")]
pub struct FusionCallPanelFailedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The model that speaks.
    pub model: Option<String>,
    /// Why it failed.
    pub error: Option<String>,
    /// The HTTP status that the model's provider gave.
    pub status_code: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The answers are being judged.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.fusion_call.analysis.in_progress")]
pub struct FusionCallAnalysisInProgressEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The model that compares the answers.
    pub analyst_model: Option<String>,
    /// The model that judges them.
    pub judge_model: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The answers were judged.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.fusion_call.analysis.completed")]
pub struct FusionCallAnalysisCompletedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// What the judgement says; its form is OpenRouter's own.
    pub analysis: Option<Value>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The judged answer is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.fusion_call.completed")]
pub struct FusionCallCompletedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// What OpenRouter did with the request, when `debug` asked for it.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.debug")]
pub struct DebugEvent {
    /// The body sent upstream, and timings; its form is OpenRouter's own.
    pub debug: Option<Value>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}
