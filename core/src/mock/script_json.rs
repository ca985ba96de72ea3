//! How scripts are read from JSON, with errors that name the field.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::{Value, json};

use super::MockError;
use super::script::{Chunk, Script};
use super::text_deltas::TextDeltas;

/// Reads headers from an object, in its order.
pub(super) fn headers<'de, D: Deserializer<'de>>(
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
pub(super) fn text_deltas<'de, D: Deserializer<'de>>(
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

impl<'de> Deserialize<'de> for Chunk {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ChunkVisitor;

        impl<'de> Visitor<'de> for ChunkVisitor {
            type Value = Chunk;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(r#"a chunk: "text", {"text": "..."} or {"base64": "..."}"#)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Chunk, E> {
                Ok(text.into())
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Chunk, A::Error> {
                let fields = ChunkFields::deserialize(MapAccessDeserializer::new(map))?;
                let bytes = match (fields.text, fields.base64) {
                    (Some(text), None) => text.into_bytes(),
                    (None, Some(base64)) => STANDARD.decode(base64).map_err(|error| {
                        A::Error::custom(format!("`base64` of a chunk is no base64: {error}"))
                    })?,
                    _ => {
                        return Err(A::Error::custom(
                            "a chunk has either `text` or `base64`; give one of them",
                        ));
                    }
                };
                Ok(Chunk {
                    bytes: bytes.into(),
                    delay_ms: fields.delay_ms,
                })
            }
        }

        deserializer.deserialize_any(ChunkVisitor)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChunkFields {
    text: Option<String>,
    base64: Option<String>,
    #[serde(default)]
    delay_ms: u64,
}

/// Names the field that an error is about, which serde only does for unknown ones.
pub(super) fn explain(json: &str, error: &serde_json::Error) -> MockError {
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
