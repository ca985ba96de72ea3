//! Events of tools: what the model writes for them, what they give, and how far they are.

use crate::model::{Event, ItemStatus, OutputItem, UpdateFileOperation};

use super::address::{InItem, at};
use super::keep::{diff_of, keep_longer};
use super::need::Need;
use super::slots::Slots;

/// Takes in the event of a tool. Events that only tell of progress change nothing.
pub(super) fn apply(slots: &mut Slots, event: &Event) {
    match event {
        Event::CustomToolCallInputDelta(event) => {
            if let OutputItem::CustomToolCall(call) = slots.item(at(event), Need::CustomToolCall) {
                call.input.push_str(&event.delta);
            }
        }
        Event::CustomToolCallInputDone(event) => {
            if let OutputItem::CustomToolCall(call) = slots.item(at(event), Need::CustomToolCall) {
                keep_longer(&mut call.input, &event.input);
            }
        }
        Event::CodeInterpreterCallCodeDelta(event) => {
            if let Some(code) = code_of(slots, event) {
                code.push_str(&event.delta);
            }
        }
        Event::CodeInterpreterCallCodeDone(event) => {
            if let Some(code) = code_of(slots, event) {
                keep_longer(code, &event.code);
            }
        }
        Event::McpCallArgumentsDelta(event) => {
            if let OutputItem::McpCall(call) = slots.item(at(event), Need::McpCall) {
                call.arguments.push_str(&event.delta);
            }
        }
        Event::McpCallArgumentsDone(event) => {
            if let OutputItem::McpCall(call) = slots.item(at(event), Need::McpCall) {
                keep_longer(&mut call.arguments, &event.arguments);
            }
        }
        Event::McpCallOutputDelta(event) => {
            if let OutputItem::McpCall(call) = slots.item(at(event), Need::McpCall) {
                call.output.get_or_insert_default().push_str(&event.delta);
            }
        }
        Event::McpCallOutputDone(event) => {
            if let OutputItem::McpCall(call) = slots.item(at(event), Need::McpCall)
                && let Some(output) = &event.output
            {
                keep_longer(call.output.get_or_insert_default(), output);
            }
        }
        Event::ShellCallCommandAdded(event) => {
            if let Some(command) = slots.command(at(event), event.command_index) {
                keep_longer(command, &event.command);
            }
        }
        Event::ShellCallCommandDelta(event) => {
            if let Some(command) = slots.command(at(event), event.command_index) {
                command.push_str(&event.delta);
            }
        }
        Event::ShellCallCommandDone(event) => {
            if let Some(command) = slots.command(at(event), event.command_index) {
                keep_longer(command, &event.command);
            }
        }
        Event::ShellCallOutputContentDelta(event) => {
            if let Some(output) = slots.shell_output(at(event), event.command_index) {
                let delta = &event.delta;
                output
                    .stdout
                    .push_str(delta.stdout.as_deref().unwrap_or_default());
                output
                    .stderr
                    .push_str(delta.stderr.as_deref().unwrap_or_default());
            }
        }
        Event::ShellCallOutputContentDone(event) => {
            if let Some(last) = event.output.first()
                && let Some(output) = slots.shell_output(at(event), event.command_index)
            {
                let streamed = std::mem::replace(output, last.clone());
                for (text, streamed) in [
                    (&mut output.stdout, streamed.stdout),
                    (&mut output.stderr, streamed.stderr),
                ] {
                    if text.is_empty() {
                        *text = streamed;
                    }
                }
            }
        }
        Event::ApplyPatchCallOperationDiffDelta(event) => {
            if let Some(diff) = patch_of(slots, event) {
                diff.push_str(&event.delta);
            }
        }
        Event::ApplyPatchCallOperationDiffDone(event) => {
            if let Some(diff) = patch_of(slots, event) {
                keep_longer(diff, &event.diff);
            }
        }
        event => apply_status(slots, event),
    }
}

fn apply_status(slots: &mut Slots, event: &Event) {
    use ItemStatus::{Completed, Failed, Generating, InProgress, Interpreting, Searching};
    let (at, need, status) = match event {
        Event::McpCallInProgress(event) => (at(event), Need::McpCall, InProgress),
        Event::McpCallCompleted(event) => (at(event), Need::McpCall, Completed),
        Event::McpCallFailed(event) => (at(event), Need::McpCall, Failed),
        Event::WebSearchCallInProgress(event) => (at(event), Need::WebSearchCall, InProgress),
        Event::WebSearchCallSearching(event) => (at(event), Need::WebSearchCall, Searching),
        Event::WebSearchCallCompleted(event) => (at(event), Need::WebSearchCall, Completed),
        Event::FileSearchCallInProgress(event) => (at(event), Need::FileSearchCall, InProgress),
        Event::FileSearchCallSearching(event) => (at(event), Need::FileSearchCall, Searching),
        Event::FileSearchCallCompleted(event) => (at(event), Need::FileSearchCall, Completed),
        Event::CodeInterpreterCallInProgress(event) => {
            (at(event), Need::CodeInterpreterCall, InProgress)
        }
        Event::CodeInterpreterCallInterpreting(event) => {
            (at(event), Need::CodeInterpreterCall, Interpreting)
        }
        Event::CodeInterpreterCallCompleted(event) => {
            (at(event), Need::CodeInterpreterCall, Completed)
        }
        Event::ImageGenerationCallInProgress(event) => {
            (at(event), Need::ImageGenerationCall, InProgress)
        }
        Event::ImageGenerationCallGenerating(event) => {
            (at(event), Need::ImageGenerationCall, Generating)
        }
        Event::ImageGenerationCallCompleted(event) => {
            (at(event), Need::ImageGenerationCall, Completed)
        }
        _ => return,
    };
    slots.set_status(at, need, status);
}

fn code_of<'a>(slots: &'a mut Slots, event: &impl InItem) -> Option<&'a mut String> {
    match slots.item(event.at(), Need::CodeInterpreterCall) {
        OutputItem::CodeInterpreterCall(call) => Some(call.code.get_or_insert_default()),
        _ => None,
    }
}

/// The diff of a patch; where the operation is missing, a file is changed.
fn patch_of<'a>(slots: &'a mut Slots, event: &impl InItem) -> Option<&'a mut String> {
    match slots.item(event.at(), Need::ApplyPatchCall) {
        OutputItem::ApplyPatchCall(call) => diff_of(
            call.operation
                .get_or_insert_with(|| UpdateFileOperation::default().into()),
        ),
        _ => None,
    }
}
