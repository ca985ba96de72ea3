//! Clients, and calls that are answered whole.

use std::sync::Arc;

use antiphon::api::{Raw, Reply, read_parameters};
use antiphon::options::TimeUnit;
use antiphon::stream::EventReader;
use antiphon::{CallOptions, Client, Error, SessionOptions};
use napi::bindgen_prelude::{Buffer, Promise, PromiseRaw, within_runtime_if_available};
use napi::threadsafe_function::ThreadsafeFunction;
use napi::{Env, Status};
use napi_derive::napi;
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::sync::Notify;

use crate::error::{rejected, thrown};
use crate::session::NativeSession;
use crate::stream::NativeStream;
use crate::text::{Text, reply_text};

/// What gives the key of a call: it never throws, and gives null where it has none. It keeps no process
/// alive.
type AskForKey = ThreadsafeFunction<(), Promise<Option<String>>, (), Status, false, true>;

/// A client of one server.
#[napi]
#[derive(Debug)]
pub struct NativeClient {
    client: Client,
}

#[napi]
impl NativeClient {
    /// A client set up by its options as JSON; those that are not given are the core's to decide. Its
    /// calls may bring their own keys.
    #[napi(constructor)]
    pub fn new(options: String, brings_keys: bool) -> napi::Result<Self> {
        let options: Value = serde_json::from_str(&options).map_err(thrown)?;
        let mut builder = Client::builder();
        if brings_keys {
            builder = builder.api_key_provider(|| async { Err(Error::cancelled()) });
        }
        let client = builder
            .options(&options, TimeUnit::Milliseconds)
            .and_then(antiphon::ClientBuilder::build)
            .map_err(|error| rejected(&error))?;
        Ok(Self { client })
    }

    /// The same client with other options, as JSON, for its calls.
    #[napi]
    pub fn with_options(&self, options: String) -> napi::Result<Self> {
        let client = self.for_call(Some(options), None)?;
        Ok(Self { client })
    }

    /// Calls an endpoint by its name in the core. Parameters and options are JSON.
    #[napi]
    pub fn call<'env>(
        &self,
        env: &'env Env,
        endpoint: String,
        parameters: String,
        options: Option<String>,
        ask: Option<AskForKey>,
        cancellation: &Cancellation,
    ) -> napi::Result<PromiseRaw<'env, NativeAnswer>> {
        let client = self.for_call(options, ask)?;
        let cancelled = Arc::clone(&cancellation.cancelled);
        // Boxed, as it is large: V8 takes what is moved about on the stack for too deep a recursion.
        let call = Box::pin(async move {
            let parameters = read_parameters(parameters.as_bytes())?;
            client.call_raw(&endpoint, parameters).await
        });
        // Nothing is borrowed from JavaScript: a worker may be terminated while this runs.
        env.spawn_future(async move {
            let raw = until_cancelled(&cancelled, call).await?;
            let reply = Some(reply_text(&raw.reply)?);
            Ok(NativeAnswer { reply, raw })
        })
    }

    /// Opens a session. Its options, and those of the call that opens it, are JSON.
    #[napi]
    pub fn connect<'env>(
        &self,
        env: &'env Env,
        options: String,
        call_options: Option<String>,
        ask: Option<AskForKey>,
        cancellation: &Cancellation,
    ) -> napi::Result<PromiseRaw<'env, NativeSession>> {
        let client = self.for_call(call_options, ask)?;
        let options: Value = serde_json::from_str(&options).map_err(thrown)?;
        let options = SessionOptions::new()
            .options(&options, TimeUnit::Milliseconds)
            .map_err(|error| rejected(&error))?;
        let limits = client.reader_limits();
        let cancelled = Arc::clone(&cancellation.cancelled);
        let connecting = Box::pin(async move { client.responses().connect(options).await });
        env.spawn_future(async move {
            let session = until_cancelled(&cancelled, connecting).await?;
            Ok(NativeSession::new(session, limits))
        })
    }

    /// As `call`, for the events of a response. Nothing is sent for a call that is cancelled already.
    #[napi]
    pub fn stream(
        &self,
        endpoint: String,
        parameters: String,
        options: Option<String>,
        ask: Option<AskForKey>,
        is_cancelled: bool,
    ) -> napi::Result<NativeStream> {
        let client = self.for_call(options, ask)?;
        let limits = client.reader_limits();
        let open = async move {
            match is_cancelled {
                true => Err(Error::cancelled()),
                false => {
                    let parameters = read_parameters(parameters.as_bytes())?;
                    client.call_stream(&endpoint, parameters).await
                }
            }
        };
        let runtime = within_runtime_if_available(Handle::current);
        Ok(NativeStream::new(EventReader::spawn(
            &runtime, open, limits,
        )))
    }
}

impl NativeClient {
    fn for_call(&self, options: Option<String>, ask: Option<AskForKey>) -> napi::Result<Client> {
        let mut client = self.client.clone();
        if let Some(options) = options {
            let options: Value = serde_json::from_str(&options).map_err(thrown)?;
            let options = CallOptions::new().options(&options, TimeUnit::Milliseconds);
            client = client.with_options(options.map_err(|error| rejected(&error))?);
        }
        if let Some(ask) = ask.map(Arc::new) {
            let ask = move || ask_for_key(Arc::clone(&ask));
            client = client.with_options(CallOptions::new().api_key_provider(ask));
        }
        Ok(client)
    }
}

/// What a call gives, unless it is cancelled before.
pub(crate) async fn until_cancelled<T>(
    cancelled: &Notify,
    call: impl Future<Output = antiphon::Result<T>>,
) -> napi::Result<T> {
    let result = tokio::select! {
        // A call that is cancelled already is not sent.
        biased;
        () = cancelled.notified() => Err(Error::cancelled()),
        result = call => result,
    };
    result.map_err(|error| rejected(&error))
}

async fn ask_for_key(ask: Arc<AskForKey>) -> antiphon::Result<String> {
    let answer = async { ask.call_async_catch(()).await?.await };
    match answer.await {
        Ok(Some(key)) => Ok(key),
        Ok(None) => Err(Error::config(
            "api_key: the function returned no key. See the cause of this error.",
        )),
        Err(fault) => Err(Error::config(format!(
            "api_key: the function returned no key: {}.",
            fault.reason
        ))),
    }
}

/// The answer to a call.
#[napi]
#[derive(Debug)]
pub struct NativeAnswer {
    reply: Option<Text>,
    raw: Raw<Reply>,
}

#[napi]
impl NativeAnswer {
    /// What was read of it, as JSON; once.
    #[napi]
    pub fn take_reply(&mut self) -> Option<Text> {
        self.reply.take()
    }

    /// What came before the body, as JSON.
    #[napi]
    pub fn head(&self) -> String {
        self.raw.head.to_json().to_string()
    }

    /// The body as it came.
    #[napi]
    pub fn body(&self) -> Buffer {
        self.raw.body.to_vec().into()
    }
}

/// The means to cancel one call. Cancels it also when it is collected, or its thread ends.
#[napi]
#[derive(Debug)]
pub struct Cancellation {
    pub(crate) cancelled: Arc<Notify>,
}

#[napi]
impl Cancellation {
    /// A means to cancel the call it is given to.
    #[napi(constructor)]
    pub fn new() -> Self {
        Self {
            cancelled: Arc::default(),
        }
    }

    /// Ends the call and closes its connection; does nothing after the call.
    #[napi]
    pub fn cancel(&self) {
        self.cancelled.notify_one();
    }
}

impl Drop for Cancellation {
    fn drop(&mut self) {
        self.cancel();
    }
}
