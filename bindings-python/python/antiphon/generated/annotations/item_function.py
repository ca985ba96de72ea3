# generated from core/src/model/item/function.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union
from .content import InputContent, InputContentParam

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.item_attributes import ItemAgent
    from .item_attributes import CallerParam, ItemAgentParam, ItemStatus

__all__ = [
    "CustomToolCallItemParam",
    "CustomToolCallOutputItemParam",
    "FunctionCallItemParam",
    "FunctionCallOutputItemParam",
    "ToolOutput",
    "ToolOutputParam",
]


class FunctionCallItemParam(TypedDict, total=False):
    """A call of one of the caller's functions."""

    type: Required[Literal["function_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    name: str | None
    """The name of the function."""
    arguments: str | None
    """The arguments as JSON text, as the model wrote it: it may be broken."""
    namespace: str | None
    """The namespace that the function is in, where tools are grouped."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    subagent_id: str | None
    """The id of the subagent that made the call; OpenRouter only."""
    subagent_items: Sequence[Any] | None
    """What the subagent put out on the way to the call; OpenRouter only."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class FunctionCallOutputItemParam(TypedDict, total=False):
    """The output of a function call."""

    type: Required[Literal["function_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    name: str | None
    """The name of the function, where there is no call to name."""
    namespace: str | None
    """The namespace that the function is in."""
    output: ToolOutputParam | None
    """What the function gave."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CustomToolCallItemParam(TypedDict, total=False):
    """A call of one of the caller's custom tools, whose input is free text."""

    type: Required[Literal["custom_tool_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    name: str | None
    """The name of the tool."""
    input: str | None
    """The input that the model wrote."""
    namespace: str | None
    """The namespace that the tool is in, where tools are grouped."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CustomToolCallOutputItemParam(TypedDict, total=False):
    """The output of a custom tool."""

    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    output: ToolOutputParam | None
    """What the tool gave."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


ToolOutput: TypeAlias = Union[
    str,
    list[InputContent],
    Any,
]
"""What a tool gave: text, or content parts."""

ToolOutputParam: TypeAlias = Union[
    str,
    Sequence[InputContentParam],
]
"""What a tool gave: text, or content parts."""
