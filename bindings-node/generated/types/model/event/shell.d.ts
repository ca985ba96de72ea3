// generated from core/src/model/event/shell.rs by `make generate`; do not edit
import type { ShellCommandOutput } from '../item/shell.js';

/** A shell command was begun. */
export interface ShellCallCommandAddedEvent {
  type: 'response.shell_call_command.added';
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the command in the call's action. */
  command_index?: number | null;
  /** The command so far, most often empty. */
  command: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of a shell command. */
export interface ShellCallCommandDeltaEvent {
  type: 'response.shell_call_command.delta';
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the command in the call's action. */
  command_index?: number | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A shell command is whole. */
export interface ShellCallCommandDoneEvent {
  type: 'response.shell_call_command.done';
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the command in the call's action. */
  command_index?: number | null;
  /** The whole command. */
  command: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of what a shell command wrote. */
export interface ShellCallOutputContentDeltaEvent {
  type: 'response.shell_call_output_content.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the command in the call's action. */
  command_index?: number | null;
  /** The text to append. */
  delta: ShellOutputDelta;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** What a shell command wrote is whole. */
export interface ShellCallOutputContentDoneEvent {
  type: 'response.shell_call_output_content.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the command in the call's action. */
  command_index?: number | null;
  /** What the command wrote and how it ended, most often one entry. */
  output: ShellCommandOutput[];
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of what a shell command wrote. */
export interface ShellOutputDelta {
  /** Text written to standard output. */
  stdout?: string | null;
  /** Text written to standard error. */
  stderr?: string | null;
}

/**
 * A piece of the diff of a patch. On OpenAI's wire, without documentation, and on
 * OpenRouter's.
 */
export interface ApplyPatchCallOperationDiffDeltaEvent {
  type: 'response.apply_patch_call_operation_diff.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * The diff of a patch is whole. On OpenAI's wire, without documentation, and on
 * OpenRouter's.
 */
export interface ApplyPatchCallOperationDiffDoneEvent {
  type: 'response.apply_patch_call_operation_diff.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The whole diff. */
  diff: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}
