// generated from core/src/model/event/call.rs by `make generate`; do not edit

/** A piece of a function call's arguments. */
export interface FunctionCallArgumentsDeltaEvent {
  type: 'response.function_call_arguments.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The JSON text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The arguments of a function call are whole. */
export interface FunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The name of the function; absent in newer versions of the API. */
  name?: string | null;
  /** The id that the output of the call must name; sent by few servers. */
  call_id?: string | null;
  /** The whole arguments as JSON text. */
  arguments: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of the input of a custom tool call. */
export interface CustomToolCallInputDeltaEvent {
  type: 'response.custom_tool_call_input.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The input of a custom tool call is whole. */
export interface CustomToolCallInputDoneEvent {
  type: 'response.custom_tool_call_input.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The whole input. */
  input: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of the arguments of a call to an MCP server. */
export interface McpCallArgumentsDeltaEvent {
  type: 'response.mcp_call_arguments.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The JSON text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The arguments of a call to an MCP server are whole. */
export interface McpCallArgumentsDoneEvent {
  type: 'response.mcp_call_arguments.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The whole arguments as JSON text. */
  arguments: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A call to an MCP server was begun. */
export interface McpCallInProgressEvent {
  type: 'response.mcp_call.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An MCP server answered a call. */
export interface McpCallCompletedEvent {
  type: 'response.mcp_call.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A call to an MCP server failed; the item's `error` says why. */
export interface McpCallFailedEvent {
  type: 'response.mcp_call.failed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An MCP server works on a call. Sent by xAI. */
export interface McpCallExecutingEvent {
  type: 'response.mcp_call.executing';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of what an MCP server answered. Sent by xAI. */
export interface McpCallOutputDeltaEvent {
  type: 'response.mcp_call_output.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** What an MCP server answered is whole. Sent by xAI. */
export interface McpCallOutputDoneEvent {
  type: 'response.mcp_call_output.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The whole output; may be left out. */
  output?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The tools of an MCP server are being asked for. */
export interface McpListToolsInProgressEvent {
  type: 'response.mcp_list_tools.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The tools of an MCP server are known. */
export interface McpListToolsCompletedEvent {
  type: 'response.mcp_list_tools.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The tools of an MCP server could not be learned; the item's `error` says why. */
export interface McpListToolsFailedEvent {
  type: 'response.mcp_list_tools.failed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}
