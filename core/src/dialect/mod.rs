//! Frames to canonical events: whatever a server calls them, however it nests them.
//!
//! A frame whose type is known is parsed and passed on as it came. Only frames that differ from the
//! canonical form (an alias, a nested error, no `type` of their own) are rewritten, so that every
//! binding, also one that takes the JSON text, sees one spelling.

mod aliases;
mod kind;
mod rewrite;

use bytes::Bytes;
use serde_json::Value;

use crate::lenient::read_variant_of;
use crate::model::Event;
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
    if frame.data().trim_ascii() == b"[DONE]" {
        return Ok(None);
    }
    match read_event(&frame) {
        // The standard decodes UTF-8 with replacement: text with broken bytes is still text.
        Err(_) if std::str::from_utf8(frame.data()).is_err() => {
            let text = frame.data_text().into_owned();
            read_json(frame.event(), Bytes::from(text)).map(Some)
        }
        Ok(Some(event)) => {
            let raw = RawEvent {
                data: frame.into_data(),
                received_kind: None,
            };
            Ok(Some((event, raw)))
        }
        Ok(None) => {
            let name = frame.event().map(<[u8]>::to_vec);
            read_json(name.as_deref(), frame.into_data()).map(Some)
        }
        Err(error) => Err(error),
    }
}

/// Reads a frame that is canonical as it is; `None` where it may need rewriting.
fn read_event(frame: &Frame) -> Result<Option<Event>, serde_json::Error> {
    let Some(kind) = kind::of(frame.data()) else {
        return Ok(None);
    };
    if kind == "error" {
        return Ok(None);
    }
    match read_variant_of::<Event>(&kind, frame.data())? {
        Event::Unknown { .. } => Ok(None),
        event => Ok(Some(event)),
    }
}

/// Reads any JSON, rewriting it where it is not in the canonical form.
fn read_json(name: Option<&[u8]>, data: Bytes) -> Result<(Event, RawEvent), serde_json::Error> {
    let json: Value = serde_json::from_slice(&data)?;
    let name = name.map(String::from_utf8_lossy);
    let canonical = rewrite::canonical(name.as_deref(), json);
    let data = match canonical.is_rewritten {
        true => Bytes::from(serde_json::to_vec(&canonical.json)?),
        false => data,
    };
    let event = match canonical.json {
        Value::Object(_) => read_variant_of(&canonical.kind, &data)?,
        json => Event::Unknown {
            kind: canonical.kind,
            json,
        },
    };
    Ok((
        event,
        RawEvent {
            data,
            received_kind: canonical.received_kind,
        },
    ))
}
