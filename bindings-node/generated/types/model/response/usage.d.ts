// generated from core/src/model/response/usage.rs by `make generate`; do not edit

/** The tokens that a response used, and what they cost. */
export interface Usage {
  /** Tokens read. */
  input_tokens: number;
  /** What the tokens read were. */
  input_tokens_details?: InputTokensDetails | null;
  /** Tokens written, reasoning included. */
  output_tokens: number;
  /** What the tokens written were. */
  output_tokens_details?: OutputTokensDetails | null;
  /** Tokens read and written. */
  total_tokens: number;
  /** The cost in OpenRouter credits, which are US dollars; OpenRouter only. */
  cost?: number | null;
  /** What the provider took; OpenRouter only. */
  cost_details?: CostDetails | null;
  /** Whether the caller's own key was used with the provider; OpenRouter only. */
  is_byok?: boolean | null;
  /** What the server's tools did; OpenRouter only. */
  server_tool_use_details?: ServerToolUse | null;
  /** The cost in ten-billionths of a US dollar; xAI only. */
  cost_in_usd_ticks?: number | null;
  /** How many sources the model read; xAI only. */
  num_sources_used?: number | null;
  /** How many calls of the server's tools there were; xAI only. */
  num_server_side_tools_used?: number | null;
}

/** What the tokens read were. */
export interface InputTokensDetails {
  /** Tokens that came from the prompt cache. */
  cached_tokens?: number | null;
  /** Tokens that were written to the prompt cache. */
  cache_write_tokens?: number | null;
  /** Tokens written to the prompt cache, by how long they stay; OpenAI only. */
  cache_write_tokens_details?: CacheWriteTokensDetails | null;
  /** Tokens of text, where a server counts them apart. */
  text_tokens?: number | null;
  /** Tokens of images, where a server counts them apart. */
  image_tokens?: number | null;
  /** Tokens of sound, where a server counts them apart. */
  audio_tokens?: number | null;
}

/** Tokens written to the prompt cache, by how long they stay. */
export interface CacheWriteTokensDetails {
  /** For 30 minutes. */
  ttl_30m_tokens?: number | null;
  /** For 12 hours. */
  ttl_12h_tokens?: number | null;
}

/** What the tokens written were. */
export interface OutputTokensDetails {
  /** Tokens of reasoning. */
  reasoning_tokens?: number | null;
  /** Tokens of text, where a server counts them apart. */
  text_tokens?: number | null;
  /** Tokens of images, where a server counts them apart. */
  image_tokens?: number | null;
  /** Tokens of sound, where a server counts them apart. */
  audio_tokens?: number | null;
}

/** What a provider took, in US dollars; OpenRouter only. */
export interface CostDetails {
  /** For all of it. */
  upstream_inference_cost?: number | null;
  /** For the tokens read. */
  upstream_inference_input_cost?: number | null;
  /** For the tokens written. */
  upstream_inference_output_cost?: number | null;
}

/** What the server's tools did; OpenRouter only. */
export interface ServerToolUse {
  /** How many calls the model asked for. */
  tool_calls_requested?: number | null;
  /** How many were made. */
  tool_calls_executed?: number | null;
  /** How many searches of the web there were. */
  web_search_requests?: number | null;
}

/** What the server's tools used; OpenAI only. */
export interface ToolUsage {
  /** Making images. */
  image_gen?: ImageGenerationUsage | null;
  /** Searching the web. */
  web_search?: WebSearchUsage | null;
}

/** The tokens that making images used. */
export interface ImageGenerationUsage {
  /** Tokens read. */
  input_tokens?: number | null;
  /** What the tokens read were. */
  input_tokens_details?: InputTokensDetails | null;
  /** Tokens written. */
  output_tokens?: number | null;
  /** What the tokens written were. */
  output_tokens_details?: OutputTokensDetails | null;
  /** Tokens read and written. */
  total_tokens?: number | null;
  /** Tokens that came from the cache. */
  cached_tokens?: number | null;
  /** What the tokens from the cache were. */
  cached_tokens_details?: CachedImageTokens | null;
}

/** What the tokens from the cache were. */
export interface CachedImageTokens {
  /** Tokens of text. */
  cached_text_tokens?: number | null;
  /** Tokens of images. */
  cached_image_tokens?: number | null;
}

/** What searching the web used. */
export interface WebSearchUsage {
  /** How many searches there were. */
  num_requests?: number | null;
}
