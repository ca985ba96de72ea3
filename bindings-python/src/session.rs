//! Sessions and their lanes: what `antiphon.Session` and `antiphon.AsyncSession` hold.

use antiphon::options::TimeUnit;
use antiphon::session::{Lane, Session};
use antiphon::stream::{EventReader, ReaderLimits};
use antiphon::{Error, SessionOptions};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use serde_json::Value;

use crate::awaitable::{Awaitable, Operation};
use crate::client::{Call, NativeClient, Outcome, read, to_json};
use crate::error::to_exception;
use crate::keys::Keys;
use crate::runtime::{OfProcess, runtime};
use crate::to_python::to_python;

/// Begins to open a session.
pub(crate) fn connect(
    py: Python<'_>,
    client: &NativeClient,
    options: &Bound<'_, PyAny>,
    call_options: Option<&Bound<'_, PyAny>>,
) -> PyResult<Call> {
    let options = SessionOptions::new()
        .options(&to_json(options), TimeUnit::Seconds)
        .map_err(|error| to_exception(py, &error))?;
    let (client, keys) = client.for_call(py, call_options)?;
    let limits = client.reader_limits();
    let making = async move {
        let session = client.responses().connect(options).await?;
        Ok(Outcome::Session(session, limits))
    };
    Call::spawn(making, keys, false)
}

/// Responses over one connection.
#[pyclass(frozen, module = "antiphon._native")]
pub(crate) struct NativeSession {
    session: OfProcess<Session>,
    keys: OfProcess<Option<Keys>>,
    limits: ReaderLimits,
}

#[pymethods]
impl NativeSession {
    /// A lane by its name, or the one without.
    fn lane(&self, py: Python<'_>, name: Option<&str>) -> PyResult<NativeLane> {
        let lane = here(py, &self.session)?
            .lane_or_main(name)
            .map_err(|error| to_exception(py, &error))?;
        Ok(NativeLane {
            lane: OfProcess::new(lane),
            keys: share(py, &self.keys),
            limits: self.limits,
        })
    }

    fn is_websocket(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(here(py, &self.session)?.is_websocket_now())
    }

    fn take_unclaimed(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        to_python(py, &here(py, &self.session)?.take_unclaimed_json())
    }

    fn close(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.closing()?.wait(py)
    }

    fn close_async(&self) -> PyResult<Awaitable> {
        Ok(Awaitable::new(Operation::Call(self.closing()?)))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        traverse(&self.keys, &visit)
    }
}

impl NativeSession {
    pub(crate) fn new(
        session: Session,
        keys: OfProcess<Option<Keys>>,
        limits: ReaderLimits,
    ) -> Self {
        Self {
            session: OfProcess::new(session),
            keys,
            limits,
        }
    }

    /// Closes the session; does nothing in the child of a fork.
    fn closing(&self) -> PyResult<Call> {
        let session = self.session.get().cloned();
        let closing = async move {
            if let Some(session) = session {
                session.close().await;
            }
            Ok(Outcome::Closed)
        };
        Call::spawn(closing, OfProcess::new(None), false)
    }
}

/// Responses of a session, one after the other.
#[pyclass(frozen, module = "antiphon._native")]
pub(crate) struct NativeLane {
    lane: OfProcess<Lane>,
    keys: OfProcess<Option<Keys>>,
    limits: ReaderLimits,
}

#[pymethods]
impl NativeLane {
    fn warm_up(&self, py: Python<'_>, parameters: &[u8]) -> PyResult<Py<PyAny>> {
        self.warming_up(py, parameters)?.wait(py)
    }

    fn warm_up_async(&self, py: Python<'_>, parameters: &[u8]) -> PyResult<Awaitable> {
        let call = self.warming_up(py, parameters)?;
        Ok(Awaitable::new(Operation::Call(call)))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        traverse(&self.keys, &visit)
    }
}

impl NativeLane {
    /// The events of a response, by the name of what gives it in the core: `create`, or `steer` with the `input` among
    /// the parameters. Its turn on the lane is the one after all that were asked for before.
    pub(crate) fn open(
        &self,
        py: Python<'_>,
        method: &str,
        mut parameters: Value,
    ) -> PyResult<(EventReader, OfProcess<Option<Keys>>)> {
        let lane = here(py, &self.lane)?.clone();
        let (runtime, limits) = (runtime()?, self.limits);
        let reader = py.detach(|| {
            if method == "steer" {
                let input = parameters.get_mut("input").map(Value::take);
                let steering = async move { lane.steer(input.unwrap_or_default()).await };
                EventReader::spawn(&runtime, steering, limits)
            } else {
                EventReader::spawn(&runtime, lane.enqueue(parameters), limits)
            }
        });
        Ok((reader, share(py, &self.keys)))
    }

    fn warming_up(&self, py: Python<'_>, parameters: &[u8]) -> PyResult<Call> {
        let parameters = read(py, parameters)?;
        let turn = here(py, &self.lane)?.enqueue_warm_up(parameters);
        let making = async move { Ok(Outcome::Ready(Box::new(turn.await?))) };
        Call::spawn(making, share(py, &self.keys), false)
    }
}

/// # Errors
///
/// In the child of a fork: the connection belongs to the parent.
fn here<'a, T>(py: Python<'_>, value: &'a OfProcess<T>) -> PyResult<&'a T> {
    value.get().ok_or_else(|| {
        let message = "The session was opened before os.fork() and belongs to the parent process. \
                       Open another here.";
        to_exception(py, &Error::config(message))
    })
}

fn share(py: Python<'_>, keys: &OfProcess<Option<Keys>>) -> OfProcess<Option<Keys>> {
    let keys = keys.get().and_then(Option::as_ref);
    OfProcess::new(keys.map(|keys| keys.share(py)))
}

fn traverse(keys: &OfProcess<Option<Keys>>, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
    let keys = keys.get().and_then(Option::as_ref);
    keys.map_or(Ok(()), |keys| keys.traverse(visit))
}
