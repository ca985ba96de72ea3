# generated from core/src/model/item/function.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.item_attributes import Caller, ItemStatus
from ..annotations.item_function import ToolOutput
from .item_attributes import ItemAgent

class FunctionCallItem(Model):
    """A call of one of the caller's functions."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "arguments",
        "namespace",
        "caller",
        "subagent_id",
        "subagent_items",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["function_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    name: str
    """The name of the function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be broken."""
    namespace: str | None
    """The namespace that the function is in, where tools are grouped."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    subagent_id: str | None
    """The id of the subagent that made the call; OpenRouter only."""
    subagent_items: list[Any] | None
    """What the subagent put out on the way to the call; OpenRouter only."""
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
        name: str,
        arguments: str,
        namespace: str | None = None,
        caller: Caller | None = None,
        subagent_id: str | None = None,
        subagent_items: list[Any] | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FunctionCallOutputItem(Model):
    """The output of a function call."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "namespace",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["function_call_output"]
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
    output: ToolOutput
    """What the function gave."""
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
        name: str | None = None,
        namespace: str | None = None,
        output: ToolOutput,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CustomToolCallItem(Model):
    """A call of one of the caller's custom tools, whose input is free text."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "input",
        "namespace",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["custom_tool_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    name: str
    """The name of the tool."""
    input: str
    """The input that the model wrote."""
    namespace: str | None
    """The namespace that the tool is in, where tools are grouped."""
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
        name: str,
        input: str,
        namespace: str | None = None,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CustomToolCallOutputItem(Model):
    """The output of a custom tool."""

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
    type: Literal["custom_tool_call_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    output: ToolOutput
    """What the tool gave."""
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
        output: ToolOutput,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
