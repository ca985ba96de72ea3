//! The alias table: other spellings of event types, and the other differences of such events.
//!
//! It has documentation variants, spellings of older SDK releases, and the Open Responses and gateway
//! dialects.

/// A difference of an event other than its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Difference {
    Nothing,
    /// `delta` may be an object `{text}`.
    DeltaObject,
    /// `delta` or `arguments` may be the arguments themselves in place of their JSON text.
    ArgumentsObject,
    /// The summary part, and its index, may be missing.
    SummaryPart,
    /// The image may be in `image_data`.
    ImageData,
    /// The event may have the whole call in place of its id.
    CallObject,
    /// The error may be next to the response instead of inside it.
    ErrorBeside,
    /// An alias only if the event has a `response`.
    NeedsResponse,
}

/// Finds the canonical type of an alias, or of a canonical type whose fields differ on some servers.
pub(super) fn find(kind: &str) -> Option<(&'static str, Difference)> {
    ALIASES
        .iter()
        .find(|(alias, ..)| *alias == kind)
        .map(|(_, canonical, difference)| (*canonical, *difference))
        .or_else(|| {
            VARYING
                .iter()
                .find(|(varying, _)| *varying == kind)
                .copied()
        })
}

use Difference::{
    ArgumentsObject, CallObject, DeltaObject, ErrorBeside, ImageData, NeedsResponse, Nothing,
    SummaryPart,
};

/// Types that are canonical, though some servers send them with other fields.
const VARYING: &[(&str, Difference)] = &[
    ("response.reasoning_text.delta", DeltaObject),
    ("response.reasoning_summary_text.delta", DeltaObject),
    ("response.function_call_arguments.delta", ArgumentsObject),
    ("response.function_call_arguments.done", ArgumentsObject),
    ("response.custom_tool_call_input.delta", ArgumentsObject),
    ("response.custom_tool_call_input.done", ArgumentsObject),
    ("response.mcp_call_arguments.delta", ArgumentsObject),
    ("response.mcp_call_arguments.done", ArgumentsObject),
    ("response.image_generation_call.partial_image", ImageData),
    ("response.code_interpreter_call.in_progress", CallObject),
    ("response.code_interpreter_call.interpreting", CallObject),
    ("response.code_interpreter_call.completed", CallObject),
    ("response.failed", ErrorBeside),
];

#[rustfmt::skip]
const ALIASES: &[(&str, &str, Difference)] = &[
    ("response.text.delta", "response.output_text.delta", Nothing),
    ("response.text.done", "response.output_text.done", Nothing),
    ("response.output_text_annotation.added", "response.output_text.annotation.added", Nothing),
    ("response.reasoning.delta", "response.reasoning_text.delta", DeltaObject),
    ("response.reasoning.done", "response.reasoning_text.done", Nothing),
    ("response.reasoning.text.delta", "response.reasoning_text.delta", DeltaObject),
    ("response.reasoning.text.done", "response.reasoning_text.done", Nothing),
    ("response.reasoning_part.added", "response.content_part.added", Nothing),
    ("response.reasoning_part.done", "response.content_part.done", Nothing),
    ("response.reasoning_summary.delta", "response.reasoning_summary_text.delta", DeltaObject),
    ("response.reasoning_summary.done", "response.reasoning_summary_text.done", Nothing),
    ("response.reasoning.summary.text.delta", "response.reasoning_summary_text.delta", DeltaObject),
    ("response.reasoning.summary.text.done", "response.reasoning_summary_text.done", Nothing),
    ("response.reasoning.summary_part.added", "response.reasoning_summary_part.added", SummaryPart),
    ("response.reasoning.summary_part.done", "response.reasoning_summary_part.done", SummaryPart),
    ("response.custom_call_input.delta", "response.custom_tool_call_input.delta", Nothing),
    ("response.custom_call_input.done", "response.custom_tool_call_input.done", Nothing),
    ("response.custom_tool_call.input.delta", "response.custom_tool_call_input.delta", Nothing),
    ("response.custom_tool_call.input.done", "response.custom_tool_call_input.done", Nothing),
    ("response.mcp_call.arguments.delta", "response.mcp_call_arguments.delta", ArgumentsObject),
    ("response.mcp_call.arguments.done", "response.mcp_call_arguments.done", ArgumentsObject),
    ("response.mcp_call.arguments_delta", "response.mcp_call_arguments.delta", ArgumentsObject),
    ("response.mcp_call.arguments_done", "response.mcp_call_arguments.done", ArgumentsObject),
    ("response.code_interpreter_call.code.delta", "response.code_interpreter_call_code.delta", Nothing),
    ("response.code_interpreter_call.code.done", "response.code_interpreter_call_code.done", Nothing),
    ("response.image_gen_call.in_progress", "response.image_generation_call.in_progress", Nothing),
    ("response.image_gen_call.generating", "response.image_generation_call.generating", Nothing),
    ("response.image_gen_call.partial_image", "response.image_generation_call.partial_image", ImageData),
    ("response.image_gen_call.completed", "response.image_generation_call.completed", Nothing),
    ("response.function_shell_command.added", "response.shell_call_command.added", Nothing),
    ("response.function_shell_command.delta", "response.shell_call_command.delta", Nothing),
    ("response.function_shell_command.done", "response.shell_call_command.done", Nothing),
    ("response.apply_patch_call.operation.diff.delta", "response.apply_patch_call_operation_diff.delta", Nothing),
    ("response.apply_patch_call.operation.diff.done", "response.apply_patch_call_operation_diff.done", Nothing),
    ("response.done", "response.completed", NeedsResponse),
    ("response.cancelled", "response.incomplete", NeedsResponse),
    ("response.canceled", "response.incomplete", NeedsResponse),
    ("response.keep_alive", "keepalive", Nothing),
    ("response.error", "error", Nothing),
];

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::{ALIASES, VARYING};
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

    #[test]
    fn every_varying_type_is_an_event_that_is_looked_at_when_a_field_is_missing() {
        for (varying, _) in VARYING {
            let event: Event = read_variant_of(varying, "{}").expect("an empty event reads");
            assert!(!super::super::is_as_expected(&event), "{varying}");
            assert!(!matches!(event, Event::Unknown { .. }), "{varying}");
        }
    }
}
