//! JSON that has no type of its own crosses as text; the other languages wrap it in a type of theirs.

use antiphon::Error;
use antiphon::lenient::read_json;
use antiphon::model::Extra;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::error::NativeError;

/// The name of [`Value`] in the other languages.
type Json = Value;

uniffi::custom_type!(Json, String, {
    remote,
    lower: |value| value.to_string(),
    try_lift: |text| Ok(read::<Value>(&text, "a JSON value")?),
});

uniffi::custom_type!(Extra, String, {
    remote,
    // Nearly always empty: empty text spares both sides the JSON.
    lower: |extra| match extra.is_empty() {
        true => String::new(),
        false => Value::Object(extra.into()).to_string(),
    },
    try_lift: |text| match text.is_empty() {
        true => Ok(Extra::default()),
        false => Ok(read::<Map<String, Value>>(&text, "a JSON object of fields")?.into()),
    },
});

/// Reads the text that a caller gave; the error is the one that the call then fails with.
fn read<T: DeserializeOwned>(text: &str, expected: &str) -> Result<T, NativeError> {
    Ok(read_json(text.as_bytes()).map_err(|error| {
        let start: String = text.chars().take(40).collect();
        let start = start.escape_debug();
        Error::invalid_request("", format!("expected {expected}, got `{start}` ({error})"))
    })?)
}
