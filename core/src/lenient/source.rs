//! Where JSON values come from: text, or values that were read already.
//!
//! The traits are object safe, so that the reading of each model is compiled once, and not once for
//! every source it may come from: that was most of the library's code.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Reading failed. The source keeps the error for its caller.
#[derive(Debug)]
pub(crate) struct Broken;

/// The result of reading from a source.
pub(crate) type Outcome<T> = Result<T, Broken>;

/// The entries of a JSON object: a name, then its value, by exactly one of the three methods.
pub(crate) trait Entries {
    /// Passes the next name; returns false at the end.
    fn next_name(&mut self, take: &mut dyn FnMut(&str)) -> Outcome<bool>;

    /// Puts the value of the name into its place.
    fn value(&mut self, place: &mut dyn Place) -> Outcome<()>;

    /// The value of the name as plain JSON.
    fn json(&mut self) -> Outcome<Value>;

    /// Skips the value of the name.
    fn skip(&mut self) -> Outcome<()>;
}

/// The elements of a JSON array.
pub(crate) trait Elements {
    /// Puts the next element into a place; false at the end.
    fn next(&mut self, place: &mut dyn Place) -> Outcome<bool>;
}

/// Takes one JSON value of any type.
pub(crate) trait Place {
    fn null(&mut self);
    fn boolean(&mut self, value: bool);
    fn integer(&mut self, value: i64);
    fn large_integer(&mut self, value: u64);
    fn float(&mut self, value: f64);
    fn text(&mut self, value: &str);
    fn string(&mut self, value: String);
    fn sequence(&mut self, elements: &mut dyn Elements) -> Outcome<()>;
    fn map(&mut self, entries: &mut dyn Entries) -> Outcome<()>;
}

/// Puts the value that a deserializer has into a place.
pub(crate) fn read_into<'de, D: Deserializer<'de>>(
    deserializer: D,
    place: &mut dyn Place,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(PlaceVisitor(place))
}

/// Hands the entries of the object that a deserializer has to a reader. Anything but an object is
/// an error.
pub(crate) fn read_object<'de, D: Deserializer<'de>>(
    deserializer: D,
    read: &mut dyn FnMut(&mut dyn Entries) -> Outcome<()>,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(ObjectVisitor(read))
}

/// The rest of an object as plain JSON.
pub(crate) fn collect_map(entries: &mut dyn Entries) -> Outcome<Map<String, Value>> {
    let mut object = Map::new();
    while let Some(name) = next_owned_name(entries)? {
        let value = entries.json()?;
        object.insert(name, value);
    }
    Ok(object)
}

/// The rest of an array as plain JSON.
pub(super) fn collect_sequence(elements: &mut dyn Elements) -> Outcome<Vec<Value>> {
    let mut values = Vec::new();
    loop {
        let mut value = Value::Null;
        if !elements.next(&mut value)? {
            return Ok(values);
        }
        values.push(value);
    }
}

pub(super) fn next_owned_name(entries: &mut dyn Entries) -> Outcome<Option<String>> {
    let mut name = String::new();
    let is_there = entries.next_name(&mut |text| name.push_str(text))?;
    Ok(is_there.then_some(name))
}

/// An object whose first entries were already read.
pub(super) struct Replay<'a> {
    before: std::vec::IntoIter<(String, Value)>,
    value: Option<Value>,
    rest: &'a mut dyn Entries,
}

impl<'a> Replay<'a> {
    pub(super) fn new(before: Vec<(String, Value)>, rest: &'a mut dyn Entries) -> Self {
        Self {
            before: before.into_iter(),
            value: None,
            rest,
        }
    }
}

impl Entries for Replay<'_> {
    fn next_name(&mut self, take: &mut dyn FnMut(&str)) -> Outcome<bool> {
        match self.before.next() {
            Some((name, value)) => {
                self.value = Some(value);
                take(&name);
                Ok(true)
            }
            None => self.rest.next_name(take),
        }
    }

    fn value(&mut self, place: &mut dyn Place) -> Outcome<()> {
        match self.value.take() {
            Some(value) => put(value, place),
            None => self.rest.value(place),
        }
    }

    fn json(&mut self) -> Outcome<Value> {
        match self.value.take() {
            Some(value) => Ok(value),
            None => self.rest.json(),
        }
    }

    fn skip(&mut self) -> Outcome<()> {
        match self.value.take() {
            Some(_) => Ok(()),
            None => self.rest.skip(),
        }
    }
}

/// Puts a value that was read already into a place.
fn put(value: Value, place: &mut dyn Place) -> Outcome<()> {
    match value {
        Value::Null => place.null(),
        Value::Bool(value) => place.boolean(value),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => place.integer(value),
            (None, Some(value)) => place.large_integer(value),
            (None, None) => place.float(number.as_f64().unwrap_or_default()),
        },
        Value::String(value) => place.string(value),
        Value::Array(values) => return place.sequence(&mut values.into_iter()),
        Value::Object(object) => {
            return place.map(&mut Replay::new(
                object.into_iter().collect(),
                &mut NoEntries,
            ));
        }
    }
    Ok(())
}

impl Elements for std::vec::IntoIter<Value> {
    fn next(&mut self, place: &mut dyn Place) -> Outcome<bool> {
        match Iterator::next(self) {
            Some(value) => put(value, place).map(|()| true),
            None => Ok(false),
        }
    }
}

struct NoEntries;

impl Entries for NoEntries {
    fn next_name(&mut self, _: &mut dyn FnMut(&str)) -> Outcome<bool> {
        Ok(false)
    }

    fn value(&mut self, place: &mut dyn Place) -> Outcome<()> {
        place.null();
        Ok(())
    }

    fn json(&mut self) -> Outcome<Value> {
        Ok(Value::Null)
    }

    fn skip(&mut self) -> Outcome<()> {
        Ok(())
    }
}

/// Any JSON at all.
impl Place for Value {
    fn null(&mut self) {
        *self = Self::Null;
    }

    fn boolean(&mut self, value: bool) {
        *self = Self::Bool(value);
    }

    fn integer(&mut self, value: i64) {
        *self = Self::from(value);
    }

    fn large_integer(&mut self, value: u64) {
        *self = Self::from(value);
    }

    fn float(&mut self, value: f64) {
        *self = Self::from(value);
    }

    fn text(&mut self, value: &str) {
        *self = Self::from(value);
    }

    fn string(&mut self, value: String) {
        *self = Self::String(value);
    }

    fn sequence(&mut self, elements: &mut dyn Elements) -> Outcome<()> {
        *self = Self::Array(collect_sequence(elements)?);
        Ok(())
    }

    fn map(&mut self, entries: &mut dyn Entries) -> Outcome<()> {
        *self = Self::Object(collect_map(entries)?);
        Ok(())
    }
}

/// Forwards every JSON type to the method of [`Place`] that takes it.
struct PlaceVisitor<'a>(&'a mut dyn Place);

impl<'de> DeserializeSeed<'de> for PlaceVisitor<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for PlaceVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.0.boolean(value);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.0.integer(value);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.0.integer(value),
            Err(_) => self.0.large_integer(value),
        }
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.0.float(value);
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.0.text(value);
        Ok(())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        self.0.string(value);
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut elements = Access::new(access);
        let outcome = self.0.sequence(&mut elements);
        elements.end(outcome)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut entries = Access::new(access);
        let outcome = self.0.map(&mut entries);
        entries.end(outcome)
    }
}

struct ObjectVisitor<'a>(&'a mut dyn FnMut(&mut dyn Entries) -> Outcome<()>);

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut entries = Access::new(access);
        let outcome = (self.0)(&mut entries);
        entries.end(outcome)
    }
}

/// Serde's access to an object or an array, and the error that ended it.
struct Access<A, E> {
    access: A,
    error: Option<E>,
}

impl<A, E: Error> Access<A, E> {
    fn new(access: A) -> Self {
        Self {
            access,
            error: None,
        }
    }

    fn keep<T>(&mut self, result: Result<T, E>) -> Outcome<T> {
        result.map_err(|error| {
            self.error = Some(error);
            Broken
        })
    }

    fn end(self, outcome: Outcome<()>) -> Result<(), E> {
        match (outcome, self.error) {
            (Ok(()), None) => Ok(()),
            (_, Some(error)) => Err(error),
            (Err(Broken), None) => Err(E::custom("the JSON could not be read")),
        }
    }
}

impl<'de, A: SeqAccess<'de>> Elements for Access<A, A::Error> {
    fn next(&mut self, place: &mut dyn Place) -> Outcome<bool> {
        let result = self.access.next_element_seed(PlaceVisitor(place));
        self.keep(result).map(|element| element.is_some())
    }
}

impl<'de, A: MapAccess<'de>> Entries for Access<A, A::Error> {
    fn next_name(&mut self, take: &mut dyn FnMut(&str)) -> Outcome<bool> {
        let result = self.access.next_key_seed(NameVisitor(take));
        self.keep(result).map(|name| name.is_some())
    }

    fn value(&mut self, place: &mut dyn Place) -> Outcome<()> {
        let result = self.access.next_value_seed(PlaceVisitor(place));
        self.keep(result)
    }

    fn json(&mut self) -> Outcome<Value> {
        let result = self.access.next_value();
        self.keep(result)
    }

    fn skip(&mut self) -> Outcome<()> {
        let result = self.access.next_value::<Discarded>().map(drop);
        self.keep(result)
    }
}

/// A value that is checked and dropped. Serde's `IgnoredAny` does not check enough: it skips texts and
/// numbers that parsers refuse, and the text of the event is delivered to the caller.
pub(super) struct Discarded;

impl<'de> Deserialize<'de> for Discarded {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Discarded {
    type Value = Self;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_unit<E: Error>(self) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self, A::Error> {
        while access.next_element::<Self>()?.is_some() {}
        Ok(Self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self, A::Error> {
        while access.next_entry::<Self, Self>()?.is_some() {}
        Ok(Self)
    }
}

/// Passes a field name without copying it.
struct NameVisitor<'a>(&'a mut dyn FnMut(&str));

impl<'de> DeserializeSeed<'de> for NameVisitor<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for NameVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a field name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        (self.0)(name);
        Ok(())
    }
}
