# generated from core/src/model/event/shell.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import EventBase, Model
from .item_shell import ShellCommandOutput

class ShellCallCommandAddedEvent(EventBase):
    """A shell command was begun."""

    __match_args__ = ("output_index", "command_index", "command", "sequence_number")
    type: Literal["response.shell_call_command.added"]
    output_index: int | None
    """The index of the item in the output."""
    command_index: int | None
    """The index of the command in the call's action."""
    command: str
    """The command so far, most often empty."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        output_index: int | None = None,
        command_index: int | None = None,
        command: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ShellCallCommandDeltaEvent(EventBase):
    """A piece of a shell command."""

    __match_args__ = ("output_index", "command_index", "delta", "sequence_number")
    type: Literal["response.shell_call_command.delta"]
    output_index: int | None
    """The index of the item in the output."""
    command_index: int | None
    """The index of the command in the call's action."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        output_index: int | None = None,
        command_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ShellCallCommandDoneEvent(EventBase):
    """A shell command is whole."""

    __match_args__ = ("output_index", "command_index", "command", "sequence_number")
    type: Literal["response.shell_call_command.done"]
    output_index: int | None
    """The index of the item in the output."""
    command_index: int | None
    """The index of the command in the call's action."""
    command: str
    """The whole command."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        output_index: int | None = None,
        command_index: int | None = None,
        command: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ShellCallOutputContentDeltaEvent(EventBase):
    """A piece of what a shell command wrote."""

    __match_args__ = (
        "item_id",
        "output_index",
        "command_index",
        "delta",
        "sequence_number",
    )
    type: Literal["response.shell_call_output_content.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    command_index: int | None
    """The index of the command in the call's action."""
    delta: ShellOutputDelta
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        command_index: int | None = None,
        delta: ShellOutputDelta,
        sequence_number: int | None = None,
    ) -> None: ...

class ShellCallOutputContentDoneEvent(EventBase):
    """What a shell command wrote is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "command_index",
        "output",
        "sequence_number",
    )
    type: Literal["response.shell_call_output_content.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    command_index: int | None
    """The index of the command in the call's action."""
    output: list[ShellCommandOutput]
    """What the command wrote and how it ended, most often one entry."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        command_index: int | None = None,
        output: list[ShellCommandOutput],
        sequence_number: int | None = None,
    ) -> None: ...

class ShellOutputDelta(Model):
    """A piece of what a shell command wrote."""

    __match_args__ = ("stdout", "stderr", "extra")
    stdout: str | None
    """Text written to standard output."""
    stderr: str | None
    """Text written to standard error."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        stdout: str | None = None,
        stderr: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ApplyPatchCallOperationDiffDeltaEvent(EventBase):
    """A piece of the diff of a patch. On OpenAI's wire, without documentation, and on
    OpenRouter's.
    """

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.apply_patch_call_operation_diff.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ApplyPatchCallOperationDiffDoneEvent(EventBase):
    """The diff of a patch is whole. On OpenAI's wire, without documentation, and on
    OpenRouter's.
    """

    __match_args__ = ("item_id", "output_index", "diff", "sequence_number")
    type: Literal["response.apply_patch_call_operation_diff.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    diff: str
    """The whole diff."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        diff: str,
        sequence_number: int | None = None,
    ) -> None: ...
