# generated from core/src/model/item/code.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class CodeInterpreterCallItem(Model):
    """Code that the model wrote and the server ran.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        code: The code.
        container_id: The id of the container that it ran in.
        outputs: What it gave, when asked for by `include`.
        results: What it gave, on servers older than `outputs`.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "code",
        "container_id",
        "outputs",
        "results",
        "created_by",
        "agent",
        "extra",
    )
    type = "code_interpreter_call"


class CodeLogs(Model):
    """Text that the code printed.

    Attributes:
        logs: The text.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("logs", "extra")
    type = "logs"


class CodeImage(Model):
    """An image that the code made.

    Attributes:
        url: The address of the image.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("url", "extra")
    type = "image"


class ProgramItem(Model):
    """A program that the model wrote to call tools; OpenAI only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        call_id: The id that ties the call and its output together.
        code: The program, in JavaScript.
        fingerprint: The server's mark on the program, to be sent back with it.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "call_id",
        "code",
        "fingerprint",
        "agent",
        "extra",
    )
    type = "program"


class ProgramOutputItem(Model):
    """What a program gave; OpenAI only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id of the program.
        result: What it gave.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "call_id", "result", "agent", "extra")
    type = "program_output"
