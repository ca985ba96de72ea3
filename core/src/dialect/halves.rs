//! Characters that a server cut over two deltas: half a surrogate pair at the end of one, the other half
//! at the beginning of the next.
//!
//! Gateways that slice text by UTF-16 units do that. The first half waits: the delta goes out without
//! it, and the next one of the same part begins with the whole character. Where none follows, the half
//! becomes U+FFFD at the end of the part.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::lenient::{read_json, read_variant_of_limited};
use crate::model::Event;

use super::RawEvent;

/// The halves that wait, which are hardly ever any.
#[derive(Debug, Default)]
pub(super) struct Halves(Vec<Half>);

#[derive(Debug)]
struct Half {
    part: Part,
    unit: u16,
    /// The event that it came with, to give what is lost of it.
    event: Map<String, Value>,
}

/// The part of an item that a delta belongs to.
#[derive(Debug, PartialEq)]
struct Part {
    /// The type of its events, without what it ends in.
    kind: String,
    item: Item,
    index: Option<i64>,
}

/// An item by its index, and by its id where a server sends no index.
#[derive(Debug, PartialEq)]
enum Item {
    Index(i64),
    Id(Option<String>),
}

#[derive(Deserialize)]
struct Delta<'a> {
    #[serde(borrow)]
    delta: Option<&'a RawValue>,
}

impl Halves {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes the halves out of a delta that was not strict JSON; `received` is its text. Returns the
    /// events that go before it: what is lost of halves of which no other half follows.
    pub(super) fn take(
        &mut self,
        event: &mut Event,
        raw: &mut RawEvent,
        received: Option<&str>,
    ) -> Vec<(Event, RawEvent)> {
        let Ok(Value::Object(mut json)) = read_json(raw.data()) else {
            return Vec::new();
        };
        let Some(part) = Part::of_delta(event.kind(), &json) else {
            return self.ended_by(event.kind(), &json);
        };
        let Some(Value::String(delta)) = json.get("delta") else {
            return Vec::new();
        };
        let mut delta = delta.clone();
        let (first, last) = received.map_or((None, None), halves_of);
        let mut is_changed = false;
        if !delta.is_empty()
            && let Some(place) = self.0.iter().position(|half| half.part == part)
        {
            let half = self.0.swap_remove(place);
            let pair = first.filter(|_| delta.starts_with(char::REPLACEMENT_CHARACTER));
            let character = pair.and_then(|second| join(half.unit, second));
            if character.is_some() {
                delta.remove(0);
            }
            delta.insert(0, character.unwrap_or(char::REPLACEMENT_CHARACTER));
            is_changed = true;
        }
        if let Some(unit) = last
            && delta.ends_with(char::REPLACEMENT_CHARACTER)
        {
            delta.pop();
            let event = json.clone();
            self.0.push(Half { part, unit, event });
            is_changed = true;
        }
        if is_changed {
            json.insert("delta".to_owned(), Value::from(delta));
            if let Some((changed, data)) = event_of(event.kind(), json) {
                *event = changed;
                raw.set_data(data);
            }
        }
        Vec::new()
    }

    /// What is lost of all halves, where nothing follows any more.
    pub(super) fn lost(&mut self) -> Vec<(Event, RawEvent)> {
        self.0.drain(..).filter_map(Half::lost).collect()
    }

    /// What is lost of the halves of the parts that an event ends, unless it has their text itself.
    fn ended_by(&mut self, kind: &str, json: &Map<String, Value>) -> Vec<(Event, RawEvent)> {
        let is_end = |half: &mut Half| half.is_ended_by(kind, json);
        let ended: Vec<Half> = self.0.extract_if(.., is_end).collect();
        let has_text = match kind {
            "error" => false,
            _ => [
                "text",
                "refusal",
                "arguments",
                "input",
                "code",
                "output",
                "part",
                "item",
                "response",
            ]
            .iter()
            .any(|name| json.get(*name).is_some_and(holds_text)),
        };
        match has_text {
            true => Vec::new(),
            false => ended.into_iter().filter_map(Half::lost).collect(),
        }
    }
}

impl Half {
    fn is_ended_by(&self, kind: &str, json: &Map<String, Value>) -> bool {
        match kind {
            "error" | "response.completed" | "response.incomplete" | "response.failed" => true,
            "response.output_item.done" => {
                let id = json.get("item").and_then(|item| item.get("id"));
                self.part.item == Item::of(json, id)
            }
            "response.content_part.done" | "response.reasoning_summary_part.done" => {
                self.part.item == Item::of(json, json.get("item_id"))
                    && self.part.index == part_index(json)
            }
            kind => {
                kind.strip_suffix(".done") == Some(&self.part.kind)
                    && self.part.item == Item::of(json, json.get("item_id"))
                    && self.part.index == part_index(json)
            }
        }
    }

    fn lost(mut self) -> Option<(Event, RawEvent)> {
        let lost = Value::from(char::REPLACEMENT_CHARACTER.to_string());
        self.event.insert("delta".to_owned(), lost);
        self.event.shift_remove("sequence_number");
        let (event, data) = event_of(&format!("{}.delta", self.part.kind), self.event)?;
        Some((event, RawEvent::made(data)))
    }
}

impl Part {
    fn of_delta(kind: &str, json: &Map<String, Value>) -> Option<Self> {
        Some(Self {
            kind: kind.strip_suffix(".delta")?.to_owned(),
            item: Item::of(json, json.get("item_id")),
            index: part_index(json),
        })
    }
}

impl Item {
    fn of(json: &Map<String, Value>, id: Option<&Value>) -> Self {
        match json.get("output_index").and_then(Value::as_i64) {
            Some(index) => Self::Index(index),
            None => Self::Id(id.and_then(Value::as_str).map(str::to_owned)),
        }
    }
}

fn part_index(json: &Map<String, Value>) -> Option<i64> {
    let indexes = ["content_index", "summary_index", "command_index"];
    indexes.iter().find_map(|name| json.get(*name)?.as_i64())
}

/// Whether JSON has a text that is not empty in a place where the text of a part is.
fn holds_text(json: &Value) -> bool {
    match json {
        Value::String(text) => !text.is_empty(),
        Value::Array(elements) => elements.iter().any(holds_text),
        Value::Object(fields) => [
            "text",
            "refusal",
            "arguments",
            "input",
            "code",
            "content",
            "summary",
            "output",
        ]
        .iter()
        .any(|name| fields.get(*name).is_some_and(holds_text)),
        _ => false,
    }
}

fn event_of(kind: &str, json: Map<String, Value>) -> Option<(Event, Bytes)> {
    let text = Value::Object(json).to_string();
    let event = read_variant_of_limited(kind, &text).ok()?;
    Some((event, Bytes::from(text)))
}

/// The second half that a received delta begins with, and the first half that it ends with.
fn halves_of(received: &str) -> (Option<u16>, Option<u16>) {
    let delta: Option<Delta<'_>> = serde_json::from_str(received).ok();
    let Some(text) = delta
        .as_ref()
        .and_then(|delta| delta.delta?.get().strip_prefix('"'))
    else {
        return (None, None);
    };
    let text = text.strip_suffix('"').unwrap_or(text);
    let first = text
        .get(..6)
        .and_then(unit_of)
        .filter(|unit| (0xDC00..0xE000).contains(unit));
    let last = text.len().checked_sub(6).and_then(|start| {
        let before = text.get(..start)?;
        let escapes = before
            .bytes()
            .rev()
            .take_while(|byte| *byte == b'\\')
            .count();
        unit_of(text.get(start..)?).filter(|_| escapes % 2 == 0)
    });
    (first, last.filter(|unit| (0xD800..0xDC00).contains(unit)))
}

/// The UTF-16 unit that a JSON escape stands for.
fn unit_of(escape: &str) -> Option<u16> {
    u16::from_str_radix(escape.strip_prefix("\\u")?, 16).ok()
}

fn join(first: u16, second: u16) -> Option<char> {
    char::decode_utf16([first, second]).next()?.ok()
}
