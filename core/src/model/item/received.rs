//! Which items of an input come from a server.

use serde_json::Value;

use crate::model::{
    AdditionalToolsItem, ApplyPatchCallOutputItem, CompactionTriggerItem, ComputerCallOutputItem,
    ConfigurationUpdateItem, CustomToolCallOutputItem, FunctionCallOutputItem, InputMessage,
    ItemReference, LocalShellCallOutputItem, McpApprovalResponseItem, ShellCallOutputItem,
    ToolSearchOutputItem,
};

/// Items that callers write.
const OF_CALLERS: &[&str] = &[
    FunctionCallOutputItem::TYPE,
    CustomToolCallOutputItem::TYPE,
    ComputerCallOutputItem::TYPE,
    ShellCallOutputItem::TYPE,
    LocalShellCallOutputItem::TYPE,
    ApplyPatchCallOutputItem::TYPE,
    ToolSearchOutputItem::TYPE,
    AdditionalToolsItem::TYPE,
    McpApprovalResponseItem::TYPE,
    CompactionTriggerItem::TYPE,
    ConfigurationUpdateItem::TYPE,
];

/// Whether an item of an input is one that a server sent: of a kind that callers do not write, or with
/// an id, which servers give to items.
///
/// A server accepts what it sends itself, whatever its types, so nothing of such an item is refused
/// here.
pub(crate) fn is_received(item: &Value) -> bool {
    let has = |name: &str| item.get(name).is_some_and(|value| !value.is_null());
    match item.get("type").and_then(Value::as_str) {
        // Callers write an earlier answer of the model as a role and content alone.
        None | Some(InputMessage::TYPE) => {
            let is_of_model = item.get("role").is_some_and(|role| role == "assistant");
            has("id") || is_of_model && (has("type") || has("status"))
        }
        Some(ItemReference::TYPE) => false,
        Some(kind) => has("id") || !OF_CALLERS.contains(&kind),
    }
}
