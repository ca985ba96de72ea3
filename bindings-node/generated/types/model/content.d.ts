// generated from core/src/model/content.rs by `make generate`; do not edit
import type { Unknown } from '../../../lib/unknown.js';
import type { Annotation, AnnotationParam, Logprob, LogprobParam } from './content_annotation.js';

/** A part of the content of an output item. */
export type ContentPart =
  | OutputTextPart
  | RefusalPart
  | ReasoningTextPart
  | SummaryTextPart
  | InputTextPart
  | InputImagePart
  | InputFilePart
  | InputAudioPart
  | OutputAudioPart
  | InputVideoPart
  | ComputerScreenshotPart
  | EncryptedContentPart
  | Unknown;

/** A part of the content of an input message or of a tool's output. */
export type InputContent =
  | InputTextPart
  | InputImagePart
  | InputFilePart
  | InputAudioPart
  | InputVideoPart
  | OutputTextPart
  | RefusalPart
  | OutputAudioPart
  | ReasoningTextPart
  | SummaryTextPart
  | ComputerScreenshotPart
  | EncryptedContentPart
  | Unknown;

/** A part of the summary of a reasoning item. */
export type SummaryPart = SummaryTextPart | Unknown;

/**
 * Text written by the model. Some gateways and the Conversations API call it `text`.
 */
export interface OutputTextPart {
  type: 'output_text';
  /** The text. */
  text: string;
  /** Sources of the text, in order of appearance. */
  annotations: Annotation[];
  /** Log probabilities of the tokens, when asked for by `include`. */
  logprobs?: Logprob[] | null;
}

/** The model's refusal to answer. */
export interface RefusalPart {
  type: 'refusal';
  /** The explanation of the refusal. */
  refusal: string;
}

/** Text of the model's reasoning. */
export interface ReasoningTextPart {
  type: 'reasoning_text';
  /** The text. */
  text: string;
}

/** A paragraph of a reasoning summary. */
export interface SummaryTextPart {
  type: 'summary_text';
  /** The text. */
  text: string;
}

/** Text for the model. */
export interface InputTextPart {
  type: 'input_text';
  /** The text. */
  text: string;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}

/**
 * An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
 */
export interface InputImagePart {
  type: 'input_image';
  /**
   * How closely the model looks: `low`, `high`, `auto` or `original`. The server's
   * default is `auto`.
   */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** A URL, or the image itself as a `data:` URL. */
  image_url?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}

/** A file for the model, by id, URL or content. */
export interface InputFilePart {
  type: 'input_file';
  /** How closely the model looks at the pages: `low`, `high` or `auto`. */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** The URL of the file. */
  file_url?: string | null;
  /** The file itself, in base64 or as a `data:` URL. */
  file_data?: string | null;
  /** The name of the file, needed with `file_data`. */
  filename?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}

/** Sound for the model. */
export interface InputAudioPart {
  type: 'input_audio';
  /** The sound and its format. */
  input_audio?: InputAudio | null;
  /**
   * The sound in base64, where a server has the fields of `input_audio` beside the
   * type.
   */
  data?: string | null;
  /** The format, where a server has the fields of `input_audio` beside the type. */
  format?: string | null;
  /** What is said; sent by few servers. */
  transcript?: string | null;
}

/** Sound and its format. */
export interface InputAudio {
  /** The sound in base64. */
  data: string;
  /** The format: `mp3` or `wav`. */
  format?: string | null;
}

/** Sound made by the model. */
export interface OutputAudioPart {
  type: 'output_audio';
  /** The id by which a later turn may name the sound; sent by few servers. */
  id?: string | null;
  /** The sound in base64. */
  data?: string | null;
  /** What is said. */
  transcript?: string | null;
  /** When the id ends to be valid, in seconds since 1970. */
  expires_at?: number | null;
}

/** A video for the model; Open Responses servers and OpenRouter. */
export interface InputVideoPart {
  type: 'input_video';
  /** A URL, or the video itself as a `data:` URL. */
  video_url?: string | null;
}

/** A picture of the screen that the model works on. */
export interface ComputerScreenshotPart {
  type: 'computer_screenshot';
  /** How closely the model looks: `low`, `high`, `auto` or `original`. */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** A URL, or the picture itself as a `data:` URL. */
  image_url?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}

/** Content that only the server can read; OpenAI's multi-agent beta. */
export interface EncryptedContentPart {
  type: 'encrypted_content';
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
}

/**
 * The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some
 * providers.
 */
export interface PromptCacheBreakpoint {
  /** Always `explicit`. */
  mode?: string | null;
  /** How long the prefix stays cached: `30m` or `12h`. */
  ttl?: string | null;
}

/** A part of the content of an output item. */
export type ContentPartParam =
  | OutputTextPartParam
  | RefusalPartParam
  | ReasoningTextPartParam
  | SummaryTextPartParam
  | InputTextPartParam
  | InputImagePartParam
  | InputFilePartParam
  | InputAudioPartParam
  | OutputAudioPartParam
  | InputVideoPartParam
  | ComputerScreenshotPartParam
  | EncryptedContentPartParam
  | OutputTextPart
  | RefusalPart
  | ReasoningTextPart
  | SummaryTextPart
  | InputTextPart
  | InputImagePart
  | InputFilePart
  | InputAudioPart
  | OutputAudioPart
  | InputVideoPart
  | ComputerScreenshotPart
  | EncryptedContentPart
  | Unknown;

/** A part of the content of an input message or of a tool's output. */
export type InputContentParam =
  | InputTextPartParam
  | InputImagePartParam
  | InputFilePartParam
  | InputAudioPartParam
  | InputVideoPartParam
  | OutputTextPartParam
  | RefusalPartParam
  | OutputAudioPartParam
  | ReasoningTextPartParam
  | SummaryTextPartParam
  | ComputerScreenshotPartParam
  | EncryptedContentPartParam
  | InputTextPart
  | InputImagePart
  | InputFilePart
  | InputAudioPart
  | InputVideoPart
  | OutputTextPart
  | RefusalPart
  | OutputAudioPart
  | ReasoningTextPart
  | SummaryTextPart
  | ComputerScreenshotPart
  | EncryptedContentPart
  | Unknown;

/** A part of the summary of a reasoning item. */
export type SummaryPartParam = SummaryTextPartParam | SummaryTextPart | Unknown;

/**
 * Text written by the model. Some gateways and the Conversations API call it `text`.
 */
export interface OutputTextPartParam {
  type: 'output_text';
  /** The text. */
  text?: string | null;
  /** Sources of the text, in order of appearance. */
  annotations?: readonly AnnotationParam[] | null;
  /** Log probabilities of the tokens, when asked for by `include`. */
  logprobs?: readonly LogprobParam[] | null;
}

/** The model's refusal to answer. */
export interface RefusalPartParam {
  type: 'refusal';
  /** The explanation of the refusal. */
  refusal?: string | null;
}

/** Text of the model's reasoning. */
export interface ReasoningTextPartParam {
  type: 'reasoning_text';
  /** The text. */
  text?: string | null;
}

/** A paragraph of a reasoning summary. */
export interface SummaryTextPartParam {
  type: 'summary_text';
  /** The text. */
  text?: string | null;
}

/** Text for the model. */
export interface InputTextPartParam {
  type: 'input_text';
  /** The text. */
  text?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null;
}

/**
 * An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
 */
export interface InputImagePartParam {
  type: 'input_image';
  /**
   * How closely the model looks: `low`, `high`, `auto` or `original`. The server's
   * default is `auto`.
   */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** A URL, or the image itself as a `data:` URL. */
  image_url?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null;
}

/** A file for the model, by id, URL or content. */
export interface InputFilePartParam {
  type: 'input_file';
  /** How closely the model looks at the pages: `low`, `high` or `auto`. */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** The URL of the file. */
  file_url?: string | null;
  /** The file itself, in base64 or as a `data:` URL. */
  file_data?: string | null;
  /** The name of the file, needed with `file_data`. */
  filename?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null;
}

/** Sound for the model. */
export interface InputAudioPartParam {
  type: 'input_audio';
  /** The sound and its format. */
  input_audio?: InputAudioParam | null;
  /**
   * The sound in base64, where a server has the fields of `input_audio` beside the
   * type.
   */
  data?: string | null;
  /** The format, where a server has the fields of `input_audio` beside the type. */
  format?: string | null;
  /** What is said; sent by few servers. */
  transcript?: string | null;
}

/** Sound and its format. */
export interface InputAudioParam {
  /** The sound in base64. */
  data?: string | null;
  /** The format: `mp3` or `wav`. */
  format?: string | null;
}

/** Sound made by the model. */
export interface OutputAudioPartParam {
  type: 'output_audio';
  /** The id by which a later turn may name the sound; sent by few servers. */
  id?: string | null;
  /** The sound in base64. */
  data?: string | null;
  /** What is said. */
  transcript?: string | null;
  /** When the id ends to be valid, in seconds since 1970. */
  expires_at?: number | null;
}

/** A video for the model; Open Responses servers and OpenRouter. */
export interface InputVideoPartParam {
  type: 'input_video';
  /** A URL, or the video itself as a `data:` URL. */
  video_url?: string | null;
}

/** A picture of the screen that the model works on. */
export interface ComputerScreenshotPartParam {
  type: 'computer_screenshot';
  /** How closely the model looks: `low`, `high`, `auto` or `original`. */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** A URL, or the picture itself as a `data:` URL. */
  image_url?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null;
}

/** Content that only the server can read; OpenAI's multi-agent beta. */
export interface EncryptedContentPartParam {
  type: 'encrypted_content';
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
}

/**
 * The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some
 * providers.
 */
export interface PromptCacheBreakpointParam {
  /** Always `explicit`. */
  mode?: string | null;
  /** How long the prefix stays cached: `30m` or `12h`. */
  ttl?: string | null;
}
