//! The form of the model's text.

use antiphon_derive::Model;
use serde_json::Value;

use super::Extra;

/// How the model writes its text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct TextConfig {
    /// The format: plain text, any JSON object, or JSON by a schema. The server's default is plain text.
    pub format: Option<TextFormat>,
    /// How much the model says: `low`, `medium` or `high`. The server's default is `medium`.
    pub verbosity: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The format of the model's text.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum TextFormat {
    /// Plain text.
    Text(TextFormatText),
    /// Any JSON object.
    JsonObject(TextFormatJsonObject),
    /// JSON by a schema.
    JsonSchema(TextFormatJsonSchema),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole format.
        json: Value,
    },
}

/// Plain text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "text")]
pub struct TextFormatText {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Any JSON object; the prompt must ask for JSON.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "json_object")]
pub struct TextFormatJsonObject {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// JSON by a schema.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "json_schema")]
pub struct TextFormatJsonSchema {
    /// The name of the schema: letters, digits, `_` and `-`, at most 64 characters.
    pub name: String,
    /// What the format is for.
    pub description: Option<String>,
    /// The JSON Schema.
    pub schema: Option<Value>,
    /// Whether the text must follow the schema to the letter. The server's default is false.
    pub strict: Option<bool>,
    /// Fields this version does not know.
    pub extra: Extra,
}
