// generated from core/src/model/tool/mod.rs by `make generate`; do not edit
import type { Unknown } from '../../../lib/unknown.js';
import type { ShellEnvironment, ShellEnvironmentParam } from './item/shell.js';
import type {
  CodeInterpreterTool,
  CodeInterpreterToolParam,
  ComputerTool,
  ComputerToolParam,
  ComputerUsePreviewTool,
  ComputerUsePreviewToolParam,
  FileSearchTool,
  FileSearchToolParam,
  ImageGenerationTool,
  ImageGenerationToolParam,
  WebSearch20250826Tool,
  WebSearch20250826ToolParam,
  WebSearchPreview20250311Tool,
  WebSearchPreview20250311ToolParam,
  WebSearchPreviewTool,
  WebSearchPreviewToolParam,
  WebSearchTool,
  WebSearchToolParam,
  XSearchTool,
  XSearchToolParam,
} from './tool/hosted.js';
import type { McpTool, McpToolParam } from './tool/mcp.js';
import type {
  OpenRouterAdvisorTool,
  OpenRouterAdvisorToolParam,
  OpenRouterApplyPatchTool,
  OpenRouterApplyPatchToolParam,
  OpenRouterBashTool,
  OpenRouterBashToolParam,
  OpenRouterDatetimeTool,
  OpenRouterDatetimeToolParam,
  OpenRouterExperimentalSearchModelsTool,
  OpenRouterExperimentalSearchModelsToolParam,
  OpenRouterFilesTool,
  OpenRouterFilesToolParam,
  OpenRouterFusionTool,
  OpenRouterFusionToolParam,
  OpenRouterImageGenerationTool,
  OpenRouterImageGenerationToolParam,
  OpenRouterShellTool,
  OpenRouterShellToolParam,
  OpenRouterSubagentTool,
  OpenRouterSubagentToolParam,
  OpenRouterToolSearchTool,
  OpenRouterToolSearchToolParam,
  OpenRouterWebFetchTool,
  OpenRouterWebFetchToolParam,
  OpenRouterWebSearchTool,
  OpenRouterWebSearchToolParam,
} from './tool/openrouter.js';

/** A tool the model may use. */
export type Tool =
  | FunctionTool
  | CustomTool
  | NamespaceTool
  | McpTool
  | WebSearchTool
  | WebSearch20250826Tool
  | WebSearchPreviewTool
  | WebSearchPreview20250311Tool
  | FileSearchTool
  | CodeInterpreterTool
  | ImageGenerationTool
  | ComputerTool
  | ComputerUsePreviewTool
  | ShellTool
  | LocalShellTool
  | ApplyPatchTool
  | ToolSearchTool
  | ProgrammaticToolCallingTool
  | XSearchTool
  | OpenRouterAdvisorTool
  | OpenRouterApplyPatchTool
  | OpenRouterBashTool
  | OpenRouterDatetimeTool
  | OpenRouterExperimentalSearchModelsTool
  | OpenRouterFilesTool
  | OpenRouterFusionTool
  | OpenRouterImageGenerationTool
  | OpenRouterShellTool
  | OpenRouterSubagentTool
  | OpenRouterToolSearchTool
  | OpenRouterWebFetchTool
  | OpenRouterWebSearchTool
  | Unknown;

/** A function the model may call. */
export interface FunctionTool {
  type: 'function';
  /** The name of the function: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** What the function does and when to call it. */
  description?: string | null;
  /** The JSON Schema of the arguments. */
  parameters?: unknown;
  /**
   * Whether the arguments must follow the schema to the letter. The server's default is
   * true.
   */
  strict?: boolean | null;
  /** The JSON Schema of what the function gives; OpenAI, for programs that call it. */
  output_schema?: unknown;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** A tool of the caller's whose input is free text. */
export interface CustomTool {
  type: 'custom';
  /** The name of the tool. */
  name: string;
  /** What the tool does and when to call it. */
  description?: string | null;
  /** The form of the input. The server's default is any text. */
  format?: CustomToolFormat | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** The form of a custom tool's input. */
export type CustomToolFormat = CustomToolFormatText | CustomToolFormatGrammar | Unknown;

/** Any text. */
export interface CustomToolFormatText {
  type: 'text';
}

/** Text by a grammar. */
export interface CustomToolFormatGrammar {
  type: 'grammar';
  /** What the grammar is written in: `lark` or `regex`. */
  syntax?: string | null;
  /** The grammar. */
  definition: string;
}

/** Functions and custom tools under one name. */
export interface NamespaceTool {
  type: 'namespace';
  /** The name of the group. */
  name: string;
  /** What the tools are for. */
  description?: string | null;
  /** The tools. */
  tools: Tool[];
}

/** Commands in a shell, on the server or on the caller's machine. */
export interface ShellTool {
  type: 'shell';
  /** Where the commands run. */
  environment?: ShellEnvironment | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
}

/** A container that the server makes. */
export interface ContainerAuto {
  type: 'container_auto';
  /** The ids of files to put into it. */
  file_ids?: string[] | null;
  /** Its memory: `1g`, `4g`, `16g` or `64g`. */
  memory_limit?: string | null;
  /** What it may reach on the network. */
  network_policy?: NetworkPolicy | null;
  /** Skills to put into it. */
  skills?: ContainerSkill[] | null;
}

/** What a container may reach on the network. */
export type NetworkPolicy = NetworkPolicyDisabled | NetworkPolicyAllowlist | Unknown;

/** Nothing. */
export interface NetworkPolicyDisabled {
  type: 'disabled';
}

/** Some domains. */
export interface NetworkPolicyAllowlist {
  type: 'allowlist';
  /** The domains. */
  allowed_domains?: string[] | null;
  /** Secrets that the server adds to requests, unseen by the container. */
  domain_secrets?: DomainSecret[] | null;
}

/** A secret that the server adds to requests to a domain. */
export interface DomainSecret {
  /** The domain. */
  domain?: string | null;
  /** The name of the secret. */
  name?: string | null;
  /** The secret. */
  value?: string | null;
}

/** A skill to put into a container. */
export type ContainerSkill = SkillReference | InlineSkill | Unknown;

/** A skill that was uploaded. */
export interface SkillReference {
  type: 'skill_reference';
  /** The id of the skill. */
  skill_id?: string | null;
  /** Its version: a number, or `latest`. */
  version?: string | null;
}

/** A skill that is sent along. */
export interface InlineSkill {
  type: 'inline';
  /** The name of the skill. */
  name: string;
  /** What it is for. */
  description?: string | null;
  /** Its files. */
  source?: InlineSkillSource | null;
}

/** The files of a skill. */
export interface InlineSkillSource {
  type: 'base64';
  /** A zip archive in base64. */
  data: string;
  /** Always `application/zip`. */
  media_type?: string | null;
}

/** Commands that the caller runs, one at a time; older models. */
export interface LocalShellTool {
  type: 'local_shell';
}

/** Changes to files, which the caller makes. */
export interface ApplyPatchTool {
  type: 'apply_patch';
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
}

/** A search among the tools whose loading is deferred. */
export interface ToolSearchTool {
  type: 'tool_search';
  /** What can be found, where the caller searches. */
  description?: string | null;
  /** Who searches: `server` or `client`. */
  execution?: string | null;
  /** The JSON Schema of a search, where the caller searches. */
  parameters?: unknown;
}

/** Lets the model write programs that call the other tools; OpenAI only. */
export interface ProgrammaticToolCallingTool {
  type: 'programmatic_tool_calling';
}

/** A tool the model may use. */
export type ToolParam =
  | FunctionToolParam
  | CustomToolParam
  | NamespaceToolParam
  | McpToolParam
  | WebSearchToolParam
  | WebSearch20250826ToolParam
  | WebSearchPreviewToolParam
  | WebSearchPreview20250311ToolParam
  | FileSearchToolParam
  | CodeInterpreterToolParam
  | ImageGenerationToolParam
  | ComputerToolParam
  | ComputerUsePreviewToolParam
  | ShellToolParam
  | LocalShellToolParam
  | ApplyPatchToolParam
  | ToolSearchToolParam
  | ProgrammaticToolCallingToolParam
  | XSearchToolParam
  | OpenRouterAdvisorToolParam
  | OpenRouterApplyPatchToolParam
  | OpenRouterBashToolParam
  | OpenRouterDatetimeToolParam
  | OpenRouterExperimentalSearchModelsToolParam
  | OpenRouterFilesToolParam
  | OpenRouterFusionToolParam
  | OpenRouterImageGenerationToolParam
  | OpenRouterShellToolParam
  | OpenRouterSubagentToolParam
  | OpenRouterToolSearchToolParam
  | OpenRouterWebFetchToolParam
  | OpenRouterWebSearchToolParam
  | FunctionTool
  | CustomTool
  | NamespaceTool
  | McpTool
  | WebSearchTool
  | WebSearch20250826Tool
  | WebSearchPreviewTool
  | WebSearchPreview20250311Tool
  | FileSearchTool
  | CodeInterpreterTool
  | ImageGenerationTool
  | ComputerTool
  | ComputerUsePreviewTool
  | ShellTool
  | LocalShellTool
  | ApplyPatchTool
  | ToolSearchTool
  | ProgrammaticToolCallingTool
  | XSearchTool
  | OpenRouterAdvisorTool
  | OpenRouterApplyPatchTool
  | OpenRouterBashTool
  | OpenRouterDatetimeTool
  | OpenRouterExperimentalSearchModelsTool
  | OpenRouterFilesTool
  | OpenRouterFusionTool
  | OpenRouterImageGenerationTool
  | OpenRouterShellTool
  | OpenRouterSubagentTool
  | OpenRouterToolSearchTool
  | OpenRouterWebFetchTool
  | OpenRouterWebSearchTool
  | Unknown;

/** A function the model may call. */
export interface FunctionToolParam {
  type: 'function';
  /** The name of the function: letters, digits, `_` and `-`, at most 64 characters. */
  name?: string | null;
  /** What the function does and when to call it. */
  description?: string | null;
  /** The JSON Schema of the arguments. */
  parameters?: unknown;
  /**
   * Whether the arguments must follow the schema to the letter. The server's default is
   * true.
   */
  strict?: boolean | null;
  /** The JSON Schema of what the function gives; OpenAI, for programs that call it. */
  output_schema?: unknown;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** A tool of the caller's whose input is free text. */
export interface CustomToolParam {
  type: 'custom';
  /** The name of the tool. */
  name?: string | null;
  /** What the tool does and when to call it. */
  description?: string | null;
  /** The form of the input. The server's default is any text. */
  format?: CustomToolFormatParam | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** The form of a custom tool's input. */
export type CustomToolFormatParam =
  | CustomToolFormatTextParam
  | CustomToolFormatGrammarParam
  | CustomToolFormatText
  | CustomToolFormatGrammar
  | Unknown;

/** Any text. */
export interface CustomToolFormatTextParam {
  type: 'text';
}

/** Text by a grammar. */
export interface CustomToolFormatGrammarParam {
  type: 'grammar';
  /** What the grammar is written in: `lark` or `regex`. */
  syntax?: string | null;
  /** The grammar. */
  definition?: string | null;
}

/** Functions and custom tools under one name. */
export interface NamespaceToolParam {
  type: 'namespace';
  /** The name of the group. */
  name?: string | null;
  /** What the tools are for. */
  description?: string | null;
  /** The tools. */
  tools?: readonly ToolParam[] | null;
}

/** Commands in a shell, on the server or on the caller's machine. */
export interface ShellToolParam {
  type: 'shell';
  /** Where the commands run. */
  environment?: ShellEnvironmentParam | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
}

/** A container that the server makes. */
export interface ContainerAutoParam {
  type: 'container_auto';
  /** The ids of files to put into it. */
  file_ids?: readonly string[] | null;
  /** Its memory: `1g`, `4g`, `16g` or `64g`. */
  memory_limit?: string | null;
  /** What it may reach on the network. */
  network_policy?: NetworkPolicyParam | null;
  /** Skills to put into it. */
  skills?: readonly ContainerSkillParam[] | null;
}

/** What a container may reach on the network. */
export type NetworkPolicyParam =
  | NetworkPolicyDisabledParam
  | NetworkPolicyAllowlistParam
  | NetworkPolicyDisabled
  | NetworkPolicyAllowlist
  | Unknown;

/** Nothing. */
export interface NetworkPolicyDisabledParam {
  type: 'disabled';
}

/** Some domains. */
export interface NetworkPolicyAllowlistParam {
  type: 'allowlist';
  /** The domains. */
  allowed_domains?: readonly string[] | null;
  /** Secrets that the server adds to requests, unseen by the container. */
  domain_secrets?: readonly DomainSecretParam[] | null;
}

/** A secret that the server adds to requests to a domain. */
export interface DomainSecretParam {
  /** The domain. */
  domain?: string | null;
  /** The name of the secret. */
  name?: string | null;
  /** The secret. */
  value?: string | null;
}

/** A skill to put into a container. */
export type ContainerSkillParam =
  SkillReferenceParam | InlineSkillParam | SkillReference | InlineSkill | Unknown;

/** A skill that was uploaded. */
export interface SkillReferenceParam {
  type: 'skill_reference';
  /** The id of the skill. */
  skill_id?: string | null;
  /** Its version: a number, or `latest`. */
  version?: string | null;
}

/** A skill that is sent along. */
export interface InlineSkillParam {
  type: 'inline';
  /** The name of the skill. */
  name?: string | null;
  /** What it is for. */
  description?: string | null;
  /** Its files. */
  source?: InlineSkillSourceParam | null;
}

/** The files of a skill. */
export interface InlineSkillSourceParam {
  type: 'base64';
  /** A zip archive in base64. */
  data?: string | null;
  /** Always `application/zip`. */
  media_type?: string | null;
}

/** Commands that the caller runs, one at a time; older models. */
export interface LocalShellToolParam {
  type: 'local_shell';
}

/** Changes to files, which the caller makes. */
export interface ApplyPatchToolParam {
  type: 'apply_patch';
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
}

/** A search among the tools whose loading is deferred. */
export interface ToolSearchToolParam {
  type: 'tool_search';
  /** What can be found, where the caller searches. */
  description?: string | null;
  /** Who searches: `server` or `client`. */
  execution?: string | null;
  /** The JSON Schema of a search, where the caller searches. */
  parameters?: unknown;
}

/** Lets the model write programs that call the other tools; OpenAI only. */
export interface ProgrammaticToolCallingToolParam {
  type: 'programmatic_tool_calling';
}
