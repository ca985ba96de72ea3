//! Events of calls whose arguments the model writes: functions, custom tools, MCP servers.

use antiphon_derive::Model;

/// A piece of a function call's arguments.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.function_call_arguments.delta")]
pub struct FunctionCallArgumentsDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The JSON text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The arguments of a function call are whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.function_call_arguments.done")]
pub struct FunctionCallArgumentsDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The name of the function; absent in newer versions of the API.
    pub name: Option<String>,
    /// The id that the output of the call must name; sent by few servers.
    pub call_id: Option<String>,
    /// The whole arguments as JSON text.
    pub arguments: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of the input of a custom tool call.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.custom_tool_call_input.delta")]
pub struct CustomToolCallInputDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The input of a custom tool call is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.custom_tool_call_input.done")]
pub struct CustomToolCallInputDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The whole input.
    pub input: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of the arguments of a call to an MCP server.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.mcp_call_arguments.delta")]
pub struct McpCallArgumentsDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The JSON text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The arguments of a call to an MCP server are whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.mcp_call_arguments.done")]
pub struct McpCallArgumentsDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The whole arguments as JSON text.
    pub arguments: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A call to an MCP server was begun.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.mcp_call.in_progress")]
pub struct McpCallInProgressEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// An MCP server answered a call.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.mcp_call.completed")]
pub struct McpCallCompletedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A call to an MCP server failed; the item's `error` says why.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.mcp_call.failed")]
pub struct McpCallFailedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// An MCP server works on a call. Sent by xAI.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.mcp_call.executing")]
pub struct McpCallExecutingEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of what an MCP server answered. Sent by xAI.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.mcp_call_output.delta")]
pub struct McpCallOutputDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// What an MCP server answered is whole. Sent by xAI.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.mcp_call_output.done")]
pub struct McpCallOutputDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The whole output; may be left out.
    pub output: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The tools of an MCP server are being asked for.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.mcp_list_tools.in_progress")]
pub struct McpListToolsInProgressEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The tools of an MCP server are known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.mcp_list_tools.completed")]
pub struct McpListToolsCompletedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The tools of an MCP server could not be learned; the item's `error` says why.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.mcp_list_tools.failed")]
pub struct McpListToolsFailedEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}
