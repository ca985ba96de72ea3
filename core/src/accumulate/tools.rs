//! Events of tools: what the model writes for them, what they give, and how far they are.

use crate::model::{Event, ItemStatus, OutputItem, UpdateFileOperation};

use super::address::{InItem, at};
use super::items::StreamedItems;
use super::keep::{diff_of, keep_longer};
use super::kind::ItemKind;

/// Takes in the event of a tool. Events that only tell of progress change nothing.
pub(super) fn apply(items: &mut StreamedItems, event: &Event) {
    match event {
        Event::CustomToolCallInputDelta(event) => {
            items.append_arguments(at(event), ItemKind::CustomToolCall, &event.delta);
        }
        Event::CustomToolCallInputDone(event) => {
            if let OutputItem::CustomToolCall(call) =
                items.item_at(at(event), ItemKind::CustomToolCall)
            {
                keep_longer(&mut call.input, &event.input);
            }
        }
        Event::CodeInterpreterCallCodeDelta(event) => {
            if let Some(code) = code_of(items, event) {
                code.push_str(&event.delta);
            }
        }
        Event::CodeInterpreterCallCodeDone(event) => {
            if let Some(code) = code_of(items, event) {
                keep_longer(code, &event.code);
            }
        }
        Event::McpCallArgumentsDelta(event) => {
            items.append_arguments(at(event), ItemKind::McpCall, &event.delta);
        }
        Event::McpCallArgumentsDone(event) => {
            if let OutputItem::McpCall(call) = items.item_at(at(event), ItemKind::McpCall) {
                keep_longer(&mut call.arguments, &event.arguments);
            }
        }
        Event::McpCallOutputDelta(event) => {
            if let OutputItem::McpCall(call) = items.item_at(at(event), ItemKind::McpCall) {
                call.output.get_or_insert_default().push_str(&event.delta);
            }
        }
        Event::McpCallOutputDone(event) => {
            if let OutputItem::McpCall(call) = items.item_at(at(event), ItemKind::McpCall)
                && let Some(output) = &event.output
            {
                keep_longer(call.output.get_or_insert_default(), output);
            }
        }
        Event::ShellCallCommandAdded(event) => {
            if let Some(command) = items.command(at(event), event.command_index) {
                keep_longer(command, &event.command);
            }
        }
        Event::ShellCallCommandDelta(event) => {
            if let Some(command) = items.command(at(event), event.command_index) {
                command.push_str(&event.delta);
            }
        }
        Event::ShellCallCommandDone(event) => {
            if let Some(command) = items.command(at(event), event.command_index) {
                keep_longer(command, &event.command);
            }
        }
        Event::ShellCallOutputContentDelta(event) => {
            if let Some(output) = items.shell_output(at(event), event.command_index) {
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
                && let Some(output) = items.shell_output(at(event), event.command_index)
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
            if let Some(diff) = patch_of(items, event) {
                diff.push_str(&event.delta);
            }
        }
        Event::ApplyPatchCallOperationDiffDone(event) => {
            if let Some(diff) = patch_of(items, event) {
                keep_longer(diff, &event.diff);
            }
        }
        event => apply_status(items, event),
    }
}

fn apply_status(items: &mut StreamedItems, event: &Event) {
    use ItemStatus::{Completed, Failed, Generating, InProgress, Interpreting, Searching};
    let (at, need, status) = match event {
        Event::McpCallInProgress(event) => (at(event), ItemKind::McpCall, InProgress),
        Event::McpCallCompleted(event) => (at(event), ItemKind::McpCall, Completed),
        Event::McpCallFailed(event) => (at(event), ItemKind::McpCall, Failed),
        Event::WebSearchCallInProgress(event) => (at(event), ItemKind::WebSearchCall, InProgress),
        Event::WebSearchCallSearching(event) => (at(event), ItemKind::WebSearchCall, Searching),
        Event::WebSearchCallCompleted(event) => (at(event), ItemKind::WebSearchCall, Completed),
        Event::FileSearchCallInProgress(event) => (at(event), ItemKind::FileSearchCall, InProgress),
        Event::FileSearchCallSearching(event) => (at(event), ItemKind::FileSearchCall, Searching),
        Event::FileSearchCallCompleted(event) => (at(event), ItemKind::FileSearchCall, Completed),
        Event::CodeInterpreterCallInProgress(event) => {
            (at(event), ItemKind::CodeInterpreterCall, InProgress)
        }
        Event::CodeInterpreterCallInterpreting(event) => {
            (at(event), ItemKind::CodeInterpreterCall, Interpreting)
        }
        Event::CodeInterpreterCallCompleted(event) => {
            (at(event), ItemKind::CodeInterpreterCall, Completed)
        }
        Event::ImageGenerationCallInProgress(event) => {
            (at(event), ItemKind::ImageGenerationCall, InProgress)
        }
        Event::ImageGenerationCallGenerating(event) => {
            (at(event), ItemKind::ImageGenerationCall, Generating)
        }
        Event::ImageGenerationCallCompleted(event) => {
            (at(event), ItemKind::ImageGenerationCall, Completed)
        }
        _ => return,
    };
    items.set_status(at, need, status);
}

fn code_of<'a>(items: &'a mut StreamedItems, event: &impl InItem) -> Option<&'a mut String> {
    match items.item_at(event.at(), ItemKind::CodeInterpreterCall) {
        OutputItem::CodeInterpreterCall(call) => Some(call.code.get_or_insert_default()),
        _ => None,
    }
}

/// The diff of a patch; where the operation is missing, a file is changed.
fn patch_of<'a>(items: &'a mut StreamedItems, event: &impl InItem) -> Option<&'a mut String> {
    match items.item_at(event.at(), ItemKind::ApplyPatchCall) {
        OutputItem::ApplyPatchCall(call) => diff_of(
            call.operation
                .get_or_insert_with(|| UpdateFileOperation::default().into()),
        ),
        _ => None,
    }
}
