//! The items of an output while they are streamed, and how an event finds its own.

use crate::dialect::Tolerance;
use crate::lenient::Fill;
use crate::model::{
    ContentPart, ItemStatus, OutputItem, OutputTextPart, ReasoningTextPart, RefusalPart,
    ShellCommandOutput, SummaryPart, SummaryTextPart,
};

use super::need::{Need, status_of};
use super::parts::{place, set};

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
    /// The index on the wire of each part of the item's content, or of each command; some servers
    /// leave gaps.
    content_indexes: Vec<i64>,
    /// The same for the parts of its summary.
    summary_indexes: Vec<i64>,
}

impl Slots {
    pub(super) fn len(&self) -> usize {
        self.slots.len()
    }

    pub(super) fn items(&self) -> Vec<OutputItem> {
        self.slots.iter().map(|slot| slot.item.clone()).collect()
    }

    /// Puts a whole output in place of the items; what it leaves empty stays as it was streamed.
    pub(super) fn replace(&mut self, output: Vec<OutputItem>, is_done: bool) {
        let mut streamed = std::mem::take(&mut self.slots).into_iter();
        self.slots = (0..)
            .zip(output)
            .map(|(index, mut item)| {
                if let Some(mut slot) = streamed.next() {
                    item.fill(&mut slot.item);
                }
                Slot::new(index, item, is_done)
            })
            .collect();
        self.current = 0;
    }

    /// Begins an item.
    pub(super) fn add(&mut self, output_index: Option<i64>, item: &OutputItem) {
        match self.position(output_index, item.id()) {
            Some(position) if !self.slots[position].is_done => {
                // Parts came before their item, or the server says `added` twice.
                let slot = &mut self.slots[position];
                let mut added = item.clone();
                added.fill(&mut slot.item);
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
            .position(output_index, item.id())
            .filter(|&position| !self.slots[position].is_another(item));
        match position {
            Some(position) => {
                let slot = &mut self.slots[position];
                let mut finished = item.clone();
                finished.fill(&mut slot.item);
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

    /// The item of an event, created if it is missing; one of an unknown kind is given as it is.
    pub(super) fn item(&mut self, at: At<'_>, need: Need) -> &mut OutputItem {
        &mut self.slot(at, need).item
    }

    /// Notes how far an item is; a finished one says it itself.
    pub(super) fn set_status(&mut self, at: At<'_>, need: Need, status: ItemStatus) {
        let slot = self.slot(at, need);
        if !slot.is_done
            && let Some(current) = status_of(&mut slot.item)
        {
            *current = Some(status);
        }
    }

    /// A command of a shell call.
    pub(super) fn command(&mut self, at: At<'_>, index: Option<i64>) -> Option<&mut String> {
        let slot = self.slot(at, Need::ShellCall);
        let OutputItem::ShellCall(call) = &mut slot.item else {
            return None;
        };
        let commands = &mut call.action.get_or_insert_default().commands;
        let indexes = &mut slot.content_indexes;
        let (position, _) = place(commands, indexes, index, |_| true, String::new);
        commands.get_mut(position)
    }

    /// What a command of a shell call gave.
    pub(super) fn shell_output(
        &mut self,
        at: At<'_>,
        index: Option<i64>,
    ) -> Option<&mut ShellCommandOutput> {
        let slot = self.slot(at, Need::ShellCallOutput);
        let OutputItem::ShellCallOutput(item) = &mut slot.item else {
            return None;
        };
        let indexes = &mut slot.content_indexes;
        let (position, _) = place(
            &mut item.output,
            indexes,
            index,
            |_| true,
            ShellCommandOutput::default,
        );
        item.output.get_mut(position)
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
            set(content, indexes, index, part);
        }
    }

    pub(super) fn set_summary_part(&mut self, at: At<'_>, index: Option<i64>, part: &SummaryPart) {
        if let Some((summary, indexes)) = self.slot(at, Need::Summary).summary() {
            set(summary, indexes, index, part);
        }
    }

    pub(super) fn tolerate(&mut self, what: &'static str) {
        self.tolerance.get_or_insert(Tolerance::new(what));
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
                .filter(|&position| need.allows(&self.slots[position].item)),
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
                .rposition(|slot| item_id.is_some() && slot.item.id() == item_id);
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
        let can_be = |slot: &Slot| need.allows(&slot.item) && !slot.is_unknown();
        self.slots
            .iter()
            .rposition(|slot| !slot.is_done && can_be(slot))
            .or_else(|| self.slots.iter().rposition(can_be))
    }

    fn next_index(&self) -> i64 {
        self.slots
            .last()
            .map_or(0, |slot| slot.output_index.saturating_add(1))
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
    fn new(output_index: i64, item: OutputItem, is_done: bool) -> Self {
        let parts = |length: usize| (0..).take(length).collect();
        let (content_indexes, summary_indexes) = match &item {
            OutputItem::Message(item) => (parts(item.content.len()), Vec::new()),
            OutputItem::Reasoning(item) => (
                parts(item.content.as_ref().map_or(0, Vec::len)),
                parts(item.summary.len()),
            ),
            OutputItem::ShellCall(item) => {
                let commands = item
                    .action
                    .as_ref()
                    .map_or(0, |action| action.commands.len());
                (parts(commands), Vec::new())
            }
            OutputItem::ShellCallOutput(item) => (parts(item.output.len()), Vec::new()),
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

    fn is_unknown(&self) -> bool {
        matches!(self.item, OutputItem::Unknown { .. })
    }

    /// Whether a finished item is not the one here, but a second one under the same index: both
    /// finished, with different ids.
    fn is_another(&self, item: &OutputItem) -> bool {
        let (here, there) = (self.item.id(), item.id());
        self.is_done && here.is_some() && there.is_some() && here != there
    }
}
