//! Writing: one spelling, with the fields that were kept for the caller.

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeStruct, Serializer};
use serde_json::Value;

use super::Extra;

/// Writes a struct: as a JSON object with its extra fields merged in, or, for serializers that build
/// native objects (not human readable, in serde's terms), as a named struct with a field `extra`.
pub(crate) enum StructWriter<'a, S: Serializer> {
    /// No extra fields to merge.
    Struct(S::SerializeStruct, Option<&'a Extra>),
    /// A JSON object with extra fields.
    Map(S::SerializeMap, &'a Extra),
}

impl<'a, S: Serializer> StructWriter<'a, S> {
    pub(crate) fn new(
        serializer: S,
        name: &'static str,
        length: usize,
        extra: Option<&'a Extra>,
    ) -> Result<Self, S::Error> {
        match extra {
            Some(extra) if serializer.is_human_readable() && !extra.is_empty() => {
                Ok(Self::Map(serializer.serialize_map(None)?, extra))
            }
            Some(_) if serializer.is_human_readable() => Ok(Self::Struct(
                serializer.serialize_struct(name, length)?,
                None,
            )),
            _ => Ok(Self::Struct(
                serializer.serialize_struct(name, length)?,
                extra,
            )),
        }
    }

    pub(crate) fn tag(&mut self, tag: &'static str) -> Result<(), S::Error> {
        match self {
            Self::Struct(writer, _) => writer.serialize_field("type", tag),
            Self::Map(writer, _) => writer.serialize_entry("type", tag),
        }
    }

    /// Writes a field unless it is absent, or an odd value was kept for it.
    pub(crate) fn field<T: Field>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        match self {
            Self::Struct(writer, _) if value.is_absent() => writer.skip_field(name),
            Self::Struct(writer, _) => writer.serialize_field(name, &Written(value)),
            Self::Map(_, extra) if value.is_absent() || extra.get(name).is_some() => Ok(()),
            Self::Map(writer, _) => writer.serialize_entry(name, &Written(value)),
        }
    }

    pub(crate) fn end(self) -> Result<S::Ok, S::Error> {
        match self {
            Self::Struct(mut writer, extra) => {
                match extra {
                    Some(extra) if !extra.is_empty() => writer.serialize_field("extra", extra)?,
                    Some(_) => writer.skip_field("extra")?,
                    None => {}
                }
                writer.end()
            }
            Self::Map(mut writer, extra) => {
                for (name, value) in extra.iter() {
                    writer.serialize_entry(name, value)?;
                }
                writer.end()
            }
        }
    }
}

/// Writes what an `Unknown` variant kept: as JSON exactly that; for native objects a struct `Unknown`.
pub(crate) fn write_unknown<S: Serializer>(
    serializer: S,
    kind: &str,
    json: &Value,
) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        return json.serialize(serializer);
    }
    let mut writer = serializer.serialize_struct("Unknown", 2)?;
    writer.serialize_field("kind", kind)?;
    writer.serialize_field("json", json)?;
    writer.end()
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

impl Field for bool {}
impl Field for i64 {}
impl Field for String {}
impl Field for Value {}
impl<T: Serialize> Field for Vec<T> {}
impl<T: Serialize> Field for Box<T> {}
impl<V: Serialize, H> Field for std::collections::HashMap<String, V, H> {}
