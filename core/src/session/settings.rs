//! What a session uses: its options, and the defaults of those that are not set.

use std::time::Duration;

use crate::options::{Chaining, SessionOptions};

use super::inbox::InboxLimits;

const DEFAULT_MAX_CONNECTION_AGE: Duration = Duration::from_secs(55 * 60);
const DEFAULT_PING_INTERVAL: Duration = Duration::from_secs(20);
const DEFAULT_MAX_WAITING_MESSAGES: usize = 65_536;
const DEFAULT_MAX_WAITING_BYTES: usize = 128 * 1024 * 1024;

/// The options of a session with their defaults.
#[derive(Debug, Clone)]
pub(super) struct SessionSettings {
    pub(super) max_connection_age: Duration,
    pub(super) ping_interval: Duration,
    pub(super) inbox: InboxLimits,
    /// `None` for what is known of the provider.
    pub(super) lanes: Option<bool>,
    pub(super) http_fallback: bool,
    pub(super) chaining: Chaining,
}

impl From<SessionOptions> for SessionSettings {
    fn from(options: SessionOptions) -> Self {
        Self {
            max_connection_age: options
                .max_connection_age
                .unwrap_or(DEFAULT_MAX_CONNECTION_AGE),
            ping_interval: options.ping_interval.unwrap_or(DEFAULT_PING_INTERVAL),
            inbox: InboxLimits {
                max_messages: options
                    .max_waiting_messages
                    .unwrap_or(DEFAULT_MAX_WAITING_MESSAGES),
                max_bytes: options
                    .max_waiting_bytes
                    .unwrap_or(DEFAULT_MAX_WAITING_BYTES),
            },
            lanes: options.lanes,
            http_fallback: options.http_fallback.unwrap_or(true),
            chaining: options.chaining.unwrap_or_default(),
        }
    }
}
