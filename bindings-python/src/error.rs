//! Errors of the core as exceptions: the class of the kind's name in `antiphon._errors`, with every field.

use antiphon::Error;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::to_python::to_python;

/// The exception for an error of the core.
pub(crate) fn to_exception(py: Python<'_>, error: &Error) -> PyErr {
    fields(py, error)
        .and_then(|fields| make(py, error.kind().name(), error.message(), Some(&fields)))
        .unwrap_or_else(|error| error)
}

/// An exception that the binding raises by itself.
pub(crate) fn exception(py: Python<'_>, class: &str, message: &str) -> PyErr {
    make(py, class, message, None).unwrap_or_else(|error| error)
}

fn make(
    py: Python<'_>,
    class: &str,
    message: &str,
    fields: Option<&Bound<'_, PyDict>>,
) -> PyResult<PyErr> {
    let class = py.import("antiphon._errors")?.getattr(class)?;
    Ok(PyErr::from_value(
        class.call((PyString::new(py, message),), fields)?,
    ))
}

fn fields<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyDict>> {
    let fields = PyDict::new(py);
    fields.set_item("status_code", error.status())?;
    fields.set_item("code", error.code())?;
    fields.set_item("type", error.error_type())?;
    fields.set_item("param", error.param())?;
    fields.set_item("request_id", error.request_id())?;
    fields.set_item(
        "retry_after",
        error.retry_after().map(|delay| delay.as_secs_f64()),
    )?;
    fields.set_item("attempts", error.attempts())?;
    fields.set_item("path", error.path())?;
    fields.set_item("timeout", error.timeout().map(|timeout| timeout.name()))?;
    fields.set_item("last_sequence_number", error.last_sequence_number())?;
    fields.set_item(
        "partial_response",
        error
            .partial_response()
            .map(|response| to_python(py, response))
            .transpose()?,
    )?;
    fields.set_item(
        "body",
        error.body().map(|body| to_python(py, body)).transpose()?,
    )?;
    Ok(fields)
}
