//! Canonical JSON, by which this project's tests compare the languages. No part of the public API.

use antiphon::model::Event;
use napi_derive::napi;
use serde_json::{Value, json};

use crate::error::thrown;

/// Events as the core understands them, each with its fields in the order of their names.
///
/// # Errors
///
/// When they are no JSON array.
#[napi]
pub fn canonical_events(json: String) -> napi::Result<Vec<String>> {
    let events: Vec<Event> = serde_json::from_str(&json).map_err(thrown)?;
    let canonical = events.iter().map(|event| sorted(&json!(event)).to_string());
    Ok(canonical.collect())
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut fields: Vec<_> = object
                .iter()
                .map(|(name, value)| (name.clone(), sorted(value)))
                .collect();
            fields.sort_by(|(left, _), (right, _)| left.cmp(right));
            fields.into_iter().collect()
        }
        Value::Array(values) => values.iter().map(sorted).collect(),
        value => value.clone(),
    }
}
