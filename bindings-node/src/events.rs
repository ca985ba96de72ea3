//! Events as the core understands them, from the JSON that JavaScript has of them.

use antiphon::model::Event;
use napi_derive::napi;
use serde_json::{Value, json};

use crate::error::thrown;
use crate::text::{Text, to_text};

/// What each event of a JSON array has of one kind, as a JSON array; null for those that have none of
/// it. The core says which events have what.
///
/// # Errors
///
/// When there is no such kind, or the text is no array of events.
#[napi]
pub fn select(kind: String, events: String) -> napi::Result<Text> {
    let select: fn(&Event) -> Option<Value> = match kind.as_str() {
        "text" => |event| event.text_delta().map(Value::from),
        "reasoning" => |event| event.reasoning_delta().map(Value::from),
        "refusal" => |event| event.refusal_delta().map(Value::from),
        "functionCalls" => |event| event.function_call().map(|call| json!(call)),
        "images" => |event| event.image().map(|call| json!(call)),
        _ => return Err(napi::Error::from_reason(format!("no kind `{kind}`"))),
    };
    let events: Vec<Event> = serde_json::from_str(&events).map_err(thrown)?;
    to_text(&events.iter().map(select).collect::<Vec<_>>())
}

/// Events as the core understands them, each with its fields in the order of their names: by these
/// this project's tests compare the languages. No part of the public API.
///
/// # Errors
///
/// When they are no JSON array.
#[napi]
pub fn canonical_events(json: String) -> napi::Result<Vec<String>> {
    let events: Vec<Event> = serde_json::from_str(&json).map_err(thrown)?;
    let canonical = events.iter().map(|event| {
        let mut event = json!(event);
        event.sort_all_objects();
        event.to_string()
    });
    Ok(canonical.collect())
}
