//! A stream read ahead by a task of its own: what the bindings build their iterators on.
//!
//! The task parses while the other language works; a bounded queue lies between, so a slow
//! consumer stops the reader, and through it the server. A batch is everything that is queued,
//! never a timer.

mod delivered;
mod queue;

use std::fmt;
use std::future::{Future, poll_fn};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::task::AbortHandle;

use crate::accumulate::{Accumulator, Piece, Selection};
use crate::error::{Error, Result};
use crate::model::{Event, Response};
use crate::options::ReaderLimits;
use crate::transport::AnswerHead;

use super::{EventRole, EventSource, ResponseStream, StreamEvent, Taken, conclude, take};
use delivered::Delivered;
use queue::{Queue, size_of_event};

/// Events in the order they came; empty at the end of the stream.
pub type Batch = Arc<Vec<StreamEvent>>;

/// Elements of a selection, in the order of their events; empty at the end of the stream.
pub type Pieces = Arc<Vec<Piece>>;

/// The events of a batch as they came, as the text of one JSON array; the empty text for no events.
#[must_use]
pub fn json_array(batch: &[StreamEvent]) -> String {
    if batch.is_empty() {
        return String::new();
    }
    let events: Vec<&[u8]> = batch.iter().map(|event| &**event.raw().data()).collect();
    let array = [&b"["[..], &events.join(&b','), b"]"].concat();
    String::from_utf8(array)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// A stream that is read in the background and handed out in batches.
///
/// All methods can be called from any thread. Dropping the reader closes the connection.
pub struct EventReader {
    shared: Arc<Shared>,
    delivered: Mutex<Delivered>,
    task: AbortHandle,
}

struct Shared {
    queue: Mutex<Queue>,
    space: Notify,
    limits: ReaderLimits,
    /// Whether the queue takes everything, as someone waits for the end who takes nothing.
    is_unlimited: AtomicBool,
}

impl EventReader {
    /// Opens a stream on a runtime and reads it ahead.
    pub fn spawn(
        runtime: &Handle,
        open: impl Future<Output = Result<ResponseStream>> + Send + 'static,
        limits: ReaderLimits,
    ) -> Self {
        let shared = Arc::new(Shared {
            queue: Mutex::default(),
            space: Notify::new(),
            // Nothing would ever be read into no room.
            limits: ReaderLimits {
                max_events: limits.max_events.max(1),
                max_bytes: limits.max_bytes.max(1),
            },
            is_unlimited: AtomicBool::new(false),
        });
        let task = runtime
            .spawn(read_ahead(open, Arc::clone(&shared)))
            .abort_handle();
        Self {
            shared,
            delivered: Mutex::default(),
            task,
        }
    }

    /// Waits until the server has answered.
    ///
    /// # Errors
    ///
    /// When the request failed; the first batch gives the same error.
    pub async fn opened(&self) -> Result<()> {
        poll_fn(|context| self.poll_opened(context)).await
    }

    /// As [`opened`](Self::opened), for callers that bring their own waker.
    pub fn poll_opened(&self, context: &mut Context<'_>) -> Poll<Result<()>> {
        let mut queue = self.shared.queue();
        if queue.is_open {
            return Poll::Ready(Ok(()));
        }
        match &queue.end {
            Some(end) => Poll::Ready(end.clone()),
            None => queue.register(context),
        }
    }

    /// Everything that is queued, at most `max` events; waits while there is nothing. Empty at the
    /// end of the stream.
    ///
    /// # Errors
    ///
    /// When the stream ends before its terminal event, or the server says `error`; once.
    pub async fn next_batch(&self, max: usize) -> Result<Batch> {
        poll_fn(|context| self.poll_batch(context, max)).await
    }

    /// As [`next_batch`](Self::next_batch), for callers that bring their own waker.
    pub fn poll_batch(&self, context: &mut Context<'_>, max: usize) -> Poll<Result<Batch>> {
        let mut delivered = self.delivered();
        delivered.apply_all();
        delivered.pieces_of_event = None;
        delivered.pieces_left = None;
        let mut queue = self.shared.queue();
        let queued = queue.events.len();
        let events = delivered.take_events(&mut queue, max.max(1));
        self.shared.made_space(queued, &queue);
        if events.is_empty() {
            return self
                .poll_end(context, delivered, queue)
                .map_ok(|()| Batch::default());
        }
        delivered.batch = Arc::new(events);
        Poll::Ready(Ok(Arc::clone(&delivered.batch)))
    }

    /// What a selection gives of everything that is queued, at most `max` elements; waits while there
    /// is nothing. Empty at the end of the stream. Until the next batch is asked for, `unread` counts
    /// elements in [`snapshot`](Self::snapshot), [`cancel_unread`](Self::cancel_unread) and
    /// [`put_back`](Self::put_back).
    ///
    /// # Errors
    ///
    /// As [`next_batch`](Self::next_batch).
    pub async fn next_pieces(&self, selection: Selection, max: usize) -> Result<Pieces> {
        poll_fn(|context| self.poll_pieces(context, selection, max)).await
    }

    /// As [`next_pieces`](Self::next_pieces), for callers that bring their own waker.
    pub fn poll_pieces(
        &self,
        context: &mut Context<'_>,
        selection: Selection,
        max: usize,
    ) -> Poll<Result<Pieces>> {
        let mut delivered = self.delivered();
        delivered.apply_all();
        delivered.pieces_of_event = None;
        if let Some((_, left)) = delivered.pieces_left.take_if(|(of, _)| *of == selection) {
            delivered.pieces_of_event = Some((selection, Arc::clone(&left)));
            return Poll::Ready(Ok(left));
        }
        delivered.pieces_left = None;
        let mut queue = self.shared.queue();
        let queued = queue.events.len();
        let pieces = Arc::new(delivered.take_pieces(&mut queue, selection, max.max(1)));
        self.shared.made_space(queued, &queue);
        if pieces.is_empty() {
            return self.poll_end(context, delivered, queue).map_ok(|()| pieces);
        }
        if delivered.batch.is_empty() {
            delivered.pieces_of_event = Some((selection, Arc::clone(&pieces)));
        }
        Poll::Ready(Ok(pieces))
    }

    /// The end of the stream, once it is reached; waits for more where it is not.
    fn poll_end(
        &self,
        context: &mut Context<'_>,
        mut delivered: MutexGuard<'_, Delivered>,
        mut queue: MutexGuard<'_, Queue>,
    ) -> Poll<Result<()>> {
        let Some(end) = queue.end.clone() else {
            return queue.register(context);
        };
        drop(queue);
        Poll::Ready(delivered.end(end))
    }

    /// The response as it is so far: of all events handed out, but for the last `unread` ones,
    /// which the caller has not looked at yet.
    #[must_use]
    pub fn snapshot(&self, unread: usize) -> Response {
        let mut delivered = self.delivered();
        delivered.apply_but(unread);
        delivered.accumulator.snapshot()
    }

    /// The whole response: reads the events that are left, then gives what all of them make.
    ///
    /// # Errors
    ///
    /// The error the stream ended with, if it did not end with a terminal event.
    pub async fn final_response(&self) -> Result<Response> {
        poll_fn(|context| self.poll_final_response(context)).await
    }

    /// As [`final_response`](Self::final_response), for callers that bring their own waker.
    pub fn poll_final_response(&self, context: &mut Context<'_>) -> Poll<Result<Response>> {
        loop {
            match self.poll_batch(context, usize::MAX) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(batch)) if !batch.is_empty() => {}
                Poll::Ready(_) => break,
            }
        }
        let delivered = self.delivered();
        Poll::Ready(match &delivered.failure {
            Some(error) => Err(error.clone()),
            None => Ok(delivered.accumulator.snapshot()),
        })
    }

    /// As [`final_response`](Self::final_response), and leaves the events that are left to be taken: they
    /// wait in memory.
    ///
    /// # Errors
    ///
    /// As [`final_response`](Self::final_response).
    pub async fn final_response_keeping_events(&self) -> Result<Response> {
        self.shared.is_unlimited.store(true, Ordering::Relaxed);
        self.shared.space.notify_one();
        poll_fn(|context| {
            let delivered = self.delivered();
            let mut queue = self.shared.queue();
            match queue.end.clone() {
                None => queue.register(context),
                Some(end) => Poll::Ready(delivered.final_response(&queue, end)),
            }
        })
        .await
    }

    /// Closes the connection. What is queued is dropped, and whoever waits gets
    /// [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled). Does nothing once everything was handed
    /// out.
    pub fn cancel(&self) {
        self.cancel_unread(0);
    }

    /// As [`cancel`](Self::cancel), for a caller that has not looked at the last `unread` events
    /// handed out: they are dropped as well, and the partial response is of what the caller saw.
    pub fn cancel_unread(&self, unread: usize) {
        self.task.abort();
        let mut delivered = self.delivered();
        let events = delivered.take_unread(unread);
        let dropped = !events.is_empty() || delivered.pieces_left.take().is_some();
        drop(delivered);
        self.shared.change(|queue| {
            // How far the reader has run ahead must not decide whether the call was cancelled.
            if dropped || !queue.events.is_empty() || queue.end.is_none() {
                queue.events.clear();
                queue.bytes = 0;
                queue.end = Some(Err(Error::cancelled()));
            }
        });
    }

    /// Puts back what the caller has not looked at, the last `unread` events or elements, for a caller
    /// that continues in another way, such as text only: the next batch begins with them. Elements that
    /// one event has together are only given again in the same selection.
    pub fn put_back(&self, unread: usize) {
        let mut delivered = self.delivered();
        let events = delivered.take_unread(unread);
        // Nobody has to be woken: the caller reads on itself.
        self.shared.queue().put_back(events);
    }

    /// The server's id of the request, once it has answered.
    #[must_use]
    pub fn request_id(&self) -> Option<String> {
        self.shared.queue().request_id.clone()
    }

    /// What the server answered with before the stream, once it has.
    #[must_use]
    pub fn head(&self) -> Option<AnswerHead> {
        self.shared.queue().head.clone()
    }

    fn delivered(&self) -> MutexGuard<'_, Delivered> {
        self.delivered
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for EventReader {
    fn drop(&mut self) {
        self.cancel();
    }
}

impl fmt::Debug for EventReader {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let queue = self.shared.queue();
        formatter
            .debug_struct("EventReader")
            .field("queued_events", &queue.events.len())
            .field("queued_bytes", &queue.bytes)
            .field("ended", &queue.end.is_some())
            .finish_non_exhaustive()
    }
}

impl Shared {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the queue, then wakes whoever waits for it: without the lock, as a waker may run code
    /// of another language that comes back here, or waits for a thread that does.
    fn change(&self, change: impl FnOnce(&mut Queue)) {
        let wakers = {
            let mut queue = self.queue();
            change(&mut queue);
            std::mem::take(&mut queue.wakers)
        };
        for waker in wakers {
            waker.wake();
        }
    }

    /// Lets the reader read on where events were taken from the queue.
    fn made_space(&self, queued: usize, queue: &Queue) {
        if queue.events.len() < queued {
            self.space.notify_one();
        }
    }

    /// Waits until the consumer has taken enough for more to be read; how much that is.
    async fn space(&self) -> ReaderLimits {
        loop {
            let space = self.space.notified();
            {
                let queue = self.queue();
                if self.is_unlimited.load(Ordering::Relaxed) {
                    return ReaderLimits {
                        max_events: usize::MAX,
                        max_bytes: usize::MAX,
                    };
                }
                let left = ReaderLimits {
                    max_events: self.limits.max_events.saturating_sub(queue.events.len()),
                    max_bytes: self.limits.max_bytes.saturating_sub(queue.bytes),
                };
                if left.max_events > 0 && left.max_bytes > 0 {
                    return left;
                }
            }
            space.await;
        }
    }
}

async fn read_ahead(open: impl Future<Output = Result<ResponseStream>>, shared: Arc<Shared>) {
    let (source, head, check) = match open.await {
        Ok(stream) => stream.into_parts(),
        Err(error) => return shared.change(|queue| queue.finish(Err(error))),
    };
    shared.change(|queue| {
        queue.is_open = true;
        queue.request_id = source.request_id().map(str::to_owned);
        queue.head = head;
    });
    let mut ahead = Ahead { source, check };
    loop {
        let space = shared.space().await;
        let mut events = Vec::new();
        let end = poll_fn(|context| ahead.poll_available(context, &mut events, space)).await;
        let ended = end.is_some();
        shared.change(|queue| {
            queue.push(events);
            if let Some(end) = end {
                queue.finish(end);
            }
        });
        if ended {
            return;
        }
    }
}

/// What the task reads.
struct Ahead {
    source: EventSource,
    /// What each event is checked against before it is queued, where the client is strict. Otherwise only the
    /// consumer's side accumulates; see [`Delivered`].
    check: Option<Accumulator>,
}

impl Ahead {
    /// Takes everything that is there, within the limits; the end of the stream, if it is reached.
    fn poll_available(
        &mut self,
        context: &mut Context<'_>,
        events: &mut Vec<StreamEvent>,
        limits: ReaderLimits,
    ) -> Poll<Option<Result<()>>> {
        let mut bytes = 0;
        // The end is taken along with the terminal event: whoever stops reading there has everything.
        while events.last().is_some_and(is_terminal)
            || events.len() < limits.max_events && bytes < limits.max_bytes
        {
            match self.source.poll_event(context) {
                Poll::Ready(Some(mut event)) => {
                    if !self.is_refused(&mut event) {
                        bytes += size_of_event(&event);
                        events.push(event);
                    }
                }
                Poll::Ready(None) => return Poll::Ready(Some(self.end())),
                Poll::Pending if events.is_empty() => return Poll::Pending,
                Poll::Pending => break,
            }
        }
        Poll::Ready(None)
    }

    /// Whether a strict client refuses an event, with which the stream ends then.
    fn is_refused(&mut self, event: &mut StreamEvent) -> bool {
        let Some(check) = &mut self.check else {
            return false;
        };
        let tolerance = match take(check, event) {
            Taken::Applied(tolerance) => tolerance,
            Taken::Repeat(tolerance) => Some(tolerance),
        };
        if let Some(tolerance) = tolerance {
            self.source.refuse(event, tolerance);
        }
        tolerance.is_some()
    }

    /// How the stream ended. Of what was read, the consumer's side tells more than an error could here, but
    /// for an event that was refused.
    fn end(&self) -> Result<()> {
        self.source.result().map_err(|error| match &self.check {
            Some(check) => error.with_partial_response(check.partial()),
            None => error,
        })
    }
}

fn is_terminal(event: &StreamEvent) -> bool {
    matches!(
        event.event,
        Event::Completed(_) | Event::Incomplete(_) | Event::Failed(_)
    )
}
