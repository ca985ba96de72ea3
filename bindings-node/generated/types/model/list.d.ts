// generated from core/src/model/list.rs by `make generate`; do not edit
import type { OutputItem } from './item.js';
import type { InputItem } from './item/input.js';
import type { ImageOptions } from './request/options.js';
import type { Usage } from './response/usage.js';

/** A page of items: the input of a stored response, or a conversation. */
export interface ItemPage {
  /** Always `list`. */
  object?: string | null;
  /** The items, in the form in which they can be sent as input. */
  data: InputItem[];
  /** The id of the first item of the page. */
  first_id?: string | null;
  /** The id of the last item of the page; the next page begins after it. */
  last_id?: string | null;
  /** Whether there is another page. */
  has_more?: boolean | null;
}

/**
 * A compacted context: `output` goes into the next request as its input. It is no
 * response that can be continued by id.
 */
export interface CompactedResponse {
  /** The id of the compaction. */
  id: string;
  /** Always `response.compaction`. */
  object?: string | null;
  /** When it was made, in seconds since 1970. */
  created_at?: number | null;
  /** The items of the shorter context, in order. */
  output: OutputItem[];
  /** How images in the input were read. */
  image?: ImageOptions | null;
  /** What the compaction used. */
  usage?: Usage | null;
}

/** How many tokens an input has. */
export interface InputTokens {
  /** Always `response.input_tokens`. */
  object?: string | null;
  /** The number of tokens. */
  input_tokens: number;
}

/** What was deleted. */
export interface Deleted {
  /** The id of what was deleted. */
  id?: string | null;
  /** What it was, such as `conversation.deleted`. */
  object?: string | null;
  /** Whether it is gone. */
  deleted?: boolean | null;
}
