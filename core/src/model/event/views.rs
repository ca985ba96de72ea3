//! What callers most often read out of an event, and what an item is as input.

use crate::model::{Event, FunctionCallItem, ImageGenerationCallItem, InputItem, OutputItem};

/// Which events carry what: the one place that says so, for the streams of one thing in every language.
impl Event {
    /// The piece that the event adds to the text of a message.
    #[must_use]
    pub fn text_delta(&self) -> Option<&str> {
        match self {
            Self::OutputTextDelta(event) => Some(&event.delta),
            _ => None,
        }
    }

    /// The piece that the event adds to the reasoning that the server shows, text or summary.
    #[must_use]
    pub fn reasoning_delta(&self) -> Option<&str> {
        match self {
            Self::ReasoningTextDelta(event) => Some(&event.delta),
            Self::ReasoningSummaryTextDelta(event) => Some(&event.delta),
            _ => None,
        }
    }

    /// The piece that the event adds to a refusal.
    #[must_use]
    pub fn refusal_delta(&self) -> Option<&str> {
        match self {
            Self::RefusalDelta(event) => Some(&event.delta),
            _ => None,
        }
    }

    /// The call of a function of the caller's that is whole with the event.
    #[must_use]
    pub fn function_call(&self) -> Option<&FunctionCallItem> {
        match self.item_done()? {
            OutputItem::FunctionCall(call) => Some(call),
            _ => None,
        }
    }

    /// The call that made an image and is whole with the event: the image in base64 is its `result`.
    #[must_use]
    pub fn image(&self) -> Option<&ImageGenerationCallItem> {
        match self.item_done()? {
            OutputItem::ImageGenerationCall(call) if call.result.is_some() => Some(call),
            _ => None,
        }
    }

    /// The item that is whole with the event.
    fn item_done(&self) -> Option<&OutputItem> {
        match self {
            Self::OutputItemDone(event) => Some(&event.item),
            _ => None,
        }
    }
}

impl OutputItem {
    /// The item as input for the next turn, with all of its fields.
    #[must_use]
    pub fn to_input(&self) -> InputItem {
        // Both unions read and write the same JSON: going through it keeps every field, whichever
        // types the two sides have for it.
        let json = serde_json::json!(self);
        serde_json::from_value(json.clone()).unwrap_or_else(|_| InputItem::Unknown {
            kind: self.kind().to_owned(),
            json,
        })
    }
}
