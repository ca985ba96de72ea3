// generated from core/src/model/tool/mcp.rs by `make generate`; do not edit

/** Tools of an MCP server, or of a connector that the API's server has. */
export interface McpTool {
  type: 'mcp';
  /** A label by which calls name the MCP server. */
  server_label?: string | null;
  /** The address of the MCP server; or give `connector_id` or `tunnel_id`. */
  server_url?: string | null;
  /** A connector, such as `connector_gmail`. */
  connector_id?: string | null;
  /** A tunnel to an MCP server in a private network. */
  tunnel_id?: string | null;
  /** What the MCP server is for. */
  server_description?: string | null;
  /** An OAuth access token for it. Servers do not send it back. */
  authorization?: string | null;
  /** HTTP headers to send to it, such as for authentication. */
  headers?: Record<string, string> | null;
  /** The only tools that the model may call. */
  allowed_tools?: McpAllowedTools | null;
  /** Which calls need the caller's approval. The server's default is all of them. */
  require_approval?: McpApproval | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** The tools of an MCP server that the model may call: names, or a filter. */
export type McpAllowedTools = string[] | McpToolFilter;

/** Some tools of an MCP server. */
export interface McpToolFilter {
  /** The names of the tools. */
  tool_names?: string[] | null;
  /** Whether only tools that change nothing are meant. */
  read_only?: boolean | null;
}

/**
 * Which calls of MCP tools need the caller's approval: one rule for all, or by tool.
 */
export type McpApproval = string | McpApprovalFilter;

/** Which calls of MCP tools need the caller's approval, by tool. */
export interface McpApprovalFilter {
  /** The tools that always need it. */
  always?: McpToolFilter | null;
  /** The tools that never need it. */
  never?: McpToolFilter | null;
}

/** Tools of an MCP server, or of a connector that the API's server has. */
export interface McpToolParam {
  type: 'mcp';
  /** A label by which calls name the MCP server. */
  server_label?: string | null;
  /** The address of the MCP server; or give `connector_id` or `tunnel_id`. */
  server_url?: string | null;
  /** A connector, such as `connector_gmail`. */
  connector_id?: string | null;
  /** A tunnel to an MCP server in a private network. */
  tunnel_id?: string | null;
  /** What the MCP server is for. */
  server_description?: string | null;
  /** An OAuth access token for it. Servers do not send it back. */
  authorization?: string | null;
  /** HTTP headers to send to it, such as for authentication. */
  headers?: Readonly<Record<string, string>> | null;
  /** The only tools that the model may call. */
  allowed_tools?: McpAllowedToolsParam | null;
  /** Which calls need the caller's approval. The server's default is all of them. */
  require_approval?: McpApprovalParam | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** The tools of an MCP server that the model may call: names, or a filter. */
export type McpAllowedToolsParam = readonly string[] | McpToolFilterParam;

/** Some tools of an MCP server. */
export interface McpToolFilterParam {
  /** The names of the tools. */
  tool_names?: readonly string[] | null;
  /** Whether only tools that change nothing are meant. */
  read_only?: boolean | null;
}

/**
 * Which calls of MCP tools need the caller's approval: one rule for all, or by tool.
 */
export type McpApprovalParam = string | McpApprovalFilterParam;

/** Which calls of MCP tools need the caller's approval, by tool. */
export interface McpApprovalFilterParam {
  /** The tools that always need it. */
  always?: McpToolFilterParam | null;
  /** The tools that never need it. */
  never?: McpToolFilterParam | null;
}
