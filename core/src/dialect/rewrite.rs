//! Rewriting of events that are not in the canonical form.

use serde_json::{Map, Value, json};

use super::aliases::{self, Difference};
use crate::error::ApiErrorFields;

/// The canonical kind and JSON of an event, and the kind it was received under.
pub(super) fn canonical(name: Option<&str>, json: Value) -> (String, Value, Option<String>) {
    let Value::Object(mut object) = json else {
        return (name.unwrap_or_default().to_owned(), json, None);
    };
    let received = match object.get("type") {
        Some(Value::String(kind)) => kind.clone(),
        _ if is_bare_error(&object) => "error".to_owned(),
        _ => name.unwrap_or_default().to_owned(),
    };
    let mut kind = received.clone();
    if let Some((canonical, difference)) = aliases::find(&received)
        && (difference != Difference::NeedsResponse || object.contains_key("response"))
    {
        canonical.clone_into(&mut kind);
        adapt(&mut object, difference);
    }
    if kind == "error" {
        object = flat_error(&object);
    } else if !kind.is_empty() {
        put_type_first(&mut object, &kind);
    }
    (kind, Value::Object(object), Some(received))
}

/// An error without a type: gateways send it when the model fails after the 200.
fn is_bare_error(object: &Map<String, Value>) -> bool {
    !object.contains_key("object") && object.get("error").is_some_and(|error| !error.is_null())
}

fn put_type_first(object: &mut Map<String, Value>, kind: &str) {
    object.shift_remove("type");
    object.shift_insert(0, "type".to_owned(), Value::from(kind));
}

fn adapt(object: &mut Map<String, Value>, difference: Difference) {
    match difference {
        Difference::Nothing | Difference::NeedsResponse => {}
        Difference::DeltaObject => {
            if let Some(text) = object
                .get("delta")
                .and_then(|delta| delta.get("text"))
                .cloned()
            {
                object.insert("delta".to_owned(), text);
            }
        }
        Difference::SummaryPart => {
            object.entry("summary_index").or_insert_with(|| json!(0));
            object
                .entry("part")
                .or_insert_with(|| json!({"type": "summary_text", "text": ""}));
        }
    }
}

/// An error event with its fields flat, as the specification has it, whether they came nested or not.
fn flat_error(object: &Map<String, Value>) -> Map<String, Value> {
    let fields = ApiErrorFields::read(&Value::Object(object.clone()));
    let error_type = fields
        .error_type
        .filter(|kind| kind != "error" && kind != "response.error");
    let mut flat = Map::new();
    flat.insert("type".to_owned(), Value::from("error"));
    flat.insert("code".to_owned(), json!(fields.code));
    flat.insert(
        "message".to_owned(),
        Value::from(fields.message.unwrap_or_default()),
    );
    flat.insert("param".to_owned(), json!(fields.param));
    if let Some(error_type) = error_type {
        flat.insert("error_type".to_owned(), Value::from(error_type));
    }
    for (name, value) in object {
        if name != "error" {
            flat.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    if let Some(Value::Object(nested)) = object.get("error") {
        for (name, value) in nested {
            if name != "type" {
                flat.entry(name.clone()).or_insert_with(|| value.clone());
            }
        }
    }
    flat
}
