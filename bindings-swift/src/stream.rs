//! The stream, handed out in batches: of its events, or of what a selection gives in their place.

use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};

use antiphon::stream::{Batch, EventReader, ReaderLimits, ResponseStream, Selection, StreamEvent};

use crate::answer::NativeHead;
use crate::buffer::{append, append_size, bytes_of};
use crate::error::NativeError;
use crate::runtime;

/// Crossing costs as much as dozens of events, and hundreds on a cold JVM: so many may wait for one.
const MAX_EVENTS: usize = 1024;

/// What a piece of text takes, roughly, with its ids.
const BYTES_PER_EVENT: usize = 128;

/// A stream that is read in the background; the iterators of the other languages take batches from it.
///
/// They say how many events or elements of the last batch they have not looked at, `unread`: those come again when the
/// stream is then read in another way, are in no snapshot, and are dropped when the stream is cancelled.
#[derive(Debug, uniffi::Object)]
pub(crate) struct NativeStream {
    reader: EventReader,
    /// The batch given last, for the JSON of its events as received.
    batch: Mutex<Batch>,
}

/// What iteration gives in place of events.
#[derive(Debug, Clone, Copy, uniffi::Enum)]
pub(crate) enum NativeSelection {
    /// The pieces of the text of messages.
    Text,
    /// The pieces of the reasoning that the server shows.
    Reasoning,
    /// The pieces of a refusal.
    Refusal,
    /// The whole calls of the caller's functions.
    FunctionCalls,
    /// The whole calls that made an image.
    Images,
}

#[uniffi::export]
impl NativeStream {
    /// Waits until the server has answered.
    async fn opened(&self) -> Result<(), NativeError> {
        Ok(self.reader.opened().await?)
    }

    /// Everything that is queued, as a list of events; waits while there is nothing. An empty list at the end.
    async fn next_batch(&self, unread: u32) -> Result<Vec<u8>, NativeError> {
        let batch = self.take(unread).await?;
        let mut bytes = Vec::with_capacity(batch.len() * BYTES_PER_EVENT);
        append_size(batch.len() as u64, &mut bytes);
        for event in batch.iter() {
            append(&event.event, &mut bytes)?;
        }
        Ok(bytes)
    }

    /// What a selection gives of everything that is queued, as a list; waits while there is nothing. An
    /// empty list at the end.
    async fn next_selected(
        &self,
        selection: NativeSelection,
        unread: u32,
    ) -> Result<Vec<u8>, NativeError> {
        self.reader.put_back(size(unread));
        // From here on `unread` counts no events.
        *self.batch() = Batch::default();
        let pieces = self
            .reader
            .next_pieces(selection.into(), MAX_EVENTS)
            .await?;
        Ok(bytes_of(&*pieces)?)
    }

    /// The response as it is so far.
    fn snapshot(&self, unread: u32) -> Result<Vec<u8>, NativeError> {
        Ok(bytes_of(&self.reader.snapshot(size(unread)))?)
    }

    /// The JSON, as received, of the event that was looked at last; none where iteration gives something
    /// in place of events.
    fn raw_event(&self, unread: u32) -> Option<String> {
        let event = self.last_event(unread)?;
        Some(String::from_utf8_lossy(event.raw().data()).into_owned())
    }

    /// Reads the remaining events and returns the final response.
    async fn final_response(&self, unread: u32) -> Result<Vec<u8>, NativeError> {
        // The iterators have no event left afterwards, and the last one they looked at stays the last.
        let last = self.last_event(unread);
        *self.batch() = Batch::new(last.into_iter().collect());
        Ok(bytes_of(&self.reader.final_response().await?)?)
    }

    /// Closes the connection. Does nothing after the end.
    fn cancel(&self, unread: u32) {
        self.reader.cancel_unread(size(unread));
    }

    /// What the server answered with before the stream, once it has.
    fn head(&self) -> Option<NativeHead> {
        self.reader.head().as_ref().map(NativeHead::from)
    }
}

impl NativeStream {
    /// Opens a stream and reads it ahead.
    pub(crate) fn open(
        limits: ReaderLimits,
        stream: impl Future<Output = antiphon::Result<ResponseStream>> + Send + 'static,
    ) -> Result<Self, NativeError> {
        Ok(Self {
            reader: EventReader::spawn(runtime::handle()?, stream, limits),
            batch: Mutex::default(),
        })
    }

    async fn take(&self, unread: u32) -> Result<Batch, NativeError> {
        self.reader.put_back(size(unread));
        let batch = self.reader.next_batch(MAX_EVENTS).await?;
        // At the end the last event stays the last.
        if !batch.is_empty() {
            *self.batch() = Batch::clone(&batch);
        }
        Ok(batch)
    }

    fn last_event(&self, unread: u32) -> Option<StreamEvent> {
        let batch = self.batch();
        let looked_at = batch.len().checked_sub(size(unread))?;
        batch.get(..looked_at)?.last().cloned()
    }

    fn batch(&self) -> MutexGuard<'_, Batch> {
        self.batch.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl From<NativeSelection> for Selection {
    fn from(selection: NativeSelection) -> Self {
        match selection {
            NativeSelection::Text => Self::Text,
            NativeSelection::Reasoning => Self::Reasoning,
            NativeSelection::Refusal => Self::Refusal,
            NativeSelection::FunctionCalls => Self::FunctionCalls,
            NativeSelection::Images => Self::Images,
        }
    }
}

fn size(unread: u32) -> usize {
    usize::try_from(unread).unwrap_or(usize::MAX)
}
