//! The items of an output while they are streamed, and how an event finds its own.

use crate::model::{
    ContentPart, FunctionCallItem, MessageItem, OutputItem, OutputTextPart, ReasoningItem,
    ReasoningTextPart, RefusalPart, SummaryPart, SummaryTextPart,
};

use super::Tolerance;
use super::keep::finished;

/// The items, in the order of the output.
#[derive(Debug, Default)]
pub(super) struct Slots {
    slots: Vec<Slot>,
    /// Where the last event was: the next one is nearly always there too.
    current: usize,
    tolerance: Option<Tolerance>,
}

/// Where an event says it belongs.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) output_index: Option<i64>,
    pub(super) item_id: Option<&'a str>,
}

#[derive(Debug)]
struct Slot {
    output_index: i64,
    item: OutputItem,
    is_done: bool,
    /// The index on the wire of each part of the item's content; some servers leave gaps.
    content_indexes: Vec<i64>,
    /// The same for the parts of its summary.
    summary_indexes: Vec<i64>,
}

/// What an event needs its item to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    /// An item with content parts; a message where it must be created.
    Message,
    /// An item with content parts; reasoning where it must be created.
    Reasoning,
    /// An item with a summary.
    Summary,
    FunctionCall,
}

impl Slots {
    pub(super) fn len(&self) -> usize {
        self.slots.len()
    }

    pub(super) fn items(&self) -> Vec<OutputItem> {
        self.slots.iter().map(|slot| slot.item.clone()).collect()
    }

    /// Puts a whole output in place of the items.
    pub(super) fn replace(&mut self, output: Vec<OutputItem>) {
        self.slots = (0..)
            .zip(output)
            .map(|(index, item)| Slot::new(index, item, true))
            .collect();
        self.current = 0;
    }

    /// Begins an item.
    pub(super) fn add(&mut self, output_index: Option<i64>, item: &OutputItem) {
        match self.position(output_index, item_id(item)) {
            Some(position) if !self.slots[position].is_done => {
                // Parts came before their item, or the server says `added` twice.
                let slot = &mut self.slots[position];
                let added = finished(&mut slot.item, item);
                *slot = Slot::new(slot.output_index, added, false);
            }
            taken => {
                if taken.is_some() {
                    self.tolerate("two items with the same output_index");
                }
                let output_index = output_index.unwrap_or_else(|| self.next_index());
                self.insert(Slot::new(output_index, item.clone(), false));
            }
        }
    }

    /// Ends an item: the finished one replaces what was streamed of it.
    pub(super) fn finish(&mut self, output_index: Option<i64>, item: &OutputItem) {
        let position = self
            .position(output_index, item_id(item))
            .filter(|&position| !self.slots[position].is_another(item));
        match position {
            Some(position) => {
                let slot = &mut self.slots[position];
                let finished = finished(&mut slot.item, item);
                *slot = Slot::new(slot.output_index, finished, true);
                self.current = position;
            }
            None => {
                self.tolerate("output_item.done for an item that was not added");
                let output_index = output_index.unwrap_or_else(|| self.next_index());
                self.insert(Slot::new(output_index, item.clone(), true));
            }
        }
    }

    pub(super) fn function_call(&mut self, at: At<'_>) -> Option<&mut FunctionCallItem> {
        match &mut self.slot(at, Need::FunctionCall).item {
            OutputItem::FunctionCall(call) => Some(call),
            _ => None,
        }
    }

    pub(super) fn output_text(
        &mut self,
        at: At<'_>,
        index: Option<i64>,
    ) -> Option<&mut OutputTextPart> {
        let is_text = |part: &ContentPart| matches!(part, ContentPart::OutputText(_));
        match self.part(at, Need::Message, index, is_text, || {
            OutputTextPart::default().into()
        })? {
            ContentPart::OutputText(part) => Some(part),
            _ => None,
        }
    }

    pub(super) fn refusal(&mut self, at: At<'_>, index: Option<i64>) -> Option<&mut RefusalPart> {
        let is_refusal = |part: &ContentPart| matches!(part, ContentPart::Refusal(_));
        match self.part(at, Need::Message, index, is_refusal, || {
            RefusalPart::default().into()
        })? {
            ContentPart::Refusal(part) => Some(part),
            _ => None,
        }
    }

    pub(super) fn reasoning_text(
        &mut self,
        at: At<'_>,
        index: Option<i64>,
    ) -> Option<&mut ReasoningTextPart> {
        let is_reasoning = |part: &ContentPart| matches!(part, ContentPart::ReasoningText(_));
        match self.part(at, Need::Reasoning, index, is_reasoning, || {
            ReasoningTextPart::default().into()
        })? {
            ContentPart::ReasoningText(part) => Some(part),
            _ => None,
        }
    }

    pub(super) fn summary_text(
        &mut self,
        at: At<'_>,
        index: Option<i64>,
    ) -> Option<&mut SummaryTextPart> {
        let slot = self.slot(at, Need::Summary);
        let (summary, indexes) = slot.summary()?;
        let (position, created) = place(
            summary,
            indexes,
            index,
            |part| matches!(part, SummaryPart::SummaryText(_)),
            || SummaryTextPart::default().into(),
        );
        if created {
            self.tolerate("a delta for a summary part that was not added");
        }
        match self
            .slots
            .get_mut(self.current)?
            .summary()?
            .0
            .get_mut(position)?
        {
            SummaryPart::SummaryText(part) => Some(part),
            SummaryPart::Unknown { .. } => None,
        }
    }

    pub(super) fn set_content_part(&mut self, at: At<'_>, index: Option<i64>, part: &ContentPart) {
        let need = match part {
            ContentPart::ReasoningText(_) => Need::Reasoning,
            _ => Need::Message,
        };
        if let Some((content, indexes)) = self.slot(at, need).content() {
            set(content, indexes, index, part, |part| match part {
                ContentPart::OutputText(part) => part.text.is_empty(),
                ContentPart::Refusal(part) => part.refusal.is_empty(),
                ContentPart::ReasoningText(part) => part.text.is_empty(),
                ContentPart::Unknown { .. } => false,
            });
        }
    }

    pub(super) fn set_summary_part(&mut self, at: At<'_>, index: Option<i64>, part: &SummaryPart) {
        if let Some((summary, indexes)) = self.slot(at, Need::Summary).summary() {
            set(summary, indexes, index, part, |part| match part {
                SummaryPart::SummaryText(part) => part.text.is_empty(),
                SummaryPart::Unknown { .. } => false,
            });
        }
    }

    pub(super) fn tolerate(&mut self, what: &'static str) {
        self.tolerance.get_or_insert(Tolerance(what));
    }

    pub(super) fn take_tolerance(&mut self) -> Option<Tolerance> {
        self.tolerance.take()
    }

    /// The slot an event belongs to, created if it is missing. It becomes the current one.
    fn slot(&mut self, at: At<'_>, need: Need) -> &mut Slot {
        let found = match (at.output_index, at.item_id) {
            (None, None) => self.last_open(need),
            (output_index, item_id) => self
                .position(output_index, item_id)
                .or_else(|| {
                    output_index
                        .is_none()
                        .then(|| self.last_open(need))
                        .flatten()
                })
                .filter(|&position| self.slots[position].can_be(need)),
        };
        match found {
            Some(position) => self.current = position,
            None => {
                self.tolerate("a delta for an item that was not added");
                let output_index = at.output_index.unwrap_or_else(|| self.next_index());
                self.insert(Slot::new(output_index, need.new_item(at.item_id), false));
            }
        }
        &mut self.slots[self.current]
    }

    /// The content part an event belongs to, created if it is missing.
    fn part(
        &mut self,
        at: At<'_>,
        need: Need,
        index: Option<i64>,
        fits: impl Fn(&ContentPart) -> bool,
        make: impl FnOnce() -> ContentPart,
    ) -> Option<&mut ContentPart> {
        let (content, indexes) = self.slot(at, need).content()?;
        let (position, created) = place(content, indexes, index, fits, make);
        if created {
            self.tolerate("a delta for a content part that was not added");
        }
        self.slots
            .get_mut(self.current)?
            .content()?
            .0
            .get_mut(position)
    }

    /// The latest slot with an index, or, for want of an index, with an id.
    fn position(&self, output_index: Option<i64>, item_id: Option<&str>) -> Option<usize> {
        let Some(index) = output_index else {
            return self
                .slots
                .iter()
                .rposition(|slot| item_id.is_some() && self::item_id(&slot.item) == item_id);
        };
        match self.slots.get(self.current) {
            Some(slot) if slot.output_index == index => Some(self.current),
            _ => self
                .slots
                .iter()
                .rposition(|slot| slot.output_index == index),
        }
    }

    fn last_open(&self, need: Need) -> Option<usize> {
        let can_be = |slot: &Slot| slot.can_be(need) && !slot.is_unknown();
        self.slots
            .iter()
            .rposition(|slot| !slot.is_done && can_be(slot))
            .or_else(|| self.slots.iter().rposition(can_be))
    }

    fn next_index(&self) -> i64 {
        self.slots.last().map_or(0, |slot| slot.output_index + 1)
    }

    /// Puts a slot behind those with the same or a lower index, and makes it the current one.
    fn insert(&mut self, slot: Slot) {
        let position = self
            .slots
            .partition_point(|other| other.output_index <= slot.output_index);
        self.slots.insert(position, slot);
        self.current = position;
    }
}

impl Slot {
    fn new(output_index: i64, mut item: OutputItem, is_done: bool) -> Self {
        let parts = |length: usize| (0..).take(length).collect();
        let (content_indexes, summary_indexes) = match &mut item {
            OutputItem::Message(item) => (parts(item.content.len()), Vec::new()),
            OutputItem::Reasoning(item) => (
                parts(item.content.as_ref().map_or(0, Vec::len)),
                parts(item.summary.len()),
            ),
            _ => (Vec::new(), Vec::new()),
        };
        Self {
            output_index,
            item,
            is_done,
            content_indexes,
            summary_indexes,
        }
    }

    fn content(&mut self) -> Option<(&mut Vec<ContentPart>, &mut Vec<i64>)> {
        match &mut self.item {
            OutputItem::Message(item) => Some((&mut item.content, &mut self.content_indexes)),
            OutputItem::Reasoning(item) => Some((
                item.content.get_or_insert_default(),
                &mut self.content_indexes,
            )),
            _ => None,
        }
    }

    fn summary(&mut self) -> Option<(&mut Vec<SummaryPart>, &mut Vec<i64>)> {
        match &mut self.item {
            OutputItem::Reasoning(item) => Some((&mut item.summary, &mut self.summary_indexes)),
            _ => None,
        }
    }

    /// Whether an event with this need can belong here. An item of an unknown kind may have any
    /// content; its events are left alone, as its own `done` brings it whole.
    fn can_be(&self, need: Need) -> bool {
        matches!(
            (&self.item, need),
            (OutputItem::Message(_), Need::Message | Need::Reasoning)
                | (
                    OutputItem::Reasoning(_),
                    Need::Message | Need::Reasoning | Need::Summary
                )
                | (OutputItem::FunctionCall(_), Need::FunctionCall)
                | (OutputItem::Unknown { .. }, _)
        )
    }

    fn is_unknown(&self) -> bool {
        matches!(self.item, OutputItem::Unknown { .. })
    }

    /// Whether a finished item is not the one here, but a second one under the same index: both
    /// finished, with different ids.
    fn is_another(&self, item: &OutputItem) -> bool {
        let (here, there) = (item_id(&self.item), item_id(item));
        self.is_done && here.is_some() && there.is_some() && here != there
    }
}

impl Need {
    fn new_item(self, item_id: Option<&str>) -> OutputItem {
        let id = item_id.map(str::to_owned);
        match self {
            Self::Message => MessageItem {
                id,
                role: Some("assistant".to_owned()),
                ..MessageItem::default()
            }
            .into(),
            Self::Reasoning | Self::Summary => ReasoningItem {
                id,
                ..ReasoningItem::default()
            }
            .into(),
            Self::FunctionCall => FunctionCallItem {
                id,
                ..FunctionCallItem::default()
            }
            .into(),
        }
    }
}

fn item_id(item: &OutputItem) -> Option<&str> {
    match item {
        OutputItem::Message(item) => item.id.as_deref(),
        OutputItem::Reasoning(item) => item.id.as_deref(),
        OutputItem::FunctionCall(item) => item.id.as_deref(),
        OutputItem::FunctionCallOutput(item) => item.id.as_deref(),
        OutputItem::Unknown { json, .. } => json.get("id").and_then(|id| id.as_str()),
    }
}

/// Finds the part with a wire index, or the last one that fits where there is no index; creates it
/// if it is missing. Gives its position, and whether it was created.
fn place<P>(
    parts: &mut Vec<P>,
    indexes: &mut Vec<i64>,
    index: Option<i64>,
    fits: impl Fn(&P) -> bool,
    make: impl FnOnce() -> P,
) -> (usize, bool) {
    let found = match index {
        Some(index) => parts
            .iter()
            .zip(indexes.iter())
            .rposition(|(part, &at)| at == index && fits(part)),
        None => parts.iter().rposition(fits),
    };
    match found {
        Some(position) => (position, false),
        None => (insert_part(parts, indexes, index, make()), true),
    }
}

/// Puts a part at its wire index; an emptier version does not erase what was streamed.
fn set<P: Clone>(
    parts: &mut Vec<P>,
    indexes: &mut Vec<i64>,
    index: Option<i64>,
    part: &P,
    is_empty: impl Fn(&P) -> bool,
) {
    let found = index.and_then(|index| indexes.iter().rposition(|&at| at == index));
    match found.and_then(|position| parts.get_mut(position)) {
        Some(streamed) if is_empty(part) && !is_empty(streamed) => {}
        Some(streamed) => streamed.clone_from(part),
        None => {
            insert_part(parts, indexes, index, part.clone());
        }
    }
}

fn insert_part<P>(
    parts: &mut Vec<P>,
    indexes: &mut Vec<i64>,
    index: Option<i64>,
    part: P,
) -> usize {
    let index = index.unwrap_or_else(|| indexes.last().map_or(0, |last| last + 1));
    let position = indexes.partition_point(|&other| other <= index);
    parts.insert(position, part);
    indexes.insert(position, index);
    position
}
