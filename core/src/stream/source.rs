//! Bytes to events, up to the end of the stream and the reason for it.

mod ends;

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::accumulate::{Selection, Tolerance};
use crate::dialect::{RawEvent, Read, Reader};
use crate::error::{Error, ErrorKind, Result, TimeoutKind, json_fault};
use crate::lenient::is_json;
use crate::model::Event;
use crate::sse::Frame;
use crate::trace::CallTrace;

use super::clock::{Clocks, Limits};
use super::ending::{Awaited, EventRole, FAILED_EVENT_GRACE, Held, ItemsDone};
use super::event_error::said_by;
use super::fill::Calls;
use super::frames::{Frames, Input};
use super::resume::{Again, Break, Pending, Place, Resumption};
use ends::quoted;

/// What a source needs to know beside its body.
#[derive(Debug, Clone)]
pub(crate) struct SourceOptions {
    pub(crate) limits: Limits,
    pub(crate) max_frame_bytes: usize,
    /// Method and URL, for errors.
    pub(crate) request: String,
    pub(crate) request_id: Option<String>,
}

/// An event of the model or of the server, typed and as it came.
#[derive(Debug, Clone)]
pub struct StreamEvent {
    /// The typed event.
    pub event: Event,
    pub(crate) raw: RawEvent,
    pub(crate) role: EventRole,
}

/// Reads events from a body or from messages.
pub(crate) struct EventSource {
    frames: Frames,
    /// Events that are the next to give.
    ready: VecDeque<StreamEvent>,
    /// The fault that ended the input, until what came before it is read.
    broken: Option<Error>,
    reader: Reader,
    clocks: Clocks,
    state: State,
    last_sequence_number: Option<i64>,
    calls: Calls,
    items: ItemsDone,
    /// The JSON of the last event, if it is of no known type: it may be the reason of a failure.
    last_words: Option<Bytes>,
    /// Whether the server said `[DONE]` behind items that can be the whole answer.
    can_conclude: bool,
    resumption: Option<Resumption>,
    options: SourceOptions,
    /// The span of the call that the stream belongs to.
    trace: CallTrace,
}

enum State {
    /// Open, and no event came on this connection yet: only the first one pays for being the first.
    Silent,
    Open,
    /// The connection broke, and the stream is being taken up on another one.
    Resuming(Break, Pending<Again>),
    /// The server said `error`: one `response.failed` may follow.
    Failing(Failing),
    /// A terminal event came that may not be the last word.
    Held(Box<Held>),
    Ended(Option<Error>),
}

/// An `error` event that was given.
struct Failing {
    error: Error,
    raw: RawEvent,
    grace: Pin<Box<tokio::time::Sleep>>,
}

impl StreamEvent {
    fn plain(event: Event, raw: RawEvent) -> Self {
        Self {
            event,
            raw,
            role: EventRole::Plain,
        }
    }

    /// Whether a selection gives nothing of the event: calls of a response that another one follows were
    /// carried out by the gateway.
    pub(super) fn withholds(&self, selection: Selection) -> bool {
        self.role == EventRole::Interim && selection == Selection::FunctionCalls
    }

    /// The event's JSON as the server sent it, rewritten only where its spelling was not canonical or not
    /// strict JSON.
    #[must_use]
    pub fn raw(&self) -> &RawEvent {
        &self.raw
    }
}

impl EventSource {
    pub(crate) fn new(
        input: Input,
        options: SourceOptions,
        resumption: Option<Resumption>,
    ) -> Self {
        Self {
            frames: Frames::new(input, options.max_frame_bytes),
            ready: VecDeque::new(),
            broken: None,
            reader: Reader::default(),
            clocks: Clocks::new(options.limits),
            state: State::Silent,
            last_sequence_number: None,
            calls: Calls::default(),
            items: ItemsDone::default(),
            last_words: None,
            can_conclude: false,
            resumption,
            options,
            trace: CallTrace::default(),
        }
    }

    /// The source as the rest of a call, whose span it ends.
    pub(crate) fn traced(self, trace: CallTrace) -> Self {
        Self { trace, ..self }
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.options.request_id.as_deref()
    }

    /// Closes the connection; what was not read is lost.
    pub(crate) fn cancel(&mut self) {
        if !self.ready.is_empty() || !matches!(self.state, State::Ended(_)) {
            self.ready.clear();
            self.end(Some(Error::cancelled()));
        }
    }

    /// Ends the stream at an event that a strict client does not accept.
    pub(crate) fn refuse(&mut self, event: &StreamEvent, tolerance: Tolerance) {
        let place = match event.event.kind() {
            "" => "in an event without a type".to_owned(),
            kind => format!("at `{kind}`"),
        };
        let message = format!(
            "{}: {} {place}, which `strict` does not accept. Leave `strict` off to have it put right.",
            self.options.request,
            tolerance.as_str(),
        );
        self.state = State::Open;
        self.interrupt(Error::new(ErrorKind::Decode, message));
    }

    /// Looks at the next event; `None` at the end of the stream.
    pub(crate) async fn peek(&mut self) -> Option<&StreamEvent> {
        if self.ready.is_empty()
            && let Some(event) = std::future::poll_fn(|context| self.poll_event(context)).await
        {
            self.ready.push_front(event);
        }
        self.ready.front()
    }

    /// The next event; `None` at the end of the stream, after which [`Self::result`] tells how it ended.
    pub(crate) fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<StreamEvent>> {
        loop {
            // Asked first, as an event is large to move and there is hardly ever one.
            if !self.ready.is_empty() {
                return Poll::Ready(self.ready.pop_front());
            }
            match &mut self.state {
                State::Ended(_) => return Poll::Ready(None),
                State::Resuming(_, again) => {
                    let again = ready!(self.trace.inside(|| again.as_mut().poll(context)));
                    self.take_up(again);
                    continue;
                }
                State::Silent | State::Open | State::Failing(_) | State::Held(_) => {}
            }
            if let Some((event, raw)) = self.reader.next_waiting() {
                match self.take(event, raw) {
                    Some(event) => return Poll::Ready(Some(event)),
                    None => continue,
                }
            }
            match self.frames.next_frame() {
                Some(Ok(frame)) => {
                    if let Some(event) = self.read(frame) {
                        return Poll::Ready(Some(event));
                    }
                }
                Some(Err(too_large)) => {
                    let limit = too_large.limit;
                    let message = format!(
                        "{}: an event of the stream is larger than max_frame_bytes ({limit} bytes). \
                         Raise max_frame_bytes if this server sends such events.",
                        self.options.request
                    );
                    self.interrupt(
                        Error::new(ErrorKind::StreamInterrupted, message).with_source(too_large),
                    );
                }
                None => {
                    if ready!(self.poll_more(context)) {
                        continue;
                    }
                    // Some servers do not end their last line, and a connection may break right
                    // before its end: that event counts if it is whole.
                    if let Some(frame) = self.frames.last_frame()
                        && is_whole(&frame)
                        && let Some(event) = self.read(frame)
                    {
                        return Poll::Ready(Some(event));
                    }
                    if !matches!(self.state, State::Resuming(..) | State::Ended(_)) {
                        self.end_of_body();
                    }
                }
            }
        }
    }

    /// How the stream ended; `Ok` while it has not, and after a terminal event.
    pub(crate) fn result(&self) -> Result<()> {
        match &self.state {
            State::Ended(Some(error)) => Err(error.clone()),
            _ => Ok(()),
        }
    }

    /// Takes more of what comes; false at its end.
    fn poll_more(&mut self, context: &mut Context<'_>) -> Poll<bool> {
        match self.frames.poll_more(context) {
            Poll::Ready(Some(Ok(()))) => {
                self.clocks.heard_bytes();
                Poll::Ready(true)
            }
            Poll::Ready(Some(Err(error))) => {
                self.broken = Some(error);
                Poll::Ready(false)
            }
            Poll::Ready(None) => Poll::Ready(false),
            Poll::Pending => self.poll_clocks(context),
        }
    }

    fn poll_clocks(&mut self, context: &mut Context<'_>) -> Poll<bool> {
        match &mut self.state {
            State::Failing(failing) => {
                ready!(failing.grace.as_mut().poll(context));
                let error = failing.error.clone();
                self.end(Some(error));
                return Poll::Ready(true);
            }
            State::Held(held) => {
                ready!(held.until.as_mut().poll(context));
                self.release();
                return Poll::Ready(true);
            }
            _ => {}
        }
        let are_all_done = self.items.are_all_done();
        let (kind, limit) = ready!(self.clocks.poll_silence(context, are_all_done));
        let silence = match kind {
            TimeoutKind::Idle => format!(
                "no byte came for {limit:?} (idle_timeout). The connection is dead or the server is overloaded; \
                 raise idle_timeout if this server is silent for longer"
            ),
            TimeoutKind::Stall => format!(
                "no event of the model came for {limit:?} (stall_timeout), though the connection is open. \
                 Raise stall_timeout if the model thinks for longer"
            ),
            TimeoutKind::End => format!(
                "no byte came for {limit:?} (end_timeout) after every item was done. The server sends no end; \
                 the whole answer is in the partial response"
            ),
        };
        let done = match are_all_done && kind != TimeoutKind::End {
            true => " Every item was done: the partial response may be the whole answer.",
            false => "",
        };
        let message = format!("{}: {silence}.{done}", self.options.request);
        let error = Error::new(ErrorKind::StreamTimeout, message).with_timeout(kind);
        match kind {
            // The connection may be dead without anybody having said so; the model is not.
            TimeoutKind::Idle => self.break_off(error, false),
            TimeoutKind::Stall | TimeoutKind::End => self.interrupt(error),
        }
        Poll::Ready(true)
    }

    /// Reads a frame; `None` where it was no event or the stream ended with it.
    fn read(&mut self, frame: Frame) -> Option<StreamEvent> {
        match self.reader.read(frame) {
            Ok(Read::Event(event, raw)) => self.take(event, raw),
            Ok(Read::Nothing) => None,
            Ok(Read::Done) => {
                self.end_of_frames(true);
                None
            }
            Err(error) => {
                let message = format!(
                    "{}: an event of the stream is {}. The partial response holds everything received before it.{}",
                    self.options.request,
                    json_fault(&error),
                    quoted(self.reader.refused())
                );
                let error = Error::new(ErrorKind::StreamInterrupted, message).with_source(error);
                self.break_off(error, false);
                None
            }
        }
    }

    /// Passes an event on; `None` where the stream ended before it, or where it is held back.
    fn take(&mut self, mut event: Event, mut raw: RawEvent) -> Option<StreamEvent> {
        if let Some(resumption) = &mut self.resumption {
            match resumption.place_of(&event) {
                Place::Next => {}
                Place::Repeated => return None,
                Place::BehindAGap => {
                    self.fetch_whole();
                    return None;
                }
            }
        }
        self.calls.fill(&mut event, &mut raw);
        // Some servers send events out of order: what counts is how far they got.
        self.last_sequence_number = self.last_sequence_number.max(event.sequence_number());
        if !matches!(event, Event::Keepalive(_) | Event::Ping(_)) {
            self.clocks.heard_event();
            let is_unknown = matches!(event, Event::Unknown { .. });
            self.last_words = is_unknown.then(|| raw.data().clone());
        }
        match std::mem::replace(&mut self.state, State::Open) {
            State::Failing(failing) => return self.take_behind_error(failing, event, raw),
            State::Held(held) => return self.take_behind_end(held, event, raw),
            State::Silent => self.trace.heard_event(),
            state => self.state = state,
        }
        self.items.take(&event);
        match &event {
            Event::Completed(_) | Event::Incomplete(_) | Event::Failed(_) => {
                let event = StreamEvent::plain(event, raw);
                let is_body = self.frames.is_body();
                match Awaited::by(&event.event, &self.items, is_body) {
                    Some(waits_for) => {
                        self.state = State::Held(Box::new(Held::new(event, waits_for)));
                        return None;
                    }
                    None => return Some(self.end_with(event)),
                }
            }
            Event::Error(_) => {
                let options = &self.options;
                let error = said_by(&raw, &options.request, options.request_id.as_deref());
                self.state = State::Failing(Failing {
                    error,
                    raw: raw.clone(),
                    grace: Box::pin(tokio::time::sleep(FAILED_EVENT_GRACE)),
                });
            }
            _ => {}
        }
        Some(StreamEvent::plain(event, raw))
    }
}

/// Whether the last frame of a body has all of its data: a cut object is never valid JSON.
fn is_whole(frame: &Frame) -> bool {
    let data = frame.data().trim_ascii();
    let is_object = data.first() == Some(&b'{');
    data == b"[DONE]" || is_object && is_json(data)
}

impl fmt::Debug for EventSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("EventSource")
            .field("request", &self.options.request)
            .field("last_sequence_number", &self.last_sequence_number)
            .field("ended", &matches!(self.state, State::Ended(_)))
            .finish_non_exhaustive()
    }
}
