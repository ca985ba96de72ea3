//! What lies between the task that reads a connection and the stream of one response.
//!
//! The task must go on reading, as pings and other lanes wait behind what it reads: it cannot wait for
//! a slow consumer. What waits is bounded instead, and a response over the bound ends with an error.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::{Context, Poll};

use bytes::Bytes;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::{Sleep, sleep_until};

use crate::error::{Error, ErrorKind, Result};
use crate::stream::Messages;
use crate::transport::Deadline;

use super::connection::Connection;

/// How much of a response may wait to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct InboxLimits {
    pub(super) max_messages: usize,
    pub(super) max_bytes: usize,
}

/// Who a response belongs to, for errors and good-byes.
#[derive(Clone)]
pub(super) struct Subject {
    pub(super) id: u64,
    /// The request, for errors.
    pub(super) request: Arc<str>,
    /// When the response must have ended.
    pub(super) total: Option<Deadline>,
}

/// Tells the task that nobody reads a response any more: its id, and whether it has ended in good order.
pub(super) type Leave = UnboundedSender<(u64, bool)>;

/// The task's side.
pub(super) struct Inbox {
    sender: UnboundedSender<Delivery>,
    /// What is not handed over yet.
    pending: Delivery,
    /// Whether a sign of the other side is not handed over yet.
    has_sign: bool,
    waiting: Arc<Waiting>,
    limits: InboxLimits,
    request: Arc<str>,
}

/// The stream's side.
pub(super) struct Outlet {
    receiver: UnboundedReceiver<Delivery>,
    end: Option<Error>,
    waiting: Arc<Waiting>,
    subject: Subject,
    alarm: Option<Pin<Box<Sleep>>>,
    leave: Option<Leave>,
    /// Keeps the connection open for as long as the response is read, as it can be steered.
    connection: Option<Connection>,
}

#[derive(Default)]
struct Delivery {
    messages: Vec<Bytes>,
    bytes: usize,
    end: Option<Error>,
}

/// What was handed over and not taken.
#[derive(Default)]
struct Waiting {
    deliveries: AtomicUsize,
    messages: AtomicUsize,
    bytes: AtomicUsize,
}

/// An inbox and its outlet.
pub(super) fn inbox(subject: Subject, limits: InboxLimits, leave: Leave) -> (Inbox, Outlet) {
    let (sender, receiver) = unbounded_channel();
    let waiting = Arc::<Waiting>::default();
    let inbox = Inbox {
        sender,
        pending: Delivery::default(),
        has_sign: false,
        waiting: Arc::clone(&waiting),
        limits,
        request: Arc::clone(&subject.request),
    };
    let outlet = Outlet {
        receiver,
        end: None,
        waiting,
        alarm: subject.total.map(|total| Box::pin(sleep_until(total.at()))),
        subject,
        leave: Some(leave),
        connection: None,
    };
    (inbox, outlet)
}

impl Inbox {
    /// Puts a message in; false where there is no room left, and the response is to be given up.
    pub(super) fn push(&mut self, message: Bytes) -> bool {
        let messages = self.waiting.messages.load(Relaxed) + self.pending.messages.len();
        let bytes = self.waiting.bytes.load(Relaxed) + self.pending.bytes;
        // A single message of any size fits.
        let fits = messages < self.limits.max_messages && bytes < self.limits.max_bytes;
        if fits {
            self.pending.bytes += message.len();
            self.pending.messages.push(message);
        }
        fits
    }

    /// Takes note that the other side is there; whoever has something to take learns it from that.
    pub(super) fn push_sign(&mut self) {
        self.has_sign = self.waiting.deliveries.load(Relaxed) == 0;
    }

    /// Hands over what was put in.
    pub(super) fn flush(&mut self) {
        if self.has_sign || !self.pending.messages.is_empty() {
            self.deliver(None);
        }
    }

    /// Ends the response, in good order or with an error.
    pub(super) fn end(mut self, error: Option<Error>) {
        self.deliver(error);
    }

    /// The error of a response that was not read fast enough.
    pub(super) fn overflow(&self) -> Error {
        let InboxLimits {
            max_messages,
            max_bytes,
        } = self.limits;
        let message = format!(
            "{}: its events are read too slowly: more than max_waiting_messages ({max_messages}) or \
             max_waiting_bytes ({max_bytes}) wait. Read faster, or raise the limit.",
            self.request
        );
        Error::new(ErrorKind::StreamInterrupted, message)
    }

    fn deliver(&mut self, end: Option<Error>) {
        self.has_sign = false;
        let mut delivery = std::mem::take(&mut self.pending);
        delivery.end = end;
        let messages = delivery.messages.len();
        self.waiting.deliveries.fetch_add(1, Relaxed);
        self.waiting.messages.fetch_add(messages, Relaxed);
        self.waiting.bytes.fetch_add(delivery.bytes, Relaxed);
        // Whoever does not read any more has said good-bye already.
        let _ = self.sender.send(delivery);
    }
}

impl Outlet {
    pub(super) fn keep_open(mut self, connection: Connection) -> Self {
        self.connection = Some(connection);
        self
    }

    fn say_good_bye(&mut self, is_finished: bool) {
        self.connection = None;
        if let Some(leave) = self.leave.take() {
            // A task that is over has nothing to stop.
            let _ = leave.send((self.subject.id, is_finished));
        }
    }

    fn poll_total(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<Bytes>>>> {
        let (Some(alarm), Some(total)) = (&mut self.alarm, &self.subject.total) else {
            return Poll::Pending;
        };
        alarm.as_mut().poll(context).map(|()| {
            let error = total.error(&self.subject.request, "the stream did not end");
            self.alarm = None;
            Some(Err(error))
        })
    }
}

impl Messages for Outlet {
    fn poll_messages(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<Bytes>>>> {
        if let Some(error) = self.end.take() {
            return Poll::Ready(Some(Err(error)));
        }
        match self.receiver.poll_recv(context) {
            Poll::Ready(Some(delivery)) => {
                let Delivery {
                    messages,
                    bytes,
                    end,
                } = delivery;
                self.waiting.deliveries.fetch_sub(1, Relaxed);
                self.waiting.messages.fetch_sub(messages.len(), Relaxed);
                self.waiting.bytes.fetch_sub(bytes, Relaxed);
                self.end = end;
                Poll::Ready(Some(Ok(messages)))
            }
            Poll::Ready(None) => Poll::Ready(None),
            Poll::Pending => self.poll_total(context),
        }
    }

    fn finish(mut self: Box<Self>) {
        self.say_good_bye(true);
    }
}

impl Drop for Outlet {
    fn drop(&mut self) {
        self.say_good_bye(false);
    }
}
