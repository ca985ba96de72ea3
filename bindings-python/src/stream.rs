//! Streams as Python iterators, synchronous and asynchronous.

use antiphon::stream::{EventReader, Selection};
use pyo3::prelude::*;

use crate::awaitable::{Awaitable, Operation};
use crate::client::{NativeClient, read};
use crate::error::{to_exception, to_object};
use crate::events::{AnyEventStream, Events};
use crate::runtime::{runtime, wait};
use crate::session::NativeLane;

/// Where streams come from.
#[derive(FromPyObject)]
pub(crate) enum Source<'py> {
    Client(Bound<'py, NativeClient>),
    Lane(Bound<'py, NativeLane>),
}

/// The synchronous stream that `antiphon.ResponseStream` derives from.
#[pyclass(frozen, subclass, extends = AnyEventStream, module = "antiphon._native")]
pub(crate) struct EventStream;

#[pymethods]
impl EventStream {
    #[new]
    fn new(
        py: Python<'_>,
        source: Source<'_>,
        method: String,
        parameters: &[u8],
        options: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let events = open(py, source, method, parameters, options)?;
        Ok(PyClassInitializer::from(AnyEventStream { events }).add_subclass(Self))
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(slf: &Bound<'_, Self>) -> PyResult<Option<Py<PyAny>>> {
        slf.as_super().get().events.next(slf.py(), None)
    }

    /// What is selected of the next event that has it; None at the end of the stream.
    #[pyo3(name = "_next_of")]
    fn next_of(slf: &Bound<'_, Self>, name: &str) -> PyResult<Option<Py<PyAny>>> {
        slf.as_super()
            .get()
            .events
            .next(slf.py(), Some(selection(slf.py(), name)?))
    }

    /// Waits until the server has answered.
    fn wait_opened(slf: &Bound<'_, Self>) -> PyResult<()> {
        let (py, reader) = (slf.py(), slf.as_super().get().events.reader(slf.py())?);
        let keys = slf.as_super().get().events.keys();
        wait(py, keys, |context| reader.poll_opened(context))?
            .map_err(|error| to_exception(py, &error))
    }

    /// The whole response, whether its status is completed, incomplete or failed; reads the events that are left.
    ///
    /// Raises the error the stream ended with, if it did not end with a terminal event.
    fn get_final_response(slf: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
        let (py, events) = (slf.py(), &slf.as_super().get().events);
        let reader = events.reader(py)?;
        let response = wait(py, events.keys(), |context| {
            events.poll_final_response(reader, context)
        })?;
        to_object(py, response)
    }
}

/// The asynchronous stream that `antiphon.AsyncResponseStream` derives from.
#[pyclass(frozen, subclass, extends = AnyEventStream, module = "antiphon._native")]
pub(crate) struct AsyncEventStream;

#[pymethods]
impl AsyncEventStream {
    #[new]
    fn new(
        py: Python<'_>,
        source: Source<'_>,
        method: String,
        parameters: &[u8],
        options: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let events = open(py, source, method, parameters, options)?;
        Ok(PyClassInitializer::from(AnyEventStream { events }).add_subclass(Self))
    }

    fn __aiter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __anext__(slf: Bound<'_, Self>) -> Awaitable {
        Awaitable::new(Operation::Next(slf.into_super().unbind(), None))
    }

    /// What is selected of the next event that has it; `StopAsyncIteration` at the end of the stream.
    #[pyo3(name = "_next_of")]
    fn next_of(slf: Bound<'_, Self>, name: &str) -> PyResult<Awaitable> {
        let selection = Some(selection(slf.py(), name)?);
        Ok(Awaitable::new(Operation::Next(
            slf.into_super().unbind(),
            selection,
        )))
    }

    /// Waits until the server has answered.
    fn wait_opened(slf: Bound<'_, Self>) -> Awaitable {
        Awaitable::new(Operation::Opened(slf.into_super().unbind()))
    }

    /// The whole response, whether its status is completed, incomplete or failed; reads the events that are left.
    ///
    /// Raises the error the stream ended with, if it did not end with a terminal event.
    fn get_final_response(slf: Bound<'_, Self>) -> Awaitable {
        Awaitable::new(Operation::FinalResponse(slf.into_super().unbind()))
    }
}

/// Opens a stream of events.
fn open(
    py: Python<'_>,
    source: Source<'_>,
    method: String,
    parameters: &[u8],
    options: Option<&Bound<'_, PyAny>>,
) -> PyResult<Events> {
    let parameters = read(py, parameters)?;
    let (reader, keys) = match source {
        Source::Client(client) => {
            let (client, keys) = client.get().for_call(py, options)?;
            let limits = client.reader_limits();
            let open = async move { client.call_stream(&method, parameters).await };
            (EventReader::spawn(&runtime()?, open, limits), keys)
        }
        Source::Lane(lane) => lane.get().open(py, &method, parameters)?,
    };
    Ok(Events::new(reader, keys))
}

fn selection(py: Python<'_>, name: &str) -> PyResult<Selection> {
    Selection::find(name).map_err(|error| to_exception(py, &error))
}
