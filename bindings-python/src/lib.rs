//! The Python binding of Antiphon: the module `antiphon._native`, which the package `antiphon` is built on.
//!
//! What it adds to the core is what only Python can need: iterators, awaitables, classes filled with what came, and
//! exceptions. It parses nothing, retries nothing and has no default values.
#![deny(unsafe_code)]

mod awaitable;
mod classes;
mod client;
mod error;
mod events;
mod from_python;
mod keys;
#[cfg(feature = "mock")]
mod mock;
mod runtime;
mod session;
mod stream;
mod to_python;
mod waiting;

use pyo3::prelude::*;

/// The native part of the package `antiphon`; private to it.
// An interpreter without a global lock takes one when it loads this module: `classes` reads slots of objects that another
// thread could be writing.
#[pymodule(name = "_native", gil_used = true)]
mod native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::awaitable::Awaitable;
    #[pymodule_export]
    use crate::client::{NativeClient, invalid_request};
    #[pymodule_export]
    use crate::events::EventBatch;
    #[pymodule_export]
    use crate::from_python::view;
    #[pymodule_export]
    use crate::keys::KeyQuestion;
    #[cfg(feature = "mock")]
    #[pymodule_export]
    use crate::mock::{MockError, NativeMockServer};
    #[pymodule_export]
    use crate::runtime::forget_after_fork;
    #[pymodule_export]
    use crate::session::{NativeLane, NativeSession};
    #[pymodule_export]
    use crate::stream::{AsyncEventStream, EventStream};
    #[pymodule_export]
    use crate::waiting::Bell;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
