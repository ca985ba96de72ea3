// generated from core/src/model/item/search.rs by `make generate`; do not edit
import type { Unknown } from '../../../../lib/unknown.js';
import type { Tool, ToolParam } from '../tool.js';
import type { ItemAgent, ItemAgentParam, ItemStatus } from './attributes.js';

/** A search of the web, or a look at a page, by the server. */
export interface WebSearchCallItem {
  type: 'web_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done; some servers leave it out. */
  action?: WebSearchAction | null;
  /** What was searched for, where a server gives no action. */
  query?: string | null;
  /** The id of the call; sent by few servers. */
  call_id?: string | null;
  /** What was found, when asked for by `include`. */
  results?: unknown[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a web search did. */
export type WebSearchAction = WebSearchQuery | WebSearchOpenPage | WebSearchFindInPage | Unknown;

/** A search. */
export interface WebSearchQuery {
  type: 'search';
  /** What was searched for; newer servers send `queries`. */
  query?: string | null;
  /** What was searched for. */
  queries?: string[] | null;
  /** The pages that were found, when asked for by `include`. */
  sources?: WebSearchSource[] | null;
}

/** A page that a search found. */
export interface WebSearchSource {
  /** Always `url` so far. */
  type?: string | null;
  /** The address of the page. */
  url?: string | null;
}

/** A page was opened. */
export interface WebSearchOpenPage {
  type: 'open_page';
  /** The address of the page. */
  url?: string | null;
}

/** A page was searched. */
export interface WebSearchFindInPage {
  type: 'find_in_page';
  /** The address of the page. */
  url?: string | null;
  /** What was looked for. */
  pattern?: string | null;
}

/** A search of uploaded files by the server. */
export interface FileSearchCallItem {
  type: 'file_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  queries?: string[] | null;
  /** What was found, when asked for by `include`. */
  results?: FileSearchResult[] | null;
  /** The id of the call; sent by few servers. */
  call_id?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A piece of a file that was found. */
export interface FileSearchResult {
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** How well the piece fits, 0 to 1. */
  score?: number | null;
  /** The piece. */
  text?: string | null;
  /**
   * Up to 16 pairs that the file's owner attached: text, numbers or booleans by name.
   */
  attributes?: unknown;
}

/** A search among the tools whose loading was deferred. */
export interface ToolSearchCallItem {
  type: 'tool_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** What was searched for: any JSON. */
  arguments?: unknown;
  /** Who searches: `server` or `client`. */
  execution?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The tools that a search found; from now on the model may call them. */
export interface ToolSearchOutputItem {
  type: 'tool_search_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** Who searched: `server` or `client`. */
  execution?: string | null;
  /** The tools. */
  tools: Tool[];
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Tools that are added in the middle of a conversation. */
export interface AdditionalToolsItem {
  type: 'additional_tools';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** Who adds them: `developer`. */
  role?: string | null;
  /** The tools. */
  tools: Tool[];
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A search of posts by the server; xAI only. */
export interface XSearchCallItem {
  type: 'x_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The search that was done, such as `x_keyword_search`. */
  name?: string | null;
  /** The arguments as JSON text. */
  arguments: string;
}

/** A search of the web, or a look at a page, by the server. */
export interface WebSearchCallItemParam {
  type: 'web_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done; some servers leave it out. */
  action?: WebSearchActionParam | null;
  /** What was searched for, where a server gives no action. */
  query?: string | null;
  /** The id of the call; sent by few servers. */
  call_id?: string | null;
  /** What was found, when asked for by `include`. */
  results?: readonly unknown[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a web search did. */
export type WebSearchActionParam =
  | WebSearchQueryParam
  | WebSearchOpenPageParam
  | WebSearchFindInPageParam
  | WebSearchQuery
  | WebSearchOpenPage
  | WebSearchFindInPage
  | Unknown;

/** A search. */
export interface WebSearchQueryParam {
  type: 'search';
  /** What was searched for; newer servers send `queries`. */
  query?: string | null;
  /** What was searched for. */
  queries?: readonly string[] | null;
  /** The pages that were found, when asked for by `include`. */
  sources?: readonly WebSearchSourceParam[] | null;
}

/** A page that a search found. */
export interface WebSearchSourceParam {
  /** Always `url` so far. */
  type?: string | null;
  /** The address of the page. */
  url?: string | null;
}

/** A page was opened. */
export interface WebSearchOpenPageParam {
  type: 'open_page';
  /** The address of the page. */
  url?: string | null;
}

/** A page was searched. */
export interface WebSearchFindInPageParam {
  type: 'find_in_page';
  /** The address of the page. */
  url?: string | null;
  /** What was looked for. */
  pattern?: string | null;
}

/** A search of uploaded files by the server. */
export interface FileSearchCallItemParam {
  type: 'file_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  queries?: readonly string[] | null;
  /** What was found, when asked for by `include`. */
  results?: readonly FileSearchResultParam[] | null;
  /** The id of the call; sent by few servers. */
  call_id?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A piece of a file that was found. */
export interface FileSearchResultParam {
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** How well the piece fits, 0 to 1. */
  score?: number | null;
  /** The piece. */
  text?: string | null;
  /**
   * Up to 16 pairs that the file's owner attached: text, numbers or booleans by name.
   */
  attributes?: unknown;
}

/** A search among the tools whose loading was deferred. */
export interface ToolSearchCallItemParam {
  type: 'tool_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** What was searched for: any JSON. */
  arguments?: unknown;
  /** Who searches: `server` or `client`. */
  execution?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** The tools that a search found; from now on the model may call them. */
export interface ToolSearchOutputItemParam {
  type: 'tool_search_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** Who searched: `server` or `client`. */
  execution?: string | null;
  /** The tools. */
  tools?: readonly ToolParam[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Tools that are added in the middle of a conversation. */
export interface AdditionalToolsItemParam {
  type: 'additional_tools';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** Who adds them: `developer`. */
  role?: string | null;
  /** The tools. */
  tools?: readonly ToolParam[] | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A search of posts by the server; xAI only. */
export interface XSearchCallItemParam {
  type: 'x_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The search that was done, such as `x_keyword_search`. */
  name?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
}
