//! Writes types in one spelling, with the extra fields that were received.

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeStruct, Serializer};
use serde_json::Value;

use super::Extra;

/// The name under which native serializers are handed JSON that has no type of its own, as a newtype struct:
/// values, and the fields that a type does not name.
pub const JSON: &str = "Json";

/// Writes a struct: as a JSON object with its `type` and its extra fields merged in, or, for serializers
/// that build native values (not human readable, in serde's terms), as a named struct of all known fields
/// in order, and a last field `extra` where the struct has one. There the `type` is left to the name of
/// the struct and to the variant of the union around it, see [`write_variant`].
pub(crate) enum StructWriter<'a, S: Serializer> {
    /// A native struct.
    Native(S::SerializeStruct, Option<&'a Extra>),
    /// A JSON object without extra fields.
    Object(S::SerializeStruct),
    /// A JSON object with extra fields.
    Map(S::SerializeMap, &'a Extra),
}

impl<'a, S: Serializer> StructWriter<'a, S> {
    /// Begins a struct of so many fields, `extra` not counted.
    pub(crate) fn new(
        serializer: S,
        name: &'static str,
        tag: Option<&'static str>,
        length: usize,
        extra: Option<&'a Extra>,
    ) -> Result<Self, S::Error> {
        if !serializer.is_human_readable() {
            let length = length + usize::from(extra.is_some());
            return Ok(Self::Native(
                serializer.serialize_struct(name, length)?,
                extra,
            ));
        }
        if let Some(extra) = extra.filter(|extra| !extra.is_empty()) {
            let mut writer = serializer.serialize_map(None)?;
            if let Some(tag) = tag {
                writer.serialize_entry("type", tag)?;
            }
            return Ok(Self::Map(writer, extra));
        }
        let mut writer = serializer.serialize_struct(name, length + usize::from(tag.is_some()))?;
        if let Some(tag) = tag {
            writer.serialize_field("type", tag)?;
        }
        Ok(Self::Object(writer))
    }

    /// Writes a field unless it is absent, or an odd value was kept for it.
    pub(crate) fn field<T: Field>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        match self {
            Self::Native(writer, _) | Self::Object(writer) if value.is_absent() => {
                writer.skip_field(name)
            }
            Self::Native(writer, _) | Self::Object(writer) => {
                writer.serialize_field(name, &Written(value))
            }
            Self::Map(_, extra) if value.is_absent() || extra.get(name).is_some() => Ok(()),
            Self::Map(writer, _) => writer.serialize_entry(name, &Written(value)),
        }
    }

    pub(crate) fn end(self) -> Result<S::Ok, S::Error> {
        match self {
            Self::Native(mut writer, extra) => {
                match extra {
                    Some(extra) if !extra.is_empty() => {
                        writer.serialize_field("extra", &NativeJson(extra))?;
                    }
                    Some(_) => writer.skip_field("extra")?,
                    None => {}
                }
                writer.end()
            }
            Self::Object(writer) => writer.end(),
            Self::Map(mut writer, extra) => {
                for (name, value) in extra.iter() {
                    writer.serialize_entry(name, value)?;
                }
                writer.end()
            }
        }
    }
}

/// Writes a variant of a union: as JSON just what it holds; for native values a newtype variant with its
/// index among those of the union, `Unknown` being the last.
pub(crate) fn write_variant<S: Serializer, T: Field>(
    serializer: S,
    union: &'static str,
    (index, variant): (u32, &'static str),
    value: &T,
) -> Result<S::Ok, S::Error> {
    match serializer.is_human_readable() {
        true => value.write(serializer),
        false => serializer.serialize_newtype_variant(union, index, variant, &Written(value)),
    }
}

/// Writes what an `Unknown` variant kept: as JSON exactly that; for native values a variant that holds a
/// struct `Unknown`.
pub(crate) fn write_unknown<S: Serializer>(
    serializer: S,
    union: &'static str,
    index: u32,
    (kind, json): (&str, &Value),
) -> Result<S::Ok, S::Error> {
    match serializer.is_human_readable() {
        true => json.serialize(serializer),
        false => {
            serializer.serialize_newtype_variant(union, index, "Unknown", &Unknown { kind, json })
        }
    }
}

struct Unknown<'a> {
    kind: &'a str,
    json: &'a Value,
}

impl Serialize for Unknown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut writer = serializer.serialize_struct("Unknown", 2)?;
        writer.serialize_field("kind", self.kind)?;
        writer.serialize_field("json", &NativeJson(self.json))?;
        writer.end()
    }
}

/// JSON that has no type of its own, marked as that for a native serializer.
struct NativeJson<'a, T>(&'a T);

impl<T: Serialize> Serialize for NativeJson<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(JSON, self.0)
    }
}

/// A field value as it is written.
pub(crate) trait Field: Serialize {
    /// Whether the field is left out.
    fn is_absent(&self) -> bool {
        false
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}

struct Written<'a, T>(&'a T);

impl<T: Field> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

impl<T: Field> Field for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(serializer),
            None => serializer.serialize_none(),
        }
    }
}

/// An integral number is written as an integer, as every server accepts it in both places.
impl Field for f64 {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match super::integers::integral(*self) {
            Some(integer) if serializer.is_human_readable() => serializer.serialize_i64(integer),
            _ => serializer.serialize_f64(*self),
        }
    }
}

impl Field for Value {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => self.serialize(serializer),
            false => NativeJson(self).serialize(serializer),
        }
    }
}

impl<T: Field> Field for Vec<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }
}

impl<T: Field> Field for Box<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::write(self, serializer)
    }
}

impl Field for bool {}
impl Field for i64 {}
impl Field for String {}
impl<V: Serialize, H> Field for std::collections::HashMap<String, V, H> {}
