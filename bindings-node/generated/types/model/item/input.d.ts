// generated from core/src/model/item/input.rs by `make generate`; do not edit
import type { Unknown, UnknownKind } from '../../../../lib/unknown.js';
import type { InputContent, InputContentParam } from '../content.js';
import type { MessageItem, ReasoningItem, ReasoningItemParam } from '../item.js';
import type { ItemAgent, ItemAgentParam, ItemStatus } from './attributes.js';
import type {
  CodeInterpreterCallItem,
  CodeInterpreterCallItemParam,
  ProgramItem,
  ProgramItemParam,
  ProgramOutputItem,
  ProgramOutputItemParam,
} from './code.js';
import type {
  ComputerCallItem,
  ComputerCallItemParam,
  ComputerCallOutputItem,
  ComputerCallOutputItemParam,
} from './computer.js';
import type {
  AgentMessageItem,
  AgentMessageItemParam,
  CompactionItem,
  CompactionItemParam,
  ConfigurationUpdateItem,
  ConfigurationUpdateItemParam,
  ContextCompactionItem,
  ContextCompactionItemParam,
  MultiAgentCallItem,
  MultiAgentCallItemParam,
  MultiAgentCallOutputItem,
  MultiAgentCallOutputItemParam,
} from './context.js';
import type {
  CustomToolCallItem,
  CustomToolCallItemParam,
  CustomToolCallOutputItem,
  CustomToolCallOutputItemParam,
  FunctionCallItem,
  FunctionCallItemParam,
  FunctionCallOutputItem,
  FunctionCallOutputItemParam,
} from './function.js';
import type { ImageGenerationCallItem, ImageGenerationCallItemParam } from './image.js';
import type {
  McpApprovalRequestItem,
  McpApprovalRequestItemParam,
  McpApprovalResponseItem,
  McpApprovalResponseItemParam,
  McpCallItem,
  McpCallItemParam,
  McpListToolsItem,
  McpListToolsItemParam,
} from './mcp.js';
import type {
  OpenRouterAdvisorItem,
  OpenRouterAdvisorItemParam,
  OpenRouterApplyPatchItem,
  OpenRouterApplyPatchItemParam,
  OpenRouterBashItem,
  OpenRouterBashItemParam,
  OpenRouterBrowserUseItem,
  OpenRouterBrowserUseItemParam,
  OpenRouterCodeInterpreterItem,
  OpenRouterCodeInterpreterItemParam,
  OpenRouterDatetimeItem,
  OpenRouterDatetimeItemParam,
  OpenRouterExperimentalSearchModelsItem,
  OpenRouterExperimentalSearchModelsItemParam,
  OpenRouterFileSearchItem,
  OpenRouterFileSearchItemParam,
  OpenRouterFilesItem,
  OpenRouterFilesItemParam,
  OpenRouterFusionItem,
  OpenRouterFusionItemParam,
  OpenRouterImageGenerationItem,
  OpenRouterImageGenerationItemParam,
  OpenRouterMcpItem,
  OpenRouterMcpItemParam,
  OpenRouterMemoryItem,
  OpenRouterMemoryItemParam,
  OpenRouterShellItem,
  OpenRouterShellItemParam,
  OpenRouterSubagentItem,
  OpenRouterSubagentItemParam,
  OpenRouterTextEditorItem,
  OpenRouterTextEditorItemParam,
  OpenRouterToolSearchItem,
  OpenRouterToolSearchItemParam,
  OpenRouterWebFetchItem,
  OpenRouterWebFetchItemParam,
  OpenRouterWebSearchItem,
  OpenRouterWebSearchItemParam,
} from './openrouter.js';
import type {
  AdditionalToolsItem,
  AdditionalToolsItemParam,
  FileSearchCallItem,
  FileSearchCallItemParam,
  ToolSearchCallItem,
  ToolSearchCallItemParam,
  ToolSearchOutputItem,
  ToolSearchOutputItemParam,
  WebSearchCallItem,
  WebSearchCallItemParam,
  XSearchCallItem,
  XSearchCallItemParam,
} from './search.js';
import type {
  ApplyPatchCallItem,
  ApplyPatchCallItemParam,
  ApplyPatchCallOutputItem,
  ApplyPatchCallOutputItemParam,
  LocalShellCallItem,
  LocalShellCallItemParam,
  LocalShellCallOutputItem,
  LocalShellCallOutputItemParam,
  ShellCallItem,
  ShellCallItemParam,
  ShellCallOutputItem,
  ShellCallOutputItemParam,
} from './shell.js';

/** An item of a request's input, of a stored response's input, or of a conversation. */
export type InputItem =
  | InputMessage
  | ReasoningItem
  | FunctionCallItem
  | FunctionCallOutputItem
  | ItemReference
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
  | CompactionTriggerItem
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

/** A message to the model, or one of its own from an earlier turn. */
export interface InputMessage {
  type: 'message';
  /** The id of the item, for messages of earlier turns. */
  id?: string | null;
  /** Who speaks: `user`, `system`, `developer` or `assistant`. */
  role?: string | null;
  /** How far the item was, for messages of earlier turns. */
  status?: ItemStatus | null;
  /** The phase of an assistant message, as it was received. */
  phase?: string | null;
  /** What is said. */
  content: MessageContent;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a message says: text, or content parts. */
export type MessageContent = string | InputContent[];

/** A reference to an item the server has stored. */
export interface ItemReference {
  type: 'item_reference';
  /** The id of the item. */
  id: string;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Asks the server to compact what comes before; OpenAI only. */
export interface CompactionTriggerItem {
  type: 'compaction_trigger';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** An item of a request's input, of a stored response's input, or of a conversation. */
export type InputItemParam =
  | InputMessageParam
  | ReasoningItemParam
  | FunctionCallItemParam
  | FunctionCallOutputItemParam
  | ItemReferenceParam
  | WebSearchCallItemParam
  | FileSearchCallItemParam
  | CodeInterpreterCallItemParam
  | ImageGenerationCallItemParam
  | CustomToolCallItemParam
  | CustomToolCallOutputItemParam
  | McpCallItemParam
  | McpListToolsItemParam
  | McpApprovalRequestItemParam
  | McpApprovalResponseItemParam
  | ComputerCallItemParam
  | ComputerCallOutputItemParam
  | ShellCallItemParam
  | ShellCallOutputItemParam
  | LocalShellCallItemParam
  | LocalShellCallOutputItemParam
  | ApplyPatchCallItemParam
  | ApplyPatchCallOutputItemParam
  | ToolSearchCallItemParam
  | ToolSearchOutputItemParam
  | AdditionalToolsItemParam
  | CompactionItemParam
  | CompactionTriggerItemParam
  | ContextCompactionItemParam
  | ConfigurationUpdateItemParam
  | ProgramItemParam
  | ProgramOutputItemParam
  | AgentMessageItemParam
  | MultiAgentCallItemParam
  | MultiAgentCallOutputItemParam
  | XSearchCallItemParam
  | OpenRouterAdvisorItemParam
  | OpenRouterApplyPatchItemParam
  | OpenRouterBashItemParam
  | OpenRouterBrowserUseItemParam
  | OpenRouterCodeInterpreterItemParam
  | OpenRouterDatetimeItemParam
  | OpenRouterExperimentalSearchModelsItemParam
  | OpenRouterFileSearchItemParam
  | OpenRouterFilesItemParam
  | OpenRouterFusionItemParam
  | OpenRouterImageGenerationItemParam
  | OpenRouterMcpItemParam
  | OpenRouterMemoryItemParam
  | OpenRouterShellItemParam
  | OpenRouterSubagentItemParam
  | OpenRouterTextEditorItemParam
  | OpenRouterToolSearchItemParam
  | OpenRouterWebFetchItemParam
  | OpenRouterWebSearchItemParam
  | InputMessage
  | ReasoningItem
  | FunctionCallItem
  | FunctionCallOutputItem
  | ItemReference
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
  | CompactionTriggerItem
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
  | MessageItem
  | { type: UnknownKind };

/** A message to the model, or one of its own from an earlier turn. */
export interface InputMessageParam {
  type?: 'message';
  /** The id of the item, for messages of earlier turns. */
  id?: string | null;
  /** Who speaks: `user`, `system`, `developer` or `assistant`. */
  role?: string | null;
  /** How far the item was, for messages of earlier turns. */
  status?: ItemStatus | null;
  /** The phase of an assistant message, as it was received. */
  phase?: string | null;
  /** What is said. */
  content?: MessageContentParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a message says: text, or content parts. */
export type MessageContentParam = string | readonly InputContentParam[];

/** A reference to an item the server has stored. */
export interface ItemReferenceParam {
  type: 'item_reference';
  /** The id of the item. */
  id?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Asks the server to compact what comes before; OpenAI only. */
export interface CompactionTriggerItemParam {
  type: 'compaction_trigger';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}
