//! The embedded server, for this project's tests and those of applications.

use std::sync::Arc;
use std::time::Duration;

use antiphon_mock::MockServer;
use napi::Env;
use napi::bindgen_prelude::PromiseRaw;
use napi_derive::napi;

use crate::error::thrown;

/// A server on a free port of 127.0.0.1; scripts and requests cross as JSON.
#[napi]
#[derive(Debug)]
pub struct NativeMockServer {
    server: Arc<MockServer>,
}

#[napi]
impl NativeMockServer {
    /// Starts a server; it accepts connections when this returns.
    #[napi(constructor)]
    pub fn new() -> napi::Result<Self> {
        let server = MockServer::start().map_err(thrown)?;
        Ok(Self {
            server: Arc::new(server),
        })
    }

    /// The base URL to give a client.
    #[napi(getter)]
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Adds a script, or an array of them, to the queue.
    #[napi]
    pub fn enqueue(&self, scripts: String) -> napi::Result<()> {
        self.server.enqueue_json(&scripts).map_err(thrown)
    }

    /// Sets the script that answers every request once the queue is empty, or takes it away.
    #[napi]
    pub fn set_repeat(&self, script: Option<String>) -> napi::Result<()> {
        match script {
            Some(script) => self.server.set_repeat_json(&script).map_err(thrown),
            None => {
                self.server.set_repeat(None);
                Ok(())
            }
        }
    }

    /// Sets the pause of the built-in model between two words.
    #[napi]
    pub fn set_token_delay(&self, milliseconds: u32) {
        self.server
            .set_token_delay(Duration::from_millis(milliseconds.into()));
    }

    /// Everything received so far, as a JSON array.
    #[napi]
    pub fn requests(&self) -> String {
        self.server.requests_json()
    }

    /// Every WebSocket handshake so far, as a JSON array.
    #[napi]
    pub fn sockets(&self) -> String {
        self.server.sockets_json()
    }

    /// How many sockets are open.
    #[napi(getter)]
    pub fn open_connections(&self) -> u32 {
        u32::try_from(self.server.open_connections()).unwrap_or(u32::MAX)
    }

    /// Waits until at most so many sockets are open; false when the time passes first.
    #[napi]
    pub fn wait_for_connections<'env>(
        &self,
        env: &'env Env,
        at_most: u32,
        milliseconds: u32,
    ) -> napi::Result<PromiseRaw<'env, bool>> {
        let server = Arc::clone(&self.server);
        let timeout = Duration::from_millis(milliseconds.into());
        env.spawn_future(async move {
            // The core's mock waits by blocking.
            let wait = move || server.wait_for_connections(at_most as usize, timeout);
            tokio::task::spawn_blocking(wait).await.map_err(thrown)
        })
    }

    /// Closes every socket and ends the server's thread.
    #[napi]
    pub fn stop(&self) {
        self.server.stop();
    }
}

impl Drop for NativeMockServer {
    fn drop(&mut self) {
        // A wait that is still pending holds the server too.
        self.server.stop();
    }
}
