//! What the consumer has taken of a stream, and the record of it.

use std::sync::Arc;

use crate::accumulate::{Accumulator, Piece, Selection};
use crate::error::{Error, Result};
use crate::model::Response;

use super::queue::{Queue, size_of_event};
use super::{Batch, EventRole, Pieces, StreamEvent, conclude, take};

/// What the consumer has taken. The last batch is accumulated when the next one is asked for, so
/// that a snapshot in between shows exactly the events that were consumed.
#[derive(Default)]
pub(super) struct Delivered {
    pub(super) accumulator: Accumulator,
    pub(super) batch: Batch,
    pub(super) applied: usize,
    /// The elements that the last event has of a selection, where they were handed out. Unlike a batch,
    /// which may be events not yet looked at, such an event is applied.
    pub(super) pieces_of_event: Option<(Selection, Pieces)>,
    /// Those of them that were put back.
    pub(super) pieces_left: Option<(Selection, Pieces)>,
    pub(super) failure: Option<Error>,
    pub(super) failure_was_given: bool,
}

impl Delivered {
    pub(super) fn apply_all(&mut self) {
        self.apply(self.batch.len());
        self.batch = Batch::default();
        self.applied = 0;
    }

    /// Takes back what the consumer has not looked at: events, or elements of the last event.
    pub(super) fn take_unread(&mut self, unread: usize) -> Vec<StreamEvent> {
        if let Some((selection, pieces)) = self.pieces_of_event.take() {
            let left = pieces.len().min(unread);
            if left > 0 {
                let left = Arc::new(pieces[pieces.len() - left..].to_vec());
                self.pieces_left = Some((selection, left));
            }
            return Vec::new();
        }
        let looked_at = self.apply_but(unread);
        self.applied = 0;
        std::mem::take(&mut self.batch)[looked_at..].to_vec()
    }

    /// Takes events from the queue. A batch ends before an event that may be a repeat, as the record
    /// must be up to date to tell.
    pub(super) fn take_events(&mut self, queue: &mut Queue, max: usize) -> Vec<StreamEvent> {
        self.drop_repeats(queue);
        if let Some(event) = queue.events.front_mut()
            && event.role == EventRole::Conclusion
        {
            queue.bytes -= size_of_event(event);
            conclude(&self.accumulator, event);
            queue.bytes += size_of_event(event);
        }
        let mut new_from = self.accumulator.new_from();
        let mut count = 0;
        for event in queue.events.iter().take(max) {
            let needs_record = !is_new(event, &mut new_from) || event.role == EventRole::Conclusion;
            if needs_record && count > 0 {
                break;
            }
            count += 1;
        }
        queue.take(count)
    }

    /// Takes events from the queue up to one that has something of a selection. A run of deltas is
    /// handed out as a batch that is applied later; any other event is applied at once.
    pub(super) fn take_pieces(
        &mut self,
        queue: &mut Queue,
        selection: Selection,
        max: usize,
    ) -> Vec<Piece> {
        loop {
            self.drop_repeats(queue);
            let mut new_from = self.accumulator.new_from();
            let run = queue.events.iter().take(max).map_while(|event| {
                let is_new = is_new(event, &mut new_from);
                let piece = || self.accumulator.next_piece(&event.event, selection);
                is_new.then(piece).flatten()
            });
            let pieces: Vec<Piece> = run.collect();
            if !pieces.is_empty() {
                self.batch = Arc::new(queue.take(pieces.len()));
                return pieces;
            }
            let Some(mut event) = queue.take(1).pop() else {
                return Vec::new();
            };
            take(&mut self.accumulator, &mut event);
            let pieces: Vec<Piece> = self.accumulator.pieces(selection).collect();
            if !pieces.is_empty() && !event.withholds(selection) {
                return pieces;
            }
        }
    }

    pub(super) fn drop_repeats(&mut self, queue: &mut Queue) {
        while let Some(event) = queue.events.front()
            && self.accumulator.is_repeat(&event.event)
        {
            queue.take(1);
        }
    }

    /// Applies the events of the batch but for the last ones; how many that are.
    pub(super) fn apply_but(&mut self, unread: usize) -> usize {
        let looked_at = self.batch.len().saturating_sub(unread);
        self.apply(looked_at);
        looked_at
    }

    /// What all events make, those that were not taken as well.
    pub(super) fn final_response(&self, queue: &Queue, end: Result<()>) -> Result<Response> {
        let mut record = self.accumulator.clone();
        let unapplied = &self.batch[self.applied.min(self.batch.len())..];
        for event in unapplied.iter().chain(&queue.events) {
            if event.role == EventRole::Conclusion {
                take(&mut record, &mut event.clone());
            } else if !record.is_repeat(&event.event) {
                record.apply(&event.event);
            }
        }
        match self.failure.clone().map_or(end, Err) {
            Ok(()) => Ok(record.snapshot()),
            Err(error) => Err(match error.partial_response() {
                None => error.with_partial_response(record.partial()),
                Some(_) => error,
            }),
        }
    }

    pub(super) fn apply(&mut self, consumed: usize) {
        while self.applied < consumed {
            self.accumulator.apply(&self.batch[self.applied].event);
            self.applied += 1;
        }
    }

    pub(super) fn end(&mut self, end: Result<()>) -> Result<()> {
        if self.failure.is_none() {
            self.failure = end.err().map(|error| match error.partial_response() {
                None => error.with_partial_response(self.accumulator.partial()),
                Some(_) => error,
            });
        }
        match &self.failure {
            Some(error) if !self.failure_was_given => {
                self.failure_was_given = true;
                Err(error.clone())
            }
            _ => Ok(()),
        }
    }
}

/// Whether an event cannot be a repeat of one before it; `new_from` is the lowest number of which that is
/// certain, and rises.
fn is_new(event: &StreamEvent, new_from: &mut Option<i64>) -> bool {
    let (Some(number), Some(from)) = (event.event.sequence_number(), *new_from) else {
        return true;
    };
    *new_from = Some(from.max(number));
    number >= from
}
