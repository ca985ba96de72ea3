//! The client: its options, and a core client that is made anew in the child of a fork.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use antiphon::api::{Raw, Reply, read_parameters};
use antiphon::model::Response;
use antiphon::options::TimeUnit;
use antiphon::session::Session;
use antiphon::stream::ReaderLimits;
use antiphon::{CallOptions, Client, ClientBuilder, Error};
use pyo3::IntoPyObjectExt;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyMapping, PyTuple};
use serde_json::{Map, Number, Value};
use tokio::task::JoinHandle;

use crate::awaitable::{Awaitable, Operation};
use crate::error::to_exception;
use crate::keys::Keys;
use crate::runtime::{OfProcess, lock, runtime, wait};
use crate::session::{self, NativeSession};
use crate::to_python::to_python;

/// What `antiphon.Client` and `antiphon.AsyncClient` hold.
#[pyclass(frozen, module = "antiphon._native")]
pub(crate) struct NativeClient {
    connections: Arc<Connections>,
    /// Laid over the options of the client that the connections are of.
    options: Vec<CallOptions>,
    /// Python code that gives keys.
    ask: Option<Py<PyAny>>,
}

/// What clients share that have other options for their calls only.
struct Connections {
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
    fn new(py: Python<'_>, options: &Bound<'_, PyAny>, ask: Option<Py<PyAny>>) -> PyResult<Self> {
        let mut builder = Client::builder()
            .options(&to_json(options), TimeUnit::Seconds)
            .map_err(|error| to_exception(py, &error))?;
        if ask.is_some() {
            // Never asked itself: each call brings its own.
            builder = builder.api_key_provider(|| async { Err(Error::cancelled()) });
        }
        let client = build(py, &builder)?;
        let connections = Connections {
            options: builder,
            state: Mutex::new(State::Open(client)),
        };
        Ok(Self {
            connections: Arc::new(connections),
            options: Vec::new(),
            ask,
        })
    }

    /// The same client with other options for its calls.
    fn with_options(&self, py: Python<'_>, options: &Bound<'_, PyAny>) -> PyResult<Self> {
        let mut layers = self.options.clone();
        layers.push(call_options(py, options)?);
        Ok(Self {
            connections: Arc::clone(&self.connections),
            options: layers,
            ask: self.ask.as_ref().map(|ask| ask.clone_ref(py)),
        })
    }

    /// Calls an endpoint, by its name in the core, and waits for its answer.
    fn call(
        &self,
        py: Python<'_>,
        endpoint: String,
        parameters: &[u8],
        options: Option<&Bound<'_, PyAny>>,
        is_raw: bool,
    ) -> PyResult<Py<PyAny>> {
        Call::new(py, self, endpoint, parameters, options, is_raw)?.wait(py)
    }

    /// Calls an endpoint, to be awaited.
    fn call_async(
        &self,
        py: Python<'_>,
        endpoint: String,
        parameters: &[u8],
        options: Option<&Bound<'_, PyAny>>,
        is_raw: bool,
    ) -> PyResult<Awaitable> {
        let call = Call::new(py, self, endpoint, parameters, options, is_raw)?;
        Ok(Awaitable::new(Operation::Call(call)))
    }

    /// Opens a session, and waits for it.
    fn connect(
        &self,
        py: Python<'_>,
        options: &Bound<'_, PyAny>,
        call_options: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        session::connect(py, self, options, call_options)?.wait(py)
    }

    /// Opens a session, to be awaited.
    fn connect_async(
        &self,
        py: Python<'_>,
        options: &Bound<'_, PyAny>,
        call_options: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Awaitable> {
        let call = session::connect(py, self, options, call_options)?;
        Ok(Awaitable::new(Operation::Call(call)))
    }

    /// Closes the connections that no stream uses, once and for all.
    fn close(&self) {
        let state = std::mem::replace(&mut *lock(&self.connections.state), State::Closed);
        drop(state);
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.ask)
    }
}

impl NativeClient {
    /// The core client of this process for one call, and where the keys of the call come from.
    pub(crate) fn for_call(
        &self,
        py: Python<'_>,
        options: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<(Client, OfProcess<Option<Keys>>)> {
        let mut client = self.connections.client(py)?;
        for options in &self.options {
            client = client.with_options(options.clone());
        }
        if let Some(options) = options {
            client = client.with_options(call_options(py, options)?);
        }
        let keys = self.ask.as_ref().map(|ask| {
            let (keys, option) = Keys::new(ask.clone_ref(py));
            client = client.with_options(option);
            keys
        });
        Ok((client, OfProcess::new(keys)))
    }
}

impl Connections {
    /// The core client of this process.
    fn client(&self, py: Python<'_>) -> PyResult<Client> {
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
                self.client(py)
            }
            None => Err(to_exception(
                py,
                &Error::config("The client is closed. Make another."),
            )),
        }
    }
}

/// What a call ends with.
type Answer = Result<Outcome, Error>;

/// What a call makes.
pub(crate) enum Outcome {
    Reply(Box<Raw<Reply>>),
    /// With how far the readers of its streams run ahead.
    Session(Session, ReaderLimits),
    /// The response of a warm-up, where there is one.
    Ready(Box<Option<Response>>),
    Closed,
}

/// Something that is made once, on its way, such as a request that is answered whole. Dropping it aborts that.
pub(crate) struct Call {
    task: Mutex<OfProcess<JoinHandle<Answer>>>,
    keys: OfProcess<Option<Keys>>,
    is_raw: bool,
}

impl Call {
    fn new(
        py: Python<'_>,
        client: &NativeClient,
        endpoint: String,
        parameters: &[u8],
        options: Option<&Bound<'_, PyAny>>,
        is_raw: bool,
    ) -> PyResult<Self> {
        let parameters = read(py, parameters)?;
        let (client, keys) = client.for_call(py, options)?;
        let making = async move {
            let raw = client.call_raw(&endpoint, parameters).await?;
            Ok(Outcome::Reply(Box::new(raw)))
        };
        Self::spawn(making, keys, is_raw)
    }

    pub(crate) fn spawn(
        making: impl Future<Output = Answer> + Send + 'static,
        keys: OfProcess<Option<Keys>>,
        is_raw: bool,
    ) -> PyResult<Self> {
        Ok(Self {
            task: Mutex::new(OfProcess::new(runtime()?.spawn(making))),
            keys,
            is_raw,
        })
    }

    /// Waits on the calling thread, and gives what was made as an object.
    pub(crate) fn wait(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let answer = wait(py, self.keys(), |context| self.poll(context))?;
        self.object(py, answer)
    }

    /// Where its keys come from, in the process it belongs to.
    pub(crate) fn keys(&self) -> Option<&Keys> {
        self.keys.get()?.as_ref()
    }

    /// The answer; an error where the call was aborted, or belongs to the parent of a fork.
    pub(crate) fn poll(&self, context: &mut Context<'_>) -> Poll<Answer> {
        let mut task = lock(&self.task);
        let task = task.get_mut().map(|task| Pin::new(task).poll(context));
        task.unwrap_or(Poll::Ready(Ok(Err(Error::cancelled()))))
            .map(|answer| answer.unwrap_or_else(|_| Err(Error::cancelled())))
    }

    /// What was made, as an object.
    pub(crate) fn object(&self, py: Python<'_>, answer: Answer) -> PyResult<Py<PyAny>> {
        match answer.map_err(|error| to_exception(py, &error))? {
            Outcome::Reply(raw) => self.reply(py, &raw),
            Outcome::Session(session, limits) => {
                let keys = OfProcess::new(self.keys().map(|keys| keys.share(py)));
                NativeSession::new(session, keys, limits).into_py_any(py)
            }
            Outcome::Ready(response) => to_python(py, &response),
            Outcome::Closed => Ok(py.None()),
        }
    }

    /// The answer to a request: of a page, also the parameters of the next one, if there is one; of a raw call, all of
    /// that with the head and the body.
    fn reply(&self, py: Python<'_>, raw: &Raw<Reply>) -> PyResult<Py<PyAny>> {
        let reply = match &raw.reply {
            Reply::Page(page) => {
                let next = page.next_request().map(|next| next.to_string());
                let next = next.map(|next| PyBytes::new(py, next.as_bytes()));
                (to_python(py, page)?, next).into_py_any(py)?
            }
            reply => to_python(py, reply)?,
        };
        if !self.is_raw {
            return Ok(reply);
        }
        let head = to_python(py, &raw.head.to_json())?;
        (reply, head, PyBytes::new(py, &raw.body)).into_py_any(py)
    }

    pub(crate) fn abort(&self) {
        if let Some(task) = lock(&self.task).get() {
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

/// Reads the JSON text of parameters.
pub(crate) fn read(py: Python<'_>, parameters: &[u8]) -> PyResult<Value> {
    py.detach(|| read_parameters(parameters))
        .map_err(|error| to_exception(py, &error))
}

fn build(py: Python<'_>, options: &ClientBuilder) -> PyResult<OfProcess<Client>> {
    options
        .clone()
        .build()
        .map(OfProcess::new)
        .map_err(|error| to_exception(py, &error))
}

fn call_options(py: Python<'_>, options: &Bound<'_, PyAny>) -> PyResult<CallOptions> {
    CallOptions::new()
        .options(&to_json(options), TimeUnit::Seconds)
        .map_err(|error| to_exception(py, &error))
}

/// Options as JSON. What has no word there passes for an object, which the core refuses where it wants none.
pub(crate) fn to_json(value: &Bound<'_, PyAny>) -> Value {
    if value.is_none() {
        return Value::Null;
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let elements = value.extract::<Vec<Bound<'_, PyAny>>>();
        return elements.unwrap_or_default().iter().map(to_json).collect();
    }
    if let Ok(mapping) = value.cast::<PyMapping>() {
        let pairs = mapping.items().and_then(|items| items.extract());
        let pairs: Vec<(Bound<'_, PyAny>, Bound<'_, PyAny>)> = pairs.unwrap_or_default();
        let named = pairs
            .iter()
            .map(|(name, value)| (name.to_string(), to_json(value)));
        return named.collect();
    }
    let number = || value.extract::<i64>().map(Value::from).ok();
    let float = || Number::from_f64(value.extract().ok()?).map(Value::Number);
    let text = || value.extract::<String>().map(Value::from).ok();
    let flag = value.extract::<bool>().map(Value::from).ok();
    let json = flag.or_else(number).or_else(float).or_else(text);
    json.unwrap_or_else(|| Value::Object(Map::new()))
}
