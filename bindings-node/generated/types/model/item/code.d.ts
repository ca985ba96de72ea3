// generated from core/src/model/item/code.rs by `make generate`; do not edit
import type { Unknown } from '../../../../lib/unknown.js';
import type { ItemAgent, ItemAgentParam, ItemStatus } from './attributes.js';

/** Code that the model wrote and the server ran. */
export interface CodeInterpreterCallItem {
  type: 'code_interpreter_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The code. */
  code?: string | null;
  /** The id of the container that it ran in. */
  container_id?: string | null;
  /** What it gave, when asked for by `include`. */
  outputs?: CodeOutput[] | null;
  /** What it gave, on servers older than `outputs`. */
  results?: CodeOutput[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a piece of code gave. */
export type CodeOutput = CodeLogs | CodeImage | Unknown;

/** Text that the code printed. */
export interface CodeLogs {
  type: 'logs';
  /** The text. */
  logs: string;
}

/** An image that the code made. */
export interface CodeImage {
  type: 'image';
  /** The address of the image. */
  url?: string | null;
}

/** A program that the model wrote to call tools; OpenAI only. */
export interface ProgramItem {
  type: 'program';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The program, in JavaScript. */
  code: string;
  /** The server's mark on the program, to be sent back with it. */
  fingerprint?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a program gave; OpenAI only. */
export interface ProgramOutputItem {
  type: 'program_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the program. */
  call_id?: string | null;
  /** What it gave. */
  result: string;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Code that the model wrote and the server ran. */
export interface CodeInterpreterCallItemParam {
  type: 'code_interpreter_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The code. */
  code?: string | null;
  /** The id of the container that it ran in. */
  container_id?: string | null;
  /** What it gave, when asked for by `include`. */
  outputs?: readonly CodeOutputParam[] | null;
  /** What it gave, on servers older than `outputs`. */
  results?: readonly CodeOutputParam[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a piece of code gave. */
export type CodeOutputParam = CodeLogsParam | CodeImageParam | CodeLogs | CodeImage | Unknown;

/** Text that the code printed. */
export interface CodeLogsParam {
  type: 'logs';
  /** The text. */
  logs?: string | null;
}

/** An image that the code made. */
export interface CodeImageParam {
  type: 'image';
  /** The address of the image. */
  url?: string | null;
}

/** A program that the model wrote to call tools; OpenAI only. */
export interface ProgramItemParam {
  type: 'program';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The program, in JavaScript. */
  code?: string | null;
  /** The server's mark on the program, to be sent back with it. */
  fingerprint?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a program gave; OpenAI only. */
export interface ProgramOutputItemParam {
  type: 'program_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the program. */
  call_id?: string | null;
  /** What it gave. */
  result?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}
