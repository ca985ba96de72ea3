//! Searches of the web, of files and of tools.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::{Extra, ItemAgent, ItemStatus, Tool};

/// A search of the web, or a look at a page, by the server.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "web_search_call")]
pub struct WebSearchCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// What was done; some servers leave it out.
    pub action: Option<WebSearchAction>,
    /// What was searched for, where a server gives no action.
    pub query: Option<String>,
    /// The id of the call; sent by few servers.
    pub call_id: Option<String>,
    /// What was found, when asked for by `include`.
    pub results: Option<Vec<Value>>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What a web search did.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum WebSearchAction {
    /// A search.
    Search(WebSearchQuery),
    /// A page was opened.
    OpenPage(WebSearchOpenPage),
    /// A page was searched.
    FindInPage(WebSearchFindInPage),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole action.
        json: Value,
    },
}

/// A search.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "search")]
pub struct WebSearchQuery {
    /// What was searched for; newer servers send `queries`.
    pub query: Option<String>,
    /// What was searched for.
    pub queries: Option<Vec<String>>,
    /// The pages that were found, when asked for by `include`.
    pub sources: Option<Vec<WebSearchSource>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A page that a search found.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct WebSearchSource {
    /// Always `url` so far.
    #[model(name = "type")]
    pub kind: Option<String>,
    /// The address of the page.
    pub url: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A page was opened.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "open_page")]
pub struct WebSearchOpenPage {
    /// The address of the page.
    pub url: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A page was searched.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "find_in_page")]
pub struct WebSearchFindInPage {
    /// The address of the page.
    pub url: Option<String>,
    /// What was looked for.
    pub pattern: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search of uploaded files by the server.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "file_search_call")]
pub struct FileSearchCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// What was searched for.
    pub queries: Option<Vec<String>>,
    /// What was found, when asked for by `include`.
    pub results: Option<Vec<FileSearchResult>>,
    /// The id of the call; sent by few servers.
    pub call_id: Option<String>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A piece of a file that was found.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct FileSearchResult {
    /// The id of the file.
    pub file_id: Option<String>,
    /// The name of the file.
    #[model(alias = "file_name")]
    pub filename: Option<String>,
    /// How well the piece fits, 0 to 1.
    pub score: Option<f64>,
    /// The piece.
    pub text: Option<String>,
    /// Up to 16 pairs that the file's owner attached: text, numbers or booleans by name.
    pub attributes: Option<Value>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search among the tools whose loading was deferred.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "tool_search_call")]
pub struct ToolSearchCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    pub call_id: Option<String>,
    /// What was searched for: any JSON.
    pub arguments: Option<Value>,
    /// Who searches: `server` or `client`.
    pub execution: Option<String>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The tools that a search found; from now on the model may call them.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "tool_search_output")]
pub struct ToolSearchOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    pub call_id: Option<String>,
    /// Who searched: `server` or `client`.
    pub execution: Option<String>,
    /// The tools.
    pub tools: Vec<Tool>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Tools that are added in the middle of a conversation.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "additional_tools")]
pub struct AdditionalToolsItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// Who adds them: `developer`.
    pub role: Option<String>,
    /// The tools.
    pub tools: Vec<Tool>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A search of posts by the server; xAI only.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "x_search_call")]
pub struct XSearchCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    pub call_id: Option<String>,
    /// The search that was done, such as `x_keyword_search`.
    pub name: Option<String>,
    /// The arguments as JSON text.
    pub arguments: String,
    /// Fields this version does not know.
    pub extra: Extra,
}
