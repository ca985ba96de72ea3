//! What a stream of the soak is to go through, and what must be seen of it.

use antiphon::ErrorKind;
use antiphon_mock::{EarlyFault, Ending, Script};
use fastrand::Rng;
use serde_json::{Value, json};

/// The largest event that the client takes.
pub(crate) const MAX_FRAME_BYTES: usize = 16 * 1024;

/// What becomes of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    Completed,
    Incomplete,
    Failed,
    /// The server says `error`.
    Error,
    /// The body ends in good order, and too early.
    Eof,
    Truncated,
    Reset,
    /// The server falls silent.
    Stalled,
    Garbage,
    Oversized,
    /// The caller cancels it after its first event.
    Cancelled,
    /// The caller drops it after its first event.
    Dropped,
    /// The server refuses the request.
    Refused,
}

/// Each fate as often as it stands here; silence is seldom, as it takes long.
const FATES: [Fate; 40] = {
    use Fate::{
        Cancelled, Completed, Dropped, Eof, Error, Failed, Garbage, Incomplete, Oversized, Refused,
        Reset, Stalled, Truncated,
    };
    [
        Completed, Completed, Completed, Completed, Completed, Completed, Completed, Completed,
        Completed, Completed, Incomplete, Incomplete, Failed, Failed, Error, Error, Error, Eof,
        Eof, Eof, Truncated, Truncated, Truncated, Reset, Reset, Reset, Stalled, Garbage, Garbage,
        Oversized, Oversized, Cancelled, Cancelled, Cancelled, Cancelled, Dropped, Dropped,
        Dropped, Dropped, Refused,
    ]
};

/// One stream before it is made.
pub(crate) struct Plan {
    /// The id of the response and of the request, by which the stream is known again.
    pub(crate) id: String,
    pub(crate) fate: Fate,
    /// The text that must have come at the end.
    pub(crate) text: String,
    script: Script,
}

impl Plan {
    pub(crate) fn new(number: u64, random: &mut Rng) -> Self {
        let id = format!("resp_{number}");
        let fate = FATES[random.usize(..FATES.len())];
        let words: Vec<String> = (0..random.usize(1..30))
            .map(|index| format!("{number}.{index} "))
            .collect();
        let mut frames = vec![frame(&response("response.created", "in_progress", &id))];
        frames.extend(words.iter().map(|word| delta(word)));
        let last = match fate {
            Fate::Incomplete => frame(&response("response.incomplete", "incomplete", &id)),
            Fate::Failed => frame(&response("response.failed", "failed", &id)),
            Fate::Error => frame(&json!({"type": "error", "code": "server_error", "message": "m"})),
            Fate::Garbage => "data: {\"type\": \"response.\n\n".to_owned(),
            Fate::Oversized => delta(&"x".repeat(MAX_FRAME_BYTES)),
            _ => frame(&response("response.completed", "completed", &id)),
        };
        frames.push(last);
        let ends: Vec<usize> = frames
            .iter()
            .scan(0, |end, frame| {
                *end += frame.len();
                Some(*end)
            })
            .collect();
        let (then, cut) = match fate {
            Fate::Eof => (Ending::Eof, true),
            Fate::Truncated => (Ending::Truncate, true),
            Fate::Reset => (Ending::Reset, true),
            Fate::Stalled => (Ending::Stall, true),
            _ => (Ending::Eof, false),
        };
        // The terminal event counts without its blank line: a cut leaves that and more away.
        let whole = ends.last().copied().unwrap_or_default();
        let after_bytes = cut.then(|| random.usize(..whole - 2));
        // A frame that is whole but for the blank line counts, unless silence leaves that open.
        let missing = if fate == Fate::Stalled { 0 } else { 2 };
        let came = |index: usize| after_bytes.is_none_or(|cut| ends[index + 1] <= cut + missing);
        let text = words.iter().enumerate();
        let text = text
            .filter(|(index, _)| came(*index))
            .map(|(_, word)| word.as_str());
        let script = Script {
            status: if fate == Fate::Refused { 400 } else { 200 },
            headers: vec![("x-request-id".to_owned(), id.clone())],
            chunks: Some(frames.iter().map(|frame| frame.as_str().into()).collect()),
            bytes_each: random.bool().then(|| random.usize(20..500)),
            pause_ms: [0, 2, 10][random.usize(..3)],
            then,
            after_bytes,
            ..Script::default()
        };
        Self {
            id,
            fate,
            text: text.collect(),
            script,
        }
    }

    pub(crate) fn script(&self) -> Script {
        self.script.clone()
    }

    /// Whether a stream ended as planned: with this error or, without one, this status, and this text.
    pub(crate) fn is_met_by(&self, error: Option<ErrorKind>, status: &str, text: &str) -> bool {
        let (want_error, want_status) = match self.fate {
            Fate::Completed => (None, "completed"),
            Fate::Incomplete => (None, "incomplete"),
            Fate::Failed => (None, "failed"),
            Fate::Error => (Some(ErrorKind::Stream), ""),
            Fate::Eof | Fate::Truncated | Fate::Reset | Fate::Garbage | Fate::Oversized => {
                (Some(ErrorKind::StreamInterrupted), "")
            }
            Fate::Stalled => (Some(ErrorKind::StreamTimeout), ""),
            Fate::Cancelled | Fate::Dropped => (Some(ErrorKind::Cancelled), ""),
            Fate::Refused => (Some(ErrorKind::BadRequest), ""),
        };
        let is_text_right = match self.fate {
            Fate::Cancelled | Fate::Dropped | Fate::Refused => true,
            // A reset takes along what the server's system had not sent yet.
            Fate::Reset => self.text.starts_with(text),
            _ => text == self.text,
        };
        (error, status) == (want_error, want_status) && is_text_right
    }
}

/// A fault before the answer of a stream, which is then asked for again and gets the next script.
pub(crate) fn early_fault(random: &mut Rng) -> Script {
    match random.bool() {
        true => Script {
            status: 503,
            headers: vec![("retry-after-ms".to_owned(), "5".to_owned())],
            ..Script::default()
        },
        false => Script {
            before_headers: Some(EarlyFault::Reset),
            ..Script::default()
        },
    }
}

fn response(kind: &str, status: &str, id: &str) -> Value {
    json!({"type": kind, "response": {"id": id, "status": status, "output": []}})
}

fn delta(text: &str) -> String {
    frame(&json!({
        "type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": text,
    }))
}

fn frame(event: &Value) -> String {
    format!("data: {event}\n\n")
}
