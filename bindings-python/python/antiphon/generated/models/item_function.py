# generated from core/src/model/item/function.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class FunctionCallItem(Model):
    """A call of one of the caller's functions.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        name: The name of the function.
        arguments: The arguments as JSON text, as the model wrote it: it may be broken.
        namespace: The namespace that the function is in, where tools are grouped.
        caller: Who made the call: the model itself, or a program it wrote.
        subagent_id: The id of the subagent that made the call; OpenRouter only.
        subagent_items: What the subagent put out on the way to the call; OpenRouter
            only.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "function_call"


class FunctionCallOutputItem(Model):
    """The output of a function call.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id of the call.
        name: The name of the function, where there is no call to name.
        namespace: The namespace that the function is in.
        output: What the function gave.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "function_call_output"


class CustomToolCallItem(Model):
    """A call of one of the caller's custom tools, whose input is free text.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        name: The name of the tool.
        input: The input that the model wrote.
        namespace: The namespace that the tool is in, where tools are grouped.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "custom_tool_call"


class CustomToolCallOutputItem(Model):
    """The output of a custom tool.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id of the call.
        output: What the tool gave.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "custom_tool_call_output"
