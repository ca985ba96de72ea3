//! The embedded server.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use antiphon::Error;
use antiphon_mock::{MockError, MockServer};
use serde::Deserialize;

use crate::error::NativeError;
use crate::runtime;

/// A server on loopback for tests and demos.
#[derive(Debug, uniffi::Object)]
pub(crate) struct NativeMockServer {
    server: Arc<MockServer>,
}

/// A request that the mock server received.
#[derive(Debug, Deserialize, uniffi::Record)]
pub(crate) struct NativeRecordedRequest {
    /// The method, such as `POST`.
    method: String,
    /// The path with its query.
    path: String,
    /// The headers by their names in lower case; the values of a repeated header are joined with `, `.
    headers: HashMap<String, String>,
    /// The body as text; bytes that are not UTF-8 become U+FFFD.
    body: String,
}

#[uniffi::export]
impl NativeMockServer {
    /// Starts a server.
    #[uniffi::constructor]
    fn new() -> Result<Arc<Self>, NativeError> {
        let server = Arc::new(MockServer::start()?);
        Ok(Arc::new(Self { server }))
    }

    /// The base URL to give a client.
    fn url(&self) -> String {
        self.server.url()
    }

    /// Adds a script, or an array of them, to the queue.
    fn enqueue(&self, script: &str) -> Result<(), NativeError> {
        Ok(self.server.enqueue_json(script)?)
    }

    /// Sets the script that answers every request once the queue is empty; none goes back to the built-in model.
    fn set_repeat(&self, script: Option<String>) -> Result<(), NativeError> {
        match script {
            Some(script) => self.server.set_repeat_json(&script)?,
            None => self.server.set_repeat(None),
        }
        Ok(())
    }

    /// Sets the pause, in seconds, between two words of the built-in model.
    fn set_token_delay(&self, delay: f64) -> Result<(), NativeError> {
        self.server.set_token_delay(seconds("delay", delay)?);
        Ok(())
    }

    /// Everything received so far, in order.
    fn requests(&self) -> Vec<NativeRecordedRequest> {
        // Each has just these fields.
        serde_json::from_str(&self.server.requests_json()).unwrap_or_default()
    }

    /// Every handshake of a WebSocket so far and what came over the socket, as a JSON array.
    fn sockets(&self) -> String {
        self.server.sockets_json()
    }

    /// Forgets the requests received so far.
    fn clear_requests(&self) {
        self.server.clear_requests();
    }

    /// How many sockets are open, idle ones included.
    fn open_connections(&self) -> u32 {
        u32::try_from(self.server.open_connections()).unwrap_or(u32::MAX)
    }

    /// Waits, at most `timeout` seconds, until at most `at_most` connections are open; false when time runs out.
    async fn wait_for_connections(&self, at_most: u32, timeout: f64) -> Result<bool, NativeError> {
        let timeout = seconds("timeout", timeout)?;
        let server = Arc::clone(&self.server);
        let at_most = usize::try_from(at_most).unwrap_or(usize::MAX);
        // It blocks a thread, which must not be one of the caller's executor.
        let wait = runtime::handle()?
            .spawn_blocking(move || server.wait_for_connections(at_most, timeout));
        Ok(wait
            .await
            .map_err(|error| Error::config(error.to_string()))?)
    }

    /// Closes every connection and ends the server. What was recorded stays readable.
    fn stop(&self) {
        self.server.stop();
    }
}

impl From<MockError> for NativeError {
    fn from(error: MockError) -> Self {
        Error::config(error.to_string()).into()
    }
}

fn seconds(name: &str, seconds: f64) -> Result<Duration, Error> {
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| Error::config(format!("{name}: expected a duration of zero or more.")))
}
