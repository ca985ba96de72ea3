//! A subscriber of `tracing` that remembers the spans of this crate.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

/// What requests say and servers answer in the tests; no span may have it.
pub(crate) const SECRET: &str = "a secret of the caller's";

pub(crate) type Fields = BTreeMap<String, Value>;

/// A span as it was left.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) fields: Fields,
    pub(crate) events: Vec<Fields>,
    /// How many handles of it there are.
    handles: usize,
    times_closed: usize,
}

/// Remembers the spans of this crate.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    spans: Arc<Mutex<BTreeMap<u64, Seen>>>,
    entered: Arc<Mutex<Vec<u64>>>,
    next: Arc<AtomicU64>,
}

impl Memory {
    pub(crate) fn listen(&self) -> DefaultGuard {
        tracing::subscriber::set_default(self.clone())
    }

    /// The spans that were made since the last time, none of which may be open.
    pub(crate) fn closed(&self) -> Vec<Seen> {
        let spans: Vec<Seen> = std::mem::take(&mut *self.spans.lock().unwrap())
            .into_values()
            .collect();
        for span in &spans {
            assert_eq!((span.handles, span.times_closed), (0, 1), "{span:?}");
            let written = format!("{span:?}");
            for secret in [SECRET, "sk-test", "Grüße"] {
                assert!(!written.contains(secret), "{written}");
            }
        }
        spans
    }

    /// The only span of a call.
    pub(crate) fn only(&self) -> Seen {
        let mut spans = self.closed();
        assert_eq!(spans.len(), 1, "{spans:?}");
        spans.remove(0)
    }

    pub(crate) fn open(&self) -> usize {
        let spans = self.spans.lock().unwrap();
        spans.values().filter(|span| span.handles > 0).count()
    }
}

impl Subscriber for Memory {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "antiphon"
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut span = Seen {
            handles: 1,
            ..Seen::default()
        };
        attributes.record(&mut Writer(&mut span.fields));
        let id = self.next.fetch_add(1, Ordering::Relaxed) + 1;
        self.spans.lock().unwrap().insert(id, span);
        Id::from_u64(id)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let mut spans = self.spans.lock().unwrap();
        let span = spans.get_mut(&id.into_u64()).expect("a span");
        assert_eq!(span.times_closed, 0);
        values.record(&mut Writer(&mut span.fields));
    }

    fn event(&self, event: &Event<'_>) {
        let parent = match event.parent() {
            Some(id) => Some(id.into_u64()),
            None => self.entered.lock().unwrap().last().copied(),
        };
        let mut fields = Fields::new();
        event.record(&mut Writer(&mut fields));
        let mut spans = self.spans.lock().unwrap();
        let span = spans.get_mut(&parent.expect("an event in a span"));
        span.expect("a span").events.push(fields);
    }

    fn enter(&self, id: &Id) {
        self.entered.lock().unwrap().push(id.into_u64());
    }

    fn exit(&self, id: &Id) {
        assert_eq!(self.entered.lock().unwrap().pop(), Some(id.into_u64()));
    }

    fn clone_span(&self, id: &Id) -> Id {
        let mut spans = self.spans.lock().unwrap();
        spans.get_mut(&id.into_u64()).expect("a span").handles += 1;
        id.clone()
    }

    fn try_close(&self, id: Id) -> bool {
        let mut spans = self.spans.lock().unwrap();
        let span = spans.get_mut(&id.into_u64()).expect("a span");
        span.handles -= 1;
        span.times_closed += usize::from(span.handles == 0);
        span.handles == 0
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
}

struct Writer<'a>(&'a mut Fields);

impl Writer<'_> {
    fn put(&mut self, field: &Field, value: impl Into<Value>) {
        self.0.insert(field.name().to_owned(), value.into());
    }
}

impl Visit for Writer<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.put(field, format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.put(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.put(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.put(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.put(field, value);
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.put(field, value);
    }
}
