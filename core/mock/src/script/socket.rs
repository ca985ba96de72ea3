//! What only sockets have: replies written step by step, down to the frame.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;

use super::chunk::Chunk;
use crate::error::MockError;

/// The longest payload of a ping, a pong or a close frame.
const MAX_CONTROL_BYTES: usize = 125;

/// A reply over a WebSocket, step by step.
///
/// When its steps are over, the next request of its lane is answered, unless the script's `then`
/// says how the socket ends. In JSON it is the array of its [`SocketStep`]s.
///
/// ```
/// use antiphon_mock::{MockServer, SocketScript};
/// use serde_json::json;
///
/// let server = MockServer::start()?;
/// server.enqueue(
///     SocketScript::new()
///         .event(json!({"type": "response.created", "response": {"id": "resp_1"}}))
///         .ping("still there?")
///         .wait(20)
///         .close(1012, "restart")
///         .into(),
/// );
/// # Ok::<(), antiphon_mock::MockError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct SocketScript {
    /// What is done, in this order.
    pub steps: Vec<SocketStep>,
}

/// One step of a reply over a WebSocket.
///
/// In JSON an object with one field, the name of the step in snake case: `{"event": {...}}`,
/// `{"text": "..."}`, `{"binary": {"base64": "..."}}`, `{"ping": "..."}`, `{"pong": "..."}`,
/// `{"fragments": {"text": "...", "split_at": [2]}}`, `{"wait_ms": 20}`,
/// `{"receive": "response.steer"}`, `{"close": {"code": 1001}}`,
/// `{"cut": {"text": "...", "after_bytes": 2}}`, `{"raw": {"base64": "..."}}`; and `"silent"`.
/// Where bytes are meant they are written as a [`Chunk`], whose delay is waited for before.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SocketStep {
    /// Sends JSON as a text message; an object gets the `stream_id` of its request, unless it has
    /// one.
    Event(Value),
    /// Sends a text message as it is.
    Text(String),
    /// Sends a binary message.
    Binary(Chunk),
    /// Sends a ping with this payload, at most 125 bytes.
    Ping(Chunk),
    /// Sends a pong that nobody asked for, with this payload, at most 125 bytes.
    Pong(Chunk),
    /// Sends a text message in fragments.
    Fragments(Fragments),
    /// Waits so many milliseconds.
    WaitMs(u64),
    /// Waits for a message of the client with this `type`, on this lane or without a lane. The
    /// message is listed among those received and not answered otherwise, also when it comes
    /// before this step.
    Receive(String),
    /// Sends a close frame, waits up to 5 seconds for that of the client, and closes. Nothing is
    /// sent after it, on any lane.
    Close(CloseStep),
    /// Sends the header of a text message and only its first bytes. It is the last step; `then`
    /// says what comes: the end of the connection or silence.
    Cut(Cut),
    /// Sends bytes as they are, without a frame around them.
    Raw(Chunk),
    /// Sends nothing from here on, on any lane, not even an answer to pings and closes; the socket
    /// stays open until the client leaves or the server stops.
    Silent,
}

/// A text message in fragments.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fragments {
    /// The whole text.
    pub text: String,
    /// The bytes at which the second fragment and those after it begin, ascending; also inside a
    /// character. Two equal ones make an empty fragment.
    pub split_at: Vec<usize>,
    /// The payload of a ping sent between each two fragments. Default: no pings.
    #[serde(default)]
    pub ping: Option<Chunk>,
}

/// A close frame.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CloseStep {
    /// The code, also one that must not be sent. Default: the frame is empty.
    pub code: Option<u16>,
    /// The reason, at most 123 bytes; only with a code. Default empty.
    pub reason: String,
}

/// A text message that is not sent to its end.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cut {
    /// The text whose length the header promises.
    pub text: String,
    /// How many bytes of it are sent, fewer than it has.
    pub after_bytes: usize,
}

impl SocketScript {
    /// A script without steps.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a step.
    #[must_use]
    pub fn step(mut self, step: SocketStep) -> Self {
        self.steps.push(step);
        self
    }

    /// Adds [`SocketStep::Event`].
    #[must_use]
    pub fn event(self, event: Value) -> Self {
        self.step(SocketStep::Event(event))
    }

    /// Adds [`SocketStep::Text`].
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.step(SocketStep::Text(text.into()))
    }

    /// Adds [`SocketStep::Binary`].
    #[must_use]
    pub fn binary(self, bytes: impl Into<Chunk>) -> Self {
        self.step(SocketStep::Binary(bytes.into()))
    }

    /// Adds [`SocketStep::Ping`].
    #[must_use]
    pub fn ping(self, payload: impl Into<Chunk>) -> Self {
        self.step(SocketStep::Ping(payload.into()))
    }

    /// Adds [`SocketStep::Pong`].
    #[must_use]
    pub fn pong(self, payload: impl Into<Chunk>) -> Self {
        self.step(SocketStep::Pong(payload.into()))
    }

    /// Adds [`SocketStep::Fragments`].
    #[must_use]
    pub fn fragments(self, fragments: Fragments) -> Self {
        self.step(SocketStep::Fragments(fragments))
    }

    /// Adds [`SocketStep::WaitMs`].
    #[must_use]
    pub fn wait(self, milliseconds: u64) -> Self {
        self.step(SocketStep::WaitMs(milliseconds))
    }

    /// Adds [`SocketStep::Receive`].
    #[must_use]
    pub fn receive(self, kind: impl Into<String>) -> Self {
        self.step(SocketStep::Receive(kind.into()))
    }

    /// Adds [`SocketStep::Close`].
    #[must_use]
    pub fn close(self, code: impl Into<Option<u16>>, reason: impl Into<String>) -> Self {
        self.step(SocketStep::Close(CloseStep {
            code: code.into(),
            reason: reason.into(),
        }))
    }

    /// Adds [`SocketStep::Cut`].
    #[must_use]
    pub fn cut(self, text: impl Into<String>, after_bytes: usize) -> Self {
        self.step(SocketStep::Cut(Cut {
            text: text.into(),
            after_bytes,
        }))
    }

    /// Adds [`SocketStep::Raw`].
    #[must_use]
    pub fn raw(self, bytes: impl Into<Chunk>) -> Self {
        self.step(SocketStep::Raw(bytes.into()))
    }

    /// Adds [`SocketStep::Silent`].
    #[must_use]
    pub fn silent(self) -> Self {
        self.step(SocketStep::Silent)
    }

    /// Finds what serde cannot see; `has_end` is whether the script says how the socket ends.
    pub(crate) fn check(&self, has_end: bool) -> Result<(), MockError> {
        for (index, step) in self.steps.iter().enumerate() {
            let is_last = index + 1 == self.steps.len();
            step.check(is_last, has_end).map_err(|fault| {
                MockError::new(format!("field `socket`: step {}: {fault}", index + 1))
            })?;
        }
        Ok(())
    }
}

impl SocketStep {
    fn check(&self, is_last: bool, has_end: bool) -> Result<(), &'static str> {
        let fits = |bytes: &Bytes| bytes.len() <= MAX_CONTROL_BYTES;
        match self {
            Self::Ping(payload) | Self::Pong(payload) if !fits(&payload.bytes) => {
                Err("the payload has more than 125 bytes; shorten it")
            }
            Self::Fragments(fragments) => fragments.check(),
            Self::Close(close) if close.code.is_none() && !close.reason.is_empty() => {
                Err("a close frame has no reason without a code; give a `code`")
            }
            Self::Close(close) if close.reason.len() + 2 > MAX_CONTROL_BYTES => {
                Err("`reason` has more than 123 bytes; shorten it")
            }
            Self::Cut(cut) if cut.after_bytes >= cut.text.len() => {
                Err("`after_bytes` is the whole text; give fewer bytes than `text` has")
            }
            Self::Cut(_) if !is_last || !has_end => Err(
                "nothing can be read after `cut`; make it the last step and set `then` to \
                 `truncate`, `reset` or `stall`",
            ),
            _ => Ok(()),
        }
    }
}

impl Fragments {
    fn check(&self) -> Result<(), &'static str> {
        let is_ascending = self.split_at.is_sorted();
        if !is_ascending || self.split_at.last().is_some_and(|at| *at > self.text.len()) {
            return Err("`split_at` are bytes of `text`; give them ascending, up to its length");
        }
        let ping = self.ping.as_ref();
        if ping.is_some_and(|ping| ping.bytes.len() > MAX_CONTROL_BYTES) {
            return Err("`ping` has more than 125 bytes; shorten it");
        }
        Ok(())
    }
}
