//! Later versions of what was streamed: authoritative, unless they are emptier.

use crate::model::{OutputItem, PatchOperation};

/// Takes the final text, unless it is empty where text was streamed.
pub(super) fn keep_longer(streamed: &mut String, last: &str) {
    if !last.is_empty() && streamed != last {
        last.clone_into(streamed);
    }
}

/// Puts what was streamed into the places that the finished item leaves empty.
pub(super) fn fill(streamed: &mut OutputItem, last: &mut OutputItem) {
    match (streamed, last) {
        (OutputItem::Message(streamed), OutputItem::Message(last)) => {
            fill_list(&mut streamed.content, &mut last.content);
        }
        (OutputItem::Reasoning(streamed), OutputItem::Reasoning(last)) => {
            fill_list(&mut streamed.summary, &mut last.summary);
            if last.content.as_ref().is_none_or(Vec::is_empty) && streamed.content.is_some() {
                last.content = streamed.content.take();
            }
            fill_option(&mut streamed.encrypted_content, &mut last.encrypted_content);
        }
        (OutputItem::FunctionCall(streamed), OutputItem::FunctionCall(last)) => {
            fill_text(&mut streamed.arguments, &mut last.arguments);
            fill_text(&mut streamed.name, &mut last.name);
            fill_option(&mut streamed.call_id, &mut last.call_id);
        }
        (OutputItem::CustomToolCall(streamed), OutputItem::CustomToolCall(last)) => {
            fill_text(&mut streamed.input, &mut last.input);
            fill_text(&mut streamed.name, &mut last.name);
            fill_option(&mut streamed.call_id, &mut last.call_id);
        }
        (OutputItem::McpCall(streamed), OutputItem::McpCall(last)) => {
            fill_text(&mut streamed.arguments, &mut last.arguments);
            fill_text(&mut streamed.name, &mut last.name);
            fill_option(&mut streamed.output, &mut last.output);
        }
        (OutputItem::CodeInterpreterCall(streamed), OutputItem::CodeInterpreterCall(last)) => {
            if let Some(code) = &mut streamed.code {
                fill_text(code, last.code.get_or_insert_default());
            }
        }
        (OutputItem::ImageGenerationCall(streamed), OutputItem::ImageGenerationCall(last)) => {
            fill_option(&mut streamed.result, &mut last.result);
        }
        (OutputItem::ShellCall(streamed), OutputItem::ShellCall(last)) => {
            match (&mut streamed.action, &mut last.action) {
                (Some(streamed), Some(last)) => {
                    fill_list(&mut streamed.commands, &mut last.commands);
                }
                (streamed, last) => fill_option(streamed, last),
            }
            fill_option(&mut streamed.call_id, &mut last.call_id);
        }
        (OutputItem::ShellCallOutput(streamed), OutputItem::ShellCallOutput(last)) => {
            fill_list(&mut streamed.output, &mut last.output);
        }
        (OutputItem::ApplyPatchCall(streamed), OutputItem::ApplyPatchCall(last)) => {
            match (
                streamed.operation.as_mut().and_then(diff_of),
                last.operation.as_mut().and_then(diff_of),
            ) {
                (Some(streamed), Some(last)) => fill_text(streamed, last),
                _ => fill_option(&mut streamed.operation, &mut last.operation),
            }
            fill_option(&mut streamed.call_id, &mut last.call_id);
        }
        _ => {}
    }
}

/// The diff of a patch, where the operation has one.
pub(super) fn diff_of(operation: &mut PatchOperation) -> Option<&mut String> {
    match operation {
        PatchOperation::CreateFile(operation) => Some(&mut operation.diff),
        PatchOperation::UpdateFile(operation) => Some(&mut operation.diff),
        PatchOperation::DeleteFile(_) | PatchOperation::Unknown { .. } => None,
    }
}

fn fill_text(streamed: &mut String, last: &mut String) {
    if last.is_empty() {
        *last = std::mem::take(streamed);
    }
}

fn fill_list<T>(streamed: &mut Vec<T>, last: &mut Vec<T>) {
    if last.is_empty() {
        last.append(streamed);
    }
}

fn fill_option<T>(streamed: &mut Option<T>, last: &mut Option<T>) {
    if last.is_none() {
        *last = streamed.take();
    }
}
