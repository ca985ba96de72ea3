//! Errors of the core as exceptions; `antiphon._errors` has their classes.

use antiphon::Error;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde::Serialize;

use crate::keys::Raised;
use crate::to_python::to_python;

/// The exception for an error of the core.
pub(crate) fn to_exception(py: Python<'_>, error: &Error) -> PyErr {
    let fields = || {
        let fields = to_python(py, &error.to_json())?;
        if let Some(response) = error.partial_response() {
            let response = to_python(py, response)?;
            fields.bind(py).set_item("partial_response", response)?;
        }
        Ok(fields.into_bound(py).cast_into::<PyDict>()?)
    };
    let exception = fields().map_or_else(|error| error, |fields| exception(py, &fields));
    if let Some(cause) = Raised::behind(py, error) {
        exception.set_cause(py, Some(cause));
    }
    exception
}

/// The exception of the fields that `antiphon._errors.make` takes.
pub(crate) fn exception(py: Python<'_>, fields: &Bound<'_, PyDict>) -> PyErr {
    let make = || {
        let make = py.import("antiphon._errors")?.getattr("make")?;
        make.call((), Some(fields))
    };
    make().map_or_else(|error| error, PyErr::from_value)
}

/// What the core gave as an object, or its error as an exception.
pub(crate) fn to_object(
    py: Python<'_>,
    result: Result<impl Serialize, Error>,
) -> PyResult<Py<PyAny>> {
    result
        .map_err(|error| to_exception(py, &error))
        .and_then(|value| to_python(py, &value))
}
