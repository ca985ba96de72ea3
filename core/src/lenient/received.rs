//! Reads received JSON: strictly at first, and leniently if that fails.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::de::{DeserializeOwned, Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::de::StrRead;
use serde_json::value::RawValue;
use serde_json::{Deserializer, Value};

use super::source::Discarded;
use super::strict::strict_json;

/// The deepest nesting of received JSON that is kept: Foundation's parser refuses more than 512 levels, and
/// events are delivered inside arrays and other objects.
const MAX_DEPTH: usize = 500;

/// The deepest nesting of JSON that this library writes, which includes its own levels around received JSON.
const MAX_DEPTH_MADE: usize = MAX_DEPTH + 12;

/// Received JSON as text, rewritten as strict JSON if a strict parser refuses it.
pub(crate) struct ReceivedText<'a> {
    text: Cow<'a, str>,
    is_made_strict: bool,
}

impl<'a> ReceivedText<'a> {
    pub(crate) fn new(text: Cow<'a, str>) -> Self {
        Self {
            text,
            is_made_strict: false,
        }
    }

    /// Whether a strict parser refused the text, and it was replaced.
    pub(crate) fn is_made_strict(&self) -> bool {
        self.is_made_strict
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn into_string(self) -> String {
        self.text.into_owned()
    }

    /// # Errors
    ///
    /// When the text is not JSON even leniently, or is of another type.
    pub(crate) fn read<T: DeserializeOwned>(&mut self) -> Result<T, serde_json::Error> {
        let error = match read_text(&self.text, self.is_made_strict) {
            Err(error) if !self.is_made_strict && !error.is_data() => error,
            result => return result,
        };
        let Some(strict) = strict_json(&self.text, MAX_DEPTH) else {
            // The first error may be about a tolerated fault, such as depth; this one is about the syntax.
            let syntax = serde_json::from_str::<IgnoredAny>(&self.text);
            return Err(syntax.err().unwrap_or(error));
        };
        self.text = Cow::Owned(strict);
        self.is_made_strict = true;
        read_text(&self.text, true)
    }
}

/// Reads received JSON.
///
/// # Errors
///
/// When it is not JSON even leniently, or is of another type.
pub(crate) fn read_received<T: DeserializeOwned>(json: &[u8]) -> Result<T, serde_json::Error> {
    match serde_json::from_slice(json) {
        Err(error) if !error.is_data() => ReceivedText::new(String::from_utf8_lossy(json)).read(),
        result => result,
    }
}

/// Whether received JSON is an object with one of some fields, neither null nor empty text. Reads only up to
/// the first such field.
pub(crate) fn has_one_of(json: &[u8], fields: &[&str]) -> bool {
    let mut is_found = false;
    let mut finder = Deserializer::from_slice(json);
    let is_read = finder.deserialize_map(OneOf {
        fields,
        is_found: &mut is_found,
    });
    if is_found || is_read.is_ok() {
        return is_found;
    }
    // It is not an object, or not strict JSON.
    let json: Value = read_received(json).unwrap_or_default();
    let is_given = |value: &Value| !value.is_null() && value != "";
    fields
        .iter()
        .any(|name| json.get(name).is_some_and(is_given))
}

/// Stops at the first of some fields, as if at an error.
struct OneOf<'a> {
    fields: &'a [&'a str],
    is_found: &'a mut bool,
}

impl<'de> Visitor<'de> for OneOf<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            if !self.fields.contains(&name.as_ref()) {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let value: &RawValue = map.next_value()?;
            if !matches!(value.get(), "null" | r#""""#) {
                *self.is_found = true;
                return Ok(());
            }
        }
        Ok(())
    }
}

/// Whether received bytes are JSON, if only leniently.
pub(crate) fn is_json(json: &[u8]) -> bool {
    read_received::<Discarded>(json).is_ok()
}

/// Received JSON as strict JSON; text that is not JSON stays unchanged.
pub(crate) fn to_strict(json: Bytes) -> Bytes {
    if serde_json::from_slice::<Discarded>(&json).is_ok() {
        return json;
    }
    match strict_json(&String::from_utf8_lossy(&json), MAX_DEPTH) {
        Some(strict) => strict.into(),
        None => json,
    }
}

/// Applies a search to received text; again to strict text where a strict parser refuses the first.
pub(crate) fn search_received<T>(
    json: &str,
    mut search: impl FnMut(&mut Deserializer<StrRead<'_>>) -> Result<T, serde_json::Error>,
) -> Option<T> {
    match search(&mut deserializer_of(json, false)) {
        Ok(found) => Some(found),
        Err(error) if error.is_data() => None,
        Err(_) => {
            let strict = strict_json(json, MAX_DEPTH)?;
            search(&mut deserializer_of(&strict, true)).ok()
        }
    }
}

/// Reads JSON that this library wrote, such as [`RawEvent::data`](crate::dialect::RawEvent::data): like
/// `serde_json::from_slice`, but up to 512 levels deep, where `serde_json` stops at 127.
///
/// # Errors
///
/// Fails if it is not strict JSON, is nested deeper, or has another type.
pub fn read_json<T: DeserializeOwned>(json: &[u8]) -> Result<T, serde_json::Error> {
    let error = match serde_json::from_slice(json) {
        Err(error) if !error.is_data() => error,
        result => return result,
    };
    match std::str::from_utf8(json) {
        // If nothing else has to change, the parser refused only the depth.
        Ok(text) if strict_json(text, MAX_DEPTH_MADE).as_deref() == Some(text) => {
            read_text(text, true)
        }
        _ => Err(error),
    }
}

fn read_text<T: DeserializeOwned>(
    text: &str,
    is_depth_limited: bool,
) -> Result<T, serde_json::Error> {
    let mut deserializer = deserializer_of(text, is_depth_limited);
    let value = T::deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// A parser of text; text whose depth is already limited may be nested deeper than the parser's default.
fn deserializer_of(text: &str, is_depth_limited: bool) -> Deserializer<StrRead<'_>> {
    let mut deserializer = Deserializer::from_str(text);
    if is_depth_limited {
        deserializer.disable_recursion_limit();
    }
    deserializer
}

#[cfg(test)]
mod tests {
    use super::has_one_of;

    #[test]
    fn a_field_counts_when_it_has_a_value() {
        let has_id_or_output = |json: &str| has_one_of(json.as_bytes(), &["id", "output"]);
        for json in [
            r#"{"id": "r"}"#,
            r#"{"id": null, "output": []}"#,
            r#"{"model": {"id": null}, "id": 0}"#,
            // The rest is not read; the parser of the whole text reports its faults.
            r#"{"id": "r", "output": "#,
            // Lenient JSON counts like strict JSON.
            r#"{"model": NaN, "id": "r"}"#,
        ] {
            assert!(has_id_or_output(json), "{json}");
        }
        for json in [
            "{}",
            r#"{"id": null}"#,
            r#"{"id": "", "output": null}"#,
            r#"{"response": {"id": "r"}}"#,
            r#"{"model": NaN, "id": ""}"#,
            r#"["id"]"#,
            r#""id""#,
            "id",
            "",
        ] {
            assert!(!has_id_or_output(json), "{json}");
        }
    }
}
