//! The client. Options and parameters cross as JSON text, and operations by their names: core reads them.

use std::collections::HashMap;
use std::sync::Arc;

use antiphon::api::read_parameters;
use antiphon::options::{CallOptions, ClientBuilder};
use antiphon::{Client, Error, SessionOptions};
use serde_json::{Value, json};

use crate::answer::NativeAnswer;
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
        let mut builder = ClientBuilder::from_json(&read(options, "default_query")?)?;
        if let Some(source) = key {
            builder = builder.api_key_provider(move || key::ask(Arc::clone(&source)));
        }
        let client = builder.build()?;
        Ok(Arc::new(Self { client }))
    }

    /// A client that shares connections with this one, with other options for its calls.
    fn with_options(&self, options: &str) -> Result<Arc<Self>, NativeError> {
        let client = self.client(options)?;
        Ok(Arc::new(Self { client }))
    }

    /// Calls an operation, such as `responses.create`. `ids` are the parameters of its path, `request` is the JSON of
    /// the others, and `options` that of the options of the call.
    #[uniffi::method(default(cancellation = None))]
    async fn call(
        &self,
        operation: String,
        ids: HashMap<String, String>,
        request: String,
        options: String,
        keeps_raw: bool,
        cancellation: Option<Arc<NativeCancellation>>,
    ) -> Result<NativeAnswer, NativeError> {
        let client = self.client(&options)?;
        let parameters = parameters(&request, ids)?;
        let call = async move {
            let raw = client.call_raw(&operation, parameters).await?;
            NativeAnswer::of_reply(raw, keeps_raw)
        };
        run(cancellation, call).await
    }

    /// Calls an operation for events, which are read ahead from now on.
    fn stream(
        &self,
        operation: String,
        ids: HashMap<String, String>,
        request: &str,
        options: &str,
    ) -> Result<NativeStream, NativeError> {
        let client = self.client(options)?;
        let parameters = parameters(request, ids)?;
        NativeStream::open(client.reader_limits(), async move {
            client.call_stream(&operation, parameters).await
        })
    }

    /// Opens a session by its options and those of its calls.
    #[uniffi::method(default(cancellation = None))]
    async fn connect(
        &self,
        session: String,
        options: String,
        cancellation: Option<Arc<NativeCancellation>>,
    ) -> Result<NativeSession, NativeError> {
        let session = SessionOptions::from_json(&read(&session, "session")?)?;
        let client = self.client(&options)?;
        let (responses, limits) = (client.responses(), client.reader_limits());
        let session = run(
            cancellation,
            async move { responses.connect(session).await },
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

impl NativeClient {
    /// The client for a call with these options; empty text stands for none.
    fn client(&self, options: &str) -> Result<Client, Error> {
        Ok(match options {
            "" => self.client.clone(),
            options => self
                .client
                .with_options(CallOptions::from_json(&read(options, "extra_query")?)?),
        })
    }
}

/// All parameters of an operation, as core takes them; `ids` are those of its path.
fn parameters(request: &str, ids: HashMap<String, String>) -> Result<Value, Error> {
    let mut parameters = read_parameters(request.as_bytes())?;
    if let Value::Object(parameters) = &mut parameters {
        parameters.extend(ids.into_iter().map(|(name, id)| (name, Value::from(id))));
    }
    Ok(parameters)
}

/// Options; empty text stands for none. `json_option` is the one that holds JSON of the caller: only there can the text be
/// wrong. The error does not repeat it, as it may hold the key.
fn read(options: &str, json_option: &str) -> Result<Value, Error> {
    if options.is_empty() {
        return Ok(json!({}));
    }
    serde_json::from_str(options).map_err(|error| {
        Error::config(format!(
            "{json_option}: it holds text that is not JSON ({error})."
        ))
    })
}
