//! A stream of one thing only: text, reasoning, calls, images.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::accumulate::{Piece, Selection};
use crate::error::Result;
use crate::model::{FunctionCallItem, ImageGenerationCallItem, Response};

use super::ResponseStream;

/// One thing only of a stream; made by [`ResponseStream::into_text`] and its siblings. The elements,
/// joined, are what the same view of the final response has.
///
/// It ends as the stream does, with the stream's error if that ends with one. Nothing is lost of the
/// rest: [`final_response`](Self::final_response) and [`snapshot`](Self::snapshot) have everything.
///
/// ```
/// # use antiphon::{Client, model::CreateRequest};
/// # use antiphon_mock::MockServer;
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = MockServer::start()?;
/// # let client = Client::builder().api_key("sk-test").base_url(server.url()).build()?;
/// let request = CreateRequest::new("gpt-5", "Hello");
/// let mut text = client.responses().stream(request).await?.into_text();
/// while let Some(delta) = text.next().await {
///     print!("{}", delta?);
/// }
/// println!("\n{:?}", text.final_response().await?.usage);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Selected<T> {
    stream: ResponseStream,
    selection: Selection,
    /// What the last event has of it, but for what was given.
    waiting: VecDeque<Piece>,
    element: fn(Piece) -> Option<T>,
}

impl ResponseStream {
    /// The text of messages only, piece by piece: what is streamed, and what only a later version of
    /// a part has.
    #[must_use]
    pub fn into_text(self) -> Selected<String> {
        Selected::new(self, Selection::Text, Piece::into_text)
    }

    /// The reasoning that the server shows only, piece by piece: of each item its text or its
    /// summary, whichever came first.
    #[must_use]
    pub fn into_reasoning_text(self) -> Selected<String> {
        Selected::new(self, Selection::Reasoning, Piece::into_text)
    }

    /// The refusal only, piece by piece; nothing where the model did not refuse.
    #[must_use]
    pub fn into_refusal(self) -> Selected<String> {
        Selected::new(self, Selection::Refusal, Piece::into_text)
    }

    /// The whole calls of the caller's functions only, each once, when the response ends: a gateway may
    /// carry out calls itself and send another response.
    #[must_use]
    pub fn into_function_calls(self) -> Selected<FunctionCallItem> {
        Selected::new(self, Selection::FunctionCalls, Piece::into_function_call)
    }

    /// The calls that made an image only, each once, when it is whole: the image in base64 is its
    /// `result`.
    #[must_use]
    pub fn into_images(self) -> Selected<ImageGenerationCallItem> {
        Selected::new(self, Selection::Images, Piece::into_image)
    }
}

impl<T> Selected<T> {
    fn new(stream: ResponseStream, selection: Selection, element: fn(Piece) -> Option<T>) -> Self {
        Self {
            stream,
            selection,
            waiting: VecDeque::new(),
            element,
        }
    }

    /// The next one, or `None` at the end of the stream.
    ///
    /// # Errors
    ///
    /// As [`ResponseStream::next`].
    pub async fn next(&mut self) -> Option<Result<T>> {
        std::future::poll_fn(|context| self.poll_selected(context)).await
    }

    /// The response as it is so far; see [`ResponseStream::snapshot`].
    #[must_use]
    pub fn snapshot(&self) -> Response {
        self.stream.snapshot()
    }

    /// The whole response; see [`ResponseStream::final_response`].
    ///
    /// # Errors
    ///
    /// As [`ResponseStream::final_response`].
    pub async fn final_response(&mut self) -> Result<Response> {
        self.stream.final_response().await
    }

    /// The stream, with the events that are left.
    #[must_use]
    pub fn into_inner(self) -> ResponseStream {
        self.stream
    }

    fn poll_selected(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            while let Some(piece) = self.waiting.pop_front() {
                if let Some(element) = (self.element)(piece) {
                    return Poll::Ready(Some(Ok(element)));
                }
            }
            match ready!(self.stream.poll_next_event(context, false)) {
                Some(Ok(event)) if event.withholds(self.selection) => {}
                Some(Ok(_)) => {
                    let pieces = self.stream.accumulator.pieces(self.selection);
                    self.waiting.extend(pieces);
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> Unpin for Selected<T> {}

impl<T> Stream for Selected<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_selected(context)
    }
}

impl<T> fmt::Debug for Selected<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Selected")
            .field("stream", &self.stream)
            .finish_non_exhaustive()
    }
}
