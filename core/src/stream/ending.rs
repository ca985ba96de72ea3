//! How a stream may end: what of it is done, and terminal events that are not the last word.

use std::pin::Pin;
use std::time::Duration;

use serde_json::Value;
use tokio::time::Sleep;

use crate::dialect::RawEvent;
use crate::lenient::{read_json, read_variant_of_limited};
use crate::model::{Event, OutputItem, Response, ResponseStatus};

use super::StreamEvent;

/// How long an `error` event waits for the `response.failed` that some servers send behind it.
pub(super) const FAILED_EVENT_GRACE: Duration = Duration::from_millis(250);

/// How long a `response.failed` without a reason waits for an `error` that has it.
const REASON_GRACE: Duration = Duration::from_secs(1);

/// How long a response of calls waits for another one in the same body: some gateways run the tools of
/// a call themselves and stream both rounds.
const SUCCESSOR_GRACE: Duration = Duration::from_millis(250);

/// How many events may come between two responses of one body.
const MAX_EVENTS_BETWEEN: usize = 1024;

/// What an event is to the stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EventRole {
    /// An event of the response.
    Plain,
    /// The terminal event of a response that another one follows: it is not the answer.
    Interim,
    /// The end of a stream whose server sent none. The record has the response.
    Conclusion,
}

/// Which items of the output are done.
#[derive(Debug, Default)]
pub(super) struct ItemsDone {
    added: usize,
    done: usize,
    has_call: bool,
    has_message: bool,
    /// Whether the last event of an item finished a message or a call.
    is_settled: bool,
}

/// A terminal event that may not be the last word.
pub(super) struct Held {
    pub(super) event: StreamEvent,
    pub(super) waits_for: Awaited,
    /// What came behind it.
    pub(super) behind: Vec<StreamEvent>,
    pub(super) until: Pin<Box<Sleep>>,
}

/// What a terminal event waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Awaited {
    /// The reason of a failure.
    Reason,
    /// Another response in the same body.
    Successor,
}

impl ItemsDone {
    pub(super) fn take(&mut self, event: &Event) {
        match event {
            Event::OutputItemAdded(event) => {
                self.added += 1;
                self.take_item(&event.item);
                self.is_settled = false;
            }
            Event::OutputItemDone(event) => {
                self.done += 1;
                self.take_item(&event.item);
                self.is_settled = is_message(&event.item) || is_call(&event.item);
            }
            Event::Created(_)
            | Event::Queued(_)
            | Event::InProgress(_)
            | Event::Keepalive(_)
            | Event::Ping(_) => {}
            _ => self.is_settled = false,
        }
    }

    /// Whether every item that was begun is done.
    pub(super) fn are_all_done(&self) -> bool {
        self.done > 0 && self.done >= self.added
    }

    /// Whether the items can be the whole answer of a server that sends no terminal event.
    pub(super) fn are_settled(&self) -> bool {
        self.is_settled && self.are_all_done()
    }

    fn take_item(&mut self, item: &OutputItem) {
        self.has_call |= is_call(item);
        self.has_message |= is_message(item);
    }

    fn is_only_calls(&self, response: &Response) -> bool {
        let mut items = response.output.iter();
        let has_message = self.has_message || items.any(is_message);
        !has_message && (self.has_call || response.output.iter().any(is_call))
    }
}

impl Awaited {
    /// What a terminal event has to wait for; `is_body` tells that the stream is the body of an answer,
    /// in which another response can follow.
    pub(super) fn by(event: &Event, items: &ItemsDone, is_body: bool) -> Option<Self> {
        match event {
            Event::Failed(event) if !has_reason(&event.response) => Some(Self::Reason),
            Event::Completed(event) if is_body && items.is_only_calls(&event.response) => {
                Some(Self::Successor)
            }
            _ => None,
        }
    }

    fn grace(self) -> Duration {
        match self {
            Self::Reason => REASON_GRACE,
            Self::Successor => SUCCESSOR_GRACE,
        }
    }
}

impl Held {
    pub(super) fn new(event: StreamEvent, waits_for: Awaited) -> Self {
        Self {
            event,
            waits_for,
            behind: Vec::new(),
            until: Box::pin(tokio::time::sleep(waits_for.grace())),
        }
    }

    pub(super) fn keep(&mut self, event: StreamEvent) {
        if self.behind.len() < MAX_EVENTS_BETWEEN {
            self.behind.push(event);
        }
    }
}

/// Puts the reason that an `error` event gives into a `response.failed` without one.
pub(super) fn add_reason(failed: &mut Event, raw: &mut RawEvent, error: &RawEvent) {
    if !matches!(failed, Event::Failed(event) if !has_reason(&event.response)) {
        return;
    }
    let (Ok(mut json), Ok(error)) = (
        read_json::<Value>(raw.data()),
        read_json::<Value>(error.data()),
    ) else {
        return;
    };
    let Some(Value::Object(response)) = json.get_mut("response") else {
        return;
    };
    let fields = [
        ("code", "code"),
        ("message", "message"),
        ("param", "param"),
        ("error_type", "type"),
    ];
    let given = fields.into_iter().filter_map(|(from, name)| {
        let value = error.get(from).filter(|value| !value.is_null())?;
        Some((name.to_owned(), value.clone()))
    });
    response.insert("error".to_owned(), Value::Object(given.collect()));
    let text = json.to_string();
    if let Ok(event) = read_variant_of_limited(failed.kind(), &text) {
        *failed = event;
        raw.set_data(text.into());
    }
}

/// Whether a failed response says why; one that its caller cancelled needs no reason.
fn has_reason(response: &Response) -> bool {
    let is_said = |error: &crate::model::ResponseError| {
        !error.message.is_empty() || error.code.as_ref().is_some_and(|code| !code.is_empty())
    };
    response.status == Some(ResponseStatus::Cancelled)
        || response.error.as_ref().is_some_and(is_said)
}

fn is_message(item: &OutputItem) -> bool {
    matches!(item, OutputItem::Message(_))
}

fn is_call(item: &OutputItem) -> bool {
    matches!(
        item,
        OutputItem::FunctionCall(_) | OutputItem::CustomToolCall(_) | OutputItem::McpCall(_)
    )
}
