//! JSON to events.

use antiphon::model::Event;
use serde_json::{Value, json};

/// JSON of any kind is an event, and an event that is written and read again is the same.
pub(crate) fn event(bytes: &[u8]) {
    let event: Event = match serde_json::from_slice(bytes) {
        Ok(event) => event,
        Err(_) => return assert!(!is_object(bytes), "an object is no event"),
    };
    let written = json!(event);
    let read: Event = serde_json::from_value(written.clone()).expect("what was written is read");
    assert_eq!(json!(read), written);
    assert_eq!(read.kind(), event.kind());
}

fn is_object(bytes: &[u8]) -> bool {
    matches!(serde_json::from_slice(bytes), Ok(Value::Object(_)))
}
