//! The stream, handed out in batches.

use std::sync::{Mutex, MutexGuard, PoisonError};

use antiphon::model::{Event, Response};
use antiphon::stream::{Batch, EventReader};

use crate::error::NativeError;

/// A stream that is read in the background; the iterators of the other languages take batches from it.
#[derive(Debug, uniffi::Object)]
pub struct NativeStream {
    reader: EventReader,
    /// The batch given last, for the JSON of its events as received.
    batch: Mutex<Batch>,
}

impl NativeStream {
    pub(crate) fn new(reader: EventReader) -> Self {
        Self {
            reader,
            batch: Mutex::default(),
        }
    }

    fn batch(&self) -> MutexGuard<'_, Batch> {
        self.batch.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl NativeStream {
    /// Waits until the server has answered.
    ///
    /// # Errors
    ///
    /// When the request failed; the first batch gives the same error.
    pub async fn opened(&self) -> Result<(), NativeError> {
        Ok(self.reader.opened().await?)
    }

    /// Everything that is queued, at most `max` events; waits while there is nothing. Empty at the end.
    ///
    /// # Errors
    ///
    /// When the stream ends early; once.
    pub async fn next_batch(&self, max: u32) -> Result<Vec<Event>, NativeError> {
        let batch = self
            .reader
            .next_batch(usize::try_from(max).unwrap_or(usize::MAX))
            .await?;
        let events = batch.iter().map(|event| event.event.clone()).collect();
        *self.batch() = batch;
        Ok(events)
    }

    /// The response as it is so far, without the last `unread` events of the batch given last.
    #[must_use]
    pub fn snapshot(&self, unread: u32) -> Response {
        self.reader
            .snapshot(usize::try_from(unread).unwrap_or(usize::MAX))
    }

    /// The JSON, as received, of the event that `unread` events of the batch given last come after.
    #[must_use]
    pub fn raw_event(&self, unread: u32) -> Option<String> {
        let batch = self.batch();
        let position = batch
            .len()
            .checked_sub(usize::try_from(unread).ok()?.checked_add(1)?)?;
        let event = batch.get(position)?;
        Some(String::from_utf8_lossy(event.raw().data()).into_owned())
    }

    /// The whole response: reads the events that are left.
    ///
    /// # Errors
    ///
    /// The error the stream ended with, if it did not end with a terminal event.
    pub async fn final_response(&self) -> Result<Response, NativeError> {
        Ok(self.reader.final_response().await?)
    }

    /// Closes the connection. Does nothing after the end.
    pub fn cancel(&self) {
        self.reader.cancel();
    }

    /// The server's id of the request, once it has answered.
    #[must_use]
    pub fn request_id(&self) -> Option<String> {
        self.reader.request_id()
    }
}
