//! The events of a stream.

use antiphon_derive::Model;
use serde_json::Value;

use super::{Annotation, ContentPart, ItemStatus, Logprob, OutputItem, Response, SummaryPart};

/// An event of a stream, in its canonical spelling; the frequent ones first.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(sequenced)]
pub enum Event {
    /// Text was added to a part of a message.
    OutputTextDelta(OutputTextDeltaEvent),
    /// Text was added to the arguments of a function call.
    FunctionCallArgumentsDelta(FunctionCallArgumentsDeltaEvent),
    /// Text was added to the reasoning.
    ReasoningTextDelta(ReasoningTextDeltaEvent),
    /// Text was added to the summary of the reasoning.
    ReasoningSummaryTextDelta(ReasoningSummaryTextDeltaEvent),
    /// Text was added to a refusal.
    RefusalDelta(RefusalDeltaEvent),
    /// The response was made; the first event.
    Created(CreatedEvent),
    /// The response waits to be worked on.
    Queued(QueuedEvent),
    /// The response is being worked on.
    InProgress(InProgressEvent),
    /// The response is whole; the last event.
    Completed(CompletedEvent),
    /// The response ended early; the last event.
    Incomplete(IncompleteEvent),
    /// The response failed; the last event.
    Failed(FailedEvent),
    /// An item was begun.
    OutputItemAdded(OutputItemAddedEvent),
    /// An item is whole.
    OutputItemDone(OutputItemDoneEvent),
    /// A part of an item's content was begun.
    ContentPartAdded(ContentPartAddedEvent),
    /// A part of an item's content is whole.
    ContentPartDone(ContentPartDoneEvent),
    /// The text of a part is whole.
    OutputTextDone(OutputTextDoneEvent),
    /// A source was added to a part's text.
    OutputTextAnnotationAdded(OutputTextAnnotationAddedEvent),
    /// A refusal is whole.
    RefusalDone(RefusalDoneEvent),
    /// The text of a part of the reasoning is whole.
    ReasoningTextDone(ReasoningTextDoneEvent),
    /// A part of the reasoning summary was begun.
    ReasoningSummaryPartAdded(ReasoningSummaryPartAddedEvent),
    /// A part of the reasoning summary is whole.
    ReasoningSummaryPartDone(ReasoningSummaryPartDoneEvent),
    /// The text of a part of the reasoning summary is whole.
    ReasoningSummaryTextDone(ReasoningSummaryTextDoneEvent),
    /// The arguments of a function call are whole.
    FunctionCallArgumentsDone(FunctionCallArgumentsDoneEvent),
    /// The server gave up; the stream ends.
    Error(ErrorEvent),
    /// Nothing happened yet; the connection is alive.
    Keepalive(KeepaliveEvent),
    /// A kind this version does not know, kept as received.
    Unknown {
        /// The `type` as received, or the frame's event name where there was none.
        kind: String,
        /// The whole event.
        json: Value,
    },
}

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

/// A piece of a function call's arguments.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.function_call_arguments.delta")]
pub struct FunctionCallArgumentsDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The JSON text to append.
    pub delta: String,
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

/// The response was made.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.created")]
pub struct CreatedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The response waits to be worked on.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.queued")]
pub struct QueuedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The response is being worked on.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.in_progress")]
pub struct InProgressEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The response is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.completed")]
pub struct CompletedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The response ended early, see `incomplete_details`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.incomplete")]
pub struct IncompleteEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The response failed, see its `error`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.failed")]
pub struct FailedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// An item was begun.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.output_item.added")]
pub struct OutputItemAddedEvent {
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The item.
    pub item: Box<OutputItem>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// An item is whole; it replaces what was accumulated for it.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.output_item.done")]
pub struct OutputItemDoneEvent {
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The item.
    pub item: Box<OutputItem>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A part of an item's content was begun.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.content_part.added")]
pub struct ContentPartAddedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    pub content_index: Option<i64>,
    /// The part.
    pub part: Box<ContentPart>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A part of an item's content is whole; it replaces what was accumulated for it.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.content_part.done")]
pub struct ContentPartDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    pub content_index: Option<i64>,
    /// The part.
    pub part: Box<ContentPart>,
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

/// The arguments of a function call are whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.function_call_arguments.done")]
pub struct FunctionCallArgumentsDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The name of the function; absent in newer versions of the API.
    pub name: Option<String>,
    /// The id that the output of the call must name; sent by few servers.
    pub call_id: Option<String>,
    /// The whole arguments as JSON text.
    pub arguments: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The server gave up. Servers nest the fields in `error` or not; they are read either way and written flat.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "error")]
pub struct ErrorEvent {
    /// A code for programs, such as `rate_limit_exceeded`.
    pub code: Option<String>,
    /// A message for people.
    pub message: String,
    /// The parameter that was wrong.
    pub param: Option<String>,
    /// The kind of error, such as `invalid_request_error`: the `type` of a nested error.
    pub error_type: Option<String>,
    /// The HTTP status the error stands for, sent over WebSocket and by some gateways.
    pub status: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// Nothing happened yet. OpenAI sends it on long streams, without documentation; it counts for `idle_timeout` only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "keepalive")]
pub struct KeepaliveEvent {
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}
