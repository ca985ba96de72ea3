//! Events of text: what the model says, refuses, reasons and cites.

use antiphon_derive::Model;

use crate::model::{Annotation, ItemStatus, Logprob, SummaryPart};

/// A piece of output text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.output_text.delta")]
pub struct OutputTextDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    pub content_index: Option<i64>,
    /// The text to append.
    pub delta: String,
    /// Log probabilities of the tokens, when asked for by `include`.
    pub logprobs: Option<Vec<Logprob>>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The text of a part is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.output_text.done")]
pub struct OutputTextDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    pub content_index: Option<i64>,
    /// The whole text.
    pub text: String,
    /// Log probabilities of the tokens, when asked for by `include`.
    pub logprobs: Option<Vec<Logprob>>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A source was added to a part's text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.output_text.annotation.added")]
pub struct OutputTextAnnotationAddedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    pub content_index: Option<i64>,
    /// The index of the annotation in the part.
    pub annotation_index: Option<i64>,
    /// The source.
    pub annotation: Box<Annotation>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of a refusal.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.refusal.delta")]
pub struct RefusalDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    pub content_index: Option<i64>,
    /// The text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A refusal is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.refusal.done")]
pub struct RefusalDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    pub content_index: Option<i64>,
    /// The whole refusal.
    pub refusal: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of reasoning text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.reasoning_text.delta")]
pub struct ReasoningTextDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    pub content_index: Option<i64>,
    /// The text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The text of a part of the reasoning is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.reasoning_text.done")]
pub struct ReasoningTextDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    pub content_index: Option<i64>,
    /// The whole text.
    pub text: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of a reasoning summary.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.reasoning_summary_text.delta")]
pub struct ReasoningSummaryTextDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    pub summary_index: Option<i64>,
    /// The text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The text of a part of the reasoning summary is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.reasoning_summary_text.done")]
pub struct ReasoningSummaryTextDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    pub summary_index: Option<i64>,
    /// The whole text.
    pub text: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A part of the reasoning summary was begun.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.reasoning_summary_part.added")]
pub struct ReasoningSummaryPartAddedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    pub summary_index: Option<i64>,
    /// The part.
    pub part: SummaryPart,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A part of the reasoning summary is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.reasoning_summary_part.done")]
pub struct ReasoningSummaryPartDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    pub summary_index: Option<i64>,
    /// The part.
    pub part: SummaryPart,
    /// `incomplete` when the part was cut short.
    pub status: Option<ItemStatus>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}
