// generated from core/src/model/tool/openrouter.rs by `make generate`; do not edit

/** Advice of another model. */
export interface OpenRouterAdvisorTool {
  type: 'openrouter:advisor';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Changes to files. */
export interface OpenRouterApplyPatchTool {
  type: 'openrouter:apply_patch';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterBashTool {
  type: 'openrouter:bash';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A look at the clock. */
export interface OpenRouterDatetimeTool {
  type: 'openrouter:datetime';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search among OpenRouter's models. */
export interface OpenRouterExperimentalSearchModelsTool {
  type: 'openrouter:experimental__search_models';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Stored files. */
export interface OpenRouterFilesTool {
  type: 'openrouter:files';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Answers of several models, and an analysis of them. */
export interface OpenRouterFusionTool {
  type: 'openrouter:fusion';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Images. */
export interface OpenRouterImageGenerationTool {
  type: 'openrouter:image_generation';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterShellTool {
  type: 'openrouter:shell';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Tasks for another model. */
export interface OpenRouterSubagentTool {
  type: 'openrouter:subagent';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search among the tools. */
export interface OpenRouterToolSearchTool {
  type: 'openrouter:tool_search';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Pages to fetch. */
export interface OpenRouterWebFetchTool {
  type: 'openrouter:web_fetch';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search of the web. */
export interface OpenRouterWebSearchTool {
  type: 'openrouter:web_search';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Advice of another model. */
export interface OpenRouterAdvisorToolParam {
  type: 'openrouter:advisor';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Changes to files. */
export interface OpenRouterApplyPatchToolParam {
  type: 'openrouter:apply_patch';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterBashToolParam {
  type: 'openrouter:bash';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A look at the clock. */
export interface OpenRouterDatetimeToolParam {
  type: 'openrouter:datetime';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search among OpenRouter's models. */
export interface OpenRouterExperimentalSearchModelsToolParam {
  type: 'openrouter:experimental__search_models';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Stored files. */
export interface OpenRouterFilesToolParam {
  type: 'openrouter:files';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Answers of several models, and an analysis of them. */
export interface OpenRouterFusionToolParam {
  type: 'openrouter:fusion';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Images. */
export interface OpenRouterImageGenerationToolParam {
  type: 'openrouter:image_generation';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterShellToolParam {
  type: 'openrouter:shell';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Tasks for another model. */
export interface OpenRouterSubagentToolParam {
  type: 'openrouter:subagent';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search among the tools. */
export interface OpenRouterToolSearchToolParam {
  type: 'openrouter:tool_search';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Pages to fetch. */
export interface OpenRouterWebFetchToolParam {
  type: 'openrouter:web_fetch';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search of the web. */
export interface OpenRouterWebSearchToolParam {
  type: 'openrouter:web_search';
  /** Settings, by name. */
  parameters?: unknown;
}
