//! Turns frames into canonical events, in whichever dialect a server spells them.
//!
//! A frame whose type is known is parsed, and its JSON stays as received. Only frames that differ from the
//! canonical form (an alias, a nested error, no `type`) are rewritten, so that every binding sees one
//! spelling, also in the JSON text.
//!
//! JSON that is not an object becomes the `data` of an event without a type, so that every language gets an
//! object.
//!
//! Some gateways send the whole response so far in every frame, without a type. The reader compares each
//! with the one before: such a frame may become several events, or none.

mod aliases;
mod halves;
mod kind;
mod piece;
mod response;
mod rewrite;
mod snapshot;
mod tolerance;

use std::borrow::Cow;
use std::collections::VecDeque;

use crate::lenient::{ReceivedText, is_json, read_variant_of, read_variant_of_limited};
use crate::model::{ErrorEvent, Event, Response, ResponseStatus};
use crate::sse::Frame;
use bytes::Bytes;
use serde_json::Value;

pub(crate) use kind::{of_bytes as kind_of, text_field};
pub(crate) use response::adapt_whole;
pub use tolerance::Tolerance;

use halves::Halves;
use snapshot::Snapshots;

/// Reads the frames of one stream.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// Set if the server sends snapshots.
    snapshots: Option<Box<Snapshots>>,
    /// Events of the last frame that have not been returned yet.
    waiting: VecDeque<Event>,
    /// The event of the last frame, behind others that were made for it.
    received: VecDeque<(Event, RawEvent)>,
    halves: Halves,
    /// The data that was not JSON.
    refused: String,
}

/// The content of a frame.
#[derive(Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly every one is an event, and is destructured at once"
)]
pub(crate) enum Read {
    /// An event. More of the same frame may wait, see [`Reader::next_waiting`].
    Event(Event, RawEvent),
    /// Nothing new.
    Nothing,
    /// `[DONE]`, the end of the stream.
    Done,
}

/// The JSON of an event, and the type under which it was received.
#[derive(Debug, Clone)]
pub struct RawEvent {
    data: Bytes,
    received_kind: Option<Box<str>>,
    is_wrapped: bool,
}

impl RawEvent {
    /// The event as canonical JSON: as received, rewritten only if its spelling was not canonical or it was not
    /// strict JSON.
    ///
    /// It is strict JSON, which the parser of any language reads: half a surrogate pair is U+FFFD, a raw
    /// control character in a string is escaped, `NaN`, the infinities and numbers beyond the range of a
    /// double are null, and a container nested deeper than 500 levels is a string of its source text.
    /// `serde_json` stops at 127 levels; [`read_json`](crate::lenient::read_json) reads them all.
    #[must_use]
    pub fn data(&self) -> &Bytes {
        &self.data
    }

    /// The `type` as received, if the canonical one differs.
    #[must_use]
    pub fn received_kind(&self) -> Option<&str> {
        self.received_kind.as_deref()
    }

    /// What the reader repaired to get an event.
    pub(crate) fn tolerance(&self) -> Option<Tolerance> {
        self.is_wrapped
            .then_some(Tolerance::new("data that is not a JSON object"))
    }

    /// Of an event that no server sent.
    pub(crate) fn made(data: Bytes) -> Self {
        Self {
            data,
            received_kind: None,
            is_wrapped: false,
        }
    }

    pub(crate) fn set_data(&mut self, data: Bytes) {
        self.data = data;
    }
}

impl Reader {
    /// Reads a frame.
    ///
    /// # Errors
    ///
    /// Fails if the data is not JSON, even for a lenient parser.
    pub(crate) fn read(&mut self, frame: Frame) -> Result<Read, serde_json::Error> {
        // Checked once for the whole frame, which is much cheaper than for each text in it.
        let Ok(text) = std::str::from_utf8(frame.data()) else {
            // The standard decodes UTF-8 with replacement: text with broken bytes is still text.
            return self.read_other(&name_of(&frame), ReceivedText::new(frame.data_text()));
        };
        let word = text.trim_ascii();
        if word == "[DONE]" {
            return Ok(Read::Done);
        }
        if !word.starts_with('{') && is_word(word) {
            return Ok(match word.starts_with(':') || word.is_empty() {
                // A comment, and a heartbeat.
                true => Read::Nothing,
                false => bare_word(&name_of(&frame), word),
            });
        }
        let Some(event) = canonical(text) else {
            return match self.read_other(&name_of(&frame), ReceivedText::new(text.into())) {
                Ok(Read::Event(event, raw)) => Ok(self.without_halves(event, raw, Some(text))),
                Err(error) => {
                    text.clone_into(&mut self.refused);
                    Err(error)
                }
                other => other,
            };
        };
        let raw = RawEvent::made(frame.into_data());
        if !self.halves.is_empty() {
            return Ok(self.without_halves(event, raw, None));
        }
        Ok(Read::Event(event, raw))
    }

    /// An event without halves of characters, behind what is lost of those that it ends. `received` is
    /// its text where that was not canonical.
    fn without_halves(
        &mut self,
        mut event: Event,
        mut raw: RawEvent,
        received: Option<&str>,
    ) -> Read {
        if self.halves.is_empty() && !received.is_some_and(may_have_halves) {
            return Read::Event(event, raw);
        }
        let mut lost = self.halves.take(&mut event, &mut raw, received).into_iter();
        match lost.next() {
            None => Read::Event(event, raw),
            Some((first, first_raw)) => {
                self.received.extend(lost);
                self.received.push_back((event, raw));
                Read::Event(first, first_raw)
            }
        }
    }

    /// Returns the next event of the last frame.
    pub(crate) fn next_waiting(&mut self) -> Option<(Event, RawEvent)> {
        let Some(event) = self.waiting.pop_front() else {
            return self.received.pop_front();
        };
        let raw = RawEvent::made(serde_json::to_vec(&event).unwrap_or_default().into());
        Some((event, raw))
    }

    /// The data of the frame that was not JSON.
    pub(crate) fn refused(&self) -> &str {
        &self.refused
    }

    /// Gives up halves of characters that wait for their other half: what is lost of them waits now.
    pub(crate) fn give_up_halves(&mut self) {
        self.received.extend(self.halves.lost());
    }

    /// Takes a finished response that was retrieved; queues its terminal event.
    pub(crate) fn take_whole(&mut self, response: Response) {
        self.waiting
            .push_back(snapshot::terminal(response, ResponseStatus::Completed));
    }

    /// Ends the stream, as the last snapshot may be the complete response. Returns whether events are queued
    /// now.
    pub(crate) fn finish(&mut self, said_done: bool) -> bool {
        if let Some(snapshots) = self.snapshots.take() {
            self.waiting.extend(snapshots.finish(said_done));
        }
        !self.waiting.is_empty()
    }

    /// Reads a frame that is not canonical.
    fn read_other(
        &mut self,
        name: &str,
        mut text: ReceivedText<'_>,
    ) -> Result<Read, serde_json::Error> {
        if kind::is_snapshot(name, text.as_str()) {
            let response = text.read()?;
            let snapshots = self.snapshots.get_or_insert_default();
            self.waiting.extend(snapshots.take(response));
            return Ok(self
                .next_waiting()
                .map_or(Read::Nothing, |(event, raw)| Read::Event(event, raw)));
        }
        let was_made_strict = text.is_made_strict();
        let json = text.read()?;
        if text.is_made_strict() != was_made_strict {
            // A snapshot is recognised in strict JSON only.
            return self.read_other(name, text);
        }
        rewritten(name, json, text).map(|(event, raw)| Read::Event(event, raw))
    }
}

/// Whether data is no attempt at JSON: words that some servers send as a heartbeat, or as the reason of a
/// failure.
fn is_word(data: &str) -> bool {
    let inner = data
        .strip_prefix('[')
        .and_then(|data| data.strip_suffix(']'));
    let is_bracketed = inner.is_some_and(|inner| {
        let is_letter = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-' | b' ');
        !inner.is_empty() && inner.bytes().all(is_letter)
    });
    (is_bracketed || !data.starts_with(['[', '{'])) && !is_json(data.as_bytes())
}

/// An event of no type whose `data` is a word.
fn bare_word(name: &str, word: &str) -> Read {
    let canonical = rewrite::canonical(name, Value::from(word));
    let text = canonical.json.to_string();
    let raw = RawEvent {
        data: Bytes::from(text.clone()),
        received_kind: None,
        is_wrapped: true,
    };
    match read_variant_of_limited(&canonical.kind, &text) {
        Ok(event) => Read::Event(event, raw),
        Err(_) => Read::Nothing,
    }
}

/// Whether a text may have half a surrogate pair at an end of a string.
fn may_have_halves(text: &str) -> bool {
    text.contains("\\ud") || text.contains("\\uD")
}

/// The name of a frame's event; empty for the default name, `message`.
fn name_of(frame: &Frame) -> Cow<'_, str> {
    match frame.event() {
        None | Some(b"message") => Cow::Borrowed(""),
        Some(name) => String::from_utf8_lossy(name),
    }
}

/// Reads an event that is canonical as received; `None` if it may need rewriting, or a strict parser refuses
/// it.
fn canonical(text: &str) -> Option<Event> {
    let kind = kind::of(text).filter(|kind| *kind != ErrorEvent::TYPE)?;
    read_variant_of(&kind, text).ok().filter(is_as_expected)
}

/// Whether a known event has the field that some servers put elsewhere; see [`aliases`].
fn is_as_expected(event: &Event) -> bool {
    match event {
        Event::Unknown { .. } => false,
        Event::ReasoningTextDelta(event) => !event.delta.is_empty(),
        Event::ReasoningSummaryTextDelta(event) => !event.delta.is_empty(),
        Event::FunctionCallArgumentsDelta(event) => !event.delta.is_empty(),
        Event::FunctionCallArgumentsDone(event) => !event.arguments.is_empty(),
        Event::CustomToolCallInputDelta(event) => !event.delta.is_empty(),
        Event::CustomToolCallInputDone(event) => !event.input.is_empty(),
        Event::McpCallArgumentsDelta(event) => !event.delta.is_empty(),
        Event::McpCallArgumentsDone(event) => !event.arguments.is_empty(),
        Event::ImageGenerationCallPartialImage(event) => !event.partial_image_b64.is_empty(),
        Event::CodeInterpreterCallInProgress(event) => event.item_id.is_some(),
        Event::CodeInterpreterCallInterpreting(event) => event.item_id.is_some(),
        Event::CodeInterpreterCallCompleted(event) => event.item_id.is_some(),
        event => response::is_canonical(event),
    }
}

/// Reads any JSON as an event, and rewrites its text if it is not canonical.
fn rewritten(
    name: &str,
    json: Value,
    text: ReceivedText<'_>,
) -> Result<(Event, RawEvent), serde_json::Error> {
    let canonical = rewrite::canonical(name, json);
    let text = match canonical.is_rewritten {
        true => canonical.json.to_string(),
        false => text.into_string(),
    };
    let event = read_variant_of_limited(&canonical.kind, &text)?;
    let raw = RawEvent {
        data: Bytes::from(text),
        received_kind: canonical.received_kind,
        is_wrapped: canonical.is_wrapped,
    };
    Ok((event, raw))
}
