//! The output of the decoder: a frame, or an error.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use bytes::{Buf, Bytes};

/// One dispatched event: its name and its data.
///
/// Cheap to move and to clone. It keeps its network chunk alive.
#[derive(Clone)]
pub struct Frame {
    /// Holds both fields, so that a frame costs one counter and not two.
    pub(super) block: Bytes,
    pub(super) event: Range<usize>,
    pub(super) data: Range<usize>,
}

impl Frame {
    /// A frame without a name, for data from other sources than a body of server-sent events.
    #[must_use]
    pub fn of_data(data: Bytes) -> Self {
        Self {
            event: 0..0,
            data: 0..data.len(),
            block: data,
        }
    }

    /// The value of the `event` field as received; `None` if it is missing or empty, which the standard
    /// treats as `message`.
    pub fn event(&self) -> Option<&[u8]> {
        Some(&self.block[self.event.clone()]).filter(|name| !name.is_empty())
    }

    /// The data: the values of all `data` fields, joined by line feeds.
    pub fn data(&self) -> &[u8] {
        &self.block[self.data.clone()]
    }

    /// The data as [`Bytes`], without a copy.
    pub fn into_data(self) -> Bytes {
        let mut data = self.block;
        data.truncate(self.data.end);
        data.advance(self.data.start);
        data
    }

    /// The name as text, `message` by default; broken UTF-8 becomes U+FFFD.
    pub fn event_text(&self) -> Cow<'_, str> {
        self.event()
            .map_or(Cow::Borrowed("message"), String::from_utf8_lossy)
    }

    /// The data as text; broken UTF-8 becomes U+FFFD.
    pub fn data_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.data())
    }
}

impl fmt::Debug for Frame {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Frame")
            .field("event", &self.event_text())
            .field("data", &self.data_text())
            .finish()
    }
}

/// A frame exceeded the limit set by [`Decoder::with_max_frame_bytes`](super::Decoder::with_max_frame_bytes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrameTooLarge {
    /// The limit, in bytes.
    pub limit: usize,
}

impl fmt::Display for FrameTooLarge {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "a server-sent event exceeds the limit of {} bytes",
            self.limit
        )
    }
}

impl std::error::Error for FrameTooLarge {}
