//! The client: its options, and a core client that is made anew in the child of a fork.

use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};
use std::time::Duration;

use antiphon::model::Response;
use antiphon::{Client, ClientBuilder, Error};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::Value;
use tokio::task::JoinHandle;

use crate::awaitable::{Awaitable, Operation};
use crate::error::to_exception;
use crate::runtime::{OfProcess, lock, runtime, wait};
use crate::to_python::to_python;

/// What `antiphon.Client` and `antiphon.AsyncClient` hold.
#[pyclass(frozen, module = "antiphon._native")]
pub(crate) struct NativeClient {
    options: ClientBuilder,
    state: Mutex<State>,
}

enum State {
    Open(OfProcess<Client>),
    Closed,
}

#[pymethods]
impl NativeClient {
    /// Makes a client from the options that were given, by the names of the core's builder; times in seconds.
    #[new]
    fn new(py: Python<'_>, options: &Bound<'_, PyDict>) -> PyResult<Self> {
        let mut builder = Client::builder();
        for (name, value) in options {
            let name: String = name.extract()?;
            builder = set(builder, &name, &value)
                .map_err(|fault| to_exception(py, &Error::config(format!("{name}: {fault}."))))?;
        }
        let client = build(py, &builder)?;
        Ok(Self {
            options: builder,
            state: Mutex::new(State::Open(client)),
        })
    }

    /// Makes a response and waits for it.
    fn create(&self, py: Python<'_>, request: &[u8]) -> PyResult<Py<PyAny>> {
        let mut call = Call::new(py, self, request)?;
        let answer = wait(py, |context| call.poll(context))?;
        to_response(py, answer)
    }

    /// Makes a response, to be awaited.
    fn create_async(&self, py: Python<'_>, request: &[u8]) -> PyResult<Awaitable> {
        Ok(Awaitable::new(Operation::Create(Mutex::new(Call::new(
            py, self, request,
        )?))))
    }

    /// Closes the connections that no stream uses, once and for all.
    fn close(&self) {
        let state = std::mem::replace(&mut *lock(&self.state), State::Closed);
        drop(state);
    }
}

impl NativeClient {
    /// The core client of this process.
    pub(crate) fn core(&self, py: Python<'_>) -> PyResult<Client> {
        let client = match &*lock(&self.state) {
            State::Open(client) => Some(client.get().cloned()),
            State::Closed => None,
        };
        match client {
            Some(Some(client)) => Ok(client),
            Some(None) => {
                let client = build(py, &self.options)?;
                let inherited = std::mem::replace(&mut *lock(&self.state), State::Open(client));
                drop(inherited);
                self.core(py)
            }
            None => Err(to_exception(
                py,
                &Error::config("The client is closed. Make another."),
            )),
        }
    }
}

/// A request for a whole response, on its way. Dropping it aborts the request.
pub(crate) struct Call {
    task: OfProcess<JoinHandle<Result<Response, Error>>>,
}

impl Call {
    fn new(py: Python<'_>, client: &NativeClient, request: &[u8]) -> PyResult<Self> {
        let request = read_request(py, request)?;
        let responses = client.core(py)?.responses();
        let task = runtime()?.spawn(async move { responses.create_json(request).await });
        Ok(Self {
            task: OfProcess::new(task),
        })
    }

    /// The answer; `None` where the call was aborted, or belongs to the parent of a fork.
    pub(crate) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Response, Error>>> {
        match self.task.get_mut() {
            Some(task) => Pin::new(task).poll(context).map(Result::ok),
            None => Poll::Ready(None),
        }
    }

    pub(crate) fn abort(&self) {
        if let Some(task) = self.task.get() {
            task.abort();
        }
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        self.abort();
    }
}

/// The exception for a request that cannot be written as JSON.
#[pyfunction]
pub(crate) fn invalid_request(py: Python<'_>, path: &str, fault: &str) -> Py<PyAny> {
    to_exception(py, &Error::invalid_request(path, fault))
        .into_value(py)
        .into_any()
}

/// The response of a call as an object.
pub(crate) fn to_response(
    py: Python<'_>,
    answer: Option<Result<Response, Error>>,
) -> PyResult<Py<PyAny>> {
    match answer {
        Some(Ok(response)) => to_python(py, &response),
        Some(Err(error)) => Err(to_exception(py, &error)),
        None => Err(to_exception(py, &Error::cancelled())),
    }
}

/// Reads the JSON text of a request.
pub(crate) fn read_request(py: Python<'_>, request: &[u8]) -> PyResult<Value> {
    py.detach(|| serde_json::from_slice(request))
        .map_err(|error| to_exception(py, &Error::invalid_request("", error)))
}

fn build(py: Python<'_>, options: &ClientBuilder) -> PyResult<OfProcess<Client>> {
    options
        .clone()
        .build()
        .map(OfProcess::new)
        .map_err(|error| to_exception(py, &error))
}

/// Sets one option; the error says what it takes.
fn set(
    builder: ClientBuilder,
    name: &str,
    value: &Bound<'_, PyAny>,
) -> Result<ClientBuilder, String> {
    let text = || {
        value
            .extract::<String>()
            .map_err(|_| "expected a string".to_owned())
    };
    let count = || {
        value
            .extract::<usize>()
            .map_err(|_| "expected a whole number, 0 or more".to_owned())
    };
    let seconds = || {
        let number = value.extract::<f64>().ok();
        number
            .and_then(|number| Duration::try_from_secs_f64(number).ok())
            .ok_or_else(|| "expected a number of seconds, 0 or more".to_owned())
    };
    Ok(match name {
        "api_key" => builder.api_key(text()?),
        "base_url" => builder.base_url(text()?),
        "organization" => builder.organization(text()?),
        "project" => builder.project(text()?),
        "max_retries" => builder.max_retries(u32::try_from(count()?).unwrap_or(u32::MAX)),
        "connect_timeout" => builder.connect_timeout(seconds()?),
        "timeout" => builder.timeout(seconds()?),
        "idle_timeout" => builder.idle_timeout(seconds()?),
        "stall_timeout" => builder.stall_timeout(seconds()?),
        "max_frame_bytes" => builder.max_frame_bytes(count()?),
        "max_body_bytes" => builder.max_body_bytes(count()?),
        "user_agent_suffix" => builder.user_agent_suffix(text()?),
        "strict" => builder.strict(
            value
                .extract()
                .map_err(|_| "expected True or False".to_owned())?,
        ),
        "headers" => value
            .extract::<Vec<(String, String)>>()
            .map_err(|_| "expected strings by name".to_owned())?
            .into_iter()
            .fold(builder, |builder, (name, value)| {
                builder.header(name, value)
            }),
        _ => return Err("there is no such option".to_owned()),
    })
}
