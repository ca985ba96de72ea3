//! Events that a gateway sends again, having taken its own upstream up again: a delta counts once.
//!
//! A number alone says little: some servers number all events alike, or start anew. A repeat has a
//! number at which the same text was recorded, on a stream whose numbers rose strictly until they
//! fell back.

use std::ops::Range;

use super::changes::{Change, Channel, GainedText};

/// The numbers of a stream's events, and where their texts were recorded.
#[derive(Debug, Clone, Default)]
pub(super) struct EventNumbers {
    state: State,
    highest: Option<i64>,
    /// Whether the last delta was a repeat.
    is_repeating: bool,
    /// Deltas with consecutive numbers that were appended to one text.
    runs: Vec<Run>,
    /// For each delta of each run, where its text ends.
    ends: Vec<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum State {
    /// No number, or only one, was seen.
    #[default]
    Starting,
    /// The numbers rose strictly.
    Rising,
    /// They stood still, or fell back to what had not been sent: they mean nothing.
    Meaningless,
}

#[derive(Debug, Clone)]
struct Run {
    first_number: i64,
    item: usize,
    part: usize,
    channel: Channel,
    start: usize,
    /// Where the ends of the run begin.
    first_end: usize,
}

impl EventNumbers {
    /// Events with a lower number may be repeats; `None` where numbers mean nothing.
    pub(super) fn new_from(&self) -> Option<i64> {
        match (self.state, self.highest) {
            (State::Meaningless, _) => None,
            (State::Rising, Some(highest)) if self.is_repeating => Some(highest.saturating_add(1)),
            (State::Rising, Some(highest)) => Some(highest),
            _ => Some(i64::MIN),
        }
    }

    /// Notes that an event was a repeat: those that follow, up to the highest number, can be too.
    pub(super) fn repeat(&mut self) {
        self.is_repeating = true;
    }

    /// Where the text of the delta with a number was recorded.
    pub(super) fn recorded(&self, number: i64) -> Option<GainedText> {
        let after = self.runs.partition_point(|run| run.first_number <= number);
        let run = self.runs.get(after.checked_sub(1)?)?;
        let offset = usize::try_from(number.checked_sub(run.first_number)?).ok()?;
        let last = self
            .runs
            .get(after)
            .map_or(self.ends.len(), |next| next.first_end);
        let at = run.first_end.checked_add(offset)?;
        let end = *self.ends.get(at).filter(|_| at < last)?;
        let start = match offset {
            0 => run.start,
            _ => usize::try_from(*self.ends.get(at - 1)?).ok()?,
        };
        Some(GainedText {
            item: run.item,
            part: run.part,
            channel: run.channel,
            range: Range {
                start,
                end: usize::try_from(end).ok()?,
            },
        })
    }

    /// Takes the number of an event in that is no repeat.
    pub(super) fn observe(&mut self, number: i64, is_delta: impl FnOnce() -> bool) {
        let highest = self.highest;
        match highest {
            None => self.highest = Some(number),
            Some(highest) if number > highest => {
                self.highest = Some(number);
                self.is_repeating = false;
                if self.state == State::Starting {
                    self.state = State::Rising;
                }
            }
            // An event without text may be sent again between repeats.
            Some(highest) if number < highest && !is_delta() => {}
            Some(_) => {
                self.state = State::Meaningless;
                self.runs = Vec::new();
                self.ends = Vec::new();
            }
        }
    }

    /// Remembers where the text of a delta went.
    pub(super) fn record(&mut self, number: i64, changes: &[Change]) {
        let [Change::Text(gained)] = changes else {
            return;
        };
        let Ok(end) = u32::try_from(gained.range.end) else {
            return;
        };
        if self.state == State::Meaningless {
            return;
        }
        let continues = self.runs.last().is_some_and(|run| {
            let length = self.ends.len() - run.first_end;
            let next = i64::try_from(length)
                .ok()
                .and_then(|length| run.first_number.checked_add(length));
            next == Some(number)
                && (run.item, run.part, run.channel) == (gained.item, gained.part, gained.channel)
                && self
                    .ends
                    .last()
                    .is_some_and(|&end| gained.range.start == end as usize)
        });
        if !continues {
            if self
                .runs
                .last()
                .is_some_and(|run| number <= run.first_number)
            {
                return;
            }
            self.runs.push(Run {
                first_number: number,
                item: gained.item,
                part: gained.part,
                channel: gained.channel,
                start: gained.range.start,
                first_end: self.ends.len(),
            });
        }
        self.ends.push(end);
    }
}
