//! Python objects as core reads them: one `Deserializer` for models, dictionaries, lists and plain values.

use std::fmt::{self, Display};

use antiphon::model::{Response, View};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};
use serde::forward_to_deserialize_any;

use crate::classes::Class;
use crate::to_python::to_python;

/// How deep objects may be nested: received JSON is at most 500 levels deep.
const MAX_DEPTH: usize = 512;

/// What callers read out of a response: the view of this name, which core has.
#[pyfunction]
pub(crate) fn view(response: &Bound<'_, PyAny>, name: &str) -> PyResult<Py<PyAny>> {
    let view = View::find(name).ok_or_else(|| {
        PyTypeError::new_err(format!("core has no view {name}: run `make generate`"))
    })?;
    let model: Response = from_python(response)?;
    to_python(response.py(), &view.of(&model))
}

/// Reads an object as core would read its JSON.
fn from_python<T: DeserializeOwned>(object: &Bound<'_, PyAny>) -> PyResult<T> {
    T::deserialize(FromPython { object, depth: 0 }).map_err(|Failure(error)| error)
}

struct FromPython<'a, 'py> {
    object: &'a Bound<'py, PyAny>,
    depth: usize,
}

type Object<'py> = Bound<'py, PyAny>;

impl<'de> Deserializer<'de> for FromPython<'_, '_> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        let Self { object, depth } = self;
        if let Ok(text) = object.cast::<PyString>() {
            // Halves of surrogate pairs are no text anywhere else.
            return visitor.visit_str(&text.to_string_lossy());
        }
        if object.is_none() {
            return visitor.visit_unit();
        }
        if let Ok(flag) = object.cast::<PyBool>() {
            return visitor.visit_bool(flag.is_true());
        }
        if object.is_instance_of::<PyInt>() {
            if let Ok(integer) = object.extract::<i64>() {
                return visitor.visit_i64(integer);
            }
            return match object.extract::<u64>() {
                Ok(integer) => visitor.visit_u64(integer),
                Err(_) => visitor.visit_f64(object.extract()?),
            };
        }
        if let Ok(float) = object.cast::<PyFloat>() {
            return visitor.visit_f64(float.value());
        }
        if depth == MAX_DEPTH {
            let message =
                format!("the object is nested more than {MAX_DEPTH} levels deep, or holds itself");
            return Err(Failure(PyValueError::new_err(message)));
        }
        let depth = depth + 1;
        if let Ok(list) = object.cast::<PyList>() {
            let elements = list.iter().collect::<Vec<_>>().into_iter();
            return visitor.visit_seq(Elements { elements, depth });
        }
        if let Ok(tuple) = object.cast::<PyTuple>() {
            let elements = tuple.iter().collect::<Vec<_>>().into_iter();
            return visitor.visit_seq(Elements { elements, depth });
        }
        if let Ok(dictionary) = object.cast::<PyDict>() {
            return visitor.visit_map(Entries::of_mapping(dictionary.as_mapping(), depth)?);
        }
        if let Some(class) = Class::of_object(object)? {
            return match class.is_unknown {
                true => {
                    let object = &object.getattr(intern!(object.py(), "data"))?;
                    FromPython { object, depth }.deserialize_any(visitor)
                }
                false => visitor.visit_map(Entries::of_model(class, object, depth)?),
            };
        }
        if let Ok(mapping) = object.cast::<PyMapping>() {
            return visitor.visit_map(Entries::of_mapping(mapping, depth)?);
        }
        // A caller's own class below one of the generated ones.
        if let Some(to_dict) = object.getattr_opt(intern!(object.py(), "to_dict"))? {
            let object = &to_dict.call0()?;
            return FromPython { object, depth }.deserialize_any(visitor);
        }
        let kind = object.get_type().name()?;
        Err(Failure(PyTypeError::new_err(format!(
            "an object of type {kind} is not part of a response"
        ))))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.object.is_none() {
            true => visitor.visit_none(),
            false => visitor.visit_some(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Elements<'py> {
    elements: std::vec::IntoIter<Object<'py>>,
    depth: usize,
}

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = Failure;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Failure> {
        let depth = self.depth;
        let element = self.elements.next();
        element
            .map(|object| {
                seed.deserialize(FromPython {
                    object: &object,
                    depth,
                })
            })
            .transpose()
    }
}

/// The names and values of a model or a dictionary.
struct Entries<'py> {
    entries: std::vec::IntoIter<(Name<'py>, Object<'py>)>,
    value: Option<Object<'py>>,
    depth: usize,
}

enum Name<'py> {
    Field(&'static str),
    Key(Object<'py>),
}

impl<'py> Entries<'py> {
    fn new(entries: Vec<(Name<'py>, Object<'py>)>, depth: usize) -> Self {
        Self {
            entries: entries.into_iter(),
            value: None,
            depth,
        }
    }

    /// As `Model.to_dict` has them: fields that are None left out, and what is kept for a known field in its stead.
    fn of_model(class: &'static Class, model: &Object<'py>, depth: usize) -> PyResult<Self> {
        let mut entries = Vec::new();
        let mut extra = None;
        for (name, value) in class.fields(model) {
            match name {
                _ if value.is_none() => {}
                "extra" => extra = Some(value),
                name => entries.push((Name::Field(name), value)),
            }
        }
        if let Some(Ok(extra)) = extra.map(Bound::cast_into::<PyDict>)
            && !extra.is_empty()
        {
            entries.retain(|(name, _)| match name {
                Name::Field(name) => !extra.contains(name).unwrap_or(false),
                Name::Key(_) => true,
            });
            entries.extend(extra.iter().map(|(name, value)| (Name::Key(name), value)));
        }
        Ok(Self::new(entries, depth))
    }

    fn of_mapping(mapping: &Bound<'py, PyMapping>, depth: usize) -> PyResult<Self> {
        let entries: Vec<(Object<'py>, Object<'py>)> = mapping.items()?.extract()?;
        let entries = entries
            .into_iter()
            .map(|(name, value)| (Name::Key(name), value));
        Ok(Self::new(entries.collect(), depth))
    }
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Failure;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Failure> {
        let Some((name, value)) = self.entries.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        let name = match name {
            Name::Field(name) => return seed.deserialize(name.into_deserializer()).map(Some),
            Name::Key(name) => name.str()?,
        };
        let name = name.to_string_lossy();
        seed.deserialize(name.as_ref().into_deserializer())
            .map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Failure> {
        let value = self.value.take();
        let object = &value.ok_or_else(|| Failure::custom("a value was read before its name"))?;
        seed.deserialize(FromPython {
            object,
            depth: self.depth,
        })
    }
}

/// The exception that was raised while objects were read.
#[derive(Debug)]
struct Failure(PyErr);

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Self {
        Self(error)
    }
}

impl Error for Failure {
    fn custom<T: Display>(message: T) -> Self {
        Self(PyTypeError::new_err(message.to_string()))
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for Failure {}
