//! Events of tools that the server runs: search, code, images, compaction.

use antiphon_derive::Model;

/// A web search was begun.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.web_search_call.in_progress")]
pub struct WebSearchCallInProgressEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The web is being searched.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.web_search_call.searching")]
pub struct WebSearchCallSearchingEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A web search is over.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.web_search_call.completed")]
pub struct WebSearchCallCompletedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A search of the caller's files was begun.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.file_search_call.in_progress")]
pub struct FileSearchCallInProgressEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The caller's files are being searched.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.file_search_call.searching")]
pub struct FileSearchCallSearchingEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A search of the caller's files is over.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.file_search_call.completed")]
pub struct FileSearchCallCompletedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A call of the code interpreter was begun.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.code_interpreter_call.in_progress")]
pub struct CodeInterpreterCallInProgressEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The code interpreter runs the code.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.code_interpreter_call.interpreting")]
pub struct CodeInterpreterCallInterpretingEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The code interpreter has run the code.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.code_interpreter_call.completed")]
pub struct CodeInterpreterCallCompletedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The code interpreter runs the code. Sent by xAI.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.code_interpreter_call.executing")]
pub struct CodeInterpreterCallExecutingEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of the code that the code interpreter is to run.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.code_interpreter_call_code.delta")]
pub struct CodeInterpreterCallCodeDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The code to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The code that the code interpreter is to run is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.code_interpreter_call_code.done")]
pub struct CodeInterpreterCallCodeDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The whole code.
    pub code: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The making of an image was begun.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.image_generation_call.in_progress")]
pub struct ImageGenerationCallInProgressEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// An image is being made.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.image_generation_call.generating")]
pub struct ImageGenerationCallGeneratingEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// An image as far as it is made, when `partial_images` asked for it. It is not kept: the finished image is the item's `result`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.image_generation_call.partial_image")]
pub struct ImageGenerationCallPartialImageEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the partial image, from 0.
    pub partial_image_index: Option<i64>,
    /// The image in base64.
    pub partial_image_b64: String,
    /// Width and height, such as `1024x1536`. Not sent by OpenRouter.
    pub size: Option<String>,
    /// The quality, such as `low` or `high`. Not sent by OpenRouter.
    pub quality: Option<String>,
    /// The background: `transparent`, `opaque` or `auto`. Not sent by OpenRouter.
    pub background: Option<String>,
    /// The format, such as `png`, `webp` or `jpeg`. Not sent by OpenRouter.
    pub output_format: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// An image is made.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.image_generation_call.completed")]
pub struct ImageGenerationCallCompletedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The conversation so far is being compacted.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.compaction.compacting")]
pub struct CompactionCompactingEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A search of X was begun. Sent by xAI.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.x_search_call.in_progress")]
pub struct XSearchCallInProgressEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// X is being searched. Sent by xAI.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.x_search_call.searching")]
pub struct XSearchCallSearchingEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A search of X is over. Sent by xAI.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.x_search_call.completed")]
pub struct XSearchCallCompletedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The execution of code was begun. Sent by xAI.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.code_execution_call.in_progress")]
pub struct CodeExecutionCallInProgressEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// Code is being executed. Sent by xAI.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.code_execution_call.executing")]
pub struct CodeExecutionCallExecutingEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// Code was executed. Sent by xAI.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.code_execution_call.completed")]
pub struct CodeExecutionCallCompletedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}
