//! Documentation variants of items and of their content.

use serde_json::{Map, Value};

use super::normalise::{fill, rename};
use super::received::normalise_received;
use super::tools::normalise_tools;

/// Who has written a part of content: the same text has two names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speaker {
    /// The caller: user, system, developer, tools, and whoever is not known.
    Caller,
    /// The model in an earlier turn.
    Model,
}

/// Items that are sent under another name.
const ITEMS: &[(&str, &str)] = &[
    // The official documentation.
    ("custom_call", "custom_tool_call"),
    ("custom_call_output", "custom_tool_call_output"),
];

/// Parts that are sent under another name where the caller has written them.
const PARTS_OF_CALLER: &[(&str, &str)] = &[
    // The official documentation, the Conversations API and Open Responses.
    ("text", "input_text"),
    // Gateways have it in messages of the user.
    ("output_text", "input_text"),
    // The official documentation.
    ("image", "input_image"),
    ("file", "input_file"),
    // Chat Completions.
    ("image_url", "input_image"),
    // Servers of open models, in Chat Completions.
    ("video_url", "input_video"),
];

/// Parts that are sent under another name where the model has written them.
const PARTS_OF_MODEL: &[(&str, &str)] = &[
    // The official documentation, gateways, the Conversations API and Open Responses.
    ("text", "output_text"),
    // As the typed model reads `text`, which does not know there who speaks.
    ("input_text", "output_text"),
    // The official documentation.
    ("image", "input_image"),
    ("file", "input_file"),
    ("audio", "output_audio"),
];

/// Parts of reasoning with the field that has their text in the official documentation.
const REASONING: &[(&str, &str, &str)] = &[
    ("reasoning_text", "reasoning_text", "reasoning_text"),
    ("reasoning_summary", "summary_text", "reasoning_summary"),
    ("summary_text", "summary_text", "reasoning_summary"),
];

/// Parts of the caller, each with the fields that one has at least one of.
const CONTENT_FIELDS: &[(&str, &[&str])] = &[
    ("input_text", &["text"]),
    ("input_image", &["image_url", "file_id"]),
    ("input_file", &["file_id", "file_url", "file_data"]),
    ("input_audio", &["input_audio", "data"]),
];

pub(super) fn normalise_items(items: &mut Vec<Value>) {
    wrap_bare_parts(items);
    for item in items {
        if let Value::Object(item) = item {
            normalise_item(item);
        }
    }
}

pub(super) fn normalise_part(part: &mut Value, speaker: Speaker) {
    let Value::Object(part) = part else { return };
    match speaker {
        Speaker::Caller => rename(part, PARTS_OF_CALLER),
        Speaker::Model => rename(part, PARTS_OF_MODEL),
    }
    match part.get("type").and_then(Value::as_str) {
        Some("input_text") => drop_empty_findings(part),
        Some("input_image") => flatten_url(part, "image_url"),
        Some("input_video") => flatten_url(part, "video_url"),
        Some("input_file") => flatten_file(part),
        Some("input_audio") => nest_audio(part),
        _ => {}
    }
}

fn normalise_item(item: &mut Map<String, Value>) {
    rename(item, ITEMS);
    rewrite_output_of_tool(item);
    normalise_received(item);
    match item.get("type").and_then(Value::as_str) {
        None | Some("message") => {
            let speaker = match item.get("role").and_then(Value::as_str) {
                Some("assistant") => Speaker::Model,
                _ => Speaker::Caller,
            };
            normalise_parts(item, "content", speaker);
        }
        Some("function_call_output" | "custom_tool_call_output") => {
            normalise_parts(item, "output", Speaker::Caller);
        }
        Some("reasoning") => normalise_reasoning(item),
        Some("additional_tools" | "tool_search_output") => {
            if let Some(Value::Array(tools)) = item.get_mut("tools") {
                normalise_tools(tools);
            }
        }
        _ => {}
    }
}

/// A message whose role is `tool`, Chat Completions, is the output of a function call.
fn rewrite_output_of_tool(item: &mut Map<String, Value>) {
    let is_message = matches!(
        item.get("type").and_then(Value::as_str),
        None | Some("message")
    );
    let is_of_tool = item.get("role").is_some_and(|role| role == "tool");
    let has_id = item.get("tool_call_id").is_some_and(|id| !id.is_null());
    if !(is_message && is_of_tool && has_id) {
        return;
    }
    item.shift_remove("role");
    item.insert("type".to_owned(), Value::from("function_call_output"));
    for (other, wire) in [("tool_call_id", "call_id"), ("content", "output")] {
        if let Some(value) = item.shift_remove(other) {
            fill(item, wire, value);
        }
    }
}

fn normalise_parts(item: &mut Map<String, Value>, field: &str, speaker: Speaker) {
    if let Some(Value::Array(parts)) = item.get_mut(field) {
        for part in parts {
            normalise_part(part, speaker);
        }
    }
}

fn normalise_reasoning(item: &mut Map<String, Value>) {
    // The official documentation has one summary, which is no list.
    if let Some(summary @ Value::Object(_)) = item.get_mut("summary") {
        *summary = Value::Array(vec![summary.take()]);
    }
    for name in ["summary", "content"] {
        let Some(Value::Array(parts)) = item.get_mut(name) else {
            continue;
        };
        for part in parts.iter_mut().filter_map(Value::as_object_mut) {
            let kind = part.get("type").and_then(Value::as_str);
            let Some((_, wire, field)) = REASONING.iter().find(|(other, ..)| Some(*other) == kind)
            else {
                continue;
            };
            part.insert("type".to_owned(), Value::from(*wire));
            if let Some(text) = part.shift_remove(*field) {
                fill(part, "text", text);
            }
        }
    }
}

/// Parts in the place of items are a message of the user: the official documentation's examples of images and of counting.
fn wrap_bare_parts(items: &mut Vec<Value>) {
    if !items.iter().any(is_bare_part) {
        return;
    }
    let mut wrapped: Vec<Value> = Vec::with_capacity(items.len());
    let mut parts = Vec::new();
    for item in items.drain(..) {
        if is_bare_part(&item) {
            parts.push(item);
        } else {
            wrapped.extend(message_of(&mut parts));
            wrapped.push(item);
        }
    }
    wrapped.extend(message_of(&mut parts));
    *items = wrapped;
}

/// A message of the user with these parts, if there are any; takes them out.
fn message_of(parts: &mut Vec<Value>) -> Option<Value> {
    if parts.is_empty() {
        return None;
    }
    let mut message = Map::new();
    message.insert("type".to_owned(), Value::from("message"));
    message.insert("role".to_owned(), Value::from("user"));
    message.insert("content".to_owned(), Value::Array(std::mem::take(parts)));
    Some(Value::Object(message))
}

/// Whether an input item is a part of content. An item with an id is an item, of whatever kind.
fn is_bare_part(item: &Value) -> bool {
    let Some(kind) = item.get("type").and_then(Value::as_str) else {
        return false;
    };
    let renamed = PARTS_OF_CALLER.iter().find(|(other, _)| *other == kind);
    let kind = renamed.map_or(kind, |(_, wire)| wire);
    let fields = CONTENT_FIELDS.iter().find(|(part, _)| *part == kind);
    fields.is_some_and(|(_, fields)| fields.iter().any(|field| item.get(field).is_some()))
        && item.get("id").is_none()
}

/// The lists that an output text has and an input text has not; where they hold something, the
/// server is to say what it makes of them.
fn drop_empty_findings(part: &mut Map<String, Value>) {
    for name in ["annotations", "logprobs"] {
        if part
            .get(name)
            .and_then(Value::as_array)
            .is_some_and(Vec::is_empty)
        {
            part.shift_remove(name);
        }
    }
}

/// `image_url: {url, detail}` of the official documentation and of Chat Completions.
fn flatten_url(part: &mut Map<String, Value>, field: &str) {
    let Some(nested @ Value::Object(_)) = part.get_mut(field) else {
        return;
    };
    let Some(url) = nested.get_mut("url").filter(|url| url.is_string()) else {
        return;
    };
    let url = url.take();
    if let Value::Object(rest) = std::mem::replace(nested, url) {
        for (name, value) in rest {
            if name != "url" {
                fill(part, name, value);
            }
        }
    }
}

/// `file: {file_id, file_data, filename}` of Chat Completions.
fn flatten_file(part: &mut Map<String, Value>) {
    if !part.get("file").is_some_and(Value::is_object) {
        return;
    }
    if let Some(Value::Object(nested)) = part.shift_remove("file") {
        for (name, value) in nested {
            fill(part, name, value);
        }
    }
}

/// `data` and `format` beside the type, of the official SDK and its documentation, in place of in `input_audio`.
fn nest_audio(part: &mut Map<String, Value>) {
    let is_free = |nested: &Value| nested.is_null() || nested.is_object();
    if !part.get("input_audio").is_none_or(is_free) {
        return;
    }
    let mut audio = match part.get_mut("input_audio").map(Value::take) {
        Some(Value::Object(nested)) => nested,
        _ => Map::new(),
    };
    for name in ["data", "format"] {
        if let Some(value) = part.shift_remove(name) {
            fill(&mut audio, name, value);
        }
    }
    if !audio.is_empty() {
        part.insert("input_audio".to_owned(), Value::Object(audio));
    }
}
