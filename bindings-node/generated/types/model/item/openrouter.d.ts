// generated from core/src/model/item/openrouter.rs by `make generate`; do not edit
import type { ItemStatus } from './attributes.js';
import type { WebSearchAction, WebSearchActionParam } from './search.js';
import type {
  PatchOperation,
  PatchOperationParam,
  ShellAction,
  ShellActionParam,
  ShellCommandOutput,
  ShellCommandOutputParam,
} from './shell.js';

/** Advice of another model. */
export interface OpenRouterAdvisorItem {
  type: 'openrouter:advisor';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The name of the advisor, where there are several. */
  instance_name?: string | null;
  /** The model that was asked. */
  model?: string | null;
  /** What it was asked. */
  prompt?: string | null;
  /** What it said. */
  advice?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** A change to a file. */
export interface OpenRouterApplyPatchItem {
  type: 'openrouter:apply_patch';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** What was done to which file. */
  operation?: PatchOperation | null;
}

/** A command in a shell. */
export interface OpenRouterBashItem {
  type: 'openrouter:bash';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** The command. */
  command?: string | null;
  /** What it printed. */
  stdout?: string | null;
  /** What it printed as errors. */
  stderr?: string | null;
}

/** Something done in a browser. */
export interface OpenRouterBrowserUseItem {
  type: 'openrouter:browser_use';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done. */
  action?: string | null;
}

/** Code that was run. */
export interface OpenRouterCodeInterpreterItem {
  type: 'openrouter:code_interpreter';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The code. */
  code?: string | null;
  /** Its language. */
  language?: string | null;
  /** What it printed. */
  stdout?: string | null;
  /** What it printed as errors. */
  stderr?: string | null;
}

/** A look at the clock. */
export interface OpenRouterDatetimeItem {
  type: 'openrouter:datetime';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The date and time, in ISO 8601. */
  datetime?: string | null;
  /** The time zone, by IANA name. */
  timezone?: string | null;
}

/** A search among OpenRouter's models. */
export interface OpenRouterExperimentalSearchModelsItem {
  type: 'openrouter:experimental__search_models';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was searched for. */
  query?: string | null;
}

/** A search of files. */
export interface OpenRouterFileSearchItem {
  type: 'openrouter:file_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  queries?: string[] | null;
}

/** Something done to a stored file. */
export interface OpenRouterFilesItem {
  type: 'openrouter:files';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was done. */
  operation?: string | null;
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** What came of it. */
  result?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** Answers of several models, and an analysis of them. */
export interface OpenRouterFusionItem {
  type: 'openrouter:fusion';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What the judge made of the answers. */
  analysis?: unknown;
  /** The answers. */
  responses?: FusionResponse[] | null;
  /** The pages that they draw on. */
  sources?: unknown[] | null;
  /** The models that did not answer. */
  failed_models?: FusionFailure[] | null;
  /** Why there is no analysis, as a code. */
  failure_reason?: string | null;
  /** Why it failed, for people. */
  error?: string | null;
}

/** The answer of one model. */
export interface FusionResponse {
  /** The model. */
  model?: string | null;
  /** What it said. */
  content?: string | null;
}

/** A model that did not answer. */
export interface FusionFailure {
  /** The model. */
  model?: string | null;
  /** Why it failed. */
  error?: string | null;
  /** The HTTP status that it answered with. */
  status_code?: number | null;
}

/** An image that was made. */
export interface OpenRouterImageGenerationItem {
  type: 'openrouter:image_generation';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The prompt that it was made from. */
  prompt?: string | null;
  /** The image in base64, or its URL. */
  result?: string | null;
}

/** A call of a tool on an MCP server. */
export interface OpenRouterMcpItem {
  type: 'openrouter:mcp';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
}

/** A look into stored memories, or a change of them. */
export interface OpenRouterMemoryItem {
  type: 'openrouter:memory';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done: `read`, `write` or `delete`. */
  action?: string | null;
  /** The name of the memory. */
  key?: string | null;
  /** The memory. */
  value?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterShellItem {
  type: 'openrouter:shell';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was run. */
  action?: ShellAction | null;
  /** What each command gave. */
  output?: ShellCommandOutput[] | null;
}

/** A task given to another model. */
export interface OpenRouterSubagentItem {
  type: 'openrouter:subagent';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The name of the tool, as the model called it. */
  name?: string | null;
  /** The name of the subagent, where there are several. */
  instance_name?: string | null;
  /** The model that was given the task. */
  model?: string | null;
  /** The name of the task. */
  task_name?: string | null;
  /** What was to be done. */
  task_description?: string | null;
  /** What came of it. */
  outcome?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** Something done to a file in an editor. */
export interface OpenRouterTextEditorItem {
  type: 'openrouter:text_editor';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done: `view`, `create`, `str_replace` or `insert`. */
  command?: string | null;
}

/** A search among the tools. */
export interface OpenRouterToolSearchItem {
  type: 'openrouter:tool_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  query?: string | null;
}

/** A page that was fetched. */
export interface OpenRouterWebFetchItem {
  type: 'openrouter:web_fetch';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The address of the page. */
  url?: string | null;
  /** Its title. */
  title?: string | null;
  /** Its text. */
  content?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** A search of the web. */
export interface OpenRouterWebSearchItem {
  type: 'openrouter:web_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done. */
  action?: WebSearchAction | null;
}

/** Advice of another model. */
export interface OpenRouterAdvisorItemParam {
  type: 'openrouter:advisor';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The name of the advisor, where there are several. */
  instance_name?: string | null;
  /** The model that was asked. */
  model?: string | null;
  /** What it was asked. */
  prompt?: string | null;
  /** What it said. */
  advice?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** A change to a file. */
export interface OpenRouterApplyPatchItemParam {
  type: 'openrouter:apply_patch';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** What was done to which file. */
  operation?: PatchOperationParam | null;
}

/** A command in a shell. */
export interface OpenRouterBashItemParam {
  type: 'openrouter:bash';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** The command. */
  command?: string | null;
  /** What it printed. */
  stdout?: string | null;
  /** What it printed as errors. */
  stderr?: string | null;
}

/** Something done in a browser. */
export interface OpenRouterBrowserUseItemParam {
  type: 'openrouter:browser_use';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done. */
  action?: string | null;
}

/** Code that was run. */
export interface OpenRouterCodeInterpreterItemParam {
  type: 'openrouter:code_interpreter';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The code. */
  code?: string | null;
  /** Its language. */
  language?: string | null;
  /** What it printed. */
  stdout?: string | null;
  /** What it printed as errors. */
  stderr?: string | null;
}

/** A look at the clock. */
export interface OpenRouterDatetimeItemParam {
  type: 'openrouter:datetime';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The date and time, in ISO 8601. */
  datetime?: string | null;
  /** The time zone, by IANA name. */
  timezone?: string | null;
}

/** A search among OpenRouter's models. */
export interface OpenRouterExperimentalSearchModelsItemParam {
  type: 'openrouter:experimental__search_models';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was searched for. */
  query?: string | null;
}

/** A search of files. */
export interface OpenRouterFileSearchItemParam {
  type: 'openrouter:file_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  queries?: readonly string[] | null;
}

/** Something done to a stored file. */
export interface OpenRouterFilesItemParam {
  type: 'openrouter:files';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was done. */
  operation?: string | null;
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** What came of it. */
  result?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** Answers of several models, and an analysis of them. */
export interface OpenRouterFusionItemParam {
  type: 'openrouter:fusion';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What the judge made of the answers. */
  analysis?: unknown;
  /** The answers. */
  responses?: readonly FusionResponseParam[] | null;
  /** The pages that they draw on. */
  sources?: readonly unknown[] | null;
  /** The models that did not answer. */
  failed_models?: readonly FusionFailureParam[] | null;
  /** Why there is no analysis, as a code. */
  failure_reason?: string | null;
  /** Why it failed, for people. */
  error?: string | null;
}

/** The answer of one model. */
export interface FusionResponseParam {
  /** The model. */
  model?: string | null;
  /** What it said. */
  content?: string | null;
}

/** A model that did not answer. */
export interface FusionFailureParam {
  /** The model. */
  model?: string | null;
  /** Why it failed. */
  error?: string | null;
  /** The HTTP status that it answered with. */
  status_code?: number | null;
}

/** An image that was made. */
export interface OpenRouterImageGenerationItemParam {
  type: 'openrouter:image_generation';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The prompt that it was made from. */
  prompt?: string | null;
  /** The image in base64, or its URL. */
  result?: string | null;
}

/** A call of a tool on an MCP server. */
export interface OpenRouterMcpItemParam {
  type: 'openrouter:mcp';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
}

/** A look into stored memories, or a change of them. */
export interface OpenRouterMemoryItemParam {
  type: 'openrouter:memory';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done: `read`, `write` or `delete`. */
  action?: string | null;
  /** The name of the memory. */
  key?: string | null;
  /** The memory. */
  value?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterShellItemParam {
  type: 'openrouter:shell';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was run. */
  action?: ShellActionParam | null;
  /** What each command gave. */
  output?: readonly ShellCommandOutputParam[] | null;
}

/** A task given to another model. */
export interface OpenRouterSubagentItemParam {
  type: 'openrouter:subagent';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The name of the tool, as the model called it. */
  name?: string | null;
  /** The name of the subagent, where there are several. */
  instance_name?: string | null;
  /** The model that was given the task. */
  model?: string | null;
  /** The name of the task. */
  task_name?: string | null;
  /** What was to be done. */
  task_description?: string | null;
  /** What came of it. */
  outcome?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** Something done to a file in an editor. */
export interface OpenRouterTextEditorItemParam {
  type: 'openrouter:text_editor';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done: `view`, `create`, `str_replace` or `insert`. */
  command?: string | null;
}

/** A search among the tools. */
export interface OpenRouterToolSearchItemParam {
  type: 'openrouter:tool_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  query?: string | null;
}

/** A page that was fetched. */
export interface OpenRouterWebFetchItemParam {
  type: 'openrouter:web_fetch';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The address of the page. */
  url?: string | null;
  /** Its title. */
  title?: string | null;
  /** Its text. */
  content?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** A search of the web. */
export interface OpenRouterWebSearchItemParam {
  type: 'openrouter:web_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done. */
  action?: WebSearchActionParam | null;
}
