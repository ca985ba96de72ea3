//! Streams, read ahead by the core and handed out in batches.

use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use antiphon::stream::{EventReader, Piece, Selection, json_array};
use napi::Env;
use napi::bindgen_prelude::PromiseRaw;
use napi_derive::napi;

use crate::error::rejected;
use crate::text::{Text, response_text, text, to_text};

/// An open stream. Closes its connection also when it is collected, or its thread ends.
#[napi]
#[derive(Debug)]
pub struct NativeStream {
    reader: Arc<EventReader>,
}

#[napi]
impl NativeStream {
    /// Waits until the server has answered.
    #[napi]
    pub fn opened<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, ()>> {
        let reader = Arc::clone(&self.reader);
        env.spawn_future(async move { reader.opened().await.map_err(|error| rejected(&error)) })
    }

    /// Everything that is queued, at most `max` events, as the text of one JSON array; waits while
    /// there is nothing. The empty text at the end of the stream.
    #[napi]
    pub fn next_batch<'env>(
        &self,
        env: &'env Env,
        max: u32,
    ) -> napi::Result<PromiseRaw<'env, Text>> {
        let reader = Arc::clone(&self.reader);
        // Nothing is borrowed from JavaScript: a worker may be terminated while this runs.
        env.spawn_future(async move {
            let batch = reader
                .next_batch(max as usize)
                .await
                .map_err(|error| rejected(&error))?;
            Ok(text(json_array(&batch)))
        })
    }

    /// As `next_batch`, without waiting: null while there is nothing.
    #[napi]
    pub fn poll_batch(&self, max: u32) -> napi::Result<Option<Text>> {
        let context = &mut Context::from_waker(Waker::noop());
        match self.reader.poll_batch(context, max as usize) {
            Poll::Ready(Ok(batch)) => Ok(Some(text(json_array(&batch)))),
            Poll::Ready(Err(error)) => Err(rejected(&error)),
            Poll::Pending => Ok(None),
        }
    }

    /// What a selection gives of everything that is queued, at most `max` elements, as the text of one
    /// JSON array; waits while there is nothing. The empty text at the end of the stream.
    ///
    /// # Errors
    ///
    /// When there is no selection of this name.
    #[napi]
    pub fn next_pieces<'env>(
        &self,
        env: &'env Env,
        kind: String,
        max: u32,
    ) -> napi::Result<PromiseRaw<'env, Text>> {
        let reader = Arc::clone(&self.reader);
        let selection = Selection::find(&kind).map_err(|error| rejected(&error))?;
        env.spawn_future(async move {
            let pieces = reader
                .next_pieces(selection, max as usize)
                .await
                .map_err(|error| rejected(&error))?;
            pieces_text(&pieces)
        })
    }

    /// As `next_pieces`, without waiting: null while there is nothing.
    ///
    /// # Errors
    ///
    /// When there is no selection of this name.
    #[napi]
    pub fn poll_pieces(&self, kind: String, max: u32) -> napi::Result<Option<Text>> {
        let context = &mut Context::from_waker(Waker::noop());
        let selection = Selection::find(&kind).map_err(|error| rejected(&error))?;
        match self.reader.poll_pieces(context, selection, max as usize) {
            Poll::Ready(Ok(pieces)) => Ok(Some(pieces_text(&pieces)?)),
            Poll::Ready(Err(error)) => Err(rejected(&error)),
            Poll::Pending => Ok(None),
        }
    }

    /// Puts back the last `unread` events or elements that were handed out: iteration continues with
    /// something else.
    #[napi]
    pub fn put_back(&self, unread: u32) {
        self.reader.put_back(unread as usize);
    }

    /// The response as it is so far, without the last `unread` events or elements that were handed out,
    /// as JSON.
    #[napi]
    pub fn snapshot(&self, unread: u32) -> napi::Result<Text> {
        response_text(&self.reader.snapshot(unread as usize))
    }

    /// The whole response as JSON, when the stream has ended; reads what is left of it. It stays to be
    /// taken where `keeps_events` is true.
    #[napi]
    pub fn final_response<'env>(
        &self,
        env: &'env Env,
        keeps_events: bool,
    ) -> napi::Result<PromiseRaw<'env, Text>> {
        let reader = Arc::clone(&self.reader);
        env.spawn_future(async move {
            let response = match keeps_events {
                true => reader.final_response_keeping_events().await,
                false => reader.final_response().await,
            };
            response_text(&response.map_err(|error| rejected(&error))?)
        })
    }

    /// Closes the connection; the last `unread` events or elements that were handed out are dropped.
    #[napi]
    pub fn cancel(&self, unread: u32) {
        self.reader.cancel_unread(unread as usize);
    }

    /// The server's id of the request, once it has answered.
    #[napi(getter)]
    pub fn request_id(&self) -> Option<String> {
        self.reader.request_id()
    }

    /// What the server answered with before the events, as JSON, once it has.
    #[napi]
    pub fn head(&self) -> Option<String> {
        self.reader.head().map(|head| head.to_json().to_string())
    }
}

impl NativeStream {
    pub(crate) fn new(reader: EventReader) -> Self {
        Self {
            reader: Arc::new(reader),
        }
    }
}

/// Elements of a selection as the text of one JSON array; the empty text for none.
fn pieces_text(pieces: &[Piece]) -> napi::Result<Text> {
    match pieces {
        [] => Ok(text(String::new())),
        pieces => to_text(&pieces),
    }
}

impl Drop for NativeStream {
    fn drop(&mut self) {
        // A promise that is still pending holds the reader too.
        self.reader.cancel();
    }
}
