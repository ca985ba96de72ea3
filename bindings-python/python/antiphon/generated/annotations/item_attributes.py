# generated from core/src/model/item/attributes.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.item_attributes import CallerDirect, CallerProgram
from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required


__all__ = [
    "Caller",
    "CallerDirectParam",
    "CallerParam",
    "CallerProgramParam",
    "ItemAgentParam",
    "ItemStatus",
]


class CallerDirectParam(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class CallerProgramParam(TypedDict, total=False):
    """A program that the model wrote; OpenAI only."""

    type: Required[Literal["program"]]
    caller_id: str | None
    """The `call_id` of the program."""


class ItemAgentParam(TypedDict, total=False):
    """The agent that an item belongs to; OpenAI's multi-agent beta only."""

    agent_name: str | None
    """The name of the agent."""


ItemStatus: TypeAlias = Union[
    Literal[
        "in_progress",
        "completed",
        "incomplete",
        "failed",
        "searching",
        "interpreting",
        "generating",
        "calling",
    ],
    str,
]
"""How far an item is."""

Caller: TypeAlias = Union[
    CallerDirect,
    CallerProgram,
    Unknown,
]
"""Who made a call."""

CallerParam: TypeAlias = Union[
    CallerDirectParam,
    CallerProgramParam,
    CallerDirect,
    CallerProgram,
    Unknown,
    JsonObject,
]
"""Who made a call."""
