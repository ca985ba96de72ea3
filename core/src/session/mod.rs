//! Sessions: responses over one WebSocket, one after the other or on lanes beside each other.
//!
//! What a session does, in the order of a request: its lane lets it wait for its turn ([`Lane`]), chains
//! it to the turn before, and sends it over the connection that a task owns; the task takes each event
//! to the response it belongs to. A response over a session is the same
//! [`ResponseStream`] as one over HTTP.

mod connection;
mod fallback;
mod inbox;
mod lane;
mod message;
mod refusal;
mod routes;
mod settings;
mod turn;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use serde_json::Value;
use tokio::sync::{Semaphore, watch};

use crate::api::{Client, Responses, endpoint_of};
use crate::error::{Error, ErrorKind, Result};
use crate::lenient::{read_json, to_strict};
use crate::model::{CreateRequest, Response};
use crate::stream::ResponseStream;

pub use crate::options::{Chaining, SessionOptions};
pub use lane::Lane;

use connection::Connection;
use lane::LaneState;
use routes::Strays;
use settings::SessionSettings;

/// Where responses are made, below the base URL.
const PATH: &str = "/responses";

/// Responses over one WebSocket, see [`Responses::connect`](crate::api::Responses::connect).
///
/// A second turn needs no new handshake, and only its new input. The connection is made anew when it is
/// lost between responses, or is nearly an hour old, as servers close it then. A request that was sent
/// is never sent again, unless the server refused it: if the connection breaks in the middle of a
/// response, the stream ends with what came before, see [`Error::partial_response`].
///
/// The methods here are those of the lane without a name; [`lane`](Self::lane) gives others, whose
/// responses are made at the same time where the server can do that. Cheap to clone. When all clones
/// and lanes are dropped, the connection closes behind its last response.
///
/// ```
/// # use antiphon::{Client, model::CreateRequest, session::{Chaining, SessionOptions}};
/// # use antiphon_mock::MockServer;
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = MockServer::start()?;
/// # let client = Client::builder().api_key("sk-test").base_url(server.url()).build()?;
/// let options = SessionOptions::new().chaining(Chaining::Continue);
/// let session = client.responses().connect(options).await?;
/// for question in ["Who wrote it?", "And when?"] {
///     let mut stream = session.create(CreateRequest::new("gpt-5", question)).await?;
///     println!("{}", stream.final_response().await?.output_text());
/// }
/// session.close().await;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Session {
    lane: Lane,
}

/// What all lanes of a session share.
struct Inner {
    client: Client,
    options: SessionSettings,
    transport: tokio::sync::Mutex<Transport>,
    is_closed: watch::Sender<bool>,
    lanes: Mutex<HashMap<Option<String>, Arc<LaneState>>>,
    /// The one place for responses where lanes do not run beside each other.
    only_slot: Option<Arc<Semaphore>>,
    strays: Arc<Strays>,
}

/// How requests are sent.
#[derive(Clone)]
enum Transport {
    Socket(Connection),
    /// The server does not speak WebSocket, or not for long.
    Http,
    Closed,
}

impl Responses {
    /// Opens a session: responses over one WebSocket, one after the other or side by side on lanes.
    ///
    /// # Errors
    ///
    /// When an option is wrong, when the server cannot be reached or answers with an error, or when it
    /// does not speak WebSocket and [`http_fallback`](SessionOptions::http_fallback) is off.
    pub async fn connect(&self, options: SessionOptions) -> Result<Session> {
        Session::connect(self.client().clone(), options).await
    }
}

impl Session {
    async fn connect(client: Client, options: SessionOptions) -> Result<Self> {
        let options = SessionSettings::from(options);
        client.settings().check()?;
        client
            .profile()
            .check_endpoint(endpoint_of::RESPONSES_CREATE.name)?;
        let has_lanes = options.lanes.unwrap_or(client.profile().has_lanes);
        let mut inner = Inner {
            client,
            options,
            transport: tokio::sync::Mutex::new(Transport::Http),
            is_closed: watch::Sender::new(false),
            lanes: Mutex::default(),
            only_slot: (!has_lanes).then(|| Arc::new(Semaphore::new(1))),
            strays: Arc::default(),
        };
        *inner.transport.get_mut() = match inner.open().await {
            Ok(connection) => Transport::Socket(connection),
            Err(error) if inner.options.http_fallback && speaks_no_websocket(&error) => {
                Transport::Http
            }
            Err(error) => return Err(error),
        };
        let inner = Arc::new(inner);
        Ok(Self {
            lane: Lane::of(inner, None),
        })
    }

    /// Makes a response and gives its events as they come.
    ///
    /// Waits for the responses that were asked for before on this lane to end, and for the first event of
    /// this one.
    ///
    /// # Errors
    ///
    /// When the request is bad or the server refuses it; when the connection is lost, and could not be
    /// made anew or the request had been sent already.
    pub async fn create(&self, request: CreateRequest) -> Result<ResponseStream> {
        self.lane.create(request).await
    }

    /// As [`create`](Self::create), with the request as JSON. A `stream_id` in it names the lane;
    /// `generate: false` only makes the server ready, see [`Lane::warm_up`].
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn create_json(&self, request: Value) -> Result<ResponseStream> {
        self.lane.create_json(request).await
    }

    /// The same as [`create_json`](Self::create_json), by the name and with the payload that gateways
    /// document: `{"type": "response.create", "model": …, "input": […]}`.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn send_request(&self, payload: Value) -> Result<ResponseStream> {
        self.lane.create_json(payload).await
    }

    /// As [`Lane::steer`], on the lane without a name.
    ///
    /// # Errors
    ///
    /// As [`Lane::steer`].
    pub async fn steer(&self, input: impl Into<Value>) -> Result<ResponseStream> {
        self.lane.steer(input).await
    }

    /// As [`Lane::warm_up`], on the lane without a name.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn warm_up(&self, request: CreateRequest) -> Result<Option<Response>> {
        self.lane.warm_up(request).await
    }

    /// A lane: responses on it are made in the order of their requests, and beside those of other lanes
    /// where the server can do that ([`SessionOptions::lanes`]). The same name gives the same lane.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`] when the name is not one of 1 to 256 letters, digits, `_`, `.`
    /// and `-`.
    pub fn lane(&self, name: &str) -> Result<Lane> {
        self.lane.sibling(name)
    }

    /// The lane of a name, or the one without: for bindings.
    ///
    /// # Errors
    ///
    /// As [`lane`](Self::lane).
    pub fn lane_or_main(&self, name: Option<&str>) -> Result<Lane> {
        name.map_or_else(|| Ok(self.lane.clone()), |name| self.lane(name))
    }

    /// Whether responses come over a WebSocket; false where the session fell back to HTTP, or is closed.
    pub async fn is_websocket(&self) -> bool {
        matches!(
            *self.lane.session.transport.lock().await,
            Transport::Socket(_)
        )
    }

    /// As [`is_websocket`](Self::is_websocket), without waiting for a connection that is being made: true
    /// while one is. For bindings.
    #[must_use]
    pub fn is_websocket_now(&self) -> bool {
        let transport = self.lane.session.transport.try_lock();
        transport.map_or(true, |transport| matches!(*transport, Transport::Socket(_)))
    }

    /// Events that belonged to no response of the session, as JSON, at most the last 1024: each is given
    /// once.
    #[must_use]
    pub fn take_unclaimed(&self) -> Vec<Bytes> {
        let strays = self.lane.session.strays.take();
        strays.into_iter().map(to_strict).collect()
    }

    /// As [`take_unclaimed`](Self::take_unclaimed), read; what is no JSON after all is a string. For
    /// bindings.
    #[must_use]
    pub fn take_unclaimed_json(&self) -> Vec<Value> {
        let read = |event: &Bytes| {
            let text = || String::from_utf8_lossy(event).into_owned().into();
            read_json(event).unwrap_or_else(|_| text())
        };
        self.take_unclaimed().iter().map(read).collect()
    }

    /// Closes the session: what is being made ends with [`ErrorKind::Cancelled`], and nothing can be
    /// asked for any more.
    pub async fn close(&self) {
        // Whoever is connecting gives up, so that the lock is free.
        self.lane.session.is_closed.send_replace(true);
        let transport = std::mem::replace(
            &mut *self.lane.session.transport.lock().await,
            Transport::Closed,
        );
        if let Transport::Socket(connection) = transport {
            connection.closed().await;
        }
    }
}

impl Inner {
    /// What is known of the lane of a name.
    fn lane_state(&self, name: Option<&str>) -> Arc<LaneState> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        let state = lanes.entry(name.map(str::to_owned)).or_insert_with(|| {
            let state = match &self.only_slot {
                // The server does not know of lanes.
                Some(slots) => LaneState::new(None, Arc::clone(slots), self.options.chaining),
                None => LaneState::new(
                    name.map(Arc::from),
                    Arc::new(Semaphore::new(1)),
                    self.options.chaining,
                ),
            };
            Arc::new(state)
        });
        Arc::clone(state)
    }

    /// How the next request is sent; opens a connection if there is none that can be used.
    async fn transport(&self) -> Result<Transport> {
        let mut transport = self.transport.lock().await;
        match &*transport {
            Transport::Socket(connection)
                if !connection.is_usable(self.options.max_connection_age) => {}
            usable => return Ok(usable.clone()),
        }
        let opened = tokio::select! {
            opened = self.open() => opened,
            () = closing(self.is_closed.subscribe()) => return Err(lane::closed()),
        };
        *transport = match opened {
            Ok(connection) => Transport::Socket(connection),
            Err(error) if self.options.http_fallback && is_lasting(&error) => Transport::Http,
            Err(error) => return Err(error),
        };
        Ok(transport.clone())
    }

    async fn open(&self) -> Result<Connection> {
        let (client, options) = (&self.client, &self.options);
        let max_frame_bytes = client.max_frame_bytes();
        let socket = client
            .http()
            .open_socket(PATH, client.settings(), max_frame_bytes)
            .await
            .map_err(|error| match speaks_no_websocket(&error) {
                true => error.with_note(
                    "It does not speak WebSocket; with http_fallback on, a session streams over HTTP.",
                ),
                false => error,
            })?;
        Ok(Connection::spawn(
            socket,
            options.ping_interval,
            options.inbox,
            Arc::clone(&self.strays),
            closing(self.is_closed.subscribe()),
        ))
    }

    /// Requests go over HTTP from now on, if that is allowed.
    async fn fall_back(&self) -> bool {
        let mut transport = self.transport.lock().await;
        if self.options.http_fallback && !matches!(*transport, Transport::Closed) {
            *transport = Transport::Http;
        }
        matches!(*transport, Transport::Http)
    }
}

/// Waits until a session is closed.
async fn closing(mut is_closed: watch::Receiver<bool>) {
    // Without a session nobody can close it any more.
    if is_closed.wait_for(|is_closed| *is_closed).await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Whether an answer to a handshake says that there is no WebSocket. ASGI servers answer an empty 403
/// where they have no such route, and a catch-all route answers 200; a key that is refused is refused
/// over HTTP too.
fn speaks_no_websocket(error: &Error) -> bool {
    match error.status() {
        Some(200..300 | 404 | 405 | 426 | 501) => true,
        Some(403) => error.code().is_none() && error.body().is_none_or(is_empty),
        _ => false,
    }
}

fn is_empty(body: &Value) -> bool {
    matches!(body, Value::Null) || body.as_str().is_some_and(|text| text.trim().is_empty())
}

/// Whether there is no use in waiting for a WebSocket: there is none, or it was tried often enough.
fn is_lasting(error: &Error) -> bool {
    let is_of_server = matches!(
        error.kind(),
        ErrorKind::Connection | ErrorKind::Timeout | ErrorKind::InternalServer
    );
    speaks_no_websocket(error) || is_of_server
}

impl fmt::Debug for Session {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Session")
            .field("options", &self.lane.session.options)
            .finish_non_exhaustive()
    }
}
