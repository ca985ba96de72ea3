//! Clients, and calls that are answered whole.

use std::sync::Arc;

use antiphon::client::{ClientBuilder, TimeUnit};
use antiphon::stream::{EventReader, ReaderLimits};
use antiphon::{Client, Error};
use napi::Env;
use napi::bindgen_prelude::{PromiseRaw, within_runtime_if_available};
use napi_derive::napi;
use serde_json::{Map, Value};
use tokio::runtime::Handle;
use tokio::sync::Notify;

use crate::error::{rejected, thrown};
use crate::stream::NativeStream;
use crate::text::{Text, reply_text};

/// A client of one server.
#[napi]
#[derive(Debug)]
pub struct NativeClient {
    client: Client,
}

#[napi]
impl NativeClient {
    /// A client set up by its options as JSON; those that are not given are the core's to decide.
    #[napi(constructor)]
    pub fn new(options: String) -> napi::Result<Self> {
        let options: Map<String, Value> = serde_json::from_str(&options).map_err(thrown)?;
        let client = options
            .iter()
            .try_fold(Client::builder(), |builder, (name, value)| {
                builder.option(name, value, TimeUnit::Milliseconds)
            })
            .and_then(ClientBuilder::build)
            .map_err(|error| rejected(&error))?;
        Ok(Self { client })
    }

    /// Calls an endpoint by its name in the core. The parameters are JSON, and so is the answer.
    #[napi]
    pub fn call<'env>(
        &self,
        env: &'env Env,
        endpoint: String,
        parameters: String,
        cancellation: &Cancellation,
    ) -> napi::Result<PromiseRaw<'env, Text>> {
        let client = self.client.clone();
        let cancelled = Arc::clone(&cancellation.cancelled);
        let call = async move { client.call(&endpoint, read(&parameters)?).await };
        // Nothing is borrowed from JavaScript: a worker may be terminated while this runs.
        env.spawn_future(async move {
            let result = tokio::select! {
                // A call that is cancelled already is not sent.
                biased;
                () = cancelled.notified() => Err(Error::cancelled()),
                result = call => result,
            };
            reply_text(&result.map_err(|error| rejected(&error))?)
        })
    }

    /// As `call`, for the events of a response. Nothing is sent for a call that is cancelled already.
    #[napi]
    pub fn stream(&self, endpoint: String, parameters: String, is_cancelled: bool) -> NativeStream {
        let client = self.client.clone();
        let open = async move {
            match is_cancelled {
                true => Err(Error::cancelled()),
                false => client.call_stream(&endpoint, read(&parameters)?).await,
            }
        };
        let runtime = within_runtime_if_available(Handle::current);
        NativeStream::new(EventReader::spawn(&runtime, open, ReaderLimits::default()))
    }
}

/// The means to cancel one call. Cancels it also when it is collected, or its thread ends.
#[napi]
#[derive(Debug)]
pub struct Cancellation {
    cancelled: Arc<Notify>,
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

fn read(json: &str) -> antiphon::Result<Value> {
    serde_json::from_str(json).map_err(|error| {
        // JSON.stringify escapes halves of surrogate pairs, which are no text anywhere else.
        let hint = if json.contains("\\ud") {
            "; a text in it was cut inside a character, between surrogates"
        } else {
            ""
        };
        Error::invalid_request(
            "",
            format_args!("it cannot be sent as JSON ({error}{hint})"),
        )
    })
}
