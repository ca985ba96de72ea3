# generated from core/src/model/item/shell.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.item_shell import (
    ContainerReference,
    CreateFileOperation,
    DeleteFileOperation,
    LocalEnvironment,
    ShellExit,
    ShellTimeout,
    UpdateFileOperation,
)
from ..models.tool import ContainerAuto
from collections.abc import Mapping, Sequence
from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union
from .tool import ContainerAutoParam

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.item_attributes import ItemAgent
    from ..models.item_shell import (
        LocalShellAction,
        LocalSkill,
        ShellAction,
        ShellCommandOutput,
    )
    from .item_attributes import CallerParam, ItemAgentParam, ItemStatus

__all__ = [
    "ApplyPatchCallItemParam",
    "ApplyPatchCallOutputItemParam",
    "ContainerReferenceParam",
    "CreateFileOperationParam",
    "DeleteFileOperationParam",
    "LocalEnvironmentParam",
    "LocalShellActionParam",
    "LocalShellCallItemParam",
    "LocalShellCallOutputItemParam",
    "LocalSkillParam",
    "PatchOperation",
    "PatchOperationParam",
    "ShellActionParam",
    "ShellCallItemParam",
    "ShellCallOutputItemParam",
    "ShellCommandOutputParam",
    "ShellEnvironment",
    "ShellEnvironmentParam",
    "ShellExitParam",
    "ShellOutcome",
    "ShellOutcomeParam",
    "ShellTimeoutParam",
    "UpdateFileOperationParam",
]


class ShellCallItemParam(TypedDict, total=False):
    """Commands to run, on the server or by the caller."""

    type: Required[Literal["shell_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: ShellActionParam | ShellAction | None
    """What to run."""
    command: str | None
    """What to run, where a server gives no action."""
    arguments: str | None
    """The arguments as JSON text, as the model wrote them; OpenRouter only."""
    environment: ShellEnvironmentParam | None
    """Where to run it."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ShellActionParam(TypedDict, total=False):
    """Commands to run."""

    commands: Sequence[str] | None
    """The commands; they may run at once."""
    timeout_ms: int | None
    """How long to wait for them, in milliseconds."""
    max_output_length: int | None
    """How many characters of the output to send back; the caller must cut it."""


class ShellCallOutputItemParam(TypedDict, total=False):
    """What commands gave."""

    type: Required[Literal["shell_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    max_output_length: int | None
    """The limit that the call set; to be sent back with the output."""
    output: Sequence[ShellCommandOutputParam | ShellCommandOutput] | None
    """What each command gave."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ShellCommandOutputParam(TypedDict, total=False):
    """What a command gave."""

    stdout: str | None
    """What it printed."""
    stderr: str | None
    """What it printed as errors."""
    outcome: ShellOutcomeParam | None
    """How it ended."""
    created_by: str | None
    """Who made it; OpenAI sends it on stored items."""


class ShellExitParam(TypedDict, total=False):
    """The command ended by itself."""

    type: Required[Literal["exit"]]
    exit_code: int | None
    """Its exit code."""


class ShellTimeoutParam(TypedDict, total=False):
    """The command took longer than it may."""

    type: Required[Literal["timeout"]]


class LocalEnvironmentParam(TypedDict, total=False):
    """The caller's own machine."""

    type: Required[Literal["local"]]
    skills: Sequence[LocalSkillParam | LocalSkill] | None
    """Skills that lie there."""


class LocalSkillParam(TypedDict, total=False):
    """A skill in a folder of the caller's machine."""

    name: str | None
    """The name of the skill."""
    description: str | None
    """What it is for."""
    path: str | None
    """The path of the folder."""


class ContainerReferenceParam(TypedDict, total=False):
    """A container that exists."""

    type: Required[Literal["container_reference"]]
    container_id: str | None
    """The id of the container."""


class LocalShellCallItemParam(TypedDict, total=False):
    """A command for the caller to run; older models, with the `local_shell` tool."""

    type: Required[Literal["local_shell_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: LocalShellActionParam | LocalShellAction | None
    """What to run."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class LocalShellActionParam(TypedDict, total=False):
    """A command to run."""

    type: Required[Literal["exec"]]
    command: Sequence[str] | None
    """The command and its arguments."""
    env: Mapping[str, str] | None
    """Environment variables to set."""
    timeout_ms: int | None
    """How long to wait for it, in milliseconds."""
    user: str | None
    """The user to run it as."""
    working_directory: str | None
    """The folder to run it in."""


class LocalShellCallOutputItemParam(TypedDict, total=False):
    """What a local shell command gave."""

    type: Required[Literal["local_shell_call_output"]]
    id: str | None
    """The id of the call."""
    call_id: str | None
    """The id of the call, as some servers name it."""
    status: ItemStatus | None
    """How far the item is."""
    output: str | None
    """What it gave, as JSON text."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ApplyPatchCallItemParam(TypedDict, total=False):
    """A change to a file, for the caller to make."""

    type: Required[Literal["apply_patch_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    operation: PatchOperationParam | None
    """What to do to which file."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CreateFileOperationParam(TypedDict, total=False):
    """Make a file."""

    type: Required[Literal["create_file"]]
    path: str | None
    """The path, relative to the caller's folder."""
    diff: str | None
    """The content, as a V4A diff."""


class UpdateFileOperationParam(TypedDict, total=False):
    """Change a file."""

    type: Required[Literal["update_file"]]
    path: str | None
    """The path, relative to the caller's folder."""
    diff: str | None
    """The change, as a V4A diff."""


class DeleteFileOperationParam(TypedDict, total=False):
    """Delete a file."""

    type: Required[Literal["delete_file"]]
    path: str | None
    """The path, relative to the caller's folder."""


class ApplyPatchCallOutputItemParam(TypedDict, total=False):
    """Whether a change to a file was made."""

    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """`completed` or `failed`."""
    call_id: str | None
    """The id of the call."""
    output: str | None
    """A message for the model, such as why it failed."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


ShellOutcome: TypeAlias = Union[
    ShellExit,
    ShellTimeout,
    Unknown,
]
"""How a command ended."""

ShellOutcomeParam: TypeAlias = Union[
    ShellExitParam,
    ShellTimeoutParam,
    ShellExit,
    ShellTimeout,
    Unknown,
    JsonObject,
]
"""How a command ended."""

ShellEnvironment: TypeAlias = Union[
    LocalEnvironment,
    ContainerAuto,
    ContainerReference,
    Unknown,
]
"""Where commands run."""

ShellEnvironmentParam: TypeAlias = Union[
    LocalEnvironmentParam,
    ContainerAutoParam,
    ContainerReferenceParam,
    LocalEnvironment,
    ContainerAuto,
    ContainerReference,
    Unknown,
    JsonObject,
]
"""Where commands run."""

PatchOperation: TypeAlias = Union[
    CreateFileOperation,
    UpdateFileOperation,
    DeleteFileOperation,
    Unknown,
]
"""What to do to a file."""

PatchOperationParam: TypeAlias = Union[
    CreateFileOperationParam,
    UpdateFileOperationParam,
    DeleteFileOperationParam,
    CreateFileOperation,
    UpdateFileOperation,
    DeleteFileOperation,
    Unknown,
    JsonObject,
]
"""What to do to a file."""
