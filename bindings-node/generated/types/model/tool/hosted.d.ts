// generated from core/src/model/tool/hosted.rs by `make generate`; do not edit
import type { Reasoning, ReasoningParam } from '../request/options.js';
import type { NetworkPolicy, NetworkPolicyParam } from '../tool.js';

/** A search of the web. */
export interface WebSearchTool {
  type: 'web_search';
  /** Where to search. */
  filters?: WebSearchFilters | null;
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** Where the user is, roughly. */
  user_location?: UserLocation | null;
  /** Whether live pages may be fetched. The server's default is true. */
  external_web_access?: boolean | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** A search of the web, as it was on 2025-08-26. */
export interface WebSearch20250826Tool {
  type: 'web_search_2025_08_26';
  /** Where to search. */
  filters?: WebSearchFilters | null;
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** Where the user is, roughly. */
  user_location?: UserLocation | null;
  /** Whether live pages may be fetched. The server's default is true. */
  external_web_access?: boolean | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** The first search of the web. */
export interface WebSearchPreviewTool {
  type: 'web_search_preview';
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** What to search for: `text`, `image`. */
  search_content_types?: string[] | null;
  /** Where the user is, roughly. */
  user_location?: UserLocation | null;
  /** Where to search; OpenRouter only. */
  filters?: WebSearchFilters | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** The first search of the web, as it was on 2025-03-11. */
export interface WebSearchPreview20250311Tool {
  type: 'web_search_preview_2025_03_11';
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** What to search for: `text`, `image`. */
  search_content_types?: string[] | null;
  /** Where the user is, roughly. */
  user_location?: UserLocation | null;
  /** Where to search; OpenRouter only. */
  filters?: WebSearchFilters | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** Where to search the web. */
export interface WebSearchFilters {
  /** The only domains to search; their subdomains too. */
  allowed_domains?: string[] | null;
  /** Domains not to search; OpenRouter and xAI. */
  blocked_domains?: string[] | null;
  /** Domains not to search; OpenRouter only. */
  excluded_domains?: string[] | null;
}

/** Where the user is, roughly. */
export interface UserLocation {
  type: 'approximate';
  /** The city. */
  city?: string | null;
  /** The country, by its two letters in ISO 3166. */
  country?: string | null;
  /** The region or state. */
  region?: string | null;
  /** The time zone, by IANA name. */
  timezone?: string | null;
}

/** A search of uploaded files. */
export interface FileSearchTool {
  type: 'file_search';
  /** The ids of the vector stores to search. */
  vector_store_ids?: string[] | null;
  /** Which files to search, by their attributes. */
  filters?: FileFilter | null;
  /** The most pieces to find, 1 to 50. */
  max_num_results?: number | null;
  /** How the pieces are ranked. */
  ranking_options?: RankingOptions | null;
}

/** Which files to search: one comparison, or several filters joined. */
export interface FileFilter {
  /**
   * The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the
   * joining: `and`, `or`.
   */
  type?: string | null;
  /** The name of the attribute to compare. */
  key?: string | null;
  /** What to compare it to: text, a number, a boolean, or a list. */
  value?: unknown;
  /** The filters to join. */
  filters?: FileFilter[] | null;
}

/** How found pieces of files are ranked. */
export interface RankingOptions {
  /** The ranker: `auto`, or one by its date. */
  ranker?: string | null;
  /** The least score, 0 to 1. */
  score_threshold?: number | null;
  /** How much meaning and words each count. */
  hybrid_search?: HybridSearch | null;
}

/** How much meaning and words each count in a search. */
export interface HybridSearch {
  /** How much the meaning counts. */
  embedding_weight?: number | null;
  /** How much the words count. */
  text_weight?: number | null;
}

/** Code that the model writes and the server runs. */
export interface CodeInterpreterTool {
  type: 'code_interpreter';
  /** Where the code runs. */
  container?: CodeContainer | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
}

/** Where code runs: a container by its id, or one that the server makes. */
export type CodeContainer = string | AutoContainer;

/** A container that the server makes for the code interpreter. */
export interface AutoContainer {
  type: 'auto';
  /** The ids of files to put into it. */
  file_ids?: string[] | null;
  /** Its memory: `1g`, `4g`, `16g` or `64g`. */
  memory_limit?: string | null;
  /** What it may reach on the network. */
  network_policy?: NetworkPolicy | null;
}

/** Images made by the server. */
export interface ImageGenerationTool {
  type: 'image_generation';
  /** Whether to make or change an image: `generate`, `edit` or `auto`. */
  action?: string | null;
  /** The background: `transparent`, `opaque` or `auto`. */
  background?: string | null;
  /** How detailed an SVG is: `low`, `medium` or `high`. */
  complexity?: string | null;
  /** How many frames an animation has. */
  frame_count?: number | null;
  /** How long each frame stays, in milliseconds. */
  frame_duration_ms?: number | null;
  /** How closely to keep to input images: `high` or `low`. */
  input_fidelity?: string | null;
  /** Where an input image is to be changed. */
  input_image_mask?: ImageMask | null;
  /** The image model. */
  model?: string | null;
  /** How strict moderation is: `auto` or `low`. */
  moderation?: string | null;
  /** How many images to make; sent back by OpenAI. */
  n?: number | null;
  /** How little to compress, 0 to 100. The server's default is 100. */
  output_compression?: number | null;
  /**
   * The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's default is `png`.
   */
  output_format?: string | null;
  /** How many unfinished images to stream, 0 to 3. The server's default is 0. */
  partial_images?: number | null;
  /** The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`. */
  quality?: string | null;
  /** Width and height in pixels, such as `1024x1536`, or `auto`. */
  size?: string | null;
  /** The style: `natural` or `vivid`; older models. */
  style?: string | null;
  /** How an SVG is drawn. */
  svg?: SvgOptions | null;
}

/** Where an input image is to be changed. */
export interface ImageMask {
  /** The id of an uploaded image. */
  file_id?: string | null;
  /** The image as a `data:` URL. */
  image_url?: string | null;
}

/** How an SVG is drawn. */
export interface SvgOptions {
  /** The model that draws it. */
  model?: string | null;
  /** How that model is to reason. */
  reasoning?: Reasoning | null;
}

/** Use of a computer, which the caller controls. */
export interface ComputerTool {
  type: 'computer';
}

/** The first use of a computer, which the caller controls. */
export interface ComputerUsePreviewTool {
  type: 'computer_use_preview';
  /** The width of the screen in pixels. */
  display_width?: number | null;
  /** The height of the screen in pixels. */
  display_height?: number | null;
  /** The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`. */
  environment?: string | null;
}

/** A search of posts; xAI only. */
export interface XSearchTool {
  type: 'x_search';
}

/** A search of the web. */
export interface WebSearchToolParam {
  type: 'web_search';
  /** Where to search. */
  filters?: WebSearchFiltersParam | null;
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** Where the user is, roughly. */
  user_location?: UserLocationParam | null;
  /** Whether live pages may be fetched. The server's default is true. */
  external_web_access?: boolean | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** A search of the web, as it was on 2025-08-26. */
export interface WebSearch20250826ToolParam {
  type: 'web_search_2025_08_26';
  /** Where to search. */
  filters?: WebSearchFiltersParam | null;
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** Where the user is, roughly. */
  user_location?: UserLocationParam | null;
  /** Whether live pages may be fetched. The server's default is true. */
  external_web_access?: boolean | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** The first search of the web. */
export interface WebSearchPreviewToolParam {
  type: 'web_search_preview';
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** What to search for: `text`, `image`. */
  search_content_types?: readonly string[] | null;
  /** Where the user is, roughly. */
  user_location?: UserLocationParam | null;
  /** Where to search; OpenRouter only. */
  filters?: WebSearchFiltersParam | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** The first search of the web, as it was on 2025-03-11. */
export interface WebSearchPreview20250311ToolParam {
  type: 'web_search_preview_2025_03_11';
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** What to search for: `text`, `image`. */
  search_content_types?: readonly string[] | null;
  /** Where the user is, roughly. */
  user_location?: UserLocationParam | null;
  /** Where to search; OpenRouter only. */
  filters?: WebSearchFiltersParam | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** Where to search the web. */
export interface WebSearchFiltersParam {
  /** The only domains to search; their subdomains too. */
  allowed_domains?: readonly string[] | null;
  /** Domains not to search; OpenRouter and xAI. */
  blocked_domains?: readonly string[] | null;
  /** Domains not to search; OpenRouter only. */
  excluded_domains?: readonly string[] | null;
}

/** Where the user is, roughly. */
export interface UserLocationParam {
  type: 'approximate';
  /** The city. */
  city?: string | null;
  /** The country, by its two letters in ISO 3166. */
  country?: string | null;
  /** The region or state. */
  region?: string | null;
  /** The time zone, by IANA name. */
  timezone?: string | null;
}

/** A search of uploaded files. */
export interface FileSearchToolParam {
  type: 'file_search';
  /** The ids of the vector stores to search. */
  vector_store_ids?: readonly string[] | null;
  /** Which files to search, by their attributes. */
  filters?: FileFilterParam | null;
  /** The most pieces to find, 1 to 50. */
  max_num_results?: number | null;
  /** How the pieces are ranked. */
  ranking_options?: RankingOptionsParam | null;
}

/** Which files to search: one comparison, or several filters joined. */
export interface FileFilterParam {
  /**
   * The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the
   * joining: `and`, `or`.
   */
  type?: string | null;
  /** The name of the attribute to compare. */
  key?: string | null;
  /** What to compare it to: text, a number, a boolean, or a list. */
  value?: unknown;
  /** The filters to join. */
  filters?: readonly FileFilterParam[] | null;
}

/** How found pieces of files are ranked. */
export interface RankingOptionsParam {
  /** The ranker: `auto`, or one by its date. */
  ranker?: string | null;
  /** The least score, 0 to 1. */
  score_threshold?: number | null;
  /** How much meaning and words each count. */
  hybrid_search?: HybridSearchParam | null;
}

/** How much meaning and words each count in a search. */
export interface HybridSearchParam {
  /** How much the meaning counts. */
  embedding_weight?: number | null;
  /** How much the words count. */
  text_weight?: number | null;
}

/** Code that the model writes and the server runs. */
export interface CodeInterpreterToolParam {
  type: 'code_interpreter';
  /** Where the code runs. */
  container?: CodeContainerParam | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
}

/** Where code runs: a container by its id, or one that the server makes. */
export type CodeContainerParam = string | AutoContainerParam;

/** A container that the server makes for the code interpreter. */
export interface AutoContainerParam {
  type: 'auto';
  /** The ids of files to put into it. */
  file_ids?: readonly string[] | null;
  /** Its memory: `1g`, `4g`, `16g` or `64g`. */
  memory_limit?: string | null;
  /** What it may reach on the network. */
  network_policy?: NetworkPolicyParam | null;
}

/** Images made by the server. */
export interface ImageGenerationToolParam {
  type: 'image_generation';
  /** Whether to make or change an image: `generate`, `edit` or `auto`. */
  action?: string | null;
  /** The background: `transparent`, `opaque` or `auto`. */
  background?: string | null;
  /** How detailed an SVG is: `low`, `medium` or `high`. */
  complexity?: string | null;
  /** How many frames an animation has. */
  frame_count?: number | null;
  /** How long each frame stays, in milliseconds. */
  frame_duration_ms?: number | null;
  /** How closely to keep to input images: `high` or `low`. */
  input_fidelity?: string | null;
  /** Where an input image is to be changed. */
  input_image_mask?: ImageMaskParam | null;
  /** The image model. */
  model?: string | null;
  /** How strict moderation is: `auto` or `low`. */
  moderation?: string | null;
  /** How many images to make; sent back by OpenAI. */
  n?: number | null;
  /** How little to compress, 0 to 100. The server's default is 100. */
  output_compression?: number | null;
  /**
   * The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's default is `png`.
   */
  output_format?: string | null;
  /** How many unfinished images to stream, 0 to 3. The server's default is 0. */
  partial_images?: number | null;
  /** The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`. */
  quality?: string | null;
  /** Width and height in pixels, such as `1024x1536`, or `auto`. */
  size?: string | null;
  /** The style: `natural` or `vivid`; older models. */
  style?: string | null;
  /** How an SVG is drawn. */
  svg?: SvgOptionsParam | null;
}

/** Where an input image is to be changed. */
export interface ImageMaskParam {
  /** The id of an uploaded image. */
  file_id?: string | null;
  /** The image as a `data:` URL. */
  image_url?: string | null;
}

/** How an SVG is drawn. */
export interface SvgOptionsParam {
  /** The model that draws it. */
  model?: string | null;
  /** How that model is to reason. */
  reasoning?: ReasoningParam | null;
}

/** Use of a computer, which the caller controls. */
export interface ComputerToolParam {
  type: 'computer';
}

/** The first use of a computer, which the caller controls. */
export interface ComputerUsePreviewToolParam {
  type: 'computer_use_preview';
  /** The width of the screen in pixels. */
  display_width?: number | null;
  /** The height of the screen in pixels. */
  display_height?: number | null;
  /** The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`. */
  environment?: string | null;
}

/** A search of posts; xAI only. */
export interface XSearchToolParam {
  type: 'x_search';
}
