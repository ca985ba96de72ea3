//! Clients, and calls that are answered whole.

use std::sync::Arc;
use std::time::Duration;

use antiphon::client::Responses;
use antiphon::stream::{EventReader, ReaderLimits};
use antiphon::{Client, ClientBuilder, Error};
use napi::Env;
use napi::bindgen_prelude::{PromiseRaw, within_runtime_if_available};
use napi_derive::napi;
use serde_json::{Map, Value};
use tokio::runtime::Handle;
use tokio::sync::Notify;

use crate::error::{rejected, thrown};
use crate::stream::NativeStream;
use crate::text::{Text, response_text};

/// A client of one server.
#[napi]
#[derive(Debug)]
pub struct NativeClient {
    responses: Responses,
}

#[napi]
impl NativeClient {
    /// A client set up by its options as JSON; those that are not given are the core's to decide.
    #[napi(constructor)]
    pub fn new(options: String) -> napi::Result<Self> {
        let options = serde_json::from_str(&options).map_err(thrown)?;
        let client = builder(options)
            .and_then(ClientBuilder::build)
            .map_err(|error| rejected(&error))?;
        Ok(Self {
            responses: client.responses(),
        })
    }

    /// Makes a response; the request is JSON, and so is what the promise gives.
    #[napi]
    pub fn create<'env>(
        &self,
        env: &'env Env,
        request: String,
        cancellation: &Cancellation,
    ) -> napi::Result<PromiseRaw<'env, Text>> {
        let responses = self.responses.clone();
        let cancelled = Arc::clone(&cancellation.cancelled);
        let call = async move { responses.create_json(read_request(&request)?).await };
        // Nothing is borrowed from JavaScript: a worker may be terminated while this runs.
        env.spawn_future(async move {
            let result = tokio::select! {
                // A call that is cancelled already is not sent.
                biased;
                () = cancelled.notified() => Err(Error::cancelled()),
                result = call => result,
            };
            response_text(&result.map_err(|error| rejected(&error))?)
        })
    }

    /// Makes a response and streams its events; the request is JSON. Nothing is sent for a call that
    /// is cancelled already.
    #[napi]
    pub fn stream(&self, request: String, is_cancelled: bool) -> NativeStream {
        let responses = self.responses.clone();
        let open = async move {
            match is_cancelled {
                true => Err(Error::cancelled()),
                false => responses.stream_json(read_request(&request)?).await,
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

fn read_request(json: &str) -> antiphon::Result<Value> {
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

/// The options of a client, for the message that names them.
const OPTIONS: &str = "apiKey, baseURL, organization, project, maxRetries, connectTimeout, timeout, idleTimeout, \
                       stallTimeout, maxFrameBytes, maxBodyBytes, defaultHeaders, userAgentSuffix, strict";

fn builder(options: Map<String, Value>) -> antiphon::Result<ClientBuilder> {
    let mut builder = Client::builder();
    for (name, value) in &options {
        if value.is_null() {
            continue;
        }
        builder = match name.as_str() {
            "apiKey" => builder.api_key(text(name, value)?),
            "baseURL" => builder.base_url(text(name, value)?),
            "organization" => builder.organization(text(name, value)?),
            "project" => builder.project(text(name, value)?),
            "maxRetries" => builder.max_retries(count(name, value)?),
            "connectTimeout" => builder.connect_timeout(duration(name, value)?),
            "timeout" => builder.timeout(duration(name, value)?),
            "idleTimeout" => builder.idle_timeout(duration(name, value)?),
            "stallTimeout" => builder.stall_timeout(duration(name, value)?),
            "maxFrameBytes" => builder.max_frame_bytes(count(name, value)?),
            "maxBodyBytes" => builder.max_body_bytes(count(name, value)?),
            "defaultHeaders" => headers(builder, name, value)?,
            "userAgentSuffix" => builder.user_agent_suffix(text(name, value)?),
            "strict" => builder.strict(
                value
                    .as_bool()
                    .ok_or_else(|| mismatch(name, "true or false", value))?,
            ),
            _ => {
                return Err(Error::config(format!(
                    "{name}: there is no such option. The options are {OPTIONS}."
                )));
            }
        };
    }
    Ok(builder)
}

fn text<'a>(name: &str, value: &'a Value) -> antiphon::Result<&'a str> {
    value
        .as_str()
        .ok_or_else(|| mismatch(name, "a string", value))
}

fn count<T: TryFrom<u64>>(name: &str, value: &Value) -> antiphon::Result<T> {
    let number = value.as_u64().and_then(|number| T::try_from(number).ok());
    number.ok_or_else(|| mismatch(name, "a whole number, zero or more", value))
}

fn duration(name: &str, value: &Value) -> antiphon::Result<Duration> {
    let seconds = value.as_f64().map(|milliseconds| milliseconds / 1000.0);
    let duration = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    duration.ok_or_else(|| mismatch(name, "a number of milliseconds, zero or more", value))
}

fn headers(
    mut builder: ClientBuilder,
    name: &str,
    value: &Value,
) -> antiphon::Result<ClientBuilder> {
    let headers = value
        .as_object()
        .ok_or_else(|| mismatch(name, "an object of header names and values", value))?;
    for (header, value) in headers {
        let value = text(&format!("{name}[\"{header}\"]"), value)?;
        builder = builder.header(header, value);
    }
    Ok(builder)
}

/// Names the option and what it must be. Of what it is only the kind: it may be a key.
fn mismatch(name: &str, expected: &str, value: &Value) -> Error {
    let found = match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(value) => value.to_string(),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    };
    Error::config(format!("{name}: expected {expected}, got {found}."))
}
