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

    /// How long a connection may be silent before the client sends a ping. Without an answer for as long
    /// again, the connection is dead.
    #[option(default = "20 s")]
    pub(crate) ping_interval: Option<Duration>,

    /// How many events of one response may wait to be read. A response with more of them ends with a
    /// `StreamInterrupted` error.
    #[option(default = "65 536")]
    pub(crate) max_waiting_messages: Option<usize>,

    /// How many bytes of events of one response may wait to be read. One event of any size fits.
    #[option(default = "128 MiB")]
    pub(crate) max_waiting_bytes: Option<usize>,

    /// Whether responses on different lanes run at the same time, which the server must support
    /// (`stream_id`). Otherwise the session creates one response after the other.
    #[option(default = "what is known of the provider")]
    pub(crate) lanes: Option<bool>,

    /// Whether responses are streamed over HTTP where the server does not speak WebSocket, or no
    /// connection lasts.
    #[option(default = "true")]
    pub(crate) http_fallback: Option<bool>,

    /// Whether the turns on a lane continue each other.
    #[option(default = "off")]
    pub(crate) chaining: Option<Chaining>,
}
