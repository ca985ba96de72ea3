//! Documentation variants of tools, and of the choice among them.

use serde_json::{Value, json};

use super::normalise::{flatten, rename};

/// Types of tools and choices that are sent under another name.
const RENAMED: &[(&str, &str)] = &[
    // A slip of openai-node 4.95, 001.
    ("computer-preview", "computer_use_preview"),
];

/// Choices that the wire has as an object: words in the official documentation's `ToolChoiceTypes`.
///
/// Not `function`, `custom` and `mcp`, which need a name.
const CHOSEN_BY_WORD: &[&str] = &[
    "file_search",
    "web_search",
    "computer_use_preview",
    "code_interpreter",
    "apply_patch",
    "shell",
];

pub(super) fn normalise_tools(tools: &mut [Value]) {
    for tool in tools {
        let Value::Object(tool) = tool else { continue };
        rename(tool, RENAMED);
        flatten(tool);
        if let Some(Value::Object(format)) = tool.get_mut("format") {
            flatten(format);
        }
        // The tools of a namespace.
        if let Some(Value::Array(tools)) = tool.get_mut("tools") {
            normalise_tools(tools);
        }
    }
}

pub(super) fn normalise_choice(choice: &mut Value) {
    match choice {
        // "Tools allowed but not required", the official documentation.
        Value::String(word) if word == "allowed" => *choice = Value::from("auto"),
        Value::String(word) if CHOSEN_BY_WORD.contains(&word.as_str()) => {
            *choice = json!({"type": word});
        }
        Value::Object(object) => {
            rename(object, RENAMED);
            flatten(object);
            // Those of `allowed_tools` are written like tools.
            if let Some(Value::Array(tools)) = object.get_mut("tools") {
                normalise_tools(tools);
            }
        }
        _ => {}
    }
}
