//! What a stream can give in place of its events: text, reasoning, refusals, calls, images.

use serde::Serialize;

use crate::error::{Error, Result};
use crate::model::{Event, FunctionCallItem, ImageGenerationCallItem};

/// What iteration gives in place of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Selection {
    /// The text of messages.
    Text,
    /// The reasoning that the server shows.
    Reasoning,
    /// The refusal.
    Refusal,
    /// The calls of the caller's functions, each when it is whole.
    FunctionCalls,
    /// The calls that made an image, each when it is whole.
    Images,
}

/// One element of a selection. It serializes as what it holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Piece {
    /// A piece of text.
    Text(String),
    /// A whole call of a function.
    FunctionCall(Box<FunctionCallItem>),
    /// A whole call that made an image.
    Image(Box<ImageGenerationCallItem>),
}

impl Selection {
    /// The selection of a name: `text`, `reasoning`, `refusal`, `function_calls` or `images`.
    ///
    /// # Errors
    ///
    /// When there is no selection of this name.
    pub fn find(name: &str) -> Result<Self> {
        Ok(match name {
            "text" => Self::Text,
            "reasoning" => Self::Reasoning,
            "refusal" => Self::Refusal,
            "function_calls" => Self::FunctionCalls,
            "images" => Self::Images,
            _ => {
                let message = format!("there is no selection `{}`", name.escape_debug());
                return Err(Error::invalid_request("selection", message));
            }
        })
    }

    pub(crate) fn of(self, event: &Event) -> Option<Piece> {
        let text = |text: &str| Piece::Text(text.to_owned());
        match self {
            Self::Text => event.text_delta().map(text),
            Self::Reasoning => event.reasoning_delta().map(text),
            Self::Refusal => event.refusal_delta().map(text),
            Self::FunctionCalls => event
                .function_call()
                .map(|call| Piece::FunctionCall(Box::new(call.clone()))),
            Self::Images => event
                .image()
                .map(|call| Piece::Image(Box::new(call.clone()))),
        }
    }
}
