// generated from core/src/model/item/function.rs by `make generate`; do not edit
import type { InputContent, InputContentParam } from '../content.js';
import type { Caller, CallerParam, ItemAgent, ItemAgentParam, ItemStatus } from './attributes.js';

/** A call of one of the caller's functions. */
export interface FunctionCallItem {
  type: 'function_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The name of the function. */
  name: string;
  /** The arguments as JSON text, as the model wrote it: it may be broken. */
  arguments: string;
  /** The namespace that the function is in, where tools are grouped. */
  namespace?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** The id of the subagent that made the call; OpenRouter only. */
  subagent_id?: string | null;
  /** What the subagent put out on the way to the call; OpenRouter only. */
  subagent_items?: unknown[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The output of a function call. */
export interface FunctionCallOutputItem {
  type: 'function_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The name of the function, where there is no call to name. */
  name?: string | null;
  /** The namespace that the function is in. */
  namespace?: string | null;
  /** What the function gave. */
  output: ToolOutput;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a tool gave: text, or content parts. */
export type ToolOutput = string | InputContent[];

/** A call of one of the caller's custom tools, whose input is free text. */
export interface CustomToolCallItem {
  type: 'custom_tool_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The name of the tool. */
  name: string;
  /** The input that the model wrote. */
  input: string;
  /** The namespace that the tool is in, where tools are grouped. */
  namespace?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The output of a custom tool. */
export interface CustomToolCallOutputItem {
  type: 'custom_tool_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** What the tool gave. */
  output: ToolOutput;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A call of one of the caller's functions. */
export interface FunctionCallItemParam {
  type: 'function_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The name of the function. */
  name?: string | null;
  /** The arguments as JSON text, as the model wrote it: it may be broken. */
  arguments?: string | null;
  /** The namespace that the function is in, where tools are grouped. */
  namespace?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** The id of the subagent that made the call; OpenRouter only. */
  subagent_id?: string | null;
  /** What the subagent put out on the way to the call; OpenRouter only. */
  subagent_items?: readonly unknown[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** The output of a function call. */
export interface FunctionCallOutputItemParam {
  type: 'function_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The name of the function, where there is no call to name. */
  name?: string | null;
  /** The namespace that the function is in. */
  namespace?: string | null;
  /** What the function gave. */
  output?: ToolOutputParam | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a tool gave: text, or content parts. */
export type ToolOutputParam = string | readonly InputContentParam[];

/** A call of one of the caller's custom tools, whose input is free text. */
export interface CustomToolCallItemParam {
  type: 'custom_tool_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The name of the tool. */
  name?: string | null;
  /** The input that the model wrote. */
  input?: string | null;
  /** The namespace that the tool is in, where tools are grouped. */
  namespace?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** The output of a custom tool. */
export interface CustomToolCallOutputItemParam {
  type: 'custom_tool_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** What the tool gave. */
  output?: ToolOutputParam | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}
