//! The alias table: other spellings of event types, and what else differs in them.
//!
//! Sources are in `surface/drift.md` A: documentation variants, spellings of older SDK releases, and
//! the Open Responses and gateway dialects.

/// What is different in an event beside its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Difference {
    Nothing,
    /// `delta` may be an object `{text}`.
    DeltaObject,
    /// The summary part, and its index, may be missing.
    SummaryPart,
    /// An alias only where the event carries a `response`.
    NeedsResponse,
}

/// Finds the canonical type of an alias.
pub(super) fn find(kind: &str) -> Option<(&'static str, Difference)> {
    ALIASES
        .iter()
        .find(|(alias, ..)| *alias == kind)
        .map(|(_, canonical, difference)| (*canonical, *difference))
}

use Difference::{DeltaObject, NeedsResponse, Nothing, SummaryPart};

const ALIASES: &[(&str, &str, Difference)] = &[
    ("response.text.delta", "response.output_text.delta", Nothing),
    ("response.text.done", "response.output_text.done", Nothing),
    (
        "response.output_text_annotation.added",
        "response.output_text.annotation.added",
        Nothing,
    ),
    (
        "response.reasoning.delta",
        "response.reasoning_text.delta",
        DeltaObject,
    ),
    (
        "response.reasoning.done",
        "response.reasoning_text.done",
        Nothing,
    ),
    (
        "response.reasoning.text.delta",
        "response.reasoning_text.delta",
        DeltaObject,
    ),
    (
        "response.reasoning.text.done",
        "response.reasoning_text.done",
        Nothing,
    ),
    (
        "response.reasoning_part.added",
        "response.content_part.added",
        Nothing,
    ),
    (
        "response.reasoning_part.done",
        "response.content_part.done",
        Nothing,
    ),
    (
        "response.reasoning_summary.delta",
        "response.reasoning_summary_text.delta",
        DeltaObject,
    ),
    (
        "response.reasoning_summary.done",
        "response.reasoning_summary_text.done",
        Nothing,
    ),
    (
        "response.reasoning.summary.text.delta",
        "response.reasoning_summary_text.delta",
        DeltaObject,
    ),
    (
        "response.reasoning.summary.text.done",
        "response.reasoning_summary_text.done",
        Nothing,
    ),
    (
        "response.reasoning.summary_part.added",
        "response.reasoning_summary_part.added",
        SummaryPart,
    ),
    (
        "response.reasoning.summary_part.done",
        "response.reasoning_summary_part.done",
        SummaryPart,
    ),
    ("response.done", "response.completed", NeedsResponse),
    ("response.keep_alive", "keepalive", Nothing),
    ("response.error", "error", Nothing),
];

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::ALIASES;
    use crate::lenient::read_variant_of;
    use crate::model::Event;

    #[test]
    fn every_alias_is_unknown_by_itself_and_leads_to_a_known_event() {
        for (alias, canonical, _) in ALIASES {
            let event: Event = read_variant_of(canonical, "{}").expect("an empty event reads");
            assert_eq!(event.kind(), *canonical);
            assert!(
                !matches!(event, Event::Unknown { .. }),
                "{canonical} is not an event"
            );
            let event: Event = read_variant_of(alias, "{}").expect("an empty event reads");
            assert!(
                matches!(event, Event::Unknown { .. }),
                "{alias} is an event of its own"
            );
        }
    }
}
