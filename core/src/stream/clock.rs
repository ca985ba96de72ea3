//! Clocks that count silence, not absence.
//!
//! A stream has three: one for any byte, one for events of the model, one for any byte after every item
//! was done. Each counts only the time the
//! caller spent waiting: a consumer that stays away for an hour has not caught the server silent.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::time::{Duration, Instant, Sleep, sleep_until};

use crate::error::TimeoutKind;

/// The clocks of one stream.
#[derive(Debug)]
pub(super) struct Clocks {
    idle: Clock,
    stall: Clock,
    end: Clock,
    /// When the caller began to wait; `None` while it does not.
    waiting_since: Option<Instant>,
    /// Fires no later than the first clock; made when first needed, moved only when it fires.
    alarm: Option<Pin<Box<Sleep>>>,
}

/// How long a stream may stay silent; `None` for no limit.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Limits {
    pub(crate) idle: Option<Duration>,
    pub(crate) stall: Option<Duration>,
    pub(crate) end: Option<Duration>,
}

#[derive(Debug)]
struct Clock {
    limit: Option<Duration>,
    waited: Duration,
}

impl Clocks {
    pub(super) fn new(limits: Limits) -> Self {
        let clock = |limit| Clock {
            limit,
            waited: Duration::ZERO,
        };
        Self {
            idle: clock(limits.idle),
            stall: clock(limits.stall),
            end: clock(limits.end),
            waiting_since: None,
            alarm: None,
        }
    }

    /// Bytes came, of whatever meaning.
    pub(super) fn heard_bytes(&mut self) {
        self.stop_waiting();
        self.idle.waited = Duration::ZERO;
        self.end.waited = Duration::ZERO;
    }

    /// An event of the model came.
    pub(super) fn heard_event(&mut self) {
        self.stall.waited = Duration::ZERO;
    }

    /// Nothing came: gives the clock that has run out, or arranges to be woken when one does. The clock
    /// of the end counts only where all items are done.
    pub(super) fn poll_silence(
        &mut self,
        context: &mut Context<'_>,
        are_all_done: bool,
    ) -> Poll<(TimeoutKind, Duration)> {
        let now = Instant::now();
        let since = *self.waiting_since.get_or_insert(now);
        loop {
            let Some((kind, limit, deadline)) = self.next_deadline(since, are_all_done) else {
                return Poll::Pending;
            };
            if deadline <= Instant::now() {
                return Poll::Ready((kind, limit));
            }
            let alarm = self
                .alarm
                .get_or_insert_with(|| Box::pin(sleep_until(deadline)));
            if alarm.deadline() > deadline {
                alarm.as_mut().reset(deadline);
            }
            if alarm.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            // An old alarm: silence was broken since it was set.
            alarm.as_mut().reset(deadline);
        }
    }

    fn next_deadline(
        &self,
        since: Instant,
        are_all_done: bool,
    ) -> Option<(TimeoutKind, Duration, Instant)> {
        let deadline = |clock: &Clock, kind| {
            let limit = clock.limit?;
            let left = limit.saturating_sub(clock.waited);
            Some((kind, limit, since.checked_add(left)?))
        };
        let end = deadline(&self.end, TimeoutKind::End).filter(|_| are_all_done);
        let deadlines = [
            deadline(&self.idle, TimeoutKind::Idle),
            deadline(&self.stall, TimeoutKind::Stall),
            end,
        ];
        deadlines
            .into_iter()
            .flatten()
            .min_by_key(|(_, _, deadline)| *deadline)
    }

    fn stop_waiting(&mut self) {
        if let Some(since) = self.waiting_since.take() {
            let waited = since.elapsed();
            self.idle.waited += waited;
            self.stall.waited += waited;
            self.end.waited += waited;
        }
    }
}
