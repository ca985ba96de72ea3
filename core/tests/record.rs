//! What holds of the record for every stream: nothing is lost, the order of independent items makes no
//! difference, and the views of a stream are those of its final response.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;
use std::path::Path;

use antiphon::ResponseStream;
use antiphon::accumulate::{Accumulator, Piece, Selection};
use antiphon::model::{Event, View};
use proptest::prelude::*;
use serde_json::{Value, json};

use support::{bodies, outcome_of};

/// Where a later version contradicts an earlier one, and counts.
const CONTRADICTED: [&str; 10] = [
    "arguments_as_objects",
    "arguments_begin_with_empty_object",
    "identity_done_with_other_call_id",
    "openai-shell-container",
    "output_authoritative_at_end",
    "second_response_begins",
    // The summary came first, so the view gives it; the whole response prefers the other text.
    "snapshots_reasoning_and_call",
    "snapshots_text_changes",
    "streamed_text_is_contradicted",
    "text_done_authoritative",
];

fn is_listed(names: &[&str], path: &Path) -> bool {
    let path = path.to_string_lossy();
    names.iter().any(|name| path.contains(name))
}

/// The events of a recorded body, and whether it ended with a terminal one.
fn events_of(body: Vec<u8>) -> Vec<Event> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let outcome = runtime.block_on(outcome_of(Ok(ResponseStream::replay([body])), None));
    let events = outcome.events.into_iter();
    events
        .map(|event| serde_json::from_value(event).unwrap())
        .collect()
}

fn record_of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Accumulator {
    let mut record = Accumulator::new();
    for event in events {
        record.apply(event);
    }
    record
}

/// What a selection gives of a whole stream.
fn streamed(events: &[Event], selection: Selection) -> Vec<Piece> {
    let mut record = Accumulator::new();
    let mut pieces = Vec::new();
    for event in events {
        record.apply(event);
        pieces.extend(record.pieces(selection));
    }
    pieces
}

fn joined(pieces: &[Piece]) -> String {
    let texts = pieces.iter().map(|piece| json!(piece));
    texts
        .map(|text| text.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn views_of_a_stream_are_those_of_its_final_response() {
    let mut failures = Vec::new();
    let mut compared = 0;
    for (path, body) in bodies() {
        let events = events_of(body);
        let record = record_of(&events);
        if !record.is_terminal() || is_listed(&CONTRADICTED, &path) {
            continue;
        }
        compared += 1;
        let last = record.snapshot();
        let view = |name: &str| View::find(name).map(|view| json!(view.of(&last))).unwrap();
        for (selection, view) in [
            (Selection::Text, view("output_text")),
            (Selection::Reasoning, view("reasoning_text")),
        ] {
            let streamed = joined(&streamed(&events, selection));
            if sorted(&streamed) != sorted(view.as_str().unwrap()) {
                failures.push(format!(
                    "{}: {selection:?}\n   streamed {streamed:?}\n   view     {view}",
                    path.display()
                ));
            }
        }
        for (selection, view) in [
            (Selection::FunctionCalls, view("function_calls")),
            (Selection::Images, view("images")),
        ] {
            let ids = |items: &Value| -> Vec<String> {
                let items = items.as_array().unwrap().iter();
                let mut ids: Vec<String> = items
                    .map(|item| {
                        format!(
                            "{} {} {}",
                            item["call_id"], item["arguments"], item["result"]
                        )
                    })
                    .collect();
                ids.sort();
                ids
            };
            let (streamed, view) = (ids(&json!(streamed(&events, selection))), ids(&view));
            if streamed != view {
                failures.push(format!(
                    "{}: {selection:?}\n   streamed {streamed:?}\n   view     {view:?}",
                    path.display()
                ));
            }
        }
    }
    assert!(compared > 80, "only {compared} streams");
    assert!(
        failures.is_empty(),
        "{} of {compared}:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// Interleaved items stream their texts in turn.
fn sorted(text: &str) -> Vec<char> {
    let mut characters: Vec<char> = text.chars().collect();
    characters.sort_unstable();
    characters
}

#[test]
fn nothing_that_was_received_is_absent() {
    let mut failures = Vec::new();
    for (path, body) in bodies() {
        if is_listed(&CONTRADICTED, &path) {
            continue;
        }
        let events = events_of(body);
        let last = json!(record_of(&events).snapshot());
        let mut kept = Vec::new();
        leaves(&last, &mut |leaf| kept.push(leaf.to_owned()));
        let kept = kept.join("\n");
        let mut seen_terminal = false;
        for event in &events {
            if matches!(event, Event::Created(_)) && seen_terminal {
                break;
            }
            let json = json!(event);
            seen_terminal |= record_of([event]).is_terminal();
            for received in [&json["item"], &json["part"], &json["response"]] {
                leaves(received, &mut |leaf| {
                    if !kept.contains(leaf) {
                        failures.push(format!("{}: {} has {leaf:?}", path.display(), event.kind()));
                    }
                });
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{}:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// What a later version rightly changes: ids, how far something is, what is sealed anew each time, and
/// the tier that a request asked for.
const CHANGING: [&str; 8] = [
    "status",
    "error",
    "incomplete_details",
    "id",
    "call_id",
    "encrypted_content",
    "fingerprint",
    "service_tier",
];

/// The texts in JSON, but for what changes.
fn leaves(json: &Value, take: &mut impl FnMut(&str)) {
    match json {
        Value::Object(fields) => {
            for (name, value) in fields {
                if !CHANGING.contains(&name.as_str()) {
                    leaves(value, take);
                }
            }
        }
        Value::Array(elements) => elements.iter().for_each(|element| leaves(element, take)),
        Value::String(text) if !text.is_empty() => take(text),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_independent_items_makes_no_difference(
        pick in any::<prop::sample::Index>(),
        choices in prop::collection::vec(any::<prop::sample::Index>(), 1..200),
    ) {
        let bodies = bodies();
        let (path, body) = pick.get(&bodies);
        let events = events_of(body.clone());
        if are_independent(&events) {
            let (one, other) = (record_of(&events), record_of(&interleaved(&events, &choices)));
            prop_assert_eq!(json!(one.snapshot()), json!(other.snapshot()), "{}", path.display());
        }
    }
}

/// Whether each item has an index of its own: otherwise order is part of what identifies it.
fn are_independent(events: &[Event]) -> bool {
    let mut indexes: BTreeMap<String, i64> = BTreeMap::new();
    events.iter().map(|event| json!(event)).all(|event| {
        let id = event["item_id"].as_str().or(event["item"]["id"].as_str());
        match (id, event["output_index"].as_i64()) {
            (Some(id), Some(index)) => *indexes.entry(id.to_owned()).or_insert(index) == index,
            (None, Some(_)) => event.get("item").is_none(),
            (_, None) => true,
        }
    })
}

/// The events in another order, in which those of each item keep theirs, and events of the response
/// stay where they are among all others.
fn interleaved(events: &[Event], choices: &[prop::sample::Index]) -> Vec<Event> {
    let mut choices = choices.iter().cycle();
    let mut mixed = Vec::new();
    let mut lanes: BTreeMap<i64, Vec<Event>> = BTreeMap::new();
    let mut flush = |lanes: &mut BTreeMap<i64, Vec<Event>>, mixed: &mut Vec<Event>| {
        while !lanes.is_empty() {
            let keys: Vec<i64> = lanes.keys().copied().collect();
            let key = *choices.next().unwrap().get(&keys);
            let lane = lanes.get_mut(&key).unwrap();
            mixed.push(lane.remove(0));
            if lane.is_empty() {
                lanes.remove(&key);
            }
        }
    };
    for event in events {
        let mut json = json!(event);
        json.as_object_mut()
            .unwrap()
            .shift_remove("sequence_number");
        let event: Event = serde_json::from_value(json.clone()).unwrap();
        match json["output_index"].as_i64() {
            Some(index) => lanes.entry(index).or_default().push(event),
            None => {
                flush(&mut lanes, &mut mixed);
                mixed.push(event);
            }
        }
    }
    flush(&mut lanes, &mut mixed);
    mixed
}
