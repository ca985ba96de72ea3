//! A reply as a socket sends it: scripts written for HTTP become messages, one for each event.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use memchr::memmem;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use antiphon::sse::{Decoder, Frame};

use crate::error::MockError;
use crate::http::{EarlyFault, Ending, GARBAGE, Pace, Piece, Pieces, Reply};
use crate::script::{Cut, Script, SocketStep};

/// The events, aliases included, after which a reply is over for the one who asked.
const TERMINAL: [&str; 6] = [
    "response.completed",
    "response.incomplete",
    "response.failed",
    "response.done",
    "response.error",
    "error",
];

/// Headers that are about the body of an HTTP response, and not about an error.
const HEADERS_OF_BODY: [&str; 4] = [
    "content-type",
    "content-length",
    "transfer-encoding",
    "connection",
];

/// A reply in the making, action by action.
pub(crate) struct Playback {
    delay: Duration,
    source: Source,
    /// Put into each event that has none.
    stream_id: Option<String>,
    ending: Ending,
    /// Whether the event was sent that ends a response, wherever the connection goes from there.
    is_over: bool,
}

enum Source {
    /// A body of server-sent events.
    Frames {
        pieces: Pieces,
        /// How many bytes of the body are still sent.
        left: usize,
        decoder: Box<Decoder>,
        comments: u64,
    },
    /// Any other body, which is told when it is whole.
    Whole {
        pieces: Pieces,
        left: usize,
        body: Vec<u8>,
        status: StatusCode,
        headers: Vec<(String, String)>,
    },
    Steps(VecDeque<SocketStep>),
    Nothing,
}

/// What is done next for a reply.
pub(crate) enum Action {
    /// Texts are sent, each as a message.
    Send(Vec<Text>),
    Step(SocketStep),
    /// A frame is cut, and nothing on any lane may be taken for the rest of it.
    Cut(Cut, End),
    End(End),
}

/// A message; a ping where it stands for a comment.
pub(crate) enum Text {
    Event {
        text: Bytes,
        /// The type, as far as it tells one.
        kind: Option<String>,
    },
    Keepalive,
}

/// What becomes of a socket when a reply is over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The next request of the lane is answered.
    Next,
    /// The lane sends nothing more.
    Stall,
    /// The socket is closed without a close frame.
    Close,
    /// The socket is reset.
    Reset,
}

impl Playback {
    pub(crate) fn of_reply(reply: Reply, stream_id: Option<String>) -> Self {
        let left = reply.after_bytes.unwrap_or(usize::MAX);
        let (source, ending) = match reply.before_headers {
            Some(EarlyFault::Reset) => (Source::Nothing, Ending::Reset),
            Some(EarlyFault::Close) => (Source::Nothing, Ending::Truncate),
            Some(EarlyFault::Stall) => (Source::Nothing, Ending::Stall),
            Some(EarlyFault::Garbage) => {
                let garbage = SocketStep::Raw(GARBAGE.to_vec().into());
                (Source::Steps([garbage].into()), Ending::Truncate)
            }
            None if reply.status.is_success() && is_event_stream(&reply.headers) => {
                let source = Source::Frames {
                    pieces: reply.pieces,
                    left,
                    decoder: Box::new(Decoder::with_max_frame_bytes(usize::MAX)),
                    comments: 0,
                };
                (source, reply.ending)
            }
            None => {
                let source = Source::Whole {
                    pieces: reply.pieces,
                    left,
                    body: Vec::new(),
                    status: reply.status,
                    headers: reply.headers,
                };
                (source, reply.ending)
            }
        };
        Self {
            delay: reply.delay,
            source,
            stream_id,
            ending,
            is_over: false,
        }
    }

    /// The steps of a script; none where its body is another.
    pub(crate) fn of_script(
        script: &Script,
        stream_id: Option<String>,
    ) -> Result<Option<Self>, MockError> {
        let Some(socket) = &script.socket else {
            return Ok(None);
        };
        script.check()?;
        Ok(Some(Self {
            delay: Duration::from_millis(script.delay_ms),
            source: Source::Steps(socket.steps.iter().cloned().collect()),
            stream_id,
            ending: script.then,
            is_over: false,
        }))
    }

    /// How long to wait before the first action.
    pub(crate) fn delay(&self) -> Duration {
        self.delay
    }

    /// How many messages of this type the steps that are left wait for.
    pub(crate) fn receives(&self, kind: &str) -> usize {
        let Source::Steps(steps) = &self.source else {
            return 0;
        };
        let waits_for =
            |step: &&SocketStep| matches!(step, SocketStep::Receive(wanted) if wanted == kind);
        steps.iter().filter(waits_for).count()
    }

    /// The next action, and when it is done. Not asked again after [`Action::End`].
    pub(crate) fn next(&mut self) -> (Pace, Action) {
        match &mut self.source {
            Source::Frames {
                pieces,
                left,
                decoder,
                comments,
            } => {
                let Some(piece) = next_piece(pieces, left) else {
                    return self.finish_frames();
                };
                decoder.push(piece.bytes);
                let mut frames = Vec::new();
                // The limit is that of memory, so that no frame is an error.
                while let Some(Ok(frame)) = decoder.next_frame() {
                    frames.push(frame);
                }
                let are_comments = decoder.comments_seen() > *comments;
                *comments = decoder.comments_seen();
                let mut texts: Vec<Text> = frames
                    .iter()
                    .filter_map(|frame| self.event(frame))
                    .collect();
                if are_comments {
                    texts.push(Text::Keepalive);
                }
                (piece.pace, Action::Send(texts))
            }
            Source::Whole {
                pieces, left, body, ..
            } => {
                let Some(piece) = next_piece(pieces, left) else {
                    return self.finish_whole();
                };
                body.extend_from_slice(&piece.bytes);
                (piece.pace, Action::Send(Vec::new()))
            }
            Source::Steps(steps) => match steps.pop_front() {
                Some(SocketStep::WaitMs(milliseconds)) => {
                    let pause = Duration::from_millis(milliseconds);
                    (Pace::After(pause), Action::Send(Vec::new()))
                }
                Some(SocketStep::Event(event)) => {
                    let kind = event.get("type").and_then(Value::as_str);
                    let kind = kind.map(str::to_owned);
                    let text = self.message(event.to_string().into(), kind);
                    (Pace::Now, Action::Send(vec![text]))
                }
                Some(SocketStep::Cut(cut)) => (Pace::Now, Action::Cut(cut, self.ending())),
                Some(step) => (pace_of(&step), Action::Step(step)),
                None => self.end(),
            },
            Source::Nothing => self.end(),
        }
    }

    /// A body of events that is cut before a blank line has an event more, if its end is proper.
    fn finish_frames(&mut self) -> (Pace, Action) {
        let source = std::mem::replace(&mut self.source, Source::Nothing);
        if let (Source::Frames { mut decoder, .. }, Ending::Eof) = (source, self.ending)
            && let Some(text) = decoder.finish().and_then(|frame| self.event(&frame))
        {
            return (Pace::Now, Action::Send(vec![text]));
        }
        self.end()
    }

    fn finish_whole(&mut self) -> (Pace, Action) {
        let source = std::mem::replace(&mut self.source, Source::Nothing);
        let Source::Whole {
            body,
            status,
            headers,
            ..
        } = source
        else {
            return self.end();
        };
        if self.ending != Ending::Eof {
            return self.end();
        }
        let text = if status.is_success() {
            Bytes::from(body)
        } else {
            error_event(status, &headers, &body)
        };
        if text.is_empty() {
            return self.end();
        }
        let kind = kind_of(&text);
        (Pace::Now, Action::Send(vec![self.message(text, kind)]))
    }

    fn end(&self) -> (Pace, Action) {
        (Pace::Now, Action::End(self.ending()))
    }

    fn ending(&self) -> End {
        // Who writes steps writes a close down where one is meant.
        let is_steps = matches!(self.source, Source::Steps(_));
        match self.ending {
            Ending::Truncate => End::Close,
            Ending::Reset => End::Reset,
            Ending::Eof if self.is_over || is_steps => End::Next,
            Ending::Eof => End::Close,
            Ending::Stall if self.is_over && !is_steps => End::Next,
            Ending::Stall => End::Stall,
        }
    }

    /// The message that one frame becomes; none for what only HTTP streams need.
    fn event(&mut self, frame: &Frame) -> Option<Text> {
        let data = frame.data();
        if data == b"[DONE]" {
            return None;
        }
        let mut text = frame.clone().into_data();
        let mut kind = kind_of(data);
        // What is no object has no place for a type.
        if kind.is_none() && inside_of_object(data).is_some() {
            let told = frame.event().map(String::from_utf8_lossy);
            kind = told.map(Cow::into_owned);
            text = with_first_field(text, "type", kind.as_deref());
        }
        Some(self.message(text, kind))
    }

    fn message(&mut self, text: Bytes, kind: Option<String>) -> Text {
        if let Some(kind) = &kind {
            let begins_anew = kind == "response.created";
            self.is_over = is_terminal(kind) || self.is_over && !begins_anew;
        }
        let text = with_field(text, "stream_id", self.stream_id.as_deref());
        Text::Event { text, kind }
    }
}

/// The next piece of a body, cut to the bytes that are left; a pause without bytes stays.
fn next_piece(pieces: &mut Pieces, left: &mut usize) -> Option<Piece> {
    if *left == 0 {
        return None;
    }
    let mut piece = pieces.next()?;
    piece.bytes.truncate(*left);
    *left -= piece.bytes.len();
    Some(piece)
}

fn pace_of(step: &SocketStep) -> Pace {
    match step {
        SocketStep::Binary(chunk)
        | SocketStep::Ping(chunk)
        | SocketStep::Pong(chunk)
        | SocketStep::Raw(chunk)
            if chunk.delay_ms > 0 =>
        {
            Pace::After(Duration::from_millis(chunk.delay_ms))
        }
        _ => Pace::Now,
    }
}

fn is_event_stream(headers: &[(String, String)]) -> bool {
    let mut headers = headers.iter();
    let content_type = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    content_type.is_some_and(|(_, value)| value.starts_with("text/event-stream"))
}

/// Whether an event of this type ends its response.
pub(crate) fn is_terminal(kind: &str) -> bool {
    TERMINAL.contains(&kind)
}

/// The `type` of an event.
pub(crate) fn kind_of(event: &[u8]) -> Option<String> {
    /// As the mock and most servers begin an event; a benchmark sends 100 000 of them.
    const START: &[u8] = b"{\"type\":\"";
    #[derive(Deserialize)]
    struct Kind {
        #[serde(rename = "type")]
        kind: Option<String>,
    }
    if let Some(rest) = event.strip_prefix(START)
        && let Some(end) = memchr::memchr2(b'"', b'\\', rest)
        && rest.get(end) == Some(&b'"')
    {
        let kind = rest.get(..end).unwrap_or_default();
        return String::from_utf8(kind.to_vec()).ok();
    }
    serde_json::from_slice::<Kind>(event).ok()?.kind
}

/// Adds a field behind the others of a JSON object that has none of this name. The rest of the
/// text stays as it is, because scripts may be about its very bytes.
pub(crate) fn with_field(text: Bytes, name: &str, value: Option<&str>) -> Bytes {
    let (Some(value), Some(inner)) = (value, inside_of_object(&text)) else {
        return text;
    };
    if has_field(&text, name) {
        return text;
    }
    let comma = if inner.is_empty() { "" } else { "," };
    format!("{{{inner}{comma}{}:{}}}", json!(name), json!(value)).into()
}

/// Adds a field before the others of a JSON object.
fn with_first_field(text: Bytes, name: &str, value: Option<&str>) -> Bytes {
    let (Some(value), Some(inner)) = (value, inside_of_object(&text)) else {
        return text;
    };
    let comma = if inner.is_empty() { "" } else { "," };
    format!("{{{}:{}{comma}{inner}}}", json!(name), json!(value)).into()
}

fn inside_of_object(text: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(text).ok()?.trim();
    Some(text.strip_prefix('{')?.strip_suffix('}')?.trim())
}

fn has_field(object: &[u8], name: &str) -> bool {
    if memmem::find(object, format!("\"{name}\"").as_bytes()).is_none() {
        return false;
    }
    let object: Option<Map<String, Value>> = serde_json::from_slice(object).ok();
    object.is_some_and(|object| object.get(name).is_some_and(|value| !value.is_null()))
}

/// The event that a response with an error status becomes: the status, the error of its body
/// however that tells it, and the headers in the error.
pub(crate) fn error_event(status: StatusCode, headers: &[(String, String)], body: &[u8]) -> Bytes {
    let text = String::from_utf8_lossy(body);
    let message = match text.trim() {
        "" => status.canonical_reason().unwrap_or("Scripted error"),
        text => text,
    };
    let mut error = match serde_json::from_slice(body) {
        Ok(Value::Object(mut fields)) => match fields.shift_remove("error") {
            Some(Value::Object(error)) => error,
            Some(Value::String(message)) => {
                Map::from_iter([("message".to_owned(), message.into())])
            }
            _ => fields,
        },
        _ => Map::new(),
    };
    if !error.contains_key("message") {
        error.insert("message".to_owned(), message.into());
    }
    let headers: Map<String, Value> = headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), Value::from(value.as_str())))
        .filter(|(name, _)| !HEADERS_OF_BODY.contains(&name.as_str()))
        .collect();
    if !headers.is_empty() {
        error.insert("headers".to_owned(), headers.into());
    }
    let event = json!({"type": "error", "status": status.as_u16(), "error": error});
    event.to_string().into()
}
