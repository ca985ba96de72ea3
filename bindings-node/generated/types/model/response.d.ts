// generated from core/src/model/response/mod.rs by `make generate`; do not edit
import type { Unknown } from '../../../lib/unknown.js';
import type { ResponseAudio } from './event/audio.js';
import type { OutputItem } from './item.js';
import type { InputItem } from './item/input.js';
import type {
  AccessPrograms,
  ConversationChoice,
  ImageOptions,
  Prompt,
  PromptCacheOptions,
  Reasoning,
} from './request/options.js';
import type { ToolUsage, Usage } from './response/usage.js';
import type { TextConfig } from './text.js';
import type { Tool } from './tool.js';
import type { ToolChoice } from './tool/choice.js';

/** A response of the model: its output, how it ended, and what it used. */
export interface Response {
  /** The id of the response. Some gateways change it from event to event. */
  id: string;
  /** Always `response`. */
  object?: string | null;
  /** When the response was made, in seconds since 1970. */
  created_at?: number | null;
  /** When the response was completed, in seconds since 1970. */
  completed_at?: number | null;
  /** How far the response is, or how it ended. */
  status?: ResponseStatus | null;
  /** Whether the response is made in the background. */
  background?: boolean | null;
  /** Why the response failed. */
  error?: ResponseError | null;
  /** Why the response is incomplete. */
  incomplete_details?: IncompleteDetails | null;
  /** The instructions that were given. */
  instructions?: Instructions | null;
  /** The most tokens that the output may have, reasoning included. */
  max_output_tokens?: number | null;
  /** The most calls of built-in tools. */
  max_tool_calls?: number | null;
  /** Up to 16 pairs of text that the caller attached. */
  metadata?: Record<string, string> | null;
  /** The model that answered. */
  model: string;
  /** The items of the output, in order. */
  output: OutputItem[];
  /** Whether the model may call several tools at once. */
  parallel_tool_calls?: boolean | null;
  /** The response this one continues. */
  previous_response_id?: string | null;
  /** A key by which the server may find a cached prompt. */
  prompt_cache_key?: string | null;
  /** How the model reasoned. */
  reasoning?: Reasoning | null;
  /** A stable identifier of the end user, for abuse detection. */
  safety_identifier?: string | null;
  /** The tier that served the request. */
  service_tier?: string | null;
  /** Whether the server stores the response. */
  store?: boolean | null;
  /** The sampling temperature, 0 to 2. */
  temperature?: number | null;
  /** The form of the text. */
  text?: TextConfig | null;
  /** How tools were to be chosen. */
  tool_choice?: ToolChoice | null;
  /** The tools that were offered. */
  tools?: Tool[] | null;
  /** How many of the most likely tokens were asked for at each place. */
  top_logprobs?: number | null;
  /** The share of probability that tokens were sampled from, 0 to 1. */
  top_p?: number | null;
  /** What happens to input that is too long: `auto` or `disabled`. */
  truncation?: string | null;
  /** What the response used. */
  usage?: Usage | null;
  /** The end user, as the caller named them; replaced by `safety_identifier`. */
  user?: string | null;
  /** Programs that gave access to more capable models; OpenAI only. */
  access_programs?: AccessPrograms | null;
  /** The conversation that the response belongs to. */
  conversation?: ConversationChoice | null;
  /** How images in the input were read; OpenAI only. */
  image?: ImageOptions | null;
  /** What the server took out of the input; OpenAI only. */
  input_transformations?: InputTransformation[] | null;
  /** What moderation found; OpenAI only. */
  moderation?: ResponseModeration | null;
  /** The stored prompt that was used. */
  prompt?: Prompt | null;
  /**
   * Whether the prompt cache was hit, where a comparison was asked for; OpenAI only.
   */
  prompt_cache_diagnostics?: PromptCacheDiagnostics | null;
  /** How the prompt is cached. */
  prompt_cache_options?: PromptCacheOptions | null;
  /** How long the prompt stays cached: `in_memory` or `24h`. */
  prompt_cache_retention?: string | null;
  /** What the server's tools used; OpenAI only. */
  tool_usage?: ToolUsage | null;
  /** How much tokens that occurred were avoided, -2 to 2. */
  presence_penalty?: number | null;
  /** How much tokens that occur often were avoided, -2 to 2. */
  frequency_penalty?: number | null;
  /** The kind of error, such as `context_length_exceeded`; OpenRouter only. */
  error_type?: string | null;
  /** What OpenRouter did with the request; OpenRouter only. */
  openrouter_metadata?: unknown;
  /** The audio of the response, gathered from its stream; no server sends it here. */
  audio?: ResponseAudio | null;
}

/** How far a response is, or how it ended. */
export type ResponseStatus =
  'queued' | 'in_progress' | 'completed' | 'incomplete' | 'failed' | 'cancelled' | (string & {});

/** Why a response failed. */
export interface ResponseError {
  /** A code for programs, such as `server_error` or `rate_limit_exceeded`. */
  code?: string | null;
  /** A message for people. */
  message: string;
  /** The parameter that was wrong. */
  param?: string | null;
  /** The kind of error, such as `invalid_request_error`. */
  type?: string | null;
  /** What the model was about to do against its user's will; OpenAI only. */
  misalignment?: Misalignment | null;
}

/** What the model was about to do against its user's will; OpenAI only. */
export interface Misalignment {
  /** The kind, such as `potentially_unintended_data_access`. */
  error_type?: string | null;
  /** What it was about to do. */
  detailed_explanation?: string | null;
  /** What to look at. */
  review_target?: string | null;
  /** How the model may be put right. */
  steer?: MisalignmentSteer | null;
}

/** How the model may be put right. */
export interface MisalignmentSteer {
  /** A message to give it. */
  message: string;
}

/** Why a response is incomplete. */
export interface IncompleteDetails {
  /**
   * The reason: `max_output_tokens`, `max_messages`, `content_filter`, `steered`, or a
   * server's own.
   */
  reason?: string | null;
}

/** Instructions for the model: text, or items. */
export type Instructions = string | InputItem[];

/** Something that the server took out of the input; OpenAI only. */
export interface InputTransformation {
  /** The id of the item. */
  id?: string | null;
  /** The type of the item: `reasoning`. */
  type?: string | null;
  /** What was done: `removed`. */
  action?: string | null;
  /** Why, such as `model_mismatch`. */
  reason?: string | null;
}

/** What moderation found; OpenAI only. */
export interface ResponseModeration {
  /** In the input. */
  input?: ModerationOutcome | null;
  /** In the output. */
  output?: ModerationOutcome | null;
}

/** What came of a moderation. */
export type ModerationOutcome = ModerationResult | ModerationFailure | Unknown;

/** What moderation found. */
export interface ModerationResult {
  type: 'moderation_result';
  /** Whether anything was found. */
  flagged?: boolean | null;
  /** The moderation model. */
  model?: string | null;
  /** Whether something was found, by category. */
  categories?: unknown;
  /** How sure the model is, 0 to 1, by category. */
  category_scores?: unknown;
  /** What was looked at, `text` or `image`, by category. */
  category_applied_input_types?: unknown;
}

/** The moderation failed. */
export interface ModerationFailure {
  type: 'error';
  /** A code for programs. */
  code?: string | null;
  /** A message for people. */
  message: string;
}

/**
 * Whether the prompt cache was hit, against a response to compare with; OpenAI only.
 */
export type PromptCacheDiagnostics =
  | PromptCacheHit
  | PromptCacheMiss
  | PromptCacheComparisonNotFound
  | PromptCacheUnavailable
  | Unknown;

/** The cache was hit. */
export interface PromptCacheHit {
  type: 'cache_hit';
}

/** The cache was missed. */
export interface PromptCacheMiss {
  type: 'cache_miss';
  /** Why, such as `tools_changed`. */
  reason?: string | null;
  /** How many tokens had to be read again. */
  cache_missed_tokens?: number | null;
  /** How many tokens could have come from the cache. */
  comparison_reusable_tokens?: number | null;
}

/** The response to compare with is not there. */
export interface PromptCacheComparisonNotFound {
  type: 'comparison_response_not_found';
}

/** There is no answer yet. */
export interface PromptCacheUnavailable {
  type: 'unavailable';
}
