//! Streams as Python iterators: a batch crosses from the core at once, each event becomes an object when it is asked for.

use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};

use antiphon::Error;
use antiphon::model::Response;
use antiphon::stream::{Batch, EventReader, ReaderLimits, StreamEvent};
use pyo3::exceptions::{PyIndexError, PyStopAsyncIteration};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::awaitable::{Awaitable, Operation};
use crate::client::{NativeClient, read_request, to_response};
use crate::error::{exception, to_exception};
use crate::runtime::{OfProcess, lock, runtime, wait};
use crate::to_python::{event, to_python};

/// The events of a stream, and how far its iterator is in them.
pub(crate) struct Events {
    reader: OfProcess<EventReader>,
    cursor: Mutex<Cursor>,
}

#[derive(Default)]
struct Cursor {
    batch: Batch,
    /// The batch as Python's events refer to it; made with the first of them.
    object: Option<Py<EventBatch>>,
    next: usize,
}

impl Cursor {
    fn unread(&self) -> usize {
        self.batch.len() - self.next
    }
}

impl Events {
    fn open(py: Python<'_>, client: &NativeClient, request: &[u8]) -> PyResult<Self> {
        let request = read_request(py, request)?;
        let responses = client.core(py)?.responses();
        let open = async move { responses.stream_json(request).await };
        let reader = EventReader::spawn(&runtime()?, open, ReaderLimits::default());
        Ok(Self {
            reader: OfProcess::new(reader),
            cursor: Mutex::default(),
        })
    }

    /// # Errors
    ///
    /// In the child of a fork: the stream's connection belongs to the parent.
    pub(crate) fn reader(&self, py: Python<'_>) -> PyResult<&EventReader> {
        self.reader.get().ok_or_else(|| {
            let message = "The stream was opened before os.fork() and belongs to the parent process. Open another here.";
            exception(py, "StreamInterruptedError", message)
        })
    }

    /// The next event where it has arrived already.
    pub(crate) fn take(&self, py: Python<'_>) -> Option<PyResult<Py<PyAny>>> {
        // In the child of a fork a thread of the parent may hold the lock for ever.
        self.reader.get()?;
        let (batch, object, index) = {
            let mut cursor = lock(&self.cursor);
            if cursor.unread() == 0 {
                return None;
            }
            cursor.next += 1;
            let object = match cursor.unread() > 0 {
                true => cursor.object.as_ref().map(|object| object.clone_ref(py)),
                false => cursor.object.take(),
            };
            (Arc::clone(&cursor.batch), object, cursor.next - 1)
        };
        // Without the lock: making objects may run the garbage collector, and with it any Python code.
        let make = || {
            let object = match object {
                Some(object) => object,
                None => self.share(py, &batch)?,
            };
            event(py, &batch[index], object, index)
        };
        Some(make())
    }

    /// Makes the object that the events of a batch refer to, and keeps it for those that are left.
    fn share(&self, py: Python<'_>, batch: &Batch) -> PyResult<Py<EventBatch>> {
        let object = Py::new(
            py,
            EventBatch {
                events: Arc::clone(batch),
            },
        )?;
        let mut cursor = lock(&self.cursor);
        if Arc::ptr_eq(&cursor.batch, batch) && cursor.unread() > 0 {
            cursor.object = Some(object.clone_ref(py));
        }
        Ok(object)
    }

    /// Waits for the next events; false at the end of the stream.
    fn poll(&self, reader: &EventReader, context: &mut Context<'_>) -> Poll<Result<bool, Error>> {
        let mut cursor = lock(&self.cursor);
        if cursor.unread() == 0 {
            cursor.batch = ready!(reader.poll_batch(context, usize::MAX))?;
            cursor.next = 0;
        }
        Poll::Ready(Ok(cursor.unread() > 0))
    }

    /// The next event, or `StopAsyncIteration` at the end of the stream.
    pub(crate) fn poll_next(
        &self,
        py: Python<'_>,
        context: &mut Context<'_>,
    ) -> Poll<PyResult<Py<PyAny>>> {
        loop {
            if let Some(event) = self.take(py) {
                return Poll::Ready(event);
            }
            match ready!(self.poll(self.reader(py)?, context)) {
                Ok(true) => {}
                Ok(false) => return Poll::Ready(Err(PyStopAsyncIteration::new_err(()))),
                Err(error) => return Poll::Ready(Err(to_exception(py, &error))),
            }
        }
    }

    /// The final response; iteration is at its end from then on.
    pub(crate) fn poll_final_response(
        &self,
        reader: &EventReader,
        context: &mut Context<'_>,
    ) -> Poll<Result<Response, Error>> {
        let mut cursor = lock(&self.cursor);
        cursor.next = cursor.batch.len();
        reader.poll_final_response(context)
    }

    /// The response as the events taken so far make it.
    fn snapshot(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let reader = self.reader(py)?;
        let unread = lock(&self.cursor).unread();
        to_python(py, &py.detach(|| reader.snapshot(unread)))
    }

    fn request_id(&self) -> Option<String> {
        self.reader.get()?.request_id()
    }

    /// Closes the connection and drops the events that were not taken; does nothing in the child of a fork.
    fn close(&self) {
        if let Some(reader) = self.reader.get() {
            let unread = {
                let mut cursor = lock(&self.cursor);
                let unread = cursor.unread();
                cursor.next = cursor.batch.len();
                unread
            };
            reader.cancel_unread(unread);
        }
    }
}

/// The events that crossed from the core together, as they were received.
#[pyclass(frozen, module = "antiphon._native")]
pub(crate) struct EventBatch {
    events: Batch,
}

#[pymethods]
impl EventBatch {
    /// The canonical JSON of an event.
    fn raw<'py>(&self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, self.event(index)?.raw().data()))
    }

    /// The `type` of an event as it was received, where the canonical one differs.
    fn received_type(&self, index: usize) -> PyResult<Option<&str>> {
        Ok(self.event(index)?.raw().received_kind())
    }
}

impl EventBatch {
    fn event(&self, index: usize) -> PyResult<&StreamEvent> {
        self.events
            .get(index)
            .ok_or_else(|| PyIndexError::new_err("there is no event of this index"))
    }
}

/// The synchronous stream that `antiphon.ResponseStream` derives from.
#[pyclass(frozen, subclass, module = "antiphon._native")]
pub(crate) struct EventStream {
    events: Events,
}

#[pymethods]
impl EventStream {
    #[new]
    fn new(py: Python<'_>, client: &NativeClient, request: &[u8]) -> PyResult<Self> {
        Ok(Self {
            events: Events::open(py, client, request)?,
        })
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        loop {
            if let Some(event) = self.events.take(py) {
                return event.map(Some);
            }
            let reader = self.events.reader(py)?;
            match wait(py, |context| self.events.poll(reader, context))? {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(error) => return Err(to_exception(py, &error)),
            }
        }
    }

    /// Waits until the server has answered.
    fn wait_opened(&self, py: Python<'_>) -> PyResult<()> {
        let reader = self.events.reader(py)?;
        wait(py, |context| reader.poll_opened(context))?.map_err(|error| to_exception(py, &error))
    }

    /// The whole response, whether its status is completed, incomplete or failed; reads the events that are left.
    ///
    /// Raises the error the stream ended with, if it did not end with a terminal event.
    fn get_final_response(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let reader = self.events.reader(py)?;
        let response = wait(py, |context| {
            self.events.poll_final_response(reader, context)
        })?;
        to_response(py, Some(response))
    }

    /// The response so far: what the events taken make. It costs a copy of everything.
    fn snapshot(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.events.snapshot(py)
    }

    /// Closes the connection and drops the events that were not taken. Does nothing after the end.
    fn close(&self) {
        self.events.close();
    }

    /// The server's id of the request, once it has answered.
    #[getter]
    fn request_id(&self) -> Option<String> {
        self.events.request_id()
    }
}

/// The asynchronous stream that `antiphon.AsyncResponseStream` derives from.
#[pyclass(frozen, subclass, module = "antiphon._native")]
pub(crate) struct AsyncEventStream {
    pub(crate) events: Events,
}

#[pymethods]
impl AsyncEventStream {
    #[new]
    fn new(py: Python<'_>, client: &NativeClient, request: &[u8]) -> PyResult<Self> {
        Ok(Self {
            events: Events::open(py, client, request)?,
        })
    }

    fn __aiter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __anext__(slf: Py<Self>) -> Awaitable {
        Awaitable::new(Operation::NextEvent(slf))
    }

    /// Waits until the server has answered.
    fn wait_opened(slf: Py<Self>) -> Awaitable {
        Awaitable::new(Operation::Opened(slf))
    }

    /// The whole response, whether its status is completed, incomplete or failed; reads the events that are left.
    ///
    /// Raises the error the stream ended with, if it did not end with a terminal event.
    fn get_final_response(slf: Py<Self>) -> Awaitable {
        Awaitable::new(Operation::FinalResponse(slf))
    }

    /// The response so far: what the events taken make. It costs a copy of everything.
    fn snapshot(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.events.snapshot(py)
    }

    /// Closes the connection and drops the events that were not taken. Does nothing after the end.
    fn close(&self) {
        self.events.close();
    }

    /// The server's id of the request, once it has answered.
    #[getter]
    fn request_id(&self) -> Option<String> {
        self.events.request_id()
    }
}
