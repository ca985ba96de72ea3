//! Tools on MCP servers.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::{Extra, ItemAgent, ItemStatus};

/// A call of a tool on an MCP server, made by the API's server.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "mcp_call")]
pub struct McpCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The label of the MCP server, as the tool was given.
    pub server_label: Option<String>,
    /// The name of the tool.
    pub name: String,
    /// The arguments as JSON text.
    pub arguments: String,
    /// What the tool gave.
    pub output: Option<String>,
    /// Why the call failed.
    pub error: Option<McpError>,
    /// The id of the approval request that allowed the call.
    pub approval_request_id: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Why something on an MCP server failed: text, or a failure told apart by its `type`.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum McpError {
    /// A message for people.
    #[model(text)]
    Message(String),
    /// What failed.
    #[model(object)]
    Failure(McpFailure),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// What failed on an MCP server.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum McpFailure {
    /// The MCP server answered with an error of the protocol.
    Protocol(McpProtocolError),
    /// The tool ran and failed.
    ToolExecution(McpToolExecutionError),
    /// The MCP server could not be reached, or answered with an HTTP error.
    Http(McpHttpError),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole failure.
        json: Value,
    },
}

/// The MCP server answered with an error of the protocol.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "mcp_protocol_error", alias = "protocol_error")]
pub struct McpProtocolError {
    /// The JSON-RPC code.
    pub code: Option<i64>,
    /// A message for people.
    pub message: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The tool ran and failed.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "mcp_tool_execution_error", alias = "tool_execution_error")]
pub struct McpToolExecutionError {
    /// What it gave, as MCP content.
    pub content: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The MCP server could not be reached, or answered with an HTTP error.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "http_error")]
pub struct McpHttpError {
    /// The HTTP status.
    pub code: Option<i64>,
    /// A message for people.
    pub message: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The tools that an MCP server offers. Sent back as input, it saves the server from asking again.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "mcp_list_tools")]
pub struct McpListToolsItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// The label of the MCP server, as the tool was given.
    pub server_label: Option<String>,
    /// The tools.
    pub tools: Vec<McpListedTool>,
    /// Why the tools could not be listed.
    pub error: Option<McpError>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A tool that an MCP server offers.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct McpListedTool {
    /// The name of the tool.
    pub name: String,
    /// What the tool does.
    pub description: Option<String>,
    /// The JSON Schema of its arguments.
    pub input_schema: Option<Value>,
    /// What else the MCP server says of it, such as `read_only`.
    pub annotations: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Asks the caller to allow a call of an MCP tool.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "mcp_approval_request")]
pub struct McpApprovalRequestItem {
    /// The id that the answer must name.
    pub id: Option<String>,
    /// The label of the MCP server.
    pub server_label: Option<String>,
    /// The name of the tool.
    pub name: String,
    /// The arguments as JSON text.
    pub arguments: String,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The caller's answer to an approval request.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "mcp_approval_response")]
pub struct McpApprovalResponseItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// The id of the request.
    pub approval_request_id: Option<String>,
    /// Whether the call may be made.
    pub approve: Option<bool>,
    /// Why.
    pub reason: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}
