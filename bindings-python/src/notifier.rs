//! Waking tasks of an asyncio loop from the threads of the runtime.
//!
//! Those threads stay out of the interpreter: they write one byte to a socket that the loop reads, once for each time
//! the loop slept. So they never wait for the interpreter's lock, and an interpreter that shuts down never finds them
//! inside itself. Loops that cannot watch a socket, such as the one of Windows, are called instead.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Wake, Waker};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::runtime::lock;

/// A future of a loop, and the waker that resolves it from any thread.
pub(crate) struct Waiting {
    future: Py<PyAny>,
    waker: Waker,
    entry: Option<(Py<Notifier>, u64)>,
}

impl Waiting {
    /// For the running loop.
    ///
    /// # Errors
    ///
    /// When no loop is running.
    pub(crate) fn new(py: Python<'_>) -> PyResult<Self> {
        static GET_RUNNING_LOOP: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let event_loop = GET_RUNNING_LOOP
            .import(py, "asyncio", "get_running_loop")?
            .call0()?;
        let future = event_loop
            .call_method0(intern!(py, "create_future"))?
            .unbind();
        Ok(match Notifier::of(&event_loop)? {
            Some(notifier) => {
                let (id, waker) = notifier.get().register(future.clone_ref(py));
                Self {
                    future,
                    waker,
                    entry: Some((notifier, id)),
                }
            }
            None => {
                let call = CallLoop(Mutex::new(Some((
                    event_loop.unbind(),
                    future.clone_ref(py),
                ))));
                Self {
                    future,
                    waker: Waker::from(Arc::new(call)),
                    entry: None,
                }
            }
        })
    }

    pub(crate) fn waker(&self) -> &Waker {
        &self.waker
    }

    /// What an awaitable yields to its task so that the task sleeps until the future is resolved.
    pub(crate) fn suspend(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let iterator = self
            .future
            .bind(py)
            .call_method0(intern!(py, "__await__"))?;
        Ok(iterator.call_method0(intern!(py, "__next__"))?.unbind())
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some((notifier, id)) = &self.entry {
            let future = lock(&notifier.get().futures).remove(id);
            // Outside of the lock: it may be the last reference, and then Python code may run.
            drop(future);
        }
    }
}

/// Resolves futures of one loop when a runtime thread rings its bell.
#[pyclass(frozen, module = "antiphon._native")]
pub(crate) struct Notifier {
    futures: Mutex<HashMap<u64, Py<PyAny>>>,
    next_id: AtomicU64,
    #[cfg(unix)]
    bell: Arc<socket::Bell>,
}

#[pymethods]
impl Notifier {
    /// Called by the loop when the bell was rung.
    #[cfg(unix)]
    fn resolve(&self, py: Python<'_>) -> PyResult<()> {
        for id in self.bell.take_rung() {
            let future = lock(&self.futures).remove(&id);
            if let Some(future) = future {
                resolve(future.bind(py))?;
            }
        }
        Ok(())
    }
}

#[cfg(unix)]
impl Notifier {
    /// The notifier of a loop; `None` for a loop that cannot watch a socket.
    fn of(event_loop: &Bound<'_, PyAny>) -> PyResult<Option<Py<Self>>> {
        // Keyed by the loop, without keeping it alive.
        static NOTIFIERS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let py = event_loop.py();
        let make = || {
            PyResult::Ok(
                py.import("weakref")?
                    .getattr("WeakKeyDictionary")?
                    .call0()?
                    .unbind(),
            )
        };
        let notifiers = NOTIFIERS.get_or_try_init(py, make)?.bind(py);
        if let Ok(notifier) = notifiers.get_item(event_loop) {
            return Ok(notifier.extract()?);
        }
        let notifier = Self::watched_by(event_loop)?;
        notifiers.set_item(event_loop, &notifier)?;
        Ok(notifier)
    }

    fn watched_by(event_loop: &Bound<'_, PyAny>) -> PyResult<Option<Py<Self>>> {
        let py = event_loop.py();
        let bell = Arc::new(socket::Bell::new()?);
        let descriptor = bell.descriptor();
        let notifier = Py::new(
            py,
            Self {
                futures: Mutex::default(),
                next_id: AtomicU64::new(0),
                bell,
            },
        )?;
        let resolve = notifier.getattr(py, "resolve")?;
        match event_loop.call_method1("add_reader", (descriptor, resolve)) {
            Ok(_) => Ok(Some(notifier)),
            Err(error) if error.is_instance_of::<pyo3::exceptions::PyNotImplementedError>(py) => {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    fn register(&self, future: Py<PyAny>) -> (u64, Waker) {
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        lock(&self.futures).insert(id, future);
        (
            id,
            Waker::from(Arc::new(socket::Ring {
                bell: Arc::clone(&self.bell),
                id,
            })),
        )
    }
}

#[cfg(not(unix))]
impl Notifier {
    fn of(_: &Bound<'_, PyAny>) -> PyResult<Option<Py<Self>>> {
        Ok(None)
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

    pub(super) struct Bell {
        /// The ids that rang since the loop last looked.
        rung: Mutex<Vec<u64>>,
        sender: UnixStream,
        receiver: UnixStream,
    }

    impl Bell {
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
        pub(super) bell: Arc<Bell>,
        pub(super) id: u64,
    }

    impl Wake for Ring {
        fn wake(self: Arc<Self>) {
            let mut rung = lock(&self.bell.rung);
            rung.push(self.id);
            if rung.len() == 1 {
                // It cannot be full, and nobody is there to hear it where the loop is closed.
                let _ = (&self.bell.sender).write(&[0]);
            }
        }
    }
}

/// Wakes by calling the loop, from a thread that the interpreter lets in for it.
struct CallLoop(Mutex<Option<(Py<PyAny>, Py<PyAny>)>>);

impl Wake for CallLoop {
    fn wake(self: Arc<Self>) {
        // Nothing is left to wake when the interpreter shuts down, and no one to tell when the loop is closed.
        let _ = Python::try_attach(|py| {
            let (event_loop, future) = lock(&self.0).take()?;
            let resolve = pyo3::wrap_pyfunction!(resolve, py).ok()?;
            event_loop
                .call_method1(py, "call_soon_threadsafe", (resolve, future))
                .ok()
        });
    }
}

/// Resolves a future unless it was cancelled.
#[pyfunction]
fn resolve(future: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = future.py();
    if !future.call_method0(intern!(py, "done"))?.is_truthy()? {
        future.call_method1(intern!(py, "set_result"), (py.None(),))?;
    }
    Ok(())
}
