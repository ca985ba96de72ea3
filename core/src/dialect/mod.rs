//! Frames to canonical events: whatever a server calls them, however it nests them.
//!
//! A frame whose type is known is parsed and passed on as it came. Only frames that differ from the
//! canonical form (an alias, a nested error, no `type` of their own) are rewritten, so that every
//! binding, also one that takes the JSON text, sees one spelling.

mod aliases;
mod kind;
mod rewrite;

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::Value;

use crate::lenient::read_variant_of;
use crate::model::{ErrorEvent, Event};
use crate::sse::Frame;

/// An event as it came: its canonical JSON, and the type it was received under.
#[derive(Debug, Clone)]
pub struct RawEvent {
    data: Bytes,
    received_kind: Option<Box<str>>,
}

impl RawEvent {
    /// The event as canonical JSON: what the server sent, rewritten only where its spelling was not
    /// the canonical one.
    #[must_use]
    pub fn data(&self) -> &Bytes {
        &self.data
    }

    /// The `type` as it was received, where the canonical one differs.
    #[must_use]
    pub fn received_kind(&self) -> Option<&str> {
        self.received_kind.as_deref()
    }

    pub(crate) fn set_data(&mut self, data: Bytes) {
        self.data = data;
    }
}

/// Reads a frame; `None` for `[DONE]`, behind which nothing more comes.
///
/// # Errors
///
/// When the data is not JSON.
pub(crate) fn read(frame: Frame) -> Result<Option<(Event, RawEvent)>, serde_json::Error> {
    // Checked once for the whole frame, which is much cheaper than for each text in it.
    let Ok(text) = std::str::from_utf8(frame.data()) else {
        // The standard decodes UTF-8 with replacement: text with broken bytes is still text.
        return rewritten(&name_of(&frame), frame.data_text().into_owned()).map(Some);
    };
    if text.trim_ascii() == "[DONE]" {
        return Ok(None);
    }
    if let Some(event) = canonical(text)? {
        let raw = RawEvent {
            data: frame.into_data(),
            received_kind: None,
        };
        return Ok(Some((event, raw)));
    }
    rewritten(&name_of(&frame), text.to_owned()).map(Some)
}

/// The name of a frame's event; empty where it says no more than that it is one.
fn name_of(frame: &Frame) -> Cow<'_, str> {
    match frame.event() {
        None | Some(b"message") => Cow::Borrowed(""),
        Some(name) => String::from_utf8_lossy(name),
    }
}

/// Reads an event that is canonical as it is; `None` where it may need rewriting.
fn canonical(text: &str) -> Result<Option<Event>, serde_json::Error> {
    let Some(kind) = kind::of(text) else {
        return Ok(None);
    };
    if kind == ErrorEvent::TYPE {
        return Ok(None);
    }
    match read_variant_of::<Event>(&kind, text)? {
        Event::Unknown { .. } => Ok(None),
        event => Ok(Some(event)),
    }
}

/// Reads any JSON, rewriting it where it is not in the canonical form.
fn rewritten(name: &str, text: String) -> Result<(Event, RawEvent), serde_json::Error> {
    let canonical = rewrite::canonical(name, serde_json::from_str(&text)?);
    let text = match canonical.is_rewritten {
        true => canonical.json.to_string(),
        false => text,
    };
    let event = match canonical.json {
        Value::Object(_) => read_variant_of(&canonical.kind, &text)?,
        json => Event::Unknown {
            kind: canonical.kind,
            json,
        },
    };
    let raw = RawEvent {
        data: Bytes::from(text),
        received_kind: canonical.received_kind,
    };
    Ok((event, raw))
}
