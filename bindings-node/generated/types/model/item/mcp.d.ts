// generated from core/src/model/item/mcp.rs by `make generate`; do not edit
import type { Unknown } from '../../../../lib/unknown.js';
import type { ItemAgent, ItemAgentParam, ItemStatus } from './attributes.js';

/** A call of a tool on an MCP server, made by the API's server. */
export interface McpCallItem {
  type: 'mcp_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The label of the MCP server, as the tool was given. */
  server_label?: string | null;
  /** The name of the tool. */
  name: string;
  /** The arguments as JSON text. */
  arguments: string;
  /** What the tool gave. */
  output?: string | null;
  /** Why the call failed. */
  error?: McpError | null;
  /** The id of the approval request that allowed the call. */
  approval_request_id?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/**
 * Why something on an MCP server failed: text, or a failure told apart by its `type`.
 */
export type McpError = string | McpFailure;

/** What failed on an MCP server. */
export type McpFailure = McpProtocolError | McpToolExecutionError | McpHttpError | Unknown;

/** The MCP server answered with an error of the protocol. */
export interface McpProtocolError {
  type: 'mcp_protocol_error';
  /** The JSON-RPC code. */
  code?: number | null;
  /** A message for people. */
  message: string;
}

/** The tool ran and failed. */
export interface McpToolExecutionError {
  type: 'mcp_tool_execution_error';
  /** What it gave, as MCP content. */
  content?: unknown;
}

/** The MCP server could not be reached, or answered with an HTTP error. */
export interface McpHttpError {
  type: 'http_error';
  /** The HTTP status. */
  code?: number | null;
  /** A message for people. */
  message: string;
}

/**
 * The tools that an MCP server offers. Sent back as input, it saves the server from
 * asking again.
 */
export interface McpListToolsItem {
  type: 'mcp_list_tools';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The label of the MCP server, as the tool was given. */
  server_label?: string | null;
  /** The tools. */
  tools: McpListedTool[];
  /** Why the tools could not be listed. */
  error?: McpError | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A tool that an MCP server offers. */
export interface McpListedTool {
  /** The name of the tool. */
  name: string;
  /** What the tool does. */
  description?: string | null;
  /** The JSON Schema of its arguments. */
  input_schema?: unknown;
  /** What else the MCP server says of it, such as `read_only`. */
  annotations?: unknown;
}

/** Asks the caller to allow a call of an MCP tool. */
export interface McpApprovalRequestItem {
  type: 'mcp_approval_request';
  /** The id that the answer must name. */
  id?: string | null;
  /** The label of the MCP server. */
  server_label?: string | null;
  /** The name of the tool. */
  name: string;
  /** The arguments as JSON text. */
  arguments: string;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The caller's answer to an approval request. */
export interface McpApprovalResponseItem {
  type: 'mcp_approval_response';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id of the request. */
  approval_request_id?: string | null;
  /** Whether the call may be made. */
  approve?: boolean | null;
  /** Why. */
  reason?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A call of a tool on an MCP server, made by the API's server. */
export interface McpCallItemParam {
  type: 'mcp_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The label of the MCP server, as the tool was given. */
  server_label?: string | null;
  /** The name of the tool. */
  name?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What the tool gave. */
  output?: string | null;
  /** Why the call failed. */
  error?: McpErrorParam | null;
  /** The id of the approval request that allowed the call. */
  approval_request_id?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/**
 * Why something on an MCP server failed: text, or a failure told apart by its `type`.
 */
export type McpErrorParam = string | McpFailureParam;

/** What failed on an MCP server. */
export type McpFailureParam =
  | McpProtocolErrorParam
  | McpToolExecutionErrorParam
  | McpHttpErrorParam
  | McpProtocolError
  | McpToolExecutionError
  | McpHttpError
  | Unknown;

/** The MCP server answered with an error of the protocol. */
export interface McpProtocolErrorParam {
  type: 'mcp_protocol_error';
  /** The JSON-RPC code. */
  code?: number | null;
  /** A message for people. */
  message?: string | null;
}

/** The tool ran and failed. */
export interface McpToolExecutionErrorParam {
  type: 'mcp_tool_execution_error';
  /** What it gave, as MCP content. */
  content?: unknown;
}

/** The MCP server could not be reached, or answered with an HTTP error. */
export interface McpHttpErrorParam {
  type: 'http_error';
  /** The HTTP status. */
  code?: number | null;
  /** A message for people. */
  message?: string | null;
}

/**
 * The tools that an MCP server offers. Sent back as input, it saves the server from
 * asking again.
 */
export interface McpListToolsItemParam {
  type: 'mcp_list_tools';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The label of the MCP server, as the tool was given. */
  server_label?: string | null;
  /** The tools. */
  tools?: readonly McpListedToolParam[] | null;
  /** Why the tools could not be listed. */
  error?: McpErrorParam | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A tool that an MCP server offers. */
export interface McpListedToolParam {
  /** The name of the tool. */
  name?: string | null;
  /** What the tool does. */
  description?: string | null;
  /** The JSON Schema of its arguments. */
  input_schema?: unknown;
  /** What else the MCP server says of it, such as `read_only`. */
  annotations?: unknown;
}

/** Asks the caller to allow a call of an MCP tool. */
export interface McpApprovalRequestItemParam {
  type: 'mcp_approval_request';
  /** The id that the answer must name. */
  id?: string | null;
  /** The label of the MCP server. */
  server_label?: string | null;
  /** The name of the tool. */
  name?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** The caller's answer to an approval request. */
export interface McpApprovalResponseItemParam {
  type: 'mcp_approval_response';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id of the request. */
  approval_request_id?: string | null;
  /** Whether the call may be made. */
  approve?: boolean | null;
  /** Why. */
  reason?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}
