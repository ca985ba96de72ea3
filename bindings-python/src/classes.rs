//! The generated classes, and how instances of them are made without being called.

use std::collections::HashMap;

use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyType};

/// The one class that is written by hand.
const UNKNOWN: &str = "Unknown";

/// A class of `antiphon.types`.
pub(crate) struct Class {
    class: Py<PyType>,
    /// The `type` that all of its instances have.
    tag: Option<Py<PyString>>,
    /// Whether it stands for objects of all kinds that this version does not know.
    pub(crate) is_unknown: bool,
    /// In the order of the fields.
    slots: Vec<Slot>,
    /// Where events keep the batch they came in, and their index in it.
    origin: Option<(Slot, Slot)>,
}

/// A slot of a class.
pub(crate) struct Slot {
    /// The name of the field in the core.
    field: String,
    name: Py<PyString>,
    /// Where in an instance the value is, in bytes; `None` where the interpreter keeps it elsewhere, or where other
    /// threads may write it meanwhile.
    offset: Option<usize>,
}

/// A new object.
pub(crate) struct Instance<'py> {
    object: Bound<'py, PyAny>,
    class: &'static Class,
    next: usize,
}

impl Class {
    /// The class of this name.
    pub(crate) fn of(py: Python<'_>, name: &str) -> PyResult<&'static Self> {
        Self::find(py, name)?.ok_or_else(|| {
            PyTypeError::new_err(format!("antiphon.types has no {name}: run `make generate`"))
        })
    }

    /// The generated class of an object; `None` for objects of other classes, such as a caller's own.
    pub(crate) fn of_object(object: &Bound<'_, PyAny>) -> PyResult<Option<&'static Self>> {
        let class = object.get_type();
        let found = Self::find(object.py(), class.name()?.to_str()?)?;
        Ok(found.filter(|found| found.class.is(&class)))
    }

    /// Calls run no Python code here, as `antiphon._classes` has loaded the modules: a thread that the interpreter ends
    /// in the middle of Python code takes the process with it if there is Rust below.
    fn find(py: Python<'_>, name: &str) -> PyResult<Option<&'static Self>> {
        static CLASSES: PyOnceLock<HashMap<String, Found>> = PyOnceLock::new();
        let classes = CLASSES.get_or_try_init(py, || read_names(py))?;
        let class = classes.get(name).map(|found| {
            found.class.get_or_try_init(py, || {
                let class = py.import(found.module.as_str())?.getattr(name)?;
                Self::read(&class.cast_into::<PyType>()?)
            })
        });
        class.transpose()
    }

    /// The names and values of an object's fields: its `type` first, then the slots that are set.
    pub(crate) fn fields<'py>(
        &'static self,
        object: &Bound<'py, PyAny>,
    ) -> impl Iterator<Item = (&'static str, Bound<'py, PyAny>)> {
        let tag = self
            .tag
            .as_ref()
            .map(|tag| ("type", tag.bind(object.py()).clone().into_any()));
        let slots = self.slots.iter();
        let set = slots.filter_map(|slot| Some((slot.field.as_str(), slot.get(object)?)));
        tag.into_iter().chain(set)
    }

    /// An instance with nothing set.
    pub(crate) fn instance<'py>(&'static self, py: Python<'py>) -> PyResult<Instance<'py>> {
        Ok(Instance {
            object: allocate(self.class.bind(py))?,
            class: self,
            next: 0,
        })
    }

    fn read(class: &Bound<'_, PyType>) -> PyResult<Self> {
        let names: Vec<String> = class.getattr("__slots__")?.extract()?;
        let slots = names
            .iter()
            .map(|name| Slot::read(class, name, name))
            .collect::<PyResult<_>>()?;
        let origin = match class.hasattr("_batch")? {
            true => Some((
                Slot::read(class, "_batch", "")?,
                Slot::read(class, "_index", "")?,
            )),
            false => None,
        };
        let tag = class.getattr_opt("type")?;
        let tag = tag.and_then(|tag| tag.cast_into::<PyString>().ok());
        Ok(Self {
            class: class.clone().unbind(),
            tag: tag.map(Bound::unbind),
            is_unknown: class.name()?.to_str()? == UNKNOWN,
            slots,
            origin,
        })
    }
}

impl Slot {
    fn read(class: &Bound<'_, PyType>, name: &str, field: &str) -> PyResult<Self> {
        let py = class.py();
        let field = match (class.name()?.to_str()?, name) {
            // The core has other names for what an unknown object is made of.
            (UNKNOWN, "type") => "kind",
            (UNKNOWN, "data") => "json",
            _ => field,
        };
        let name = PyString::intern(py, name);
        let offset = match has_gil(py)? {
            true => find_offset(class, &name)?,
            false => None,
        };
        Ok(Self {
            field: field.to_owned(),
            name: name.unbind(),
            offset,
        })
    }
}

impl Slot {
    /// The value in an object of the class, if it is set.
    fn get<'py>(&self, object: &Bound<'py, PyAny>) -> Option<Bound<'py, PyAny>> {
        let py = object.py();
        let Some(offset) = self.offset else {
            return object.getattr(self.name.bind(py)).ok();
        };
        #[expect(
            unsafe_code,
            reason = "asking for a slot that is not set by its name raises an exception, which costs more than reading all"
        )]
        // SAFETY: `find_offset` saw that instances of this class keep this slot here, as a reference or null. No other
        // thread sets it meanwhile: there is an offset only if the interpreter has its global lock, see `has_gil`.
        unsafe {
            let value = object
                .as_ptr()
                .byte_add(offset)
                .cast::<*mut ffi::PyObject>()
                .read();
            Bound::from_borrowed_ptr_or_opt(py, value)
        }
    }
}

impl<'py> Instance<'py> {
    /// The slot of a field; fields come in the order of the slots.
    pub(crate) fn next_slot(&mut self, field: &str) -> Option<&'static Slot> {
        let slots = &self.class.slots;
        let slot = slots.get(self.next).filter(|slot| slot.field == field);
        if slot.is_some() {
            self.next += 1;
            return slot;
        }
        slots.iter().find(|slot| slot.field == field)
    }

    /// Sets a slot; each is set once.
    pub(crate) fn set(&self, slot: &Slot, value: Bound<'py, PyAny>) -> PyResult<()> {
        let Some(offset) = slot.offset else {
            return self.object.setattr(slot.name.bind(self.object.py()), value);
        };
        #[expect(
            unsafe_code,
            reason = "finding each slot by its name costs a tenth of the time of an event"
        )]
        // SAFETY: `find_offset` saw that instances of this class keep this slot here. The object is new: nobody else
        // has it, and the slot is empty.
        unsafe {
            self.object
                .as_ptr()
                .byte_add(offset)
                .cast::<*mut ffi::PyObject>()
                .write(value.into_ptr());
        }
        Ok(())
    }

    /// Keeps where the object came from, in classes of events.
    pub(crate) fn set_origin(&self, batch: Bound<'py, PyAny>, index: usize) -> PyResult<()> {
        if let Some((batch_slot, index_slot)) = &self.class.origin {
            self.set(batch_slot, batch)?;
            self.set(
                index_slot,
                index.into_pyobject(self.object.py())?.into_any(),
            )?;
        }
        Ok(())
    }

    pub(crate) fn into_object(self) -> Bound<'py, PyAny> {
        self.object
    }
}

/// Makes an object without calling its class.
fn allocate<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
    #[expect(
        unsafe_code,
        reason = "no safe call makes an object without calling its class"
    )]
    // SAFETY: the class is that of a plain Python object, and the result is a new reference or null.
    unsafe {
        Bound::from_owned_ptr_or_err(class.py(), ffi::PyType_GenericAlloc(class.as_type_ptr(), 0))
    }
}

/// Whether the interpreter runs one thread at a time. A free-threaded one does so from the moment it loads this module,
/// which declares `gil_used`, unless its user forbade that with `PYTHON_GIL=0`. The answer never changes.
fn has_gil(py: Python<'_>) -> PyResult<bool> {
    // Interpreters without this function always have the lock.
    match py.import("sys")?.getattr_opt("_is_gil_enabled")? {
        Some(is_gil_enabled) => is_gil_enabled.call0()?.extract(),
        None => Ok(true),
    }
}

/// Finds where instances keep a slot, by looking: a mark is set under the slot's name, and the instance is searched for
/// it. So nothing is assumed of how this interpreter lays objects out.
fn find_offset(class: &Bound<'_, PyType>, name: &Bound<'_, PyString>) -> PyResult<Option<usize>> {
    const WORD: usize = size_of::<usize>();
    let size: usize = class.getattr("__basicsize__")?.extract()?;
    let object = allocate(class)?;
    let mark = class.py().get_type::<PyAny>().call0()?;
    let words = || {
        (0..size / WORD).map(|index| {
            #[expect(unsafe_code, reason = "see above")]
            // SAFETY: an instance has at least as many bytes as its class says, and begins at a word.
            unsafe {
                object.as_ptr().cast::<usize>().add(index).read()
            }
        })
    };
    let before: Vec<_> = words().collect();
    object.setattr(name, &mark)?;
    let mut changed = words()
        .zip(before)
        .enumerate()
        .filter(|(_, (after, before))| after != before);
    Ok(match (changed.next(), changed.next()) {
        (Some((index, (after, 0))), None) if after == mark.as_ptr() as usize => Some(index * WORD),
        _ => None,
    })
}

/// Where a class is, and the class once it was needed.
struct Found {
    module: String,
    class: PyOnceLock<Class>,
}

/// The names of all classes, and the modules that they are in.
fn read_names(py: Python<'_>) -> PyResult<HashMap<String, Found>> {
    let models = py.import("antiphon.generated.models")?;
    let modules: HashMap<String, String> = models.getattr("MODULES")?.extract()?;
    let generated = modules
        .into_iter()
        .map(|(name, module)| (name, format!("antiphon.generated.models.{module}")));
    let unknown = (UNKNOWN.to_owned(), "antiphon._model".to_owned());
    let found = generated.chain([unknown]).map(|(name, module)| {
        let class = PyOnceLock::new();
        (name, Found { module, class })
    });
    Ok(found.collect())
}
