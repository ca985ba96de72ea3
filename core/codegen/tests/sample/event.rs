//! What a server sends: one of everything.

use antiphon_derive::Model;
use serde_json::Value;

use super::Extra;

/// An event.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(sequenced)]
pub enum Event {
    /// A piece.
    Piece(PieceEvent),
    /// The end.
    Done(DoneEvent),
    /// Anything else.
    Unknown {
        /// The `type`.
        kind: String,
        /// The whole event.
        json: Value,
    },
}

/// A piece of text, see [`Event`] and [`crate::model::Status`].
///
/// It is short. This paragraph is long enough to be broken into two lines in every language.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "answer.piece", alias = "piece")]
pub struct PieceEvent {
    /// The "text"
    pub delta: String,
    /// Its place.
    pub index: Option<i64>,
    /// How likely it was.
    pub scores: Option<Vec<f64>>,
}

/// The answer is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "answer.done")]
pub struct DoneEvent {
    /// The answer.
    pub answer: Answer,
}

/// An answer.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Answer {
    /// Its sort.
    #[model(name = "type", alias = "sort")]
    pub kind: Option<String>,
    /// The parts.
    pub parts: Vec<Part>,
    /// How it ended.
    pub status: Option<Status>,
    /// Whether it is kept.
    pub kept: Option<bool>,
    /// Pairs of text.
    pub labels: Option<HashMap<String, String>>,
    /// Any JSON.
    pub schema: Option<Value>,
    /// The first part.
    pub first: Option<Box<Part>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A part of an answer.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum Part {
    /// Text.
    Text(TextPart),
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

/// Text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "text")]
pub struct TextPart {
    /// The text.
    pub text: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A note.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "note")]
pub struct NotePart {
    /// The note.
    pub note: String,
}

/// How an answer ended.
#[derive(Debug, Clone, PartialEq, Eq, Model)]
pub enum Status {
    /// Well.
    WentWell,
    /// Badly.
    #[model(name = "failed", alias = "error")]
    Badly,
    /// Otherwise.
    Unknown(String),
}

impl Status {
    /// Left alone by the generator, like the functions and the tests below.
    pub fn is_good(&self) -> bool {
        *self == Self::WentWell
    }
}

fn helper() {}

#[cfg(test)]
mod tests {
    struct NotAModel;
}
