//! Turns that go on from each other: what is sent of a conversation, and what is remembered of it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value, json};

use crate::lenient::read_received;
use crate::model::OutputItem;

use super::Chaining;
use super::message::Role;

/// The turns of one lane.
#[derive(Debug, Clone)]
pub(super) struct Turns {
    chaining: Chaining,
    last: Arc<Mutex<Option<Turn>>>,
}

/// A turn that is over.
#[derive(Debug)]
struct Turn {
    response_id: String,
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

/// Notes down a turn as its events come.
#[derive(Debug, Clone)]
pub(super) struct Recorder {
    turns: Turns,
    settings: Map<String, Value>,
    /// The whole input.
    input: Option<Vec<Value>>,
    is_warm_up: bool,
    items: Vec<Value>,
}

impl Turns {
    pub(super) fn new(chaining: Chaining) -> Self {
        Self {
            chaining,
            last: Arc::default(),
        }
    }

    /// Plans the next turn.
    pub(super) fn plan(&self, request: Map<String, Value>) -> Plan {
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
                let whole = last.history.as_ref().map(|history| {
                    let mut whole = history.clone();
                    whole.extend(input.iter().cloned());
                    whole
                });
                (Some((last.response_id.clone(), input)), whole)
            }
            (_, Some(last)) => {
                let rest = last.rest_of(&input, &settings);
                (
                    rest.map(|rest| (last.response_id.clone(), rest)),
                    Some(input),
                )
            }
        };
        let recorder = Recorder {
            turns: self.clone(),
            settings,
            input: whole.clone(),
            is_warm_up,
            items: Vec::new(),
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
    /// Takes note of an event of the response.
    pub(super) fn take(&mut self, role: Role, message: &[u8]) {
        if !matches!(role, Role::Item | Role::Terminal) {
            return;
        }
        let Ok(Value::Object(mut event)) = read_received::<Value>(message) else {
            return;
        };
        if role == Role::Item {
            self.items.extend(event.remove("item"));
            return;
        }
        let Some(Value::Object(mut response)) = event.remove("response") else {
            return;
        };
        let Some(Value::String(response_id)) = response.remove("id") else {
            return;
        };
        // What was streamed is never lost: some servers end with less than they gave.
        let output = match response.remove("output") {
            Some(Value::Array(output)) if output.len() >= self.items.len() => output,
            _ => std::mem::take(&mut self.items),
        };
        let history = self.input.take().map(|mut history| {
            history.extend(output.into_iter().map(as_input));
            history
        });
        *self.turns.last() = Some(Turn {
            response_id,
            settings: std::mem::take(&mut self.settings),
            history,
            is_warm_up: self.is_warm_up,
        });
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

/// An item of a response as one of the next request.
fn as_input(item: Value) -> Value {
    match serde_json::from_value::<OutputItem>(item.clone()) {
        Ok(output) => json!(output.to_input()),
        Err(_) => item,
    }
}
