//! Events to a response: the one record of what was received.
//!
//! Final response, snapshot, every view of a stream and the partial response of an error are read
//! from it. The rules, each in one place:
//!
//! | question | rule | where |
//! |---|---|---|
//! | which item does an event belong to? | id, then index, then the last open item of the kind | `identity` |
//! | which part? | the index; several parts become one where a later version has one with their joined text | `parts` |
//! | what does a later version change? | it fills: what it leaves empty stays as it was | `crate::lenient::Fill` |
//! | what does a whole output change? | its items count, in its order; streamed items whose content it lacks stay | `whole` |
//! | was an event sent again? | the number fell back, and the same text was recorded at it | `repeats` |
//! | what does a view give? | the `changes` that an event made, filtered | `selection` |
//!
//! What is missing is created and what is odd is tolerated; `strict` turns each tolerance into an
//! error. Appending n deltas costs O(n), as do n items in any order; a [`Response`] is put together
//! only when asked for.

mod address;
mod audio;
mod changes;
mod identity;
mod items;
mod keep;
mod kind;
mod parts;
mod repeats;
mod selection;
mod streamed;
mod tools;
mod whole;

use crate::lenient::Fill;
use crate::model::{
    Annotation, Event, FunctionCallArgumentsDoneEvent, Logprob, OutputItem,
    OutputTextAnnotationAddedEvent, Response, ResponseStatus,
};

pub use crate::dialect::Tolerance;
pub use selection::{Piece, Selection};

use address::at;
use audio::Audio;
use changes::Channel;
use items::StreamedItems;
use keep::keep_longer;
use kind::ItemKind;
use repeats::EventNumbers;

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
#[derive(Debug, Clone, Default)]
pub struct Accumulator {
    /// The response as the last lifecycle event gave it; its output is in `items`.
    response: Response,
    items: StreamedItems,
    audio: Audio,
    numbers: EventNumbers,
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
    /// Never fails: what is odd is read as well as can be, and named by the result.
    pub fn apply(&mut self, event: &Event) -> Option<Tolerance> {
        self.items.changes_mut().clear();
        let number = event.sequence_number();
        if let Some(number) = number {
            self.numbers.observe(number, || delta_of(event).is_some());
        }
        self.change(event);
        if let Some(number) = number {
            self.numbers.record(number, self.items.changes());
        }
        self.items.take_tolerance()
    }

    /// What the last event that was applied has of a selection.
    pub fn pieces(&self, selection: Selection) -> impl Iterator<Item = Piece> {
        let changes = self.items.changes().iter();
        changes.filter_map(move |change| selection.piece(change, &self.items))
    }

    /// The one piece that an event will have of a selection when it is applied, where that is certain
    /// whatever other such events are applied before it: a delta of the item of the last event.
    pub(crate) fn next_piece(&self, event: &Event, selection: Selection) -> Option<Piece> {
        let (at, kind, channel, delta) = match event {
            Event::OutputTextDelta(event) if selection == Selection::Text => {
                let channel = Channel::OutputText;
                (at(event), ItemKind::Message, channel, &event.delta)
            }
            Event::RefusalDelta(event) if selection == Selection::Refusal => {
                (at(event), ItemKind::Message, Channel::Refusal, &event.delta)
            }
            Event::ReasoningTextDelta(event) if selection == Selection::Reasoning => {
                let channel = Channel::ReasoningText;
                (at(event), ItemKind::Reasoning, channel, &event.delta)
            }
            Event::ReasoningSummaryTextDelta(event) if selection == Selection::Reasoning => (
                at(event),
                ItemKind::Reasoning,
                Channel::Summary,
                &event.delta,
            ),
            _ => return None,
        };
        let is_certain = !delta.is_empty()
            && self.items.is_current(at, kind)
            && (selection != Selection::Reasoning
                || self.items.current_reasoning_channel() == Some(channel));
        is_certain.then(|| Piece::Text(delta.clone()))
    }

    /// Whether an event was applied before: some gateways send events again that they had passed on.
    /// Such an event does not count; it is not to be applied.
    pub fn is_repeat(&mut self, event: &Event) -> bool {
        let number = event.sequence_number();
        let is_repeat = number.is_some_and(|number| {
            self.numbers
                .new_from()
                .is_some_and(|new_from| number < new_from)
                && delta_of(event).is_some_and(|delta| self.recorded_at(number) == Some(delta))
        });
        if is_repeat {
            self.numbers.repeat();
        }
        is_repeat
    }

    /// Events with a lower number than this may be repeats; `None` where numbers mean nothing.
    pub(crate) fn new_from(&self) -> Option<i64> {
        self.numbers.new_from()
    }

    /// The response as it is so far.
    ///
    /// Costs a copy of everything accumulated: ask for it when it is needed, not on every event.
    #[must_use]
    pub fn snapshot(&self) -> Response {
        let mut response = self.response.clone();
        response.output = self.items.output();
        if let Some(audio) = self.audio.snapshot() {
            response.audio = Some(audio);
        }
        response
    }

    /// The response as it is so far; `None` where no event has told anything about it.
    #[must_use]
    pub fn partial(&self) -> Option<Response> {
        (self.has_response || self.items.len() > 0).then(|| self.snapshot())
    }

    /// Whether a terminal event was seen.
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    fn change(&mut self, event: &Event) {
        match event {
            Event::OutputTextDelta(event) => {
                let (at, index) = (at(event), event.content_index);
                let part = self
                    .items
                    .append_text(at, Channel::OutputText, index, &event.delta);
                if let Some(logprobs) = present(&event.logprobs)
                    && let Some(part) = part
                    && let Some(part) = self.items.output_text_mut(Channel::OutputText, part)
                {
                    part.logprobs
                        .get_or_insert_default()
                        .extend_from_slice(logprobs);
                }
            }
            Event::FunctionCallArgumentsDelta(event) => {
                self.items
                    .append_arguments(at(event), ItemKind::FunctionCall, &event.delta);
            }
            Event::ReasoningTextDelta(event) => {
                let (at, index) = (at(event), event.content_index);
                self.items
                    .append_text(at, Channel::ReasoningText, index, &event.delta);
            }
            Event::ReasoningSummaryTextDelta(event) => {
                let (at, index) = (at(event), event.summary_index);
                self.items
                    .append_text(at, Channel::Summary, index, &event.delta);
            }
            Event::RefusalDelta(event) => {
                let (at, index) = (at(event), event.content_index);
                self.items
                    .append_text(at, Channel::Refusal, index, &event.delta);
            }
            Event::Created(event) => self.begin(&event.response),
            Event::Queued(event) => self.take_response(&event.response),
            Event::InProgress(event) => self.take_response(&event.response),
            Event::Completed(event) => self.end(&event.response, ResponseStatus::Completed),
            Event::Incomplete(event) => self.end(&event.response, ResponseStatus::Incomplete),
            Event::Failed(event) => self.end(&event.response, ResponseStatus::Failed),
            Event::OutputItemAdded(event) => self.items.add(event.output_index, &event.item),
            Event::OutputItemDone(event) => self.items.finish(event.output_index, &event.item),
            Event::ContentPartAdded(event) => {
                let (at, index) = (at(event), event.content_index);
                self.items.set_content_part(at, index, &event.part);
            }
            Event::ContentPartDone(event) => {
                let (at, index) = (at(event), event.content_index);
                self.items.set_content_part(at, index, &event.part);
            }
            Event::OutputTextDone(event) => {
                let (at, index) = (at(event), event.content_index);
                let part = self
                    .items
                    .finish_text(at, Channel::OutputText, index, &event.text);
                if let Some(logprobs) = present(&event.logprobs)
                    && let Some(part) = part
                {
                    part.logprobs = Some(logprobs.to_vec());
                }
            }
            Event::OutputTextAnnotationAdded(event) => self.add_annotation(event),
            Event::RefusalDone(event) => {
                let (at, index) = (at(event), event.content_index);
                self.items
                    .finish_text(at, Channel::Refusal, index, &event.refusal);
            }
            Event::ReasoningTextDone(event) => {
                let (at, index) = (at(event), event.content_index);
                self.items
                    .finish_text(at, Channel::ReasoningText, index, &event.text);
            }
            Event::ReasoningSummaryPartAdded(event) => {
                let (at, index) = (at(event), event.summary_index);
                self.items.set_summary_part(at, index, &event.part);
            }
            Event::ReasoningSummaryPartDone(event) => {
                let (at, index) = (at(event), event.summary_index);
                self.items.set_summary_part(at, index, &event.part);
            }
            Event::ReasoningSummaryTextDone(event) => {
                let (at, index) = (at(event), event.summary_index);
                self.items
                    .finish_text(at, Channel::Summary, index, &event.text);
            }
            Event::FunctionCallArgumentsDone(event) => self.finish_arguments(event),
            Event::AudioDelta(event) => self.audio.push_data(&event.delta),
            Event::AudioTranscriptDelta(event) => self.audio.push_transcript(&event.delta),
            event => tools::apply(&mut self.items, event),
        }
    }

    /// The text that was recorded of the delta with a number, and where it is.
    fn recorded_at(&self, number: i64) -> Option<(Channel, &str)> {
        let recorded = self.numbers.recorded(number)?;
        Some((recorded.channel, self.items.gained_text(&recorded)?))
    }

    /// Takes the first event's response. A second one begins anew: after a terminal event, as when a
    /// response is steered, or where it is another response.
    fn begin(&mut self, response: &Response) {
        let is_another = self.was_created && self.response.id != response.id;
        if self.is_terminal || is_another {
            let was_terminal = self.is_terminal;
            *self = Self::default();
            if !was_terminal {
                self.items
                    .tolerate("a second response before the first one ended");
            }
        }
        self.was_created = true;
        self.take_response(response);
    }

    /// Takes a lifecycle event's response.
    fn take_response(&mut self, response: &Response) {
        self.has_response = true;
        let mut later = response.clone();
        let output = std::mem::take(&mut later.output);
        later.fill(&mut self.response);
        self.response = later;
        if self.items.take_output(output, self.is_terminal) && self.is_terminal {
            self.items
                .tolerate("a terminal response without items that were streamed");
        }
    }

    fn end(&mut self, response: &Response, status: ResponseStatus) {
        self.is_terminal = true;
        self.take_response(response);
        let status = self.response.status.get_or_insert(status);
        self.items.give_calls(Some(status));
    }

    fn add_annotation(&mut self, event: &OutputTextAnnotationAddedEvent) {
        let Some(part) = self.items.output_text(at(event), event.content_index) else {
            return;
        };
        // The index says nothing: some servers send 0 with each.
        if !part.annotations.contains(&event.annotation) {
            part.annotations.push(Annotation::clone(&event.annotation));
        }
    }

    fn finish_arguments(&mut self, event: &FunctionCallArgumentsDoneEvent) {
        let item = self.items.item_at(at(event), ItemKind::FunctionCall);
        let OutputItem::FunctionCall(call) = item else {
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

/// The text that a delta appends, and where.
fn delta_of(event: &Event) -> Option<(Channel, &str)> {
    Some(match event {
        Event::OutputTextDelta(event) => (Channel::OutputText, &event.delta),
        Event::RefusalDelta(event) => (Channel::Refusal, &event.delta),
        Event::ReasoningTextDelta(event) => (Channel::ReasoningText, &event.delta),
        Event::ReasoningSummaryTextDelta(event) => (Channel::Summary, &event.delta),
        Event::FunctionCallArgumentsDelta(event) => (Channel::Arguments, &event.delta),
        Event::CustomToolCallInputDelta(event) => (Channel::Arguments, &event.delta),
        Event::McpCallArgumentsDelta(event) => (Channel::Arguments, &event.delta),
        _ => return None,
    })
}

fn present(logprobs: &Option<Vec<Logprob>>) -> Option<&[Logprob]> {
    logprobs.as_deref().filter(|logprobs| !logprobs.is_empty())
}
