//! What servers may do to an event, done to every event of every vector: a field left out or null, another
//! value in an enum, an unknown field or item, an integer as a float or the other way round.
//!
//! The event is still read as its type, writing it loses nothing, and accumulation goes on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/round_trip.rs"]
mod round_trip;
mod support;

use antiphon::ResponseStream;
use antiphon::accumulate::Accumulator;
use antiphon::model::{Event, Response};
use serde_json::{Value, json};

use round_trip::lost;
use support::{read_json, vectors};

/// Lists that may get a kind of element this version does not know.
const OPEN_LISTS: &[&str] = &["output", "content", "summary", "annotations", "tools"];

#[tokio::test]
async fn a_changed_event_stays_what_it_is() {
    let mut failures = Vec::new();
    let mut count = 0;
    for (name, events) in streams() {
        let typed: Vec<Event> = events.iter().map(read).collect();
        for (index, event) in events.iter().enumerate() {
            for (what, changed) in mutations(event) {
                count += 1;
                let failure = match read_as_frame(&changed).await {
                    Ok(read) => fault_of(event, &changed, &read)
                        .or_else(|| accumulation_fault(&typed, index, &read)),
                    Err(error) => Some(error),
                };
                if let Some(failure) = failure {
                    failures.push(format!("{name}: {what}: {failure}\n    {changed}"));
                }
            }
        }
    }
    assert!(count > 10_000, "only {count} changes");
    assert!(
        failures.is_empty(),
        "{} of {count} changes, such as\n{}",
        failures.len(),
        failures[..failures.len().min(20)].join("\n")
    );
}

/// The events of each vector that has any of a known type.
fn streams() -> Vec<(String, Vec<Value>)> {
    let paths = vectors();
    let streams = paths.iter().filter_map(|path| {
        let events = read_json(path)["expect"]["events"].as_array()?.clone();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        Some((name, events))
    });
    streams.filter(|(_, events)| !events.is_empty()).collect()
}

fn read(event: &Value) -> Event {
    serde_json::from_value(event.clone()).unwrap()
}

/// Reads an event as a stream gives it: through the decoder and the dialect.
async fn read_as_frame(event: &Value) -> Result<Event, String> {
    let mut stream = ResponseStream::replay([format!("data: {event}\n\n").into_bytes()]);
    match stream.next().await {
        Some(Ok(event)) => Ok(event),
        other => Err(format!("not read: {other:?}")),
    }
}

fn fault_of(event: &Value, changed: &Value, read: &Event) -> Option<String> {
    let kind = event["type"].as_str().unwrap_or_default();
    let was_known = !matches!(self::read(event), Event::Unknown { .. });
    if read.kind() != kind || was_known && matches!(read, Event::Unknown { .. }) {
        return Some(format!("`{kind}` was read as {read:?}"));
    }
    let mut expected = changed.clone();
    // Events keep what the model knows; the rest is in their raw JSON.
    if was_known {
        expected
            .as_object_mut()
            .unwrap()
            .shift_remove(UNKNOWN_FIELD);
    }
    lost(&expected, &json!(read)).map(|path| format!("lost at {path}"))
}

/// Puts the changed event in the place of its original; the response must still be one.
fn accumulation_fault(events: &[Event], index: usize, changed: &Event) -> Option<String> {
    let mut accumulator = Accumulator::new();
    for (position, event) in events.iter().enumerate() {
        accumulator.apply(if position == index { changed } else { event });
    }
    let snapshot = json!(accumulator.snapshot());
    let again: Response = serde_json::from_value(snapshot.clone()).unwrap();
    (json!(again) != snapshot).then(|| format!("accumulated to {snapshot}"))
}

const UNKNOWN_FIELD: &str = "shiny_new_field";

/// Every change of an event at every place in it, with what it is.
fn mutations(event: &Value) -> Vec<(String, Value)> {
    let mut mutations = Vec::new();
    let mut pointers = vec![String::new()];
    while let Some(pointer) = pointers.pop() {
        let value = event.pointer(&pointer).unwrap();
        let children: Vec<String> = match value {
            Value::Object(object) => object.keys().cloned().collect(),
            Value::Array(values) => (0..values.len()).map(|index| index.to_string()).collect(),
            _ => Vec::new(),
        };
        pointers.extend(children.iter().map(|child| format!("{pointer}/{child}")));
        if pointer == "/type" {
            continue;
        }
        let mut add = |what: &str, replacement: Value| {
            let mut changed = event.clone();
            *changed.pointer_mut(&pointer).unwrap() = replacement;
            mutations.push((format!("{what} at {pointer}"), changed));
        };
        match value {
            Value::Object(object) => {
                let mut more = object.clone();
                more.insert(UNKNOWN_FIELD.to_owned(), json!({"a": [1, null]}));
                add("an unknown field", more.into());
                for name in children
                    .iter()
                    .filter(|name| !(pointer.is_empty() && *name == "type"))
                {
                    let mut fewer = object.clone();
                    fewer.shift_remove(name);
                    add(&format!("without `{name}`"), fewer.into());
                }
            }
            Value::Array(values) => {
                let name = pointer.rsplit('/').next().unwrap_or_default();
                if OPEN_LISTS.contains(&name) {
                    let mut more = values.clone();
                    more.push(json!({"type": "shiny_new_kind", "id": "x", "n": [null, 1.5]}));
                    add("an unknown element", more.into());
                }
            }
            Value::String(_) => add("another value", json!("shiny_new_value")),
            Value::Number(number) => match number.as_i64() {
                Some(integer) => add("a float", json!(integer as f64)),
                None => add("an integer", json!(number.as_f64().unwrap() as i64)),
            },
            Value::Null | Value::Bool(_) => {}
        }
        if !pointer.is_empty() {
            add("null", Value::Null);
        }
    }
    mutations
}
