//! Bytes of a server to the messages of a socket.

use std::collections::VecDeque;
use std::io::{self, ErrorKind, Read, Write};

use tungstenite::protocol::{Role, WebSocketConfig};
use tungstenite::{Error, Message, WebSocket};

/// A cap that some inputs exceed.
const MAX_MESSAGE_BYTES: usize = 200;

/// What was read, and the error that ended it.
type Outcome = (Vec<Message>, String);

/// Messages and the end are the same however the bytes are cut, and no message is larger than the
/// cap, whatever its frames promise.
pub(crate) fn websocket(bytes: &[u8]) {
    let whole = read([bytes.to_vec()]);
    assert_eq!(whole, read(super::chunks(bytes)));
    for message in &whole.0 {
        assert!(message.len() <= MAX_MESSAGE_BYTES);
    }
    // Nothing comes after a close.
    let before_last = whole.0.split_last().map_or(&[][..], |(_, before)| before);
    assert!(!before_last.iter().any(Message::is_close));
}

fn read(chunks: impl IntoIterator<Item = Vec<u8>>) -> Outcome {
    let config = WebSocketConfig::default()
        .max_message_size(Some(MAX_MESSAGE_BYTES))
        .max_frame_size(Some(MAX_MESSAGE_BYTES));
    let server = Server {
        chunks: chunks.into_iter().collect(),
        is_next: true,
    };
    let mut socket = WebSocket::from_raw_socket(server, Role::Client, Some(config));
    let mut messages = Vec::new();
    loop {
        match socket.read() {
            Ok(message) => messages.push(message),
            Err(Error::Io(error)) if error.kind() == ErrorKind::WouldBlock => {}
            Err(error) => return (messages, error.to_string()),
        }
    }
}

/// A server that sends its bytes chunk by chunk, each after a read that finds nothing, and takes
/// all that is sent to it.
struct Server {
    chunks: VecDeque<Vec<u8>>,
    is_next: bool,
}

impl Read for Server {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(mut chunk) = self.chunks.pop_front() else {
            return Ok(0);
        };
        self.is_next = !self.is_next;
        if self.is_next {
            self.chunks.push_front(chunk);
            return Err(ErrorKind::WouldBlock.into());
        }
        let count = buffer.len().min(chunk.len());
        let rest = chunk.split_off(count);
        buffer[..count].copy_from_slice(&chunk);
        if !rest.is_empty() {
            self.chunks.push_front(rest);
        }
        Ok(count)
    }
}

impl Write for Server {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
