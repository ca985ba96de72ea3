//! What the reading task has read and nobody has taken.

use std::collections::VecDeque;
use std::task::{Context, Poll, Waker};

use crate::error::Result;
use crate::transport::AnswerHead;

use super::StreamEvent;

#[derive(Default)]
pub(super) struct Queue {
    pub(super) events: VecDeque<StreamEvent>,
    pub(super) bytes: usize,
    pub(super) is_open: bool,
    pub(super) request_id: Option<String>,
    pub(super) head: Option<AnswerHead>,
    pub(super) end: Option<Result<()>>,
    pub(super) wakers: Vec<Waker>,
}

impl Queue {
    /// Takes the first events.
    pub(super) fn take(&mut self, count: usize) -> Vec<StreamEvent> {
        let events = match count == self.events.len() {
            true => Vec::from(std::mem::take(&mut self.events)),
            false => self.events.drain(..count.min(self.events.len())).collect(),
        };
        self.bytes -= events.iter().map(size_of_event).sum::<usize>();
        events
    }

    pub(super) fn push(&mut self, events: Vec<StreamEvent>) {
        // What was being read while the call was cancelled.
        if self.end.is_some() {
            return;
        }
        self.bytes += events.iter().map(size_of_event).sum::<usize>();
        // Most often nothing waits any more, and nothing needs to be moved.
        match self.events.is_empty() {
            true => self.events = events.into(),
            false => self.events.extend(events),
        }
    }

    pub(super) fn put_back(&mut self, events: Vec<StreamEvent>) {
        self.bytes += events.iter().map(size_of_event).sum::<usize>();
        for event in events.into_iter().rev() {
            self.events.push_front(event);
        }
    }

    /// Sets the end once: what comes later is of no interest.
    pub(super) fn finish(&mut self, end: Result<()>) {
        self.end.get_or_insert(end);
    }

    pub(super) fn register<T>(&mut self, context: &mut Context<'_>) -> Poll<T> {
        if !self
            .wakers
            .iter()
            .any(|waker| waker.will_wake(context.waker()))
        {
            self.wakers.push(context.waker().clone());
        }
        Poll::Pending
    }
}

pub(super) fn size_of_event(event: &StreamEvent) -> usize {
    event.raw.data().len()
}
