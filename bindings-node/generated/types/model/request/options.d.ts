// generated from core/src/model/request/options.rs by `make generate`; do not edit
import type { Unknown } from '../../../../lib/unknown.js';

/** How the model is to reason. */
export interface Reasoning {
  /**
   * How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as the model
   * offers.
   */
  effort?: string | null;
  /** The summary to give: `auto`, `concise` or `detailed`. */
  summary?: string | null;
  /** The older name of `summary`. */
  generate_summary?: string | null;
  /** Which earlier reasoning the model sees: `auto`, `current_turn` or `all_turns`. */
  context?: string | null;
  /** The mode of reasoning: `standard` or `pro`. */
  mode?: string | null;
  /** Whether to reason at all; OpenRouter only. */
  enabled?: boolean | null;
  /** The most tokens of reasoning; OpenRouter only. */
  max_tokens?: number | null;
}

/** Programs that give access to more capable models; OpenAI only. */
export interface AccessPrograms {
  /** The program for security work: `standard`, `daybreak_blue` or `daybreak_red`. */
  cyber?: string | null;
}

/** A conversation: its id, or an object with it. */
export type ConversationChoice = string | ConversationReference;

/** A conversation that the server has stored. */
export interface ConversationReference {
  /** The id of the conversation. */
  id: string;
}

/** How images in the input are read; OpenAI only. */
export interface ImageOptions {
  /** Whether older images are made smaller: `auto`, `enabled` or `disabled`. */
  context_compression?: string | null;
}

/** A prompt that the server has stored. */
export interface Prompt {
  /** The id of the prompt. */
  id: string;
  /** What to fill in, by name: text, or an input part such as an image. */
  variables?: unknown;
  /** The version of the prompt. */
  version?: string | null;
}

/** How the prompt is cached. */
export interface PromptCacheOptions {
  /**
   * Where cached prefixes end: `implicit` where the server thinks best, `explicit` at
   * breakpoints only.
   */
  mode?: string | null;
  /** How long a prefix stays cached: `30m` or `12h`. */
  ttl?: string | null;
  /** Whether only to fill the cache. */
  prewarm?: boolean | null;
  /** The response to compare with, to learn why the cache was missed. */
  comparison_response_id?: string | null;
}

/** How the model is to reason. */
export interface ReasoningParam {
  /**
   * How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as the model
   * offers.
   */
  effort?: string | null;
  /** The summary to give: `auto`, `concise` or `detailed`. */
  summary?: string | null;
  /** The older name of `summary`. */
  generate_summary?: string | null;
  /** Which earlier reasoning the model sees: `auto`, `current_turn` or `all_turns`. */
  context?: string | null;
  /** The mode of reasoning: `standard` or `pro`. */
  mode?: string | null;
  /** Whether to reason at all; OpenRouter only. */
  enabled?: boolean | null;
  /** The most tokens of reasoning; OpenRouter only. */
  max_tokens?: number | null;
}

/** Programs that give access to more capable models; OpenAI only. */
export interface AccessProgramsParam {
  /** The program for security work: `standard`, `daybreak_blue` or `daybreak_red`. */
  cyber?: string | null;
}

/** When a background response is due; OpenAI only. */
export interface BackgroundOptionsParam {
  /** By when: `soonest`, `2h` or `8h`. */
  completion_window?: string | null;
  /** The id of work to go on with. */
  continuation_id?: string | null;
}

/** What the server does as the context grows. */
export interface ContextManagementParam {
  /** What: `compaction`. */
  type?: string | null;
  /** From how many tokens on. */
  compact_threshold?: number | null;
}

/** A conversation: its id, or an object with it. */
export type ConversationChoiceParam = string | ConversationReferenceParam;

/** A conversation that the server has stored. */
export interface ConversationReferenceParam {
  /** The id of the conversation. */
  id?: string | null;
}

/** How images in the input are read; OpenAI only. */
export interface ImageOptionsParam {
  /** Whether older images are made smaller: `auto`, `enabled` or `disabled`. */
  context_compression?: string | null;
}

/** Whether input and output are moderated; OpenAI only. */
export interface ModerationConfigParam {
  /** The moderation model. */
  model?: string | null;
  /** What to do about what it finds. */
  policy?: ModerationPolicyParam | null;
}

/** What to do about what moderation finds. */
export interface ModerationPolicyParam {
  /** In the input. */
  input?: ModerationRuleParam | null;
  /** In the output. */
  output?: ModerationRuleParam | null;
}

/** What to do about what moderation finds in one direction. */
export interface ModerationRuleParam {
  /** `score` to report it, `block` to stop. */
  mode?: string | null;
}

/** A prompt that the server has stored. */
export interface PromptParam {
  /** The id of the prompt. */
  id?: string | null;
  /** What to fill in, by name: text, or an input part such as an image. */
  variables?: unknown;
  /** The version of the prompt. */
  version?: string | null;
}

/** How the prompt is cached. */
export interface PromptCacheOptionsParam {
  /**
   * Where cached prefixes end: `implicit` where the server thinks best, `explicit` at
   * breakpoints only.
   */
  mode?: string | null;
  /** How long a prefix stays cached: `30m` or `12h`. */
  ttl?: string | null;
  /** Whether only to fill the cache. */
  prewarm?: boolean | null;
  /** The response to compare with, to learn why the cache was missed. */
  comparison_response_id?: string | null;
}

/** What a stream carries. */
export interface StreamOptionsParam {
  /**
   * Whether deltas are padded so that their length tells nothing. The server's default
   * is true.
   */
  include_obfuscation?: boolean | null;
}

/** Caching of the prompt by Anthropic; OpenRouter only. */
export interface CacheControlParam {
  /** Always `ephemeral`. */
  type?: string | null;
  /** How long the prompt stays cached: `5m` or `1h`. */
  ttl?: string | null;
}

/** What to say about the work done; OpenRouter only. */
export interface DebugOptionsParam {
  /** Whether to repeat the request that was sent to the provider. */
  echo_upstream_body?: boolean | null;
}

/** Which providers may serve a request; OpenRouter only. */
export interface ProviderPreferencesParam {
  /** Providers to try first, in order. */
  order?: readonly string[] | null;
  /** The only providers to use. */
  only?: readonly string[] | null;
  /** Providers not to use. */
  ignore?: readonly string[] | null;
  /** Whether other providers may step in. The server's default is true. */
  allow_fallbacks?: boolean | null;
  /** Whether to use only providers that know every parameter of the request. */
  require_parameters?: boolean | null;
  /** Whether providers may keep data: `allow` or `deny`. */
  data_collection?: string | null;
  /** Whether to use only providers that keep nothing. */
  zdr?: boolean | null;
  /** Whether to use only models whose text may train others. */
  enforce_distillable_text?: boolean | null;
  /** The quantizations to accept, such as `fp8`. */
  quantizations?: readonly string[] | null;
  /** What to sort providers by, such as `price`; or an object. */
  sort?: unknown;
  /** The highest prices to pay. */
  max_price?: MaxPriceParam | null;
  /** The latency to prefer, in seconds; or by percentile. */
  preferred_max_latency?: unknown;
  /** The throughput to prefer, in tokens a second; or by percentile. */
  preferred_min_throughput?: unknown;
}

/** The highest prices to pay, in US dollars: numbers or text. */
export interface MaxPriceParam {
  /** For a million tokens read. */
  prompt?: unknown;
  /** For a million tokens written. */
  completion?: unknown;
  /** For an image. */
  image?: unknown;
  /** For a unit of sound. */
  audio?: unknown;
  /** For a request. */
  request?: unknown;
}

/** How a request appears in traces; OpenRouter only. */
export interface TraceOptionsParam {
  /** The id of the trace. */
  trace_id?: string | null;
  /** The name of the trace. */
  trace_name?: string | null;
  /** The name of the span. */
  span_name?: string | null;
  /** The id of the span above it. */
  parent_span_id?: string | null;
  /** The name of the generation. */
  generation_name?: string | null;
}

/** When the server's tools are to stop; OpenRouter only. */
export type StopConditionParam =
  | StopAtStepCountParam
  | StopAtToolCallParam
  | StopAtTokensParam
  | StopAtCostParam
  | StopAtFinishReasonParam
  | Unknown;

/** After some steps. */
export interface StopAtStepCountParam {
  type: 'step_count_is';
  /** How many. */
  step_count?: number | null;
}

/** After a call of a tool. */
export interface StopAtToolCallParam {
  type: 'has_tool_call';
  /** The tool. */
  tool_name?: string | null;
}

/** After some tokens. */
export interface StopAtTokensParam {
  type: 'max_tokens_used';
  /** How many. */
  max_tokens?: number | null;
}

/** After some cost. */
export interface StopAtCostParam {
  type: 'max_cost';
  /** How much, in US dollars. */
  max_cost_in_dollars?: number | null;
}

/** After the model ended for a reason. */
export interface StopAtFinishReasonParam {
  type: 'finish_reason_is';
  /** The reason. */
  reason?: string | null;
}
