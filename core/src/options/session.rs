//! The options of a session.

use std::time::Duration;

use super::Chaining;

/// The options of a [`Session`](crate::Session).
///
/// ```
/// use antiphon::session::{Chaining, SessionOptions};
///
/// let options = SessionOptions::new().chaining(Chaining::Continue).http_fallback(false);
/// ```
#[derive(Clone, Default, antiphon_derive::Options)]
#[options(session)]
pub struct SessionOptions {
    /// Maximum age of a connection: a response that begins later uses a new one. Servers close
    /// connections after 60 minutes.
    #[option(default = "55 min")]
    pub(crate) max_connection_age: Option<Duration>,

    /// Silence after which the client sends a ping. If the server stays silent for as long again, the
    /// client treats the connection as dead.
    #[option(default = "20 s")]
    pub(crate) ping_interval: Option<Duration>,

    /// Maximum number of events of one response that wait for a slow consumer. A response that exceeds it
    /// ends with a `StreamInterrupted` error.
    #[option(default = "65 536")]
    pub(crate) max_waiting_messages: Option<usize>,

    /// Maximum size of the events of one response that wait for a slow consumer, in bytes. One event of any
    /// size fits.
    #[option(default = "128 MiB")]
    pub(crate) max_waiting_bytes: Option<usize>,

    /// Whether responses on different lanes run at the same time, which the server must support
    /// (`stream_id`). Otherwise the session creates one response after the other.
    #[option(default = "whether the provider supports it")]
    pub(crate) lanes: Option<bool>,

    /// Whether to stream over HTTP if the server does not speak WebSocket, or if connections keep
    /// failing.
    #[option(default = "true")]
    pub(crate) http_fallback: Option<bool>,

    /// Whether a turn on a lane continues the one before it.
    #[option(default = "off")]
    pub(crate) chaining: Option<Chaining>,
}
