//! Bytes to events, up to the end of the stream and the reason for it.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use crate::accumulate::Tolerance;
use crate::dialect::{RawEvent, Read, Reader};
use crate::error::{ApiErrorFields, Error, ErrorKind, Result, TimeoutKind};
use crate::model::Event;
use crate::sse::{Decoder, Frame};

use super::clock::Clocks;
use super::drain::drain;
use super::fill::Calls;

/// The body of a streaming answer.
pub(crate) type Body = Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>;

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

/// Reads events from a body.
pub(crate) struct EventSource {
    body: Option<Body>,
    /// The fault that ended the body, until what came before it is read.
    broken: Option<Error>,
    decoder: Decoder,
    reader: Reader,
    clocks: Clocks,
    state: State,
    last_sequence_number: Option<i64>,
    calls: Calls,
    options: SourceOptions,
}

enum State {
    Open,
    /// The server said `error`: one `response.failed` may follow.
    Failing(Error, Pin<Box<tokio::time::Sleep>>),
    Ended(Option<Error>),
}

impl StreamEvent {
    /// The event's JSON as the server sent it, rewritten only where its spelling was not canonical.
    #[must_use]
    pub fn raw(&self) -> &RawEvent {
        &self.raw
    }
}

impl EventSource {
    pub(crate) fn new(body: Body, options: SourceOptions) -> Self {
        Self {
            body: Some(body),
            broken: None,
            decoder: Decoder::with_max_frame_bytes(options.max_frame_bytes),
            reader: Reader::default(),
            clocks: Clocks::new(options.idle_timeout, options.stall_timeout),
            state: State::Open,
            last_sequence_number: None,
            calls: Calls::default(),
            options,
        }
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.options.request_id.as_deref()
    }

    /// Closes the connection; what was not read is lost.
    pub(crate) fn cancel(&mut self) {
        if !matches!(self.state, State::Ended(_)) {
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

    /// The next event; `None` at the end of the stream, after which [`Self::result`] tells how it ended.
    pub(crate) fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<StreamEvent>> {
        loop {
            if matches!(self.state, State::Ended(_)) {
                return Poll::Ready(None);
            }
            if let Some((event, raw)) = self.reader.next_waiting() {
                match self.take(event, raw) {
                    Some(event) => return Poll::Ready(Some(event)),
                    None => continue,
                }
            }
            match self.decoder.next_frame() {
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
                    if ready!(self.poll_chunk(context)) {
                        continue;
                    }
                    // Some servers do not end their last line, and a connection may break right
                    // before its end: that event counts if it is whole.
                    if let Some(frame) = self.decoder.finish()
                        && is_whole(&frame)
                        && let Some(event) = self.read(frame)
                    {
                        return Poll::Ready(Some(event));
                    }
                    if !matches!(self.state, State::Ended(_)) {
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

    /// Gives the decoder more bytes; false at the end of the body.
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<bool> {
        let Some(body) = &mut self.body else {
            return Poll::Ready(false);
        };
        match body.as_mut().poll_next(context) {
            Poll::Ready(Some(Ok(chunk))) => {
                self.clocks.heard_bytes();
                self.decoder.push(chunk);
                Poll::Ready(true)
            }
            Poll::Ready(Some(Err(error))) => {
                self.body = None;
                self.broken = Some(error);
                Poll::Ready(false)
            }
            Poll::Ready(None) => {
                self.body = None;
                Poll::Ready(false)
            }
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
        self.interrupt(Error::new(ErrorKind::StreamTimeout, message).with_timeout(kind));
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
                    "{}: an event of the stream is not valid JSON ({error}). The stream cannot be trusted any further; \
                     what came before is in the partial response.",
                    self.options.request
                );
                self.interrupt(
                    Error::new(ErrorKind::StreamInterrupted, message).with_source(error),
                );
                None
            }
        }
    }

    /// All bytes that came are read.
    fn end_of_body(&mut self) {
        match (self.broken.take(), &self.state) {
            (Some(broken), State::Open) => self.interrupt(broken),
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
        self.calls.fill(&mut event, &mut raw);
        if let Some(number) = event.sequence_number() {
            self.last_sequence_number = Some(number);
        }
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
            state => self.state = state,
        }
        match &event {
            Event::Completed(_) | Event::Incomplete(_) | Event::Failed(_) => self.end(None),
            Event::Error(_) => {
                let error = self.stream_error(&raw);
                self.state =
                    State::Failing(error, Box::pin(tokio::time::sleep(FAILED_EVENT_GRACE)));
            }
            _ => {}
        }
        Some(StreamEvent { event, raw })
    }

    fn stream_error(&self, raw: &RawEvent) -> Error {
        let body: serde_json::Value = serde_json::from_slice(raw.data()).unwrap_or_default();
        let mut fields = ApiErrorFields::read(&body);
        fields.error_type = body
            .get("error_type")
            .and_then(|kind| kind.as_str())
            .map(str::to_owned);
        let said = match (
            fields
                .message
                .as_deref()
                .filter(|message| !message.is_empty()),
            &fields.code,
        ) {
            (Some(message), Some(code)) => format!("{} ({code})", message.trim_end_matches('.')),
            (Some(message), None) => message.trim_end_matches('.').to_owned(),
            (None, Some(code)) => code.clone(),
            (None, None) => "no reason given".to_owned(),
        };
        let message = format!(
            "{}: the server gave up inside the stream: {said}. What came before is in the partial response.",
            self.options.request
        );
        let status = body
            .get("status")
            .and_then(serde_json::Value::as_u64)
            .and_then(|status| u16::try_from(status).ok());
        let error = Error::new(ErrorKind::Stream, message)
            .with_api_fields(fields)
            .with_body(Some(body))
            .with_request_id(self.options.request_id.clone());
        match status {
            Some(status) => error.with_status(status),
            None => error,
        }
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
        self.interrupt(Error::new(ErrorKind::StreamInterrupted, message));
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
        let terminal = error.is_none();
        self.state = State::Ended(error);
        self.decoder = Decoder::new();
        if let Some(body) = self.body.take().filter(|_| terminal) {
            drain(body);
        }
    }
}

/// Whether the last frame of a body has all of its data: a cut object is never valid JSON.
fn is_whole(frame: &Frame) -> bool {
    let data = frame.data().trim_ascii();
    let is_object = data.first() == Some(&b'{');
    data == b"[DONE]" || is_object && serde_json::from_slice::<serde::de::IgnoredAny>(data).is_ok()
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
