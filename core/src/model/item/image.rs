//! Images that the server makes.

use antiphon_derive::Model;

use crate::model::{Extra, ItemAgent, ItemStatus};

/// An image made by the server.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "image_generation_call")]
pub struct ImageGenerationCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The image in base64; megabytes of it.
    pub result: Option<String>,
    /// The prompt that the image was made from, as the model wrote it.
    pub revised_prompt: Option<String>,
    /// The prompt that the image was made from; OpenRouter only.
    pub prompt: Option<String>,
    /// What was done: `generate` or `edit`.
    pub action: Option<String>,
    /// The background: `transparent`, `opaque` or `auto`.
    pub background: Option<String>,
    /// The format: `png`, `webp`, `jpeg`, `gif` or `svg`.
    pub output_format: Option<String>,
    /// The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`.
    pub quality: Option<String>,
    /// Width and height in pixels, such as `1024x1536`.
    pub size: Option<String>,
    /// Why there is no image.
    pub error: Option<ImageGenerationError>,
    /// The tokens that drawing an SVG used.
    pub svg_usage: Option<SvgUsage>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Why an image was not made.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ImageGenerationError {
    /// A code for programs.
    pub code: Option<String>,
    /// A message for people.
    pub message: String,
    /// The parameter that was wrong.
    pub param: Option<String>,
    /// The kind of error.
    #[model(name = "type")]
    pub kind: Option<String>,
    /// What moderation found.
    pub moderation_details: Option<ImageModerationDetails>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What moderation found in an image or its prompt.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ImageModerationDetails {
    /// The categories that applied.
    pub categories: Option<Vec<String>>,
    /// What was looked at: `input`, `output` or `unknown`.
    pub moderation_stage: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The tokens that drawing an SVG used.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct SvgUsage {
    /// The model that drew it.
    pub model: Option<String>,
    /// Tokens read.
    pub input_tokens: Option<i64>,
    /// Tokens written, reasoning included.
    pub output_tokens: Option<i64>,
    /// Tokens of reasoning.
    pub reasoning_tokens: Option<i64>,
    /// Tokens read and written.
    pub total_tokens: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}
