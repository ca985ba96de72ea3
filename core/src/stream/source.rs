//! Bytes to events, up to the end of the stream and the reason for it.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::accumulate::Tolerance;
use crate::dialect::{RawEvent, Read, Reader};
use crate::error::{Error, ErrorKind, Result, TimeoutKind, json_fault};
use crate::lenient::is_json;
use crate::model::{CompletedEvent, Event, FailedEvent, IncompleteEvent};
use crate::sse::Frame;
use crate::trace::CallTrace;

use super::clock::Clocks;
use super::event_error::said_by;
use super::fill::Calls;
use super::frames::{Frames, Input};
use super::resume::{Again, Break, Pending, Resumption};

/// How long an `error` event waits for the `response.failed` that some servers send behind it.
const FAILED_EVENT_GRACE: Duration = Duration::from_millis(250);

/// What a source needs to know beside its body.
#[derive(Debug, Clone)]
pub(crate) struct SourceOptions {
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) stall_timeout: Option<Duration>,
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
}

/// Reads events from a body or from messages.
pub(crate) struct EventSource {
    frames: Frames,
    /// An event that was looked at, and is the next to give.
    peeked: Option<StreamEvent>,
    /// The fault that ended the input, until what came before it is read.
    broken: Option<Error>,
    reader: Reader,
    clocks: Clocks,
    state: State,
    last_sequence_number: Option<i64>,
    calls: Calls,
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
    Failing(Error, Pin<Box<tokio::time::Sleep>>),
    Ended(Option<Error>),
}

impl StreamEvent {
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
            peeked: None,
            broken: None,
            reader: Reader::default(),
            clocks: Clocks::new(options.idle_timeout, options.stall_timeout),
            state: State::Silent,
            last_sequence_number: None,
            calls: Calls::default(),
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
        if self.peeked.take().is_some() || !matches!(self.state, State::Ended(_)) {
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
        if self.peeked.is_none() {
            self.peeked = std::future::poll_fn(|context| self.poll_event(context)).await;
        }
        self.peeked.as_ref()
    }

    /// The next event; `None` at the end of the stream, after which [`Self::result`] tells how it ended.
    pub(crate) fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<StreamEvent>> {
        // Asked first, as an event is large to move and there is hardly ever one.
        if self.peeked.is_some() {
            return Poll::Ready(self.peeked.take());
        }
        loop {
            match &mut self.state {
                State::Ended(_) => return Poll::Ready(None),
                State::Resuming(_, again) => {
                    let again = ready!(self.trace.inside(|| again.as_mut().poll(context)));
                    self.take_up(again);
                    continue;
                }
                State::Silent | State::Open | State::Failing(..) => {}
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
        if let State::Failing(error, grace) = &mut self.state {
            ready!(grace.as_mut().poll(context));
            let error = error.clone();
            self.end(Some(error));
            return Poll::Ready(true);
        }
        let (kind, limit) = ready!(self.clocks.poll_silence(context));
        let silence = match kind {
            TimeoutKind::Idle => format!(
                "no byte came for {limit:?} (idle_timeout). The connection is dead or the server is overloaded; \
                 raise idle_timeout if this server is silent for longer"
            ),
            TimeoutKind::Stall => format!(
                "no event of the model came for {limit:?} (stall_timeout), though the connection is open. \
                 Raise stall_timeout if the model thinks for longer"
            ),
        };
        let message = format!("{}: {silence}.", self.options.request);
        let error = Error::new(ErrorKind::StreamTimeout, message).with_timeout(kind);
        match kind {
            // The connection may be dead without anybody having said so; the model is not.
            TimeoutKind::Idle => self.break_off(error, false),
            TimeoutKind::Stall => self.interrupt(error),
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
                    "{}: an event of the stream is {}. The stream cannot be trusted any further; \
                     what came before is in the partial response.",
                    self.options.request,
                    json_fault(&error)
                );
                let error = Error::new(ErrorKind::StreamInterrupted, message).with_source(error);
                self.break_off(error, false);
                None
            }
        }
    }

    /// All bytes that came are read.
    fn end_of_body(&mut self) {
        match (self.broken.take(), &self.state) {
            // The time of the whole stream is over.
            (Some(broken), State::Silent | State::Open) if broken.kind() == ErrorKind::Timeout => {
                self.interrupt(broken);
            }
            (Some(broken), State::Silent | State::Open) => self.break_off(broken, false),
            _ => self.end_of_frames(false),
        }
    }

    /// Nothing comes any more: the stream ends here, unless the dialect has the end yet to give.
    fn end_of_frames(&mut self, said_done: bool) {
        if matches!(self.state, State::Failing(..)) || !self.reader.finish(said_done) {
            self.fail_truncated();
        }
    }

    /// Passes an event on; `None` where the stream ended before it.
    fn take(&mut self, mut event: Event, mut raw: RawEvent) -> Option<StreamEvent> {
        if let Some(resumption) = &mut self.resumption
            && !resumption.is_new(&event)
        {
            return None;
        }
        self.calls.fill(&mut event, &mut raw);
        // Some servers send events out of order: what counts is how far they got.
        self.last_sequence_number = self.last_sequence_number.max(event.sequence_number());
        if !matches!(event, Event::Keepalive(_) | Event::Ping(_)) {
            self.clocks.heard_event();
        }
        match std::mem::replace(&mut self.state, State::Open) {
            // Behind an error only the `response.failed` that belongs to it counts.
            State::Failing(error, _) => {
                let is_failed = matches!(event, Event::Failed(_));
                self.end(Some(error));
                return is_failed.then_some(StreamEvent { event, raw });
            }
            State::Silent => self.trace.heard_event(),
            state => self.state = state,
        }
        match &event {
            Event::Completed(CompletedEvent { response, .. })
            | Event::Incomplete(IncompleteEvent { response, .. })
            | Event::Failed(FailedEvent { response, .. }) => {
                self.trace.received(response);
                self.end(None);
            }
            Event::Error(_) => {
                let options = &self.options;
                let error = said_by(&raw, &options.request, options.request_id.as_deref());
                self.state =
                    State::Failing(error, Box::pin(tokio::time::sleep(FAILED_EVENT_GRACE)));
            }
            _ => {}
        }
        Some(StreamEvent { event, raw })
    }

    fn fail_truncated(&mut self) {
        if let State::Failing(error, _) = &self.state {
            let error = error.clone();
            self.end(Some(error));
            return;
        }
        let message = format!(
            "{}: the stream ended before the response did{}. The text so far is in the partial response; \
             it is not the whole answer.",
            self.options.request,
            match self.last_sequence_number {
                Some(number) => format!(", after event {number}"),
                None => String::new(),
            }
        );
        self.break_off(Error::new(ErrorKind::StreamInterrupted, message), true);
    }

    /// Nothing more comes on this connection: another one may have the rest.
    fn break_off(&mut self, error: Error, is_quiet: bool) {
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
    fn take_up(&mut self, again: Result<Again>) {
        let state = std::mem::replace(&mut self.state, State::Silent);
        match (again, state) {
            (Ok(Again::Events { body, request_id }), _) => {
                self.frames = Frames::new(Input::Body(body), self.options.max_frame_bytes);
                self.clocks = Clocks::new(self.options.idle_timeout, self.options.stall_timeout);
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

    fn interrupt(&mut self, error: Error) {
        let error = error
            .with_last_sequence_number(self.last_sequence_number)
            .with_request_id(self.options.request_id.clone());
        self.end(Some(error));
    }

    /// Ends the stream. After a terminal event the rest of the body is read for a moment, so that
    /// its connection can serve again; after anything else the connection is closed.
    fn end(&mut self, error: Option<Error>) {
        self.trace.finish(error.as_ref());
        match error {
            None => self.frames.finish(),
            Some(_) => self.frames.close(),
        }
        self.broken = None;
        self.state = State::Ended(error);
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
