//! Checks beyond JSON types: values that no server accepts.

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// Parameters that exclude each other: two ways to name what the response continues.
///
/// The only pair that the specification calls exclusive.
const EXCLUSIVE: (&str, &str) = ("conversation", "previous_response_id");

/// Limits of `metadata`, the same in every specification.
const MAX_PAIRS: usize = 16;
const MAX_NAME_CHARACTERS: usize = 64;
const MAX_VALUE_CHARACTERS: usize = 512;

/// Formats in the official documentation that no server accepts.
const FORMATS_OF_NO_SERVER: &[&str] = &["text_grammar", "text_python"];

/// Checks the parameters of a request in the wire spelling.
///
/// # Errors
///
/// Fails if no server can accept them; the error has the path of the field and says what to do.
pub(super) fn check(request: &Map<String, Value>) -> Result<()> {
    let (one, other) = EXCLUSIVE;
    if request.contains_key(one) && request.contains_key(other) {
        return Err(Error::invalid_request(
            other,
            format_args!("a response continues either `{one}` or `{other}`. Remove one of them"),
        ));
    }
    if let Some(Value::Object(metadata)) = request.get("metadata") {
        check_metadata(metadata)?;
    }
    let format = request.get("text").and_then(|text| text.get("format"));
    let kind = format.and_then(|format| format.get("type"));
    match kind.and_then(Value::as_str) {
        Some(kind) if FORMATS_OF_NO_SERVER.contains(&kind) => Err(Error::invalid_request(
            "text.format.type",
            format_args!(
                "no server accepts the format `{kind}`. To constrain text by a grammar, use a custom tool: \
                 {{\"type\": \"custom\", \"name\": …, \"format\": {{\"type\": \"grammar\", \
                 \"syntax\": \"lark\", \"definition\": …}}}}"
            ),
        )),
        _ => Ok(()),
    }
}

fn check_metadata(metadata: &Map<String, Value>) -> Result<()> {
    if metadata.len() > MAX_PAIRS {
        return Err(Error::invalid_request(
            "metadata",
            format_args!(
                "{} pairs exceed the limit of {MAX_PAIRS}. Remove some",
                metadata.len()
            ),
        ));
    }
    for (name, value) in metadata {
        let text = value.as_str().unwrap_or_default();
        for (what, text, limit) in [
            ("name", name.as_str(), MAX_NAME_CHARACTERS),
            ("value", text, MAX_VALUE_CHARACTERS),
        ] {
            // A text has at most as many characters as bytes, so most texts need no counting.
            let length = if text.len() > limit {
                text.chars().count()
            } else {
                0
            };
            if length > limit {
                return Err(Error::invalid_request(
                    format!("metadata.{name}"),
                    format_args!(
                        "the {what} has {length} characters, and the limit is {limit}. Shorten it"
                    ),
                ));
            }
        }
    }
    Ok(())
}
