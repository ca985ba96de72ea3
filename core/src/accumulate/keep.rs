//! Later versions of what was streamed: authoritative, unless they are emptier.

use crate::model::OutputItem;

/// Takes the final text, unless it is empty where text was streamed.
pub(super) fn keep_longer(streamed: &mut String, last: &str) {
    if !last.is_empty() && streamed != last {
        last.clone_into(streamed);
    }
}

/// A copy of the finished item, with what was streamed in the places that it leaves empty.
pub(super) fn finished(streamed: &mut OutputItem, last: &OutputItem) -> OutputItem {
    let mut last = last.clone();
    match (streamed, &mut last) {
        (OutputItem::Message(streamed), OutputItem::Message(last)) if last.content.is_empty() => {
            last.content.append(&mut streamed.content);
        }
        (OutputItem::Reasoning(streamed), OutputItem::Reasoning(last)) => {
            if last.summary.is_empty() {
                last.summary.append(&mut streamed.summary);
            }
            if last.content.as_ref().is_none_or(Vec::is_empty) && streamed.content.is_some() {
                last.content = streamed.content.take();
            }
        }
        (OutputItem::FunctionCall(streamed), OutputItem::FunctionCall(last)) => {
            if last.arguments.is_empty() {
                last.arguments = std::mem::take(&mut streamed.arguments);
            }
            if last.name.is_empty() {
                last.name = std::mem::take(&mut streamed.name);
            }
            if last.call_id.is_none() {
                last.call_id = streamed.call_id.take();
            }
        }
        _ => {}
    }
    last
}
