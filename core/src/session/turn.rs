//! Turns that go on from each other: what is sent of a conversation, and what is remembered of it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::accumulate::Accumulator;
use crate::dialect::{Read, Reader};
use crate::model::{Event, ResponseStatus};
use crate::sse::Frame;

use super::Chaining;

/// The turns of one lane.
#[derive(Debug, Clone)]
pub(super) struct Turns {
    chaining: Chaining,
    last: Arc<Mutex<Option<Turn>>>,
    server: Arc<ChainingServer>,
}

/// What is known of how a server continues from responses.
#[derive(Debug, Default)]
struct ChainingServer {
    has_echoed: AtomicBool,
    sends_whole: AtomicBool,
}

/// A turn that is over.
#[derive(Debug)]
struct Turn {
    /// The id that the next turn continues from; `None` where the server gave none.
    response_id: Option<String>,
    /// The parameters of its request, but for the input and what it went on from.
    settings: Map<String, Value>,
    /// The whole conversation up to and with the response; `None` where it went on from a response that
    /// is not known.
    history: Option<Vec<Value>>,
    /// Whether the response was only made ready for.
    is_warm_up: bool,
}

/// How a request is sent.
pub(super) struct Plan {
    /// The parameters to send.
    pub(super) parameters: Map<String, Value>,
    /// Those that need nothing the server knows; `None` where they are the same, or not known.
    pub(super) whole: Option<Map<String, Value>>,
    /// What notes down the turn.
    pub(super) recorder: Option<Recorder>,
}

/// Notes down a turn as its events arrive: what the next turn sends of it is the output of the final
/// response, also where its caller has left.
#[derive(Debug)]
pub(super) struct Recorder {
    turns: Turns,
    settings: Map<String, Value>,
    /// The whole input.
    input: Option<Vec<Value>>,
    is_warm_up: bool,
    reader: Box<Reader>,
    record: Box<Accumulator>,
}

impl Turns {
    pub(super) fn new(chaining: Chaining) -> Self {
        Self {
            chaining,
            last: Arc::default(),
            server: Arc::default(),
        }
    }

    /// Plans the next turn.
    pub(super) fn plan(&self, mut request: Map<String, Value>) -> Plan {
        if self.chaining == Chaining::Off {
            return Plan {
                parameters: request,
                whole: None,
                recorder: None,
            };
        }
        let is_warm_up = request.get("generate") == Some(&Value::Bool(false));
        let settings = settings_of(&request);
        let input = items_of(request.get("input"));
        let last = self.last();
        let is_independent = ["previous_response_id", "conversation"]
            .iter()
            .any(|name| request.get(*name).is_some_and(|value| !value.is_null()));
        let last = last.as_ref().filter(|_| !is_independent);
        let (sent, whole) = match (self.chaining, last) {
            (_, None) if is_independent => (None, None),
            (_, None) => (None, Some(input)),
            (Chaining::Continue, Some(last)) => {
                let is_stored = request.get("store") != Some(&Value::Bool(false));
                let whole = last.history.as_ref().map(|history| {
                    let mut whole = sent_again(history, is_stored);
                    whole.extend(input.iter().cloned());
                    whole
                });
                let continued = last.response_id.clone().filter(|_| !self.sends_whole());
                match (continued, whole) {
                    (Some(response_id), whole) => (Some((response_id, input)), whole),
                    (None, Some(whole)) => {
                        request.insert("input".to_owned(), whole.clone().into());
                        (None, Some(whole))
                    }
                    (None, None) => (None, None),
                }
            }
            (_, Some(last)) => {
                let continued = last.response_id.clone().filter(|_| !self.sends_whole());
                let rest = last.rest_of(&input, &settings);
                (continued.zip(rest), Some(input))
            }
        };
        let recorder = Recorder {
            turns: self.clone(),
            settings,
            input: whole.clone(),
            is_warm_up,
            reader: Box::default(),
            record: Box::default(),
        };
        let Some((response_id, input)) = sent else {
            return Plan {
                parameters: request,
                whole: None,
                recorder: Some(recorder),
            };
        };
        let mut parameters = request.clone();
        parameters.insert("input".to_owned(), input.into());
        parameters.insert("previous_response_id".to_owned(), response_id.into());
        Plan {
            parameters,
            whole: whole.map(|whole| {
                let mut parameters = request;
                parameters.insert("input".to_owned(), whole.into());
                parameters
            }),
            recorder: Some(recorder),
        }
    }

    /// Sends the whole conversation from now on: the server does not continue from a response.
    pub(super) fn send_whole(&self) {
        self.server.sends_whole.store(true, Ordering::Relaxed);
    }

    /// Notes whether a response names the one that it was asked to continue from.
    pub(super) fn note_echo(&self, is_echoed: bool) {
        self.server
            .has_echoed
            .fetch_or(is_echoed, Ordering::Relaxed);
    }

    /// Whether the server has named the response that another one was asked to continue from.
    pub(super) fn has_echoed(&self) -> bool {
        self.server.has_echoed.load(Ordering::Relaxed)
    }

    fn sends_whole(&self) -> bool {
        self.server.sends_whole.load(Ordering::Relaxed)
    }

    fn last(&self) -> MutexGuard<'_, Option<Turn>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn {
    /// What an input adds to this turn; `None` where it does not go on from it.
    fn rest_of(&self, input: &[Value], settings: &Map<String, Value>) -> Option<Vec<Value>> {
        let history = self.history.as_ref()?;
        let rest = input.strip_prefix(history.as_slice())?;
        let adds = !rest.is_empty() || self.is_warm_up;
        (adds && *settings == self.settings).then(|| rest.to_vec())
    }
}

impl Recorder {
    /// A recorder of another attempt at the same turn.
    pub(super) fn anew(&self) -> Self {
        Self {
            turns: self.turns.clone(),
            settings: self.settings.clone(),
            input: self.input.clone(),
            is_warm_up: self.is_warm_up,
            reader: Box::default(),
            record: Box::default(),
        }
    }

    /// Takes note of an event of the response.
    pub(super) fn take(&mut self, message: &Bytes) {
        if let Ok(Read::Event(event, _)) = self.reader.read(Frame::of_data(message.clone())) {
            self.apply(&event);
        }
        while let Some((event, _)) = self.reader.next_waiting() {
            self.apply(&event);
        }
    }

    fn apply(&mut self, event: &Event) {
        if self.record.is_terminal() || self.record.is_repeat(event) {
            return;
        }
        self.record.apply(event);
        if matches!(event, Event::Completed(_) | Event::Incomplete(_)) {
            self.end();
        }
    }

    fn end(&mut self) {
        let response = self.record.snapshot();
        if response.status == Some(ResponseStatus::Failed) {
            return;
        }
        let output = response.output.iter().map(|item| json!(item.to_input()));
        let history = self.input.take().map(|mut history| {
            history.extend(output);
            history
        });
        *self.turns.last() = Some(Turn {
            response_id: Some(response.id).filter(|id| !id.is_empty()),
            settings: std::mem::take(&mut self.settings),
            history,
            is_warm_up: self.is_warm_up,
        });
    }
}

/// A history as it is sent again: without what only a server that stores responses can read, reasoning
/// that nothing follows, and requests to compact that were carried out.
fn sent_again(history: &[Value], is_stored: bool) -> Vec<Value> {
    let is_reasoning = |item: &Value| item["type"] == "reasoning";
    let is_message_of_model = |item: &Value| item["role"] == "user" || item["role"] == "developer";
    let mut sent: Vec<Value> = Vec::with_capacity(history.len());
    for (place, item) in history.iter().enumerate() {
        let is_readable = is_stored
            || ["encrypted_content", "content"]
                .iter()
                .any(|name| has_content(&item[*name]));
        let next = history[place + 1..].iter().find(|next| !is_reasoning(next));
        let is_followed = next.is_some_and(|next| !is_message_of_model(next));
        let stays = item["type"] != "compaction_trigger"
            && (!is_reasoning(item) || is_readable && is_followed);
        if stays {
            let mut item = item.clone();
            if is_reasoning(&item)
                && let Value::Object(item) = &mut item
            {
                item.shift_remove("status");
            }
            sent.push(item);
        }
    }
    sent
}

/// A conversation without reasoning that only the server can read that sealed it.
pub(super) fn without_sealed(input: &[Value]) -> Vec<Value> {
    let is_sealed =
        |item: &Value| item["type"] == "reasoning" && has_content(&item["encrypted_content"]);
    input
        .iter()
        .filter(|item| !is_sealed(item))
        .cloned()
        .collect()
}

fn has_content(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        Value::Array(elements) => !elements.is_empty(),
        _ => false,
    }
}

/// The parameters that two requests must share for one to go on from the other.
fn settings_of(request: &Map<String, Value>) -> Map<String, Value> {
    let mut settings = request.clone();
    for name in ["input", "previous_response_id", "generate"] {
        settings.shift_remove(name);
    }
    settings
}

/// An input as a list of items.
fn items_of(input: Option<&Value>) -> Vec<Value> {
    match input {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(items)) => items.clone(),
        Some(text) => vec![json!({"type": "message", "role": "user", "content": text})],
    }
}
