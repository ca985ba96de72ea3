//! Events of a response as a whole, of its items and their parts, and of the stream itself.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::{ContentPart, OutputItem, Response};

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
    /// The headers that an HTTP answer would have had, text by name, such as `retry-after`; sent over WebSocket.
    pub headers: Option<Value>,
    /// The lane of the connection, where it has several.
    pub stream_id: Option<String>,
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

/// Nothing happened yet, as some gateways say it, also behind the end; it counts for `idle_timeout` only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "ping")]
pub struct PingEvent {
    /// What the response cost so far, in dollars; sent by one gateway.
    pub cost: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}
