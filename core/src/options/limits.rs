//! How much may wait for a slow consumer.

/// How far a reader may run ahead of its consumer; a client has them as `max_queued_events` and
/// `max_queued_bytes`, see [`Client::reader_limits`](crate::Client::reader_limits).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReaderLimits {
    /// The most events that wait, at least 1. Default 1024.
    pub max_events: usize,
    /// The most bytes of events that wait, but for the last of them, which may be larger: a single
    /// event of any size fits. Default 8 MiB.
    pub max_bytes: usize,
}

impl Default for ReaderLimits {
    fn default() -> Self {
        Self {
            max_events: 1024,
            max_bytes: 8 * 1024 * 1024,
        }
    }
}

/// How much of a response may wait to be read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct InboxLimits {
    pub(crate) max_messages: usize,
    pub(crate) max_bytes: usize,
}
