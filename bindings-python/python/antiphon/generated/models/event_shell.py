# generated from core/src/model/event/shell.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import EventBase, Model


class ShellCallCommandAddedEvent(EventBase):
    """A shell command was begun.

    Attributes:
        output_index: The index of the item in the output.
        command_index: The index of the command in the call's action.
        command: The command so far, most often empty.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "output_index",
        "command_index",
        "command",
        "sequence_number",
    )
    type = "response.shell_call_command.added"


class ShellCallCommandDeltaEvent(EventBase):
    """A piece of a shell command.

    Attributes:
        output_index: The index of the item in the output.
        command_index: The index of the command in the call's action.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "output_index",
        "command_index",
        "delta",
        "sequence_number",
    )
    type = "response.shell_call_command.delta"


class ShellCallCommandDoneEvent(EventBase):
    """A shell command is whole.

    Attributes:
        output_index: The index of the item in the output.
        command_index: The index of the command in the call's action.
        command: The whole command.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "output_index",
        "command_index",
        "command",
        "sequence_number",
    )
    type = "response.shell_call_command.done"


class ShellCallOutputContentDeltaEvent(EventBase):
    """A piece of what a shell command wrote.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        command_index: The index of the command in the call's action.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "command_index",
        "delta",
        "sequence_number",
    )
    type = "response.shell_call_output_content.delta"


class ShellCallOutputContentDoneEvent(EventBase):
    """What a shell command wrote is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        command_index: The index of the command in the call's action.
        output: What the command wrote and how it ended, most often one entry.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "command_index",
        "output",
        "sequence_number",
    )
    type = "response.shell_call_output_content.done"


class ShellOutputDelta(Model):
    """A piece of what a shell command wrote.

    Attributes:
        stdout: Text written to standard output.
        stderr: Text written to standard error.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("stdout", "stderr", "extra")


class ApplyPatchCallOperationDiffDeltaEvent(EventBase):
    """A piece of the diff of a patch. On OpenAI's wire, without documentation, and on
    OpenRouter's.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.apply_patch_call_operation_diff.delta"


class ApplyPatchCallOperationDiffDoneEvent(EventBase):
    """The diff of a patch is whole. On OpenAI's wire, without documentation, and on
    OpenRouter's.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        diff: The whole diff.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "diff", "sequence_number")
    type = "response.apply_patch_call_operation_diff.done"
