//! What an item is as input.

use serde_json::{Map, Value};

use crate::model::{
    AdditionalToolsItem, ApplyPatchCallItem, ApplyPatchCallOutputItem, CompactionItem,
    ComputerCallOutputItem, ContextCompactionItem, CustomToolCallItem, CustomToolCallOutputItem,
    FunctionCallItem, FunctionCallOutputItem, InputItem, McpApprovalResponseItem, MessageItem,
    OutputItem, ReasoningItem, ShellCallItem, ShellCallOutputItem, ToolSearchCallItem,
    ToolSearchOutputItem,
};

/// The longest id that OpenAI takes. Gateways that seal something in an id send longer ones.
const MAX_ID_CHARACTERS: usize = 64;

/// Items that servers take without an id.
const ID_OPTIONAL: &[&str] = &[
    MessageItem::TYPE,
    ReasoningItem::TYPE,
    FunctionCallItem::TYPE,
    FunctionCallOutputItem::TYPE,
    CustomToolCallItem::TYPE,
    CustomToolCallOutputItem::TYPE,
    ComputerCallOutputItem::TYPE,
    ShellCallItem::TYPE,
    ShellCallOutputItem::TYPE,
    ApplyPatchCallItem::TYPE,
    ApplyPatchCallOutputItem::TYPE,
    ToolSearchCallItem::TYPE,
    ToolSearchOutputItem::TYPE,
    AdditionalToolsItem::TYPE,
    McpApprovalResponseItem::TYPE,
    CompactionItem::TYPE,
    ContextCompactionItem::TYPE,
];

impl OutputItem {
    /// The item as input for the next turn, without what servers send and do not take back: who made it,
    /// what a parser made of its text, the status of reasoning, and an id of more than 64 characters
    /// where the item needs none.
    #[must_use]
    pub fn to_input(&self) -> InputItem {
        let mut json = serde_json::json!(self);
        if let Value::Object(item) = &mut json {
            leave_out(item, self.kind());
        }
        self.read_input(json)
    }

    /// The item as input for the next turn, with every field as it was received.
    #[must_use]
    pub fn to_exact_input(&self) -> InputItem {
        self.read_input(serde_json::json!(self))
    }

    // Both unions read and write the same JSON: going through it keeps every field, whichever types the
    // two sides have for it.
    fn read_input(&self, json: Value) -> InputItem {
        serde_json::from_value(json.clone()).unwrap_or_else(|_| InputItem::Unknown {
            kind: self.kind().to_owned(),
            json,
        })
    }
}

/// Removes what servers do not take back.
fn leave_out(item: &mut Map<String, Value>, kind: &str) {
    item.shift_remove("created_by");
    match kind {
        FunctionCallItem::TYPE => {
            // The official SDK's parsed arguments, which some servers send along.
            item.shift_remove("parsed_arguments");
        }
        ReasoningItem::TYPE => {
            item.shift_remove("status");
        }
        MessageItem::TYPE => leave_out_of_each(item.get_mut("content"), "parsed"),
        ShellCallOutputItem::TYPE => leave_out_of_each(item.get_mut("output"), "created_by"),
        _ => {}
    }
    let is_long = |id: &Value| {
        id.as_str()
            .is_some_and(|id| id.chars().count() > MAX_ID_CHARACTERS)
    };
    if ID_OPTIONAL.contains(&kind) && item.get("id").is_some_and(is_long) {
        item.shift_remove("id");
    }
}

fn leave_out_of_each(list: Option<&mut Value>, name: &str) {
    let parts = list.and_then(Value::as_array_mut).into_iter().flatten();
    for part in parts.filter_map(Value::as_object_mut) {
        part.shift_remove(name);
    }
}
