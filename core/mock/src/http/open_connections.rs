//! How many connections are open.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::lock::lock;

/// Counts the connections of a server.
#[derive(Default)]
pub(crate) struct OpenConnections {
    count: Mutex<usize>,
    closed: Condvar,
}

impl OpenConnections {
    /// Counts one more, until what it returns is dropped.
    pub(crate) fn open(self: &Arc<Self>) -> OpenConnection {
        *lock(&self.count) += 1;
        OpenConnection(Arc::clone(self))
    }

    pub(crate) fn count(&self) -> usize {
        *lock(&self.count)
    }

    /// Blocks until at most `at_most` connections are open. False when `timeout` passes first.
    pub(crate) fn wait(&self, at_most: usize, timeout: Duration) -> bool {
        let (count, _) = self
            .closed
            .wait_timeout_while(lock(&self.count), timeout, |count| *count > at_most)
            .unwrap_or_else(PoisonError::into_inner);
        *count <= at_most
    }
}

/// One connection from accept to close.
pub(crate) struct OpenConnection(Arc<OpenConnections>);

impl Drop for OpenConnection {
    fn drop(&mut self) {
        *lock(&self.0.count) -= 1;
        self.0.closed.notify_all();
    }
}
