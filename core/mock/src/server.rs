//! The server as its user sees it.

use std::fmt;
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::error::MockError;
use crate::http::RecordedRequest;
use crate::lock::lock;
use crate::script::Script;
use crate::socket::RecordedSocket;
use crate::state::Shared;
use crate::worker::{Worker, listen};

/// A running mock server.
///
/// It listens on a free port of 127.0.0.1 from [`MockServer::start`] until [`MockServer::stop`]
/// or until it is dropped. All methods can be called from any thread.
///
/// # Without a script
///
/// A request that no script is left for gets what the API would answer, always the same for the
/// same requests in the same order: ids are counted (`resp_mock_1`), every time is the same
/// second, and a token is a word of the input or the instructions, or of the answer. Errors have
/// OpenAI's shape and status. A key is needed, any but `sk-wrong`.
///
/// - `POST /responses` makes a response that quotes the last text of the user, streamed word by
///   word if asked. Unless `store` is false it can be retrieved, streamed again (`stream=true`,
///   with `starting_after` from there on), deleted, continued (`previous_response_id`), and its
///   input listed, together with that of the responses before it. Scripted answers are not kept.
/// - With `background` it is `queued`, `in_progress` by the first retrieval and `completed` by the
///   second, each of which says to ask again after 10 ms; a stream takes it all the way. Cancelling
///   ends its streams with the next event.
/// - `POST /responses/compact` keeps the last message of the user and adds a compaction item;
///   `POST /responses/input_tokens` counts what a response would report as its input tokens.
/// - Conversations and their items are made, read, changed and deleted; a response with a
///   `conversation` adds its input and output to it.
/// - `GET /responses` with `upgrade: websocket` opens a WebSocket, on which each `response.create`
///   is answered as a streamed `POST /responses` would be, one after the other on each lane
///   (`stream_id`). With `generate: false` it has no output. What is not stored can be continued
///   on the same socket. A `response.steer` ends the response it names as `incomplete`, and another
///   one goes on from there.
///
/// The newest 10 000 responses and as many conversations are kept.
pub struct MockServer {
    shared: Arc<Shared>,
    address: SocketAddr,
    worker: Mutex<Option<Worker>>,
}

impl MockServer {
    /// Starts a server on a free port of 127.0.0.1 and returns when it accepts connections.
    ///
    /// # Errors
    ///
    /// When the system refuses a socket or a thread.
    pub fn start() -> Result<Self, MockError> {
        let listener = listen().map_err(|error| {
            MockError::new(format!(
                "could not listen on a free port of 127.0.0.1: {error}"
            ))
        })?;
        let address = listener.local_addr().map_err(|error| {
            MockError::new(format!(
                "could not read the port of the listening socket: {error}"
            ))
        })?;
        let shared = Arc::new(Shared::default());
        let worker = Worker::spawn(listener, Arc::clone(&shared))?;
        Ok(Self {
            shared,
            address,
            worker: Mutex::new(Some(worker)),
        })
    }

    /// The base URL to give a client, `http://127.0.0.1:PORT/v1`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// Adds a script to the queue: each request takes the first one that is left, whatever its
    /// path, and so does each `response.create` over a WebSocket. Scripts of handshakes have a
    /// queue of their own.
    ///
    /// A script that cannot be served (two bodies, a recording that does not exist) is answered
    /// with status 500 and a body that names the fault.
    pub fn enqueue(&self, script: Script) {
        self.shared.state().enqueue(script);
    }

    /// Adds the script, or the array of scripts, written in `json` to the queue.
    ///
    /// # Errors
    ///
    /// When `json` is not a script: the error names the script, the field and the fix, and then
    /// nothing is added.
    pub fn enqueue_json(&self, json: &str) -> Result<(), MockError> {
        let scripts = Script::list_from_json(json)?;
        let mut state = self.shared.state();
        for script in scripts {
            state.enqueue(script);
        }
        Ok(())
    }

    /// Sets the script that answers every request, or every handshake if it is a script of one,
    /// once the queue is empty; `None` goes back to the built-in API for both.
    pub fn set_repeat(&self, script: Option<Script>) {
        let mut state = self.shared.state();
        match script.map(Arc::new) {
            Some(script) if script.handshake => state.repeat_handshake = Some(script),
            Some(script) => state.repeat = Some(script),
            None => (state.repeat, state.repeat_handshake) = (None, None),
        }
    }

    /// Sets the script that answers every request once the queue is empty, from JSON.
    ///
    /// # Errors
    ///
    /// When `json` is not one script: the error names the field and the fix, and the script set
    /// before stays.
    pub fn set_repeat_json(&self, json: &str) -> Result<(), MockError> {
        self.set_repeat(Some(Script::from_json(json)?));
        Ok(())
    }

    /// Sets the pause between two words of a streamed answer that is not scripted. Default 0.
    pub fn set_token_delay(&self, delay: Duration) {
        let nanoseconds = u64::try_from(delay.as_nanos()).unwrap_or(u64::MAX);
        self.shared
            .token_delay_nanoseconds
            .store(nanoseconds, Ordering::Relaxed);
    }

    /// Everything received so far, in order. A request is listed from the moment its body has
    /// arrived, which is before the first byte of its answer is sent.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared
            .state()
            .requests
            .iter()
            .map(|request| RecordedRequest::clone(request))
            .collect()
    }

    /// The same as [`MockServer::requests`] as a JSON array, for bindings.
    ///
    /// Each element has `method`, `path`, `headers` (an object; values of a repeated header are
    /// joined with `, `) and `body` (text; bytes that are not UTF-8 become U+FFFD).
    #[must_use]
    pub fn requests_json(&self) -> String {
        let requests = self.shared.state().requests.clone();
        let requests: Vec<&RecordedRequest> = requests.iter().map(AsRef::as_ref).collect();
        // Strings and string maps always serialize; the fallback only keeps this panic-free.
        serde_json::to_string(&requests).unwrap_or_else(|_| "[]".to_owned())
    }

    /// Forgets the requests received so far.
    pub fn clear_requests(&self) {
        self.shared.state().requests.clear();
    }

    /// How many sockets are accepted and not yet closed, idle keep-alive connections included.
    #[must_use]
    pub fn open_connections(&self) -> usize {
        self.shared.connections.count()
    }

    /// Blocks until at most `at_most` connections are open. False when `timeout` passes first.
    #[must_use]
    pub fn wait_for_connections(&self, at_most: usize, timeout: Duration) -> bool {
        self.shared.connections.wait(at_most, timeout)
    }

    /// Every WebSocket handshake so far, in order, with what came over the socket since.
    ///
    /// Each `response.create` is also one of [`MockServer::requests`], where its method is
    /// `WEBSOCKET`. They are kept until the server is dropped.
    #[must_use]
    pub fn sockets(&self) -> Vec<RecordedSocket> {
        self.shared.sockets.records().clone()
    }

    /// The same as [`MockServer::sockets`] as a JSON array of objects with the same fields, for
    /// bindings.
    ///
    /// `headers` is an object, in which the values of a repeated header are joined with `, `;
    /// payloads are text, bytes that are not UTF-8 become U+FFFD.
    #[must_use]
    pub fn sockets_json(&self) -> String {
        // Strings and numbers always serialize; the fallback only keeps this panic-free.
        serde_json::to_string(&self.sockets()).unwrap_or_else(|_| "[]".to_owned())
    }

    /// How many WebSockets are open.
    #[must_use]
    pub fn open_sockets(&self) -> usize {
        let records = self.shared.sockets.records();
        records.iter().filter(|record| record.is_open()).count()
    }

    /// Blocks until `condition` holds for [`MockServer::sockets`], which it is asked after each
    /// change. False when `timeout` passes first.
    #[must_use]
    pub fn wait_for_sockets(
        &self,
        timeout: Duration,
        condition: impl Fn(&[RecordedSocket]) -> bool,
    ) -> bool {
        self.shared.sockets.wait(timeout, condition)
    }

    /// Closes the listening socket and every connection, and ends the server's thread.
    ///
    /// Returns when all of that is done; calling it again does nothing. What was recorded stays
    /// readable.
    pub fn stop(&self) {
        // Held while joining, so that a second caller also returns only when all is closed.
        let mut worker = lock(&self.worker);
        if let Some(worker) = worker.take() {
            worker.stop();
        }
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.stop();
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MockServer")
            .field("url", &self.url())
            .field("open_connections", &self.open_connections())
            .finish_non_exhaustive()
    }
}
