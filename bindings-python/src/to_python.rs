//! What core writes, as Python objects: one `Serializer` for every type of the model, present and future.
//!
//! A struct becomes an instance of the generated class of the same name, in whose slots the fields that are present
//! are set; everything else becomes the plain value.

use std::fmt::{self, Display};

use antiphon::StreamEvent;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};
use serde::ser::{
    Error, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer,
};

use crate::classes::{Class, Instance};
use crate::events::EventBatch;

/// A value of the model as an object.
pub(crate) fn to_python<T: Serialize + ?Sized>(py: Python<'_>, value: &T) -> PyResult<Py<PyAny>> {
    match value.serialize(ToPython { py, origin: None }) {
        Ok(object) => Ok(object.unbind()),
        Err(Failure(error)) => Err(error),
    }
}

/// An event as an object that knows where the JSON it came as is kept.
pub(crate) fn event(
    py: Python<'_>,
    event: &StreamEvent,
    batch: Py<EventBatch>,
    index: usize,
) -> PyResult<Py<PyAny>> {
    let origin = Some((batch.into_bound(py).into_any(), index));
    match event.event.serialize(ToPython { py, origin }) {
        Ok(object) => Ok(object.unbind()),
        Err(Failure(error)) => Err(error),
    }
}

/// What serde can write and the model has no use for.
macro_rules! unused {
    ($($method:ident($($argument:ty),*) -> $result:ty;)*) => {
        $(fn $method(self, $(_: $argument),*) -> Result<$result, Failure> {
            Err(Failure::custom(concat!("the model has nothing for ", stringify!($method))))
        })*
    };
}

struct ToPython<'py> {
    py: Python<'py>,
    /// Where the outermost object comes from.
    origin: Option<(Bound<'py, PyAny>, usize)>,
}

type Object<'py> = Bound<'py, PyAny>;

/// Not human readable, in serde's terms: core then hands over structs by their names, and leaves the merging of
/// unknown fields to the one who reads `extra`.
impl<'py> Serializer for ToPython<'py> {
    type Ok = Object<'py>;
    type Error = Failure;
    type SerializeSeq = List<'py>;
    type SerializeTuple = Impossible<Object<'py>, Failure>;
    type SerializeTupleStruct = Impossible<Object<'py>, Failure>;
    type SerializeTupleVariant = Impossible<Object<'py>, Failure>;
    type SerializeMap = Dictionary<'py>;
    type SerializeStruct = Fields<'py>;
    type SerializeStructVariant = Impossible<Object<'py>, Failure>;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_bool(self, value: bool) -> Result<Object<'py>, Failure> {
        Ok(PyBool::new(self.py, value).to_owned().into_any())
    }

    fn serialize_i64(self, value: i64) -> Result<Object<'py>, Failure> {
        Ok(PyInt::new(self.py, value).into_any())
    }

    fn serialize_u64(self, value: u64) -> Result<Object<'py>, Failure> {
        Ok(PyInt::new(self.py, value).into_any())
    }

    fn serialize_f64(self, value: f64) -> Result<Object<'py>, Failure> {
        Ok(PyFloat::new(self.py, value).into_any())
    }

    fn serialize_str(self, value: &str) -> Result<Object<'py>, Failure> {
        Ok(PyString::new(self.py, value).into_any())
    }

    fn serialize_none(self) -> Result<Object<'py>, Failure> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Object<'py>, Failure> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Object<'py>, Failure> {
        Ok(self.py.None().into_bound(self.py))
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<List<'py>, Failure> {
        Ok(List {
            py: self.py,
            elements: Vec::with_capacity(length.unwrap_or_default()),
        })
    }

    fn serialize_map(self, _length: Option<usize>) -> Result<Dictionary<'py>, Failure> {
        Ok(Dictionary {
            dictionary: PyDict::new(self.py),
            key: None,
        })
    }

    fn serialize_struct(self, name: &'static str, _length: usize) -> Result<Fields<'py>, Failure> {
        let class = Class::of(self.py, name)?;
        let instance = class.instance(self.py)?;
        if let Some((batch, index)) = self.origin {
            instance.set_origin(batch, index)?;
        }
        Ok(Fields {
            py: self.py,
            instance,
        })
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<Object<'py>, Failure> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<Object<'py>, Failure> {
        value.serialize(self)
    }

    unused! {
        serialize_i8(i8) -> Object<'py>;
        serialize_i16(i16) -> Object<'py>;
        serialize_i32(i32) -> Object<'py>;
        serialize_u8(u8) -> Object<'py>;
        serialize_u16(u16) -> Object<'py>;
        serialize_u32(u32) -> Object<'py>;
        serialize_f32(f32) -> Object<'py>;
        serialize_char(char) -> Object<'py>;
        serialize_bytes(&[u8]) -> Object<'py>;
        serialize_unit_struct(&'static str) -> Object<'py>;
        serialize_unit_variant(&'static str, u32, &'static str) -> Object<'py>;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}

struct List<'py> {
    py: Python<'py>,
    elements: Vec<Object<'py>>,
}

impl<'py> SerializeSeq for List<'py> {
    type Ok = Object<'py>;
    type Error = Failure;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        self.elements.push(value.serialize(ToPython {
            py: self.py,
            origin: None,
        })?);
        Ok(())
    }

    fn end(self) -> Result<Object<'py>, Failure> {
        Ok(PyList::new(self.py, self.elements)?.into_any())
    }
}

struct Dictionary<'py> {
    dictionary: Bound<'py, PyDict>,
    key: Option<Object<'py>>,
}

impl<'py> SerializeMap for Dictionary<'py> {
    type Ok = Object<'py>;
    type Error = Failure;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failure> {
        self.key = Some(key.serialize(ToPython {
            py: self.dictionary.py(),
            origin: None,
        })?);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        let value = value.serialize(ToPython {
            py: self.dictionary.py(),
            origin: None,
        })?;
        Ok(self.dictionary.set_item(self.key.take(), value)?)
    }

    fn end(self) -> Result<Object<'py>, Failure> {
        Ok(self.dictionary.into_any())
    }
}

struct Fields<'py> {
    py: Python<'py>,
    instance: Instance<'py>,
}

impl<'py> SerializeStruct for Fields<'py> {
    type Ok = Object<'py>;
    type Error = Failure;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failure> {
        // The `type` of a class is an attribute of the class.
        let Some(slot) = self.instance.next_slot(name) else {
            return Ok(());
        };
        let value = value.serialize(ToPython {
            py: self.py,
            origin: None,
        })?;
        Ok(self.instance.set(slot, value)?)
    }

    fn skip_field(&mut self, name: &'static str) -> Result<(), Failure> {
        self.instance.next_slot(name);
        Ok(())
    }

    fn end(self) -> Result<Object<'py>, Failure> {
        Ok(self.instance.into_object())
    }
}

/// The exception that was raised while objects were made.
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
