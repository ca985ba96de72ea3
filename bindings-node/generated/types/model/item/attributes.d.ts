// generated from core/src/model/item/attributes.rs by `make generate`; do not edit
import type { Unknown } from '../../../../lib/unknown.js';

/** How far an item is. */
export type ItemStatus =
  | 'in_progress'
  | 'completed'
  | 'incomplete'
  | 'failed'
  | 'searching'
  | 'interpreting'
  | 'generating'
  | 'calling'
  | (string & {});

/** Who made a call. */
export type Caller = CallerDirect | CallerProgram | Unknown;

/** The model itself. */
export interface CallerDirect {
  type: 'direct';
}

/** A program that the model wrote; OpenAI only. */
export interface CallerProgram {
  type: 'program';
  /** The `call_id` of the program. */
  caller_id?: string | null;
}

/** The agent that an item belongs to; OpenAI's multi-agent beta only. */
export interface ItemAgent {
  /** The name of the agent. */
  agent_name?: string | null;
}

/** Who made a call. */
export type CallerParam =
  CallerDirectParam | CallerProgramParam | CallerDirect | CallerProgram | Unknown;

/** The model itself. */
export interface CallerDirectParam {
  type: 'direct';
}

/** A program that the model wrote; OpenAI only. */
export interface CallerProgramParam {
  type: 'program';
  /** The `call_id` of the program. */
  caller_id?: string | null;
}

/** The agent that an item belongs to; OpenAI's multi-agent beta only. */
export interface ItemAgentParam {
  /** The name of the agent. */
  agent_name?: string | null;
}
