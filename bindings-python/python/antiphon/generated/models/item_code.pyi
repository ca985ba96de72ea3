# generated from core/src/model/item/code.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.item_attributes import ItemStatus
from ..annotations.item_code import CodeOutput
from .item_attributes import ItemAgent

class CodeInterpreterCallItem(Model):
    """Code that the model wrote and the server ran."""

    __match_args__ = (
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
    type: Literal["code_interpreter_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    code: str | None
    """The code."""
    container_id: str | None
    """The id of the container that it ran in."""
    outputs: list[CodeOutput] | None
    """What it gave, when asked for by `include`."""
    results: list[CodeOutput] | None
    """What it gave, on servers older than `outputs`."""
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
        code: str | None = None,
        container_id: str | None = None,
        outputs: list[CodeOutput] | None = None,
        results: list[CodeOutput] | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CodeLogs(Model):
    """Text that the code printed."""

    __match_args__ = ("logs", "extra")
    type: Literal["logs"]
    logs: str
    """The text."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        logs: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CodeImage(Model):
    """An image that the code made."""

    __match_args__ = ("url", "extra")
    type: Literal["image"]
    url: str | None
    """The address of the image."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        url: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ProgramItem(Model):
    """A program that the model wrote to call tools; OpenAI only."""

    __match_args__ = ("id", "call_id", "code", "fingerprint", "agent", "extra")
    type: Literal["program"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id that ties the call and its output together."""
    code: str
    """The program, in JavaScript."""
    fingerprint: str | None
    """The server's mark on the program, to be sent back with it."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        call_id: str | None = None,
        code: str,
        fingerprint: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ProgramOutputItem(Model):
    """What a program gave; OpenAI only."""

    __match_args__ = ("id", "status", "call_id", "result", "agent", "extra")
    type: Literal["program_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the program."""
    result: str
    """What it gave."""
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
        result: str,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
