//! The tokio runtime behind every client, what a fork does to it, and waiting for it from a Python thread.

use std::mem;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::keys::Keys;

/// How long Ctrl-C may take to be noticed by a thread that waits.
const SIGNAL_INTERVAL: Duration = Duration::from_millis(100);

/// The one runtime of the process: made by the first call, never at import, and never dropped.
///
/// This lock, like that of a client, is held only for moments in which its thread is attached to the interpreter:
/// `os.fork` cannot happen then, so no child inherits it locked. The locks of what belongs to one process, such as
/// streams, may be; a child never touches those.
static RUNTIME: Mutex<Option<Runtime>> = Mutex::new(None);

/// How many forks lie between the first process and this one.
static FORKS: AtomicU32 = AtomicU32::new(0);

/// The runtime that calls run on.
pub(crate) fn runtime() -> PyResult<Handle> {
    let mut runtime = lock(&RUNTIME);
    if let Some(runtime) = &*runtime {
        return Ok(runtime.handle().clone());
    }
    // One worker: parsing costs less than waking a second one would.
    let made = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("antiphon")
        .enable_all()
        .build()
        .map_err(|error| {
            PyRuntimeError::new_err(format!("the system refused a thread or a socket: {error}"))
        })?;
    Ok(runtime.insert(made).handle().clone())
}

/// Called in the child of a fork: its runtime has lost its threads, and everything that belongs to it is unusable.
#[pyfunction]
pub(crate) fn forget_after_fork() {
    FORKS.fetch_add(1, Ordering::Relaxed);
    mem::forget(lock(&RUNTIME).take());
}

/// Something that belongs to the threads of one process.
///
/// In a child process it cannot be reached, and it is forgotten in place of dropped: dropping a connection there would
/// take it from the event queue that the two processes share, and so from the parent.
#[derive(Debug)]
pub(crate) struct OfProcess<T> {
    value: Option<T>,
    forks: u32,
}

impl<T> OfProcess<T> {
    pub(crate) fn new(value: T) -> Self {
        Self {
            value: Some(value),
            forks: FORKS.load(Ordering::Relaxed),
        }
    }

    /// The value, in the process it was made in.
    pub(crate) fn get(&self) -> Option<&T> {
        self.value
            .as_ref()
            .filter(|_| self.forks == FORKS.load(Ordering::Relaxed))
    }

    pub(crate) fn get_mut(&mut self) -> Option<&mut T> {
        self.value
            .as_mut()
            .filter(|_| self.forks == FORKS.load(Ordering::Relaxed))
    }
}

impl<T> Drop for OfProcess<T> {
    fn drop(&mut self) {
        if self.get().is_none() {
            mem::forget(self.value.take());
        }
    }
}

/// Waits on the calling thread until `poll` is ready, while other Python threads run, and gives the keys that are asked
/// for meanwhile.
///
/// # Errors
///
/// What a signal handler raises, such as `KeyboardInterrupt`.
pub(crate) fn wait<T: Send>(
    py: Python<'_>,
    keys: Option<&Keys>,
    mut poll: impl FnMut(&mut Context<'_>) -> Poll<T> + Send,
) -> PyResult<T> {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        if let Some(keys) = keys {
            keys.give(py, &Context::from_waker(&waker))?;
        }
        let result = py.detach(|| {
            let deadline = Instant::now() + SIGNAL_INTERVAL;
            loop {
                if let Poll::Ready(value) = poll(&mut Context::from_waker(&waker)) {
                    return Some(value);
                }
                let rest = deadline.saturating_duration_since(Instant::now());
                if rest.is_zero() || keys.is_some_and(Keys::are_asked_for) {
                    return None;
                }
                thread::park_timeout(rest);
            }
        });
        if let Some(value) = result {
            keys.inspect(|keys| keys.leave(&waker));
            return Ok(value);
        }
        py.check_signals()?;
    }
}

/// Locks, also after a panic elsewhere: every value here is whole between two statements.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
