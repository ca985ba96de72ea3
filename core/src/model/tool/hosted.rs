//! Tools that the server runs.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::{Extra, NetworkPolicy, Reasoning};

/// A search of the web.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "web_search")]
pub struct WebSearchTool {
    /// Where to search.
    pub filters: Option<WebSearchFilters>,
    /// How much of what is found the model reads: `low`, `medium` or `high`.
    pub search_context_size: Option<String>,
    /// Where the user is, roughly.
    pub user_location: Option<UserLocation>,
    /// Whether live pages may be fetched. The server's default is true.
    pub external_web_access: Option<bool>,
    /// The search engine, such as `exa`; OpenRouter only.
    pub engine: Option<String>,
    /// The most pages of one search; OpenRouter only.
    pub max_results: Option<i64>,
    /// The most searches; OpenRouter only.
    pub max_uses: Option<i64>,
    /// How deep the engine searches; OpenRouter only.
    pub mode: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search of the web, as it was on 2025-08-26.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "web_search_2025_08_26")]
pub struct WebSearch20250826Tool {
    /// Where to search.
    pub filters: Option<WebSearchFilters>,
    /// How much of what is found the model reads: `low`, `medium` or `high`.
    pub search_context_size: Option<String>,
    /// Where the user is, roughly.
    pub user_location: Option<UserLocation>,
    /// Whether live pages may be fetched. The server's default is true.
    pub external_web_access: Option<bool>,
    /// The search engine, such as `exa`; OpenRouter only.
    pub engine: Option<String>,
    /// The most pages of one search; OpenRouter only.
    pub max_results: Option<i64>,
    /// The most searches; OpenRouter only.
    pub max_uses: Option<i64>,
    /// How deep the engine searches; OpenRouter only.
    pub mode: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The first search of the web.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "web_search_preview")]
pub struct WebSearchPreviewTool {
    /// How much of what is found the model reads: `low`, `medium` or `high`.
    pub search_context_size: Option<String>,
    /// What to search for: `text`, `image`.
    pub search_content_types: Option<Vec<String>>,
    /// Where the user is, roughly.
    pub user_location: Option<UserLocation>,
    /// Where to search; OpenRouter only.
    pub filters: Option<WebSearchFilters>,
    /// The search engine, such as `exa`; OpenRouter only.
    pub engine: Option<String>,
    /// The most pages of one search; OpenRouter only.
    pub max_results: Option<i64>,
    /// The most searches; OpenRouter only.
    pub max_uses: Option<i64>,
    /// How deep the engine searches; OpenRouter only.
    pub mode: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The first search of the web, as it was on 2025-03-11.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "web_search_preview_2025_03_11")]
pub struct WebSearchPreview20250311Tool {
    /// How much of what is found the model reads: `low`, `medium` or `high`.
    pub search_context_size: Option<String>,
    /// What to search for: `text`, `image`.
    pub search_content_types: Option<Vec<String>>,
    /// Where the user is, roughly.
    pub user_location: Option<UserLocation>,
    /// Where to search; OpenRouter only.
    pub filters: Option<WebSearchFilters>,
    /// The search engine, such as `exa`; OpenRouter only.
    pub engine: Option<String>,
    /// The most pages of one search; OpenRouter only.
    pub max_results: Option<i64>,
    /// The most searches; OpenRouter only.
    pub max_uses: Option<i64>,
    /// How deep the engine searches; OpenRouter only.
    pub mode: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Where to search the web.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct WebSearchFilters {
    /// The only domains to search; their subdomains too.
    pub allowed_domains: Option<Vec<String>>,
    /// Domains not to search; OpenRouter and xAI.
    pub blocked_domains: Option<Vec<String>>,
    /// Domains not to search; OpenRouter only.
    pub excluded_domains: Option<Vec<String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Where the user is, roughly.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "approximate")]
pub struct UserLocation {
    /// The city.
    pub city: Option<String>,
    /// The country, by its two letters in ISO 3166.
    pub country: Option<String>,
    /// The region or state.
    pub region: Option<String>,
    /// The time zone, by IANA name.
    pub timezone: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search of uploaded files.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "file_search")]
pub struct FileSearchTool {
    /// The ids of the vector stores to search.
    pub vector_store_ids: Option<Vec<String>>,
    /// Which files to search, by their attributes.
    pub filters: Option<FileFilter>,
    /// The most pieces to find, 1 to 50.
    pub max_num_results: Option<i64>,
    /// How the pieces are ranked.
    pub ranking_options: Option<RankingOptions>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Which files to search: one comparison, or several filters joined.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[expect(clippy::use_self, reason = "the generators of the bindings read names")]
pub struct FileFilter {
    /// The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the joining: `and`, `or`.
    #[model(name = "type")]
    pub kind: Option<String>,
    /// The name of the attribute to compare.
    pub key: Option<String>,
    /// What to compare it to: text, a number, a boolean, or a list.
    pub value: Option<Value>,
    /// The filters to join.
    pub filters: Option<Vec<FileFilter>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How found pieces of files are ranked.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct RankingOptions {
    /// The ranker: `auto`, or one by its date.
    pub ranker: Option<String>,
    /// The least score, 0 to 1.
    pub score_threshold: Option<f64>,
    /// How much meaning and words each count.
    pub hybrid_search: Option<HybridSearch>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How much meaning and words each count in a search.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct HybridSearch {
    /// How much the meaning counts.
    pub embedding_weight: Option<f64>,
    /// How much the words count.
    pub text_weight: Option<f64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Code that the model writes and the server runs.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "code_interpreter")]
pub struct CodeInterpreterTool {
    /// Where the code runs.
    pub container: Option<CodeContainer>,
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    pub allowed_callers: Option<Vec<String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Where code runs: a container by its id, or one that the server makes.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum CodeContainer {
    /// The id of a container.
    #[model(text)]
    Id(String),
    /// A container that the server makes.
    #[model(object)]
    Auto(AutoContainer),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// A container that the server makes for the code interpreter.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "auto")]
pub struct AutoContainer {
    /// The ids of files to put into it.
    pub file_ids: Option<Vec<String>>,
    /// Its memory: `1g`, `4g`, `16g` or `64g`.
    pub memory_limit: Option<String>,
    /// What it may reach on the network.
    pub network_policy: Option<NetworkPolicy>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Images made by the server.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "image_generation")]
pub struct ImageGenerationTool {
    /// Whether to make or change an image: `generate`, `edit` or `auto`.
    pub action: Option<String>,
    /// The background: `transparent`, `opaque` or `auto`.
    pub background: Option<String>,
    /// How detailed an SVG is: `low`, `medium` or `high`.
    pub complexity: Option<String>,
    /// How many frames an animation has.
    pub frame_count: Option<i64>,
    /// How long each frame stays, in milliseconds.
    pub frame_duration_ms: Option<i64>,
    /// How closely to keep to input images: `high` or `low`.
    pub input_fidelity: Option<String>,
    /// Where an input image is to be changed.
    pub input_image_mask: Option<ImageMask>,
    /// The image model.
    pub model: Option<String>,
    /// How strict moderation is: `auto` or `low`.
    pub moderation: Option<String>,
    /// How many images to make; sent back by OpenAI.
    pub n: Option<i64>,
    /// How little to compress, 0 to 100. The server's default is 100.
    pub output_compression: Option<i64>,
    /// The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's default is `png`.
    pub output_format: Option<String>,
    /// How many unfinished images to stream, 0 to 3. The server's default is 0.
    pub partial_images: Option<i64>,
    /// The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`.
    pub quality: Option<String>,
    /// Width and height in pixels, such as `1024x1536`, or `auto`.
    pub size: Option<String>,
    /// The style: `natural` or `vivid`; older models.
    pub style: Option<String>,
    /// How an SVG is drawn.
    pub svg: Option<SvgOptions>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Where an input image is to be changed.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ImageMask {
    /// The id of an uploaded image.
    pub file_id: Option<String>,
    /// The image as a `data:` URL.
    pub image_url: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How an SVG is drawn.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct SvgOptions {
    /// The model that draws it.
    pub model: Option<String>,
    /// How that model is to reason.
    pub reasoning: Option<Reasoning>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Use of a computer, which the caller controls.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "computer")]
pub struct ComputerTool {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The first use of a computer, which the caller controls.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "computer_use_preview", alias = "computer-preview")]
pub struct ComputerUsePreviewTool {
    /// The width of the screen in pixels.
    pub display_width: Option<i64>,
    /// The height of the screen in pixels.
    pub display_height: Option<i64>,
    /// The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`.
    pub environment: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search of posts; xAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "x_search")]
pub struct XSearchTool {
    /// Fields this version does not know.
    pub extra: Extra,
}
