//! Annotations and log probabilities of output text.

use antiphon_derive::Model;
use serde_json::Value;

use super::Extra;

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
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
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
    /// The passage that is cited; OpenRouter only.
    pub content: Option<String>,
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
