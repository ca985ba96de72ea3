//! The reading traits, and the one visitor behind all of them.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};
use serde_json::{Map, Value};

use super::{Extra, FieldPath, Mismatch};

/// What reading one value gave.
pub(crate) enum Reading<T> {
    /// The value, with nothing lost.
    Exact(T),
    /// A JSON null: the field stays as if it were absent.
    Null,
    /// A value of an unexpected type: the best reading of it, if there is one, and the value itself.
    Odd(Option<T>, Value),
}

impl<T> Reading<T> {
    pub(crate) fn map<U>(self, convert: impl FnOnce(T) -> U) -> Reading<U> {
        match self {
            Self::Exact(value) => Reading::Exact(convert(value)),
            Self::Null => Reading::Null,
            Self::Odd(best, json) => Reading::Odd(best.map(convert), json),
        }
    }

    fn into_best(self) -> Option<T> {
        match self {
            Self::Exact(value) => Some(value),
            Self::Null => None,
            Self::Odd(best, _) => best,
        }
    }
}

/// A type that can be read from any JSON value; see the module documentation for the rules.
///
/// Each method takes one JSON type; the default is to find the value odd.
pub(crate) trait Lenient: Sized + Default {
    fn odd(json: Value) -> Reading<Self> {
        Reading::Odd(None, json)
    }

    fn from_null() -> Reading<Self> {
        Reading::Null
    }

    fn from_bool(value: bool) -> Reading<Self> {
        Self::odd(Value::Bool(value))
    }

    fn from_integer(value: i64) -> Reading<Self> {
        Self::odd(Value::from(value))
    }

    fn from_float(value: f64) -> Reading<Self> {
        Self::odd(Value::from(value))
    }

    fn from_text(value: &str) -> Reading<Self> {
        Self::odd(Value::from(value))
    }

    fn from_string(value: String) -> Reading<Self> {
        Self::from_text(&value)
    }

    fn from_sequence<'de, A: SeqAccess<'de>>(mut sequence: A) -> Result<Reading<Self>, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = sequence.next_element()? {
            values.push(value);
        }
        Ok(Self::odd(Value::Array(values)))
    }

    fn from_map<'de, A: MapAccess<'de>>(map: A) -> Result<Reading<Self>, A::Error> {
        Ok(Self::odd(Value::Object(collect_map(map)?)))
    }

    /// Finds the first place in a request value that no server can accept.
    fn check(value: &Value, path: &mut FieldPath) -> Result<(), Mismatch>;
}

/// A struct with named fields, as `#[derive(Model)]` describes it.
pub(crate) trait Struct: Default {
    /// Its `type`, if it has one.
    const TAG: Option<&'static str>;
    /// Other spellings of the `type`, read but never written.
    const TAG_ALIASES: &'static [&'static str];
    /// Wire names of the fields, by index.
    const FIELDS: &'static [&'static str];
    /// Whether unknown fields are kept.
    const KEEPS_EXTRA: bool;

    fn field(name: &str) -> Option<u16>;

    /// Reads one field; gives back the value if it was odd.
    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        field: u16,
        map: &mut A,
    ) -> Result<Option<Value>, A::Error>;

    fn check_field(field: u16, value: &Value, path: &mut FieldPath) -> Result<(), Mismatch>;

    fn extra_mut(&mut self) -> Option<&mut Extra>;
}

/// An enum told apart by `type`, as `#[derive(Model)]` describes it.
pub(crate) trait Union: Sized {
    fn unknown(kind: String, json: Value) -> Self;

    fn read_variant<'de, A: MapAccess<'de>>(kind: &str, map: A) -> Result<Self, A::Error>;

    fn read_untyped<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;

    fn check_variant(
        kind: Option<&str>,
        value: &Value,
        path: &mut FieldPath,
    ) -> Result<(), Mismatch>;
}

/// Reads a value as `Deserialize` does it: a model is never refused, only broken JSON is.
pub(crate) fn deserialize<'de, T: Lenient, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let reading = deserializer.deserialize_any(LenientVisitor(PhantomData))?;
    Ok(reading.into_best().unwrap_or_default())
}

/// Reads one field in place; gives back the value if it was odd.
pub(crate) fn read_field<'de, T: Lenient, A: MapAccess<'de>>(
    field: &mut T,
    map: &mut A,
) -> Result<Option<Value>, A::Error> {
    match map.next_value_seed(LenientSeed(PhantomData))? {
        Reading::Exact(value) => *field = value,
        Reading::Null => {}
        Reading::Odd(best, json) => {
            if let Some(best) = best {
                *field = best;
            }
            return Ok(Some(json));
        }
    }
    Ok(None)
}

pub(crate) fn skip_value<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Value>, A::Error> {
    map.next_value::<IgnoredAny>()?;
    Ok(None)
}

/// Reads the fields of a struct.
pub(crate) fn read_struct<'de, T: Struct, A: MapAccess<'de>>(mut map: A) -> Result<T, A::Error> {
    let mut model = T::default();
    while let Some(name) = map.next_key_seed(NameSeed::<T>(PhantomData))? {
        let (name, odd) = match name {
            Name::Known(field) => {
                let odd = model.read_field(field, &mut map)?;
                (
                    T::FIELDS
                        .get(usize::from(field))
                        .copied()
                        .map(str::to_owned),
                    odd,
                )
            }
            Name::Other(name) => (Some(name), Some(map.next_value()?)),
            Name::Ignored => {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
        };
        if let (Some(extra), Some(name), Some(value)) = (model.extra_mut(), name, odd) {
            extra.insert(name, value);
        }
    }
    Ok(model)
}

/// Reads a union variant's payload.
pub(crate) fn read_model<'de, T: Struct, A: MapAccess<'de>>(map: A) -> Result<T, A::Error> {
    read_struct(map)
}

pub(crate) fn read_unknown<'de, U: Union, A: MapAccess<'de>>(
    kind: &str,
    map: A,
) -> Result<U, A::Error> {
    Ok(U::unknown(
        kind.to_owned(),
        Value::Object(collect_map(map)?),
    ))
}

pub(crate) fn has_tag<T: Struct>(kind: &str) -> bool {
    T::TAG == Some(kind) || T::TAG_ALIASES.contains(&kind)
}

pub(crate) fn kind_of<T: Struct>(_model: &T) -> &'static str {
    T::TAG.unwrap_or_default()
}

/// Reads a union whose kind is already known, such as an event named by its frame.
pub(crate) fn read_variant_of<U: Union>(kind: &str, json: &str) -> Result<U, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let model = deserializer.deserialize_any(VariantVisitor::<U> {
        kind,
        union: PhantomData,
    })?;
    deserializer.end()?;
    Ok(model)
}

/// Reads an object of a union: the fields before `type` are set aside until the kind is known.
pub(crate) fn find_variant<'de, U: Union, A: MapAccess<'de>>(mut map: A) -> Result<U, A::Error> {
    let mut before = Vec::new();
    while let Some(name) = map.next_key::<String>()? {
        let value = map.next_value::<Value>()?;
        if name == "type"
            && let Value::String(kind) = &value
        {
            let kind = kind.clone();
            before.push((name, value));
            return U::read_variant(&kind, Replay::new(before, map));
        }
        before.push((name, value));
    }
    U::read_untyped(Replay::new(before, map))
}

pub(crate) fn collect_map<'de, A: MapAccess<'de>>(
    mut map: A,
) -> Result<Map<String, Value>, A::Error> {
    let mut object = Map::new();
    while let Some((name, value)) = map.next_entry()? {
        object.insert(name, value);
    }
    Ok(object)
}

/// `Deserialize` for a model, by way of [`Lenient`].
macro_rules! deserialize_as_model {
    ($name:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                crate::lenient::deserialize(deserializer)
            }
        }

        impl crate::lenient::Field for $name {}
    };
}

macro_rules! read_struct_as_model {
    ($name:ident) => {
        impl crate::lenient::Lenient for $name {
            fn from_map<'de, A: ::serde::de::MapAccess<'de>>(
                map: A,
            ) -> ::core::result::Result<crate::lenient::Reading<Self>, A::Error> {
                ::core::result::Result::Ok(crate::lenient::Reading::Exact(
                    crate::lenient::read_struct(map)?,
                ))
            }

            fn check(
                value: &::serde_json::Value,
                path: &mut crate::lenient::FieldPath,
            ) -> ::core::result::Result<(), crate::lenient::Mismatch> {
                path.check_struct::<Self>(value)
            }
        }

        crate::lenient::deserialize_as_model!($name);
    };
}

macro_rules! read_union_as_model {
    ($name:ident) => {
        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::Unknown {
                    kind: ::std::string::String::new(),
                    json: ::serde_json::Value::Null,
                }
            }
        }

        impl crate::lenient::Lenient for $name {
            fn odd(json: ::serde_json::Value) -> crate::lenient::Reading<Self> {
                crate::lenient::Reading::Exact(Self::Unknown {
                    kind: ::std::string::String::new(),
                    json,
                })
            }

            fn from_map<'de, A: ::serde::de::MapAccess<'de>>(
                map: A,
            ) -> ::core::result::Result<crate::lenient::Reading<Self>, A::Error> {
                ::core::result::Result::Ok(crate::lenient::Reading::Exact(
                    crate::lenient::find_variant(map)?,
                ))
            }

            fn check(
                value: &::serde_json::Value,
                path: &mut crate::lenient::FieldPath,
            ) -> ::core::result::Result<(), crate::lenient::Mismatch> {
                path.check_union::<Self>(value)
            }
        }

        crate::lenient::deserialize_as_model!($name);
    };
}

pub(crate) use {deserialize_as_model, read_struct_as_model, read_union_as_model};

/// Forwards every JSON type to the method of [`Lenient`] that takes it.
struct LenientVisitor<T>(PhantomData<T>);

impl<'de, T: Lenient> Visitor<'de> for LenientVisitor<T> {
    type Value = Reading<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(T::from_bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(T::from_integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(i64::try_from(value).map_or_else(|_| T::odd(Value::from(value)), T::from_integer))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(T::from_float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(T::from_text(value))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
        Ok(T::from_string(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(T::from_null())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
        T::from_sequence(sequence)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::from_map(map)
    }
}

/// Reads the value of a field or an element as a [`Reading`].
pub(super) struct LenientSeed<T>(pub(super) PhantomData<T>);

impl<'de, T: Lenient> DeserializeSeed<'de> for LenientSeed<T> {
    type Value = Reading<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(LenientVisitor(PhantomData))
    }
}

enum Name {
    Known(u16),
    Other(String),
    Ignored,
}

/// Turns a field name into its index without copying it.
struct NameSeed<T>(PhantomData<T>);

impl<'de, T: Struct> DeserializeSeed<'de> for NameSeed<T> {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T: Struct> Visitor<'_> for NameSeed<T> {
    type Value = Name;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a field name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Name, E> {
        Ok(match T::field(name) {
            Some(field) => Name::Known(field),
            None if T::KEEPS_EXTRA && !(name == "type" && T::TAG.is_some()) => {
                Name::Other(name.to_owned())
            }
            None => Name::Ignored,
        })
    }
}

/// Reads an object whose kind is known from outside; anything but an object is unknown.
struct VariantVisitor<'a, U> {
    kind: &'a str,
    union: PhantomData<U>,
}

impl<'de, U: Union> Visitor<'de> for VariantVisitor<'_, U> {
    type Value = U;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<U, A::Error> {
        U::read_variant(self.kind, map)
    }
}

/// A map whose first entries were already read.
struct Replay<A> {
    before: std::vec::IntoIter<(String, Value)>,
    value: Option<Value>,
    rest: A,
}

impl<A> Replay<A> {
    fn new(before: Vec<(String, Value)>, rest: A) -> Self {
        Self {
            before: before.into_iter(),
            value: None,
            rest,
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.before.next() {
            Some((name, value)) => {
                self.value = Some(value);
                seed.deserialize(name.into_deserializer()).map(Some)
            }
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}
