//! Bytes to messages: the frames of RFC 6455, section 5, as a client reads them.
//!
//! As with server-sent events, a message that lies inside one chunk borrows that chunk, and one that
//! spans chunks is copied once. The text of a message is not checked here: the dialect
//! treats broken UTF-8 as it does over HTTP.

use std::io::Cursor;

use bytes::{Buf, Bytes};
use tungstenite::protocol::CloseFrame;
use tungstenite::protocol::frame::coding::{Control, Data, OpCode};
use tungstenite::protocol::frame::{FrameHeader, Utf8Bytes};

/// The most bytes that a ping, a pong or a close carries.
const MAX_CONTROL_BYTES: usize = 125;

/// Splits what a server sends into messages.
pub(super) struct MessageDecoder {
    /// The unread part of the last received chunk.
    chunk: Bytes,
    /// The received part of a frame that spans chunks.
    held: Vec<u8>,
    /// The fragments of a message before its last one.
    fragments: Option<Vec<u8>>,
    max_message_bytes: usize,
}

/// What a server sent.
#[derive(Debug, PartialEq)]
pub(super) enum Incoming {
    /// A whole message, text or not.
    Message(Bytes),
    Ping(Bytes),
    Pong,
    /// The last message of a connection.
    Close(Option<CloseFrame>),
}

/// Why what a server sent cannot be read.
#[derive(Debug, PartialEq)]
pub(super) enum Violation {
    /// A message exceeds the cap.
    TooLarge,
    /// What the server sent, as part of a sentence.
    Protocol(&'static str),
}

struct Frame {
    header: FrameHeader,
    payload: Bytes,
}

/// A frame's header with its length and that of the payload.
struct Head {
    header: FrameHeader,
    length: usize,
    payload: usize,
}

impl MessageDecoder {
    pub(super) fn new(max_message_bytes: usize) -> Self {
        Self {
            chunk: Bytes::new(),
            held: Vec::new(),
            fragments: None,
            max_message_bytes,
        }
    }

    /// Adds a received chunk, after [`next`](Self::next) returned `None`.
    pub(super) fn push(&mut self, chunk: Bytes) {
        debug_assert!(
            self.chunk.is_empty(),
            "the previous chunk has not been read"
        );
        self.chunk = chunk;
    }

    /// Takes the next message out of the received bytes; `None` means that more bytes are needed. Nothing
    /// can be read after an error or a close.
    pub(super) fn next(&mut self) -> Option<Result<Incoming, Violation>> {
        loop {
            let incoming = match self.next_frame() {
                Ok(Some(frame)) => self.take(frame),
                Ok(None) => return None,
                Err(violation) => Err(violation),
            };
            if let Some(incoming) = incoming.transpose() {
                return Some(incoming);
            }
        }
    }

    fn next_frame(&mut self) -> Result<Option<Frame>, Violation> {
        if self.held.is_empty() {
            if let Some(head) = self.head(&self.chunk)?
                && head.length + head.payload <= self.chunk.len()
            {
                self.chunk.advance(head.length);
                let payload = self.chunk.split_to(head.payload);
                return Ok(Some(Frame {
                    header: head.header,
                    payload,
                }));
            }
            self.hold(self.chunk.len());
            return Ok(None);
        }
        loop {
            let head = self.head(&self.held)?;
            let length = match &head {
                // The length of the header is not known yet.
                None => self.held.len() + 1,
                Some(head) => head.length + head.payload,
            };
            let missing = length - self.held.len();
            if let Some(head) = head
                && missing == 0
            {
                let mut payload = Bytes::from(std::mem::take(&mut self.held));
                payload.advance(head.length);
                return Ok(Some(Frame {
                    header: head.header,
                    payload,
                }));
            }
            if self.chunk.is_empty() {
                return Ok(None);
            }
            self.held.reserve(missing);
            self.hold(missing.min(self.chunk.len()));
        }
    }

    /// Copies the next bytes of the chunk to the frame that they belong to.
    fn hold(&mut self, count: usize) {
        self.held.extend_from_slice(&self.chunk.split_to(count));
    }

    /// The header at the beginning of `bytes`; `None` if it is incomplete.
    fn head(&self, bytes: &[u8]) -> Result<Option<Head>, Violation> {
        let mut cursor = Cursor::new(bytes);
        // The library accepts reserved bits and kinds.
        let parsed = FrameHeader::parse(&mut cursor);
        let Ok(Some((header, payload))) = parsed else {
            return match parsed {
                Err(_) => Err(Violation::Protocol("a frame of a reserved kind")),
                _ => Ok(None),
            };
        };
        if header.rsv1 || header.rsv2 || header.rsv3 {
            return Err(Violation::Protocol(
                "a frame of an extension that was not negotiated",
            ));
        }
        if header.mask.is_some() {
            return Err(Violation::Protocol("a masked frame"));
        }
        let before = self.fragments.as_ref();
        match header.opcode {
            OpCode::Control(Control::Reserved(_)) | OpCode::Data(Data::Reserved(_)) => {
                return Err(Violation::Protocol("a frame of a reserved kind"));
            }
            OpCode::Control(_) if !header.is_final => {
                return Err(Violation::Protocol("a fragmented control frame"));
            }
            OpCode::Control(_) if payload > MAX_CONTROL_BYTES as u64 => {
                return Err(Violation::Protocol(
                    "a control frame of more than 125 bytes",
                ));
            }
            OpCode::Data(Data::Continue) if before.is_none() => {
                return Err(Violation::Protocol("a fragment without a message"));
            }
            OpCode::Data(Data::Text | Data::Binary) if before.is_some() => {
                return Err(Violation::Protocol("a message inside another one"));
            }
            _ => {}
        }
        let room = self.max_message_bytes - before.map_or(0, Vec::len);
        let payload = usize::try_from(payload).map_err(|_| Violation::TooLarge)?;
        if matches!(header.opcode, OpCode::Data(_)) && payload > room {
            return Err(Violation::TooLarge);
        }
        let length = usize::try_from(cursor.position()).map_err(|_| Violation::TooLarge)?;
        Ok(Some(Head {
            header,
            length,
            payload,
        }))
    }

    /// Takes a frame whose header is valid; `None` if its message continues.
    fn take(&mut self, frame: Frame) -> Result<Option<Incoming>, Violation> {
        let Frame { header, payload } = frame;
        Ok(Some(match header.opcode {
            OpCode::Control(Control::Close) => Incoming::Close(close_frame(&payload)?),
            OpCode::Control(Control::Ping) => Incoming::Ping(payload),
            OpCode::Control(_) => Incoming::Pong,
            OpCode::Data(_) => match (self.fragments.take(), header.is_final) {
                (None, true) => Incoming::Message(payload),
                (before, is_final) => {
                    let mut message = before.unwrap_or_default();
                    message.extend_from_slice(&payload);
                    if !is_final {
                        self.fragments = Some(message);
                        return Ok(None);
                    }
                    Incoming::Message(message.into())
                }
            },
        }))
    }
}

/// The code and reason of a close frame, if any.
fn close_frame(payload: &[u8]) -> Result<Option<CloseFrame>, Violation> {
    let Some((code, reason)) = payload.split_first_chunk::<2>() else {
        return match payload {
            [] => Ok(None),
            _ => Err(Violation::Protocol("a close frame with half a code")),
        };
    };
    Ok(Some(CloseFrame {
        code: u16::from_be_bytes(*code).into(),
        reason: Utf8Bytes::from(String::from_utf8_lossy(reason).into_owned()),
    }))
}

#[cfg(test)]
mod tests;
