//! The dialect of gateways that send the whole response so far in every frame, without a `type`.
//!
//! The additions of a frame to the one before become the events that the typed dialect would have sent.
//! A text that does not continue the streamed one becomes no delta; its `done` event has all of it.

use crate::model::{
    CompletedEvent, CreatedEvent, Event, FailedEvent, IncompleteEvent, ItemStatus, OutputItem,
    OutputItemAddedEvent, OutputItemDoneEvent, Response, ResponseStatus,
};

use super::piece::{Piece, Place, pieces};

/// The state of the snapshots of a stream.
#[derive(Debug, Default)]
pub(super) struct Snapshots {
    last: Option<Response>,
    items: Vec<ItemState>,
}

#[derive(Debug, Default)]
struct ItemState {
    is_done: bool,
    pieces: Vec<PieceState>,
}

#[derive(Debug)]
struct PieceState {
    place: Place,
    streamed: String,
    annotations: usize,
    is_done: bool,
}

impl Snapshots {
    /// Returns the events that a snapshot adds to the ones before.
    pub(super) fn take(&mut self, response: Response) -> Vec<Event> {
        let mut events = Vec::new();
        if self.last.is_none() {
            events.push(created(&response));
        }
        let end = end_of(&response);
        self.compare(&response, end.is_some(), &mut events);
        match end {
            Some(status) => events.push(terminal(response, status)),
            None => self.last = Some(response),
        }
        events
    }

    /// Returns the final events, if the last snapshot is the complete response.
    ///
    /// `said_done` is whether the server sent `[DONE]`. Without it, only a snapshot with a final status counts,
    /// because a connection may break at any time.
    pub(super) fn finish(mut self, said_done: bool) -> Vec<Event> {
        let mut events = Vec::new();
        if let Some(response) = self.last.take().filter(|last| is_whole(last, said_done)) {
            self.compare(&response, true, &mut events);
            events.push(terminal(response, ResponseStatus::Completed));
        }
        events
    }

    fn compare(&mut self, response: &Response, is_end: bool, events: &mut Vec<Event>) {
        let count = response.output.len();
        for (position, item) in response.output.iter().enumerate() {
            let output_index = i64::try_from(position).ok();
            if position == self.items.len() {
                self.items.push(ItemState::default());
                events.push(Event::from(OutputItemAddedEvent {
                    output_index,
                    item: Box::new(begun(item)),
                    sequence_number: None,
                }));
            }
            let Some(state) = self.items.get_mut(position).filter(|state| !state.is_done) else {
                continue;
            };
            let is_done = is_end
                || match status_of(item) {
                    Some(ItemStatus::Completed | ItemStatus::Incomplete | ItemStatus::Failed) => {
                        true
                    }
                    Some(ItemStatus::Unknown(_)) | None => position + 1 < count,
                    Some(_) => false,
                };
            state.compare(output_index, item, is_done, events);
            if is_done {
                state.is_done = true;
                events.push(Event::from(OutputItemDoneEvent {
                    output_index,
                    item: Box::new(item.clone()),
                    sequence_number: None,
                }));
            }
        }
    }
}

impl ItemState {
    fn compare(
        &mut self,
        output_index: Option<i64>,
        item: &OutputItem,
        is_done: bool,
        events: &mut Vec<Event>,
    ) {
        let pieces = pieces(item, output_index);
        let count = pieces.len();
        for (position, piece) in pieces.iter().enumerate() {
            let state = self.piece(piece, events);
            if state.is_done {
                continue;
            }
            if let Some(added) = piece.text().strip_prefix(state.streamed.as_str())
                && !added.is_empty()
            {
                events.extend(piece.delta(added));
                state.streamed.push_str(added);
            }
            for annotation in state.annotations..piece.annotations() {
                events.extend(piece.annotation(annotation));
                state.annotations = annotation + 1;
            }
            if is_done || position + 1 < count {
                state.is_done = true;
                events.extend(piece.done());
            }
        }
    }

    fn piece(&mut self, piece: &Piece<'_>, events: &mut Vec<Event>) -> &mut PieceState {
        let found = self
            .pieces
            .iter()
            .position(|state| state.place == piece.place());
        let position = found.unwrap_or_else(|| {
            events.extend(piece.added());
            self.pieces.push(PieceState {
                place: piece.place(),
                streamed: String::new(),
                annotations: 0,
                is_done: false,
            });
            self.pieces.len() - 1
        });
        &mut self.pieces[position]
    }
}

/// The first event: the response before it had any output.
fn created(response: &Response) -> Event {
    let mut response = response.clone();
    response.output.clear();
    response.status = Some(ResponseStatus::InProgress);
    response.completed_at = None;
    response.error = None;
    response.incomplete_details = None;
    response.usage = None;
    CreatedEvent {
        response: Box::new(response),
        sequence_number: None,
    }
    .into()
}

/// The final status of a snapshot, if it has one.
fn end_of(response: &Response) -> Option<ResponseStatus> {
    match &response.status {
        Some(
            status @ (ResponseStatus::Completed
            | ResponseStatus::Incomplete
            | ResponseStatus::Failed
            | ResponseStatus::Cancelled),
        ) => Some(status.clone()),
        _ if response.error.is_some() => Some(ResponseStatus::Failed),
        _ => None,
    }
}

/// Whether the last snapshot, which has no status, is the complete response.
fn is_whole(response: &Response, said_done: bool) -> bool {
    let is_finished = |item| {
        matches!(
            status_of(item),
            Some(ItemStatus::Completed | ItemStatus::Incomplete | ItemStatus::Failed)
        )
    };
    let is_in_progress = |item| status_of(item).is_some() && !is_finished(item);
    response.status.is_none()
        && !response.output.iter().any(is_in_progress)
        && (said_done
            || response.usage.is_some()
            || !response.output.is_empty() && response.output.iter().all(is_finished))
}

/// The terminal event of a response. A cancelled one has no event of its own: it is incomplete.
pub(super) fn terminal(mut response: Response, status: ResponseStatus) -> Event {
    let status = response.status.get_or_insert(status).clone();
    let response = Box::new(response);
    let sequence_number = None;
    match status {
        ResponseStatus::Failed => FailedEvent {
            response,
            sequence_number,
        }
        .into(),
        ResponseStatus::Incomplete | ResponseStatus::Cancelled => IncompleteEvent {
            response,
            sequence_number,
        }
        .into(),
        _ => CompletedEvent {
            response,
            sequence_number,
        }
        .into(),
    }
}

fn status_of(item: &OutputItem) -> Option<&ItemStatus> {
    match item {
        OutputItem::Message(item) => item.status.as_ref(),
        OutputItem::Reasoning(item) => item.status.as_ref(),
        OutputItem::FunctionCall(item) => item.status.as_ref(),
        OutputItem::CustomToolCall(item) => item.status.as_ref(),
        OutputItem::McpCall(item) => item.status.as_ref(),
        OutputItem::CodeInterpreterCall(item) => item.status.as_ref(),
        OutputItem::WebSearchCall(item) => item.status.as_ref(),
        OutputItem::FileSearchCall(item) => item.status.as_ref(),
        OutputItem::ImageGenerationCall(item) => item.status.as_ref(),
        _ => None,
    }
}

/// An item as it is before anything was streamed of it.
fn begun(item: &OutputItem) -> OutputItem {
    let mut item = item.clone();
    let status = match &mut item {
        OutputItem::Message(item) => {
            item.content.clear();
            &mut item.status
        }
        OutputItem::Reasoning(item) => {
            item.content = None;
            item.summary.clear();
            &mut item.status
        }
        OutputItem::FunctionCall(item) => {
            item.arguments.clear();
            &mut item.status
        }
        OutputItem::CustomToolCall(item) => {
            item.input.clear();
            &mut item.status
        }
        OutputItem::McpCall(item) => {
            item.arguments.clear();
            item.output = None;
            &mut item.status
        }
        OutputItem::CodeInterpreterCall(item) => {
            item.code = None;
            &mut item.status
        }
        _ => return item,
    };
    if status.is_some() {
        *status = Some(ItemStatus::InProgress);
    }
    item
}
