//! An answer of the built-in API, as a response object and as events.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::items::Item;
use super::response::{DeltaFrame, EventWriter, TextAnswer};
use crate::http::Piece;

/// One answer of the model, whole from the start, and what it answers.
pub(crate) struct Answer {
    pub(crate) response: TextAnswer,
    /// What it says; none where only its input is prepared.
    pub(crate) text: Option<String>,
    pub(crate) input: Vec<Item>,
    /// The id of the response that this one goes on from.
    pub(crate) previous: Option<String>,
    /// The id of the conversation that this one belongs to.
    pub(crate) conversation: Option<String>,
}

impl Answer {
    pub(crate) fn id(&self) -> &str {
        &self.response.response_id
    }

    pub(crate) fn is_background(&self) -> bool {
        self.response.is_background()
    }

    pub(crate) fn is_stored(&self) -> bool {
        self.response.request.get("store") != Some(&Value::Bool(false))
    }

    pub(crate) fn unfinished(&self, status: &str) -> Value {
        self.response.unfinished(status)
    }

    pub(crate) fn completed(&self) -> Value {
        self.response.completed(self.text.as_deref())
    }

    pub(crate) fn output(&self) -> Vec<Item> {
        let text = self.text.iter();
        text.map(|text| Arc::new(self.response.message(text)))
            .collect()
    }

    /// All events, one a piece, `delay` between the words.
    pub(crate) fn pieces(&self, delay: Duration) -> Vec<Piece> {
        let mut writer = EventWriter::default();
        let Some(text) = &self.text else {
            let events = self.response.without_output(&mut writer);
            return events.into_iter().map(Piece::now).collect();
        };
        let words = words(text);
        let mut pieces = Vec::with_capacity(words.len() + 9);
        let opening = self.response.opening(&mut writer);
        pieces.extend(opening.into_iter().map(Piece::now));
        for (index, word) in words.iter().enumerate() {
            let frame = writer.delta(&DeltaFrame::new(&self.response.message_id, word));
            pieces.push(if index == 0 {
                Piece::now(frame)
            } else {
                Piece::after(delay, frame)
            });
        }
        let closing = self.response.closing(&mut writer, text);
        pieces.extend(closing.into_iter().map(Piece::now));
        pieces
    }
}

/// The words of a text, each but the first with the space before it, as models emit them.
pub(crate) fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(end) = rest
        .char_indices()
        .skip(1)
        .find(|(_, letter)| *letter == ' ')
        .map(|(at, _)| at)
    {
        let (word, after) = rest.split_at(end);
        words.push(word);
        rest = after;
    }
    if !rest.is_empty() {
        words.push(rest);
    }
    words
}
