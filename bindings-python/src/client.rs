//! The client: its options, and a core client that is made anew in the child of a fork.

use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};

use antiphon::client::{Reply, TimeUnit};
use antiphon::{Client, ClientBuilder, Error};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use serde_json::{Map, Number, Value};
use tokio::task::JoinHandle;

use crate::awaitable::{Awaitable, Operation};
use crate::error::{to_exception, to_object};
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
            builder = builder
                .option(&name, &to_json(&value), TimeUnit::Seconds)
                .map_err(|error| to_exception(py, &error))?;
        }
        let client = build(py, &builder)?;
        Ok(Self {
            options: builder,
            state: Mutex::new(State::Open(client)),
        })
    }

    /// Calls an endpoint, by its name in the core, and waits for its answer.
    fn call(&self, py: Python<'_>, endpoint: String, parameters: &[u8]) -> PyResult<Py<PyAny>> {
        let mut call = Call::new(py, self, endpoint, parameters)?;
        let answer = wait(py, |context| call.poll(context))?;
        to_reply(py, answer)
    }

    /// Calls an endpoint, to be awaited.
    fn call_async(
        &self,
        py: Python<'_>,
        endpoint: String,
        parameters: &[u8],
    ) -> PyResult<Awaitable> {
        let call = Call::new(py, self, endpoint, parameters)?;
        Ok(Awaitable::new(Operation::Call(Mutex::new(call))))
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

/// A request that is answered whole, on its way. Dropping it aborts the request.
pub(crate) struct Call {
    task: OfProcess<JoinHandle<Result<Reply, Error>>>,
}

impl Call {
    fn new(
        py: Python<'_>,
        client: &NativeClient,
        endpoint: String,
        parameters: &[u8],
    ) -> PyResult<Self> {
        let parameters = read_parameters(py, parameters)?;
        let client = client.core(py)?;
        let task = runtime()?.spawn(async move { client.call(&endpoint, parameters).await });
        Ok(Self {
            task: OfProcess::new(task),
        })
    }

    /// The answer; an error where the call was aborted, or belongs to the parent of a fork.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Reply, Error>> {
        let task = self.task.get_mut().map(|task| Pin::new(task).poll(context));
        task.unwrap_or(Poll::Ready(Ok(Err(Error::cancelled()))))
            .map(|answer| answer.unwrap_or_else(|_| Err(Error::cancelled())))
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

/// The answer to a call as an object; of a page, also the parameters of the next one, if there is one.
pub(crate) fn to_reply(py: Python<'_>, answer: Result<Reply, Error>) -> PyResult<Py<PyAny>> {
    match answer {
        Ok(Reply::Page(page)) => {
            let next = page.next_request().map(|next| next.to_string());
            let next = next.map(|next| PyBytes::new(py, next.as_bytes()));
            (to_python(py, &page)?, next).into_py_any(py)
        }
        answer => to_object(py, answer),
    }
}

/// Reads the JSON text of parameters.
pub(crate) fn read_parameters(py: Python<'_>, parameters: &[u8]) -> PyResult<Value> {
    py.detach(|| serde_json::from_slice(parameters))
        .map_err(|error| to_exception(py, &Error::invalid_request("", error)))
}

fn build(py: Python<'_>, options: &ClientBuilder) -> PyResult<OfProcess<Client>> {
    options
        .clone()
        .build()
        .map(OfProcess::new)
        .map_err(|error| to_exception(py, &error))
}

/// An option as JSON. What has no word there passes for an object, which no option but the headers is.
fn to_json(value: &Bound<'_, PyAny>) -> Value {
    if let Ok(headers) = value.cast::<PyDict>() {
        let headers = headers.iter();
        return headers
            .map(|(name, value)| (name.to_string(), to_json(&value)))
            .collect();
    }
    let number = || value.extract::<i64>().map(Value::from).ok();
    let float = || Number::from_f64(value.extract().ok()?).map(Value::Number);
    let text = || value.extract::<String>().map(Value::from).ok();
    let flag = value.extract::<bool>().map(Value::from).ok();
    let json = flag.or_else(number).or_else(float).or_else(text);
    json.unwrap_or_else(|| Value::Object(Map::new()))
}
