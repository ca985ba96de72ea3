//! How a source ends: with its terminal event, by resumption, or with the error that says why not.

use crate::dialect::RawEvent;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{CompletedEvent, Event, FailedEvent, IncompleteEvent};

use super::super::clock::Clocks;
use super::super::ending::{Awaited, EventRole, Held, ItemsDone, add_reason};
use super::super::frames::{Frames, Input};
use super::super::resume::{Again, Break, Resumption};
use super::{EventSource, Failing, State, StreamEvent};

impl EventSource {
    /// All bytes that came are read.
    pub(super) fn end_of_body(&mut self) {
        match (self.broken.take(), &self.state) {
            (_, State::Held(_)) => self.release(),
            // The time of the whole stream is over.
            (Some(broken), State::Silent | State::Open) if broken.kind() == ErrorKind::Timeout => {
                self.interrupt(broken);
            }
            (Some(broken), State::Silent | State::Open) => self.break_off(broken, false),
            _ => self.end_of_frames(false),
        }
    }

    /// Nothing comes any more: the stream ends here, unless the dialect has the end yet to give.
    pub(super) fn end_of_frames(&mut self, said_done: bool) {
        if matches!(self.state, State::Held(_)) {
            return self.release();
        }
        if matches!(self.state, State::Failing(_)) || !self.reader.finish(said_done) {
            self.can_conclude = said_done && self.items.are_settled();
            self.fail_truncated();
        }
    }

    /// Behind an error only the `response.failed` that belongs to it counts.
    pub(super) fn take_behind_error(
        &mut self,
        failing: Failing,
        mut event: Event,
        mut raw: RawEvent,
    ) -> Option<StreamEvent> {
        if !matches!(event, Event::Failed(_)) {
            self.state = State::Failing(failing);
            return None;
        }
        add_reason(&mut event, &mut raw, &failing.raw);
        self.end(Some(failing.error));
        Some(StreamEvent::plain(event, raw))
    }

    /// Behind a terminal event that is held back, what it waits for counts.
    pub(super) fn take_behind_end(
        &mut self,
        mut held: Box<Held>,
        event: Event,
        raw: RawEvent,
    ) -> Option<StreamEvent> {
        match (held.waits_for, &event) {
            (Awaited::Reason, Event::Error(_)) => {
                add_reason(&mut held.event.event, &mut held.event.raw, &raw);
                Some(self.end_with(held.event))
            }
            (Awaited::Successor, Event::Created(_)) => {
                self.items = ItemsDone::default();
                self.ready.extend(held.behind);
                self.ready.push_back(StreamEvent::plain(event, raw));
                held.event.role = EventRole::Interim;
                Some(held.event)
            }
            (Awaited::Successor, _) => {
                held.keep(StreamEvent::plain(event, raw));
                self.state = State::Held(held);
                None
            }
            (Awaited::Reason, _) => {
                self.state = State::Held(held);
                None
            }
        }
    }

    /// Gives the terminal event that was held back: nothing came that it waited for.
    pub(super) fn release(&mut self) {
        if let State::Held(held) = std::mem::replace(&mut self.state, State::Open) {
            let event = self.end_with(held.event);
            self.ready.push_back(event);
        }
    }

    /// Ends the stream with its terminal event.
    pub(super) fn end_with(&mut self, event: StreamEvent) -> StreamEvent {
        if let Event::Completed(CompletedEvent { response, .. })
        | Event::Incomplete(IncompleteEvent { response, .. })
        | Event::Failed(FailedEvent { response, .. }) = &event.event
        {
            self.trace.received(response);
        }
        self.end(None);
        event
    }

    fn fail_truncated(&mut self) {
        if let State::Failing(failing) = &self.state {
            let error = failing.error.clone();
            self.end(Some(error));
            return;
        }
        let message = format!(
            "{}: the stream ended before the response did{}. The text so far is in the partial response; \
             it is not the whole answer.{}",
            self.options.request,
            match self.last_sequence_number {
                Some(number) => format!(", after event {number}"),
                None => String::new(),
            },
            self.said_last()
        );
        self.break_off(Error::new(ErrorKind::StreamInterrupted, message), true);
    }

    /// What the server said last that is no event of the response, for errors.
    fn said_last(&self) -> String {
        let of_event = self.last_words.as_deref().map(String::from_utf8_lossy);
        match (of_event, self.frames.last_stray_line()) {
            (Some(words), _) => quoted(&words),
            (None, Some(line)) => quoted(&line),
            (None, None) => String::new(),
        }
    }

    /// Nothing more comes on this connection: another one may have the rest.
    pub(super) fn break_off(&mut self, error: Error, is_quiet: bool) {
        let Some(resumption) = &mut self.resumption else {
            return self.interrupt(error);
        };
        let broken = Break { error, is_quiet };
        match resumption.begin(self.last_sequence_number, &broken, &self.options.request) {
            Ok(again) => {
                self.frames.close();
                self.broken = None;
                self.trace
                    .resuming(&broken.error, self.last_sequence_number);
                self.state = State::Resuming(broken, again);
            }
            Err(error) => self.interrupt(error),
        }
    }

    /// Goes on with what a server gave that was asked again.
    pub(super) fn take_up(&mut self, again: Result<Again>) {
        let state = std::mem::replace(&mut self.state, State::Silent);
        match (again, state) {
            (Ok(Again::Events { body, request_id }), _) => {
                self.frames = Frames::new(Input::Body(body), self.options.max_frame_bytes);
                self.clocks = Clocks::new(self.options.limits);
                self.options.request_id = request_id.or(self.options.request_id.take());
            }
            (Ok(Again::Whole(response)), _) => self.reader.take_whole(*response),
            (Ok(Again::TooLate(error)), _) => self.interrupt(error),
            (Err(error), State::Resuming(broken, _)) => self.fail_again(broken, &error),
            (Err(error), _) => self.interrupt(error),
        }
    }

    /// An attempt to take the stream up failed.
    fn fail_again(&mut self, broken: Break, error: &Error) {
        let Some(resumption) = &mut self.resumption else {
            return self.interrupt(broken.error);
        };
        let last = self.last_sequence_number;
        let again = match resumption.failure(last, &broken, error) {
            Some(failure) => Err(failure),
            None => resumption.begin(last, &broken, &self.options.request),
        };
        match again {
            Ok(again) => {
                self.trace.resuming(error, last);
                self.state = State::Resuming(broken, again);
            }
            Err(error) => self.interrupt(error),
        }
    }

    /// The resumed stream lacks events: asks for the response as it is in the end.
    pub(super) fn fetch_whole(&mut self) {
        let message = format!(
            "{}: the resumed stream lacks events after event {}.",
            self.options.request,
            self.last_sequence_number.unwrap_or_default()
        );
        let broken = Break {
            error: Error::new(ErrorKind::StreamInterrupted, message),
            is_quiet: false,
        };
        let Some(again) = self.resumption.as_mut().and_then(Resumption::fetch_whole) else {
            return self.interrupt(broken.error);
        };
        self.frames.close();
        self.state = State::Resuming(broken, again);
    }

    pub(super) fn interrupt(&mut self, error: Error) {
        self.reader.give_up_halves();
        while let Some((event, raw)) = self.reader.next_waiting() {
            self.ready.push_back(StreamEvent::plain(event, raw));
        }
        if std::mem::take(&mut self.can_conclude) {
            let (event, raw) = conclusion();
            self.ready.push_back(StreamEvent {
                event,
                raw,
                role: EventRole::Conclusion,
            });
            return self.end(None);
        }
        let error = error
            .with_last_sequence_number(self.last_sequence_number)
            .with_request_id(self.options.request_id.clone());
        self.end(Some(error));
    }

    /// Ends the stream. After a terminal event the rest of the body is read for a moment, so that
    /// its connection can serve again; after anything else the connection is closed.
    pub(super) fn end(&mut self, error: Option<Error>) {
        self.trace.finish(error.as_ref());
        match error {
            None => self.frames.finish(),
            Some(_) => self.frames.close(),
        }
        self.broken = None;
        self.state = State::Ended(error);
    }
}

/// The end of a text in quotes, short enough for an error.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 300;
    let text = text.trim();
    let cut = text.chars().count().saturating_sub(LONGEST);
    let end: String = text.chars().skip(cut).collect();
    let mark = if cut > 0 { "…" } else { "" };
    format!(" The server said last: {mark}{end}")
}

/// A terminal event that no server sent, to be filled from the record.
fn conclusion() -> (Event, RawEvent) {
    let event = Event::from(CompletedEvent::default());
    let raw = RawEvent::made(serde_json::to_vec(&event).unwrap_or_default().into());
    (event, raw)
}
