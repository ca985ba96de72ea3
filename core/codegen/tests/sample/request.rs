//! What a caller sends.

use super::{Extra, Part, Status, TextPart};

/// A question.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AskRequest {
    /// What is asked.
    pub input: Option<Input>,
    /// Pairs of text.
    pub labels: Option<HashMap<String, String>>,
    /// How to answer.
    pub manner: Option<Manner>,
    /// How an earlier answer ended.
    pub status: Option<Status>,
    /// Whether to stream: callers do not write it, the method that they call decides.
    pub stream: Option<bool>,
    /// Merged into the body.
    pub extra_body: Extra,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum Input {
    /// Text.
    #[model(text)]
    Text(String),
    /// Parts.
    #[model(list)]
    Parts(Vec<InputPart>),
    /// Anything else.
    Unknown {
        /// Always empty.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// A part of a question.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum InputPart {
    /// Text; the `type` may be left out.
    #[model(untyped)]
    Text(InputTextPart),
    /// A note.
    Note(NotePart),
    /// Anything else.
    Unknown {
        /// The `type`.
        kind: String,
        /// The whole part.
        json: Value,
    },
}

/// Text that is asked.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "text")]
pub struct InputTextPart {
    /// The text.
    pub text: String,
}

/// How to answer.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum Manner {
    /// A word.
    #[model(text)]
    Word(Word),
    /// A choice.
    #[model(object)]
    Choice(Choice),
    /// Anything else.
    Unknown {
        /// Always empty.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// A word for a manner.
#[derive(Debug, Clone, PartialEq, Eq, Model)]
pub enum Word {
    /// Shortly.
    Short,
    /// Otherwise.
    Unknown(String),
}

/// A choice of manner.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Choice {
    /// How many words.
    pub words: Option<i64>,
}
