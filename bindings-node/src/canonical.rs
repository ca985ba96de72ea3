//! Canonical JSON, by which this project's tests compare the languages. No part of the public API.

use antiphon::model::Event;
use napi_derive::napi;
use serde_json::{Value, json};

use crate::error::thrown;

/// An event as the core understands it, its fields in the order of their names.
///
/// # Errors
///
/// When it is not JSON.
#[napi]
pub fn canonical_event(json: String) -> napi::Result<String> {
    let event: Event = serde_json::from_str(&json).map_err(thrown)?;
    Ok(sorted(&json!(event)).to_string())
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
