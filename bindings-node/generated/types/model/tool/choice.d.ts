// generated from core/src/model/tool/choice.rs by `make generate`; do not edit
import type { Unknown } from '../../../../lib/unknown.js';

/** How the model chooses among the tools: a mode, or a choice made for it. */
export type ToolChoice = ToolChoiceMode | ToolChoiceTool;

/** Whether the model uses tools. */
export type ToolChoiceMode = 'none' | 'auto' | 'required' | (string & {});

/** A particular tool to use, or some to choose from. */
export type ToolChoiceTool =
  | ToolChoiceFunction
  | ToolChoiceCustom
  | ToolChoiceAllowedTools
  | ToolChoiceMcp
  | ToolChoiceWebSearch
  | ToolChoiceWebSearchPreview
  | ToolChoiceWebSearchPreview20250311
  | ToolChoiceFileSearch
  | ToolChoiceCodeInterpreter
  | ToolChoiceImageGeneration
  | ToolChoiceComputer
  | ToolChoiceComputerUse
  | ToolChoiceComputerUsePreview
  | ToolChoiceShell
  | ToolChoiceApplyPatch
  | ToolChoiceProgrammaticToolCalling
  | Unknown;

/** A function to call. */
export interface ToolChoiceFunction {
  type: 'function';
  /** The name of the function. */
  name: string;
}

/** A custom tool to call. */
export interface ToolChoiceCustom {
  type: 'custom';
  /** The name of the tool. */
  name: string;
}

/** Some of the tools, to choose from; the rest stay in the prompt, and in its cache. */
export interface ToolChoiceAllowedTools {
  type: 'allowed_tools';
  /** Whether one of them must be used: `auto` or `required`. */
  mode?: string | null;
  /** The tools, each as a choice such as `{"type": "function", "name": "f"}`. */
  tools?: unknown[] | null;
}

/** A tool on an MCP server. */
export interface ToolChoiceMcp {
  type: 'mcp';
  /** The label of the MCP server. */
  server_label?: string | null;
  /** The name of the tool; any of the server's without it. */
  name?: string | null;
}

/** A search of the web. */
export interface ToolChoiceWebSearch {
  type: 'web_search';
}

/** The first search of the web. */
export interface ToolChoiceWebSearchPreview {
  type: 'web_search_preview';
}

/** The first search of the web, as it was on 2025-03-11. */
export interface ToolChoiceWebSearchPreview20250311 {
  type: 'web_search_preview_2025_03_11';
}

/** A search of files. */
export interface ToolChoiceFileSearch {
  type: 'file_search';
}

/** The code interpreter. */
export interface ToolChoiceCodeInterpreter {
  type: 'code_interpreter';
}

/** An image. */
export interface ToolChoiceImageGeneration {
  type: 'image_generation';
}

/** Use of the computer. */
export interface ToolChoiceComputer {
  type: 'computer';
}

/** Use of the computer, by an older name. */
export interface ToolChoiceComputerUse {
  type: 'computer_use';
}

/** The first use of the computer. */
export interface ToolChoiceComputerUsePreview {
  type: 'computer_use_preview';
}

/** Commands in a shell. */
export interface ToolChoiceShell {
  type: 'shell';
}

/** A change to a file. */
export interface ToolChoiceApplyPatch {
  type: 'apply_patch';
}

/** A program that calls tools. */
export interface ToolChoiceProgrammaticToolCalling {
  type: 'programmatic_tool_calling';
}

/** How the model chooses among the tools: a mode, or a choice made for it. */
export type ToolChoiceParam = ToolChoiceMode | ToolChoiceToolParam;

/** A particular tool to use, or some to choose from. */
export type ToolChoiceToolParam =
  | ToolChoiceFunctionParam
  | ToolChoiceCustomParam
  | ToolChoiceAllowedToolsParam
  | ToolChoiceMcpParam
  | ToolChoiceWebSearchParam
  | ToolChoiceWebSearchPreviewParam
  | ToolChoiceWebSearchPreview20250311Param
  | ToolChoiceFileSearchParam
  | ToolChoiceCodeInterpreterParam
  | ToolChoiceImageGenerationParam
  | ToolChoiceComputerParam
  | ToolChoiceComputerUseParam
  | ToolChoiceComputerUsePreviewParam
  | ToolChoiceShellParam
  | ToolChoiceApplyPatchParam
  | ToolChoiceProgrammaticToolCallingParam
  | ToolChoiceFunction
  | ToolChoiceCustom
  | ToolChoiceAllowedTools
  | ToolChoiceMcp
  | ToolChoiceWebSearch
  | ToolChoiceWebSearchPreview
  | ToolChoiceWebSearchPreview20250311
  | ToolChoiceFileSearch
  | ToolChoiceCodeInterpreter
  | ToolChoiceImageGeneration
  | ToolChoiceComputer
  | ToolChoiceComputerUse
  | ToolChoiceComputerUsePreview
  | ToolChoiceShell
  | ToolChoiceApplyPatch
  | ToolChoiceProgrammaticToolCalling
  | Unknown;

/** A function to call. */
export interface ToolChoiceFunctionParam {
  type: 'function';
  /** The name of the function. */
  name?: string | null;
}

/** A custom tool to call. */
export interface ToolChoiceCustomParam {
  type: 'custom';
  /** The name of the tool. */
  name?: string | null;
}

/** Some of the tools, to choose from; the rest stay in the prompt, and in its cache. */
export interface ToolChoiceAllowedToolsParam {
  type: 'allowed_tools';
  /** Whether one of them must be used: `auto` or `required`. */
  mode?: string | null;
  /** The tools, each as a choice such as `{"type": "function", "name": "f"}`. */
  tools?: readonly unknown[] | null;
}

/** A tool on an MCP server. */
export interface ToolChoiceMcpParam {
  type: 'mcp';
  /** The label of the MCP server. */
  server_label?: string | null;
  /** The name of the tool; any of the server's without it. */
  name?: string | null;
}

/** A search of the web. */
export interface ToolChoiceWebSearchParam {
  type: 'web_search';
}

/** The first search of the web. */
export interface ToolChoiceWebSearchPreviewParam {
  type: 'web_search_preview';
}

/** The first search of the web, as it was on 2025-03-11. */
export interface ToolChoiceWebSearchPreview20250311Param {
  type: 'web_search_preview_2025_03_11';
}

/** A search of files. */
export interface ToolChoiceFileSearchParam {
  type: 'file_search';
}

/** The code interpreter. */
export interface ToolChoiceCodeInterpreterParam {
  type: 'code_interpreter';
}

/** An image. */
export interface ToolChoiceImageGenerationParam {
  type: 'image_generation';
}

/** Use of the computer. */
export interface ToolChoiceComputerParam {
  type: 'computer';
}

/** Use of the computer, by an older name. */
export interface ToolChoiceComputerUseParam {
  type: 'computer_use';
}

/** The first use of the computer. */
export interface ToolChoiceComputerUsePreviewParam {
  type: 'computer_use_preview';
}

/** Commands in a shell. */
export interface ToolChoiceShellParam {
  type: 'shell';
}

/** A change to a file. */
export interface ToolChoiceApplyPatchParam {
  type: 'apply_patch';
}

/** A program that calls tools. */
export interface ToolChoiceProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}
