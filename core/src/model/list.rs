//! Pages of items, and the small answers of the other endpoints.

use antiphon_derive::Model;

use super::{Extra, ImageOptions, InputItem, OutputItem, Usage};

/// A page of items: the input of a stored response, or a conversation.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(reply = "a list of items", has = "data")]
pub struct ItemPage {
    /// Always `list`.
    pub object: Option<String>,
    /// The items, in the form in which they can be sent as input.
    pub data: Vec<InputItem>,
    /// The id of the first item of the page.
    pub first_id: Option<String>,
    /// The id of the last item of the page; the next page begins after it.
    pub last_id: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A compacted context: `output` goes into the next request as its input. It is no response that can be continued by id.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(reply = "a compacted response", has = "output")]
pub struct CompactedResponse {
    /// The id of the compaction.
    pub id: String,
    /// Always `response.compaction`.
    pub object: Option<String>,
    /// When it was made, in seconds since 1970.
    pub created_at: Option<i64>,
    /// The items of the shorter context, in order.
    pub output: Vec<OutputItem>,
    /// How images in the input were read.
    pub image: Option<ImageOptions>,
    /// What the compaction used.
    pub usage: Option<Usage>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How many tokens an input has.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(reply = "a number of tokens", has = "input_tokens")]
pub struct InputTokens {
    /// Always `response.input_tokens`.
    pub object: Option<String>,
    /// The number of tokens.
    pub input_tokens: i64,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What was deleted.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(reply = "a deletion")]
pub struct Deleted {
    /// The id of what was deleted.
    pub id: Option<String>,
    /// What it was, such as `conversation.deleted`.
    pub object: Option<String>,
    /// Whether it is gone.
    pub deleted: Option<bool>,
    /// Fields this version does not know.
    pub extra: Extra,
}
