//! What lies between the task that reads a connection and the stream of one response.
//!
//! The task must go on reading, as pings and other lanes wait behind what it reads: it cannot wait for
//! a slow consumer. What waits is bounded instead, and a response over the bound ends with an error.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::{Context, Poll};

use bytes::Bytes;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::{Sleep, sleep_until};

use crate::error::{Error, ErrorKind, Result};
use crate::stream::{Heard, Messages};
use crate::transport::Deadline;

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
    pending: Vec<Heard>,
    waiting: Arc<Waiting>,
    limits: InboxLimits,
    request: Arc<str>,
}

/// The stream's side.
pub(super) struct Outlet {
    receiver: UnboundedReceiver<Delivery>,
    heard: VecDeque<Heard>,
    end: Option<Error>,
    waiting: Arc<Waiting>,
    subject: Subject,
    alarm: Option<Pin<Box<Sleep>>>,
    leave: Option<Leave>,
}

struct Delivery {
    heard: Vec<Heard>,
    end: Option<Error>,
}

#[derive(Default)]
struct Waiting {
    messages: AtomicUsize,
    bytes: AtomicUsize,
}

/// An inbox and its outlet.
pub(super) fn inbox(subject: Subject, limits: InboxLimits, leave: Leave) -> (Inbox, Outlet) {
    let (sender, receiver) = unbounded_channel();
    let waiting = Arc::<Waiting>::default();
    let inbox = Inbox {
        sender,
        pending: Vec::new(),
        waiting: Arc::clone(&waiting),
        limits,
        request: Arc::clone(&subject.request),
    };
    let outlet = Outlet {
        receiver,
        heard: VecDeque::new(),
        end: None,
        waiting,
        alarm: subject.total.map(|total| Box::pin(sleep_until(total.at()))),
        subject,
        leave: Some(leave),
    };
    (inbox, outlet)
}

impl Inbox {
    /// Puts a message in; false where there is no room left, and the response is to be given up.
    pub(super) fn push(&mut self, message: Bytes) -> bool {
        let messages = self.waiting.messages.fetch_add(1, Relaxed);
        let bytes = self.waiting.bytes.fetch_add(message.len(), Relaxed);
        // A single message of any size fits.
        let fits = messages < self.limits.max_messages && bytes < self.limits.max_bytes;
        if fits {
            self.pending.push(Heard::Message(message));
        }
        fits
    }

    /// Takes note that the other side is there.
    pub(super) fn push_sign(&mut self) {
        if self.pending.is_empty() {
            self.pending.push(Heard::Sign);
        }
    }

    /// Hands over what was put in.
    pub(super) fn flush(&mut self) {
        if !self.pending.is_empty() {
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
        let heard = std::mem::take(&mut self.pending);
        // Whoever does not read any more has said good-bye already.
        let _ = self.sender.send(Delivery { heard, end });
    }
}

impl Outlet {
    fn poll_heard(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Heard>>> {
        loop {
            if let Some(heard) = self.heard.pop_front() {
                if let Heard::Message(message) = &heard {
                    self.waiting.messages.fetch_sub(1, Relaxed);
                    self.waiting.bytes.fetch_sub(message.len(), Relaxed);
                }
                return Poll::Ready(Some(Ok(heard)));
            }
            if let Some(error) = self.end.take() {
                return Poll::Ready(Some(Err(error)));
            }
            match self.receiver.poll_recv(context) {
                Poll::Ready(Some(delivery)) => {
                    self.heard = delivery.heard.into();
                    self.end = delivery.end;
                }
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return self.poll_total(context),
            }
        }
    }

    fn say_good_bye(&mut self, is_finished: bool) {
        if let Some(leave) = self.leave.take() {
            // A task that is over has nothing to stop.
            let _ = leave.send((self.subject.id, is_finished));
        }
    }

    fn poll_total(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Heard>>> {
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
    fn poll_message(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Heard>>> {
        self.poll_heard(context)
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
