//! Taking up a stream that broke, behind the last event that came.
//!
//! A server that keeps a response gives its events again from a number on. What it gives twice is
//! dropped by number, so that the caller sees one stream without a seam. Only events with numbers can
//! be taken up: without them nobody knows what came already.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{Error, ErrorKind, Result};
use crate::model::{Event, Response};
use crate::transport::{Body, Deadline, until};

/// So often in a row a stream is taken up without a new event; each new event begins the count anew.
const MAX_ATTEMPTS: u32 = 5;

/// The delay before the second attempt in a row; it doubles with each further one. There is none
/// before the first, as most connections break alone.
const FIRST_DELAY: Duration = Duration::from_millis(500);

/// Where a response is kept.
pub(crate) trait Origin: Send + Sync {
    /// The events of a response behind the one of this number.
    fn events(&self, response_id: &str, starting_after: Option<i64>) -> Pending<Again>;

    /// The response as it is now.
    fn response(&self, response_id: &str) -> Pending<Response>;
}

/// An answer that is on its way.
pub(crate) type Pending<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

/// What a server gives that is asked for events again.
pub(crate) enum Again {
    /// The events.
    Events {
        body: Body,
        request_id: Option<String>,
    },
    /// The response, which has no events to give: it is finished, or the server does not stream it.
    Whole(Box<Response>),
    /// Nothing: the time of the whole stream is over.
    TooLate(Error),
}

/// What is known for taking a stream up.
pub(crate) struct Resumption {
    origin: Arc<dyn Origin>,
    /// The id; it may come with the first event.
    response_id: Option<String>,
    /// Whether the server keeps the response, as it was asked to or as it says.
    is_kept: bool,
    /// The number of the event that the stream begins behind.
    starting_after: Option<i64>,
    /// When the stream must have ended.
    total: Option<Deadline>,
    progress: Progress,
}

#[derive(Default)]
struct Progress {
    /// Attempts since the last new event.
    attempts: u32,
    /// Events up to this number came before the connection broke.
    repeated_up_to: Option<i64>,
    /// Whether an event without a number came, so that what is missing cannot be told.
    lost_count: bool,
    /// The number of the last event, as long as each was one more than the one before.
    consecutive: Option<Consecutive>,
    /// Whether a numbered event came.
    has_numbers: bool,
    /// Whether no numbered event came yet on the connection that resumes the stream.
    is_first: bool,
}

/// Numbers that rise by one.
#[derive(Clone, Copy)]
struct Consecutive {
    first: i64,
    last: i64,
}

/// Where an event of a resumed stream belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Next,
    /// It came before the connection broke.
    Repeated,
    /// Events between it and the last one are missing.
    BehindAGap,
}

/// Why nothing more comes on a connection.
#[derive(Debug)]
pub(super) struct Break {
    pub(super) error: Error,
    /// Whether the server ended the stream in good order, as it does for a cancelled response.
    pub(super) is_quiet: bool,
}

impl Resumption {
    /// For a stream of a response that is not known yet.
    pub(crate) fn new(origin: Arc<dyn Origin>, is_kept: bool) -> Self {
        Self {
            origin,
            response_id: None,
            is_kept,
            starting_after: None,
            total: None,
            progress: Progress::default(),
        }
    }

    /// For the stream of a kept response, behind an event.
    pub(crate) fn of_kept(
        origin: Arc<dyn Origin>,
        response_id: String,
        starting_after: Option<i64>,
    ) -> Self {
        Self {
            response_id: Some(response_id),
            starting_after,
            ..Self::new(origin, true)
        }
    }

    /// With a time at which it gives up.
    pub(crate) fn until(self, total: Option<Deadline>) -> Self {
        Self { total, ..self }
    }

    /// Takes note of an event, and says where it belongs.
    pub(super) fn place_of(&mut self, event: &Event) -> Place {
        if let Some(place) = self.progress.place_of(event) {
            return place;
        }
        let response = match event {
            Event::Created(event) => &event.response,
            Event::Queued(event) => &event.response,
            Event::InProgress(event) => &event.response,
            _ => return Place::Next,
        };
        self.is_kept |= response.background == Some(true);
        if self.response_id.is_none() && !response.id.is_empty() {
            self.response_id = Some(response.id.clone());
        }
        Place::Next
    }

    /// Asks for the response as it is in the end, which it must have reached; `None` where it has no id.
    pub(super) fn fetch_whole(&mut self) -> Option<Pending<Again>> {
        let (origin, response_id) = (Arc::clone(&self.origin), self.response_id.clone()?);
        Some(Box::pin(async move {
            finished(&*origin, &response_id).await?.ok_or_else(|| {
                let message = "the server left out events of the response, and it is not finished";
                Error::new(ErrorKind::StreamInterrupted, message)
            })
        }))
    }

    /// Begins to take a stream up behind the event `last`; `request` is the one that made it.
    ///
    /// # Errors
    ///
    /// The error of the stream, where it cannot be taken up or was so often enough.
    pub(super) fn begin(
        &mut self,
        last: Option<i64>,
        broken: &Break,
        request: &str,
    ) -> Result<Pending<Again>> {
        let progress = &mut self.progress;
        let can_resume = self.is_kept && (last.is_some() || !progress.lost_count);
        let Some(response_id) = self.response_id.clone().filter(|_| can_resume) else {
            return Err(broken.error.clone());
        };
        // Another connection may not be dead, but a server that is silent on two will be on a third.
        let is_silent_again = broken.error.is_timeout() && progress.attempts > 0;
        if progress.attempts == MAX_ATTEMPTS || is_silent_again {
            return Err(broken.given_up(last, progress.attempts, None));
        }
        let attempt = progress.attempts;
        progress.attempts += 1;
        progress.repeated_up_to = last;
        progress.is_first = true;
        let starting_after = last.or(self.starting_after);
        // Where a stream that was taken up ends without anything new, there may be nothing more.
        let ask_first = broken.is_quiet && attempt > 0;
        let (origin, total) = (Arc::clone(&self.origin), self.total);
        let request = request.to_owned();
        Ok(Box::pin(async move {
            let again = take_up(&*origin, &response_id, starting_after, attempt, ask_first);
            let in_time = until(total, again).await;
            in_time.unwrap_or_else(|deadline| {
                let error = deadline.error(&request, "the stream did not end");
                Ok(Again::TooLate(error))
            })
        }))
    }

    /// The error of a stream that could not be taken up; `None` while another attempt may succeed.
    pub(super) fn failure(
        &self,
        last: Option<i64>,
        broken: &Break,
        error: &Error,
    ) -> Option<Error> {
        let attempts = self.progress.attempts;
        let is_last = attempts == MAX_ATTEMPTS || is_refusal(error);
        is_last.then(|| broken.given_up(last, attempts, Some(error)))
    }
}

impl Progress {
    /// Where an event belongs; `None` where it is the next one.
    fn place_of(&mut self, event: &Event) -> Option<Place> {
        let Some(number) = event.sequence_number() else {
            if !matches!(event, Event::Keepalive(_) | Event::Ping(_)) {
                self.lost_count = true;
            }
            return None;
        };
        let is_first = std::mem::take(&mut self.is_first);
        let before = self.consecutive;
        if let (true, Some(before)) = (is_first, before) {
            let is_begun_anew = number == before.first && !is_of_response(event);
            if is_begun_anew {
                // The server numbers what it sends on this connection: nothing can be told by numbers.
                self.repeated_up_to = None;
                self.consecutive = None;
                self.lost_count = true;
            } else if number > before.last.saturating_add(1) {
                return Some(Place::BehindAGap);
            }
        }
        if self.repeated_up_to.is_some_and(|last| number <= last) {
            return Some(Place::Repeated);
        }
        self.attempts = 0;
        self.consecutive = match self.consecutive {
            Some(run) if number == run.last.saturating_add(1) => Some(Consecutive {
                last: number,
                ..run
            }),
            None if !self.lost_count && before.is_none() && !self.has_numbers => {
                Some(Consecutive {
                    first: number,
                    last: number,
                })
            }
            _ => None,
        };
        self.has_numbers = true;
        None
    }
}

/// Whether an event tells of the response as a whole, as those do with which a stream begins.
fn is_of_response(event: &Event) -> bool {
    matches!(
        event,
        Event::Created(_) | Event::Queued(_) | Event::InProgress(_)
    )
}

async fn take_up(
    origin: &dyn Origin,
    response_id: &str,
    starting_after: Option<i64>,
    attempt: u32,
    ask_first: bool,
) -> Result<Again> {
    if ask_first && let Some(finished) = finished(origin, response_id).await? {
        return Ok(finished);
    }
    if attempt > 0 {
        let doubled = FIRST_DELAY * 2_u32.pow(attempt - 1);
        // Less up to a quarter by chance, so that clients do not come back in step.
        tokio::time::sleep(doubled.mul_f64(1.0 - 0.25 * fastrand::f64())).await;
    }
    match origin.events(response_id, starting_after).await {
        Ok(Again::Whole(response)) if !response.is_finished() => Err(Error::new(
            ErrorKind::StreamInterrupted,
            "the server does not stream the response again, and it is not finished",
        )),
        // Servers stream a response only for some minutes after it was made.
        Err(error) if is_refusal(&error) => match finished(origin, response_id).await {
            Ok(Some(finished)) => Ok(finished),
            _ => Err(error),
        },
        again => again,
    }
}

async fn finished(origin: &dyn Origin, response_id: &str) -> Result<Option<Again>> {
    let response = origin.response(response_id).await?;
    Ok(response
        .is_finished()
        .then(|| Again::Whole(Box::new(response))))
}

/// Whether the server will say the same however often it is asked.
fn is_refusal(error: &Error) -> bool {
    error
        .status()
        .is_some_and(|status| (400..500).contains(&status) && !matches!(status, 408 | 409 | 429))
}

impl Break {
    /// The error of a stream that was taken up in vain.
    fn given_up(&self, last: Option<i64>, attempts: u32, error: Option<&Error>) -> Error {
        let place = last.map_or(String::new(), |number| format!(" behind event {number}"));
        let times = match attempts {
            1 => "once".to_owned(),
            attempts => format!("{attempts} times"),
        };
        let reason = match error {
            Some(error) => format!("; at last: {error}"),
            None => ", and nothing new came.".to_owned(),
        };
        let message = format!(
            "{} It was taken up{place} {times} in vain{reason}",
            self.error
        );
        let given_up = Error::new(self.error.kind(), message);
        let given_up = match self.error.timeout() {
            Some(clock) => given_up.with_timeout(clock),
            None => given_up,
        };
        match error {
            Some(error) => given_up.with_source(error.clone()),
            None => given_up.with_source(self.error.clone()),
        }
    }
}

impl fmt::Debug for Resumption {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Resumption")
            .field("response_id", &self.response_id)
            .field("is_kept", &self.is_kept)
            .field("attempts", &self.progress.attempts)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
