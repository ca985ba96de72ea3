//! The embedded server.

use std::collections::HashMap;
use std::sync::Arc;

use antiphon::mock::{self, MockServer};

use crate::client::seconds;
use crate::error::NativeError;
use crate::runtime;

/// A server on loopback for tests and demos.
#[derive(Debug, uniffi::Object)]
pub struct NativeMockServer {
    server: Arc<MockServer>,
}

/// A request that the mock server received.
#[derive(Debug, uniffi::Record)]
pub struct RecordedRequest {
    /// The method, such as `POST`.
    pub method: String,
    /// The path with its query.
    pub path: String,
    /// The headers by their names in lower case; the values of a repeated header are joined with `, `.
    pub headers: HashMap<String, String>,
    /// The body as text; bytes that are not UTF-8 become U+FFFD.
    pub body: String,
}

#[uniffi::export]
impl NativeMockServer {
    /// Starts a server on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// When the system refuses a socket or a thread.
    #[uniffi::constructor]
    pub fn new() -> Result<Arc<Self>, NativeError> {
        Ok(Arc::new(Self {
            server: Arc::new(MockServer::start()?),
        }))
    }

    /// The base URL to give a client.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Adds a script, or an array of them, to the queue.
    ///
    /// # Errors
    ///
    /// When the JSON is not a script; then nothing is added.
    pub fn enqueue(&self, script: &str) -> Result<(), NativeError> {
        Ok(self.server.enqueue_json(script)?)
    }

    /// Sets the script that answers every request once the queue is empty; none goes back to the built-in model.
    ///
    /// # Errors
    ///
    /// When the JSON is not one script; then the one before stays.
    pub fn set_repeat(&self, script: Option<String>) -> Result<(), NativeError> {
        match script {
            Some(script) => Ok(self.server.set_repeat_json(&script)?),
            None => {
                self.server.set_repeat(None);
                Ok(())
            }
        }
    }

    /// Sets the pause, in seconds, between two words of the built-in model.
    ///
    /// # Errors
    ///
    /// When the pause is negative or not a number.
    pub fn set_token_delay(&self, delay: f64) -> Result<(), NativeError> {
        self.server.set_token_delay(seconds("delay", delay)?);
        Ok(())
    }

    /// Everything received so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.server
            .requests()
            .iter()
            .map(RecordedRequest::from)
            .collect()
    }

    /// Forgets the requests received so far.
    pub fn clear_requests(&self) {
        self.server.clear_requests();
    }

    /// How many sockets are open, idle ones included.
    #[must_use]
    pub fn open_connections(&self) -> u32 {
        u32::try_from(self.server.open_connections()).unwrap_or(u32::MAX)
    }

    /// Waits, at most `timeout` seconds, until at most `at_most` connections are open; false when time runs out.
    ///
    /// # Errors
    ///
    /// When the timeout is negative or not a number, or the system refuses a thread.
    pub async fn wait_for_connections(
        &self,
        at_most: u32,
        timeout: f64,
    ) -> Result<bool, NativeError> {
        let timeout = seconds("timeout", timeout)?;
        let server = Arc::clone(&self.server);
        let at_most = usize::try_from(at_most).unwrap_or(usize::MAX);
        // It blocks a thread, which must not be one of the caller's executor.
        let wait = runtime::handle()?
            .spawn_blocking(move || server.wait_for_connections(at_most, timeout));
        wait.await
            .map_err(|error| NativeError::config(error.to_string()))
    }

    /// Closes every connection and ends the server. What was recorded stays readable.
    pub fn stop(&self) {
        self.server.stop();
    }
}

impl From<&mock::RecordedRequest> for RecordedRequest {
    fn from(request: &mock::RecordedRequest) -> Self {
        let mut headers: HashMap<String, String> = HashMap::new();
        for (name, value) in &request.headers {
            headers
                .entry(name.clone())
                .and_modify(|values| {
                    values.push_str(", ");
                    values.push_str(value);
                })
                .or_insert_with(|| value.clone());
        }
        Self {
            method: request.method.clone(),
            path: request.path.clone(),
            headers,
            body: String::from_utf8_lossy(&request.body).into_owned(),
        }
    }
}

impl From<mock::MockError> for NativeError {
    fn from(error: mock::MockError) -> Self {
        Self::config(error.to_string())
    }
}
