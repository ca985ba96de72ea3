//! The texts of an item that servers stream, and the events that stream them.

use crate::model::{
    CodeInterpreterCallCodeDeltaEvent, CodeInterpreterCallCodeDoneEvent, ContentPart,
    ContentPartAddedEvent, ContentPartDoneEvent, CustomToolCallInputDeltaEvent,
    CustomToolCallInputDoneEvent, Event, FunctionCallArgumentsDeltaEvent,
    FunctionCallArgumentsDoneEvent, FunctionCallItem, McpCallArgumentsDeltaEvent,
    McpCallArgumentsDoneEvent, OutputItem, OutputTextAnnotationAddedEvent, OutputTextDeltaEvent,
    OutputTextDoneEvent, ReasoningSummaryPartAddedEvent, ReasoningSummaryPartDoneEvent,
    ReasoningSummaryTextDeltaEvent, ReasoningSummaryTextDoneEvent, ReasoningTextDeltaEvent,
    ReasoningTextDoneEvent, RefusalDeltaEvent, RefusalDoneEvent, SummaryPart,
};

/// A part of an item, or the arguments of a call.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    place: Place,
    body: Body<'a>,
    output_index: Option<i64>,
    item_id: Option<&'a String>,
}

/// Where in its item a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Content(i64),
    Summary(i64),
    /// The streamed text of the item.
    Whole,
}

#[derive(Debug, Clone, Copy)]
enum Body<'a> {
    Content(&'a ContentPart),
    Summary(&'a SummaryPart),
    Arguments(&'a FunctionCallItem),
    Input(&'a str),
    McpArguments(&'a str),
    Code(&'a str),
}

/// The pieces of an item, in the order in which they are streamed.
pub(super) fn pieces(item: &OutputItem, output_index: Option<i64>) -> Vec<Piece<'_>> {
    let piece = |item_id, place, body| Piece {
        place,
        body,
        output_index,
        item_id,
    };
    match item {
        OutputItem::Message(item) => (0..)
            .zip(&item.content)
            .map(|(index, part)| {
                piece(item.id.as_ref(), Place::Content(index), Body::Content(part))
            })
            .collect(),
        OutputItem::Reasoning(item) => {
            let summary = (0..).zip(&item.summary).map(|(index, part)| {
                piece(item.id.as_ref(), Place::Summary(index), Body::Summary(part))
            });
            let content = (0..)
                .zip(item.content.iter().flatten())
                .map(|(index, part)| {
                    piece(item.id.as_ref(), Place::Content(index), Body::Content(part))
                });
            summary.chain(content).collect()
        }
        OutputItem::FunctionCall(item) => {
            vec![piece(item.id.as_ref(), Place::Whole, Body::Arguments(item))]
        }
        OutputItem::CustomToolCall(item) => vec![piece(
            item.id.as_ref(),
            Place::Whole,
            Body::Input(&item.input),
        )],
        OutputItem::McpCall(item) => vec![piece(
            item.id.as_ref(),
            Place::Whole,
            Body::McpArguments(&item.arguments),
        )],
        OutputItem::CodeInterpreterCall(item) => {
            let code = item.code.as_deref().map(Body::Code);
            code.map(|code| piece(item.id.as_ref(), Place::Whole, code))
                .into_iter()
                .collect()
        }
        _ => Vec::new(),
    }
}

impl<'a> Piece<'a> {
    pub(super) fn place(&self) -> Place {
        self.place
    }

    pub(super) fn text(&self) -> &'a str {
        match self.body {
            Body::Content(ContentPart::OutputText(part)) => &part.text,
            Body::Content(ContentPart::Refusal(part)) => &part.refusal,
            Body::Content(ContentPart::ReasoningText(part)) => &part.text,
            Body::Summary(SummaryPart::SummaryText(part)) => &part.text,
            Body::Arguments(call) => &call.arguments,
            Body::Input(text) | Body::McpArguments(text) | Body::Code(text) => text,
            _ => "",
        }
    }

    pub(super) fn annotations(&self) -> usize {
        match self.body {
            Body::Content(ContentPart::OutputText(part)) => part.annotations.len(),
            _ => 0,
        }
    }

    /// The event that begins the piece, if it has one.
    pub(super) fn added(&self) -> Option<Event> {
        Some(match self.body {
            Body::Content(part) => ContentPartAddedEvent {
                item_id: self.item_id.cloned(),
                output_index: self.output_index,
                content_index: self.index(),
                part: Box::new(emptied(part)),
                sequence_number: None,
            }
            .into(),
            Body::Summary(part) => {
                let mut part = part.clone();
                if let SummaryPart::SummaryText(part) = &mut part {
                    part.text.clear();
                }
                ReasoningSummaryPartAddedEvent {
                    item_id: self.item_id.cloned(),
                    output_index: self.output_index,
                    summary_index: self.index(),
                    part,
                    sequence_number: None,
                }
                .into()
            }
            _ => return None,
        })
    }

    pub(super) fn delta(&self, added: &str) -> Option<Event> {
        let (item_id, output_index) = (self.item_id.cloned(), self.output_index);
        let content_index = self.index();
        let delta = added.to_owned();
        let sequence_number = None;
        Some(match self.body {
            Body::Content(ContentPart::OutputText(_)) => OutputTextDeltaEvent {
                item_id,
                output_index,
                content_index,
                delta,
                logprobs: None,
                sequence_number,
            }
            .into(),
            Body::Content(ContentPart::Refusal(_)) => RefusalDeltaEvent {
                item_id,
                output_index,
                content_index,
                delta,
                sequence_number,
            }
            .into(),
            Body::Content(ContentPart::ReasoningText(_)) => ReasoningTextDeltaEvent {
                item_id,
                output_index,
                content_index,
                delta,
                sequence_number,
            }
            .into(),
            Body::Summary(SummaryPart::SummaryText(_)) => ReasoningSummaryTextDeltaEvent {
                item_id,
                output_index,
                summary_index: content_index,
                delta,
                sequence_number,
            }
            .into(),
            Body::Arguments(_) => FunctionCallArgumentsDeltaEvent {
                item_id,
                output_index,
                delta,
                sequence_number,
            }
            .into(),
            Body::Input(_) => CustomToolCallInputDeltaEvent {
                item_id,
                output_index,
                delta,
                sequence_number,
            }
            .into(),
            Body::McpArguments(_) => McpCallArgumentsDeltaEvent {
                item_id,
                output_index,
                delta,
                sequence_number,
            }
            .into(),
            Body::Code(_) => CodeInterpreterCallCodeDeltaEvent {
                item_id,
                output_index,
                delta,
                sequence_number,
            }
            .into(),
            _ => return None,
        })
    }

    pub(super) fn annotation(&self, index: usize) -> Option<Event> {
        let Body::Content(ContentPart::OutputText(part)) = self.body else {
            return None;
        };
        Some(
            OutputTextAnnotationAddedEvent {
                item_id: self.item_id.cloned(),
                output_index: self.output_index,
                content_index: self.index(),
                annotation_index: i64::try_from(index).ok(),
                annotation: Box::new(part.annotations.get(index)?.clone()),
                sequence_number: None,
            }
            .into(),
        )
    }

    /// The events that end the piece: of its text, and of itself.
    pub(super) fn done(&self) -> Vec<Event> {
        self.text_done()
            .into_iter()
            .chain(self.part_done())
            .collect()
    }

    fn text_done(&self) -> Option<Event> {
        let (item_id, output_index) = (self.item_id.cloned(), self.output_index);
        let content_index = self.index();
        let sequence_number = None;
        Some(match self.body {
            Body::Content(ContentPart::OutputText(part)) => OutputTextDoneEvent {
                item_id,
                output_index,
                content_index,
                text: part.text.clone(),
                logprobs: part.logprobs.clone(),
                sequence_number,
            }
            .into(),
            Body::Content(ContentPart::Refusal(part)) => RefusalDoneEvent {
                item_id,
                output_index,
                content_index,
                refusal: part.refusal.clone(),
                sequence_number,
            }
            .into(),
            Body::Content(ContentPart::ReasoningText(part)) => ReasoningTextDoneEvent {
                item_id,
                output_index,
                content_index,
                text: part.text.clone(),
                sequence_number,
            }
            .into(),
            Body::Summary(SummaryPart::SummaryText(part)) => ReasoningSummaryTextDoneEvent {
                item_id,
                output_index,
                summary_index: content_index,
                text: part.text.clone(),
                sequence_number,
            }
            .into(),
            Body::Arguments(call) => FunctionCallArgumentsDoneEvent {
                item_id,
                output_index,
                name: Some(call.name.clone()),
                call_id: call.call_id.clone(),
                arguments: call.arguments.clone(),
                sequence_number,
            }
            .into(),
            Body::Input(input) => CustomToolCallInputDoneEvent {
                item_id,
                output_index,
                input: input.to_owned(),
                sequence_number,
            }
            .into(),
            Body::McpArguments(arguments) => McpCallArgumentsDoneEvent {
                item_id,
                output_index,
                arguments: arguments.to_owned(),
                sequence_number,
            }
            .into(),
            Body::Code(code) => CodeInterpreterCallCodeDoneEvent {
                item_id,
                output_index,
                code: code.to_owned(),
                sequence_number,
            }
            .into(),
            _ => return None,
        })
    }

    fn part_done(&self) -> Option<Event> {
        Some(match self.body {
            Body::Content(part) => ContentPartDoneEvent {
                item_id: self.item_id.cloned(),
                output_index: self.output_index,
                content_index: self.index(),
                part: Box::new(part.clone()),
                sequence_number: None,
            }
            .into(),
            Body::Summary(part) => ReasoningSummaryPartDoneEvent {
                item_id: self.item_id.cloned(),
                output_index: self.output_index,
                summary_index: self.index(),
                part: part.clone(),
                status: None,
                sequence_number: None,
            }
            .into(),
            _ => return None,
        })
    }

    fn index(&self) -> Option<i64> {
        match self.place {
            Place::Content(index) | Place::Summary(index) => Some(index),
            Place::Whole => None,
        }
    }
}

fn emptied(part: &ContentPart) -> ContentPart {
    let mut part = part.clone();
    match &mut part {
        ContentPart::OutputText(part) => {
            part.text.clear();
            part.annotations.clear();
            part.logprobs = None;
        }
        ContentPart::Refusal(part) => part.refusal.clear(),
        ContentPart::ReasoningText(part) => part.text.clear(),
        _ => {}
    }
    part
}
