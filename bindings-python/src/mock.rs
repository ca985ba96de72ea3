//! The embedded server, for the tests of applications.

use std::time::{Duration, Instant};

use antiphon_mock::MockServer;
use pyo3::create_exception;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::runtime::OfProcess;

create_exception!(
    antiphon.mock,
    MockError,
    PyValueError,
    "A mock server that could not start, or a script it cannot serve."
);

/// What `antiphon.mock.MockServer` holds.
#[pyclass(frozen, module = "antiphon._native")]
pub(crate) struct NativeMockServer {
    server: OfProcess<MockServer>,
}

#[pymethods]
impl NativeMockServer {
    #[new]
    fn new(py: Python<'_>) -> PyResult<Self> {
        let server = OfProcess::new(checked(py.detach(MockServer::start))?);
        Ok(Self { server })
    }

    fn url(&self) -> PyResult<String> {
        Ok(self.server()?.url())
    }

    fn enqueue(&self, scripts: &str) -> PyResult<()> {
        checked(self.server()?.enqueue_json(scripts))
    }

    fn set_repeat(&self, script: Option<&str>) -> PyResult<()> {
        match script {
            Some(script) => checked(self.server()?.set_repeat_json(script)),
            None => {
                self.server()?.set_repeat(None);
                Ok(())
            }
        }
    }

    fn set_token_delay(&self, seconds: f64) -> PyResult<()> {
        self.server()?.set_token_delay(duration(seconds)?);
        Ok(())
    }

    fn requests(&self) -> PyResult<String> {
        Ok(self.server()?.requests_json())
    }

    fn sockets(&self) -> PyResult<String> {
        Ok(self.server()?.sockets_json())
    }

    fn clear_requests(&self) -> PyResult<()> {
        self.server()?.clear_requests();
        Ok(())
    }

    fn open_connections(&self) -> PyResult<usize> {
        Ok(self.server()?.open_connections())
    }

    fn wait_for_connections(&self, py: Python<'_>, at_most: usize, timeout: f64) -> PyResult<bool> {
        let server = self.server()?;
        let deadline = Instant::now() + duration(timeout)?;
        // In slices, so that Ctrl-C is noticed between them.
        loop {
            let slice = deadline
                .saturating_duration_since(Instant::now())
                .min(Duration::from_millis(100));
            if py.detach(|| server.wait_for_connections(at_most, slice)) {
                return Ok(true);
            }
            if slice.is_zero() {
                return Ok(false);
            }
            py.check_signals()?;
        }
    }

    fn stop(&self, py: Python<'_>) -> PyResult<()> {
        let server = self.server()?;
        py.detach(|| server.stop());
        Ok(())
    }
}

impl NativeMockServer {
    fn server(&self) -> PyResult<&MockServer> {
        self.server.get().ok_or_else(|| {
            MockError::new_err("the mock server runs in the parent process, not in this one")
        })
    }
}

fn duration(seconds: f64) -> PyResult<Duration> {
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| PyValueError::new_err("expected a number of seconds, 0 or more"))
}

fn checked<T>(result: Result<T, antiphon_mock::MockError>) -> PyResult<T> {
    result.map_err(|error| MockError::new_err(error.to_string()))
}
