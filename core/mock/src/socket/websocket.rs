//! One WebSocket: messages in, events out, frame for frame and fault for fault.

use std::collections::HashSet;
use std::io;
use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Map, Value};
use tokio::time::Instant;
use tungstenite::Message;
use tungstenite::protocol::CloseFrame;

use super::frames::{
    FrameReader, UNSUPPORTED_DATA, Violation, append_binary, append_close, append_cut,
    append_fragments, append_ping, append_pong, append_text,
};
use super::lane::{Lanes, Turn};
use super::playback::{Action, End, Playback, Text, kind_of};
use super::record::SocketRecord;
use crate::api::{Refusal, create_over_socket, routes};
use crate::http::{Connection, LINGER, RecordedRequest, Reply};
use crate::script::{CloseStep, Fragments, Script, SocketStep};
use crate::state::{Shared, with_request_id};

/// A close frame without a code is told as this one.
const NO_CODE: u16 = 1005;

const MAX_STREAM_ID_BYTES: usize = 256;

/// A socket after its handshake. Dropping it notes that it is closed, then closes it, so that who
/// sees that the connection is gone finds it noted: the order of the fields matters.
pub(crate) struct Socket<'a> {
    record: SocketRecord,
    pub(crate) connection: Connection,
    handshake: RecordedRequest,
    pub(crate) shared: &'a Shared,
    frames: FrameReader,
    pub(crate) lanes: Lanes,
    /// The ids of the responses that are not stored, which only this socket can go on from.
    pub(crate) local: HashSet<String>,
    /// The ids of the responses that ended on this socket.
    pub(crate) finished: HashSet<String>,
    pub(crate) steers: u64,
}

/// How a socket is left.
enum Farewell {
    /// Closed without a close frame.
    Drop,
    Reset,
    /// Closed with a frame, which the client is to answer.
    Close(CloseStep),
    /// Closed for what the client sent.
    Fail(Violation),
    /// The client's close frame is answered.
    Answer(Option<CloseFrame>),
    /// Left open; nothing is answered any more.
    Silence,
}

impl<'a> Socket<'a> {
    pub(crate) fn new(
        connection: Connection,
        handshake: RecordedRequest,
        record: SocketRecord,
        shared: &'a Shared,
    ) -> Self {
        Self {
            connection,
            record,
            handshake,
            shared,
            frames: FrameReader::new(),
            lanes: Lanes::default(),
            local: HashSet::new(),
            finished: HashSet::new(),
            steers: 0,
        }
    }

    /// Answers messages until either side closes; an error when the client has left.
    pub(crate) async fn serve(mut self) -> io::Result<()> {
        let mut outgoing = Vec::new();
        match self.run().await? {
            Farewell::Drop => {
                self.record.close();
                self.connection.drain().await
            }
            Farewell::Reset => self.connection.set_reset(),
            Farewell::Close(close) => {
                append_close(&mut outgoing, close.code, &close.reason);
                self.connection.write(&outgoing).await?;
                let answered = tokio::time::timeout(LINGER, self.listen());
                answered.await.unwrap_or(Ok(()))
            }
            Farewell::Fail(violation) => {
                append_close(&mut outgoing, Some(violation.code), "");
                self.record
                    .note(|record| record.violation = Some(violation.reason));
                self.connection.write(&outgoing).await?;
                self.connection.drain().await
            }
            Farewell::Answer(close) => {
                let code = close.as_ref().map(|close| close.code.into());
                let reason = close.as_ref().map_or("", |close| close.reason.as_str());
                append_close(&mut outgoing, code, reason);
                self.connection.write(&outgoing).await
            }
            Farewell::Silence => {
                self.listen().await?;
                loop {
                    self.connection.inbox().clear();
                    self.connection.fill().await?;
                }
            }
        }
    }

    async fn run(&mut self) -> io::Result<Farewell> {
        loop {
            // One message, then one action: neither holds up the other.
            let message = match self.frames.next(self.connection.inbox()) {
                Ok(message) => message,
                Err(violation) => return Ok(Farewell::Fail(violation)),
            };
            let is_idle = message.is_none();
            if let Some(message) = message
                && let Some(farewell) = self.receive(message).await?
            {
                return Ok(farewell);
            }
            match self.lanes.next() {
                Some((lane, due)) if due <= Instant::now() => {
                    if let Some(farewell) = self.act(lane).await? {
                        return Ok(farewell);
                    }
                    self.connection.fill_at_once()?;
                }
                Some((_, due)) if is_idle => {
                    tokio::select! {
                        filled = self.connection.fill() => filled?,
                        () = tokio::time::sleep_until(due) => {}
                    }
                }
                None if is_idle => self.connection.fill().await?,
                _ => {}
            }
        }
    }

    /// Notes what comes, without an answer, up to a close frame or what is no frame.
    async fn listen(&mut self) -> io::Result<()> {
        loop {
            match self.frames.next(self.connection.inbox()) {
                Ok(None) => self.connection.fill().await?,
                Ok(Some(message)) => {
                    self.note(&message);
                    if message.is_close() {
                        return Ok(());
                    }
                }
                Err(_) => return Ok(()),
            }
        }
    }

    fn note(&self, message: &Message) {
        self.record.note(|record| match message {
            Message::Text(text) => record.messages.push(text.as_str().to_owned()),
            Message::Ping(payload) => record.pings.push(payload.to_vec()),
            Message::Pong(payload) => record.pongs.push(payload.to_vec()),
            Message::Close(close) => {
                let code = close.as_ref().map(|close| close.code.into());
                record.close_code = Some(code.unwrap_or(NO_CODE));
                record.close_reason = close.as_ref().map(|close| close.reason.as_str().to_owned());
            }
            Message::Binary(_) | Message::Frame(_) => {}
        });
    }

    async fn receive(&mut self, message: Message) -> io::Result<Option<Farewell>> {
        self.note(&message);
        match message {
            Message::Text(text) => self.receive_text(text.as_str()).await?,
            Message::Ping(payload) => {
                let mut outgoing = Vec::new();
                append_pong(&mut outgoing, &payload);
                self.connection.write(&outgoing).await?;
            }
            Message::Close(close) => return Ok(Some(Farewell::Answer(close))),
            Message::Binary(_) => {
                return Ok(Some(Farewell::Fail(Violation {
                    code: UNSUPPORTED_DATA,
                    reason: "the client sent a binary message; events are text".to_owned(),
                })));
            }
            Message::Pong(_) | Message::Frame(_) => {}
        }
        Ok(None)
    }

    async fn receive_text(&mut self, text: &str) -> io::Result<()> {
        let Ok(Value::Object(message)) = serde_json::from_str(text) else {
            let refusal = Refusal::bad_request("The message is not a JSON object.");
            return self
                .send(&refusal.code("invalid_json").into_event(None))
                .await;
        };
        let kind = message.get("type").and_then(Value::as_str);
        let kind = kind.unwrap_or_default().to_owned();
        let is_create = kind == "response.create";
        let stream_id = match stream_id(&message) {
            Ok(stream_id) => stream_id,
            Err(refusal) => {
                if is_create {
                    self.record_create(text, false);
                }
                return self.send(&refusal.into_event(None)).await;
            }
        };
        let stream_id = stream_id.as_deref();
        let is_scripted = self.lanes.deliver(&kind, stream_id);
        if is_create {
            let (script, number) = self.record_create(text, !is_scripted);
            if !is_scripted {
                let turn = self.turn(script.as_deref(), message, stream_id, number);
                self.lanes.add(stream_id, turn);
            }
            return Ok(());
        }
        if is_scripted {
            return Ok(());
        }
        if kind == "response.steer" {
            return self.steer(&message, stream_id).await;
        }
        let refusal = Refusal::bad_request(format!("Unknown event type: '{kind}'."));
        let refusal = refusal.about("type").code("unknown_event_type");
        self.send(&refusal.into_event(stream_id)).await
    }

    /// Lists a request to create a response, and takes the script that answers it if one does.
    fn record_create(&self, text: &str, is_answered: bool) -> (Option<Arc<Script>>, u64) {
        let request = Arc::new(RecordedRequest {
            method: "WEBSOCKET".to_owned(),
            body: text.as_bytes().to_vec(),
            ..self.handshake.clone()
        });
        let mut state = self.shared.state();
        let number = state.record(&request);
        let script = is_answered.then(|| state.next_script()).flatten();
        (script, number)
    }

    /// What answers a request to create a response.
    pub(crate) fn turn(
        &mut self,
        script: Option<&Script>,
        request: Map<String, Value>,
        stream_id: Option<&str>,
        number: u64,
    ) -> Turn {
        let lane = stream_id.map(str::to_owned);
        let playback = match script.map(|script| Playback::of_script(script, lane.clone())) {
            Some(Ok(Some(playback))) => playback,
            Some(Err(error)) => {
                let refusal = Refusal::invalid_script(&error);
                Playback::of_reply(with_request_id(refusal.into_reply(), number), lane)
            }
            Some(Ok(None)) | None => {
                let shared = self.shared;
                let reply = shared.answer(script, number, || self.built_in(request.clone()));
                Playback::of_reply(reply, lane)
            }
        };
        Turn { request, playback }
    }

    /// What the built-in API answers.
    fn built_in(&mut self, mut request: Map<String, Value>) -> Reply {
        request.shift_remove("type");
        request.shift_remove("stream_id");
        let delay = self.shared.token_delay();
        routes::check_key(&self.handshake)
            .and_then(|()| create_over_socket(request, &self.shared.memory, &mut self.local, delay))
            .unwrap_or_else(Refusal::into_reply)
    }

    /// Does the next action of a lane.
    async fn act(&mut self, index: usize) -> io::Result<Option<Farewell>> {
        let mut outgoing = Vec::new();
        let Some((lane, action)) = self.lanes.act(index) else {
            return Ok(None);
        };
        let Some(active) = &mut lane.active else {
            return Ok(None);
        };
        match action {
            Action::Send(texts) => {
                for text in texts {
                    match text {
                        Text::Keepalive => append_ping(&mut outgoing, b""),
                        Text::Event { text, kind } => {
                            active.sends(&text, kind.as_deref());
                            append_text(&mut outgoing, &text);
                        }
                    }
                }
            }
            Action::Step(SocketStep::Receive(kind)) => {
                active.wait_for(kind);
                return Ok(None);
            }
            Action::Step(SocketStep::Close(close)) => return Ok(Some(Farewell::Close(close))),
            Action::Step(SocketStep::Silent) => return Ok(Some(Farewell::Silence)),
            Action::Step(step) => {
                if let SocketStep::Text(text) | SocketStep::Fragments(Fragments { text, .. }) =
                    &step
                {
                    let kind = kind_of(text.as_bytes());
                    active.sends(&Bytes::copy_from_slice(text.as_bytes()), kind.as_deref());
                }
                append_step(&mut outgoing, &step);
            }
            Action::End(End::Next) => {
                let finished = lane.finish();
                self.finished
                    .extend(finished.and_then(|active| active.response_id));
                return Ok(None);
            }
            Action::Cut(cut, end) => {
                append_cut(&mut outgoing, cut.text.as_bytes(), cut.after_bytes);
                self.connection.write(&outgoing).await?;
                return Ok(Some(match end {
                    End::Close => Farewell::Drop,
                    End::Reset => Farewell::Reset,
                    End::Next | End::Stall => Farewell::Silence,
                }));
            }
            Action::End(End::Stall) => return Ok(None),
            Action::End(End::Close) => return Ok(Some(Farewell::Drop)),
            Action::End(End::Reset) => return Ok(Some(Farewell::Reset)),
        }
        if !outgoing.is_empty() {
            self.connection.write(&outgoing).await?;
        }
        if let Some(active) = self.lanes.get(index).and_then(|lane| lane.active.as_mut()) {
            active.acted();
        }
        Ok(None)
    }

    /// Sends an event outside of the replies.
    pub(crate) async fn send(&mut self, event: &Value) -> io::Result<()> {
        let mut outgoing = Vec::new();
        append_text(&mut outgoing, event.to_string().as_bytes());
        self.connection.write(&outgoing).await
    }
}

fn append_step(outgoing: &mut Vec<u8>, step: &SocketStep) {
    match step {
        SocketStep::Text(text) => append_text(outgoing, text.as_bytes()),
        SocketStep::Binary(chunk) => append_binary(outgoing, &chunk.bytes),
        SocketStep::Ping(chunk) => append_ping(outgoing, &chunk.bytes),
        SocketStep::Pong(chunk) => append_pong(outgoing, &chunk.bytes),
        SocketStep::Fragments(fragments) => {
            let ping = fragments.ping.as_ref().map(|ping| &ping.bytes);
            append_fragments(
                outgoing,
                fragments.text.as_bytes(),
                &fragments.split_at,
                ping,
            );
        }
        SocketStep::Raw(chunk) => outgoing.extend_from_slice(&chunk.bytes),
        // Actions of their own.
        SocketStep::Event(_)
        | SocketStep::Cut(_)
        | SocketStep::WaitMs(_)
        | SocketStep::Receive(_)
        | SocketStep::Close(_)
        | SocketStep::Silent => {}
    }
}

/// The lane of a message.
fn stream_id(message: &Map<String, Value>) -> Result<Option<String>, Refusal> {
    let is_allowed = |id: &str| {
        let mut bytes = id.bytes();
        (1..=MAX_STREAM_ID_BYTES).contains(&id.len())
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
    };
    match message.get("stream_id") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(id)) if is_allowed(id) => Ok(Some(id.clone())),
        Some(Value::String(id)) => {
            let expected = "1 to 256 of the characters A-Z, a-z, 0-9, '_', '.' and '-'";
            Err(Refusal::invalid_value("stream_id", id, expected))
        }
        Some(_) => Err(Refusal::invalid_type("stream_id", "a string")),
    }
}
