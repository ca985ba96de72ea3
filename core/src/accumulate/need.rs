//! What an event needs its item to be.

use crate::model::{
    ApplyPatchCallItem, CodeInterpreterCallItem, CustomToolCallItem, FileSearchCallItem,
    FunctionCallItem, ImageGenerationCallItem, ItemStatus, McpCallItem, MessageItem, OutputItem,
    ReasoningItem, ShellCallItem, ShellCallOutputItem, WebSearchCallItem,
};

/// What an event needs its item to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// An item with content parts; a message where it must be created.
    Message,
    /// An item with content parts; reasoning where it must be created.
    Reasoning,
    /// An item with a summary.
    Summary,
    FunctionCall,
    CustomToolCall,
    McpCall,
    CodeInterpreterCall,
    ImageGenerationCall,
    WebSearchCall,
    FileSearchCall,
    ShellCall,
    ShellCallOutput,
    ApplyPatchCall,
}

impl Need {
    /// Whether an event with this need can belong to an item. An item of an unknown kind may have
    /// any content; its events are left alone, as its own `done` brings it whole.
    pub(super) fn allows(self, item: &OutputItem) -> bool {
        matches!(
            (item, self),
            (OutputItem::Message(_), Self::Message | Self::Reasoning)
                | (
                    OutputItem::Reasoning(_),
                    Self::Message | Self::Reasoning | Self::Summary
                )
                | (OutputItem::FunctionCall(_), Self::FunctionCall)
                | (OutputItem::CustomToolCall(_), Self::CustomToolCall)
                | (OutputItem::McpCall(_), Self::McpCall)
                | (
                    OutputItem::CodeInterpreterCall(_),
                    Self::CodeInterpreterCall
                )
                | (
                    OutputItem::ImageGenerationCall(_),
                    Self::ImageGenerationCall
                )
                | (OutputItem::WebSearchCall(_), Self::WebSearchCall)
                | (OutputItem::FileSearchCall(_), Self::FileSearchCall)
                | (OutputItem::ShellCall(_), Self::ShellCall)
                | (OutputItem::ShellCallOutput(_), Self::ShellCallOutput)
                | (OutputItem::ApplyPatchCall(_), Self::ApplyPatchCall)
                | (OutputItem::Unknown { .. }, _)
        )
    }

    /// An empty item for an event whose own is missing.
    pub(super) fn new_item(self, id: Option<&str>) -> OutputItem {
        macro_rules! item {
            ($item:ident) => {
                $item {
                    id: id.map(str::to_owned),
                    ..$item::default()
                }
                .into()
            };
        }
        match self {
            Self::Message => MessageItem {
                id: id.map(str::to_owned),
                role: Some("assistant".to_owned()),
                ..MessageItem::default()
            }
            .into(),
            Self::Reasoning | Self::Summary => item!(ReasoningItem),
            Self::FunctionCall => item!(FunctionCallItem),
            Self::CustomToolCall => item!(CustomToolCallItem),
            Self::McpCall => item!(McpCallItem),
            Self::CodeInterpreterCall => item!(CodeInterpreterCallItem),
            Self::ImageGenerationCall => item!(ImageGenerationCallItem),
            Self::WebSearchCall => item!(WebSearchCallItem),
            Self::FileSearchCall => item!(FileSearchCallItem),
            Self::ShellCall => item!(ShellCallItem),
            Self::ShellCallOutput => item!(ShellCallOutputItem),
            Self::ApplyPatchCall => item!(ApplyPatchCallItem),
        }
    }
}

/// The status of an item whose progress events tell of.
pub(super) fn status_of(item: &mut OutputItem) -> Option<&mut Option<ItemStatus>> {
    Some(match item {
        OutputItem::McpCall(item) => &mut item.status,
        OutputItem::CodeInterpreterCall(item) => &mut item.status,
        OutputItem::ImageGenerationCall(item) => &mut item.status,
        OutputItem::WebSearchCall(item) => &mut item.status,
        OutputItem::FileSearchCall(item) => &mut item.status,
        _ => return None,
    })
}
