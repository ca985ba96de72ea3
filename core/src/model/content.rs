//! Content parts of messages and reasoning, annotations and log probabilities.

use antiphon_derive::Model;
use serde_json::Value;

use super::Extra;

/// A part of the content of an output item.
#[derive(Debug, Clone, PartialEq, Model)]
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
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "output_text", alias = "text")]
pub struct OutputTextPart {
    /// The text.
    pub text: String,
    /// Sources of the text, in order of appearance.
    pub annotations: Vec<Annotation>,
    /// Log probabilities of the tokens, when asked for by `include`.
    pub logprobs: Option<Vec<Logprob>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The model's refusal to answer.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "refusal")]
pub struct RefusalPart {
    /// The explanation of the refusal.
    pub refusal: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Text of the model's reasoning.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "reasoning_text")]
pub struct ReasoningTextPart {
    /// The text.
    pub text: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A part of the summary of a reasoning item.
#[derive(Debug, Clone, PartialEq, Model)]
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
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "summary_text")]
pub struct SummaryTextPart {
    /// The text.
    pub text: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A part of the content of an input message or of a tool's output.
#[derive(Debug, Clone, PartialEq, Model)]
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
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "input_text")]
pub struct InputTextPart {
    /// The text.
    pub text: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "input_image")]
pub struct InputImagePart {
    /// How closely the model looks: `low`, `high`, `auto` or `original`. The server's default is `auto`.
    pub detail: Option<String>,
    /// The id of an uploaded file.
    pub file_id: Option<String>,
    /// A URL, or the image itself as a `data:` URL.
    pub image_url: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A file for the model, by id, URL or content.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "input_file")]
pub struct InputFilePart {
    /// The id of an uploaded file.
    pub file_id: Option<String>,
    /// The URL of the file.
    pub file_url: Option<String>,
    /// The file itself, in base64 or as a `data:` URL.
    pub file_data: Option<String>,
    /// The name of the file, needed with `file_data`.
    pub filename: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A source of a piece of output text.
#[derive(Debug, Clone, PartialEq, Model)]
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
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "url_citation")]
pub struct UrlCitation {
    /// The address of the page.
    pub url: String,
    /// The title of the page.
    pub title: Option<String>,
    /// The index of the first character of the citation in the text.
    pub start_index: Option<i64>,
    /// The index after the last character of the citation in the text.
    pub end_index: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A file that the text draws on.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "file_citation")]
pub struct FileCitation {
    /// The id of the file.
    pub file_id: Option<String>,
    /// The name of the file.
    pub filename: Option<String>,
    /// The index of the file in the list of files.
    pub index: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A file in a container that the text draws on.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "container_file_citation")]
pub struct ContainerFileCitation {
    /// The id of the container.
    pub container_id: Option<String>,
    /// The id of the file.
    pub file_id: Option<String>,
    /// The name of the file.
    pub filename: Option<String>,
    /// The index of the first character of the citation in the text.
    pub start_index: Option<i64>,
    /// The index after the last character of the citation in the text.
    pub end_index: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A path to a file.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "file_path")]
pub struct FilePath {
    /// The id of the file.
    pub file_id: Option<String>,
    /// The index of the file in the list of files.
    pub index: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The log probability of one token of output text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Logprob {
    /// The token. A token that is part of a character reads as U+FFFD; `bytes` has the truth.
    pub token: String,
    /// The natural logarithm of the token's probability.
    pub logprob: f64,
    /// The UTF-8 bytes of the token.
    pub bytes: Option<Vec<i64>>,
    /// The most likely tokens at this place, as many as `top_logprobs` asked for.
    pub top_logprobs: Option<Vec<TopLogprob>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// One of the most likely tokens at a place.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct TopLogprob {
    /// The token.
    pub token: String,
    /// The natural logarithm of the token's probability.
    pub logprob: f64,
    /// The UTF-8 bytes of the token.
    pub bytes: Option<Vec<i64>>,
    /// Fields this version does not know.
    pub extra: Extra,
}
