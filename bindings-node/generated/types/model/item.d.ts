// generated from core/src/model/item/mod.rs by `make generate`; do not edit
import type { Unknown } from '../../../lib/unknown.js';
import type { ContentPart, ContentPartParam, SummaryPart, SummaryPartParam } from './content.js';
import type { ItemAgent, ItemAgentParam, ItemStatus } from './item/attributes.js';
import type { CodeInterpreterCallItem, ProgramItem, ProgramOutputItem } from './item/code.js';
import type { ComputerCallItem, ComputerCallOutputItem } from './item/computer.js';
import type {
  AgentMessageItem,
  CompactionItem,
  ConfigurationUpdateItem,
  ContextCompactionItem,
  MultiAgentCallItem,
  MultiAgentCallOutputItem,
} from './item/context.js';
import type {
  CustomToolCallItem,
  CustomToolCallOutputItem,
  FunctionCallItem,
  FunctionCallOutputItem,
} from './item/function.js';
import type { ImageGenerationCallItem } from './item/image.js';
import type {
  McpApprovalRequestItem,
  McpApprovalResponseItem,
  McpCallItem,
  McpListToolsItem,
} from './item/mcp.js';
import type {
  OpenRouterAdvisorItem,
  OpenRouterApplyPatchItem,
  OpenRouterBashItem,
  OpenRouterBrowserUseItem,
  OpenRouterCodeInterpreterItem,
  OpenRouterDatetimeItem,
  OpenRouterExperimentalSearchModelsItem,
  OpenRouterFileSearchItem,
  OpenRouterFilesItem,
  OpenRouterFusionItem,
  OpenRouterImageGenerationItem,
  OpenRouterMcpItem,
  OpenRouterMemoryItem,
  OpenRouterShellItem,
  OpenRouterSubagentItem,
  OpenRouterTextEditorItem,
  OpenRouterToolSearchItem,
  OpenRouterWebFetchItem,
  OpenRouterWebSearchItem,
} from './item/openrouter.js';
import type {
  AdditionalToolsItem,
  FileSearchCallItem,
  ToolSearchCallItem,
  ToolSearchOutputItem,
  WebSearchCallItem,
  XSearchCallItem,
} from './item/search.js';
import type {
  ApplyPatchCallItem,
  ApplyPatchCallOutputItem,
  LocalShellCallItem,
  LocalShellCallOutputItem,
  ShellCallItem,
  ShellCallOutputItem,
} from './item/shell.js';

/** An item of a response's output. */
export type OutputItem =
  | MessageItem
  | ReasoningItem
  | FunctionCallItem
  | FunctionCallOutputItem
  | WebSearchCallItem
  | FileSearchCallItem
  | CodeInterpreterCallItem
  | ImageGenerationCallItem
  | CustomToolCallItem
  | CustomToolCallOutputItem
  | McpCallItem
  | McpListToolsItem
  | McpApprovalRequestItem
  | McpApprovalResponseItem
  | ComputerCallItem
  | ComputerCallOutputItem
  | ShellCallItem
  | ShellCallOutputItem
  | LocalShellCallItem
  | LocalShellCallOutputItem
  | ApplyPatchCallItem
  | ApplyPatchCallOutputItem
  | ToolSearchCallItem
  | ToolSearchOutputItem
  | AdditionalToolsItem
  | CompactionItem
  | ContextCompactionItem
  | ConfigurationUpdateItem
  | ProgramItem
  | ProgramOutputItem
  | AgentMessageItem
  | MultiAgentCallItem
  | MultiAgentCallOutputItem
  | XSearchCallItem
  | OpenRouterAdvisorItem
  | OpenRouterApplyPatchItem
  | OpenRouterBashItem
  | OpenRouterBrowserUseItem
  | OpenRouterCodeInterpreterItem
  | OpenRouterDatetimeItem
  | OpenRouterExperimentalSearchModelsItem
  | OpenRouterFileSearchItem
  | OpenRouterFilesItem
  | OpenRouterFusionItem
  | OpenRouterImageGenerationItem
  | OpenRouterMcpItem
  | OpenRouterMemoryItem
  | OpenRouterShellItem
  | OpenRouterSubagentItem
  | OpenRouterTextEditorItem
  | OpenRouterToolSearchItem
  | OpenRouterWebFetchItem
  | OpenRouterWebSearchItem
  | Unknown;

/** A message written by the model. */
export interface MessageItem {
  type: 'message';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** Who speaks: `assistant`; OpenRouter passes on other roles. */
  role?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /**
   * Whether this is commentary on the way or the final answer; to be sent back with the
   * message.
   */
  phase?: string | null;
  /** The parts of the message. */
  content: ContentPart[];
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The reasoning of the model before it answers. */
export interface ReasoningItem {
  type: 'reasoning';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** A summary of the reasoning, when asked for. */
  summary: SummaryPart[];
  /** The reasoning itself, as open-weight models send it. */
  content?: ContentPart[] | null;
  /**
   * The reasoning, readable by the server only, to be sent back where responses are not
   * stored.
   */
  encrypted_content?: string | null;
  /**
   * The form that the provider needs the reasoning back in, such as
   * `openai-responses-v1`; OpenRouter only.
   */
  format?: string | null;
  /**
   * The provider's signature of the reasoning, to be sent back with it; OpenRouter
   * only.
   */
  signature?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The reasoning of the model before it answers. */
export interface ReasoningItemParam {
  type: 'reasoning';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** A summary of the reasoning, when asked for. */
  summary?: readonly SummaryPartParam[] | null;
  /** The reasoning itself, as open-weight models send it. */
  content?: readonly ContentPartParam[] | null;
  /**
   * The reasoning, readable by the server only, to be sent back where responses are not
   * stored.
   */
  encrypted_content?: string | null;
  /**
   * The form that the provider needs the reasoning back in, such as
   * `openai-responses-v1`; OpenRouter only.
   */
  format?: string | null;
  /**
   * The provider's signature of the reasoning, to be sent back with it; OpenRouter
   * only.
   */
  signature?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}
