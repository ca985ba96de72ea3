//! The stream, handed out in batches: of its events, or of what some of them carry.

use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};

use antiphon::model::{Event, FunctionCallItem, ImageGenerationCallItem, Response};
use antiphon::stream::{Batch, EventReader, ReaderLimits, ResponseStream};

use crate::answer::NativeHead;
use crate::error::NativeError;
use crate::runtime;

/// Crossing costs as much as dozens of events, and hundreds on a cold JVM: so many may wait for one.
const MAX_EVENTS: usize = 1024;

/// A stream that is read in the background; the iterators of the other languages take batches from it.
///
/// They say how many events of the batch given last they have not looked at, `unread`: those come again when the stream
/// is then read in another way, are in no snapshot, and are dropped when the stream is cancelled.
#[derive(Debug, uniffi::Object)]
pub(crate) struct NativeStream {
    reader: EventReader,
    /// The batch given last, for the JSON of its events as received.
    batch: Mutex<Batch>,
}

/// What of the events is wanted; core says which of them carry it.
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

/// What an event carries of what was selected, and only that.
#[derive(Debug, Default, uniffi::Record)]
pub(crate) struct NativeSelected {
    /// How many events of the batch come after it.
    unread: u32,
    /// A piece of text, of reasoning or of a refusal.
    text: Option<String>,
    /// A call of a function.
    function_call: Option<FunctionCallItem>,
    /// A call that made an image.
    image: Option<ImageGenerationCallItem>,
}

#[uniffi::export]
impl NativeStream {
    /// Waits until the server has answered.
    async fn opened(&self) -> Result<(), NativeError> {
        Ok(self.reader.opened().await?)
    }

    /// Everything that is queued; waits while there is nothing. Empty at the end.
    async fn next_batch(&self, unread: u32) -> Result<Vec<Event>, NativeError> {
        let batch = self.take(unread).await?;
        Ok(batch.iter().map(|event| event.event.clone()).collect())
    }

    /// What is selected of everything that is queued; waits while there is nothing. Empty at the end.
    async fn next_selected(
        &self,
        selection: NativeSelection,
        mut unread: u32,
    ) -> Result<Vec<NativeSelected>, NativeError> {
        loop {
            let batch = self.take(unread).await?;
            let selected: Vec<_> = (0u32..)
                .zip(batch.iter().rev())
                .filter_map(|(unread, event)| selection.of(&event.event, unread))
                .collect();
            if !selected.is_empty() || batch.is_empty() {
                return Ok(selected.into_iter().rev().collect());
            }
            unread = 0;
        }
    }

    /// The response as it is so far.
    fn snapshot(&self, unread: u32) -> Response {
        self.reader.snapshot(size(unread))
    }

    /// The JSON, as received, of the event that was looked at last.
    fn raw_event(&self, unread: u32) -> Option<String> {
        let batch = self.batch();
        let read = batch.len().checked_sub(size(unread))?;
        let event = batch.get(..read)?.last()?;
        Some(String::from_utf8_lossy(event.raw().data()).into_owned())
    }

    /// The whole response: reads the events that are left.
    async fn final_response(&self) -> Result<Response, NativeError> {
        Ok(self.reader.final_response().await?)
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

    fn batch(&self) -> MutexGuard<'_, Batch> {
        self.batch.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl NativeSelection {
    fn of(self, event: &Event, unread: u32) -> Option<NativeSelected> {
        let mut selected = NativeSelected {
            unread,
            ..NativeSelected::default()
        };
        match self {
            Self::Text => selected.text = Some(event.text_delta()?.to_owned()),
            Self::Reasoning => selected.text = Some(event.reasoning_delta()?.to_owned()),
            Self::Refusal => selected.text = Some(event.refusal_delta()?.to_owned()),
            Self::FunctionCalls => selected.function_call = Some(event.function_call()?.clone()),
            Self::Images => selected.image = Some(event.image()?.clone()),
        }
        Some(selected)
    }
}

fn size(unread: u32) -> usize {
    usize::try_from(unread).unwrap_or(usize::MAX)
}
