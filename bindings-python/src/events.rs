//! The events of a stream: a batch crosses from the core at once, each event becomes an object when it is asked for.

use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};

use antiphon::Error;
use antiphon::model::Response;
use antiphon::stream::{Batch, EventReader, Pieces, Selection, StreamEvent};
use pyo3::exceptions::{PyIndexError, PyStopAsyncIteration};
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyBytes};

use crate::error::{exception, to_exception};
use crate::keys::Keys;
use crate::runtime::{OfProcess, lock, wait};
use crate::to_python::{event, to_python};

/// The events of a stream, and how far its iterator is in them.
pub(crate) struct Events {
    reader: OfProcess<EventReader>,
    keys: OfProcess<Option<Keys>>,
    cursor: Mutex<Cursor>,
}

#[derive(Default)]
struct Cursor {
    queue: Queue,
    /// The batch as Python's events refer to it; made with the first of them.
    object: Option<Py<EventBatch>>,
    next: usize,
}

/// What crossed from the core together: events, or what a selection gives in their place.
enum Queue {
    Events(Batch),
    Pieces(Selection, Pieces),
}

impl Default for Queue {
    fn default() -> Self {
        Self::Events(Batch::default())
    }
}

impl Queue {
    fn len(&self) -> usize {
        match self {
            Self::Events(batch) => batch.len(),
            Self::Pieces(_, pieces) => pieces.len(),
        }
    }

    fn selection(&self) -> Option<Selection> {
        match self {
            Self::Events(_) => None,
            Self::Pieces(selection, _) => Some(*selection),
        }
    }
}

impl Cursor {
    fn unread(&self) -> usize {
        self.queue.len() - self.next
    }

    /// Puts back what was not taken where iteration continues with something else.
    fn switch_to(&mut self, selection: Option<Selection>, reader: &EventReader) {
        if self.queue.selection() != selection {
            reader.put_back(self.unread());
            *self = Self::default();
        }
    }
}

impl Events {
    pub(crate) fn new(reader: EventReader, keys: OfProcess<Option<Keys>>) -> Self {
        Self {
            reader: OfProcess::new(reader),
            keys,
            cursor: Mutex::default(),
        }
    }

    /// # Errors
    ///
    /// In the child of a fork: the stream's connection belongs to the parent.
    pub(crate) fn reader(&self, py: Python<'_>) -> PyResult<&EventReader> {
        self.reader.get().ok_or_else(|| {
            let message = "The stream was opened before os.fork() and belongs to the parent process. Open another here.";
            let fields = [("kind", "StreamInterruptedError"), ("message", message)];
            fields.into_py_dict(py).map_or_else(|error| error, |fields| exception(py, &fields))
        })
    }

    /// Where its keys come from, in the process it belongs to.
    pub(crate) fn keys(&self) -> Option<&Keys> {
        self.keys.get()?.as_ref()
    }

    /// The next event, or the next element of a selection, where it has arrived already.
    pub(crate) fn take(
        &self,
        py: Python<'_>,
        selection: Option<Selection>,
    ) -> Option<PyResult<Py<PyAny>>> {
        // In the child of a fork a thread of the parent may hold the lock for ever.
        let reader = self.reader.get()?;
        let mut cursor = lock(&self.cursor);
        cursor.switch_to(selection, reader);
        if cursor.unread() == 0 {
            return None;
        }
        let index = cursor.next;
        cursor.next += 1;
        // Objects are made without the lock: that may run the garbage collector, and with it any Python code.
        let batch = match &cursor.queue {
            Queue::Events(batch) => Arc::clone(batch),
            Queue::Pieces(_, pieces) => {
                let pieces = Arc::clone(pieces);
                drop(cursor);
                return Some(to_python(py, &pieces[index]));
            }
        };
        let object = match cursor.unread() > 0 {
            true => cursor.object.as_ref().map(|object| object.clone_ref(py)),
            false => cursor.object.take(),
        };
        drop(cursor);
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
        let is_current =
            matches!(&cursor.queue, Queue::Events(current) if Arc::ptr_eq(current, batch));
        if is_current && cursor.unread() > 0 {
            cursor.object = Some(object.clone_ref(py));
        }
        Ok(object)
    }

    /// Waits for the next events, or elements of a selection; false at the end of the stream.
    fn poll(
        &self,
        reader: &EventReader,
        context: &mut Context<'_>,
        selection: Option<Selection>,
    ) -> Poll<Result<bool, Error>> {
        let mut cursor = lock(&self.cursor);
        cursor.switch_to(selection, reader);
        if cursor.unread() == 0 {
            cursor.queue = match selection {
                None => Queue::Events(ready!(reader.poll_batch(context, usize::MAX))?),
                Some(selection) => {
                    let pieces = ready!(reader.poll_pieces(context, selection, usize::MAX))?;
                    Queue::Pieces(selection, pieces)
                }
            };
            cursor.next = 0;
        }
        Poll::Ready(Ok(cursor.unread() > 0))
    }

    /// As `take`, waiting for it; `StopAsyncIteration` at the end of the stream.
    pub(crate) fn poll_next(
        &self,
        py: Python<'_>,
        context: &mut Context<'_>,
        selection: Option<Selection>,
    ) -> Poll<PyResult<Py<PyAny>>> {
        loop {
            if let Some(event) = self.take(py, selection) {
                return Poll::Ready(event);
            }
            match ready!(self.poll(self.reader(py)?, context, selection)) {
                Ok(true) => {}
                Ok(false) => return Poll::Ready(Err(PyStopAsyncIteration::new_err(()))),
                Err(error) => return Poll::Ready(Err(to_exception(py, &error))),
            }
        }
    }

    /// As `take`, waiting for it on this thread; `None` at the end of the stream.
    pub(crate) fn next(
        &self,
        py: Python<'_>,
        selection: Option<Selection>,
    ) -> PyResult<Option<Py<PyAny>>> {
        loop {
            if let Some(event) = self.take(py, selection) {
                return event.map(Some);
            }
            let reader = self.reader(py)?;
            match wait(py, self.keys(), |context| {
                self.poll(reader, context, selection)
            })? {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(error) => return Err(to_exception(py, &error)),
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
        cursor.next = cursor.queue.len();
        reader.poll_final_response(context)
    }

    /// The response as the events taken so far make it.
    fn snapshot(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let reader = self.reader(py)?;
        let unread = lock(&self.cursor).unread();
        to_python(py, &py.detach(|| reader.snapshot(unread)))
    }

    /// Closes the connection and drops the events that were not taken; does nothing in the child of a fork.
    fn close(&self) {
        if let Some(reader) = self.reader.get() {
            let unread = {
                let mut cursor = lock(&self.cursor);
                let unread = cursor.unread();
                cursor.next = cursor.queue.len();
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

/// What the streams of both kinds can do without waiting.
#[pyclass(frozen, subclass, module = "antiphon._native")]
pub(crate) struct AnyEventStream {
    pub(crate) events: Events,
}

#[pymethods]
impl AnyEventStream {
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
        self.events.reader.get()?.request_id()
    }

    /// What the server answered with before the stream, once it has.
    #[pyo3(name = "_head")]
    fn head(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let head = self.events.reader.get().and_then(EventReader::head);
        head.map(|head| to_python(py, &head.to_json())).transpose()
    }
}
