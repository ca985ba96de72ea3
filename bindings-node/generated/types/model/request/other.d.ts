// generated from core/src/model/request/other.rs by `make generate`; do not edit
import type { InputItemParam } from '../item/input.js';
import type { InputParam } from '../request.js';
import type { TextConfigParam } from '../text.js';
import type { ToolParam } from '../tool.js';
import type { ToolChoiceParam } from '../tool/choice.js';
import type {
  ConversationChoiceParam,
  ImageOptionsParam,
  PromptCacheOptionsParam,
  ReasoningParam,
} from './options.js';

/** What to give of a stored response: the query of `GET /responses/{id}`. */
export interface RetrieveParams {
  /** What to include beyond the usual. */
  include?: readonly string[] | null;
  /** Whether deltas of a stream are padded. The server's default is true. */
  include_obfuscation?: boolean | null;
  /** The number of the event after which a stream begins. */
  starting_after?: number | null;
  /** Parameters this version does not know, sent as they are. */
  extra_query?: Readonly<Record<string, unknown>> | null;
}

/** Which part of a list to give: the query of the list endpoints. */
export interface ListParams {
  /** The id of the item after which the page begins. */
  after?: string | null;
  /** What to include beyond the usual. */
  include?: readonly string[] | null;
  /** How many items a page has, 1 to 100. The server's default is 20. */
  limit?: number | null;
  /**
   * The order: `asc` oldest first, `desc` newest first. The server's default is `desc`.
   */
  order?: string | null;
  /** Parameters this version does not know, sent as they are. */
  extra_query?: Readonly<Record<string, unknown>> | null;
}

/** What to give of one item: the query of `GET /conversations/{id}/items/{id}`. */
export interface ItemRetrieveParams {
  /** What to include beyond the usual. */
  include?: readonly string[] | null;
  /** Parameters this version does not know, sent as they are. */
  extra_query?: Readonly<Record<string, unknown>> | null;
}

/** A request to compact a context: `POST /responses/compact`. */
export interface CompactParams {
  /** The model to ask. */
  model?: string | null;
  /** What to compact: text, or items. */
  input?: InputParam | null;
  /** Instructions for the model, ahead of the input. */
  instructions?: string | null;
  /** How images in the input are read. */
  image?: ImageOptionsParam | null;
  /** The response whose context to compact. */
  previous_response_id?: string | null;
  /** A key by which the server may find a cached prompt, at most 64 characters. */
  prompt_cache_key?: string | null;
  /** How the prompt is cached. */
  prompt_cache_options?: PromptCacheOptionsParam | null;
  /**
   * How long the prompt stays cached: `in_memory` or `24h`; replaced by
   * `prompt_cache_options`.
   */
  prompt_cache_retention?: string | null;
  /** The tier to be served by. */
  service_tier?: string | null;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: Readonly<Record<string, unknown>> | null;
}

/** A request to count the tokens of an input: `POST /responses/input_tokens`. */
export interface InputTokensParams {
  /** The model whose tokens to count. */
  model?: string | null;
  /** What to count: text, or items. */
  input?: InputParam | null;
  /** Instructions for the model, ahead of the input. */
  instructions?: string | null;
  /** The conversation to continue. */
  conversation?: ConversationChoiceParam | null;
  /** Whether the model may call several tools at once. */
  parallel_tool_calls?: boolean | null;
  /** The tone of the model, such as `friendly` or `pragmatic`. */
  personality?: string | null;
  /** The response to continue. */
  previous_response_id?: string | null;
  /** How the model is to reason. */
  reasoning?: ReasoningParam | null;
  /** The form of the text. */
  text?: TextConfigParam | null;
  /** How tools are to be chosen. */
  tool_choice?: ToolChoiceParam | null;
  /** The tools to offer. */
  tools?: readonly ToolParam[] | null;
  /** What happens to input that is too long: `auto` or `disabled`. */
  truncation?: string | null;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: Readonly<Record<string, unknown>> | null;
}

/** A request for a new conversation: `POST /conversations`. */
export interface ConversationCreateParams {
  /** The items it begins with, at most 20. */
  items?: readonly InputItemParam[] | null;
  /** Up to 16 pairs of text to attach; names up to 64 characters, values up to 512. */
  metadata?: Readonly<Record<string, string>> | null;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: Readonly<Record<string, unknown>> | null;
}

/** A change to a conversation: `POST /conversations/{id}`. */
export interface ConversationUpdateParams {
  /** The pairs of text that replace those attached. */
  metadata?: Readonly<Record<string, string>> | null;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: Readonly<Record<string, unknown>> | null;
}

/** Items to add to a conversation: `POST /conversations/{id}/items`. */
export interface ConversationItemsParams {
  /** The items, at most 20. */
  items?: readonly InputItemParam[] | null;
  /** What to include beyond the usual in the answer; sent in the query. */
  include?: readonly string[] | null;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: Readonly<Record<string, unknown>> | null;
}
