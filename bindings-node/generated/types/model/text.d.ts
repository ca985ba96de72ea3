// generated from core/src/model/text.rs by `make generate`; do not edit
import type { Unknown } from '../../../lib/unknown.js';

/** How the model writes its text. */
export interface TextConfig {
  /**
   * The format: plain text, any JSON object, or JSON by a schema. The server's default
   * is plain text.
   */
  format?: TextFormat | null;
  /**
   * How much the model says: `low`, `medium` or `high`. The server's default is
   * `medium`.
   */
  verbosity?: string | null;
}

/** The format of the model's text. */
export type TextFormat = TextFormatText | TextFormatJsonObject | TextFormatJsonSchema | Unknown;

/** Plain text. */
export interface TextFormatText {
  type: 'text';
}

/** Any JSON object; the prompt must ask for JSON. */
export interface TextFormatJsonObject {
  type: 'json_object';
}

/** JSON by a schema. */
export interface TextFormatJsonSchema {
  type: 'json_schema';
  /** The name of the schema: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** What the format is for. */
  description?: string | null;
  /** The JSON Schema. */
  schema?: unknown;
  /**
   * Whether the text must follow the schema to the letter. The server's default is
   * false.
   */
  strict?: boolean | null;
}

/** How the model writes its text. */
export interface TextConfigParam {
  /**
   * The format: plain text, any JSON object, or JSON by a schema. The server's default
   * is plain text.
   */
  format?: TextFormatParam | null;
  /**
   * How much the model says: `low`, `medium` or `high`. The server's default is
   * `medium`.
   */
  verbosity?: string | null;
}

/** The format of the model's text. */
export type TextFormatParam =
  | TextFormatTextParam
  | TextFormatJsonObjectParam
  | TextFormatJsonSchemaParam
  | TextFormatText
  | TextFormatJsonObject
  | TextFormatJsonSchema
  | Unknown;

/** Plain text. */
export interface TextFormatTextParam {
  type: 'text';
}

/** Any JSON object; the prompt must ask for JSON. */
export interface TextFormatJsonObjectParam {
  type: 'json_object';
}

/** JSON by a schema. */
export interface TextFormatJsonSchemaParam {
  type: 'json_schema';
  /** The name of the schema: letters, digits, `_` and `-`, at most 64 characters. */
  name?: string | null;
  /** What the format is for. */
  description?: string | null;
  /** The JSON Schema. */
  schema?: unknown;
  /**
   * Whether the text must follow the schema to the letter. The server's default is
   * false.
   */
  strict?: boolean | null;
}
