# generated from core/src/model/item/shell.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.item_attributes import Caller, ItemStatus
from ..annotations.item_shell import PatchOperation, ShellEnvironment, ShellOutcome
from .item_attributes import ItemAgent

class ShellCallItem(Model):
    """Commands to run, on the server or by the caller."""

    __match_args__ = (
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
    type: Literal["shell_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: ShellAction | None
    """What to run."""
    command: str | None
    """What to run, where a server gives no action."""
    arguments: str | None
    """The arguments as JSON text, as the model wrote them; OpenRouter only."""
    environment: ShellEnvironment | None
    """Where to run it."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        action: ShellAction | None = None,
        command: str | None = None,
        arguments: str | None = None,
        environment: ShellEnvironment | None = None,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellAction(Model):
    """Commands to run."""

    __match_args__ = ("commands", "timeout_ms", "max_output_length", "extra")
    commands: list[str]
    """The commands; they may run at once."""
    timeout_ms: int | None
    """How long to wait for them, in milliseconds."""
    max_output_length: int | None
    """How many characters of the output to send back; the caller must cut it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        commands: list[str],
        timeout_ms: int | None = None,
        max_output_length: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellCallOutputItem(Model):
    """What commands gave."""

    __match_args__ = (
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
    type: Literal["shell_call_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    max_output_length: int | None
    """The limit that the call set; to be sent back with the output."""
    output: list[ShellCommandOutput]
    """What each command gave."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        max_output_length: int | None = None,
        output: list[ShellCommandOutput],
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellCommandOutput(Model):
    """What a command gave."""

    __match_args__ = ("stdout", "stderr", "outcome", "created_by", "extra")
    stdout: str
    """What it printed."""
    stderr: str
    """What it printed as errors."""
    outcome: ShellOutcome | None
    """How it ended."""
    created_by: str | None
    """Who made it; OpenAI sends it on stored items."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        stdout: str,
        stderr: str,
        outcome: ShellOutcome | None = None,
        created_by: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellExit(Model):
    """The command ended by itself."""

    __match_args__ = ("exit_code", "extra")
    type: Literal["exit"]
    exit_code: int | None
    """Its exit code."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        exit_code: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellTimeout(Model):
    """The command took longer than it may."""

    __match_args__ = ("extra",)
    type: Literal["timeout"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class LocalEnvironment(Model):
    """The caller's own machine."""

    __match_args__ = ("skills", "extra")
    type: Literal["local"]
    skills: list[LocalSkill] | None
    """Skills that lie there."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        skills: list[LocalSkill] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class LocalSkill(Model):
    """A skill in a folder of the caller's machine."""

    __match_args__ = ("name", "description", "path", "extra")
    name: str
    """The name of the skill."""
    description: str | None
    """What it is for."""
    path: str | None
    """The path of the folder."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        path: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ContainerReference(Model):
    """A container that exists."""

    __match_args__ = ("container_id", "extra")
    type: Literal["container_reference"]
    container_id: str | None
    """The id of the container."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        container_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class LocalShellCallItem(Model):
    """A command for the caller to run; older models, with the `local_shell` tool."""

    __match_args__ = ("id", "status", "call_id", "action", "agent", "extra")
    type: Literal["local_shell_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: LocalShellAction | None
    """What to run."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        action: LocalShellAction | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class LocalShellAction(Model):
    """A command to run."""

    __match_args__ = (
        "command",
        "env",
        "timeout_ms",
        "user",
        "working_directory",
        "extra",
    )
    type: Literal["exec"]
    command: list[str]
    """The command and its arguments."""
    env: dict[str, str] | None
    """Environment variables to set."""
    timeout_ms: int | None
    """How long to wait for it, in milliseconds."""
    user: str | None
    """The user to run it as."""
    working_directory: str | None
    """The folder to run it in."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        command: list[str],
        env: dict[str, str] | None = None,
        timeout_ms: int | None = None,
        user: str | None = None,
        working_directory: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class LocalShellCallOutputItem(Model):
    """What a local shell command gave."""

    __match_args__ = ("id", "call_id", "status", "output", "agent", "extra")
    type: Literal["local_shell_call_output"]
    id: str | None
    """The id of the call."""
    call_id: str | None
    """The id of the call, as some servers name it."""
    status: ItemStatus | None
    """How far the item is."""
    output: str
    """What it gave, as JSON text."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        call_id: str | None = None,
        status: ItemStatus | None = None,
        output: str,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ApplyPatchCallItem(Model):
    """A change to a file, for the caller to make."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "operation",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["apply_patch_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    operation: PatchOperation | None
    """What to do to which file."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        operation: PatchOperation | None = None,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CreateFileOperation(Model):
    """Make a file."""

    __match_args__ = ("path", "diff", "extra")
    type: Literal["create_file"]
    path: str
    """The path, relative to the caller's folder."""
    diff: str
    """The content, as a V4A diff."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        path: str,
        diff: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class UpdateFileOperation(Model):
    """Change a file."""

    __match_args__ = ("path", "diff", "extra")
    type: Literal["update_file"]
    path: str
    """The path, relative to the caller's folder."""
    diff: str
    """The change, as a V4A diff."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        path: str,
        diff: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class DeleteFileOperation(Model):
    """Delete a file."""

    __match_args__ = ("path", "extra")
    type: Literal["delete_file"]
    path: str
    """The path, relative to the caller's folder."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        path: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ApplyPatchCallOutputItem(Model):
    """Whether a change to a file was made."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["apply_patch_call_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """`completed` or `failed`."""
    call_id: str | None
    """The id of the call."""
    output: str | None
    """A message for the model, such as why it failed."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        output: str | None = None,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
