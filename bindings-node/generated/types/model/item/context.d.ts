// generated from core/src/model/item/context.rs by `make generate`; do not edit
import type { ContentPart, ContentPartParam, InputContent, InputContentParam } from '../content.js';
import type { Reasoning, ReasoningParam } from '../request/options.js';
import type { TextConfig, TextConfigParam } from '../text.js';
import type { ItemAgent, ItemAgentParam } from './attributes.js';

/** Everything before it in short, readable by the server only. */
export interface CompactionItem {
  type: 'compaction';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The same as `compaction`, as OpenRouter takes it from agents. */
export interface ContextCompactionItem {
  type: 'context_compaction';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
}

/** Settings that change in the middle of a conversation; OpenAI only. */
export interface ConfigurationUpdateItem {
  type: 'configuration_update';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How the model is to reason from here on. */
  reasoning?: Reasoning | null;
  /** The form of the text from here on. */
  text?: TextConfig | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A message of one agent to another; OpenAI's multi-agent beta only. */
export interface AgentMessageItem {
  type: 'agent_message';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The agent that writes. */
  author?: string | null;
  /** The agent that is written to. */
  recipient?: string | null;
  /** What is said. */
  content: InputContent[];
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Something an agent wants of others; OpenAI's multi-agent beta only. */
export interface MultiAgentCallItem {
  type: 'multi_agent_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /**
   * What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
   * `interrupt_agent` or `list_agents`.
   */
  action?: string | null;
  /** The arguments as JSON text. */
  arguments: string;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What came of a multi-agent call; OpenAI's multi-agent beta only. */
export interface MultiAgentCallOutputItem {
  type: 'multi_agent_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id of the call. */
  call_id?: string | null;
  /** What was wanted. */
  action?: string | null;
  /** What came of it. */
  output: ContentPart[];
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Everything before it in short, readable by the server only. */
export interface CompactionItemParam {
  type: 'compaction';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** The same as `compaction`, as OpenRouter takes it from agents. */
export interface ContextCompactionItemParam {
  type: 'context_compaction';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
}

/** Settings that change in the middle of a conversation; OpenAI only. */
export interface ConfigurationUpdateItemParam {
  type: 'configuration_update';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How the model is to reason from here on. */
  reasoning?: ReasoningParam | null;
  /** The form of the text from here on. */
  text?: TextConfigParam | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A message of one agent to another; OpenAI's multi-agent beta only. */
export interface AgentMessageItemParam {
  type: 'agent_message';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The agent that writes. */
  author?: string | null;
  /** The agent that is written to. */
  recipient?: string | null;
  /** What is said. */
  content?: readonly InputContentParam[] | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Something an agent wants of others; OpenAI's multi-agent beta only. */
export interface MultiAgentCallItemParam {
  type: 'multi_agent_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /**
   * What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
   * `interrupt_agent` or `list_agents`.
   */
  action?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What came of a multi-agent call; OpenAI's multi-agent beta only. */
export interface MultiAgentCallOutputItemParam {
  type: 'multi_agent_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id of the call. */
  call_id?: string | null;
  /** What was wanted. */
  action?: string | null;
  /** What came of it. */
  output?: readonly ContentPartParam[] | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}
