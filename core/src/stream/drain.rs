//! Reading what is left of a body behind its terminal event, so that its connection can serve again.

use std::future::{Future, poll_fn};
use std::task::{Context, Waker};
use std::time::Duration;

use crate::transport::Body;

/// How long a body may take to end behind its terminal event before its connection is given up.
const MAX_TIME: Duration = Duration::from_millis(50);

/// How many bytes may come until then: room for `[DONE]`, usage of a gateway and comments.
const MAX_BYTES: usize = 64 * 1024;

/// Reads a body to its end in the background, as long as that is cheaper than a new connection;
/// otherwise the connection is closed.
pub(super) fn drain(body: Body) {
    let mut rest = Box::pin(read_to_end(body));
    // Most often the end came with the terminal event and is here already.
    let mut context = Context::from_waker(Waker::noop());
    if rest.as_mut().poll(&mut context).is_ready() {
        return;
    }
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        runtime.spawn(tokio::time::timeout(MAX_TIME, rest));
    }
}

async fn read_to_end(mut body: Body) {
    let mut left = MAX_BYTES;
    while let Some(Ok(chunk)) = poll_fn(|context| body.as_mut().poll_next(context)).await {
        match left.checked_sub(chunk.len()) {
            Some(fewer) => left = fewer,
            None => return,
        }
    }
}
