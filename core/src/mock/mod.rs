//! An embedded server that speaks the Responses API on loopback, over HTTP and WebSocket: for
//! demos, for this project's own tests, and for the tests of applications built on it.
//!
//! It is a real server on a real socket with its own thread, so it works from synchronous code
//! and from every language. What it answers is scripted with [`Script`], down to the boundary of
//! each HTTP chunk and the way the connection ends; requests nobody scripted are answered by a
//! small built-in API, whose model quotes the caller and which remembers what was made.
//!
//! ```
//! use antiphon::mock::{MockServer, Script};
//!
//! let server = MockServer::start()?;
//! server.enqueue(Script { status: 429, ..Script::default() });
//! assert!(server.url().starts_with("http://127.0.0.1:"));
//! assert!(server.requests().is_empty());
//! # Ok::<(), antiphon::mock::MockError>(())
//! ```

mod answer;
mod connection;
mod conversations;
mod handshake;
mod items;
mod memory;
mod page;
mod refusal;
mod reply;
mod request;
mod response;
mod routes;
mod script;
mod script_json;
mod socket_frames;
mod socket_lane;
mod socket_record;
mod socket_reply;
mod socket_script;
mod socket_steer;
mod text_deltas;
mod websocket;
mod worker;

use std::collections::VecDeque;
use std::fmt;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use self::memory::Memory;
use self::refusal::Refusal;
use self::reply::Reply;
pub use self::reply::{EarlyFault, Ending};
pub use self::request::RecordedRequest;
pub use self::script::{Chunk, Script};
pub use self::socket_record::RecordedSocket;
use self::socket_record::{SocketRecord, Sockets};
pub use self::socket_script::{CloseStep, Cut, Fragments, SocketScript, SocketStep};
pub use self::text_deltas::TextDeltas;
use self::worker::{Worker, listen};

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
        *self.shared.open_connections()
    }

    /// Blocks until at most `at_most` connections are open. False when `timeout` passes first.
    #[must_use]
    pub fn wait_for_connections(&self, at_most: usize, timeout: Duration) -> bool {
        let open = self.shared.open_connections();
        let (open, _) = self
            .shared
            .connection_closed
            .wait_timeout_while(open, timeout, |open| *open > at_most)
            .unwrap_or_else(PoisonError::into_inner);
        *open <= at_most
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

/// Why a mock server could not start or a script could not be used.
///
/// Its text names what is wrong, the field where there is one, and the fix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MockError {
    message: String,
}

impl MockError {
    fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }
}

impl fmt::Display for MockError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for MockError {}

/// What the caller's threads and the server's thread share.
#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    /// What the built-in API keeps; its live streams share it.
    memory: Arc<Mutex<Memory>>,
    sockets: Arc<Sockets>,
    token_delay_nanoseconds: AtomicU64,
    connections: Mutex<usize>,
    connection_closed: Condvar,
}

#[derive(Default)]
struct State {
    scripts: VecDeque<Arc<Script>>,
    repeat: Option<Arc<Script>>,
    handshakes: VecDeque<Arc<Script>>,
    repeat_handshake: Option<Arc<Script>>,
    requests: Vec<Arc<RecordedRequest>>,
    requests_received: u64,
}

impl State {
    fn enqueue(&mut self, script: Script) {
        if script.handshake {
            self.handshakes.push_back(Arc::new(script));
        } else {
            self.scripts.push_back(Arc::new(script));
        }
    }

    /// Lists a request and gives it its number, from 1.
    fn record(&mut self, request: &Arc<RecordedRequest>) -> u64 {
        self.requests.push(Arc::clone(request));
        self.requests_received += 1;
        self.requests_received
    }

    fn next_script(&mut self) -> Option<Arc<Script>> {
        self.scripts.pop_front().or_else(|| self.repeat.clone())
    }
}

impl Shared {
    /// Records a request and decides what answers it.
    fn reply_to(&self, request: RecordedRequest) -> Reply {
        let request = Arc::new(request);
        // One lock for both, so that the order of the records is the order of the scripts.
        let (script, request_number) = {
            let mut state = self.state();
            let number = state.record(&request);
            (state.next_script(), number)
        };
        self.answer(script.as_deref(), request_number, || {
            routes::answer(&request, &self.memory, self.token_delay())
        })
    }

    /// The script that answers next, and a number, where no request asks.
    fn next_unasked(&self) -> (Option<Arc<Script>>, u64) {
        let mut state = self.state();
        state.requests_received += 1;
        (state.next_script(), state.requests_received)
    }

    /// Decides what answers a handshake, and notes a status that does not open the socket.
    fn reply_to_handshake(&self, request: &RecordedRequest, record: &SocketRecord) -> Reply {
        let (script, number, is_scripted) = {
            let mut state = self.state();
            state.requests_received += 1;
            let script = state.handshakes.pop_front();
            let script = script.or_else(|| state.repeat_handshake.clone());
            // What is scripted needs no key, over HTTP neither.
            let is_scripted = !state.scripts.is_empty() || state.repeat.is_some();
            (script, state.requests_received, is_scripted)
        };
        let reply = self.answer(script.as_deref(), number, || {
            match routes::check_key(request) {
                Err(refusal) if !is_scripted => refusal.into_reply(),
                _ => handshake::accept(),
            }
        });
        let reply = if handshake::opens_socket(&reply) {
            handshake::complete(reply, request)
        } else {
            reply
        };
        // An open one is noted when it is.
        if reply.before_headers.is_none() && !handshake::opens_socket(&reply) {
            record.note(|record| record.status = Some(reply.status.as_u16()));
        }
        reply
    }

    /// What a script says, or the built-in API where there is none.
    fn answer(
        &self,
        script: Option<&Script>,
        request_number: u64,
        built_in: impl FnOnce() -> Reply,
    ) -> Reply {
        let built_in = || with_request_id(built_in(), request_number);
        match script {
            None => built_in(),
            Some(script) => script.reply(built_in).unwrap_or_else(|error| {
                with_request_id(Refusal::invalid_script(&error).into_reply(), request_number)
            }),
        }
    }

    fn token_delay(&self) -> Duration {
        Duration::from_nanos(self.token_delay_nanoseconds.load(Ordering::Relaxed))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    fn open_connections(&self) -> MutexGuard<'_, usize> {
        lock(&self.connections)
    }
}

fn with_request_id(mut reply: Reply, request_number: u64) -> Reply {
    let id = format!("req_mock_{request_number}");
    reply.headers.push(("x-request-id".to_owned(), id));
    reply
}

/// Counts one connection from accept to close.
struct OpenConnection {
    shared: Arc<Shared>,
}

impl OpenConnection {
    fn new(shared: Arc<Shared>) -> Self {
        *shared.open_connections() += 1;
        Self { shared }
    }
}

impl Drop for OpenConnection {
    fn drop(&mut self) {
        *self.shared.open_connections() -= 1;
        self.shared.connection_closed.notify_all();
    }
}

/// Locks, also after a panic elsewhere: every value here is whole between two statements.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
