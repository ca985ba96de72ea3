//! The client, and a call for one whole response.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use antiphon::model::{CreateRequest, Response};
use antiphon::stream::{EventReader, ReaderLimits};
use antiphon::{Client, ClientBuilder};
use tokio::task::{AbortHandle, JoinHandle};

use crate::error::NativeError;
use crate::runtime;
use crate::stream::NativeStream;

/// The options of a client; what is absent is decided by core.
#[derive(uniffi::Record)]
#[expect(missing_debug_implementations, reason = "holds the key")]
pub struct NativeOptions {
    /// The key.
    #[uniffi(default)]
    pub api_key: Option<String>,
    /// The URL that paths are put behind.
    #[uniffi(default)]
    pub base_url: Option<String>,
    /// The organization to bill.
    #[uniffi(default)]
    pub organization: Option<String>,
    /// The project to bill.
    #[uniffi(default)]
    pub project: Option<String>,
    /// How often a call is tried again.
    #[uniffi(default)]
    pub max_retries: Option<i64>,
    /// How long connecting may take, in seconds.
    #[uniffi(default)]
    pub connect_timeout: Option<f64>,
    /// How long one attempt may take, in seconds.
    #[uniffi(default)]
    pub timeout: Option<f64>,
    /// How long a stream may go without a byte, in seconds.
    #[uniffi(default)]
    pub idle_timeout: Option<f64>,
    /// How long a stream may go without an event of the model, in seconds.
    #[uniffi(default)]
    pub stall_timeout: Option<f64>,
    /// The largest event of a stream, in bytes.
    #[uniffi(default)]
    pub max_frame_bytes: Option<i64>,
    /// The largest answer that is read whole, in bytes.
    #[uniffi(default)]
    pub max_body_bytes: Option<i64>,
    /// Headers to send with every request.
    #[uniffi(default)]
    pub headers: HashMap<String, String>,
    /// What to add to the `User-Agent`.
    #[uniffi(default)]
    pub user_agent_suffix: Option<String>,
    /// Whether odd streams are errors.
    #[uniffi(default)]
    pub strict: Option<bool>,
}

/// A client of one server.
#[derive(Debug, uniffi::Object)]
pub struct NativeClient {
    client: Client,
}

/// A call for one whole response, which is on its way.
#[derive(Debug, uniffi::Object)]
pub struct NativeCall {
    task: Mutex<Option<JoinHandle<antiphon::Result<Response>>>>,
    abort: AbortHandle,
}

#[uniffi::export]
impl NativeClient {
    /// Makes a client. It connects with the first call.
    ///
    /// # Errors
    ///
    /// When an option is wrong or there is no key.
    #[uniffi::constructor]
    pub fn new(options: NativeOptions) -> Result<Arc<Self>, NativeError> {
        Ok(Arc::new(Self {
            client: builder(options)?.build()?,
        }))
    }

    /// Sends a request for a whole response.
    ///
    /// # Errors
    ///
    /// When the request holds JSON that is none.
    pub fn create(&self, request: CreateRequest) -> Result<Arc<NativeCall>, NativeError> {
        let responses = self.client.responses();
        let task = runtime::handle()?.spawn(async move { responses.create(request).await });
        Ok(Arc::new(NativeCall {
            abort: task.abort_handle(),
            task: Mutex::new(Some(task)),
        }))
    }

    /// Sends a request for a streamed response, which is read ahead from now on.
    ///
    /// # Errors
    ///
    /// When the request holds JSON that is none.
    pub fn stream(&self, request: CreateRequest) -> Result<Arc<NativeStream>, NativeError> {
        let responses = self.client.responses();
        let open = async move { responses.stream(request).await };
        let reader = EventReader::spawn(runtime::handle()?, open, ReaderLimits::default());
        Ok(Arc::new(NativeStream::new(reader)))
    }
}

#[uniffi::export]
impl NativeCall {
    /// Waits for the response; to be called once.
    ///
    /// # Errors
    ///
    /// When the call fails or is cancelled.
    pub async fn response(&self) -> Result<Response, NativeError> {
        let task = self
            .task
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let Some(task) = task else {
            return Err(NativeError::cancelled());
        };
        match task.await {
            Ok(result) => Ok(result?),
            Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            Err(_) => Err(NativeError::cancelled()),
        }
    }

    /// Ends the call and closes its connection. Does nothing once it is over.
    pub fn cancel(&self) {
        self.abort.abort();
    }
}

impl Drop for NativeCall {
    fn drop(&mut self) {
        self.abort.abort();
    }
}

fn builder(options: NativeOptions) -> Result<ClientBuilder, NativeError> {
    let mut builder = Client::builder();
    // One line an option: sets those that are present and leaves the others to core.
    macro_rules! set {
        ($($name:ident = $value:expr;)*) => { $(if let Some(value) = $value { builder = builder.$name(value); })* };
    }
    set! {
        api_key = options.api_key;
        base_url = options.base_url;
        organization = options.organization;
        project = options.project;
        max_retries = number("max_retries", options.max_retries)?;
        connect_timeout = seconds("connect_timeout", options.connect_timeout)?;
        timeout = seconds("timeout", options.timeout)?;
        idle_timeout = seconds("idle_timeout", options.idle_timeout)?;
        stall_timeout = seconds("stall_timeout", options.stall_timeout)?;
        max_frame_bytes = number("max_frame_bytes", options.max_frame_bytes)?;
        max_body_bytes = number("max_body_bytes", options.max_body_bytes)?;
        user_agent_suffix = options.user_agent_suffix;
        strict = options.strict;
    }
    Ok(options
        .headers
        .into_iter()
        .fold(builder, |builder, (name, value)| {
            builder.header(name, value)
        }))
}

fn seconds(option: &str, seconds: Option<f64>) -> Result<Option<Duration>, NativeError> {
    seconds
        .map(Duration::try_from_secs_f64)
        .transpose()
        .map_err(|error| {
            NativeError::config(format!(
                "{option}: the duration cannot be used ({error}). Give one of zero or more."
            ))
        })
}

fn number<T: TryFrom<i64>>(option: &str, number: Option<i64>) -> Result<Option<T>, NativeError> {
    let out_of_range = |_| {
        NativeError::config(format!(
            "{option}: the number cannot be used. Give one of zero or more."
        ))
    };
    number.map(T::try_from).transpose().map_err(out_of_range)
}
