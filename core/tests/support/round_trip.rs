//! What writing a value again loses of it.
#![allow(dead_code, unreachable_pub)]

use serde_json::Value;

/// Types that are read under one name and written under another.
const WRITTEN_AS: &[(&str, &str)] = &[
    ("custom_call", "custom_tool_call"),
    ("custom_call_output", "custom_tool_call_output"),
    ("text", "output_text"),
    ("text", "input_text"),
    ("image", "input_image"),
    ("file", "input_file"),
    ("audio", "output_audio"),
    ("reasoning_summary", "summary_text"),
];

/// The path of the first value that is not in what was written.
pub fn lost(read: &Value, written: &Value) -> Option<String> {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => read.iter().find_map(|(name, value)| {
            let rest = match written.get(name) {
                None if value.is_null() => None,
                None => Some(String::new()),
                Some(Value::String(found)) if name == "type" => {
                    let read = value.as_str().unwrap_or_default();
                    let same = value.is_null()
                        || found == read
                        || WRITTEN_AS.contains(&(read, found.as_str()));
                    (!same).then(String::new)
                }
                Some(found) => lost(value, found),
            };
            rest.map(|rest| format!(".{name}{rest}"))
        }),
        (Value::Array(read), Value::Array(written)) => {
            if read.len() != written.len() {
                return Some("[]".to_owned());
            }
            (0..)
                .zip(read.iter().zip(written))
                .find_map(|(index, (read, written))| {
                    lost(read, written).map(|rest: String| format!("[{index}]{rest}"))
                })
        }
        (Value::Number(read), Value::Number(written)) => {
            (read.as_f64() != written.as_f64()).then(String::new)
        }
        (Value::Null, _) => None,
        _ => (read != written).then(String::new),
    }
}

/// The path of the first value that was written and not read, and is no default.
pub fn added(read: &Value, written: &Value) -> Option<String> {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            written.iter().find_map(|(name, value)| {
                let rest = match read.get(name) {
                    None if name == "type" || is_default(value) => None,
                    None => Some(String::new()),
                    Some(found) => added(found, value),
                };
                rest.map(|rest| format!(".{name}{rest}"))
            })
        }
        (Value::Array(read), Value::Array(written)) => (0..)
            .zip(read.iter().zip(written))
            .find_map(|(index, (read, written))| {
                added(read, written).map(|rest: String| format!("[{index}]{rest}"))
            }),
        (Value::Null, written) if !is_default(written) => Some(String::new()),
        _ => None,
    }
}

/// Whether a value is what a field has that nobody set.
fn is_default(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Bool(_) | Value::Object(_) => false,
    }
}
