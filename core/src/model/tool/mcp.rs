//! Tools on MCP servers.

use std::collections::HashMap;

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::Extra;

/// Tools of an MCP server, or of a connector that the API's server has.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "mcp")]
pub struct McpTool {
    /// A label by which calls name the MCP server.
    pub server_label: Option<String>,
    /// The address of the MCP server; or give `connector_id` or `tunnel_id`.
    pub server_url: Option<String>,
    /// A connector, such as `connector_gmail`.
    pub connector_id: Option<String>,
    /// A tunnel to an MCP server in a private network.
    pub tunnel_id: Option<String>,
    /// What the MCP server is for.
    pub server_description: Option<String>,
    /// An OAuth access token for it. Servers do not send it back.
    pub authorization: Option<String>,
    /// HTTP headers to send to it, such as for authentication.
    pub headers: Option<HashMap<String, String>>,
    /// The only tools that the model may call.
    pub allowed_tools: Option<McpAllowedTools>,
    /// Which calls need the caller's approval. The server's default is all of them.
    pub require_approval: Option<McpApproval>,
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    pub allowed_callers: Option<Vec<String>>,
    /// Whether the tool is shown to the model only once tool search finds it.
    pub defer_loading: Option<bool>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The tools of an MCP server that the model may call: names, or a filter.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum McpAllowedTools {
    /// The names of the tools.
    #[model(list)]
    Names(Vec<String>),
    /// A filter.
    #[model(object)]
    Filter(McpToolFilter),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// Some tools of an MCP server.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct McpToolFilter {
    /// The names of the tools.
    pub tool_names: Option<Vec<String>>,
    /// Whether only tools that change nothing are meant.
    pub read_only: Option<bool>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Which calls of MCP tools need the caller's approval: one rule for all, or by tool.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(shape)]
pub enum McpApproval {
    /// `always` or `never`.
    #[model(text)]
    Policy(String),
    /// By tool.
    #[model(object)]
    ByTool(McpApprovalFilter),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// Which calls of MCP tools need the caller's approval, by tool.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct McpApprovalFilter {
    /// The tools that always need it.
    pub always: Option<McpToolFilter>,
    /// The tools that never need it.
    pub never: Option<McpToolFilter>,
    /// Fields this version does not know.
    pub extra: Extra,
}
