//! Deadlines that know which option set them.

use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use crate::error::{Error, ErrorKind};

/// When something must be done, and by which option.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    pub(super) at: Instant,
    option: &'static str,
    limit: Duration,
}

impl Deadline {
    /// A deadline from now on; `None` if the option is disabled, or longer than an `Instant` can express.
    pub(crate) fn after(option: &'static str, limit: Option<Duration>) -> Option<Self> {
        let limit = limit?;
        let at = Instant::now().checked_add(limit)?;
        Some(Self { at, option, limit })
    }

    pub(crate) fn at(&self) -> Instant {
        self.at
    }

    /// The earlier of the two.
    pub(super) fn first(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        match (one, other) {
            (Some(one), Some(other)) => Some(if one.at <= other.at { one } else { other }),
            (one, other) => one.or(other),
        }
    }

    /// Whether it passes during a wait of this length.
    pub(super) fn passes_within(&self, delay: Duration) -> bool {
        Instant::now()
            .checked_add(delay)
            .is_none_or(|then| then >= self.at)
    }

    /// The error for a deadline that passed; `what` says what did not happen.
    pub(crate) fn error(&self, request: &str, what: &str) -> Error {
        let Self { option, limit, .. } = self;
        let message = format!(
            "{request}: {what} within {limit:?} ({option}). Raise {option} if the server needs more time."
        );
        Error::new(ErrorKind::Timeout, message)
    }
}

/// Waits for something up to a deadline, if there is one.
pub(crate) async fn until<T>(
    deadline: Option<Deadline>,
    future: impl Future<Output = T>,
) -> Result<T, Deadline> {
    match deadline {
        Some(deadline) => timeout_at(deadline.at, future).await.map_err(|_| deadline),
        None => Ok(future.await),
    }
}
