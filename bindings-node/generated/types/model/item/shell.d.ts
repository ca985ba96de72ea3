// generated from core/src/model/item/shell.rs by `make generate`; do not edit
import type { Unknown } from '../../../../lib/unknown.js';
import type { ContainerAuto, ContainerAutoParam } from '../tool.js';
import type { Caller, CallerParam, ItemAgent, ItemAgentParam, ItemStatus } from './attributes.js';

/** Commands to run, on the server or by the caller. */
export interface ShellCallItem {
  type: 'shell_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to run. */
  action?: ShellAction | null;
  /** What to run, where a server gives no action. */
  command?: string | null;
  /** The arguments as JSON text, as the model wrote them; OpenRouter only. */
  arguments?: string | null;
  /** Where to run it. */
  environment?: ShellEnvironment | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Commands to run. */
export interface ShellAction {
  /** The commands; they may run at once. */
  commands: string[];
  /** How long to wait for them, in milliseconds. */
  timeout_ms?: number | null;
  /** How many characters of the output to send back; the caller must cut it. */
  max_output_length?: number | null;
}

/** What commands gave. */
export interface ShellCallOutputItem {
  type: 'shell_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The limit that the call set; to be sent back with the output. */
  max_output_length?: number | null;
  /** What each command gave. */
  output: ShellCommandOutput[];
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a command gave. */
export interface ShellCommandOutput {
  /** What it printed. */
  stdout: string;
  /** What it printed as errors. */
  stderr: string;
  /** How it ended. */
  outcome?: ShellOutcome | null;
  /** Who made it; OpenAI sends it on stored items. */
  created_by?: string | null;
}

/** How a command ended. */
export type ShellOutcome = ShellExit | ShellTimeout | Unknown;

/** The command ended by itself. */
export interface ShellExit {
  type: 'exit';
  /** Its exit code. */
  exit_code?: number | null;
}

/** The command took longer than it may. */
export interface ShellTimeout {
  type: 'timeout';
}

/** Where commands run. */
export type ShellEnvironment = LocalEnvironment | ContainerAuto | ContainerReference | Unknown;

/** The caller's own machine. */
export interface LocalEnvironment {
  type: 'local';
  /** Skills that lie there. */
  skills?: LocalSkill[] | null;
}

/** A skill in a folder of the caller's machine. */
export interface LocalSkill {
  /** The name of the skill. */
  name: string;
  /** What it is for. */
  description?: string | null;
  /** The path of the folder. */
  path?: string | null;
}

/** A container that exists. */
export interface ContainerReference {
  type: 'container_reference';
  /** The id of the container. */
  container_id?: string | null;
}

/** A command for the caller to run; older models, with the `local_shell` tool. */
export interface LocalShellCallItem {
  type: 'local_shell_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to run. */
  action?: LocalShellAction | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A command to run. */
export interface LocalShellAction {
  type: 'exec';
  /** The command and its arguments. */
  command: string[];
  /** Environment variables to set. */
  env?: Record<string, string> | null;
  /** How long to wait for it, in milliseconds. */
  timeout_ms?: number | null;
  /** The user to run it as. */
  user?: string | null;
  /** The folder to run it in. */
  working_directory?: string | null;
}

/** What a local shell command gave. */
export interface LocalShellCallOutputItem {
  type: 'local_shell_call_output';
  /** The id of the call. */
  id?: string | null;
  /** The id of the call, as some servers name it. */
  call_id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What it gave, as JSON text. */
  output: string;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A change to a file, for the caller to make. */
export interface ApplyPatchCallItem {
  type: 'apply_patch_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to do to which file. */
  operation?: PatchOperation | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What to do to a file. */
export type PatchOperation =
  CreateFileOperation | UpdateFileOperation | DeleteFileOperation | Unknown;

/** Make a file. */
export interface CreateFileOperation {
  type: 'create_file';
  /** The path, relative to the caller's folder. */
  path: string;
  /** The content, as a V4A diff. */
  diff: string;
}

/** Change a file. */
export interface UpdateFileOperation {
  type: 'update_file';
  /** The path, relative to the caller's folder. */
  path: string;
  /** The change, as a V4A diff. */
  diff: string;
}

/** Delete a file. */
export interface DeleteFileOperation {
  type: 'delete_file';
  /** The path, relative to the caller's folder. */
  path: string;
}

/** Whether a change to a file was made. */
export interface ApplyPatchCallOutputItem {
  type: 'apply_patch_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** `completed` or `failed`. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** A message for the model, such as why it failed. */
  output?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Commands to run, on the server or by the caller. */
export interface ShellCallItemParam {
  type: 'shell_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to run. */
  action?: ShellActionParam | null;
  /** What to run, where a server gives no action. */
  command?: string | null;
  /** The arguments as JSON text, as the model wrote them; OpenRouter only. */
  arguments?: string | null;
  /** Where to run it. */
  environment?: ShellEnvironmentParam | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Commands to run. */
export interface ShellActionParam {
  /** The commands; they may run at once. */
  commands?: readonly string[] | null;
  /** How long to wait for them, in milliseconds. */
  timeout_ms?: number | null;
  /** How many characters of the output to send back; the caller must cut it. */
  max_output_length?: number | null;
}

/** What commands gave. */
export interface ShellCallOutputItemParam {
  type: 'shell_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The limit that the call set; to be sent back with the output. */
  max_output_length?: number | null;
  /** What each command gave. */
  output?: readonly ShellCommandOutputParam[] | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a command gave. */
export interface ShellCommandOutputParam {
  /** What it printed. */
  stdout?: string | null;
  /** What it printed as errors. */
  stderr?: string | null;
  /** How it ended. */
  outcome?: ShellOutcomeParam | null;
  /** Who made it; OpenAI sends it on stored items. */
  created_by?: string | null;
}

/** How a command ended. */
export type ShellOutcomeParam =
  ShellExitParam | ShellTimeoutParam | ShellExit | ShellTimeout | Unknown;

/** The command ended by itself. */
export interface ShellExitParam {
  type: 'exit';
  /** Its exit code. */
  exit_code?: number | null;
}

/** The command took longer than it may. */
export interface ShellTimeoutParam {
  type: 'timeout';
}

/** Where commands run. */
export type ShellEnvironmentParam =
  | LocalEnvironmentParam
  | ContainerAutoParam
  | ContainerReferenceParam
  | LocalEnvironment
  | ContainerAuto
  | ContainerReference
  | Unknown;

/** The caller's own machine. */
export interface LocalEnvironmentParam {
  type: 'local';
  /** Skills that lie there. */
  skills?: readonly LocalSkillParam[] | null;
}

/** A skill in a folder of the caller's machine. */
export interface LocalSkillParam {
  /** The name of the skill. */
  name?: string | null;
  /** What it is for. */
  description?: string | null;
  /** The path of the folder. */
  path?: string | null;
}

/** A container that exists. */
export interface ContainerReferenceParam {
  type: 'container_reference';
  /** The id of the container. */
  container_id?: string | null;
}

/** A command for the caller to run; older models, with the `local_shell` tool. */
export interface LocalShellCallItemParam {
  type: 'local_shell_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to run. */
  action?: LocalShellActionParam | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A command to run. */
export interface LocalShellActionParam {
  type: 'exec';
  /** The command and its arguments. */
  command?: readonly string[] | null;
  /** Environment variables to set. */
  env?: Readonly<Record<string, string>> | null;
  /** How long to wait for it, in milliseconds. */
  timeout_ms?: number | null;
  /** The user to run it as. */
  user?: string | null;
  /** The folder to run it in. */
  working_directory?: string | null;
}

/** What a local shell command gave. */
export interface LocalShellCallOutputItemParam {
  type: 'local_shell_call_output';
  /** The id of the call. */
  id?: string | null;
  /** The id of the call, as some servers name it. */
  call_id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What it gave, as JSON text. */
  output?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A change to a file, for the caller to make. */
export interface ApplyPatchCallItemParam {
  type: 'apply_patch_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to do to which file. */
  operation?: PatchOperationParam | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What to do to a file. */
export type PatchOperationParam =
  | CreateFileOperationParam
  | UpdateFileOperationParam
  | DeleteFileOperationParam
  | CreateFileOperation
  | UpdateFileOperation
  | DeleteFileOperation
  | Unknown;

/** Make a file. */
export interface CreateFileOperationParam {
  type: 'create_file';
  /** The path, relative to the caller's folder. */
  path?: string | null;
  /** The content, as a V4A diff. */
  diff?: string | null;
}

/** Change a file. */
export interface UpdateFileOperationParam {
  type: 'update_file';
  /** The path, relative to the caller's folder. */
  path?: string | null;
  /** The change, as a V4A diff. */
  diff?: string | null;
}

/** Delete a file. */
export interface DeleteFileOperationParam {
  type: 'delete_file';
  /** The path, relative to the caller's folder. */
  path?: string | null;
}

/** Whether a change to a file was made. */
export interface ApplyPatchCallOutputItemParam {
  type: 'apply_patch_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** `completed` or `failed`. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** A message for the model, such as why it failed. */
  output?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}
