//! Fields that a type does not name.

use serde_json::{Map, Value};

use super::{Entries, FieldPath, Lenient, Mismatch, Outcome, Reading, collect_map};

/// The unknown fields of an object, and odd values of its known fields.
///
/// Every type that a caller may send back (items, parts, tools, the response) has one, and writes its
/// fields back as received. Usually it is empty, which needs no allocation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// The value of a field, if any.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Adds a field, or replaces it.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0
            .get_or_insert_default()
            .insert(name.into(), value.into());
    }

    /// Removes a field and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let map = self.0.as_mut()?;
        let value = map.shift_remove(name);
        if map.is_empty() {
            self.0 = None;
        }
        value
    }

    /// Whether there are no such fields.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The fields in the order in which they were received.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().flat_map(|map| map.iter())
    }
}

impl From<Map<String, Value>> for Extra {
    fn from(map: Map<String, Value>) -> Self {
        Self((!map.is_empty()).then(|| Box::new(map)))
    }
}

impl From<Extra> for Map<String, Value> {
    fn from(extra: Extra) -> Self {
        extra.0.map(|map| *map).unwrap_or_default()
    }
}

impl serde::Serialize for Extra {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl Lenient for Extra {
    fn from_map(entries: &mut dyn Entries) -> Outcome<Reading<Self>> {
        Ok(Reading::Exact(Self::from(collect_map(entries)?)))
    }

    fn check(value: &Value, path: &mut FieldPath) -> Result<(), Mismatch> {
        match value {
            Value::Object(_) => Ok(()),
            _ => path.mismatch("an object", value),
        }
    }
}

super::deserialize_as_model!(Extra);
