// generated from core/src/model by `make generate`; do not edit

//! Mirrors of the types of `antiphon::model`.
//!
//! `serde_json::Value` and `Extra` are custom types, written by hand.

use std::collections::HashMap;

use antiphon::model::{
    Annotation, CompletedEvent, ContainerFileCitation, ContentPart, ContentPartAddedEvent,
    ContentPartDoneEvent, CreateRequest, CreatedEvent, ErrorEvent, Event, Extra, FailedEvent,
    FileCitation, FilePath, FunctionCallArgumentsDeltaEvent, FunctionCallArgumentsDoneEvent,
    FunctionCallItem, FunctionCallOutputItem, FunctionTool, InProgressEvent, IncompleteDetails,
    IncompleteEvent, Input, InputContent, InputFilePart, InputImagePart, InputItem, InputMessage,
    InputTextPart, InputTokensDetails, Instructions, ItemReference, ItemStatus, KeepaliveEvent,
    Logprob, MessageContent, MessageItem, OutputItem, OutputItemAddedEvent, OutputItemDoneEvent,
    OutputTextAnnotationAddedEvent, OutputTextDeltaEvent, OutputTextDoneEvent, OutputTextPart,
    OutputTokensDetails, QueuedEvent, Reasoning, ReasoningItem, ReasoningSummaryPartAddedEvent,
    ReasoningSummaryPartDoneEvent, ReasoningSummaryTextDeltaEvent, ReasoningSummaryTextDoneEvent,
    ReasoningTextDeltaEvent, ReasoningTextDoneEvent, ReasoningTextPart, RefusalDeltaEvent,
    RefusalDoneEvent, RefusalPart, Response, ResponseError, ResponseStatus, SummaryPart,
    SummaryTextPart, TextConfig, TextFormat, TextFormatJsonObject, TextFormatJsonSchema,
    TextFormatText, Tool, ToolChoice, ToolChoiceFunction, ToolChoiceMode, ToolChoiceTool,
    ToolOutput, TopLogprob, UrlCitation, Usage,
};
use serde_json::Value;

/// A part of the content of an output item.
#[uniffi::remote(Enum)]
pub enum ContentPart {
    /// Text written by the model.
    OutputText(OutputTextPart),
    /// The model's refusal to answer.
    Refusal(RefusalPart),
    /// Text of the model's reasoning, as open-weight models send it.
    ReasoningText(ReasoningTextPart),
    /// A kind this version does not know, kept as received.
    Unknown {
        /// The `type` as received; empty when there was none.
        kind: String,
        /// The whole part.
        json: Value,
    },
}

/// Text written by the model. Some gateways and the Conversations API call it `text`.
#[uniffi::remote(Record)]
pub struct OutputTextPart {
    /// The text.
    #[uniffi(default)]
    pub text: String,
    /// Sources of the text, in order of appearance.
    #[uniffi(default)]
    pub annotations: Vec<Annotation>,
    /// Log probabilities of the tokens, when asked for by `include`.
    #[uniffi(default)]
    pub logprobs: Option<Vec<Logprob>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The model's refusal to answer.
#[uniffi::remote(Record)]
pub struct RefusalPart {
    /// The explanation of the refusal.
    #[uniffi(default)]
    pub refusal: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Text of the model's reasoning.
#[uniffi::remote(Record)]
pub struct ReasoningTextPart {
    /// The text.
    #[uniffi(default)]
    pub text: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A part of the summary of a reasoning item.
#[uniffi::remote(Enum)]
pub enum SummaryPart {
    /// A paragraph of the summary.
    SummaryText(SummaryTextPart),
    /// A kind this version does not know, kept as received.
    Unknown {
        /// The `type` as received; empty when there was none.
        kind: String,
        /// The whole part.
        json: Value,
    },
}

/// A paragraph of a reasoning summary.
#[uniffi::remote(Record)]
pub struct SummaryTextPart {
    /// The text.
    #[uniffi(default)]
    pub text: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A part of the content of an input message or of a tool's output.
#[uniffi::remote(Enum)]
pub enum InputContent {
    /// Text for the model.
    InputText(InputTextPart),
    /// An image for the model.
    InputImage(InputImagePart),
    /// A file for the model.
    InputFile(InputFilePart),
    /// Text the model wrote in an earlier turn.
    OutputText(OutputTextPart),
    /// A refusal of an earlier turn.
    Refusal(RefusalPart),
    /// A kind this version does not know, kept as received.
    Unknown {
        /// The `type` as received; empty when there was none.
        kind: String,
        /// The whole part.
        json: Value,
    },
}

/// Text for the model.
#[uniffi::remote(Record)]
pub struct InputTextPart {
    /// The text.
    #[uniffi(default)]
    pub text: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
#[uniffi::remote(Record)]
pub struct InputImagePart {
    /// How closely the model looks: `low`, `high`, `auto` or `original`. The server's default is `auto`.
    #[uniffi(default)]
    pub detail: Option<String>,
    /// The id of an uploaded file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// A URL, or the image itself as a `data:` URL.
    #[uniffi(default)]
    pub image_url: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A file for the model, by id, URL or content.
#[uniffi::remote(Record)]
pub struct InputFilePart {
    /// The id of an uploaded file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// The URL of the file.
    #[uniffi(default)]
    pub file_url: Option<String>,
    /// The file itself, in base64 or as a `data:` URL.
    #[uniffi(default)]
    pub file_data: Option<String>,
    /// The name of the file, needed with `file_data`.
    #[uniffi(default)]
    pub filename: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A source of a piece of output text.
#[uniffi::remote(Enum)]
pub enum Annotation {
    /// A page on the web.
    UrlCitation(UrlCitation),
    /// A file found by file search.
    FileCitation(FileCitation),
    /// A file made in a container by the code interpreter.
    ContainerFileCitation(ContainerFileCitation),
    /// A path to a file.
    FilePath(FilePath),
    /// A kind this version does not know, kept as received.
    Unknown {
        /// The `type` as received; empty when there was none.
        kind: String,
        /// The whole annotation.
        json: Value,
    },
}

/// A page on the web that the text draws on.
#[uniffi::remote(Record)]
pub struct UrlCitation {
    /// The address of the page.
    #[uniffi(default)]
    pub url: String,
    /// The title of the page.
    #[uniffi(default)]
    pub title: Option<String>,
    /// The index of the first character of the citation in the text.
    #[uniffi(default)]
    pub start_index: Option<i64>,
    /// The index after the last character of the citation in the text.
    #[uniffi(default)]
    pub end_index: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A file that the text draws on.
#[uniffi::remote(Record)]
pub struct FileCitation {
    /// The id of the file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// The name of the file.
    #[uniffi(default)]
    pub filename: Option<String>,
    /// The index of the file in the list of files.
    #[uniffi(default)]
    pub index: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A file in a container that the text draws on.
#[uniffi::remote(Record)]
pub struct ContainerFileCitation {
    /// The id of the container.
    #[uniffi(default)]
    pub container_id: Option<String>,
    /// The id of the file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// The name of the file.
    #[uniffi(default)]
    pub filename: Option<String>,
    /// The index of the first character of the citation in the text.
    #[uniffi(default)]
    pub start_index: Option<i64>,
    /// The index after the last character of the citation in the text.
    #[uniffi(default)]
    pub end_index: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A path to a file.
#[uniffi::remote(Record)]
pub struct FilePath {
    /// The id of the file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// The index of the file in the list of files.
    #[uniffi(default)]
    pub index: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The log probability of one token of output text.
#[uniffi::remote(Record)]
pub struct Logprob {
    /// The token. A token that is part of a character reads as U+FFFD; `bytes` has the truth.
    #[uniffi(default)]
    pub token: String,
    /// The natural logarithm of the token's probability.
    #[uniffi(default)]
    pub logprob: f64,
    /// The UTF-8 bytes of the token.
    #[uniffi(default)]
    pub bytes: Option<Vec<i64>>,
    /// The most likely tokens at this place, as many as `top_logprobs` asked for.
    #[uniffi(default)]
    pub top_logprobs: Option<Vec<TopLogprob>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// One of the most likely tokens at a place.
#[uniffi::remote(Record)]
pub struct TopLogprob {
    /// The token.
    #[uniffi(default)]
    pub token: String,
    /// The natural logarithm of the token's probability.
    #[uniffi(default)]
    pub logprob: f64,
    /// The UTF-8 bytes of the token.
    #[uniffi(default)]
    pub bytes: Option<Vec<i64>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// An event of a stream, in its canonical spelling; the frequent ones first.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
pub struct OutputTextDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// Log probabilities of the tokens, when asked for by `include`.
    #[uniffi(default)]
    pub logprobs: Option<Vec<Logprob>>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of a function call's arguments.
#[uniffi::remote(Record)]
pub struct FunctionCallArgumentsDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The JSON text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of reasoning text.
#[uniffi::remote(Record)]
pub struct ReasoningTextDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of a reasoning summary.
#[uniffi::remote(Record)]
pub struct ReasoningSummaryTextDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    #[uniffi(default)]
    pub summary_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of a refusal.
#[uniffi::remote(Record)]
pub struct RefusalDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response was made.
#[uniffi::remote(Record)]
pub struct CreatedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response waits to be worked on.
#[uniffi::remote(Record)]
pub struct QueuedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response is being worked on.
#[uniffi::remote(Record)]
pub struct InProgressEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response is whole.
#[uniffi::remote(Record)]
pub struct CompletedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response ended early, see `incomplete_details`.
#[uniffi::remote(Record)]
pub struct IncompleteEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response failed, see its `error`.
#[uniffi::remote(Record)]
pub struct FailedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// An item was begun.
#[uniffi::remote(Record)]
pub struct OutputItemAddedEvent {
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The item.
    pub item: Box<OutputItem>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// An item is whole; it replaces what was accumulated for it.
#[uniffi::remote(Record)]
pub struct OutputItemDoneEvent {
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The item.
    pub item: Box<OutputItem>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A part of an item's content was begun.
#[uniffi::remote(Record)]
pub struct ContentPartAddedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The part.
    pub part: Box<ContentPart>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A part of an item's content is whole; it replaces what was accumulated for it.
#[uniffi::remote(Record)]
pub struct ContentPartDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The part.
    pub part: Box<ContentPart>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The text of a part is whole.
#[uniffi::remote(Record)]
pub struct OutputTextDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The whole text.
    #[uniffi(default)]
    pub text: String,
    /// Log probabilities of the tokens, when asked for by `include`.
    #[uniffi(default)]
    pub logprobs: Option<Vec<Logprob>>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A source was added to a part's text.
#[uniffi::remote(Record)]
pub struct OutputTextAnnotationAddedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The index of the annotation in the part.
    #[uniffi(default)]
    pub annotation_index: Option<i64>,
    /// The source.
    pub annotation: Box<Annotation>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A refusal is whole.
#[uniffi::remote(Record)]
pub struct RefusalDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The whole refusal.
    #[uniffi(default)]
    pub refusal: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The text of a part of the reasoning is whole.
#[uniffi::remote(Record)]
pub struct ReasoningTextDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The whole text.
    #[uniffi(default)]
    pub text: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A part of the reasoning summary was begun.
#[uniffi::remote(Record)]
pub struct ReasoningSummaryPartAddedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    #[uniffi(default)]
    pub summary_index: Option<i64>,
    /// The part.
    pub part: SummaryPart,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A part of the reasoning summary is whole.
#[uniffi::remote(Record)]
pub struct ReasoningSummaryPartDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    #[uniffi(default)]
    pub summary_index: Option<i64>,
    /// The part.
    pub part: SummaryPart,
    /// `incomplete` when the part was cut short.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The text of a part of the reasoning summary is whole.
#[uniffi::remote(Record)]
pub struct ReasoningSummaryTextDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    #[uniffi(default)]
    pub summary_index: Option<i64>,
    /// The whole text.
    #[uniffi(default)]
    pub text: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The arguments of a function call are whole.
#[uniffi::remote(Record)]
pub struct FunctionCallArgumentsDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The name of the function; absent in newer versions of the API.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The id that the output of the call must name; sent by few servers.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The whole arguments as JSON text.
    #[uniffi(default)]
    pub arguments: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The server gave up. Servers nest the fields in `error` or not; they are read either way and written flat.
#[uniffi::remote(Record)]
pub struct ErrorEvent {
    /// A code for programs, such as `rate_limit_exceeded`.
    #[uniffi(default)]
    pub code: Option<String>,
    /// A message for people.
    #[uniffi(default)]
    pub message: String,
    /// The parameter that was wrong.
    #[uniffi(default)]
    pub param: Option<String>,
    /// The kind of error, such as `invalid_request_error`: the `type` of a nested error.
    #[uniffi(default)]
    pub error_type: Option<String>,
    /// The HTTP status the error stands for, sent over WebSocket and by some gateways.
    #[uniffi(default)]
    pub status: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// Nothing happened yet. OpenAI sends it on long streams, without documentation; it counts for `idle_timeout` only.
#[uniffi::remote(Record)]
pub struct KeepaliveEvent {
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// An item of a response's output.
#[uniffi::remote(Enum)]
pub enum OutputItem {
    /// A message of the model.
    Message(MessageItem),
    /// The model's reasoning.
    Reasoning(ReasoningItem),
    /// A call of one of the caller's functions.
    FunctionCall(FunctionCallItem),
    /// The output of a function call.
    FunctionCallOutput(FunctionCallOutputItem),
    /// A kind this version does not know, kept as received and sendable as input.
    Unknown {
        /// The `type` as received; empty when there was none.
        kind: String,
        /// The whole item.
        json: Value,
    },
}

/// An item of a request's input.
#[uniffi::remote(Enum)]
pub enum InputItem {
    /// A message; the `type` may be left out.
    Message(InputMessage),
    /// Reasoning of an earlier turn.
    Reasoning(ReasoningItem),
    /// A function call of an earlier turn.
    FunctionCall(FunctionCallItem),
    /// The output of a function call.
    FunctionCallOutput(FunctionCallOutputItem),
    /// A reference to an item the server has stored.
    ItemReference(ItemReference),
    /// A kind this version does not know, sent as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole item.
        json: Value,
    },
}

/// A message written by the model.
#[uniffi::remote(Record)]
pub struct MessageItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// Who speaks: `assistant`.
    #[uniffi(default)]
    pub role: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// Whether this is commentary on the way or the final answer; to be sent back with the message.
    #[uniffi(default)]
    pub phase: Option<String>,
    /// The parts of the message.
    #[uniffi(default)]
    pub content: Vec<ContentPart>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The reasoning of the model before it answers.
#[uniffi::remote(Record)]
pub struct ReasoningItem {
    /// The id of the item.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// A summary of the reasoning, when asked for.
    #[uniffi(default)]
    pub summary: Vec<SummaryPart>,
    /// The reasoning itself, as open-weight models send it.
    #[uniffi(default)]
    pub content: Option<Vec<ContentPart>>,
    /// The reasoning, readable by the server only, to be sent back where responses are not stored.
    #[uniffi(default)]
    pub encrypted_content: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A call of one of the caller's functions.
#[uniffi::remote(Record)]
pub struct FunctionCallItem {
    /// The id of the item.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The name of the function.
    #[uniffi(default)]
    pub name: String,
    /// The arguments as JSON text, as the model wrote it: it may be broken.
    #[uniffi(default)]
    pub arguments: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The output of a function call.
#[uniffi::remote(Record)]
pub struct FunctionCallOutputItem {
    /// The id of the item.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id of the call.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// What the function gave.
    pub output: ToolOutput,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a tool gave: text, or content parts.
#[uniffi::remote(Enum)]
pub enum ToolOutput {
    /// Text, often JSON.
    Text(String),
    /// Content parts: text, images, files.
    Parts(Vec<InputContent>),
    /// Anything else, kept as received.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// A message to the model, or one of its own from an earlier turn.
#[uniffi::remote(Record)]
pub struct InputMessage {
    /// The id of the item, for messages of earlier turns.
    #[uniffi(default)]
    pub id: Option<String>,
    /// Who speaks: `user`, `system`, `developer` or `assistant`.
    #[uniffi(default)]
    pub role: Option<String>,
    /// How far the item was, for messages of earlier turns.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The phase of an assistant message, as it was received.
    #[uniffi(default)]
    pub phase: Option<String>,
    /// What is said.
    pub content: MessageContent,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a message says: text, or content parts.
#[uniffi::remote(Enum)]
pub enum MessageContent {
    /// Text.
    Text(String),
    /// Content parts: text, images, files.
    Parts(Vec<InputContent>),
    /// Anything else, kept as received.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// A reference to an item the server has stored.
#[uniffi::remote(Record)]
pub struct ItemReference {
    /// The id of the item.
    #[uniffi(default)]
    pub id: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How far an item is.
#[uniffi::remote(Enum)]
pub enum ItemStatus {
    /// The item is being made.
    InProgress,
    /// The item is whole.
    Completed,
    /// The item ended before it was whole.
    Incomplete,
    /// The tool failed.
    Failed,
    /// A status this version does not know.
    Unknown(String),
}

/// A request for a response: `POST /responses`.
///
/// Every field may be left out; what a server needs, it says. Fields this version does not know go
/// into `extra_body` and are sent as they are.
#[uniffi::remote(Record)]
pub struct CreateRequest {
    /// The model to ask.
    #[uniffi(default)]
    pub model: Option<String>,
    /// What to answer: text, or items.
    #[uniffi(default)]
    pub input: Option<Input>,
    /// Instructions for the model, ahead of the input.
    #[uniffi(default)]
    pub instructions: Option<String>,
    /// Whether to make the response in the background.
    #[uniffi(default)]
    pub background: Option<bool>,
    /// What to include beyond the usual, such as `reasoning.encrypted_content`.
    #[uniffi(default)]
    pub include: Option<Vec<String>>,
    /// The most tokens that the output may have, reasoning included.
    #[uniffi(default)]
    pub max_output_tokens: Option<i64>,
    /// The most calls of built-in tools.
    #[uniffi(default)]
    pub max_tool_calls: Option<i64>,
    /// Up to 16 pairs of text to attach; names up to 64 characters, values up to 512.
    #[uniffi(default)]
    pub metadata: Option<HashMap<String, String>>,
    /// Whether the model may call several tools at once. The server's default is true.
    #[uniffi(default)]
    pub parallel_tool_calls: Option<bool>,
    /// The response to continue.
    #[uniffi(default)]
    pub previous_response_id: Option<String>,
    /// A key by which the server may find a cached prompt.
    #[uniffi(default)]
    pub prompt_cache_key: Option<String>,
    /// How the model is to reason.
    #[uniffi(default)]
    pub reasoning: Option<Reasoning>,
    /// A stable identifier of the end user, for abuse detection.
    #[uniffi(default)]
    pub safety_identifier: Option<String>,
    /// The tier to be served by: `auto`, `default`, `flex`, `priority`, …
    #[uniffi(default)]
    pub service_tier: Option<String>,
    /// Whether the server stores the response. The server's default is true.
    #[uniffi(default)]
    pub store: Option<bool>,
    /// The sampling temperature, 0 to 2.
    #[uniffi(default)]
    pub temperature: Option<f64>,
    /// The form of the text.
    #[uniffi(default)]
    pub text: Option<TextConfig>,
    /// How tools are to be chosen.
    #[uniffi(default)]
    pub tool_choice: Option<ToolChoice>,
    /// The tools to offer.
    #[uniffi(default)]
    pub tools: Option<Vec<Tool>>,
    /// How many of the most likely tokens to give at each place, 0 to 20.
    #[uniffi(default)]
    pub top_logprobs: Option<i64>,
    /// The share of probability to sample tokens from, 0 to 1.
    #[uniffi(default)]
    pub top_p: Option<f64>,
    /// What happens to input that is too long: `auto` or `disabled`.
    #[uniffi(default)]
    pub truncation: Option<String>,
    /// The end user; replaced by `safety_identifier`.
    #[uniffi(default)]
    pub user: Option<String>,
    /// Parameters this version does not know, merged into the body as they are.
    #[uniffi(default)]
    pub extra_body: Extra,
}

/// What to answer: text, or items.
#[uniffi::remote(Enum)]
pub enum Input {
    /// One message of the user.
    Text(String),
    /// Items: messages, and calls and reasoning of earlier turns.
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
#[uniffi::remote(Record)]
pub struct Reasoning {
    /// How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, as the model offers.
    #[uniffi(default)]
    pub effort: Option<String>,
    /// The summary to give: `auto`, `concise` or `detailed`.
    #[uniffi(default)]
    pub summary: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A response of the model: its output, how it ended, and what it used.
#[uniffi::remote(Record)]
pub struct Response {
    /// The id of the response. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: String,
    /// Always `response`.
    #[uniffi(default)]
    pub object: Option<String>,
    /// When the response was made, in seconds since 1970.
    #[uniffi(default)]
    pub created_at: Option<i64>,
    /// When the response was completed, in seconds since 1970.
    #[uniffi(default)]
    pub completed_at: Option<i64>,
    /// How far the response is, or how it ended.
    #[uniffi(default)]
    pub status: Option<ResponseStatus>,
    /// Whether the response is made in the background.
    #[uniffi(default)]
    pub background: Option<bool>,
    /// Why the response failed.
    #[uniffi(default)]
    pub error: Option<ResponseError>,
    /// Why the response is incomplete.
    #[uniffi(default)]
    pub incomplete_details: Option<IncompleteDetails>,
    /// The instructions that were given.
    #[uniffi(default)]
    pub instructions: Option<Instructions>,
    /// The most tokens that the output may have, reasoning included.
    #[uniffi(default)]
    pub max_output_tokens: Option<i64>,
    /// The most calls of built-in tools.
    #[uniffi(default)]
    pub max_tool_calls: Option<i64>,
    /// Up to 16 pairs of text that the caller attached.
    #[uniffi(default)]
    pub metadata: Option<HashMap<String, String>>,
    /// The model that answered.
    #[uniffi(default)]
    pub model: String,
    /// The items of the output, in order.
    #[uniffi(default)]
    pub output: Vec<OutputItem>,
    /// Whether the model may call several tools at once.
    #[uniffi(default)]
    pub parallel_tool_calls: Option<bool>,
    /// The response this one continues.
    #[uniffi(default)]
    pub previous_response_id: Option<String>,
    /// A key by which the server may find a cached prompt.
    #[uniffi(default)]
    pub prompt_cache_key: Option<String>,
    /// How the model reasoned.
    #[uniffi(default)]
    pub reasoning: Option<Reasoning>,
    /// A stable identifier of the end user, for abuse detection.
    #[uniffi(default)]
    pub safety_identifier: Option<String>,
    /// The tier that served the request.
    #[uniffi(default)]
    pub service_tier: Option<String>,
    /// Whether the server stores the response.
    #[uniffi(default)]
    pub store: Option<bool>,
    /// The sampling temperature, 0 to 2.
    #[uniffi(default)]
    pub temperature: Option<f64>,
    /// The form of the text.
    #[uniffi(default)]
    pub text: Option<TextConfig>,
    /// How tools were to be chosen.
    #[uniffi(default)]
    pub tool_choice: Option<ToolChoice>,
    /// The tools that were offered.
    #[uniffi(default)]
    pub tools: Option<Vec<Tool>>,
    /// How many of the most likely tokens were asked for at each place.
    #[uniffi(default)]
    pub top_logprobs: Option<i64>,
    /// The share of probability that tokens were sampled from, 0 to 1.
    #[uniffi(default)]
    pub top_p: Option<f64>,
    /// What happens to input that is too long: `auto` or `disabled`.
    #[uniffi(default)]
    pub truncation: Option<String>,
    /// What the response used.
    #[uniffi(default)]
    pub usage: Option<Usage>,
    /// The end user, as the caller named them; replaced by `safety_identifier`.
    #[uniffi(default)]
    pub user: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How far a response is, or how it ended.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
pub struct ResponseError {
    /// A code for programs, such as `server_error` or `rate_limit_exceeded`.
    #[uniffi(default)]
    pub code: Option<String>,
    /// A message for people.
    #[uniffi(default)]
    pub message: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Why a response is incomplete.
#[uniffi::remote(Record)]
pub struct IncompleteDetails {
    /// The reason, such as `max_output_tokens` or `content_filter`.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Instructions for the model: text, or items.
#[uniffi::remote(Enum)]
pub enum Instructions {
    /// Text.
    Text(String),
    /// Items, where the instructions came from a stored prompt.
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
#[uniffi::remote(Record)]
pub struct Usage {
    /// Tokens read.
    #[uniffi(default)]
    pub input_tokens: i64,
    /// What the tokens read were.
    #[uniffi(default)]
    pub input_tokens_details: Option<InputTokensDetails>,
    /// Tokens written, reasoning included.
    #[uniffi(default)]
    pub output_tokens: i64,
    /// What the tokens written were.
    #[uniffi(default)]
    pub output_tokens_details: Option<OutputTokensDetails>,
    /// Tokens read and written.
    #[uniffi(default)]
    pub total_tokens: i64,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What the tokens read were.
#[uniffi::remote(Record)]
pub struct InputTokensDetails {
    /// Tokens that came from the prompt cache.
    #[uniffi(default)]
    pub cached_tokens: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What the tokens written were.
#[uniffi::remote(Record)]
pub struct OutputTokensDetails {
    /// Tokens of reasoning.
    #[uniffi(default)]
    pub reasoning_tokens: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How the model writes its text.
#[uniffi::remote(Record)]
pub struct TextConfig {
    /// The format: plain text, any JSON object, or JSON by a schema. The server's default is plain text.
    #[uniffi(default)]
    pub format: Option<TextFormat>,
    /// How much the model says: `low`, `medium` or `high`. The server's default is `medium`.
    #[uniffi(default)]
    pub verbosity: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The format of the model's text.
#[uniffi::remote(Enum)]
pub enum TextFormat {
    /// Plain text.
    Text(TextFormatText),
    /// Any JSON object.
    JsonObject(TextFormatJsonObject),
    /// JSON by a schema.
    JsonSchema(TextFormatJsonSchema),
    /// A kind this version does not know, sent and kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole format.
        json: Value,
    },
}

/// Plain text.
#[uniffi::remote(Record)]
pub struct TextFormatText {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Any JSON object; the prompt must ask for JSON.
#[uniffi::remote(Record)]
pub struct TextFormatJsonObject {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// JSON by a schema.
#[uniffi::remote(Record)]
pub struct TextFormatJsonSchema {
    /// The name of the schema: letters, digits, `_` and `-`, at most 64 characters.
    #[uniffi(default)]
    pub name: String,
    /// What the format is for.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The JSON Schema.
    #[uniffi(default)]
    pub schema: Option<Value>,
    /// Whether the text must follow the schema to the letter. The server's default is false.
    #[uniffi(default)]
    pub strict: Option<bool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A tool the model may use.
#[uniffi::remote(Enum)]
pub enum Tool {
    /// One of the caller's functions.
    Function(FunctionTool),
    /// A kind this version does not know, sent and kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole tool.
        json: Value,
    },
}

/// A function the model may call.
#[uniffi::remote(Record)]
pub struct FunctionTool {
    /// The name of the function: letters, digits, `_` and `-`, at most 64 characters.
    #[uniffi(default)]
    pub name: String,
    /// What the function does and when to call it.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The JSON Schema of the arguments.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Whether the arguments must follow the schema to the letter. The server's default is true.
    #[uniffi(default)]
    pub strict: Option<bool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How the model chooses among the tools: a mode, or a choice made for it.
#[uniffi::remote(Enum)]
pub enum ToolChoice {
    /// A mode.
    Mode(ToolChoiceMode),
    /// A particular tool.
    Tool(ToolChoiceTool),
    /// Anything else, kept as received.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// Whether the model uses tools.
#[uniffi::remote(Enum)]
pub enum ToolChoiceMode {
    /// No tool is used.
    None,
    /// The model decides. The server's default.
    Auto,
    /// At least one tool is used.
    Required,
    /// A mode this version does not know.
    Unknown(String),
}

/// A particular tool to use.
#[uniffi::remote(Enum)]
pub enum ToolChoiceTool {
    /// One of the caller's functions.
    Function(ToolChoiceFunction),
    /// A kind this version does not know, sent and kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole choice.
        json: Value,
    },
}

/// A function to call.
#[uniffi::remote(Record)]
pub struct ToolChoiceFunction {
    /// The name of the function.
    #[uniffi(default)]
    pub name: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}
