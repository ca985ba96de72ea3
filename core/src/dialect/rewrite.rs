//! Rewrites events that are not in the canonical form.

use serde_json::{Map, Value, json};

use super::aliases::{self, Difference};
use super::response;
use crate::error::ApiErrorFields;

/// An event in the canonical form.
pub(super) struct Canonical {
    pub(super) kind: String,
    pub(super) json: Value,
    /// Whether the JSON differs from what was received.
    pub(super) is_rewritten: bool,
    /// The received type, if the canonical one differs.
    pub(super) received_kind: Option<Box<str>>,
    /// Whether the received JSON is not an object, and is now a field of one.
    pub(super) is_wrapped: bool,
}

/// Brings an event into the canonical form; `name` is the event name of its frame.
pub(super) fn canonical(name: &str, json: Value) -> Canonical {
    let Value::Object(mut object) = json else {
        return wrapped(name, json);
    };
    let own_type = object
        .get("type")
        .and_then(Value::as_str)
        .map(str::to_owned);
    let has_own_type = own_type.is_some();
    let received = own_type.unwrap_or_else(|| match is_bare_error(&object) {
        true => "error".to_owned(),
        false => name.to_owned(),
    });
    let alias = find_alias(&received, &object).filter(|(_, difference)| {
        *difference != Difference::NeedsResponse || object.contains_key("response")
    });
    let kind = alias.map_or_else(|| received.clone(), |(canonical, _)| canonical.to_owned());
    let is_adapted = alias.is_some_and(|(_, difference)| adapt(&mut object, difference));
    let is_adapted = response::adapt(&mut object, &kind, &received) || is_adapted;
    let is_rewritten =
        is_adapted || kind != received || kind == "error" || !has_own_type && !kind.is_empty();
    if kind == "error" {
        object = flat_error(&object);
    } else if is_rewritten {
        put_type_first(&mut object, &kind);
    }
    let received_kind = (received != kind).then(|| received.into_boxed_str());
    Canonical {
        kind,
        json: Value::Object(object),
        is_rewritten,
        received_kind,
        is_wrapped: false,
    }
}

/// The canonical type for the name that a server gives an event. An event with a response whose status is final
/// ends the stream, whatever its name.
fn find_alias(received: &str, object: &Map<String, Value>) -> Option<(&'static str, Difference)> {
    if let Some(alias) = aliases::find(received) {
        return Some(alias);
    }
    let is_known = [
        "created",
        "queued",
        "in_progress",
        "completed",
        "incomplete",
    ]
    .iter()
    .any(|kind| received.strip_prefix("response.") == Some(kind));
    let kind = response::terminal_kind(object)
        .filter(|_| !is_known && received.starts_with("response."))?;
    Some((kind, Difference::NeedsResponse))
}

/// An event without a type, with the received JSON as its `data` and the `event` name of its frame.
///
/// It does not get the type that the name suggests, because it lacks the fields of such an event.
fn wrapped(name: &str, data: Value) -> Canonical {
    let mut object = Map::new();
    object.insert("type".to_owned(), Value::from(""));
    if !name.is_empty() {
        object.insert("event".to_owned(), Value::from(name));
    }
    object.insert("data".to_owned(), data);
    Canonical {
        kind: String::new(),
        json: Value::Object(object),
        is_rewritten: true,
        received_kind: None,
        is_wrapped: true,
    }
}

/// An error without a type: gateways send it when the model fails after the 200.
fn is_bare_error(object: &Map<String, Value>) -> bool {
    !object.contains_key("object") && object.get("error").is_some_and(|error| !error.is_null())
}

fn put_type_first(object: &mut Map<String, Value>, kind: &str) {
    object.shift_remove("type");
    object.shift_insert(0, "type".to_owned(), Value::from(kind));
}

/// Normalises the fields of an event; returns whether any changed.
fn adapt(object: &mut Map<String, Value>, difference: Difference) -> bool {
    match difference {
        Difference::Nothing | Difference::NeedsResponse => false,
        Difference::DeltaObject => match text_of_object(object, "delta") {
            Some(text) => replace(object, "delta", text),
            None => false,
        },
        Difference::ArgumentsObject => ["delta", "arguments", "input"].into_iter().any(|name| {
            let is_json = |value: &&Value| value.is_object() || value.is_array();
            let Some(arguments) = object.get(name).filter(is_json) else {
                return false;
            };
            let text = text_of_object(object, name).unwrap_or_else(|| arguments.to_string().into());
            replace(object, name, text)
        }),
        Difference::SummaryPart => {
            object.entry("summary_index").or_insert_with(|| json!(0));
            object
                .entry("part")
                .or_insert_with(|| json!({"type": "summary_text", "text": ""}));
            true
        }
        Difference::ImageData => match object.shift_remove("image_data") {
            Some(image) => {
                object.entry("partial_image_b64").or_insert(image);
                true
            }
            None => false,
        },
        Difference::CallObject => {
            let id = object
                .get("code_interpreter_call")
                .and_then(|call| call.get("id"));
            match id.cloned() {
                Some(id) if !object.contains_key("item_id") => replace(object, "item_id", id),
                _ => false,
            }
        }
        Difference::ErrorBeside => match object.get("error").cloned() {
            Some(error) if error.is_object() => match object.get_mut("response") {
                Some(Value::Object(response))
                    if response.get("error").is_none_or(Value::is_null) =>
                {
                    replace(response, "error", error)
                }
                None => replace(object, "response", json!({"error": error})),
                _ => false,
            },
            _ => false,
        },
    }
}

/// The text of a field that is an object `{text}`.
fn text_of_object(object: &Map<String, Value>, name: &str) -> Option<Value> {
    let text = object.get(name)?.get("text")?;
    text.is_string().then(|| text.clone())
}

fn replace(object: &mut Map<String, Value>, name: &str, value: Value) -> bool {
    object.insert(name.to_owned(), value);
    true
}

/// An error event with its fields at the top level, as in the specification, whether the server nests them
/// or not.
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
