//! The parts of an item while they are streamed, and what a later version of them adds.

use std::ops::Range;

use crate::lenient::Fill;
use crate::model::{ContentPart, OutputTextPart, ReasoningTextPart, RefusalPart};
use crate::model::{SummaryPart, SummaryTextPart};

use super::changes::Channel;

/// What is known of a part beside its content.
#[derive(Debug, Clone, Copy)]
pub(super) struct PartState {
    /// The index on the wire; some servers leave gaps.
    pub(super) index: i64,
    /// Whether a later version contradicted text that callers were given already.
    contradicted: bool,
}

/// A part that holds text.
pub(super) trait Part: Clone + PartialEq + Fill {
    /// Where the part's text is streamed; `None` for parts that hold no streamed text.
    fn channel(&self) -> Option<Channel>;

    fn text(&self) -> &str;

    fn text_mut(&mut self) -> Option<&mut String>;

    /// A part that holds nothing.
    fn placeholder() -> Self;

    /// An empty part of a channel; `None` where this kind of part has no such channel.
    fn empty(channel: Channel) -> Option<Self>;
}

impl PartState {
    pub(super) fn new(index: i64) -> Self {
        Self {
            index,
            contradicted: false,
        }
    }

    /// The states of the parts of a whole item, whose indexes are their positions.
    pub(super) fn of_whole(parts: usize) -> Vec<Self> {
        (0..).map(Self::new).take(parts).collect()
    }

    /// What a later version of a text adds to the one that callers were given; nothing once a
    /// version contradicted it.
    fn addition(&mut self, given: &str, later: &str) -> Option<Range<usize>> {
        if self.contradicted || later.is_empty() {
            return None;
        }
        if !later.starts_with(given) {
            self.contradicted = true;
            return None;
        }
        (given.len() < later.len()).then_some(given.len()..later.len())
    }
}

/// The parts of one list.
pub(super) struct Parts<'a, P> {
    pub(super) parts: &'a mut Vec<P>,
    pub(super) states: &'a mut Vec<PartState>,
}

/// Text that a part gained: the position of the part, and the bytes of its text.
pub(super) type Gained = (usize, Range<usize>);

impl<P: Part> Parts<'_, P> {
    /// The part of a channel at a wire index, or the last one where the event has no index; created
    /// where it is missing. Returns its position and whether it was created.
    pub(super) fn find_or_create(
        &mut self,
        index: Option<i64>,
        channel: Channel,
    ) -> Option<(usize, bool)> {
        if let Some(position) = self.find(index, |part| part.channel() == Some(channel)) {
            return Some((position, false));
        }
        Some((self.insert(index, P::empty(channel)?), true))
    }

    /// Takes a later version of one text in. It may be the whole of what came under several indexes:
    /// one server counts its deltas by `content_index`.
    pub(super) fn finish_text(&mut self, position: usize, later: &str) -> Option<Gained> {
        let position = self.join(position, later);
        let (part, state) = (
            self.parts.get_mut(position)?,
            self.states.get_mut(position)?,
        );
        let gained = state.addition(part.text(), later);
        if !later.is_empty() && part.text() != later {
            later.clone_into(part.text_mut()?);
        }
        gained.map(|range| (position, range))
    }

    /// Takes a version of one part in, which fills what it leaves empty from the part that is there;
    /// a part of another channel replaces it. Returns the position and what the text gained.
    pub(super) fn set(&mut self, index: Option<i64>, part: &P) -> Option<Gained> {
        let mut part = part.clone();
        let channel = part.channel();
        let found = self.find(index, |other| {
            // Without an index only the text tells a version of the last part from another part.
            let continues = || match part.text() {
                "" => other.text().is_empty(),
                text => text.starts_with(other.text()),
            };
            other.channel() == channel && (index.is_some() || continues())
        });
        let Some(position) = found.or_else(|| self.find_empty(index)) else {
            let length = part.text().len();
            let position = self.insert(index, part);
            return (length > 0).then_some((position, 0..length));
        };
        let position = self.join(position, part.text());
        let (earlier, state) = (
            self.parts.get_mut(position)?,
            self.states.get_mut(position)?,
        );
        let gained = match earlier.channel() == channel {
            true => state.addition(earlier.text(), part.text()),
            false => (!part.text().is_empty()).then(|| 0..part.text().len()),
        };
        part.fill(earlier);
        *earlier = part;
        gained.map(|range| (position, range))
    }

    /// Lines the parts up with a later version of the whole list, so that filling by position pairs
    /// those that belong together. Returns what the texts gain; parts that the later version does
    /// not hold are appended to it.
    pub(super) fn align(&mut self, later: &mut Vec<P>) -> Vec<Gained> {
        if later.is_empty() {
            return Vec::new();
        }
        if let [only] = later.as_slice() {
            self.join(0, only.text());
        }
        let mut earlier: Vec<Option<(P, PartState)>> = std::mem::take(self.parts)
            .into_iter()
            .zip(std::mem::take(self.states))
            .map(Some)
            .collect();
        let mut pairs: Vec<Option<(P, PartState)>> = Vec::new();
        pairs.resize_with(later.len(), || None);
        for strictness in [Pairing::Index, Pairing::Text, Pairing::Order] {
            strictness.pair(&mut earlier, &mut pairs, later);
        }
        for part in earlier.iter().flatten() {
            keep_unless_held(&part.0, later);
        }
        let mut gained = Vec::new();
        for (position, part) in later.iter().enumerate() {
            let (earlier, mut state) = pairs
                .get_mut(position)
                .and_then(Option::take)
                .unwrap_or_else(|| (P::placeholder(), PartState::new(0)));
            state.index = i64::try_from(position).unwrap_or(i64::MAX);
            let was_there = position < pairs.len();
            if was_there && let Some(range) = state.addition(earlier.text(), part.text()) {
                gained.push((position, range));
            }
            self.parts.push(earlier);
            self.states.push(state);
        }
        gained
    }

    fn find(&self, index: Option<i64>, fits: impl Fn(&P) -> bool) -> Option<usize> {
        let Some(index) = index else {
            return self.parts.iter().rposition(fits);
        };
        // Nearly every delta is of the last part.
        if let (Some(part), Some(state)) = (self.parts.last(), self.states.last())
            && state.index == index
            && fits(part)
        {
            return Some(self.parts.len() - 1);
        }
        let end = self.states.partition_point(|state| state.index <= index);
        (0..end)
            .rev()
            .take_while(|&position| self.states[position].index == index)
            .find(|&position| self.parts.get(position).is_some_and(&fits))
    }

    /// The part at an index that holds no text yet, whatever its channel.
    fn find_empty(&self, index: Option<i64>) -> Option<usize> {
        self.find(Some(index?), |part| part.text().is_empty())
    }

    fn insert(&mut self, index: Option<i64>, part: P) -> usize {
        let index = index.unwrap_or_else(|| {
            let last = self.states.last();
            last.map_or(0, |last| last.index.saturating_add(1))
        });
        let position = self.states.partition_point(|state| state.index <= index);
        self.parts.insert(position, part);
        self.states.insert(position, PartState::new(index));
        position
    }

    /// Makes one part of several of a channel whose joined text the later text is, or begins with;
    /// the position of the part that belongs to the later text.
    fn join(&mut self, position: usize, later: &str) -> usize {
        let Some(channel) = self.parts.get(position).and_then(P::channel) else {
            return position;
        };
        if self.parts.len() < 2 || self.parts[position].text() == later {
            return position;
        }
        let is_text = |part: &&P| part.channel() == Some(channel) && !part.text().is_empty();
        let mut texts = self.parts.iter().filter(is_text).map(P::text);
        // Stops at the first text that is not in its place, which is most often the first one.
        let is_prefix = texts
            .try_fold(later, |rest, text| rest.strip_prefix(text))
            .is_some();
        let is_joined = is_prefix && self.parts.iter().filter(is_text).nth(1).is_some();
        if !is_joined {
            return position;
        }
        let mut first = None;
        let mut text = String::new();
        let parts = std::mem::take(self.parts);
        for (part, state) in parts.into_iter().zip(std::mem::take(self.states)) {
            let is_text = part.channel() == Some(channel);
            if is_text {
                text.push_str(part.text());
            }
            if !is_text || first.is_none() {
                if is_text {
                    first = Some(self.parts.len());
                }
                self.parts.push(part);
                self.states.push(state);
            }
        }
        let first = first.unwrap_or_default();
        if let Some(joined) = self.parts.get_mut(first).and_then(P::text_mut) {
            *joined = text;
        }
        first
    }
}

/// What makes an earlier part and one of a later version the same.
#[derive(Clone, Copy)]
enum Pairing {
    /// The same wire index, and a text that continues.
    Index,
    /// A text that continues.
    Text,
    /// The same channel, in the same order.
    Order,
}

impl Pairing {
    fn pair<P: Part>(
        self,
        earlier: &mut [Option<(P, PartState)>],
        pairs: &mut [Option<(P, PartState)>],
        later: &[P],
    ) {
        let mut next = 0;
        for place in earlier {
            let Some((part, state)) = place else { continue };
            let fits = |position: usize| {
                let Some(other) = later.get(position) else {
                    return false;
                };
                pairs[position].is_none()
                    && other.channel() == part.channel()
                    && (matches!(self, Self::Order)
                        || other.text().is_empty()
                        || other.text().starts_with(part.text()))
            };
            let found = match self {
                Self::Index => usize::try_from(state.index).ok().filter(|&at| fits(at)),
                Self::Text | Self::Order => (next..later.len()).find(|&at| fits(at)),
            };
            if let Some(position) = found {
                next = position + 1;
                pairs[position] = place.take();
            }
        }
    }
}

/// Appends a part whose content no part of the later version holds.
fn keep_unless_held<P: Part>(part: &P, later: &mut Vec<P>) {
    let (channel, text) = (part.channel(), part.text());
    let is_held = |other: &P| other.channel() == channel && other.text().contains(text);
    let holds_nothing = channel.is_some() && text.is_empty() || *part == P::placeholder();
    if !holds_nothing && !later.iter().any(is_held) {
        later.push(part.clone());
    }
}

impl Part for ContentPart {
    fn channel(&self) -> Option<Channel> {
        Some(match self {
            Self::OutputText(_) => Channel::OutputText,
            Self::Refusal(_) => Channel::Refusal,
            Self::ReasoningText(_) => Channel::ReasoningText,
            _ => return None,
        })
    }

    fn text(&self) -> &str {
        match self {
            Self::OutputText(part) => &part.text,
            Self::Refusal(part) => &part.refusal,
            Self::ReasoningText(part) => &part.text,
            _ => "",
        }
    }

    fn text_mut(&mut self) -> Option<&mut String> {
        Some(match self {
            Self::OutputText(part) => &mut part.text,
            Self::Refusal(part) => &mut part.refusal,
            Self::ReasoningText(part) => &mut part.text,
            _ => return None,
        })
    }

    fn placeholder() -> Self {
        Self::Unknown {
            kind: String::new(),
            json: serde_json::Value::Null,
        }
    }

    fn empty(channel: Channel) -> Option<Self> {
        Some(match channel {
            Channel::OutputText => OutputTextPart::default().into(),
            Channel::Refusal => RefusalPart::default().into(),
            Channel::ReasoningText => ReasoningTextPart::default().into(),
            _ => return None,
        })
    }
}

impl Part for SummaryPart {
    fn channel(&self) -> Option<Channel> {
        matches!(self, Self::SummaryText(_)).then_some(Channel::Summary)
    }

    fn text(&self) -> &str {
        match self {
            Self::SummaryText(part) => &part.text,
            Self::Unknown { .. } => "",
        }
    }

    fn text_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::SummaryText(part) => Some(&mut part.text),
            Self::Unknown { .. } => None,
        }
    }

    fn placeholder() -> Self {
        Self::Unknown {
            kind: String::new(),
            json: serde_json::Value::Null,
        }
    }

    fn empty(channel: Channel) -> Option<Self> {
        (channel == Channel::Summary).then(|| SummaryTextPart::default().into())
    }
}
