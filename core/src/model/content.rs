//! Content parts of messages, reasoning and tool outputs.

use antiphon_derive::Model;
use serde_json::Value;

use super::{Annotation, Extra, Logprob};

/// A part of the content of an output item.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum ContentPart {
    /// Text written by the model. Some gateways and the Conversations API call it `text`.
    OutputText(OutputTextPart),
    /// The model's refusal to answer.
    Refusal(RefusalPart),
    /// Text of the model's reasoning, as open-weight models send it.
    ReasoningText(ReasoningTextPart),
    /// A paragraph of a reasoning summary.
    SummaryText(SummaryTextPart),
    /// Text for the model, where an output holds messages that went in.
    InputText(InputTextPart),
    /// An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
    InputImage(InputImagePart),
    /// A file for the model, by id, URL or content.
    InputFile(InputFilePart),
    /// Sound for the model.
    InputAudio(InputAudioPart),
    /// Sound made by the model.
    OutputAudio(OutputAudioPart),
    /// A video for the model; Open Responses servers and OpenRouter.
    InputVideo(InputVideoPart),
    /// A picture of the screen that the model works on.
    ComputerScreenshot(ComputerScreenshotPart),
    /// Content that only the server can read; OpenAI's multi-agent beta.
    EncryptedContent(EncryptedContentPart),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole part.
        json: Value,
    },
}

/// A part of the content of an input message or of a tool's output.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum InputContent {
    /// Text for the model.
    InputText(InputTextPart),
    /// An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
    InputImage(InputImagePart),
    /// A file for the model, by id, URL or content.
    InputFile(InputFilePart),
    /// Sound for the model.
    InputAudio(InputAudioPart),
    /// A video for the model; Open Responses servers and OpenRouter.
    InputVideo(InputVideoPart),
    /// Text the model wrote in an earlier turn.
    OutputText(OutputTextPart),
    /// A refusal of an earlier turn.
    Refusal(RefusalPart),
    /// Sound the model made in an earlier turn.
    OutputAudio(OutputAudioPart),
    /// Text of the model's reasoning.
    ReasoningText(ReasoningTextPart),
    /// A paragraph of a reasoning summary.
    SummaryText(SummaryTextPart),
    /// A picture of the screen that the model works on.
    ComputerScreenshot(ComputerScreenshotPart),
    /// Content that only the server can read; OpenAI's multi-agent beta.
    EncryptedContent(EncryptedContentPart),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole part.
        json: Value,
    },
}

/// A part of the summary of a reasoning item.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum SummaryPart {
    /// A paragraph of the summary.
    SummaryText(SummaryTextPart),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
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
    #[model(alias = "reasoning_text")]
    pub text: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A paragraph of a reasoning summary.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "summary_text", alias = "reasoning_summary")]
pub struct SummaryTextPart {
    /// The text.
    #[model(alias = "reasoning_summary")]
    pub text: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Text for the model.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "input_text", alias = "text")]
pub struct InputTextPart {
    /// The text.
    pub text: String,
    /// Marks the end of a prefix to be cached; OpenAI only.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "input_image", alias = "image")]
pub struct InputImagePart {
    /// How closely the model looks: `low`, `high`, `auto` or `original`. The server's default is `auto`.
    pub detail: Option<String>,
    /// The id of an uploaded file.
    pub file_id: Option<String>,
    /// A URL, or the image itself as a `data:` URL.
    pub image_url: Option<String>,
    /// Marks the end of a prefix to be cached; OpenAI only.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A file for the model, by id, URL or content.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "input_file", alias = "file")]
pub struct InputFilePart {
    /// How closely the model looks at the pages: `low`, `high` or `auto`.
    pub detail: Option<String>,
    /// The id of an uploaded file.
    pub file_id: Option<String>,
    /// The URL of the file.
    pub file_url: Option<String>,
    /// The file itself, in base64 or as a `data:` URL.
    pub file_data: Option<String>,
    /// The name of the file, needed with `file_data`.
    pub filename: Option<String>,
    /// Marks the end of a prefix to be cached; OpenAI only.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Sound for the model.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "input_audio")]
pub struct InputAudioPart {
    /// The sound and its format.
    pub input_audio: Option<InputAudio>,
    /// The sound in base64, where a server has the fields of `input_audio` beside the type.
    pub data: Option<String>,
    /// The format, where a server has the fields of `input_audio` beside the type.
    pub format: Option<String>,
    /// What is said; sent by few servers.
    pub transcript: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Sound and its format.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct InputAudio {
    /// The sound in base64.
    pub data: String,
    /// The format: `mp3` or `wav`.
    pub format: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Sound made by the model.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "output_audio", alias = "audio")]
pub struct OutputAudioPart {
    /// The id by which a later turn may name the sound; sent by few servers.
    pub id: Option<String>,
    /// The sound in base64.
    pub data: Option<String>,
    /// What is said.
    pub transcript: Option<String>,
    /// When the id ends to be valid, in seconds since 1970.
    pub expires_at: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A video for the model; Open Responses servers and OpenRouter.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "input_video")]
pub struct InputVideoPart {
    /// A URL, or the video itself as a `data:` URL.
    pub video_url: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A picture of the screen that the model works on.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "computer_screenshot")]
pub struct ComputerScreenshotPart {
    /// How closely the model looks: `low`, `high`, `auto` or `original`.
    pub detail: Option<String>,
    /// The id of an uploaded file.
    pub file_id: Option<String>,
    /// A URL, or the picture itself as a `data:` URL.
    pub image_url: Option<String>,
    /// Marks the end of a prefix to be cached; OpenAI only.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Content that only the server can read; OpenAI's multi-agent beta.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "encrypted_content")]
pub struct EncryptedContentPart {
    /// The content, to be sent back as it is.
    pub encrypted_content: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some providers.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct PromptCacheBreakpoint {
    /// Always `explicit`.
    pub mode: Option<String>,
    /// How long the prefix stays cached: `30m` or `12h`.
    pub ttl: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}
