//! Turns bytes into frames: the event stream format of the WHATWG HTML standard, section 9.2.
//!
//! [`Decoder`] takes network chunks cut anywhere and emits one [`Frame`] per dispatched event. It
//! knows neither JSON nor HTTP. A frame whose lines lie inside one chunk borrows that chunk
//! ([`Bytes`] is counted), so nothing is copied; a frame that spans chunks is copied once, into a
//! buffer that becomes the frame. The decoder scans each byte once, whatever the chunk size.
//!
//! Bytes pass through unchanged. The standard decodes UTF-8 with replacement before it splits lines.
//! Because a line end is never part of a broken sequence, replacement after the split produces the same
//! text; [`Frame::data_text`] does that.

mod frame;
mod line;

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;

pub use frame::{Frame, FrameTooLarge};
use line::{Field, byte_order_mark, find_line_end, split_field};

/// The default limit for the lines of one frame: 64 MiB.
///
/// Large enough for an image in base64, small enough that a server that never ends a line cannot
/// exhaust memory.
pub const DEFAULT_MAX_FRAME_BYTES: usize = 64 * 1024 * 1024;

/// Splits a stream of bytes into frames.
///
/// Pass chunks to [`push`](Self::push), then call [`next_frame`](Self::next_frame) until it returns
/// `None`; at the end of the body, call [`finish`](Self::finish).
///
/// ```
/// # use antiphon::sse::Decoder;
/// # use bytes::Bytes;
/// let mut decoder = Decoder::new();
/// decoder.push(Bytes::from_static(b"event: greeting\ndata: hel"));
/// assert!(decoder.next_frame().is_none());
/// decoder.push(Bytes::from_static(b"lo\n\n"));
/// let frame = decoder.next_frame().expect("a frame").expect("below the cap");
/// assert_eq!(frame.event(), Some(&b"greeting"[..]));
/// assert_eq!(frame.data(), b"hello");
/// ```
pub struct Decoder {
    /// The chunk being read, and how far.
    chunk: Bytes,
    position: usize,
    /// Chunks pushed before the one being read was used up.
    waiting: VecDeque<Bytes>,
    /// The part of the current line that arrived in earlier chunks.
    line: Vec<u8>,
    /// The fields of the frame being put together.
    event: Value,
    data: Value,
    /// The texts of `event` and `data` while they are `Value::Held`.
    held_event: Vec<u8>,
    held_data: Vec<u8>,
    /// Where the value starts in `held_data`: a line that spanned chunks becomes the data as it
    /// is, field name included, because moving it would copy it again.
    held_data_start: usize,
    connection: Connection,
    max_frame_bytes: usize,
    /// Bytes of the `event` and `data` lines completed in this frame; never above the cap.
    frame_bytes: usize,
    /// The last chunk ended in CR: an LF that opens the next one belongs to the same line end.
    skip_line_feed: bool,
    /// Whether the first line, which may begin with a byte order mark, has ended.
    started: bool,
    /// Whether the stream has ended or the limit was exceeded; further bytes are ignored.
    closed: bool,
}

impl Decoder {
    /// Creates a decoder that accepts frames up to [`DEFAULT_MAX_FRAME_BYTES`].
    pub fn new() -> Self {
        Self::with_max_frame_bytes(DEFAULT_MAX_FRAME_BYTES)
    }

    /// Creates a decoder that accepts frames of at most `limit` bytes.
    ///
    /// The limit applies to the sum of the `event` and `data` lines of a frame, without line ends, plus the
    /// line being read. Complete comments and other lines do not count, and chunk boundaries make no
    /// difference.
    pub fn with_max_frame_bytes(limit: usize) -> Self {
        Self {
            chunk: Bytes::new(),
            position: 0,
            waiting: VecDeque::new(),
            line: Vec::new(),
            event: Value::Absent,
            data: Value::Absent,
            held_event: Vec::new(),
            held_data: Vec::new(),
            held_data_start: 0,
            connection: Connection::default(),
            max_frame_bytes: limit,
            frame_bytes: 0,
            skip_line_feed: false,
            started: false,
            closed: false,
        }
    }

    /// Adds a chunk from the network; it may be empty and may end anywhere.
    ///
    /// Ignored after [`finish`](Self::finish) and after [`FrameTooLarge`].
    pub fn push(&mut self, chunk: Bytes) {
        if !self.closed {
            self.waiting.push_back(chunk);
        }
    }

    /// Takes the next complete frame out of the chunks pushed so far; `None` means that more
    /// bytes are needed.
    ///
    /// Comments and blocks without data produce no frame.
    ///
    /// # Errors
    ///
    /// Fails with [`FrameTooLarge`], once, if a frame exceeds the limit. The decoder is then closed: it returns
    /// `None` and ignores further chunks.
    pub fn next_frame(&mut self) -> Option<Result<Frame, FrameTooLarge>> {
        loop {
            while self.position == self.chunk.len() {
                if !self.open_next_chunk() {
                    return None;
                }
            }
            let rest = &self.chunk[self.position..];
            let line_end = find_line_end(rest);
            let new_bytes = line_end.unwrap_or(rest.len());
            let line_length = self.line.len() + new_bytes;
            if line_length > self.max_frame_bytes - self.frame_bytes {
                return Some(Err(self.fail()));
            }
            let start = self.position;
            let end = start + new_bytes;
            if line_end.is_none() {
                copy(&mut self.line, rest);
                self.position = end;
                continue;
            }
            self.step_over_line_end(end);
            let is_first = !std::mem::replace(&mut self.started, true);
            if line_length == 0 {
                if let Some(frame) = self.dispatch() {
                    return Some(Ok(frame));
                }
            } else if self.line.is_empty() {
                let mark = byte_order_mark(&self.chunk[start..end], is_first);
                self.read_line_in_chunk(start + mark, end);
            } else {
                copy(&mut self.line, &self.chunk[start..end]);
                let mark = byte_order_mark(&self.line, is_first);
                self.read_held_line(mark);
            }
        }
    }

    /// Ends the stream and returns the frame whose blank line is missing, if it has any data; its last line
    /// may be incomplete.
    ///
    /// The standard drops such a frame, because it may be incomplete. Use it only if its data proves to be
    /// complete. Its `id` does not become the last event id. Call this after
    /// [`next_frame`](Self::next_frame) returned `None`; frames not taken by then are lost.
    pub fn finish(&mut self) -> Option<Frame> {
        if self.closed {
            return None;
        }
        let line = std::mem::take(&mut self.line);
        let start = byte_order_mark(&line, !self.started);
        let (field, value_start) = split_field(&line[start..]);
        // A truncated data line shows in its JSON; a truncated event name would be wrong without a sign.
        match field {
            Field::Data => self.append_held_line(line, start + value_start),
            Field::Unknown if line.len() > start => self.connection.keep_stray(&line[start..]),
            _ => {}
        }
        self.connection.pending_id = None;
        let frame = self.dispatch().filter(|frame| !frame.data().is_empty());
        self.close();
        frame
    }

    /// The last event id when the last returned frame was dispatched; empty if the server never sent one.
    pub fn last_event_id(&self) -> &str {
        &self.connection.last_event_id
    }

    /// The reconnection delay that the server last asked for with `retry`, in milliseconds.
    pub fn retry(&self) -> Option<Duration> {
        self.connection.retry
    }

    /// The start of the last line that sets no field of the standard; empty if there was none. Some servers
    /// write the reason of a failure into the stream as it stands.
    pub fn last_stray_line(&self) -> &[u8] {
        &self.connection.stray_line
    }

    /// Number of comment lines so far. Servers send them as keepalives: a change shows that the connection is
    /// alive, not that the model made progress.
    pub fn comments_seen(&self) -> u64 {
        self.connection.comments_seen
    }

    /// Moves to the next waiting chunk; returns false if there is none.
    fn open_next_chunk(&mut self) -> bool {
        self.spill();
        self.position = 0;
        let Some(chunk) = self.waiting.pop_front() else {
            self.chunk = Bytes::new();
            return false;
        };
        self.chunk = chunk;
        if let Some(&first) = self.chunk.first()
            && std::mem::take(&mut self.skip_line_feed)
            && first == b'\n'
        {
            self.position = 1;
        }
        true
    }

    /// Copies the frame so far out of the chunk, before the chunk is dropped.
    fn spill(&mut self) {
        if let Value::InChunk(start, end) = self.event {
            self.held_event.clear();
            copy(&mut self.held_event, &self.chunk[start..end]);
            self.event = Value::Held;
        }
        if let Value::InChunk(start, end) = self.data {
            self.held_data.clear();
            self.held_data_start = 0;
            copy(&mut self.held_data, &self.chunk[start..end]);
            self.data = Value::Held;
        }
    }

    /// Moves past the line end at `end`. A CR ends its line at once: waiting to see whether an
    /// LF follows would hold the last frame back until the next chunk.
    fn step_over_line_end(&mut self, end: usize) {
        self.position = end + 1;
        if self.chunk[end] == b'\r' {
            match self.chunk.get(self.position) {
                Some(b'\n') => self.position += 1,
                Some(_) => {}
                None => self.skip_line_feed = true,
            }
        }
    }

    /// Reads a line that lies in the chunk from `start` to `end`.
    fn read_line_in_chunk(&mut self, start: usize, end: usize) {
        let (field, value_start) = split_field(&self.chunk[start..end]);
        let value_start = start + value_start;
        match field {
            Field::Data => {
                self.frame_bytes += end - start;
                if self.data == Value::Absent {
                    self.data = Value::InChunk(value_start, end);
                } else {
                    self.spill();
                    self.held_data.push(b'\n');
                    copy(&mut self.held_data, &self.chunk[value_start..end]);
                }
            }
            Field::Event => {
                self.frame_bytes += end - start;
                self.event = Value::InChunk(value_start, end);
            }
            Field::Unknown => self.connection.keep_stray(&self.chunk[start..end]),
            other => self.connection.read(other, &self.chunk[value_start..end]),
        }
    }

    /// Reads the line that `self.line` holds whole from `start` on.
    fn read_held_line(&mut self, start: usize) {
        let (field, value_start) = split_field(&self.line[start..]);
        let value_start = start + value_start;
        match field {
            Field::Data => {
                self.frame_bytes += self.line.len() - start;
                let line = std::mem::take(&mut self.line);
                self.append_held_line(line, value_start);
            }
            Field::Event => {
                self.frame_bytes += self.line.len() - start;
                self.held_event.clear();
                copy(&mut self.held_event, &self.line[value_start..]);
                self.event = Value::Held;
            }
            Field::Unknown => self.connection.keep_stray(&self.line[start..]),
            other => self.connection.read(other, &self.line[value_start..]),
        }
        self.line.clear();
    }

    /// Adds a data line, whose value starts at `value_start`, to the data held.
    fn append_held_line(&mut self, line: Vec<u8>, value_start: usize) {
        if self.data == Value::Absent {
            self.held_data = line;
            self.held_data_start = value_start;
            self.data = Value::Held;
        } else {
            self.held_data.push(b'\n');
            copy(&mut self.held_data, &line[value_start..]);
        }
    }

    /// Ends the frame; `None` when it had no data line.
    fn dispatch(&mut self) -> Option<Frame> {
        if let Some(id) = self.connection.pending_id.take() {
            self.connection.last_event_id = id;
        }
        self.frame_bytes = 0;
        if self.event == Value::Held || self.data == Value::Held {
            self.spill();
        }
        let event = std::mem::replace(&mut self.event, Value::Absent);
        match std::mem::replace(&mut self.data, Value::Absent) {
            Value::Absent => None,
            Value::InChunk(start, end) => {
                let (event_start, event_end) = match event {
                    Value::InChunk(event_start, event_end) => (event_start, event_end),
                    Value::Absent | Value::Held => (start, start),
                };
                let first = start.min(event_start);
                Some(Frame {
                    block: self.chunk.slice(first..end.max(event_end)),
                    event: event_start - first..event_end - first,
                    data: start - first..end - first,
                })
            }
            Value::Held => {
                let mut block = std::mem::take(&mut self.held_data);
                let data = self.held_data_start..block.len();
                if event == Value::Held {
                    copy(&mut block, &self.held_event);
                }
                Some(Frame {
                    event: data.end..block.len(),
                    data,
                    block: Bytes::from(block),
                })
            }
        }
    }

    fn fail(&mut self) -> FrameTooLarge {
        self.close();
        FrameTooLarge {
            limit: self.max_frame_bytes,
        }
    }

    /// Releases all bytes and accepts no more.
    fn close(&mut self) {
        self.closed = true;
        self.chunk = Bytes::new();
        self.position = 0;
        self.waiting = VecDeque::new();
        self.line = Vec::new();
        self.event = Value::Absent;
        self.data = Value::Absent;
        self.held_event = Vec::new();
        self.held_data = Vec::new();
    }
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Decoder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Decoder")
            .field("max_frame_bytes", &self.max_frame_bytes)
            .field("connection", &self.connection)
            .field("closed", &self.closed)
            .finish_non_exhaustive()
    }
}

/// The fields of a stream that concern its connection, not a frame.
#[derive(Debug, Default)]
struct Connection {
    /// Set by `id` in the frame being put together; `last_event_id` once that frame ends.
    pending_id: Option<String>,
    /// The last line that sets no field of the standard.
    stray_line: Vec<u8>,
    last_event_id: String,
    retry: Option<Duration>,
    comments_seen: u64,
}

impl Connection {
    /// Keeps the start of a line without a field of the standard, such as an error that a server writes
    /// into a stream.
    fn keep_stray(&mut self, line: &[u8]) {
        self.stray_line.clear();
        copy(
            &mut self.stray_line,
            &line[..line.len().min(MAX_STRAY_BYTES)],
        );
    }

    fn read(&mut self, field: Field, value: &[u8]) {
        match field {
            Field::Comment => self.comments_seen += 1,
            Field::Id if !value.contains(&0) => {
                self.pending_id = Some(String::from_utf8_lossy(value).into_owned());
            }
            Field::Retry if value.iter().all(u8::is_ascii_digit) => {
                // Empty, or too large a number: ignored.
                if let Some(milliseconds) = std::str::from_utf8(value)
                    .ok()
                    .and_then(|text| text.parse().ok())
                {
                    self.retry = Some(Duration::from_millis(milliseconds));
                }
            }
            _ => {}
        }
    }
}

/// How much of a line without a field is kept.
const MAX_STRAY_BYTES: usize = 512;

/// Where the value of a field lies.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Value {
    Absent,
    /// In the chunk being read, from the first offset to the second.
    InChunk(usize, usize),
    /// In a buffer of the decoder.
    Held,
}

/// Every copy that the decoder makes.
fn copy(buffer: &mut Vec<u8>, bytes: &[u8]) {
    #[cfg(test)]
    tests::count(&tests::COPIED, bytes.len());
    buffer.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests;
