// generated from core/src/model/item/image.rs by `make generate`; do not edit
import type { ItemAgent, ItemAgentParam, ItemStatus } from './attributes.js';

/** An image made by the server. */
export interface ImageGenerationCallItem {
  type: 'image_generation_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The image in base64; megabytes of it. */
  result?: string | null;
  /** The prompt that the image was made from, as the model wrote it. */
  revised_prompt?: string | null;
  /** The prompt that the image was made from; OpenRouter only. */
  prompt?: string | null;
  /** What was done: `generate` or `edit`. */
  action?: string | null;
  /** The background: `transparent`, `opaque` or `auto`. */
  background?: string | null;
  /** The format: `png`, `webp`, `jpeg`, `gif` or `svg`. */
  output_format?: string | null;
  /** The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`. */
  quality?: string | null;
  /** Width and height in pixels, such as `1024x1536`. */
  size?: string | null;
  /** Why there is no image. */
  error?: ImageGenerationError | null;
  /** The tokens that drawing an SVG used. */
  svg_usage?: SvgUsage | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Why an image was not made. */
export interface ImageGenerationError {
  /** A code for programs. */
  code?: string | null;
  /** A message for people. */
  message: string;
  /** The parameter that was wrong. */
  param?: string | null;
  /** The kind of error. */
  type?: string | null;
  /** What moderation found. */
  moderation_details?: ImageModerationDetails | null;
}

/** What moderation found in an image or its prompt. */
export interface ImageModerationDetails {
  /** The categories that applied. */
  categories?: string[] | null;
  /** What was looked at: `input`, `output` or `unknown`. */
  moderation_stage?: string | null;
}

/** The tokens that drawing an SVG used. */
export interface SvgUsage {
  /** The model that drew it. */
  model?: string | null;
  /** Tokens read. */
  input_tokens?: number | null;
  /** Tokens written, reasoning included. */
  output_tokens?: number | null;
  /** Tokens of reasoning. */
  reasoning_tokens?: number | null;
  /** Tokens read and written. */
  total_tokens?: number | null;
}

/** An image made by the server. */
export interface ImageGenerationCallItemParam {
  type: 'image_generation_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The image in base64; megabytes of it. */
  result?: string | null;
  /** The prompt that the image was made from, as the model wrote it. */
  revised_prompt?: string | null;
  /** The prompt that the image was made from; OpenRouter only. */
  prompt?: string | null;
  /** What was done: `generate` or `edit`. */
  action?: string | null;
  /** The background: `transparent`, `opaque` or `auto`. */
  background?: string | null;
  /** The format: `png`, `webp`, `jpeg`, `gif` or `svg`. */
  output_format?: string | null;
  /** The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`. */
  quality?: string | null;
  /** Width and height in pixels, such as `1024x1536`. */
  size?: string | null;
  /** Why there is no image. */
  error?: ImageGenerationErrorParam | null;
  /** The tokens that drawing an SVG used. */
  svg_usage?: SvgUsageParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Why an image was not made. */
export interface ImageGenerationErrorParam {
  /** A code for programs. */
  code?: string | null;
  /** A message for people. */
  message?: string | null;
  /** The parameter that was wrong. */
  param?: string | null;
  /** The kind of error. */
  type?: string | null;
  /** What moderation found. */
  moderation_details?: ImageModerationDetailsParam | null;
}

/** What moderation found in an image or its prompt. */
export interface ImageModerationDetailsParam {
  /** The categories that applied. */
  categories?: readonly string[] | null;
  /** What was looked at: `input`, `output` or `unknown`. */
  moderation_stage?: string | null;
}

/** The tokens that drawing an SVG used. */
export interface SvgUsageParam {
  /** The model that drew it. */
  model?: string | null;
  /** Tokens read. */
  input_tokens?: number | null;
  /** Tokens written, reasoning included. */
  output_tokens?: number | null;
  /** Tokens of reasoning. */
  reasoning_tokens?: number | null;
  /** Tokens read and written. */
  total_tokens?: number | null;
}
