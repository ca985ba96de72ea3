# generated from core/src/model/item/code.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.item_code import CodeImage, CodeLogs
from collections.abc import Sequence
from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.item_attributes import ItemAgent
    from .item_attributes import ItemAgentParam, ItemStatus

__all__ = [
    "CodeImageParam",
    "CodeInterpreterCallItemParam",
    "CodeLogsParam",
    "CodeOutput",
    "CodeOutputParam",
    "ProgramItemParam",
    "ProgramOutputItemParam",
]


class CodeInterpreterCallItemParam(TypedDict, total=False):
    """Code that the model wrote and the server ran."""

    type: Required[Literal["code_interpreter_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    code: str | None
    """The code."""
    container_id: str | None
    """The id of the container that it ran in."""
    outputs: Sequence[CodeOutputParam] | None
    """What it gave, when asked for by `include`."""
    results: Sequence[CodeOutputParam] | None
    """What it gave, on servers older than `outputs`."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CodeLogsParam(TypedDict, total=False):
    """Text that the code printed."""

    type: Required[Literal["logs"]]
    logs: str | None
    """The text."""


class CodeImageParam(TypedDict, total=False):
    """An image that the code made."""

    type: Required[Literal["image"]]
    url: str | None
    """The address of the image."""


class ProgramItemParam(TypedDict, total=False):
    """A program that the model wrote to call tools; OpenAI only."""

    type: Required[Literal["program"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id that ties the call and its output together."""
    code: str | None
    """The program, in JavaScript."""
    fingerprint: str | None
    """The server's mark on the program, to be sent back with it."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ProgramOutputItemParam(TypedDict, total=False):
    """What a program gave; OpenAI only."""

    type: Required[Literal["program_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the program."""
    result: str | None
    """What it gave."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


CodeOutput: TypeAlias = Union[
    CodeLogs,
    CodeImage,
    Unknown,
]
"""What a piece of code gave."""

CodeOutputParam: TypeAlias = Union[
    CodeLogsParam,
    CodeImageParam,
    CodeLogs,
    CodeImage,
    Unknown,
    JsonObject,
]
"""What a piece of code gave."""
