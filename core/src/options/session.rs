//! What can be set of a session.

use std::time::Duration;

use serde_json::Value;

use crate::error::Result;

use super::limits::InboxLimits;
use super::named::{NamedOption, TimeUnit, no_such_option, options_of};

/// The options of a [`Session`](crate::Session). What is not set has a default.
///
/// ```
/// use antiphon::session::{Chaining, SessionOptions};
///
/// let options = SessionOptions::new().chaining(Chaining::Continue).http_fallback(false);
/// ```
#[derive(Debug, Clone)]
pub struct SessionOptions {
    pub(crate) max_connection_age: Duration,
    pub(crate) ping_interval: Duration,
    pub(crate) inbox: InboxLimits,
    pub(crate) lanes: Option<bool>,
    pub(crate) http_fallback: bool,
    pub(crate) chaining: Chaining,
}

/// Whether the turns on a lane go on from each other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Chaining {
    /// Each request says itself what it goes on from.
    #[default]
    Off,
    /// Each request goes on from the last response of its lane, and its input is only what is new:
    /// `previous_response_id` is filled in where the request has none.
    Continue,
    /// Each request has the whole conversation as its input. Where that begins with the last request's
    /// input and its response, and everything else is the same, only what is new is sent.
    Extend,
}

impl Default for SessionOptions {
    fn default() -> Self {
        Self {
            max_connection_age: Duration::from_secs(55 * 60),
            ping_interval: Duration::from_secs(20),
            inbox: InboxLimits {
                max_messages: 65_536,
                max_bytes: 128 * 1024 * 1024,
            },
            lanes: None,
            http_fallback: true,
            chaining: Chaining::Off,
        }
    }
}

impl SessionOptions {
    /// The defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Options as a JSON object, by the names of the methods here; times are numbers of `unit`.
    ///
    /// `chaining` is `"off"`, `"continue"` or `"extend"`. Null stands for "not set".
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), with the name of the option, when there is no
    /// such option or its value is of the wrong kind.
    pub fn from_json(options: &Value, unit: TimeUnit) -> Result<Self> {
        let mut read = Self::default();
        for (name, value) in options_of(options)? {
            if !Self::NAMES.contains(&name.as_str()) {
                return Err(no_such_option(name, &Self::NAMES));
            }
            if let Some(option) = NamedOption::new(name, value, unit) {
                read.set(option)?;
            }
        }
        Ok(read)
    }

    /// How old a connection may become: the next response after that begins on a new one. Default 55
    /// minutes, as servers close them after 60.
    #[must_use]
    pub fn max_connection_age(mut self, age: Duration) -> Self {
        self.max_connection_age = age;
        self
    }

    /// How long a connection may be silent until it is asked for a sign of life; when as much time
    /// passes without one, it is dead. Default 20 s.
    #[must_use]
    pub fn ping_interval(mut self, interval: Duration) -> Self {
        self.ping_interval = interval;
        self
    }

    /// How many events of one response may wait to be read. Default 65 536. A response that has more
    /// ends with [`ErrorKind::StreamInterrupted`](crate::ErrorKind::StreamInterrupted).
    #[must_use]
    pub fn max_waiting_messages(mut self, limit: usize) -> Self {
        self.inbox.max_messages = limit;
        self
    }

    /// As [`max_waiting_messages`](Self::max_waiting_messages), in bytes of JSON. Default 128 MiB; one
    /// event of any size fits.
    #[must_use]
    pub fn max_waiting_bytes(mut self, limit: usize) -> Self {
        self.inbox.max_bytes = limit;
        self
    }

    /// Whether lanes run at the same time, which the server must know (`stream_id`). Otherwise one
    /// response is made after the other, whatever its lane. Default: as it is known of the
    /// [`Provider`](crate::Provider).
    #[must_use]
    pub fn lanes(mut self, lanes: bool) -> Self {
        self.lanes = Some(lanes);
        self
    }

    /// Whether responses are streamed over HTTP where the server does not speak WebSocket, or no
    /// connection can be made to last. Default true.
    #[must_use]
    pub fn http_fallback(mut self, allow: bool) -> Self {
        self.http_fallback = allow;
        self
    }

    /// Whether the turns on a lane go on from each other. Default [`Chaining::Off`].
    #[must_use]
    pub fn chaining(mut self, chaining: Chaining) -> Self {
        self.chaining = chaining;
        self
    }

    const NAMES: [&'static str; 7] = [
        "max_connection_age",
        "ping_interval",
        "max_waiting_messages",
        "max_waiting_bytes",
        "lanes",
        "http_fallback",
        "chaining",
    ];

    fn set(&mut self, option: NamedOption<'_>) -> Result<()> {
        match option.name {
            "max_connection_age" => self.max_connection_age = option.duration()?,
            "ping_interval" => self.ping_interval = option.duration()?,
            "max_waiting_messages" => self.inbox.max_messages = option.count()?,
            "max_waiting_bytes" => self.inbox.max_bytes = option.count()?,
            "lanes" => self.lanes = Some(option.truth()?),
            "http_fallback" => self.http_fallback = option.truth()?,
            _ => {
                self.chaining = match option.text() {
                    Ok("off") => Chaining::Off,
                    Ok("continue") => Chaining::Continue,
                    Ok("extend") => Chaining::Extend,
                    _ => return Err(option.mismatch("\"off\", \"continue\" or \"extend\"")),
                };
            }
        }
        Ok(())
    }
}
