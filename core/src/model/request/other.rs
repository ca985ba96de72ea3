//! Requests of the other endpoints.

use std::collections::HashMap;

use antiphon_derive::Model;

use crate::model::{
    ConversationChoice, Extra, ImageOptions, Input, InputItem, PromptCacheOptions, Reasoning,
    TextConfig, Tool, ToolChoice,
};

/// What to give of a stored response: the query of `GET /responses/{id}`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct RetrieveRequest {
    /// What to include beyond the usual.
    pub include: Option<Vec<String>>,
    /// Whether deltas of a stream are padded. The server's default is true.
    pub include_obfuscation: Option<bool>,
    /// The number of the event after which a stream begins.
    pub starting_after: Option<i64>,
    /// Whether to stream; the client sets it by the method that is called.
    pub stream: Option<bool>,
    /// Parameters this version does not know, sent as they are.
    pub extra_query: Extra,
}

/// Which part of a list to give: the query of the list endpoints.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ListRequest {
    /// The id of the item after which the page begins.
    pub after: Option<String>,
    /// What to include beyond the usual.
    pub include: Option<Vec<String>>,
    /// How many items a page has, 1 to 100. The server's default is 20.
    pub limit: Option<i64>,
    /// The order: `asc` oldest first, `desc` newest first. The server's default is `desc`.
    pub order: Option<String>,
    /// Parameters this version does not know, sent as they are.
    pub extra_query: Extra,
}

/// What to give of one item: the query of `GET /conversations/{id}/items/{id}`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ItemRetrieveRequest {
    /// What to include beyond the usual.
    pub include: Option<Vec<String>>,
    /// Parameters this version does not know, sent as they are.
    pub extra_query: Extra,
}

/// A request to compact a context: `POST /responses/compact`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct CompactRequest {
    /// The model to ask.
    pub model: Option<String>,
    /// What to compact: text, or items.
    pub input: Option<Input>,
    /// Instructions for the model, ahead of the input.
    pub instructions: Option<String>,
    /// How images in the input are read.
    pub image: Option<ImageOptions>,
    /// The response whose context to compact.
    pub previous_response_id: Option<String>,
    /// A key by which the server may find a cached prompt, at most 64 characters.
    pub prompt_cache_key: Option<String>,
    /// How the prompt is cached.
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// How long the prompt stays cached: `in_memory` or `24h`; replaced by `prompt_cache_options`.
    pub prompt_cache_retention: Option<String>,
    /// The tier to be served by.
    pub service_tier: Option<String>,
    /// Parameters this version does not know, merged into the body as they are.
    pub extra_body: Extra,
}

/// A request to count the tokens of an input: `POST /responses/input_tokens`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct InputTokensRequest {
    /// The model whose tokens to count.
    pub model: Option<String>,
    /// What to count: text, or items.
    pub input: Option<Input>,
    /// Instructions for the model, ahead of the input.
    pub instructions: Option<String>,
    /// The conversation to continue.
    pub conversation: Option<ConversationChoice>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Option<bool>,
    /// The tone of the model, such as `friendly` or `pragmatic`.
    pub personality: Option<String>,
    /// The response to continue.
    pub previous_response_id: Option<String>,
    /// How the model is to reason.
    pub reasoning: Option<Reasoning>,
    /// The form of the text.
    pub text: Option<TextConfig>,
    /// How tools are to be chosen.
    pub tool_choice: Option<ToolChoice>,
    /// The tools to offer.
    pub tools: Option<Vec<Tool>>,
    /// What happens to input that is too long: `auto` or `disabled`.
    pub truncation: Option<String>,
    /// Parameters this version does not know, merged into the body as they are.
    pub extra_body: Extra,
}

/// A request for a new conversation: `POST /conversations`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ConversationCreateRequest {
    /// The items it begins with, at most 20.
    pub items: Option<Vec<InputItem>>,
    /// Up to 16 pairs of text to attach; names up to 64 characters, values up to 512.
    pub metadata: Option<HashMap<String, String>>,
    /// Parameters this version does not know, merged into the body as they are.
    pub extra_body: Extra,
}

/// A change to a conversation: `POST /conversations/{id}`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ConversationUpdateRequest {
    /// The pairs of text that replace those attached.
    pub metadata: Option<HashMap<String, String>>,
    /// Parameters this version does not know, merged into the body as they are.
    pub extra_body: Extra,
}

/// Items to add to a conversation: `POST /conversations/{id}/items`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ConversationItemsRequest {
    /// The items, at most 20.
    pub items: Vec<InputItem>,
    /// What to include beyond the usual in the answer; sent in the query.
    pub include: Option<Vec<String>>,
    /// Parameters this version does not know, merged into the body as they are.
    pub extra_body: Extra,
}
