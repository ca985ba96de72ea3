//! What a stream gives in place of its events: text, reasoning, refusals, calls, images. Each is a
//! filter of the changes that events make.

use serde::Serialize;

use crate::error::{Error, Result};
use crate::model::{FunctionCallItem, ImageGenerationCallItem, OutputItem};

use super::changes::{Change, Channel};
use super::items::StreamedItems;

/// What iteration gives in place of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Selection {
    /// The text of messages: what was streamed, and what only a later version of a part has.
    Text,
    /// The reasoning that the server shows: of each item its text or its summary, whichever came
    /// first.
    Reasoning,
    /// The refusal.
    Refusal,
    /// The whole calls of the caller's functions, each once, when the response ends: a gateway may carry
    /// out calls itself and send another response.
    FunctionCalls,
    /// The calls that made an image, each once, when it is whole.
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

impl Piece {
    pub(crate) fn into_text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn into_function_call(self) -> Option<FunctionCallItem> {
        match self {
            Self::FunctionCall(call) => Some(*call),
            _ => None,
        }
    }

    pub(crate) fn into_image(self) -> Option<ImageGenerationCallItem> {
        match self {
            Self::Image(call) => Some(*call),
            _ => None,
        }
    }
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

    /// What the selection has of a change.
    pub(super) fn piece(self, change: &Change, items: &StreamedItems) -> Option<Piece> {
        match change {
            Change::Text(gained) => {
                let text = items.gained_text(gained)?;
                let is_selected = !text.is_empty()
                    && match (self, gained.channel) {
                        (Self::Text, Channel::OutputText) | (Self::Refusal, Channel::Refusal) => {
                            matches!(items.item(gained.item)?, OutputItem::Message(_))
                        }
                        (Self::Reasoning, channel) => {
                            items.reasoning_channel(gained.item) == Some(channel)
                        }
                        _ => false,
                    };
                is_selected.then(|| Piece::Text(text.to_owned()))
            }
            Change::WholeCall { item } => match (self, items.item(*item)?) {
                (Self::FunctionCalls, OutputItem::FunctionCall(call)) => {
                    Some(Piece::FunctionCall(Box::new(call.clone())))
                }
                (Self::Images, OutputItem::ImageGenerationCall(call)) => {
                    Some(Piece::Image(Box::new(call.clone())))
                }
                _ => None,
            },
        }
    }
}
