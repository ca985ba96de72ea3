//! Finds the kind of an event without parsing the event.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::lenient::search_received;

/// How nearly every event of every server begins.
const USUAL_START: &str = r#"{"type":""#;

/// The `type` of a JSON object, at any position; `None` if it is missing.
pub(super) fn of(json: &str) -> Option<Cow<'_, str>> {
    if let Some(rest) = json.strip_prefix(USUAL_START)
        && let Some(end) = memchr::memchr2(b'"', b'\\', rest.as_bytes())
        && rest.as_bytes()[end] == b'"'
    {
        return Some(Cow::Borrowed(&rest[..end]));
    }
    text_field(json, "type").map(Cow::Owned)
}

/// The text of a field of a JSON object, at any position; `None` if it is missing.
pub(crate) fn text_field(json: &str, name: &str) -> Option<String> {
    search_received(json, |deserializer| {
        let mut text = None;
        let walk = deserializer.deserialize_map(FieldFinder {
            name,
            text: &mut text,
        });
        match text {
            // The walk stops at the field, which the deserializer reports as an error. Parsing the event
            // reads the rest, and finds its errors.
            Some(text) => Ok(Some(text)),
            None => walk.map(|()| None),
        }
    })
    .flatten()
}

/// As [`of`], of JSON that is not known to be UTF-8.
pub(crate) fn of_bytes(json: &[u8]) -> Option<Cow<'_, str>> {
    if let Some(rest) = json.strip_prefix(USUAL_START.as_bytes())
        && let Some(end) = memchr::memchr2(b'"', b'\\', rest)
        && rest[end] == b'"'
        && let Ok(kind) = std::str::from_utf8(&rest[..end])
    {
        return Some(Cow::Borrowed(kind));
    }
    text_field(&String::from_utf8_lossy(json), "type").map(Cow::Owned)
}

/// Whether a frame with this event name is a whole response without a `type`.
pub(super) fn is_snapshot(name: &str, json: &str) -> bool {
    if json.starts_with(USUAL_START) || name.starts_with("response.") || name == "error" {
        return false;
    }
    let mut found = Found::default();
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let is_object = deserializer.deserialize_map(SnapshotFinder(&mut found));
    is_object.is_ok() && found.is_response && !found.has_type
}

#[derive(Default)]
struct Found {
    is_response: bool,
    has_type: bool,
}

struct SnapshotFinder<'a>(&'a mut Found);

impl<'de> Visitor<'de> for SnapshotFinder<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            match name.as_ref() {
                "type" => {
                    map.next_value::<IgnoredAny>()?;
                    self.0.has_type = true;
                }
                "object" => self.0.is_response = map.next_value::<Value>()? == "response",
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

struct FieldFinder<'a> {
    name: &'a str,
    /// Set when the walk reaches the field.
    text: &'a mut Option<String>,
}

impl<'de> Visitor<'de> for FieldFinder<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            if name == self.name {
                *self.text = Some(map.next_value()?);
                return Ok(());
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{is_snapshot, of};

    #[test]
    fn a_snapshot_is_a_response_without_a_type() {
        assert!(is_snapshot("", r#"{"id":"resp_1","object":"response"}"#));
        assert!(is_snapshot("data", r#"{"object":"response","output":[]}"#));
        assert!(!is_snapshot("", r#"{"object":"response","type":"x"}"#));
        assert!(!is_snapshot("", r#"{"object":"chat.completion.chunk"}"#));
        assert!(!is_snapshot("response.created", r#"{"object":"response"}"#));
        assert!(!is_snapshot("", r#"{"response":{"object":"response"}}"#));
        assert!(!is_snapshot("", r#"{"object":"response""#));
        assert!(!is_snapshot("", "7"));
    }

    #[test]
    fn the_type_is_found_wherever_it_stands() {
        assert_eq!(of(r#"{"type":"keepalive"}"#).as_deref(), Some("keepalive"));
        assert_eq!(
            of(r#" { "a": {"type": "no"}, "type" : "yes" }"#).as_deref(),
            Some("yes")
        );
        assert_eq!(of(r#"{"type":"a\u0062c"}"#).as_deref(), Some("abc"));
        assert_eq!(of(r#"{"a":[{"type":"no"}]}"#), None);
        assert_eq!(of(r#"{"type":7}"#), None);
        assert_eq!(of("[1]"), None);
        assert_eq!(of("nonsense"), None);
    }
}
