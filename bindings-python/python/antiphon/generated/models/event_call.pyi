# generated from core/src/model/event/call.rs by `make generate`; do not edit
# ruff: noqa
from typing import Literal

from ..._model import EventBase

class FunctionCallArgumentsDeltaEvent(EventBase):
    """A piece of a function call's arguments."""

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.function_call_arguments.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    delta: str
    """The JSON text to append."""
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

class FunctionCallArgumentsDoneEvent(EventBase):
    """The arguments of a function call are whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "name",
        "call_id",
        "arguments",
        "sequence_number",
    )
    type: Literal["response.function_call_arguments.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    name: str | None
    """The name of the function; absent in newer versions of the API."""
    call_id: str | None
    """The id that the output of the call must name; sent by few servers."""
    arguments: str
    """The whole arguments as JSON text."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        name: str | None = None,
        call_id: str | None = None,
        arguments: str,
        sequence_number: int | None = None,
    ) -> None: ...

class CustomToolCallInputDeltaEvent(EventBase):
    """A piece of the input of a custom tool call."""

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.custom_tool_call_input.delta"]
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

class CustomToolCallInputDoneEvent(EventBase):
    """The input of a custom tool call is whole."""

    __match_args__ = ("item_id", "output_index", "input", "sequence_number")
    type: Literal["response.custom_tool_call_input.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    input: str
    """The whole input."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        input: str,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallArgumentsDeltaEvent(EventBase):
    """A piece of the arguments of a call to an MCP server."""

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.mcp_call_arguments.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    delta: str
    """The JSON text to append."""
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

class McpCallArgumentsDoneEvent(EventBase):
    """The arguments of a call to an MCP server are whole."""

    __match_args__ = ("item_id", "output_index", "arguments", "sequence_number")
    type: Literal["response.mcp_call_arguments.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    arguments: str
    """The whole arguments as JSON text."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        arguments: str,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallInProgressEvent(EventBase):
    """A call to an MCP server was begun."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_call.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallCompletedEvent(EventBase):
    """An MCP server answered a call."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_call.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallFailedEvent(EventBase):
    """A call to an MCP server failed; the item's `error` says why."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_call.failed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallExecutingEvent(EventBase):
    """An MCP server works on a call. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_call.executing"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallOutputDeltaEvent(EventBase):
    """A piece of what an MCP server answered. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.mcp_call_output.delta"]
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

class McpCallOutputDoneEvent(EventBase):
    """What an MCP server answered is whole. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "output", "sequence_number")
    type: Literal["response.mcp_call_output.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    output: str | None
    """The whole output; may be left out."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        output: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpListToolsInProgressEvent(EventBase):
    """The tools of an MCP server are being asked for."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpListToolsCompletedEvent(EventBase):
    """The tools of an MCP server are known."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_list_tools.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpListToolsFailedEvent(EventBase):
    """The tools of an MCP server could not be learned; the item's `error` says why."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_list_tools.failed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...
