//! What is sent for one request: head, body in pieces, pauses, and how it ends.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde::Deserialize;

pub(crate) const EVENT_STREAM: &str = "text/event-stream; charset=utf-8";
pub(crate) const JSON: &str = "application/json";

/// How a body ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The body is finished as HTTP asks and the connection stays open for the next request.
    #[default]
    Eof,
    /// The socket is closed in the middle: no final chunk, or less than `content-length` said.
    Truncate,
    /// The socket is reset (RST). What the client's system had no room for yet is lost with it, and
    /// so is what this one had not sent yet: up to ten pieces of some 64 KiB in all arrive surely
    /// before the reset, and more perhaps.
    Reset,
    /// Nothing more is sent; the socket stays open until the client leaves or the server stops.
    Stall,
}

/// A fault in place of an answer: the request is read, and no response is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EarlyFault {
    /// The socket is reset (RST).
    Reset,
    /// The socket is closed.
    Close,
    /// The socket stays open until the client leaves or the server stops.
    Stall,
    /// Bytes that are no HTTP are sent, and the socket is closed.
    Garbage,
}

pub(crate) type Pieces = Box<dyn Iterator<Item = Piece> + Send>;

pub(crate) struct Reply {
    pub(crate) delay: Duration,
    pub(crate) before_headers: Option<EarlyFault>,
    pub(crate) status: StatusCode,
    /// All headers but `date` and the framing ones, which are added where they are missing.
    pub(crate) headers: Vec<(String, String)>,
    /// The length of the body, where it is known before it is made.
    pub(crate) length: Option<usize>,
    pub(crate) pieces: Pieces,
    pub(crate) ending: Ending,
    pub(crate) after_bytes: Option<usize>,
}

impl Reply {
    /// A reply with one body of known length.
    pub(crate) fn whole(status: StatusCode, content_type: &str, body: Bytes) -> Self {
        let length = body.len();
        let pieces = Box::new(std::iter::once(Piece::now(body)));
        Self {
            length: Some(length),
            ..Self::pieces(status, content_type, pieces)
        }
    }

    /// A reply whose body is made while it is sent.
    pub(crate) fn pieces(status: StatusCode, content_type: &str, pieces: Pieces) -> Self {
        Self {
            delay: Duration::ZERO,
            before_headers: None,
            status,
            headers: vec![("content-type".to_owned(), content_type.to_owned())],
            length: None,
            pieces,
            ending: Ending::Eof,
            after_bytes: None,
        }
    }
}

/// Some bytes of a body that are written at once, as one HTTP chunk.
pub(crate) struct Piece {
    pub(crate) pace: Pace,
    pub(crate) bytes: Bytes,
}

impl Piece {
    pub(crate) fn now(bytes: Bytes) -> Self {
        Self {
            pace: Pace::Now,
            bytes,
        }
    }

    pub(crate) fn after(pause: Duration, bytes: Bytes) -> Self {
        let pace = if pause.is_zero() {
            Pace::Now
        } else {
            Pace::After(pause)
        };
        Self { pace, bytes }
    }

    /// The piece, that long after the one before it, if it would not wait anyhow.
    pub(crate) fn paused(self, pause: Duration) -> Self {
        match self.pace {
            Pace::Now => Self::after(pause, self.bytes),
            Pace::After(_) | Pace::Every(_) => self,
        }
    }

    pub(crate) fn every(interval: Duration, bytes: Bytes) -> Self {
        let pace = if interval.is_zero() {
            Pace::Now
        } else {
            Pace::Every(interval)
        };
        Self { pace, bytes }
    }
}

/// When a piece is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pace {
    Now,
    /// This long after the piece before it.
    After(Duration),
    /// On a beat of this length, so that late timers do not add up.
    Every(Duration),
}

/// Cuts a body anew into pieces of `each` bytes, across the given boundaries.
///
/// A piece that has to wait begins a new one, or its pause would move to other bytes.
pub(crate) struct Recut {
    source: Pieces,
    each: usize,
    current: Option<Piece>,
}

impl Recut {
    /// `each` is at least 1.
    pub(crate) fn new(source: Pieces, each: usize) -> Self {
        Self {
            source,
            each: each.max(1),
            current: None,
        }
    }
}

impl Iterator for Recut {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let mut first = self.current.take().or_else(|| self.source.next())?;
        if first.bytes.len() >= self.each {
            let bytes = first.bytes.split_to(self.each);
            let pace = first.pace;
            if !first.bytes.is_empty() {
                self.current = Some(Piece::now(first.bytes));
            }
            return Some(Piece { pace, bytes });
        }
        let mut gathered = Vec::with_capacity(self.each.min(64 * 1024));
        gathered.extend_from_slice(&first.bytes);
        while gathered.len() < self.each {
            let Some(mut piece) = self.source.next() else {
                break;
            };
            if piece.pace != Pace::Now {
                self.current = Some(piece);
                break;
            }
            let room = self.each - gathered.len();
            gathered.extend_from_slice(&piece.bytes.split_to(room.min(piece.bytes.len())));
            if !piece.bytes.is_empty() {
                self.current = Some(piece);
            }
        }
        Some(Piece {
            pace: first.pace,
            bytes: gathered.into(),
        })
    }
}
