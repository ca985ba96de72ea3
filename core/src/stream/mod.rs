//! The stream a caller holds: events, a snapshot at any time, the final response.

mod clock;
mod drain;
mod event_error;
mod fill;
mod frames;
mod reader;
mod resume;
mod selected;
mod source;

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::accumulate::{Accumulator, Tolerance};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Event, Response};
use crate::trace::CallTrace;
use crate::transport::AnswerHead;

pub use crate::accumulate::{Piece, Selection};
pub use crate::options::ReaderLimits;
pub(crate) use frames::{Input, Messages};
pub use reader::{Batch, EventReader, Pieces, json_array};
pub(crate) use resume::{Again, Origin, Pending, Resumption};
pub use selected::Selected;
pub use source::StreamEvent;
pub(crate) use source::{EventSource, SourceOptions};

/// The events of one response as they come, and the response they make.
///
/// Iterate with [`next`](Self::next) or as a [`Stream`]; it ends with the terminal event, whether or
/// not the server closes the connection. An early end is an error with what was received, see
/// [`Error::partial_response`]; a response that the server keeps is taken up again instead, see
/// [`Resume`](crate::Resume). Dropping the stream closes its connection.
///
/// ```
/// # use antiphon::{Client, model::{CreateRequest, Event}};
/// # use antiphon_mock::MockServer;
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = MockServer::start()?;
/// # let client = Client::builder().api_key("sk-test").base_url(server.url()).build()?;
/// let mut stream = client.responses().stream(CreateRequest::new("gpt-5", "Hello")).await?;
/// while let Some(event) = stream.next().await {
///     if let Event::OutputTextDelta(delta) = event? {
///         print!("{}", delta.delta);
///     }
/// }
/// let response = stream.final_response().await?;
/// println!("\n{:?}", response.usage);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct ResponseStream {
    source: EventSource,
    accumulator: Accumulator,
    strict: bool,
    /// The error the stream ended with, with the partial response, made once.
    failure: Option<Error>,
    failure_was_given: bool,
    head: Option<AnswerHead>,
}

impl ResponseStream {
    pub(crate) fn new(source: EventSource, strict: bool) -> Self {
        Self {
            source,
            accumulator: Accumulator::new(),
            strict,
            failure: None,
            failure_was_given: false,
            head: None,
        }
    }

    pub(crate) fn with_head(mut self, head: AnswerHead) -> Self {
        self.head = Some(head);
        self
    }

    /// The stream as the rest of a call, whose span it closes at its end.
    pub(crate) fn traced(mut self, trace: CallTrace) -> Self {
        if let Some(head) = &self.head {
            trace.answered(head.status(), head.retries());
        }
        self.source = self.source.traced(trace);
        self
    }

    /// A stream of bytes that were recorded: the body of a streaming answer, in any chunks. It takes
    /// the same way as one from the network.
    ///
    /// ```
    /// # use antiphon::ResponseStream;
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
    /// let body = b"data: {\"type\":\"response.completed\",\"response\":{\"id\":\"resp_1\"}}\n\n";
    /// let response = ResponseStream::replay([body.to_vec()]).final_response().await?;
    /// assert_eq!(response.id, "resp_1");
    /// # Ok::<(), antiphon::Error>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn replay<C>(chunks: C) -> Self
    where
        C: IntoIterator<Item: Into<Bytes>, IntoIter: Send + 'static>,
    {
        let chunks = chunks.into_iter().map(|chunk| Ok(chunk.into()));
        let body: crate::transport::Body = Box::pin(futures_util::stream::iter(chunks));
        let options = SourceOptions {
            idle_timeout: None,
            stall_timeout: None,
            max_frame_bytes: crate::sse::DEFAULT_MAX_FRAME_BYTES,
            request: "recorded stream".to_owned(),
            request_id: None,
        };
        Self::new(EventSource::new(Input::Body(body), options, None), false)
    }

    /// The next event, or `None` at the end of the stream.
    ///
    /// # Errors
    ///
    /// When the stream ends before its terminal event, or the server says `error`; once, as the last
    /// item.
    pub async fn next(&mut self) -> Option<Result<Event>> {
        std::future::poll_fn(|context| self.poll_next_event(context, false))
            .await
            .map(|event| event.map(|event| event.event))
    }

    /// The next event with its JSON as it was received, or `None` at the end of the stream.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    pub async fn next_with_raw(&mut self) -> Option<Result<StreamEvent>> {
        std::future::poll_fn(|context| self.poll_next_event(context, true)).await
    }

    /// The response as it is so far, made of the events that [`next`](Self::next) gave.
    #[must_use]
    pub fn snapshot(&self) -> Response {
        self.accumulator.snapshot()
    }

    /// The whole response: reads the events that are left, then gives what all of them make,
    /// whether its status is completed, incomplete or failed.
    ///
    /// # Errors
    ///
    /// The error the stream ended with, if it did not end with a terminal event. Also after it was
    /// given by [`next`](Self::next).
    pub async fn final_response(&mut self) -> Result<Response> {
        while let Some(event) = self.next().await {
            event?;
        }
        match &self.failure {
            Some(error) => Err(error.clone()),
            None => Ok(self.snapshot()),
        }
    }

    /// Closes the connection: iteration ends, and [`final_response`](Self::final_response) gives
    /// [`ErrorKind::Cancelled`] with the partial response. Does nothing after the end.
    pub fn cancel(&mut self) {
        self.source.cancel();
    }

    /// The server's id of the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.source.request_id()
    }

    /// What the server answered with before the stream: status, headers, how many retries there were.
    /// `None` for a stream that was recorded.
    #[must_use]
    pub fn head(&self) -> Option<&AnswerHead> {
        self.head.as_ref()
    }

    /// Takes the stream apart for a reader: the source of its events, what the server answered with before
    /// them, and, of a strict client, what each event is checked against.
    fn into_parts(self) -> (EventSource, Option<AnswerHead>, Option<Accumulator>) {
        let check = self.strict.then_some(self.accumulator);
        (self.source, self.head, check)
    }

    fn poll_next_event(
        &mut self,
        context: &mut Context<'_>,
        keeps_raw: bool,
    ) -> Poll<Option<Result<StreamEvent>>> {
        while self.failure.is_none()
            && let Some(mut event) = ready!(self.source.poll_event(context))
        {
            if !keeps_raw {
                // Before the accumulator copies the event: of an image there is one copy less at a time.
                event.raw.set_data(Bytes::new());
            }
            match take(&mut self.accumulator, &event) {
                Taken::Applied(tolerance) => match tolerance.filter(|_| self.strict) {
                    None => return Poll::Ready(Some(Ok(event))),
                    Some(tolerance) => self.source.refuse(&event, tolerance),
                },
                Taken::Repeat(tolerance) if self.strict => self.source.refuse(&event, tolerance),
                Taken::Repeat(_) => {}
            }
        }
        if self.failure.is_none()
            && let Err(error) = self.source.result()
        {
            self.failure = Some(error.with_partial_response(self.accumulator.partial()));
        }
        match &self.failure {
            // Whoever cancels knows; an error would only get in the way of leaving the loop.
            Some(error) if !self.failure_was_given && error.kind() != ErrorKind::Cancelled => {
                self.failure_was_given = true;
                Poll::Ready(Some(Err(error.clone())))
            }
            _ => Poll::Ready(None),
        }
    }
}

/// What became of an event that was taken from the source.
enum Taken {
    Applied(Option<Tolerance>),
    /// The server sent it before: it does not count.
    Repeat(Tolerance),
}

/// Applies an event to a record, unless it is a repeat.
fn take(record: &mut Accumulator, event: &StreamEvent) -> Taken {
    if record.is_repeat(&event.event) {
        return Taken::Repeat(Tolerance::new("an event that was sent before"));
    }
    let tolerance = record.apply(&event.event);
    Taken::Applied(tolerance.or(event.raw.tolerance()))
}

impl Stream for ResponseStream {
    type Item = Result<Event>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_next_event(context, false)
            .map(|event| event.map(|event| event.map(|event| event.event)))
    }
}
