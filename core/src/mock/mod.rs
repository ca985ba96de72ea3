//! An embedded HTTP server that speaks the Responses API on loopback: for demos, for this
//! project's own tests, and for the tests of applications built on it.
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
mod text_deltas;

use std::collections::VecDeque;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use socket2::{Domain, Socket, Type};
use tokio::sync::oneshot;

use self::connection::Connection;
use self::memory::Memory;
use self::refusal::Refusal;
use self::reply::Reply;
pub use self::reply::{EarlyFault, Ending};
pub use self::request::RecordedRequest;
pub use self::script::{Chunk, Script};
pub use self::text_deltas::TextDeltas;

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
    /// path.
    ///
    /// A script that cannot be served (two bodies, a recording that does not exist) is answered
    /// with status 500 and a body that names the fault.
    pub fn enqueue(&self, script: Script) {
        self.shared.state().scripts.push_back(Arc::new(script));
    }

    /// Adds the script, or the array of scripts, written in `json` to the queue.
    ///
    /// # Errors
    ///
    /// When `json` is not a script: the error names the script, the field and the fix, and then
    /// nothing is added.
    pub fn enqueue_json(&self, json: &str) -> Result<(), MockError> {
        let scripts = Script::list_from_json(json)?;
        self.shared
            .state()
            .scripts
            .extend(scripts.into_iter().map(Arc::new));
        Ok(())
    }

    /// Sets the script that answers every request once the queue is empty; `None` goes back to
    /// the built-in API.
    pub fn set_repeat(&self, script: Option<Script>) {
        self.shared.state().repeat = script.map(Arc::new);
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
    token_delay_nanoseconds: AtomicU64,
    connections: Mutex<usize>,
    connection_closed: Condvar,
}

#[derive(Default)]
struct State {
    scripts: VecDeque<Arc<Script>>,
    repeat: Option<Arc<Script>>,
    requests: Vec<Arc<RecordedRequest>>,
    requests_received: u64,
}

impl Shared {
    /// Records a request and decides what answers it.
    fn reply_to(&self, request: RecordedRequest) -> Reply {
        let request = Arc::new(request);
        // One lock for both, so that the order of the records is the order of the scripts.
        let (script, request_number) = {
            let mut state = self.state();
            state.requests.push(Arc::clone(&request));
            state.requests_received += 1;
            let script = state.scripts.pop_front().or_else(|| state.repeat.clone());
            (script, state.requests_received)
        };
        let built_in = || {
            let delay = self.token_delay_nanoseconds.load(Ordering::Relaxed);
            let delay = Duration::from_nanos(delay);
            with_request_id(
                routes::answer(&request, &self.memory, delay),
                request_number,
            )
        };
        match script {
            None => built_in(),
            Some(script) => script.reply(built_in).unwrap_or_else(|error| {
                with_request_id(Refusal::invalid_script(&error).into_reply(), request_number)
            }),
        }
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

/// The server's thread and the way to end it.
struct Worker {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

impl Worker {
    fn spawn(listener: TcpListener, shared: Arc<Shared>) -> Result<Self, MockError> {
        let (stop, stopped) = oneshot::channel();
        let (ready, is_ready) = mpsc::channel();
        // The runtime lives and dies on its own thread: tokio forbids dropping one inside another.
        let thread = std::thread::Builder::new()
            .name("antiphon-mock".to_owned())
            .spawn(move || run(listener, &shared, stopped, &ready))
            .map_err(|error| {
                MockError::new(format!("could not start the server's thread: {error}"))
            })?;
        match is_ready.recv() {
            Ok(Ok(())) => Ok(Self { stop, thread }),
            Ok(Err(error)) => Err(MockError::new(format!(
                "could not start the server's event loop: {error}"
            ))),
            Err(_) => Err(MockError::new(
                "the server's thread ended before it was ready",
            )),
        }
    }

    fn stop(self) {
        // The receiver is gone only when the thread has ended already.
        let _ = self.stop.send(());
        // A panic on the server's thread was printed there; nothing is left to clean up.
        let _ = self.thread.join();
    }
}

fn run(
    listener: TcpListener,
    shared: &Arc<Shared>,
    stopped: oneshot::Receiver<()>,
    ready: &mpsc::Sender<std::io::Result<()>>,
) {
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            let _ = ready.send(Err(error));
            return;
        }
    };
    runtime.block_on(async {
        let listener = match tokio::net::TcpListener::from_std(listener) {
            Ok(listener) => listener,
            Err(error) => {
                let _ = ready.send(Err(error));
                return;
            }
        };
        let _ = ready.send(Ok(()));
        tokio::select! {
            () = accept(&listener, shared) => {}
            _ = stopped => {}
        }
    });
    // Dropping the runtime drops every connection's task, and with it the socket.
}

async fn accept(listener: &tokio::net::TcpListener, shared: &Arc<Shared>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                let open = OpenConnection::new(Arc::clone(shared));
                let shared = Arc::clone(shared);
                tokio::spawn(async move { Connection::new(stream, open).serve(&shared).await });
            }
            // Out of file descriptors, mostly: a closing connection makes room.
            Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
}

/// A loopback listener with a backlog that a thousand clients connecting at once fit into; the
/// standard library's 128 would make the rest wait a second for their next SYN.
fn listen() -> std::io::Result<TcpListener> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
    socket.listen(4096)?;
    socket.set_nonblocking(true)?;
    Ok(socket.into())
}

/// Locks, also after a panic elsewhere: every value here is whole between two statements.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
