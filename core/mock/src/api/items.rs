//! Items as callers may write them, made into items as the API lists them.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::refusal::Refusal;

/// The ids of items begin with what they are, as OpenAI's do.
const ID_PREFIXES: [(&str, &str); 22] = [
    ("message", "msg"),
    ("reasoning", "rs"),
    ("function_call", "fc"),
    ("function_call_output", "fc"),
    ("custom_tool_call", "ctc"),
    ("custom_tool_call_output", "ctc"),
    ("compaction", "cmp"),
    ("web_search_call", "ws"),
    ("file_search_call", "fs"),
    ("computer_call", "cu"),
    ("code_interpreter_call", "ci"),
    ("image_generation_call", "ig"),
    ("local_shell_call", "lsh"),
    ("shell_call", "sh"),
    ("shell_call_output", "sho"),
    ("apply_patch_call", "apc"),
    ("tool_search_call", "tsc"),
    ("tool_search_output", "tso"),
    ("mcp_call", "mcp"),
    ("mcp_list_tools", "mcpl"),
    ("mcp_approval_request", "mcpr"),
    ("mcp_approval_response", "mcpr"),
];

/// The fields of an item and its parts that hold text for the model.
const TEXT_FIELDS: [&str; 6] = ["content", "text", "output", "arguments", "input", "summary"];

/// An item as the API lists it. A response and its conversation share it.
pub(crate) type Item = Arc<Value>;

/// One item as the caller wrote it.
pub(crate) type WrittenItem = Map<String, Value>;

/// The items of a request's `input`: a text is one message of the user, and nothing is no item.
pub(crate) fn of_input(input: Option<Value>) -> Result<Vec<WrittenItem>, Refusal> {
    match input {
        Some(Value::String(text)) => {
            let mut message = Map::new();
            message.insert("role".to_owned(), "user".into());
            message.insert("content".to_owned(), text.into());
            Ok(vec![message])
        }
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(items)) => of_array(items, "input"),
        Some(_) => Err(Refusal::invalid_type(
            "input",
            "a string or an array of items",
        )),
    }
}

/// The items of the array `param`, each an object that tells what it is.
pub(crate) fn of_array(items: Vec<Value>, param: &str) -> Result<Vec<WrittenItem>, Refusal> {
    let numbered = items.into_iter().enumerate();
    numbered
        .map(|(index, item)| match item {
            Value::Object(item) if kind(&item).is_some() => Ok(item),
            Value::Object(_) => Err(Refusal::missing(&format!("{param}[{index}].type"))),
            _ => Err(Refusal::invalid_type(
                &format!("{param}[{index}]"),
                "an object",
            )),
        })
        .collect()
}

/// What an item is; messages and references may leave it out.
pub(crate) fn kind(item: &WrittenItem) -> Option<&str> {
    match item.get("type") {
        Some(Value::String(kind)) => Some(kind),
        None | Some(Value::Null) if item.contains_key("role") => Some("message"),
        None | Some(Value::Null) if item.contains_key("id") => Some("item_reference"),
        _ => None,
    }
}

/// The item as the API lists it: with its type, an id, a status where its kind has one, and
/// content in parts. `number` goes into the id of an item that has none.
pub(crate) fn listed(mut item: WrittenItem, number: u64) -> Value {
    let kind = kind(&item).unwrap_or_default().to_owned();
    let id = match item.remove("id") {
        Some(Value::String(id)) => id,
        _ => format!("{}_mock_item_{number}", id_prefix(&kind)),
    };
    let mut listed = Map::new();
    listed.insert("id".to_owned(), id.into());
    listed.insert("type".to_owned(), kind.as_str().into());
    if kind == "message" || kind.ends_with("_call") || kind.ends_with("_output") {
        let status = match item.remove("status") {
            None | Some(Value::Null) => "completed".into(),
            Some(status) => status,
        };
        listed.insert("status".to_owned(), status);
    }
    if kind == "message" {
        let content = parts(item.remove("content"), item.get("role"));
        listed.insert("content".to_owned(), content);
    }
    item.remove("type");
    listed.extend(item);
    Value::Object(listed)
}

/// How many words a value holds that a model would read: its text, or the text of its items and
/// their parts. The mock's measure of tokens.
pub(crate) fn words(value: &Value) -> u64 {
    match value {
        Value::String(text) => text.split_whitespace().count() as u64,
        Value::Array(values) => values.iter().map(words).sum(),
        Value::Object(fields) => words_of_item(fields),
        _ => 0,
    }
}

pub(crate) fn words_of_item(fields: &WrittenItem) -> u64 {
    let texts = TEXT_FIELDS.iter().filter_map(|name| fields.get(*name));
    texts.map(words).sum()
}

fn parts(content: Option<Value>, role: Option<&Value>) -> Value {
    match content {
        Some(Value::String(text)) if role == Some(&json!("assistant")) => json!([
            {"type": "output_text", "annotations": [], "logprobs": [], "text": text}
        ]),
        Some(Value::String(text)) => json!([{"type": "input_text", "text": text}]),
        None | Some(Value::Null) => json!([]),
        Some(parts) => parts,
    }
}

fn id_prefix(kind: &str) -> &'static str {
    let found = ID_PREFIXES.iter().find(|(name, _)| *name == kind);
    found.map_or("item", |(_, prefix)| prefix)
}
