//! WebSocket frames: what the client sends is read strictly, what the server sends is written as
//! a script asks, right or wrong.

use std::io::{self, ErrorKind, Read, Write};

use bytes::{Buf, Bytes, BytesMut};
use tungstenite::Message;
use tungstenite::error::Error;
use tungstenite::protocol::frame::FrameHeader;
use tungstenite::protocol::frame::coding::{Control, Data, OpCode};
use tungstenite::protocol::{Role, WebSocketConfig, WebSocketContext};

/// The codes of RFC 6455 that the server closes with by itself.
pub(crate) const PROTOCOL_ERROR: u16 = 1002;
pub(crate) const UNSUPPORTED_DATA: u16 = 1003;
const INVALID_TEXT: u16 = 1007;
const TOO_LARGE: u16 = 1009;

/// Asked for in one piece by the reader, and for each socket.
const READ_BUFFER_BYTES: usize = 4096;

/// Puts the messages of a client together, and finds what RFC 6455 forbids.
pub(crate) struct FrameReader {
    context: WebSocketContext,
}

/// Why a client's bytes are no WebSocket frames, and the close code that says so.
pub(crate) struct Violation {
    pub(crate) code: u16,
    pub(crate) reason: String,
}

impl FrameReader {
    pub(crate) fn new() -> Self {
        let config = WebSocketConfig::default().read_buffer_size(READ_BUFFER_BYTES);
        Self {
            context: WebSocketContext::new(Role::Server, Some(config)),
        }
    }

    /// The next message, ping, pong or close in `inbox`, from which its bytes are taken; nothing
    /// while it is incomplete. Nothing can be read after a close.
    pub(crate) fn next(&mut self, inbox: &mut BytesMut) -> Result<Option<Message>, Violation> {
        match self.context.read(&mut Inbox(inbox)) {
            Ok(message) => Ok(Some(message)),
            Err(Error::Io(error)) if error.kind() == ErrorKind::WouldBlock => Ok(None),
            Err(error) => Err(Violation {
                code: match error {
                    Error::Utf8(_) => INVALID_TEXT,
                    Error::Capacity(_) => TOO_LARGE,
                    _ => PROTOCOL_ERROR,
                },
                reason: error.to_string(),
            }),
        }
    }
}

/// Lets the reader take what was received. It would answer pings and closes by itself, which
/// scripts may forbid, so what it writes is dropped.
struct Inbox<'a>(&'a mut BytesMut);

impl Read for Inbox<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            return Err(ErrorKind::WouldBlock.into());
        }
        let count = buffer.len().min(self.0.len());
        self.0
            .copy_to_slice(buffer.get_mut(..count).unwrap_or_default());
        Ok(count)
    }
}

impl Write for Inbox<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub(crate) fn append_text(outgoing: &mut Vec<u8>, text: &[u8]) {
    append(outgoing, OpCode::Data(Data::Text), true, text);
}

pub(crate) fn append_binary(outgoing: &mut Vec<u8>, bytes: &[u8]) {
    append(outgoing, OpCode::Data(Data::Binary), true, bytes);
}

pub(crate) fn append_ping(outgoing: &mut Vec<u8>, payload: &[u8]) {
    append(outgoing, OpCode::Control(Control::Ping), true, payload);
}

pub(crate) fn append_pong(outgoing: &mut Vec<u8>, payload: &[u8]) {
    append(outgoing, OpCode::Control(Control::Pong), true, payload);
}

/// Appends a close frame; without a code it is empty.
pub(crate) fn append_close(outgoing: &mut Vec<u8>, code: Option<u16>, reason: &str) {
    let mut payload = Vec::new();
    if let Some(code) = code {
        payload.extend_from_slice(&code.to_be_bytes());
        payload.extend_from_slice(reason.as_bytes());
    }
    append(outgoing, OpCode::Control(Control::Close), true, &payload);
}

/// Appends one text message in fragments that begin at the bytes `split_at`, which ascend, with
/// `ping` between them.
pub(crate) fn append_fragments(
    outgoing: &mut Vec<u8>,
    text: &[u8],
    split_at: &[usize],
    ping: Option<&Bytes>,
) {
    let mut rest = text;
    let mut begun = 0;
    for (index, end) in split_at.iter().map(Some).chain([None]).enumerate() {
        let length = end.map_or(rest.len(), |end| end.saturating_sub(begun).min(rest.len()));
        let (fragment, after) = rest.split_at(length);
        let data = if index == 0 {
            Data::Text
        } else {
            Data::Continue
        };
        append(outgoing, OpCode::Data(data), end.is_none(), fragment);
        if let (Some(ping), Some(_)) = (ping, end) {
            append_ping(outgoing, ping);
        }
        begun += length;
        rest = after;
    }
}

/// Appends the header of a whole text message and only its first `length` bytes.
pub(crate) fn append_cut(outgoing: &mut Vec<u8>, text: &[u8], length: usize) {
    append_header(outgoing, OpCode::Data(Data::Text), true, text.len());
    outgoing.extend_from_slice(text.get(..length).unwrap_or(text));
}

fn append(outgoing: &mut Vec<u8>, opcode: OpCode, is_final: bool, payload: &[u8]) {
    append_header(outgoing, opcode, is_final, payload.len());
    outgoing.extend_from_slice(payload);
}

fn append_header(outgoing: &mut Vec<u8>, opcode: OpCode, is_final: bool, length: usize) {
    let header = FrameHeader {
        is_final,
        opcode,
        ..FrameHeader::default()
    };
    // Writing to memory does not fail.
    let _ = header.format(length as u64, outgoing);
}
