//! Chunks of bytes, as texts or base64.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserializer, Error as _, MapAccess, Visitor};

/// Some bytes that are sent as one HTTP chunk.
///
/// In JSON a string, `{"text": "..."}` or `{"base64": "..."}`, the latter two with an optional
/// `delay_ms`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chunk {
    /// What is sent. With no bytes nothing is sent, and only the delay remains.
    pub bytes: Bytes,
    /// How many milliseconds to wait before sending, counted from the chunk before. Default 0.
    pub delay_ms: u64,
}

impl From<&str> for Chunk {
    fn from(text: &str) -> Self {
        Self {
            bytes: Bytes::copy_from_slice(text.as_bytes()),
            delay_ms: 0,
        }
    }
}

impl From<Vec<u8>> for Chunk {
    fn from(bytes: Vec<u8>) -> Self {
        Self {
            bytes: bytes.into(),
            delay_ms: 0,
        }
    }
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
