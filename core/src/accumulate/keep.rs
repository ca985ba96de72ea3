//! Final texts of what was streamed: authoritative, unless they are empty.

use crate::model::PatchOperation;

/// Takes a final text, unless it is empty.
pub(super) fn keep_longer(streamed: &mut String, last: &str) {
    if !last.is_empty() && streamed != last {
        last.clone_into(streamed);
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
