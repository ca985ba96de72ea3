//! One item while it is streamed.

use serde_json::{Value, json};

use crate::lenient::Fill;
use crate::model::{
    ContentPart, ItemStatus, MessageItem, OutputItem, ReasoningItem, ResponseStatus, SummaryPart,
};

use super::changes::{Change, Channel, GainedText};
use super::kind::ItemKind;
use super::parts::{Gained, Part, PartState, Parts};

/// An item, and what is known of it beside its content.
#[derive(Debug, Clone)]
pub(super) struct StreamedItem {
    pub(super) item: OutputItem,
    pub(super) kind: ItemKind,
    pub(super) output_index: i64,
    /// Whether an `output_item` event or a whole response brought it. One that was only made for an
    /// event inside it still waits for that.
    pub(super) is_announced: bool,
    pub(super) is_done: bool,
    /// Whether an event named it by its own id or index.
    pub(super) was_addressed: bool,
    /// Whether callers were given the call.
    pub(super) was_given: bool,
    /// The channel that the item's reasoning came on first. Some servers send it on two.
    pub(super) reasoning_channel: Option<Channel>,
    /// The parts of the content, or the commands of a shell call.
    pub(super) content: Vec<PartState>,
    pub(super) summary: Vec<PartState>,
}

/// What two versions of an item tell about whether they are the same item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Evidence {
    /// One of them holds nothing to compare.
    Silent,
    Agrees,
    Contradicts,
}

impl StreamedItem {
    /// The place of an item; [`Self::take_version`] brings its content.
    pub(super) fn new(output_index: i64, item: &OutputItem) -> Self {
        let empty = match item {
            OutputItem::Message(_) => MessageItem::default().into(),
            OutputItem::Reasoning(_) => ReasoningItem::default().into(),
            _ => OutputItem::Unknown {
                kind: String::new(),
                json: serde_json::Value::Null,
            },
        };
        Self {
            item: empty,
            kind: ItemKind::of(item),
            output_index,
            is_announced: false,
            is_done: false,
            was_addressed: false,
            was_given: false,
            reasoning_channel: None,
            content: Vec::new(),
            summary: Vec::new(),
        }
    }

    pub(super) fn content(&mut self) -> Option<Parts<'_, ContentPart>> {
        let parts = match &mut self.item {
            OutputItem::Message(item) => &mut item.content,
            OutputItem::Reasoning(item) => item.content.get_or_insert_default(),
            _ => return None,
        };
        Some(Parts {
            parts,
            states: &mut self.content,
        })
    }

    pub(super) fn summary(&mut self) -> Option<Parts<'_, SummaryPart>> {
        match &mut self.item {
            OutputItem::Reasoning(item) => Some(Parts {
                parts: &mut item.summary,
                states: &mut self.summary,
            }),
            _ => None,
        }
    }

    /// Takes a later version of the whole item in, which fills what it leaves empty from the earlier
    /// one. What its texts gain goes to `changes`.
    pub(super) fn take_version(
        &mut self,
        mut later: OutputItem,
        position: usize,
        changes: &mut Vec<Change>,
    ) {
        if !self.is_announced
            && let OutputItem::Message(item) = &mut self.item
        {
            // Nobody sent the role of an item that was made for an event inside it.
            item.role = None;
        }
        let mut gained = Vec::new();
        let mut note = |channel_of: &dyn Fn(usize) -> Option<Channel>, texts: Vec<Gained>| {
            for (part, range) in texts {
                gained.extend(channel_of(part).map(|channel| GainedText {
                    item: position,
                    part,
                    channel,
                    range,
                }));
            }
        };
        match &mut later {
            OutputItem::Message(later) => {
                if let Some(mut parts) = self.content() {
                    let texts = parts.align(&mut later.content);
                    note(&|part| later.content.get(part)?.channel(), texts);
                }
            }
            OutputItem::Reasoning(later) => {
                if let Some(content) = later.content.as_mut().filter(|content| !content.is_empty())
                    && let Some(mut parts) = self.content()
                {
                    let texts = parts.align(content);
                    note(&|part| content.get(part)?.channel(), texts);
                }
                if let Some(mut parts) = self.summary() {
                    let texts = parts.align(&mut later.summary);
                    note(&|_| Some(Channel::Summary), texts);
                }
            }
            _ => {}
        }
        later.fill(&mut self.item);
        self.item = later;
        match &self.item {
            OutputItem::ShellCall(item) => {
                let action = item.action.as_ref();
                let commands = action.map_or(0, |action| action.commands.len());
                self.content = PartState::of_whole(commands);
            }
            OutputItem::ShellCallOutput(item) => {
                self.content = PartState::of_whole(item.output.len());
            }
            _ => {}
        }
        for gained in gained {
            self.note_reasoning(gained.channel);
            changes.push(Change::Text(gained));
        }
    }

    /// Remembers the channel of reasoning that comes first.
    pub(super) fn note_reasoning(&mut self, channel: Channel) {
        if self.kind == ItemKind::Reasoning
            && matches!(channel, Channel::ReasoningText | Channel::Summary)
        {
            self.reasoning_channel.get_or_insert(channel);
        }
    }

    /// The text of a channel.
    pub(super) fn text(&self, channel: Channel, part: usize) -> Option<&str> {
        Some(match (channel, &self.item) {
            (Channel::Summary, OutputItem::Reasoning(item)) => item.summary.get(part)?.text(),
            (Channel::Arguments, OutputItem::FunctionCall(item)) => &item.arguments,
            (Channel::Arguments, OutputItem::CustomToolCall(item)) => &item.input,
            (Channel::Arguments, OutputItem::McpCall(item)) => &item.arguments,
            (_, OutputItem::Message(item)) => item.content.get(part)?.text(),
            (_, OutputItem::Reasoning(item)) => item.content.as_ref()?.get(part)?.text(),
            _ => return None,
        })
    }

    /// Whether the call, or the image, is whole where the response has a status.
    pub(super) fn is_whole_call(&self, status: Option<&ResponseStatus>) -> bool {
        match &self.item {
            OutputItem::FunctionCall(call) => call.is_whole(status),
            OutputItem::ImageGenerationCall(call) => call.is_whole(),
            _ => false,
        }
    }

    /// Whether a version can be one of this item, by its content.
    pub(super) fn evidence(&self, later: &OutputItem) -> Evidence {
        match (&self.item, later) {
            (OutputItem::FunctionCall(earlier), OutputItem::FunctionCall(later)) => compare_calls(
                [&earlier.name, &later.name],
                [&earlier.arguments, &later.arguments],
            ),
            (OutputItem::CustomToolCall(earlier), OutputItem::CustomToolCall(later)) => {
                compare_calls([&earlier.name, &later.name], [&earlier.input, &later.input])
            }
            (OutputItem::McpCall(earlier), OutputItem::McpCall(later)) => compare_calls(
                [&earlier.name, &later.name],
                [&earlier.arguments, &later.arguments],
            ),
            (OutputItem::Message(earlier), OutputItem::Message(later)) => {
                compare(texts_of(&earlier.content), texts_of(&later.content))
            }
            (OutputItem::Reasoning(earlier), OutputItem::Reasoning(later)) => {
                let content = compare(
                    texts_of(earlier.content.as_deref().unwrap_or_default()),
                    texts_of(later.content.as_deref().unwrap_or_default()),
                );
                let summary = compare(texts_of(&earlier.summary), texts_of(&later.summary));
                content.and(summary)
            }
            (OutputItem::Unknown { kind, .. }, OutputItem::Unknown { kind: other, .. })
                if kind != other =>
            {
                Evidence::Contradicts
            }
            (earlier, later) => compare_fields(&json!(earlier), &json!(later)),
        }
    }

    /// Notes how far the item is; a finished one says it itself.
    pub(super) fn set_status(&mut self, status: ItemStatus) {
        if !self.is_done
            && let Some(current) = super::kind::status_of(&mut self.item)
        {
            *current = Some(status);
        }
    }
}

impl Evidence {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Contradicts, _) | (_, Self::Contradicts) => Self::Contradicts,
            (Self::Agrees, _) | (_, Self::Agrees) => Self::Agrees,
            _ => Self::Silent,
        }
    }
}

/// Compares the fields that both versions of an item have, but for its names and its status.
fn compare_fields(earlier: &Value, later: &Value) -> Evidence {
    let (Some(earlier), Some(later)) = (earlier.as_object(), later.as_object()) else {
        return Evidence::Silent;
    };
    let is_content = |name: &str| !["type", "id", "call_id", "status"].contains(&name);
    let mut evidence = Evidence::Silent;
    for (name, value) in earlier.iter().filter(|(name, _)| is_content(name)) {
        evidence = evidence.and(match (value, later.get(name)) {
            (_, None | Some(Value::Null)) | (Value::Null, _) => Evidence::Silent,
            (Value::String(one), Some(Value::String(other))) => compare(
                std::iter::once(one.as_str()),
                std::iter::once(other.as_str()),
            ),
            (one, Some(other)) if one == other => Evidence::Agrees,
            _ => Evidence::Contradicts,
        });
    }
    evidence
}

/// The texts of parts, in order.
pub(super) fn texts_of<P: Part>(parts: &[P]) -> impl Iterator<Item = &str> {
    parts.iter().map(P::text).filter(|text| !text.is_empty())
}

fn compare_calls(names: [&String; 2], arguments: [&String; 2]) -> Evidence {
    let [earlier, later] = names;
    if !earlier.is_empty() && !later.is_empty() && earlier != later {
        return Evidence::Contradicts;
    }
    // Some servers begin a call with `{}` in place of its arguments.
    let is_content = |text: &&str| !text.is_empty() && *text != "{}";
    let [earlier, later] = arguments.map(|text| Some(text.as_str()).filter(is_content));
    compare(earlier.into_iter(), later.into_iter())
}

/// Compares two texts, each in pieces: one of them must begin with the other.
fn compare<'a>(
    earlier: impl Iterator<Item = &'a str>,
    later: impl Iterator<Item = &'a str>,
) -> Evidence {
    let mut earlier = earlier.flat_map(str::bytes).peekable();
    let mut later = later.flat_map(str::bytes).peekable();
    if earlier.peek().is_none() || later.peek().is_none() {
        return Evidence::Silent;
    }
    match earlier.zip(later).all(|(one, other)| one == other) {
        true => Evidence::Agrees,
        false => Evidence::Contradicts,
    }
}
