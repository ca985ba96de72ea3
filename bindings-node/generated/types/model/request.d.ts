// generated from core/src/model/request/mod.rs by `make generate`; do not edit
import type { InputItemParam } from './item/input.js';
import type {
  AccessProgramsParam,
  BackgroundOptionsParam,
  CacheControlParam,
  ContextManagementParam,
  ConversationChoiceParam,
  DebugOptionsParam,
  ImageOptionsParam,
  ModerationConfigParam,
  PromptCacheOptionsParam,
  PromptParam,
  ProviderPreferencesParam,
  ReasoningParam,
  StopConditionParam,
  StreamOptionsParam,
  TraceOptionsParam,
} from './request/options.js';
import type { TextConfigParam } from './text.js';
import type { ToolParam } from './tool.js';
import type { ToolChoiceParam } from './tool/choice.js';

/**
 * A request for a response: `POST /responses`.
 *
 * Every field may be left out; what a server needs, it says. Fields this version does
 * not know go into `extra_body` and are sent as they are.
 */
export interface CreateParams {
  /** The model to ask. */
  model?: string | null;
  /** What to answer: text, or items. */
  input?: InputParam | null;
  /** Instructions for the model, ahead of the input. */
  instructions?: string | null;
  /** Programs that give access to more capable models; OpenAI only. */
  access_programs?: AccessProgramsParam | null;
  /** Whether to make the response in the background. */
  background?: boolean | null;
  /** When a background response is due; OpenAI only. */
  background_options?: BackgroundOptionsParam | null;
  /** What the server does as the context grows. */
  context_management?: readonly ContextManagementParam[] | null;
  /** The conversation to continue; not together with `previous_response_id`. */
  conversation?: ConversationChoiceParam | null;
  /** How images in the input are read; OpenAI only. */
  image?: ImageOptionsParam | null;
  /** What to include beyond the usual, such as `reasoning.encrypted_content`. */
  include?: readonly string[] | null;
  /**
   * The most tokens that the output may have, reasoning included. OpenAI takes at least
   * 16.
   */
  max_output_tokens?: number | null;
  /** The most calls of built-in tools. */
  max_tool_calls?: number | null;
  /** Up to 16 pairs of text to attach; names up to 64 characters, values up to 512. */
  metadata?: Readonly<Record<string, string>> | null;
  /** Whether input and output are moderated; OpenAI only. */
  moderation?: ModerationConfigParam | null;
  /** How several agents work together; OpenAI's multi-agent beta only. */
  multi_agent?: unknown;
  /** Whether the model may call several tools at once. The server's default is true. */
  parallel_tool_calls?: boolean | null;
  /** The response to continue. */
  previous_response_id?: string | null;
  /** A stored prompt to use. */
  prompt?: PromptParam | null;
  /** A key by which the server may find a cached prompt, at most 64 characters. */
  prompt_cache_key?: string | null;
  /** How the prompt is cached. */
  prompt_cache_options?: PromptCacheOptionsParam | null;
  /**
   * How long the prompt stays cached: `in_memory` or `24h`; replaced by
   * `prompt_cache_options`.
   */
  prompt_cache_retention?: string | null;
  /** How the model is to reason. */
  reasoning?: ReasoningParam | null;
  /**
   * A stable identifier of the end user, for abuse detection, at most 64 characters.
   */
  safety_identifier?: string | null;
  /** The tier to be served by: `auto`, `default`, `flex`, `priority`, … */
  service_tier?: string | null;
  /** Whether the server stores the response. The server's default is true. */
  store?: boolean | null;
  /** What a stream carries. */
  stream_options?: StreamOptionsParam | null;
  /** The sampling temperature, 0 to 2. */
  temperature?: number | null;
  /** The form of the text. */
  text?: TextConfigParam | null;
  /** How tools are to be chosen. */
  tool_choice?: ToolChoiceParam | null;
  /** The tools to offer. */
  tools?: readonly ToolParam[] | null;
  /** How many of the most likely tokens to give at each place, 0 to 20. */
  top_logprobs?: number | null;
  /** The share of probability to sample tokens from, 0 to 1. */
  top_p?: number | null;
  /** What happens to input that is too long: `auto` or `disabled`. */
  truncation?: string | null;
  /** The end user; replaced by `safety_identifier`. */
  user?: string | null;
  /**
   * How much to avoid tokens that occurred, -2 to 2; Open Responses servers and
   * OpenRouter.
   */
  presence_penalty?: number | null;
  /**
   * How much to avoid tokens that occur often, -2 to 2; Open Responses servers and
   * OpenRouter.
   */
  frequency_penalty?: number | null;
  /** How many of the most likely tokens to sample from; OpenRouter and gateways. */
  top_k?: number | null;
  /** Caching of the prompt by Anthropic; OpenRouter only. */
  cache_control?: CacheControlParam | null;
  /** What to say about the work done; OpenRouter only. */
  debug?: DebugOptionsParam | null;
  /** Settings of image models, by name; OpenRouter only. */
  image_config?: unknown;
  /** What to put out: `text`, `image`; OpenRouter only. */
  modalities?: readonly string[] | null;
  /** Models to try in turn; OpenRouter only. */
  models?: readonly string[] | null;
  /** Plugins to use, each with its `id` and settings; OpenRouter only. */
  plugins?: readonly unknown[] | null;
  /** Which providers may serve the request; OpenRouter only. */
  provider?: ProviderPreferencesParam | null;
  /** How `models` are tried: `fallback` or `sort`; OpenRouter only. */
  route?: string | null;
  /**
   * A name for requests that belong together, at most 256 characters; OpenRouter only.
   */
  session_id?: string | null;
  /** When the server's tools are to stop; OpenRouter only. */
  stop_server_tools_when?: readonly StopConditionParam[] | null;
  /** How the request appears in traces; OpenRouter only. */
  trace?: TraceOptionsParam | null;
  /** Whether to give log probabilities; gateways only, others take `include`. */
  logprobs?: boolean | null;
  /** The most tokens of one message; gateways only. */
  max_output_tokens_per_message?: number | null;
  /** Whether to say more about the work done; gateways only. */
  meta?: unknown;
  /** The format of the text; gateways only, others take `text.format`. */
  response_format?: unknown;
  /** Whether to give the usage; gateways only, others always do. */
  usage?: unknown;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: Readonly<Record<string, unknown>> | null;
}

/** What to answer: text, or items. */
export type InputParam = string | readonly InputItemParam[];
