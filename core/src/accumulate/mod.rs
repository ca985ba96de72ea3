//! Events to a response.
//!
//! Items are found by `output_index`, parts by `content_index` or `summary_index`; ids are data,
//! because one gateway changes them on every event. What is missing is created, what is odd is
//! tolerated, and what was streamed is never lost: a later, emptier version of an item or of the
//! response does not erase it. Appending n deltas costs O(n); a [`Response`] is put together only
//! when asked for.

mod address;
mod audio;
mod keep;
mod need;
mod parts;
mod slots;
mod tools;

use crate::lenient::Fill;
use crate::model::{
    Annotation, Event, FunctionCallArgumentsDoneEvent, Logprob, OutputItem,
    OutputTextAnnotationAddedEvent, Response, ResponseStatus,
};

pub use crate::dialect::Tolerance;

use address::at;
use audio::Audio;
use keep::keep_longer;
use need::Need;
use slots::Slots;

/// Builds a response from the events of a stream.
///
/// ```
/// use antiphon::accumulate::Accumulator;
/// use antiphon::model::{Event, OutputTextDeltaEvent};
///
/// let mut accumulator = Accumulator::new();
/// for delta in ["Hel", "lo"] {
///     let event = Event::from(OutputTextDeltaEvent { delta: delta.into(), ..Default::default() });
///     accumulator.apply(&event);
/// }
/// assert_eq!(accumulator.snapshot().output_text(), "Hello");
/// ```
#[derive(Debug, Default)]
pub struct Accumulator {
    /// The response as the last lifecycle event gave it; its output is in `slots`.
    response: Response,
    slots: Slots,
    audio: Audio,
    has_response: bool,
    was_created: bool,
    is_terminal: bool,
}

impl Accumulator {
    /// An accumulator that has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes an event in.
    ///
    /// Never fails: what is odd is put right as well as can be, and named by the result.
    pub fn apply(&mut self, event: &Event) -> Option<Tolerance> {
        match event {
            Event::OutputTextDelta(event) => {
                if let Some(part) = self.slots.output_text(at(event), event.content_index) {
                    part.text.push_str(&event.delta);
                    if let Some(logprobs) = present(&event.logprobs) {
                        part.logprobs
                            .get_or_insert_default()
                            .extend_from_slice(logprobs);
                    }
                }
            }
            Event::FunctionCallArgumentsDelta(event) => {
                if let OutputItem::FunctionCall(call) =
                    self.slots.item(at(event), Need::FunctionCall)
                {
                    call.arguments.push_str(&event.delta);
                }
            }
            Event::ReasoningTextDelta(event) => {
                if let Some(part) = self.slots.reasoning_text(at(event), event.content_index) {
                    part.text.push_str(&event.delta);
                }
            }
            Event::ReasoningSummaryTextDelta(event) => {
                if let Some(part) = self.slots.summary_text(at(event), event.summary_index) {
                    part.text.push_str(&event.delta);
                }
            }
            Event::RefusalDelta(event) => {
                if let Some(part) = self.slots.refusal(at(event), event.content_index) {
                    part.refusal.push_str(&event.delta);
                }
            }
            Event::Created(event) => self.begin(&event.response),
            Event::Queued(event) => self.take_response(&event.response),
            Event::InProgress(event) => self.take_response(&event.response),
            Event::Completed(event) => self.end(&event.response, ResponseStatus::Completed),
            Event::Incomplete(event) => self.end(&event.response, ResponseStatus::Incomplete),
            Event::Failed(event) => self.end(&event.response, ResponseStatus::Failed),
            Event::OutputItemAdded(event) => self.slots.add(event.output_index, &event.item),
            Event::OutputItemDone(event) => self.slots.finish(event.output_index, &event.item),
            Event::ContentPartAdded(event) => {
                self.slots
                    .set_content_part(at(event), event.content_index, &event.part);
            }
            Event::ContentPartDone(event) => {
                self.slots
                    .set_content_part(at(event), event.content_index, &event.part);
            }
            Event::OutputTextDone(event) => {
                if let Some(part) = self.slots.output_text(at(event), event.content_index) {
                    keep_longer(&mut part.text, &event.text);
                    if let Some(logprobs) = present(&event.logprobs) {
                        part.logprobs = Some(logprobs.to_vec());
                    }
                }
            }
            Event::OutputTextAnnotationAdded(event) => self.add_annotation(event),
            Event::RefusalDone(event) => {
                if let Some(part) = self.slots.refusal(at(event), event.content_index) {
                    keep_longer(&mut part.refusal, &event.refusal);
                }
            }
            Event::ReasoningTextDone(event) => {
                if let Some(part) = self.slots.reasoning_text(at(event), event.content_index) {
                    keep_longer(&mut part.text, &event.text);
                }
            }
            Event::ReasoningSummaryPartAdded(event) => {
                self.slots
                    .set_summary_part(at(event), event.summary_index, &event.part);
            }
            Event::ReasoningSummaryPartDone(event) => {
                self.slots
                    .set_summary_part(at(event), event.summary_index, &event.part);
            }
            Event::ReasoningSummaryTextDone(event) => {
                if let Some(part) = self.slots.summary_text(at(event), event.summary_index) {
                    keep_longer(&mut part.text, &event.text);
                }
            }
            Event::FunctionCallArgumentsDone(event) => self.finish_arguments(event),
            Event::AudioDelta(event) => self.audio.push_data(&event.delta),
            Event::AudioTranscriptDelta(event) => self.audio.push_transcript(&event.delta),
            event => tools::apply(&mut self.slots, event),
        }
        self.slots.take_tolerance()
    }

    /// The response as it is so far.
    ///
    /// Costs a copy of everything accumulated: ask for it when it is needed, not on every event.
    #[must_use]
    pub fn snapshot(&self) -> Response {
        let mut response = self.response.clone();
        response.output = self.slots.items();
        if let Some(audio) = self.audio.snapshot() {
            response.audio = Some(audio);
        }
        response
    }

    /// The response as it is so far; `None` where no event has told anything about it.
    #[must_use]
    pub fn partial(&self) -> Option<Response> {
        (self.has_response || self.slots.len() > 0).then(|| self.snapshot())
    }

    /// Whether a terminal event was seen.
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// Takes the first event's response. A second one begins anew: after a terminal event, as when a
    /// response is steered, or where it is another response.
    fn begin(&mut self, response: &Response) {
        let is_another = self.was_created && self.response.id != response.id;
        if self.is_terminal || is_another {
            let was_terminal = self.is_terminal;
            *self = Self::default();
            if !was_terminal {
                self.slots
                    .tolerate("a second response before the first one ended");
            }
        }
        self.was_created = true;
        self.take_response(response);
    }

    /// Takes a lifecycle event's response, and what it leaves empty from the one before; its output
    /// counts unless it has fewer items than were streamed.
    fn take_response(&mut self, response: &Response) {
        self.has_response = true;
        let mut last = response.clone();
        let output = std::mem::take(&mut last.output);
        last.fill(&mut self.response);
        self.response = last;
        if output.len() >= self.slots.len() {
            self.slots.replace(output, self.is_terminal);
        }
    }

    fn end(&mut self, response: &Response, status: ResponseStatus) {
        if response.output.len() < self.slots.len() {
            self.slots
                .tolerate("a terminal response with fewer items than were streamed");
        }
        self.is_terminal = true;
        self.take_response(response);
        self.response.status.get_or_insert(status);
    }

    fn add_annotation(&mut self, event: &OutputTextAnnotationAddedEvent) {
        let Some(part) = self.slots.output_text(at(event), event.content_index) else {
            return;
        };
        let place = event
            .annotation_index
            .and_then(|index| usize::try_from(index).ok());
        match place.and_then(|index| part.annotations.get_mut(index)) {
            Some(annotation) => annotation.clone_from(&*event.annotation),
            None => part.annotations.push(Annotation::clone(&event.annotation)),
        }
    }

    fn finish_arguments(&mut self, event: &FunctionCallArgumentsDoneEvent) {
        let OutputItem::FunctionCall(call) = self.slots.item(at(event), Need::FunctionCall) else {
            return;
        };
        keep_longer(&mut call.arguments, &event.arguments);
        if let Some(name) = &event.name {
            keep_longer(&mut call.name, name);
        }
        if call.call_id.is_none() {
            call.call_id.clone_from(&event.call_id);
        }
    }
}

fn present(logprobs: &Option<Vec<Logprob>>) -> Option<&[Logprob]> {
    logprobs.as_deref().filter(|logprobs| !logprobs.is_empty())
}
