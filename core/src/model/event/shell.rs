//! Events of tools that act on a machine: shell commands and patches.

use antiphon_derive::Model;

use crate::model::{Extra, ShellCommandOutput};

/// A shell command was begun.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.shell_call_command.added")]
pub struct ShellCallCommandAddedEvent {
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the command in the call's action.
    pub command_index: Option<i64>,
    /// The command so far, most often empty.
    pub command: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of a shell command.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.shell_call_command.delta")]
pub struct ShellCallCommandDeltaEvent {
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the command in the call's action.
    pub command_index: Option<i64>,
    /// The text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A shell command is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.shell_call_command.done")]
pub struct ShellCallCommandDoneEvent {
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the command in the call's action.
    pub command_index: Option<i64>,
    /// The whole command.
    pub command: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of what a shell command wrote.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.shell_call_output_content.delta")]
pub struct ShellCallOutputContentDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the command in the call's action.
    pub command_index: Option<i64>,
    /// The text to append.
    pub delta: ShellOutputDelta,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// What a shell command wrote is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.shell_call_output_content.done")]
pub struct ShellCallOutputContentDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The index of the command in the call's action.
    pub command_index: Option<i64>,
    /// What the command wrote and how it ended, most often one entry.
    pub output: Vec<ShellCommandOutput>,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of what a shell command wrote.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ShellOutputDelta {
    /// Text written to standard output.
    pub stdout: Option<String>,
    /// Text written to standard error.
    pub stderr: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A piece of the diff of a patch. On OpenAI's wire, without documentation, and on OpenRouter's.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.apply_patch_call_operation_diff.delta")]
pub struct ApplyPatchCallOperationDiffDeltaEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The diff of a patch is whole. On OpenAI's wire, without documentation, and on OpenRouter's.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.apply_patch_call_operation_diff.done")]
pub struct ApplyPatchCallOperationDiffDoneEvent {
    /// The id of the item.
    pub item_id: Option<String>,
    /// The index of the item in the output.
    pub output_index: Option<i64>,
    /// The whole diff.
    pub diff: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}
