//! The items of an output while they are streamed.
//!
//! [`identity`](super::identity) says which item an event belongs to.

use crate::dialect::Tolerance;
use crate::model::{
    ContentPart, ItemStatus, OutputItem, OutputTextPart, ResponseStatus, ShellCommandOutput,
    SummaryPart,
};

use super::address::At;
use super::changes::{Change, Channel, GainedText};
use super::identity::Index;
use super::kind::ItemKind;
use super::parts::{Gained, PartState};
use super::streamed::StreamedItem;

/// The items in the order in which they were first heard of, and what finds them.
#[derive(Debug, Clone, Default)]
pub(super) struct StreamedItems {
    pub(super) items: Vec<StreamedItem>,
    pub(super) index: Index,
    /// Where the last event was: the next one is nearly always there too.
    pub(super) current: usize,
    /// What the last event changed.
    changes: Vec<Change>,
    tolerance: Option<Tolerance>,
}

impl StreamedItems {
    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    pub(super) fn item(&self, position: usize) -> Option<&OutputItem> {
        self.items.get(position).map(|item| &item.item)
    }

    /// The items in the order of the output.
    pub(super) fn output(&self) -> Vec<OutputItem> {
        let in_order = self.in_order().into_iter();
        in_order
            .map(|position| self.items[position].item.clone())
            .collect()
    }

    /// The positions of the items in the order of the output.
    pub(super) fn in_order(&self) -> Vec<usize> {
        let mut positions: Vec<usize> = (0..self.items.len()).collect();
        positions.sort_by_key(|&position| self.items[position].output_index);
        positions
    }

    pub(super) fn changes(&self) -> &[Change] {
        &self.changes
    }

    pub(super) fn changes_mut(&mut self) -> &mut Vec<Change> {
        &mut self.changes
    }

    pub(super) fn gained_text(&self, gained: &GainedText) -> Option<&str> {
        let item = self.items.get(gained.item)?;
        item.text(gained.channel, gained.part)?
            .get(gained.range.clone())
    }

    pub(super) fn reasoning_channel(&self, position: usize) -> Option<Channel> {
        self.items.get(position)?.reasoning_channel
    }

    pub(super) fn current_reasoning_channel(&self) -> Option<Channel> {
        self.reasoning_channel(self.current)
    }

    /// Begins an item.
    pub(super) fn add(&mut self, output_index: Option<i64>, item: &OutputItem) {
        match self.find_added(output_index, item) {
            Some(position) => {
                // Parts came before their item, or the server announces it twice.
                self.take_version(position, item.clone());
                self.items[position].is_announced = true;
            }
            None => {
                if output_index.is_some_and(|index| self.index.has_open_at(&self.items, index)) {
                    self.tolerate("two items with the same output_index");
                }
                let position = self.insert(output_index, item.clone());
                self.items[position].is_announced = true;
            }
        }
    }

    /// Ends an item: the finished version fills what it leaves empty from what was streamed.
    pub(super) fn finish(&mut self, output_index: Option<i64>, item: &OutputItem) {
        let position = match self.find_finished(output_index, item) {
            Some(position) => {
                self.take_version(position, item.clone());
                position
            }
            None => {
                self.tolerate("output_item.done for an item that was not added");
                self.insert(output_index, item.clone())
            }
        };
        let finished = &mut self.items[position];
        finished.is_announced = true;
        finished.is_done = true;
        // Calls of functions wait for the end of the response: a gateway may carry them out itself and
        // send another response.
        if finished.kind == ItemKind::ImageGenerationCall {
            self.give_call(position, Some(&ResponseStatus::InProgress));
        }
    }

    /// Notes a call that is whole, unless callers were given it already.
    pub(super) fn give_call(&mut self, position: usize, status: Option<&ResponseStatus>) {
        let item = &mut self.items[position];
        if !item.was_given && item.is_whole_call(status) {
            item.was_given = true;
            self.changes.push(Change::WholeCall { item: position });
        }
    }

    /// The item of an event, created if it is missing; one of an unknown kind is given as it is.
    pub(super) fn item_at(&mut self, at: At<'_>, kind: ItemKind) -> &mut OutputItem {
        &mut self.streamed_at(at, kind).item
    }

    /// Notes how far an item is.
    pub(super) fn set_status(&mut self, at: At<'_>, kind: ItemKind, status: ItemStatus) {
        self.streamed_at(at, kind).set_status(status);
    }

    /// Appends to the arguments or the input of a call.
    pub(super) fn append_arguments(&mut self, at: At<'_>, kind: ItemKind, delta: &str) {
        let text = match self.item_at(at, kind) {
            OutputItem::FunctionCall(call) => &mut call.arguments,
            OutputItem::CustomToolCall(call) => &mut call.input,
            OutputItem::McpCall(call) => &mut call.arguments,
            _ => return,
        };
        // Some servers begin a call with `{}` in place of its arguments.
        if text == "{}" && !delta.is_empty() {
            text.clear();
        }
        let start = text.len();
        text.push_str(delta);
        let range = start..text.len();
        self.note_text(0, Channel::Arguments, range);
    }

    /// Appends to a text of a part; returns the position of the part.
    pub(super) fn append_text(
        &mut self,
        at: At<'_>,
        channel: Channel,
        index: Option<i64>,
        delta: &str,
    ) -> Option<usize> {
        let part = self.part_at(at, channel, index)?;
        let text = self.text_mut(channel, part)?;
        let start = text.len();
        text.push_str(delta);
        let range = start..text.len();
        self.note_text(part, channel, range);
        Some(part)
    }

    /// Takes the final text of a part in; the part of output text, for what else the event brings.
    pub(super) fn finish_text(
        &mut self,
        at: At<'_>,
        channel: Channel,
        index: Option<i64>,
        text: &str,
    ) -> Option<&mut OutputTextPart> {
        let part = self.part_at(at, channel, index)?;
        let item = &mut self.items[self.current];
        let gained = match channel {
            Channel::Summary => item.summary()?.finish_text(part, text),
            _ => item.content()?.finish_text(part, text),
        };
        self.note_gained(channel, gained);
        self.output_text_mut(channel, part)
    }

    pub(super) fn output_text(
        &mut self,
        at: At<'_>,
        index: Option<i64>,
    ) -> Option<&mut OutputTextPart> {
        let channel = Channel::OutputText;
        let part = self.part_at(at, channel, index)?;
        self.output_text_mut(channel, part)
    }

    pub(super) fn set_content_part(&mut self, at: At<'_>, index: Option<i64>, part: &ContentPart) {
        let kind = match part {
            ContentPart::ReasoningText(_) => ItemKind::Reasoning,
            _ => ItemKind::Message,
        };
        let Some(mut parts) = self.streamed_with_content(at, kind).content() else {
            return;
        };
        let gained = parts.set(index, part);
        if let Some(channel) = super::parts::Part::channel(part) {
            self.note_gained(channel, gained);
        }
    }

    pub(super) fn set_summary_part(&mut self, at: At<'_>, index: Option<i64>, part: &SummaryPart) {
        let Some(mut parts) = self.streamed_at(at, ItemKind::Reasoning).summary() else {
            return;
        };
        let gained = parts.set(index, part);
        self.note_gained(Channel::Summary, gained);
    }

    /// A command of a shell call.
    pub(super) fn command(&mut self, at: At<'_>, index: Option<i64>) -> Option<&mut String> {
        let item = self.streamed_at(at, ItemKind::ShellCall);
        let OutputItem::ShellCall(call) = &mut item.item else {
            return None;
        };
        let commands = &mut call.action.get_or_insert_default().commands;
        let position = place(commands, &mut item.content, index);
        commands.get_mut(position)
    }

    /// What a command of a shell call gave.
    pub(super) fn shell_output(
        &mut self,
        at: At<'_>,
        index: Option<i64>,
    ) -> Option<&mut ShellCommandOutput> {
        let item = self.streamed_at(at, ItemKind::ShellCallOutput);
        let OutputItem::ShellCallOutput(output) = &mut item.item else {
            return None;
        };
        let position = place(&mut output.output, &mut item.content, index);
        output.output.get_mut(position)
    }

    pub(super) fn tolerate(&mut self, what: &'static str) {
        self.tolerance.get_or_insert(Tolerance::new(what));
    }

    pub(super) fn take_tolerance(&mut self) -> Option<Tolerance> {
        self.tolerance.take()
    }

    /// Whether an event is inside the item of the last one, as nearly all deltas are.
    pub(super) fn is_current(&self, at: At<'_>, kind: ItemKind) -> bool {
        self.items.get(self.current).is_some_and(|item| {
            item.kind == kind
                && at.output_index == Some(item.output_index)
                && at.item_id.is_none_or(|id| item.item.id() == Some(id))
        })
    }

    /// The item an event belongs to, created if it is missing. It becomes the current one.
    fn streamed_at(&mut self, at: At<'_>, kind: ItemKind) -> &mut StreamedItem {
        self.streamed_as(at, kind, None)
    }

    /// As `streamed_at`, for an event of a content part: some servers stream text inside reasoning, or
    /// reasoning inside a message.
    fn streamed_with_content(&mut self, at: At<'_>, kind: ItemKind) -> &mut StreamedItem {
        self.streamed_as(at, kind, kind.alternative())
    }

    fn streamed_as(
        &mut self,
        at: At<'_>,
        kind: ItemKind,
        alternative: Option<ItemKind>,
    ) -> &mut StreamedItem {
        if self.is_current(at, kind) {
            self.items[self.current].was_addressed = true;
        } else if let Some(position) = self.find(at, kind, alternative) {
            self.current = position;
        } else {
            self.tolerate("a delta for an item that was not added");
            self.insert(at.output_index, kind.new_item(at.item_id));
        }
        &mut self.items[self.current]
    }

    /// The part an event belongs to, in the current item from then on; created if it is missing.
    fn part_at(&mut self, at: At<'_>, channel: Channel, index: Option<i64>) -> Option<usize> {
        let kind = match channel {
            Channel::ReasoningText | Channel::Summary => ItemKind::Reasoning,
            _ => ItemKind::Message,
        };
        let (position, is_new) = match channel {
            Channel::Summary => {
                let item = self.streamed_at(at, kind);
                item.summary()?.find_or_create(index, channel)
            }
            _ => {
                let item = self.streamed_with_content(at, kind);
                item.content()?.find_or_create(index, channel)
            }
        }?;
        if is_new {
            self.tolerate(match channel {
                Channel::Summary => "a delta for a summary part that was not added",
                _ => "a delta for a content part that was not added",
            });
        }
        Some(position)
    }

    fn text_mut(&mut self, channel: Channel, part: usize) -> Option<&mut String> {
        use super::parts::Part;
        let item = &mut self.items[self.current];
        match channel {
            Channel::Summary => item.summary()?.parts.get_mut(part)?.text_mut(),
            _ => item.content()?.parts.get_mut(part)?.text_mut(),
        }
    }

    pub(super) fn output_text_mut(
        &mut self,
        channel: Channel,
        part: usize,
    ) -> Option<&mut OutputTextPart> {
        if channel != Channel::OutputText {
            return None;
        }
        match self.items[self.current].content()?.parts.get_mut(part)? {
            ContentPart::OutputText(part) => Some(part),
            _ => None,
        }
    }

    fn note_gained(&mut self, channel: Channel, gained: Option<Gained>) {
        if let Some((part, range)) = gained {
            self.note_text(part, channel, range);
        }
    }

    fn note_text(&mut self, part: usize, channel: Channel, range: std::ops::Range<usize>) {
        if range.is_empty() {
            return;
        }
        self.items[self.current].note_reasoning(channel);
        self.changes.push(Change::Text(GainedText {
            item: self.current,
            part,
            channel,
            range,
        }));
    }

    /// Takes a later version of an item in, which becomes the current one.
    pub(super) fn take_version(&mut self, position: usize, later: OutputItem) {
        self.current = position;
        self.items[position].take_version(later, position, &mut self.changes);
        self.index.name(position, &self.items[position]);
    }

    /// Puts an item behind those that are there, and makes it the current one.
    fn insert(&mut self, output_index: Option<i64>, item: OutputItem) -> usize {
        let output_index = output_index.unwrap_or_else(|| self.index.next_output_index());
        let position = self.push(StreamedItem::new(output_index, &item));
        self.take_version(position, item);
        position
    }

    pub(super) fn push(&mut self, item: StreamedItem) -> usize {
        let position = self.items.len();
        self.index.insert(position, &item);
        self.index.name(position, &item);
        self.items.push(item);
        position
    }
}

/// The position of an element of a list that events address by an index; created where it is
/// missing.
fn place<T: Default>(list: &mut Vec<T>, states: &mut Vec<PartState>, index: Option<i64>) -> usize {
    let Some(index) = index else {
        if list.is_empty() {
            list.push(T::default());
            states.push(PartState::new(0));
        }
        return list.len() - 1;
    };
    let end = states.partition_point(|state| state.index <= index);
    match end
        .checked_sub(1)
        .filter(|&last| states[last].index == index)
    {
        Some(position) => position,
        None => {
            list.insert(end, T::default());
            states.insert(end, PartState::new(index));
            end
        }
    }
}
