//! Kinds of items: which one an event needs, and what identifies an item beside its place.

use std::mem::{Discriminant, discriminant};

use crate::model::{
    ApplyPatchCallItem, CodeInterpreterCallItem, CustomToolCallItem, FileSearchCallItem,
    FunctionCallItem, ImageGenerationCallItem, ItemStatus, McpCallItem, MessageItem, OutputItem,
    ReasoningItem, ShellCallItem, ShellCallOutputItem, WebSearchCallItem,
};

/// The kind of an item, as far as events address items by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum ItemKind {
    Message,
    Reasoning,
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
    /// A kind whose items only `output_item` events and whole responses bring.
    Other(Discriminant<OutputItem>),
}

impl ItemKind {
    pub(super) fn of(item: &OutputItem) -> Self {
        match item {
            OutputItem::Message(_) => Self::Message,
            OutputItem::Reasoning(_) => Self::Reasoning,
            OutputItem::FunctionCall(_) => Self::FunctionCall,
            OutputItem::CustomToolCall(_) => Self::CustomToolCall,
            OutputItem::McpCall(_) => Self::McpCall,
            OutputItem::CodeInterpreterCall(_) => Self::CodeInterpreterCall,
            OutputItem::ImageGenerationCall(_) => Self::ImageGenerationCall,
            OutputItem::WebSearchCall(_) => Self::WebSearchCall,
            OutputItem::FileSearchCall(_) => Self::FileSearchCall,
            OutputItem::ShellCall(_) => Self::ShellCall,
            OutputItem::ShellCallOutput(_) => Self::ShellCallOutput,
            OutputItem::ApplyPatchCall(_) => Self::ApplyPatchCall,
            other => Self::Other(discriminant(other)),
        }
    }

    /// The kind of items whose type this version does not know. They may have any content; events
    /// inside them are left alone, as `output_item.done` brings them whole.
    pub(super) fn unknown() -> Self {
        Self::Other(discriminant(&OutputItem::Unknown {
            kind: String::new(),
            json: serde_json::Value::Null,
        }))
    }

    /// The other kind that can hold the same parts: some servers stream a text inside a reasoning
    /// item, or reasoning inside a message.
    pub(super) fn alternative(self) -> Option<Self> {
        match self {
            Self::Message => Some(Self::Reasoning),
            Self::Reasoning => Some(Self::Message),
            _ => None,
        }
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
            Self::Message | Self::Other(_) => MessageItem {
                id: id.map(str::to_owned),
                role: Some("assistant".to_owned()),
                ..MessageItem::default()
            }
            .into(),
            Self::Reasoning => item!(ReasoningItem),
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

/// The id by which a call and its output refer to each other.
pub(super) fn call_id_of(item: &OutputItem) -> Option<&str> {
    let call_id = match item {
        OutputItem::FunctionCall(item) => &item.call_id,
        OutputItem::CustomToolCall(item) => &item.call_id,
        OutputItem::ShellCall(item) => &item.call_id,
        OutputItem::ApplyPatchCall(item) => &item.call_id,
        _ => return None,
    };
    call_id.as_deref().filter(|call_id| !call_id.is_empty())
}

/// The id of an item, unless it is empty.
pub(super) fn id_of(item: &OutputItem) -> Option<&str> {
    item.id().filter(|id| !id.is_empty())
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
