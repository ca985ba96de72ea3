# generated from core/src/model/item/shell.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class ShellCallItem(Model):
    """Commands to run, on the server or by the caller.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        action: What to run.
        command: What to run, where a server gives no action.
        arguments: The arguments as JSON text, as the model wrote them; OpenRouter only.
        environment: Where to run it.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "action",
        "command",
        "arguments",
        "environment",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "shell_call"


class ShellAction(Model):
    """Commands to run.

    Attributes:
        commands: The commands; they may run at once.
        timeout_ms: How long to wait for them, in milliseconds.
        max_output_length: How many characters of the output to send back; the caller
            must cut it.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "commands",
        "timeout_ms",
        "max_output_length",
        "extra",
    )


class ShellCallOutputItem(Model):
    """What commands gave.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id of the call.
        max_output_length: The limit that the call set; to be sent back with the output.
        output: What each command gave.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "max_output_length",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "shell_call_output"


class ShellCommandOutput(Model):
    """What a command gave.

    Attributes:
        stdout: What it printed.
        stderr: What it printed as errors.
        outcome: How it ended.
        created_by: Who made it; OpenAI sends it on stored items.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("stdout", "stderr", "outcome", "created_by", "extra")


class ShellExit(Model):
    """The command ended by itself.

    Attributes:
        exit_code: Its exit code.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("exit_code", "extra")
    type = "exit"


class ShellTimeout(Model):
    """The command took longer than it may.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "timeout"


class LocalEnvironment(Model):
    """The caller's own machine.

    Attributes:
        skills: Skills that lie there.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("skills", "extra")
    type = "local"


class LocalSkill(Model):
    """A skill in a folder of the caller's machine.

    Attributes:
        name: The name of the skill.
        description: What it is for.
        path: The path of the folder.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("name", "description", "path", "extra")


class ContainerReference(Model):
    """A container that exists.

    Attributes:
        container_id: The id of the container.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("container_id", "extra")
    type = "container_reference"


class LocalShellCallItem(Model):
    """A command for the caller to run; older models, with the `local_shell` tool.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        action: What to run.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "call_id", "action", "agent", "extra")
    type = "local_shell_call"


class LocalShellAction(Model):
    """A command to run.

    Attributes:
        command: The command and its arguments.
        env: Environment variables to set.
        timeout_ms: How long to wait for it, in milliseconds.
        user: The user to run it as.
        working_directory: The folder to run it in.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "command",
        "env",
        "timeout_ms",
        "user",
        "working_directory",
        "extra",
    )
    type = "exec"


class LocalShellCallOutputItem(Model):
    """What a local shell command gave.

    Attributes:
        id: The id of the call.
        call_id: The id of the call, as some servers name it.
        status: How far the item is.
        output: What it gave, as JSON text.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "call_id", "status", "output", "agent", "extra")
    type = "local_shell_call_output"


class ApplyPatchCallItem(Model):
    """A change to a file, for the caller to make.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        operation: What to do to which file.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "operation",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "apply_patch_call"


class CreateFileOperation(Model):
    """Make a file.

    Attributes:
        path: The path, relative to the caller's folder.
        diff: The content, as a V4A diff.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("path", "diff", "extra")
    type = "create_file"


class UpdateFileOperation(Model):
    """Change a file.

    Attributes:
        path: The path, relative to the caller's folder.
        diff: The change, as a V4A diff.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("path", "diff", "extra")
    type = "update_file"


class DeleteFileOperation(Model):
    """Delete a file.

    Attributes:
        path: The path, relative to the caller's folder.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("path", "extra")
    type = "delete_file"


class ApplyPatchCallOutputItem(Model):
    """Whether a change to a file was made.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: `completed` or `failed`.
        call_id: The id of the call.
        output: A message for the model, such as why it failed.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "apply_patch_call_output"
