//! Items about the context itself: compaction, changed settings, several agents.

use antiphon_derive::Model;

use crate::model::{ContentPart, Extra, InputContent, ItemAgent, Reasoning, TextConfig};

/// Everything before it in short, readable by the server only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "compaction")]
pub struct CompactionItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// The content, to be sent back as it is.
    pub encrypted_content: Option<String>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The same as `compaction`, as OpenRouter takes it from agents.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "context_compaction")]
pub struct ContextCompactionItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// The content, to be sent back as it is.
    pub encrypted_content: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Settings that change in the middle of a conversation; OpenAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "configuration_update")]
pub struct ConfigurationUpdateItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How the model is to reason from here on.
    pub reasoning: Option<Reasoning>,
    /// The form of the text from here on.
    pub text: Option<TextConfig>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A message of one agent to another; OpenAI's multi-agent beta only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "agent_message")]
pub struct AgentMessageItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// The agent that writes.
    pub author: Option<String>,
    /// The agent that is written to.
    pub recipient: Option<String>,
    /// What is said.
    pub content: Vec<InputContent>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Something an agent wants of others; OpenAI's multi-agent beta only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "multi_agent_call")]
pub struct MultiAgentCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// The id that ties the call and its output together.
    pub call_id: Option<String>,
    /// What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`, `interrupt_agent` or `list_agents`.
    pub action: Option<String>,
    /// The arguments as JSON text.
    pub arguments: String,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What came of a multi-agent call; OpenAI's multi-agent beta only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "multi_agent_call_output")]
pub struct MultiAgentCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// The id of the call.
    pub call_id: Option<String>,
    /// What was wanted.
    pub action: Option<String>,
    /// What came of it.
    pub output: Vec<ContentPart>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}
