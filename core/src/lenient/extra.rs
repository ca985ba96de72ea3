//! Fields that a model does not name.

use serde_json::{Map, Value};

use super::{Entries, FieldPath, Lenient, Mismatch, Outcome, Reading, collect_map};

/// The fields of an object that its type does not name, and odd values of those it does.
///
/// Kept on everything a caller may send back (items, parts, tools, the response), written back as
/// received, and empty without an allocation in the usual case.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// The value of a field, if it is here.
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

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let map = self.0.as_mut()?;
        let value = map.shift_remove(name);
        if map.is_empty() {
            self.0 = None;
        }
        value
    }

    /// Whether there is no extra field.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The fields in the order they were received.
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
