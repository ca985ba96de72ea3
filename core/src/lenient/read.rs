//! The reading traits, and how structs and unions are read.

use serde::de::Deserializer;
use serde_json::Value;

use super::source::{
    Elements, Entries, Outcome, Place, Replay, collect_map, collect_sequence, next_owned_name,
    read_into, read_object,
};
use super::{Extra, FieldPath, Mismatch};

/// The result of reading one value.
pub(crate) enum Reading<T> {
    /// The value, with nothing lost.
    Exact(T),
    /// A value of an unexpected type: the best reading of it, if any, and the value itself.
    Odd(Option<T>, Value),
}

impl<T> Reading<T> {
    pub(crate) fn map<U>(self, convert: impl FnOnce(T) -> U) -> Reading<U> {
        match self {
            Self::Exact(value) => Reading::Exact(convert(value)),
            Self::Odd(best, json) => Reading::Odd(best.map(convert), json),
        }
    }
}

/// A type that can be read from any JSON value; see the module documentation for the rules.
///
/// Each method takes one JSON type; by default the value is odd.
pub(crate) trait Lenient: Sized + Default {
    fn odd(json: Value) -> Reading<Self> {
        Reading::Odd(None, json)
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

    fn from_sequence(elements: &mut dyn Elements) -> Outcome<Reading<Self>> {
        Ok(Self::odd(Value::Array(collect_sequence(elements)?)))
    }

    fn from_map(entries: &mut dyn Entries) -> Outcome<Reading<Self>> {
        Ok(Self::odd(Value::Object(collect_map(entries)?)))
    }

    /// Finds the first place in a request value that no server can accept.
    fn check(value: &Value, path: &mut FieldPath) -> Result<(), Mismatch>;
}

/// A struct with named fields, as `#[derive(Model)]` describes it.
pub(crate) trait Struct: Record + Default {
    const SHAPE: Shape;

    fn check_field(field: u16, value: &Value, path: &mut FieldPath) -> Result<(), Mismatch>;
}

/// The static properties of a struct.
pub(crate) struct Shape {
    /// Its `type`, if it has one.
    pub(crate) tag: Option<&'static str>,
    /// Other spellings of the `type`, read but never written.
    pub(crate) tag_aliases: &'static [&'static str],
    /// Wire names of the fields, by index.
    pub(crate) fields: &'static [&'static str],
    /// The index of a field by any of its names.
    pub(crate) field: fn(&str) -> Option<u16>,
    /// Whether unknown fields are kept.
    pub(crate) keeps_extra: bool,
}

/// A struct whose fields are being read.
pub(crate) trait Record {
    /// Reads one field; returns the value if it was odd.
    fn read_field(&mut self, field: u16, entries: &mut dyn Entries) -> Outcome<Option<Value>>;

    fn extra_mut(&mut self) -> Option<&mut Extra>;
}

/// A struct that an endpoint returns, as `#[model(reply = "…", has = "…")]` describes it.
pub(crate) trait Reply: serde::de::DeserializeOwned + Default + Send + 'static {
    /// A name for errors, such as `a response`.
    const NAME: &'static str;

    /// Fields that identify it, because reading is lenient: a body with one of them is such a struct. If the
    /// list is empty, every body without an `error` is one.
    const FIELDS: &'static [&'static str];
}

/// An enum whose variants `type` distinguishes, as `#[derive(Model)]` describes it.
pub(crate) trait Union: Sized + Default {
    fn unknown(kind: String, json: Value) -> Self;

    fn read_variant(kind: &str, entries: &mut dyn Entries) -> Outcome<Self>;

    fn read_untyped(entries: &mut dyn Entries) -> Outcome<Self>;

    fn check_variant(
        kind: Option<&str>,
        value: &Value,
        path: &mut FieldPath,
    ) -> Result<(), Mismatch>;
}

/// Reads a value for `Deserialize`, which fails only if the JSON is broken.
pub(crate) fn deserialize<'de, T: Lenient, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value = T::default();
    read_into(deserializer, &mut Slot::new(&mut value))?;
    Ok(value)
}

/// Reads one field in place; returns the value if it was odd.
pub(crate) fn read_field<T: Lenient>(
    field: &mut T,
    entries: &mut dyn Entries,
) -> Outcome<Option<Value>> {
    let mut slot = Slot::new(field);
    entries.value(&mut slot)?;
    Ok(slot.odd)
}

/// Reads a list of parts in place, of which a text stands for one.
pub(crate) fn read_parts<T: Lenient, L: Parts>(
    field: &mut L,
    entries: &mut dyn Entries,
    part: impl FnOnce(String) -> T,
) -> Outcome<Option<Value>>
where
    L::Part: From<T>,
{
    Ok(match read_field(field, entries)? {
        Some(Value::String(text)) => {
            *field = L::of_one(part(text).into());
            None
        }
        odd => odd,
    })
}

/// A list of parts, or an optional one.
pub(crate) trait Parts: Lenient {
    type Part;

    fn of_one(part: Self::Part) -> Self;
}

impl<P: Lenient> Parts for Vec<P> {
    type Part = P;

    fn of_one(part: P) -> Self {
        vec![part]
    }
}

impl<L: Parts> Parts for Option<L> {
    type Part = L::Part;

    fn of_one(part: L::Part) -> Self {
        Some(L::of_one(part))
    }
}

/// Reads the fields of a struct.
pub(crate) fn read_struct<T: Struct>(entries: &mut dyn Entries) -> Outcome<T> {
    let mut model = T::default();
    fill(&mut model, &T::SHAPE, entries)?;
    Ok(model)
}

pub(crate) fn read_unknown<U: Union>(kind: &str, entries: &mut dyn Entries) -> Outcome<U> {
    let json = Value::Object(collect_map(entries)?);
    Ok(U::unknown(kind.to_owned(), json))
}

pub(crate) fn has_tag<T: Struct>(kind: &str) -> bool {
    T::SHAPE.tag == Some(kind) || T::SHAPE.tag_aliases.contains(&kind)
}

pub(crate) fn kind_of<T: Struct>(_model: &T) -> &'static str {
    T::SHAPE.tag.unwrap_or_default()
}

/// Reads a union whose kind is already known, such as an event named by its frame. Anything but an
/// object is an error.
pub(crate) fn read_variant_of<U: Union>(kind: &str, json: &str) -> Result<U, serde_json::Error> {
    read_variant_from(kind, serde_json::Deserializer::from_str(json))
}

/// As [`read_variant_of`], for JSON whose depth is already limited; it may be nested deeper than a parser
/// allows by default.
pub(crate) fn read_variant_of_limited<U: Union>(
    kind: &str,
    json: &str,
) -> Result<U, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    deserializer.disable_recursion_limit();
    read_variant_from(kind, deserializer)
}

fn read_variant_from<U: Union>(
    kind: &str,
    mut deserializer: serde_json::Deserializer<serde_json::de::StrRead<'_>>,
) -> Result<U, serde_json::Error> {
    let mut model = U::default();
    read_object(&mut deserializer, &mut |entries| {
        model = U::read_variant(kind, entries)?;
        Ok(())
    })?;
    deserializer.end()?;
    Ok(model)
}

/// Reads an object of a union: the fields before `type` are set aside until the kind is known.
pub(crate) fn find_variant<U: Union>(entries: &mut dyn Entries) -> Outcome<U> {
    let mut before = Vec::new();
    let kind = read_up_to_kind(entries, &mut before)?;
    let mut all = Replay::new(before, entries);
    match kind {
        Some(kind) => U::read_variant(&kind, &mut all),
        None => U::read_untyped(&mut all),
    }
}

fn read_up_to_kind(
    entries: &mut dyn Entries,
    before: &mut Vec<(String, Value)>,
) -> Outcome<Option<String>> {
    while let Some(name) = next_owned_name(entries)? {
        let value = entries.json()?;
        let kind = match &value {
            Value::String(kind) if name == "type" => Some(kind.clone()),
            _ => None,
        };
        before.push((name, value));
        if kind.is_some() {
            return Ok(kind);
        }
    }
    Ok(None)
}

fn fill(record: &mut dyn Record, shape: &Shape, entries: &mut dyn Entries) -> Outcome<()> {
    loop {
        let mut field = None;
        let mut other = None;
        let is_there = entries.next_name(&mut |name| {
            field = (shape.field)(name);
            let is_tag = name == "type" && shape.tag.is_some();
            if field.is_none() && shape.keeps_extra && !is_tag {
                other = Some(name.to_owned());
            }
        })?;
        if !is_there {
            return Ok(());
        }
        if let Some(field) = field {
            let odd = record.read_field(field, entries)?;
            let name = shape.fields.get(usize::from(field));
            if let (Some(value), Some(name), Some(extra)) = (odd, name, record.extra_mut()) {
                extra.insert(*name, value);
            }
        } else if let Some(name) = other {
            let value = entries.json()?;
            if let Some(extra) = record.extra_mut() {
                extra.insert(name, value);
            }
        } else {
            entries.skip()?;
        }
    }
}

/// Where to put a value, whose type decides what is odd.
pub(super) struct Slot<'a, T> {
    value: &'a mut T,
    odd: Option<Value>,
}

impl<'a, T: Lenient> Slot<'a, T> {
    pub(super) fn new(value: &'a mut T) -> Self {
        Self { value, odd: None }
    }

    fn settle(&mut self, reading: Reading<T>) {
        match reading {
            Reading::Exact(value) => *self.value = value,
            Reading::Odd(best, json) => {
                if let Some(best) = best {
                    *self.value = best;
                }
                self.odd = Some(json);
            }
        }
    }
}

impl<T: Lenient> Place for Slot<'_, T> {
    // Null reads as absent.
    fn null(&mut self) {}

    fn boolean(&mut self, value: bool) {
        self.settle(T::from_bool(value));
    }

    fn integer(&mut self, value: i64) {
        self.settle(T::from_integer(value));
    }

    fn large_integer(&mut self, value: u64) {
        self.settle(T::odd(Value::from(value)));
    }

    fn float(&mut self, value: f64) {
        self.settle(T::from_float(value));
    }

    fn text(&mut self, value: &str) {
        self.settle(T::from_text(value));
    }

    fn string(&mut self, value: String) {
        self.settle(T::from_string(value));
    }

    fn sequence(&mut self, elements: &mut dyn Elements) -> Outcome<()> {
        self.settle(T::from_sequence(elements)?);
        Ok(())
    }

    fn map(&mut self, entries: &mut dyn Entries) -> Outcome<()> {
        self.settle(T::from_map(entries)?);
        Ok(())
    }
}

/// Checking of structs and unions.
impl FieldPath {
    pub(crate) fn check_struct<T: Struct>(&mut self, value: &Value) -> Result<(), Mismatch> {
        let Value::Object(object) = value else {
            return self.mismatch("an object", value);
        };
        for (name, value) in object {
            // Null is absent, also where a type has no word for that: OpenRouter takes a null summary.
            if value.is_null() {
                continue;
            }
            if let Some(field) = (T::SHAPE.field)(name) {
                self.at_field(name, |path| T::check_field(field, value, path))?;
            }
        }
        Ok(())
    }

    pub(crate) fn check_union<U: Union>(&mut self, value: &Value) -> Result<(), Mismatch> {
        let Value::Object(object) = value else {
            return self.mismatch("an object", value);
        };
        match object.get("type") {
            None | Some(Value::Null) => U::check_variant(None, value, self),
            Some(Value::String(kind)) => U::check_variant(Some(kind), value, self),
            Some(other) => self.at_field("type", |path| path.mismatch("a string", other)),
        }
    }
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
            fn from_map(
                entries: &mut dyn crate::lenient::Entries,
            ) -> crate::lenient::Outcome<crate::lenient::Reading<Self>> {
                ::core::result::Result::Ok(crate::lenient::Reading::Exact(
                    crate::lenient::read_struct(entries)?,
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

            fn from_map(
                entries: &mut dyn crate::lenient::Entries,
            ) -> crate::lenient::Outcome<crate::lenient::Reading<Self>> {
                ::core::result::Result::Ok(crate::lenient::Reading::Exact(
                    crate::lenient::find_variant(entries)?,
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
