//! How scripts are read from JSON, with errors that name the field.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde_json::{Value, json};

use super::{Script, TextDeltas};
use crate::error::MockError;

impl Script {
    /// Reads one script.
    ///
    /// # Errors
    ///
    /// When it is not JSON, has an unknown field or a value that does not fit: the error names
    /// the field and the fix.
    pub fn from_json(json: &str) -> Result<Self, MockError> {
        // serde would also read an array, field by field.
        if !json.trim_start().starts_with('{') {
            return Err(MockError::new(
                "a script is a JSON object; write it as {...}",
            ));
        }
        let script: Self = serde_json::from_str(json).map_err(|error| explain(json, &error))?;
        script.check()?;
        Ok(script)
    }

    /// Reads one script or an array of them.
    pub(crate) fn list_from_json(json: &str) -> Result<Vec<Self>, MockError> {
        if !json.trim_start().starts_with('[') {
            return Ok(vec![Self::from_json(json)?]);
        }
        let scripts: Vec<Box<serde_json::value::RawValue>> = serde_json::from_str(json)
            .map_err(|error| MockError::new(format!("the scripts are not JSON: {error}")))?;
        let numbered = scripts.iter().enumerate();
        numbered
            .map(|(index, script)| {
                Self::from_json(script.get()).map_err(|error| {
                    MockError::new(format!("script {} of the array: {error}", index + 1))
                })
            })
            .collect()
    }
}

/// Reads headers from an object, in its order.
pub(crate) fn headers<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<(String, String)>, D::Error> {
    struct HeadersVisitor;

    impl<'de> Visitor<'de> for HeadersVisitor {
        type Value = Vec<(String, String)>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str(r#"an object of header names and string values"#)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut headers = Vec::new();
            while let Some(header) = map.next_entry()? {
                headers.push(header);
            }
            Ok(headers)
        }
    }

    deserializer.deserialize_map(HeadersVisitor)
}

/// Reads the settings of a generated stream from an object only; serde would also take an array.
pub(crate) fn text_deltas<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<TextDeltas>, D::Error> {
    struct TextDeltasVisitor;

    impl<'de> Visitor<'de> for TextDeltasVisitor {
        type Value = Option<TextDeltas>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("an object such as {\"count\": 3}")
        }

        fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            TextDeltas::deserialize(MapAccessDeserializer::new(map)).map(Some)
        }
    }

    deserializer.deserialize_any(TextDeltasVisitor)
}

/// Names the field that an error is about, which serde only does for unknown ones.
fn explain(json: &str, error: &serde_json::Error) -> MockError {
    if let Ok(Value::Object(fields)) = serde_json::from_str::<Value>(json) {
        for (name, value) in fields {
            let alone = json!({ &name: value });
            if let Err(error) = Script::deserialize(alone) {
                return MockError::new(format!("field `{name}`: {error}"));
            }
        }
    }
    MockError::new(format!("a script is a JSON object: {error}"))
}
