// generated from core/src/model/content_annotation.rs by `make generate`; do not edit
import type { Unknown } from '../../../lib/unknown.js';

/** A source of a piece of output text. */
export type Annotation = UrlCitation | FileCitation | ContainerFileCitation | FilePath | Unknown;

/** A page on the web that the text draws on. */
export interface UrlCitation {
  type: 'url_citation';
  /** The address of the page. */
  url: string;
  /** The title of the page. */
  title?: string | null;
  /** The index of the first character of the citation in the text. */
  start_index?: number | null;
  /** The index after the last character of the citation in the text. */
  end_index?: number | null;
  /** The passage that is cited; OpenRouter only. */
  content?: string | null;
}

/** A file that the text draws on. */
export interface FileCitation {
  type: 'file_citation';
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** The index of the file in the list of files. */
  index?: number | null;
}

/** A file in a container that the text draws on. */
export interface ContainerFileCitation {
  type: 'container_file_citation';
  /** The id of the container. */
  container_id?: string | null;
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** The index of the first character of the citation in the text. */
  start_index?: number | null;
  /** The index after the last character of the citation in the text. */
  end_index?: number | null;
}

/** A path to a file. */
export interface FilePath {
  type: 'file_path';
  /** The id of the file. */
  file_id?: string | null;
  /** The index of the file in the list of files. */
  index?: number | null;
}

/** The log probability of one token of output text. */
export interface Logprob {
  /**
   * The token. A token that is part of a character reads as U+FFFD; `bytes` has the
   * truth.
   */
  token: string;
  /** The natural logarithm of the token's probability. */
  logprob: number;
  /** The UTF-8 bytes of the token. */
  bytes?: number[] | null;
  /** The most likely tokens at this place, as many as `top_logprobs` asked for. */
  top_logprobs?: TopLogprob[] | null;
}

/** One of the most likely tokens at a place. */
export interface TopLogprob {
  /** The token. */
  token: string;
  /** The natural logarithm of the token's probability. */
  logprob: number;
  /** The UTF-8 bytes of the token. */
  bytes?: number[] | null;
}

/** A source of a piece of output text. */
export type AnnotationParam =
  | UrlCitationParam
  | FileCitationParam
  | ContainerFileCitationParam
  | FilePathParam
  | UrlCitation
  | FileCitation
  | ContainerFileCitation
  | FilePath
  | Unknown;

/** A page on the web that the text draws on. */
export interface UrlCitationParam {
  type: 'url_citation';
  /** The address of the page. */
  url?: string | null;
  /** The title of the page. */
  title?: string | null;
  /** The index of the first character of the citation in the text. */
  start_index?: number | null;
  /** The index after the last character of the citation in the text. */
  end_index?: number | null;
  /** The passage that is cited; OpenRouter only. */
  content?: string | null;
}

/** A file that the text draws on. */
export interface FileCitationParam {
  type: 'file_citation';
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** The index of the file in the list of files. */
  index?: number | null;
}

/** A file in a container that the text draws on. */
export interface ContainerFileCitationParam {
  type: 'container_file_citation';
  /** The id of the container. */
  container_id?: string | null;
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** The index of the first character of the citation in the text. */
  start_index?: number | null;
  /** The index after the last character of the citation in the text. */
  end_index?: number | null;
}

/** A path to a file. */
export interface FilePathParam {
  type: 'file_path';
  /** The id of the file. */
  file_id?: string | null;
  /** The index of the file in the list of files. */
  index?: number | null;
}

/** The log probability of one token of output text. */
export interface LogprobParam {
  /**
   * The token. A token that is part of a character reads as U+FFFD; `bytes` has the
   * truth.
   */
  token?: string | null;
  /** The natural logarithm of the token's probability. */
  logprob?: number | null;
  /** The UTF-8 bytes of the token. */
  bytes?: readonly number[] | null;
  /** The most likely tokens at this place, as many as `top_logprobs` asked for. */
  top_logprobs?: readonly TopLogprobParam[] | null;
}

/** One of the most likely tokens at a place. */
export interface TopLogprobParam {
  /** The token. */
  token?: string | null;
  /** The natural logarithm of the token's probability. */
  logprob?: number | null;
  /** The UTF-8 bytes of the token. */
  bytes?: readonly number[] | null;
}
