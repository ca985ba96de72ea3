//! Items that a server sent, on their way back to one: in the JSON types that specifications have.
//!
//! Only types that have one reading are changed: fields of text, and lists of parts. Whatever else a
//! server sent goes back as it was received.

use serde_json::{Map, Value, json};

/// Fields of any item that are text. As with reading, a number becomes the text of it: a call and its
/// output must name the same id.
const TEXTS: &[&str] = &["id", "call_id", "name"];

/// Fields that hold JSON as text, where some servers have the JSON itself: the kind of item and the field.
const JSON_AS_TEXT: &[(&str, &str)] = &[
    ("function_call", "arguments"),
    ("mcp_call", "arguments"),
    ("mcp_call", "output"),
    ("mcp_approval_request", "arguments"),
    ("custom_tool_call", "input"),
];

/// Lists of parts of reasoning, where some servers have just the text, and the type of those parts.
const PARTS_OF_REASONING: &[(&str, &str)] =
    &[("summary", "summary_text"), ("content", "reasoning_text")];

/// Fields that OpenAI's types require, though they may be null, which reads as absent.
const REQUIRED_IF_NULL: &[(&str, &str)] = &[
    ("code_interpreter_call", "code"),
    ("code_interpreter_call", "outputs"),
    ("image_generation_call", "result"),
];

/// The name of `outputs` on older servers.
const OLDER_OUTPUTS: &str = "results";

pub(super) fn normalise_received(item: &mut Map<String, Value>) {
    for name in TEXTS {
        if let Some(value @ Value::Number(_)) = item.get_mut(*name) {
            *value = Value::String(value.to_string());
        }
    }
    let Some(kind) = item.get("type").and_then(Value::as_str) else {
        return;
    };
    let fields_of = |table: &'static [(&'static str, &'static str)]| {
        let fields = table.iter().filter(|(of, _)| *of == kind);
        fields.map(|(_, field)| *field).collect::<Vec<_>>()
    };
    let [as_text, required] = [JSON_AS_TEXT, REQUIRED_IF_NULL].map(fields_of);
    let is_reasoning = kind == "reasoning";
    for name in as_text {
        if let Some(value) = item.get_mut(name)
            && !value.is_string()
            && !value.is_null()
        {
            *value = Value::String(value.to_string());
        }
    }
    for name in required {
        if name != "outputs" || !item.contains_key(OLDER_OUTPUTS) {
            item.entry(name).or_insert(Value::Null);
        }
    }
    if is_reasoning {
        for (name, kind) in PARTS_OF_REASONING {
            if let Some(Value::String(text)) = item.get_mut(*name) {
                let parts = match text.is_empty() {
                    true => json!([]),
                    false => json!([{"type": kind, "text": std::mem::take(text)}]),
                };
                item.insert((*name).to_owned(), parts);
            }
        }
    }
}
