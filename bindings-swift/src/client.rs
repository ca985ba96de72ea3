//! The client. Options and parameters cross as JSON text, and an endpoint by its name: core reads them.

use std::collections::HashMap;
use std::sync::Arc;

use antiphon::api::read_parameters;
use antiphon::model::RetrieveRequest;
use antiphon::options::{CallOptions, ClientBuilder};
use antiphon::{Client, Error, SessionOptions};
use serde_json::Value;

use crate::answer::NativeAnswer;
use crate::buffer::bytes_of;
use crate::error::NativeError;
use crate::key::{self, NativeKeySource};
use crate::runtime::{NativeCancellation, run};
use crate::session::NativeSession;
use crate::stream::NativeStream;

/// A client of one server.
#[derive(Debug, uniffi::Object)]
pub(crate) struct NativeClient {
    client: Client,
}

#[uniffi::export]
impl NativeClient {
    /// Makes a client by its options, and by where to ask for the key.
    #[uniffi::constructor]
    fn new(options: &str, key: Option<Arc<dyn NativeKeySource>>) -> Result<Arc<Self>, NativeError> {
        let mut builder = ClientBuilder::from_json(&read(options)?)?;
        if let Some(source) = key {
            builder = builder.api_key_provider(move || key::ask(Arc::clone(&source)));
        }
        let client = builder.build()?;
        Ok(Arc::new(Self { client }))
    }

    /// A client that shares connections with this one, with other options for its calls.
    fn with_options(&self, options: &str) -> Result<Arc<Self>, NativeError> {
        let options = CallOptions::from_json(&read(options)?)?;
        let client = self.client.with_options(options);
        Ok(Arc::new(Self { client }))
    }

    /// Calls an endpoint.
    #[uniffi::method(default(cancellation = None))]
    async fn call(
        &self,
        endpoint: String,
        ids: HashMap<String, String>,
        request: String,
        keeps_raw: bool,
        cancellation: Option<Arc<NativeCancellation>>,
    ) -> Result<NativeAnswer, NativeError> {
        let client = self.client.clone();
        let parameters = parameters(&request, ids)?;
        let call = async move {
            let raw = client.call_raw(&endpoint, parameters).await?;
            NativeAnswer::of_reply(raw, keeps_raw)
        };
        run(cancellation, call).await
    }

    /// Calls a path.
    #[uniffi::method(default(cancellation = None))]
    async fn send(
        &self,
        method: NativeMethod,
        path: String,
        body: String,
        cancellation: Option<Arc<NativeCancellation>>,
    ) -> Result<NativeAnswer, NativeError> {
        let client = self.client.clone();
        let body = read_parameters(body.as_bytes())?;
        let call = async move {
            let raw = match method {
                NativeMethod::Get => client.get(&path).await,
                NativeMethod::Post => client.post(&path, &body).await,
                NativeMethod::Delete => client.delete(&path).await,
            };
            NativeAnswer::of_json(&raw?)
        };
        run(cancellation, call).await
    }

    /// Makes a response in the background and waits for it.
    #[uniffi::method(default(cancellation = None))]
    async fn create_and_wait(
        &self,
        request: String,
        cancellation: Option<Arc<NativeCancellation>>,
    ) -> Result<Vec<u8>, NativeError> {
        let responses = self.client.responses();
        let request = read_parameters(request.as_bytes())?;
        let call = async move { bytes_of(&responses.create_and_wait_json(request).await?) };
        run(cancellation, call).await
    }

    /// Waits for a stored response.
    #[uniffi::method(default(cancellation = None))]
    async fn wait(
        &self,
        response_id: String,
        cancellation: Option<Arc<NativeCancellation>>,
    ) -> Result<Vec<u8>, NativeError> {
        let responses = self.client.responses();
        let call = async move {
            let request = RetrieveRequest::default();
            bytes_of(&responses.wait(&response_id, request).await?)
        };
        run(cancellation, call).await
    }

    /// Calls an endpoint for events, which are read ahead from now on.
    fn stream(
        &self,
        endpoint: String,
        ids: HashMap<String, String>,
        request: &str,
    ) -> Result<NativeStream, NativeError> {
        let client = self.client.clone();
        let parameters = parameters(request, ids)?;
        NativeStream::open(self.client.reader_limits(), async move {
            client.call_stream(&endpoint, parameters).await
        })
    }

    /// Opens a session by its options.
    #[uniffi::method(default(cancellation = None))]
    async fn connect(
        &self,
        options: String,
        cancellation: Option<Arc<NativeCancellation>>,
    ) -> Result<NativeSession, NativeError> {
        let options = SessionOptions::from_json(&read(&options)?)?;
        let (responses, limits) = (self.client.responses(), self.client.reader_limits());
        let session = run(
            cancellation,
            async move { responses.connect(options).await },
        )
        .await?;
        let lane = session.lane_or_main(None)?;
        Ok(NativeSession {
            session,
            lane,
            limits,
        })
    }
}

/// How a path is called that is no endpoint of core's.
#[derive(Debug, Clone, Copy, uniffi::Enum)]
pub(crate) enum NativeMethod {
    Get,
    Post,
    Delete,
}

/// All parameters of an endpoint, as core takes them; `ids` are those of its path.
fn parameters(request: &str, ids: HashMap<String, String>) -> Result<Value, Error> {
    let mut parameters = read_parameters(request.as_bytes())?;
    if let Value::Object(parameters) = &mut parameters {
        parameters.extend(ids.into_iter().map(|(name, id)| (name, Value::from(id))));
    }
    Ok(parameters)
}

/// Options; what is wrong with their text is said without it, as it may hold the key.
fn read(options: &str) -> Result<Value, Error> {
    serde_json::from_str(options)
        .map_err(|error| Error::config(format!("query: it holds text that is not JSON ({error}).")))
}
