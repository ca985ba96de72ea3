//! Sleeping on a loop until a thread of the runtime wakes the task; `antiphon._loop` is the other half.
//!
//! The runtime's threads stay out of the interpreter: they write one byte to a socket that the loop watches, once for
//! each time the loop slept. So they never wait for the interpreter's lock, and an interpreter that shuts down never
//! finds them inside itself. Loops that cannot watch a socket, such as the one of Windows, are called instead.

use std::sync::{Arc, Mutex};
use std::task::{Wake, Waker};

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use crate::runtime::lock;

/// A future of the running loop, and the waker that resolves it from any thread.
pub(crate) struct Waiting {
    future: Py<PyAny>,
    waker: Waker,
    /// Where the loop's notifier keeps the future, and under which number.
    entry: Option<(Py<PyDict>, u64)>,
}

impl Waiting {
    /// # Errors
    ///
    /// When no loop is running.
    pub(crate) fn new(py: Python<'_>) -> PyResult<Self> {
        static WAIT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let made = WAIT.import(py, "antiphon._loop", "wait")?.call0()?;
        let (future, target): (Py<PyAny>, Bound<'_, PyAny>) = made.extract()?;
        Ok(
            match target.extract::<(Bound<'_, Bell>, Py<PyDict>, u64)>() {
                Ok((bell, futures, number)) => Self {
                    future,
                    waker: bell.get().waker(number),
                    entry: Some((futures, number)),
                },
                Err(_) => Self {
                    future,
                    waker: Waker::from(Arc::new(CallLoop(Mutex::new(Some(target.unbind()))))),
                    entry: None,
                },
            },
        )
    }

    pub(crate) fn waker(&self) -> &Waker {
        &self.waker
    }

    /// What an awaitable yields to its task so that the task sleeps until the future is resolved.
    pub(crate) fn suspend<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let future = self.future.bind(py);
        future
            .call_method0(intern!(py, "__await__"))?
            .call_method0(intern!(py, "__next__"))
    }

    /// Shows the garbage collector what is held: a task that nobody will wake again is a circle.
    pub(crate) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        if let Some((futures, _)) = &self.entry {
            visit.call(futures)?;
        }
        visit.call(&self.future)
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some((futures, number)) = &self.entry {
            // Only where it was not resolved, as most are.
            let _ = Python::try_attach(|py| match futures.bind(py).contains(number) {
                Ok(true) => futures.bind(py).del_item(number),
                other => other.map(drop),
            });
        }
    }
}

/// What the runtime's threads ring, and one loop watches.
#[pyclass(frozen, module = "antiphon._native")]
pub(crate) struct Bell {
    #[cfg(unix)]
    shared: Arc<socket::Shared>,
}

#[cfg(unix)]
#[pymethods]
impl Bell {
    #[new]
    fn new() -> PyResult<Self> {
        Ok(Self {
            shared: Arc::new(socket::Shared::new()?),
        })
    }

    /// The descriptor that is readable when the bell rang.
    fn fileno(&self) -> std::os::fd::RawFd {
        self.shared.descriptor()
    }

    /// The numbers that it rang for since the last call.
    fn take_rung(&self) -> Vec<u64> {
        self.shared.take_rung()
    }
}

#[cfg(not(unix))]
#[pymethods]
impl Bell {
    #[new]
    fn new() -> PyResult<Self> {
        Err(pyo3::exceptions::PyNotImplementedError::new_err(
            "loops of this system cannot watch a socket",
        ))
    }
}

impl Bell {
    #[cfg(unix)]
    fn waker(&self, number: u64) -> Waker {
        Waker::from(Arc::new(socket::Ring {
            shared: Arc::clone(&self.shared),
            number,
        }))
    }

    #[cfg(not(unix))]
    fn waker(&self, _number: u64) -> Waker {
        Waker::noop().clone()
    }
}

#[cfg(unix)]
mod socket {
    use std::io::{self, Read, Write};
    use std::os::fd::{AsRawFd, RawFd};
    use std::os::unix::net::UnixStream;
    use std::sync::{Arc, Mutex};
    use std::task::Wake;

    use crate::runtime::lock;

    pub(super) struct Shared {
        rung: Mutex<Vec<u64>>,
        sender: UnixStream,
        receiver: UnixStream,
    }

    impl Shared {
        pub(super) fn new() -> io::Result<Self> {
            let (sender, receiver) = UnixStream::pair()?;
            sender.set_nonblocking(true)?;
            receiver.set_nonblocking(true)?;
            Ok(Self {
                rung: Mutex::default(),
                sender,
                receiver,
            })
        }

        pub(super) fn descriptor(&self) -> RawFd {
            self.receiver.as_raw_fd()
        }

        pub(super) fn take_rung(&self) -> Vec<u64> {
            // The byte first: a ring after it finds either a list that is not taken yet, or sends another byte.
            let _ = (&self.receiver).read(&mut [0; 8]);
            std::mem::take(&mut lock(&self.rung))
        }
    }

    pub(super) struct Ring {
        pub(super) shared: Arc<Shared>,
        pub(super) number: u64,
    }

    impl Wake for Ring {
        fn wake(self: Arc<Self>) {
            let mut rung = lock(&self.shared.rung);
            rung.push(self.number);
            if rung.len() == 1 {
                // It cannot be full, and nobody is there to hear it where the loop is closed.
                let _ = (&self.shared.sender).write(&[0]);
            }
        }
    }
}

/// Calls the loop once, on a thread that the interpreter lets in for it.
struct CallLoop(Mutex<Option<Py<PyAny>>>);

impl Wake for CallLoop {
    fn wake(self: Arc<Self>) {
        // Nothing is left to wake when the interpreter shuts down, and nobody to tell when the loop is closed.
        let _ = Python::try_attach(|py| lock(&self.0).take()?.call0(py).ok());
    }
}
