//! Keys that Python code gives: the runtime asks, and the thread or the loop that waits for the call answers.
//!
//! So the runtime's threads stay out of the interpreter here, too, and no lock is held while Python code runs.

use std::error::Error as StdError;
use std::fmt::{self, Display};
use std::mem;
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};

use antiphon::{CallOptions, Error};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use tokio::sync::oneshot;

use crate::runtime::lock;

/// Where the keys of one call come from, or of one session.
pub(crate) struct Keys {
    /// Python code that takes a question.
    ask: Py<PyAny>,
    desk: Arc<Mutex<Desk>>,
}

/// Where the runtime leaves its questions.
#[derive(Default)]
struct Desk {
    /// More than one only where the requests of a session ask at the same time.
    questions: Vec<oneshot::Sender<Result<String, Error>>>,
    /// Of those who wait for the call, and can answer.
    wakers: Vec<Waker>,
}

impl Keys {
    /// The keys of a call, and the option that makes it ask for them.
    pub(crate) fn new(ask: Py<PyAny>) -> (Self, CallOptions) {
        let desk: Arc<Mutex<Desk>> = Arc::default();
        let keys = Self {
            ask,
            desk: Arc::clone(&desk),
        };
        let option = CallOptions::new().api_key_provider(move || {
            let (sender, receiver) = oneshot::channel();
            let mut desk = lock(&desk);
            desk.questions.push(sender);
            let wakers = mem::take(&mut desk.wakers);
            drop(desk);
            wakers.into_iter().for_each(Waker::wake);
            // Nobody is left to answer.
            async move { receiver.await.unwrap_or_else(|_| Err(Error::cancelled())) }
        });
        (keys, option)
    }

    /// The same keys, for another who waits.
    pub(crate) fn share(&self, py: Python<'_>) -> Self {
        Self {
            ask: self.ask.clone_ref(py),
            desk: Arc::clone(&self.desk),
        }
    }

    pub(crate) fn are_asked_for(&self) -> bool {
        !lock(&self.desk).questions.is_empty()
    }

    /// Has the questions answered that are there; the next one wakes the context.
    ///
    /// # Errors
    ///
    /// What Python code raises that is no answer, such as `KeyboardInterrupt`.
    pub(crate) fn give(&self, py: Python<'_>, context: &Context<'_>) -> PyResult<()> {
        loop {
            let mut desk = lock(&self.desk);
            let Some(sender) = desk.questions.pop() else {
                if !desk
                    .wakers
                    .iter()
                    .any(|waker| waker.will_wake(context.waker()))
                {
                    desk.wakers.push(context.waker().clone());
                }
                return Ok(());
            };
            drop(desk);
            let sender = Mutex::new(Some(sender));
            self.ask.call1(py, (KeyQuestion { sender },))?;
        }
    }

    /// The waker is no longer one of somebody who waits.
    pub(crate) fn leave(&self, waker: &Waker) {
        let mut desk = lock(&self.desk);
        desk.wakers.retain(|other| !other.will_wake(waker));
    }

    pub(crate) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.ask)
    }
}

/// The question for a key. It is answered once; where it is let go of, the call is cancelled.
#[pyclass(frozen, module = "antiphon._native")]
pub(crate) struct KeyQuestion {
    sender: Mutex<Option<oneshot::Sender<Result<String, Error>>>>,
}

#[pymethods]
impl KeyQuestion {
    /// Answers with a key.
    fn give(&self, py: Python<'_>, key: &Bound<'_, PyAny>) {
        match key.extract() {
            Ok(key) => self.answer(Ok(key)),
            Err(error) => self.answer(Err(Raised::error(py, error))),
        }
    }

    /// Answers that there is none, for what was raised.
    fn fail(&self, py: Python<'_>, exception: Bound<'_, PyAny>) {
        self.answer(Err(Raised::error(py, PyErr::from_value(exception))));
    }
}

impl KeyQuestion {
    fn answer(&self, answer: Result<String, Error>) {
        if let Some(sender) = lock(&self.sender).take() {
            // The call may be over.
            let _ = sender.send(answer);
        }
    }
}

/// What was raised in place of a key: the source of the call's error.
pub(crate) struct Raised {
    exception: PyErr,
    /// What it says: asking an exception needs the interpreter.
    text: String,
}

impl Raised {
    fn error(py: Python<'_>, exception: PyErr) -> Error {
        let text = exception.value(py).repr().map_or_else(
            |_| "an exception".to_owned(),
            |text| text.to_string_lossy().into_owned(),
        );
        let message = format!("api_key: the function that gives it raised {text}.");
        Error::config(message).with_source(Self { exception, text })
    }

    /// The exception that an error of the core comes from, if it does.
    pub(crate) fn behind(py: Python<'_>, error: &Error) -> Option<PyErr> {
        let raised = error.source()?.downcast_ref::<Self>()?;
        Some(raised.exception.clone_ref(py))
    }
}

impl fmt::Debug for Raised {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl Display for Raised {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl StdError for Raised {}
