//! Scripts: what the server sends for one request, written in Rust or in JSON.

mod chunk;
mod json;
mod socket;
mod text_deltas;

use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Deserialize;
use serde_json::Value;

use crate::api::write_frame;
use crate::error::MockError;
use crate::http::{EVENT_STREAM, EarlyFault, Ending, JSON, Piece, Recut, Reply};

pub use chunk::Chunk;
pub use socket::{CloseStep, Cut, Fragments, SocketScript, SocketStep};
pub use text_deltas::TextDeltas;

/// The answer to one request.
///
/// At most one of `json`, `body`, `events`, `chunks`, `recording`, `text_deltas`, `built_in` and
/// `socket` is set; with none of them the body is empty. In JSON the fields have the same names, and
/// a field that is not listed here is an error.
///
/// # Over a WebSocket
///
/// A `response.create` takes the same scripts from the same queue as a request does. Each event of
/// a body of server-sent events is a text message, cut and delayed alike; `[DONE]` is left out, a
/// type that only the `event:` line tells is put into the event, comments become pings, and the
/// `stream_id` of the request is added to each event that has none. A status that is no success
/// becomes one `error` event, with the headers in its error. Any other body is one message.
///
/// Once the event was sent that ends a response (or an `error`), `eof` and `stall` leave the
/// socket open for the next request. Before it, `eof` closes the connection without a close frame,
/// and `stall` leaves the lane of the request silent, while pings are still answered. `truncate`
/// and `reset`, and the faults of `before_headers`, do the same as over HTTP.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Script {
    /// The HTTP status, 200 to 999; for a handshake also 101, which opens the socket. Default 200.
    pub status: u16,
    /// Headers to send, in this order; an object in JSON. They replace the ones the server would
    /// add itself: `content-type`, `content-length`, `transfer-encoding`, `date`, `connection`.
    #[serde(deserialize_with = "json::headers")]
    pub headers: Vec<(String, String)>,
    /// How many milliseconds to wait before the first byte of the response. Default 0.
    pub delay_ms: u64,
    /// A body written as JSON, with `content-length`, as `application/json`.
    pub json: Option<Value>,
    /// A body of text, with `content-length`, as `text/plain` unless `headers` say otherwise.
    pub body: Option<String>,
    /// Events, each sent as the frame `event: <type>`, `data: <json>`, blank line in an HTTP chunk
    /// and a write of its own, as `text/event-stream`. An event without a `type` has no `event:`
    /// line.
    pub events: Option<Vec<Value>>,
    /// Raw pieces, each sent as an HTTP chunk and a write of its own, as `text/event-stream`.
    pub chunks: Option<Vec<Chunk>>,
    /// The path of a file that is sent as it is, as `text/event-stream`: a recorded stream.
    pub recording: Option<PathBuf>,
    /// A generated stream, as `text/event-stream`.
    #[serde(deserialize_with = "json::text_deltas")]
    pub text_deltas: Option<TextDeltas>,
    /// Whether the built-in API answers, with the faults of this script: it has its own status,
    /// and its own headers but for those in `headers`. Default false.
    pub built_in: bool,
    /// A reply that only a WebSocket can send; only `delay_ms` and `then` can be set beside it. A
    /// request over HTTP that takes it is answered with status 500.
    pub socket: Option<SocketScript>,
    /// Whether this is the answer to a WebSocket handshake. Those have a queue, and a repeated
    /// script, of their own; a handshake without a script is accepted. Default false.
    pub handshake: bool,
    /// Cuts the body, whichever it is, into pieces of this many bytes, each sent as a chunk and a
    /// write of its own. At least 1. A piece with a delay begins a new chunk.
    pub bytes_each: Option<usize>,
    /// How many milliseconds to wait before each piece of the body, after `bytes_each` has cut it: with
    /// `bytes_each` 1 every byte drips. A piece with a delay of its own keeps that. Default 0.
    pub pause_ms: u64,
    /// What happens at the end of the body. Default `eof`.
    pub then: Ending,
    /// Applies `then` after this many bytes of the body; the rest is not sent. 0 is right after
    /// the headers.
    pub after_bytes: Option<usize>,
    /// A fault in place of a response, after `delay_ms`.
    pub before_headers: Option<EarlyFault>,
}

impl Default for Script {
    fn default() -> Self {
        Self {
            status: 200,
            headers: Vec::new(),
            delay_ms: 0,
            json: None,
            body: None,
            events: None,
            chunks: None,
            recording: None,
            text_deltas: None,
            built_in: false,
            socket: None,
            handshake: false,
            bytes_each: None,
            pause_ms: 0,
            then: Ending::Eof,
            after_bytes: None,
            before_headers: None,
        }
    }
}

impl Script {
    /// What this script sends; `built_in` makes what the built-in API would.
    pub(crate) fn reply(&self, built_in: impl FnOnce() -> Reply) -> Result<Reply, MockError> {
        self.check()?;
        let status = self.status_code()?;
        let stream = |pieces| Reply::pieces(status, EVENT_STREAM, pieces);
        let mut reply = if let Some(json) = &self.json {
            Reply::whole(status, JSON, json.to_string().into())
        } else if let Some(body) = &self.body {
            Reply::whole(status, "text/plain; charset=utf-8", body.clone().into())
        } else if let Some(events) = &self.events {
            let frames: Vec<Piece> = events
                .iter()
                .map(|event| Piece::now(frame(event)))
                .collect();
            stream(Box::new(frames.into_iter()))
        } else if let Some(chunks) = &self.chunks {
            let pieces: Vec<Piece> = chunks
                .iter()
                .map(|chunk| {
                    Piece::after(Duration::from_millis(chunk.delay_ms), chunk.bytes.clone())
                })
                .collect();
            stream(Box::new(pieces.into_iter()))
        } else if let Some(path) = &self.recording {
            let bytes = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
            stream(Box::new(std::iter::once(Piece::now(bytes.into()))))
        } else if let Some(deltas) = &self.text_deltas {
            stream(deltas.pieces())
        } else if self.built_in {
            built_in()
        } else if self.socket.is_some() {
            return Err(MockError::new(
                "field `socket` is a reply over a WebSocket, and this request came over HTTP",
            ));
        } else {
            Reply {
                headers: Vec::new(),
                ..Reply::whole(status, "", Bytes::new())
            }
        };
        if let Some(each) = self.bytes_each {
            reply.pieces = Box::new(Recut::new(reply.pieces, each));
        }
        if self.pause_ms > 0 {
            let pause = Duration::from_millis(self.pause_ms);
            reply.pieces = Box::new(reply.pieces.map(move |piece| piece.paused(pause)));
        }
        reply.headers.retain(|(name, _)| !self.has_header(name));
        reply.headers.splice(0..0, self.headers.iter().cloned());
        reply.delay = Duration::from_millis(self.delay_ms);
        reply.ending = self.then;
        reply.after_bytes = self.after_bytes;
        reply.before_headers = self.before_headers;
        Ok(reply)
    }

    /// Finds what serde cannot see.
    pub(crate) fn check(&self) -> Result<(), MockError> {
        self.status_code()?;
        let bodies: Vec<&str> = [
            ("json", self.json.is_some()),
            ("body", self.body.is_some()),
            ("events", self.events.is_some()),
            ("chunks", self.chunks.is_some()),
            ("recording", self.recording.is_some()),
            ("text_deltas", self.text_deltas.is_some()),
            ("built_in", self.built_in),
            ("socket", self.socket.is_some()),
        ]
        .into_iter()
        .filter_map(|(name, is_set)| is_set.then_some(name))
        .collect();
        if bodies.len() > 1 {
            let bodies = bodies.join("` and `");
            return Err(MockError::new(format!(
                "`{bodies}` are both set; a response has one body, keep one"
            )));
        }
        if let Some(socket) = &self.socket {
            socket.check(self.then != Ending::Eof)?;
            self.check_is_all_steps()?;
            if self.handshake {
                return Err(MockError::new(
                    "`socket` and `handshake` are both set; a handshake is answered over HTTP, \
                     make them two scripts",
                ));
            }
        }
        if self.bytes_each == Some(0) {
            return Err(MockError::new(
                "field `bytes_each` is 0; give the size of a chunk, 1 or more",
            ));
        }
        for (name, value) in &self.headers {
            let name_is_good = HeaderName::from_bytes(name.as_bytes()).is_ok();
            if !name_is_good || HeaderValue::from_bytes(value.as_bytes()).is_err() {
                return Err(MockError::new(format!(
                    "field `headers`: `{}: {}` is no HTTP header; remove spaces from the name and line breaks \
                     from the value",
                    name.escape_debug(),
                    value.escape_debug(),
                )));
            }
        }
        if let Some(path) = &self.recording {
            std::fs::File::open(path).map_err(|error| unreadable(path, &error))?;
        }
        Ok(())
    }

    /// What is about a response over HTTP would do nothing beside steps.
    fn check_is_all_steps(&self) -> Result<(), MockError> {
        let without = Self::default();
        let field = [
            ("status", self.status != without.status),
            ("headers", !self.headers.is_empty()),
            ("bytes_each", self.bytes_each.is_some()),
            ("after_bytes", self.after_bytes.is_some()),
            ("before_headers", self.before_headers.is_some()),
        ]
        .into_iter()
        .find_map(|(name, is_set)| is_set.then_some(name));
        field.map_or(Ok(()), |field| {
            Err(MockError::new(format!(
                "field `{field}` does nothing beside `socket`; leave it out and write a step"
            )))
        })
    }

    fn status_code(&self) -> Result<StatusCode, MockError> {
        StatusCode::from_u16(self.status)
            .ok()
            .filter(|status| !status.is_informational() || self.opens_socket())
            .ok_or_else(|| {
                let status = self.status;
                MockError::new(format!(
                    "field `status` is {status}; give a final HTTP status, 200 to 999"
                ))
            })
    }

    fn opens_socket(&self) -> bool {
        self.handshake && self.status == StatusCode::SWITCHING_PROTOCOLS.as_u16()
    }

    fn has_header(&self, name: &str) -> bool {
        self.headers
            .iter()
            .any(|(key, _)| key.eq_ignore_ascii_case(name))
    }
}

impl From<SocketScript> for Script {
    fn from(socket: SocketScript) -> Self {
        Self {
            socket: Some(socket),
            ..Self::default()
        }
    }
}

fn frame(event: &Value) -> Bytes {
    let mut buffer = Vec::new();
    write_frame(
        &mut buffer,
        event.get("type").and_then(Value::as_str),
        event,
    );
    buffer.into()
}

fn unreadable(path: &std::path::Path, error: &std::io::Error) -> MockError {
    MockError::new(format!(
        "field `recording`: cannot read {}: {error}",
        path.display()
    ))
}
