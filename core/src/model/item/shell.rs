//! Commands in a shell, and patches to files.

use std::collections::HashMap;

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::{Caller, ContainerAuto, Extra, ItemAgent, ItemStatus};

/// Commands to run, on the server or by the caller.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "shell_call")]
pub struct ShellCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    pub call_id: Option<String>,
    /// What to run.
    pub action: Option<ShellAction>,
    /// What to run, where a server gives no action.
    pub command: Option<String>,
    /// The arguments as JSON text, as the model wrote them; OpenRouter only.
    pub arguments: Option<String>,
    /// Where to run it.
    pub environment: Option<ShellEnvironment>,
    /// Who made the call: the model itself, or a program it wrote.
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Commands to run.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ShellAction {
    /// The commands; they may run at once.
    pub commands: Vec<String>,
    /// How long to wait for them, in milliseconds.
    pub timeout_ms: Option<i64>,
    /// How many characters of the output to send back; the caller must cut it.
    pub max_output_length: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What commands gave.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "shell_call_output")]
pub struct ShellCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id of the call.
    pub call_id: Option<String>,
    /// The limit that the call set; to be sent back with the output.
    pub max_output_length: Option<i64>,
    /// What each command gave.
    pub output: Vec<ShellCommandOutput>,
    /// Who made the call: the model itself, or a program it wrote.
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What a command gave.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ShellCommandOutput {
    /// What it printed.
    pub stdout: String,
    /// What it printed as errors.
    pub stderr: String,
    /// How it ended.
    pub outcome: Option<ShellOutcome>,
    /// Who made it; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// How a command ended.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum ShellOutcome {
    /// The command ended by itself.
    Exit(ShellExit),
    /// The command took longer than it may.
    Timeout(ShellTimeout),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole outcome.
        json: Value,
    },
}

/// The command ended by itself.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "exit")]
pub struct ShellExit {
    /// Its exit code.
    pub exit_code: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// The command took longer than it may.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "timeout")]
pub struct ShellTimeout {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Where commands run.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum ShellEnvironment {
    /// The caller's own machine.
    Local(LocalEnvironment),
    /// A container that the server makes.
    ContainerAuto(ContainerAuto),
    /// A container that exists.
    ContainerReference(ContainerReference),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole environment.
        json: Value,
    },
}

/// The caller's own machine.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "local")]
pub struct LocalEnvironment {
    /// Skills that lie there.
    pub skills: Option<Vec<LocalSkill>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A skill in a folder of the caller's machine.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct LocalSkill {
    /// The name of the skill.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// The path of the folder.
    pub path: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A container that exists.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "container_reference")]
pub struct ContainerReference {
    /// The id of the container.
    pub container_id: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A command for the caller to run; older models, with the `local_shell` tool.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "local_shell_call")]
pub struct LocalShellCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    pub call_id: Option<String>,
    /// What to run.
    pub action: Option<LocalShellAction>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A command to run.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "exec")]
pub struct LocalShellAction {
    /// The command and its arguments.
    pub command: Vec<String>,
    /// Environment variables to set.
    pub env: Option<HashMap<String, String>>,
    /// How long to wait for it, in milliseconds.
    pub timeout_ms: Option<i64>,
    /// The user to run it as.
    pub user: Option<String>,
    /// The folder to run it in.
    pub working_directory: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What a local shell command gave.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "local_shell_call_output")]
pub struct LocalShellCallOutputItem {
    /// The id of the call.
    pub id: Option<String>,
    /// The id of the call, as some servers name it.
    pub call_id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// What it gave, as JSON text.
    pub output: String,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A change to a file, for the caller to make.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "apply_patch_call")]
pub struct ApplyPatchCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    pub call_id: Option<String>,
    /// What to do to which file.
    pub operation: Option<PatchOperation>,
    /// Who made the call: the model itself, or a program it wrote.
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What to do to a file.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum PatchOperation {
    /// Make a file.
    CreateFile(CreateFileOperation),
    /// Change a file.
    UpdateFile(UpdateFileOperation),
    /// Delete a file.
    DeleteFile(DeleteFileOperation),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole operation.
        json: Value,
    },
}

/// Make a file.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "create_file")]
pub struct CreateFileOperation {
    /// The path, relative to the caller's folder.
    pub path: String,
    /// The content, as a V4A diff.
    pub diff: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Change a file.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "update_file")]
pub struct UpdateFileOperation {
    /// The path, relative to the caller's folder.
    pub path: String,
    /// The change, as a V4A diff.
    pub diff: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Delete a file.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "delete_file")]
pub struct DeleteFileOperation {
    /// The path, relative to the caller's folder.
    pub path: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Whether a change to a file was made.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "apply_patch_call_output")]
pub struct ApplyPatchCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// `completed` or `failed`.
    pub status: Option<ItemStatus>,
    /// The id of the call.
    pub call_id: Option<String>,
    /// A message for the model, such as why it failed.
    pub output: Option<String>,
    /// Who made the call: the model itself, or a program it wrote.
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}
