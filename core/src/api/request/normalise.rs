//! Documentation variants of parameters, rewritten to the wire spelling.
//!
//! One pass changes the request in place. It does not touch anything that is not in a table, so unknown
//! parameters, items, parts and fields are sent as given. If a value is present in both spellings, only
//! the wire spelling is sent: a server that ignores unknown fields would have read only that one, and
//! others would have refused the request.
//!
//! Each rule names the kind of documentation that has the spelling.

use serde_json::{Map, Value};

use super::{content, tools};

/// Objects whose fields stand in an object of their own, named like their `type`: `{"type": K, K: {…}}`.
///
/// With each the fields that are called otherwise there.
const NESTED: &[(&str, &[(&str, &str)])] = &[
    // Tools and `tool_choice`, the official documentation and Chat Completions.
    ("function", &[]),
    // `tool_choice`, the official documentation; tools, Chat Completions.
    ("custom", &[]),
    // `tool_choice`, the official documentation.
    (
        "mcp",
        &[("server_name", "server_label"), ("tool_name", "name")],
    ),
    // `tool_choice`, Chat Completions.
    ("allowed_tools", &[]),
    // The format of a custom tool, Chat Completions.
    ("grammar", &[]),
    // `text.format`, the official documentation, and `response_format`, Chat Completions.
    ("json_schema", &[]),
];

/// Parameters that are sent under another name.
const PARAMETERS: &[(&str, &str)] = &[
    // Chat Completions.
    ("max_tokens", "max_output_tokens"),
];

/// Brings the parameters of a request into the wire spelling; `is_known` are the names that its endpoint
/// takes.
pub(super) fn normalise(request: &mut Map<String, Value>, is_known: impl Fn(&str) -> bool) {
    for (other, wire) in PARAMETERS {
        if is_known(wire)
            && !is_known(other)
            && let Some(value) = request.shift_remove(*other)
        {
            fill(request, *wire, value);
        }
    }
    // Input of a response, items of a conversation.
    for name in ["input", "items"] {
        if let Some(Value::Array(items)) = request.get_mut(name) {
            content::normalise_items(items);
        }
    }
    if let Some(Value::Array(tools)) = request.get_mut("tools") {
        tools::normalise_tools(tools);
    }
    if let Some(choice) = request.get_mut("tool_choice") {
        tools::normalise_choice(choice);
    }
    move_response_format(request);
    if let Some(Value::Object(format)) = request
        .get_mut("text")
        .and_then(|text| text.get_mut("format"))
    {
        flatten(format);
    }
    // Parts of the input stand in for variables of a stored prompt.
    if let Some(Value::Object(variables)) = request
        .get_mut("prompt")
        .and_then(|prompt| prompt.get_mut("variables"))
    {
        for part in variables.values_mut() {
            content::normalise_part(part, content::Speaker::Caller);
        }
    }
    // Types of SDKs before 2026-04-27, the official documentation.
    if let Some(retention) = request.get_mut("prompt_cache_retention")
        && retention == "in-memory"
    {
        *retention = Value::from("in_memory");
    }
}

/// Moves the fields of a nested object up to where the wire has them, see [`NESTED`].
pub(super) fn flatten(object: &mut Map<String, Value>) {
    let kind = object.get("type").and_then(Value::as_str);
    let Some((kind, other_names)) = NESTED.iter().find(|(nested, _)| Some(*nested) == kind) else {
        return;
    };
    if !object.get(*kind).is_some_and(Value::is_object) {
        return;
    }
    let Some(Value::Object(nested)) = object.shift_remove(*kind) else {
        return;
    };
    for (name, value) in nested {
        let other_name = other_names.iter().find(|(other, _)| *other == name);
        let name = other_name.map_or(name, |(_, wire)| (*wire).to_owned());
        fill(object, name, value);
    }
}

/// Sets a field that is not set, or is empty text: that is how the typed model writes an absent name.
pub(super) fn fill(object: &mut Map<String, Value>, name: impl Into<String>, value: Value) {
    let field = object.entry(name).or_insert(Value::Null);
    if field.is_null() || field == "" {
        *field = value;
    }
}

/// Replaces the `type` of an object by what a table has for it.
pub(super) fn rename(object: &mut Map<String, Value>, table: &[(&str, &str)]) {
    if let Some(Value::String(kind)) = object.get_mut("type")
        && let Some((_, wire)) = table.iter().find(|(other, _)| other == kind)
    {
        (*wire).clone_into(kind);
    }
}

/// `response_format` of gateways and of Chat Completions is `text.format`.
fn move_response_format(request: &mut Map<String, Value>) {
    let format = match request.get("response_format") {
        Some(Value::Object(_)) => None,
        // Gateways have words in place of objects.
        Some(Value::String(word)) => match word.as_str() {
            "json" | "json_object" => Some("json_object"),
            "text" => Some("text"),
            _ => return,
        },
        _ => return,
    };
    if request.get("text").is_some_and(|text| !text.is_object()) {
        return;
    }
    let Some(given) = request.shift_remove("response_format") else {
        return;
    };
    let format = format.map_or(given, |kind| serde_json::json!({"type": kind}));
    let text = request.entry("text").or_insert_with(|| Map::new().into());
    if let Value::Object(text) = text {
        fill(text, "format", format);
    }
}
