//! What `await` gets: an awaitable that takes what is there without leaving the task, and sleeps when nothing is.

use std::sync::Mutex;
use std::task::{Context, Poll, ready};

use antiphon::stream::Selection;
use pyo3::exceptions::PyStopIteration;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::client::Call;
use crate::error::{to_exception, to_object};
use crate::events::AnyEventStream;
use crate::keys::Keys;
use crate::runtime::lock;
use crate::waiting::Waiting;

/// Something a task of an asyncio loop waits for.
///
/// Dropping it, as cancelling the task does, loses no event of a stream, and aborts the request of a call.
#[pyclass(frozen, module = "antiphon._native")]
pub(crate) struct Awaitable {
    operation: Operation,
    waiting: Mutex<Option<Waiting>>,
}

pub(crate) enum Operation {
    /// The next event of a stream, or what is selected of it.
    Next(Py<AnyEventStream>, Option<Selection>),
    /// The server's answer to the request of a stream.
    Opened(Py<AnyEventStream>),
    /// The final response of a stream.
    FinalResponse(Py<AnyEventStream>),
    /// What a call makes.
    Call(Call),
}

#[pymethods]
impl Awaitable {
    fn __await__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// Gives the task a future to sleep on, or ends with the result.
    fn __next__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        if let Operation::Next(stream, selection) = &self.operation
            && let Some(event) = stream.get().events.take(py, *selection)
        {
            return Err(PyStopIteration::new_err(event?));
        }
        let waiting = Waiting::new(py)?;
        let context = &mut Context::from_waker(waiting.waker());
        if let Some(keys) = self.keys() {
            keys.give(py, context)?;
        }
        match self.poll(py, context) {
            Poll::Ready(result) => {
                self.forget(Some(waiting));
                self.forget_waiting();
                // In a tuple, for a page is one: the exception would take its first element for the value.
                Err(result.map_or_else(|error| error, |value| PyStopIteration::new_err((value,))))
            }
            Poll::Pending => {
                let future = waiting.suspend(py).map(Bound::unbind);
                let before = lock(&self.waiting).replace(waiting);
                self.forget(before);
                future
            }
        }
    }

    fn send(&self, py: Python<'_>, _value: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        self.__next__(py)
    }

    /// Ends the wait with an exception, as the loop does when the task is cancelled.
    #[pyo3(signature = (kind, value=None, _traceback=None))]
    fn throw(
        &self,
        kind: Bound<'_, PyAny>,
        value: Option<Bound<'_, PyAny>>,
        _traceback: Option<Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        self.close();
        Err(match (value, kind.cast_into::<PyType>()) {
            (Some(value), _) => PyErr::from_value(value),
            (None, Ok(kind)) => PyErr::from_type(kind, ()),
            (None, Err(error)) => PyErr::from_value(error.into_inner()),
        })
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        match &self.operation {
            Operation::Next(stream, _)
            | Operation::Opened(stream)
            | Operation::FinalResponse(stream) => visit.call(stream)?,
            Operation::Call(_) => self.keys().map_or(Ok(()), |keys| keys.traverse(&visit))?,
        }
        // Nobody else holds the lock: the interpreter collects between two steps of its threads.
        match self.waiting.try_lock().as_deref() {
            Ok(Some(waiting)) => waiting.traverse(&visit),
            _ => Ok(()),
        }
    }

    fn __clear__(&self) {
        self.forget_waiting();
    }

    fn close(&self) {
        self.forget_waiting();
        if let Operation::Call(call) = &self.operation {
            call.abort();
        }
    }
}

impl Awaitable {
    pub(crate) fn new(operation: Operation) -> Self {
        Self {
            operation,
            waiting: Mutex::new(None),
        }
    }

    fn poll(&self, py: Python<'_>, context: &mut Context<'_>) -> Poll<PyResult<Py<PyAny>>> {
        Poll::Ready(match &self.operation {
            Operation::Next(stream, selection) => {
                ready!(stream.get().events.poll_next(py, context, *selection))
            }
            Operation::Opened(stream) => {
                let opened = ready!(stream.get().events.reader(py)?.poll_opened(context));
                opened
                    .map(|()| py.None())
                    .map_err(|error| to_exception(py, &error))
            }
            Operation::FinalResponse(stream) => {
                let events = &stream.get().events;
                let response = ready!(events.poll_final_response(events.reader(py)?, context));
                to_object(py, response)
            }
            Operation::Call(call) => {
                let answer = ready!(call.poll(context));
                call.object(py, answer)
            }
        })
    }

    /// Where the keys of what is waited for come from.
    fn keys(&self) -> Option<&Keys> {
        match &self.operation {
            Operation::Next(stream, _)
            | Operation::Opened(stream)
            | Operation::FinalResponse(stream) => stream.get().events.keys(),
            Operation::Call(call) => call.keys(),
        }
    }

    fn forget_waiting(&self) {
        let waiting = lock(&self.waiting).take();
        self.forget(waiting);
    }

    /// Lets go of what nobody sleeps on any more.
    fn forget(&self, waiting: Option<Waiting>) {
        if let (Some(keys), Some(waiting)) = (self.keys(), waiting) {
            keys.leave(waiting.waker());
        }
    }
}
