# generated from core/src/model/event/call.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import EventBase


class FunctionCallArgumentsDeltaEvent(EventBase):
    """A piece of a function call's arguments.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The JSON text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.function_call_arguments.delta"


class FunctionCallArgumentsDoneEvent(EventBase):
    """The arguments of a function call are whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        name: The name of the function; absent in newer versions of the API.
        call_id: The id that the output of the call must name; sent by few servers.
        arguments: The whole arguments as JSON text.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "name",
        "call_id",
        "arguments",
        "sequence_number",
    )
    type = "response.function_call_arguments.done"


class CustomToolCallInputDeltaEvent(EventBase):
    """A piece of the input of a custom tool call.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.custom_tool_call_input.delta"


class CustomToolCallInputDoneEvent(EventBase):
    """The input of a custom tool call is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        input: The whole input.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "input", "sequence_number")
    type = "response.custom_tool_call_input.done"


class McpCallArgumentsDeltaEvent(EventBase):
    """A piece of the arguments of a call to an MCP server.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The JSON text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.mcp_call_arguments.delta"


class McpCallArgumentsDoneEvent(EventBase):
    """The arguments of a call to an MCP server are whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        arguments: The whole arguments as JSON text.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "arguments",
        "sequence_number",
    )
    type = "response.mcp_call_arguments.done"


class McpCallInProgressEvent(EventBase):
    """A call to an MCP server was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_call.in_progress"


class McpCallCompletedEvent(EventBase):
    """An MCP server answered a call.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_call.completed"


class McpCallFailedEvent(EventBase):
    """A call to an MCP server failed; the item's `error` says why.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_call.failed"


class McpCallExecutingEvent(EventBase):
    """An MCP server works on a call. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_call.executing"


class McpCallOutputDeltaEvent(EventBase):
    """A piece of what an MCP server answered. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.mcp_call_output.delta"


class McpCallOutputDoneEvent(EventBase):
    """What an MCP server answered is whole. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        output: The whole output; may be left out.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "output",
        "sequence_number",
    )
    type = "response.mcp_call_output.done"


class McpListToolsInProgressEvent(EventBase):
    """The tools of an MCP server are being asked for.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_list_tools.in_progress"


class McpListToolsCompletedEvent(EventBase):
    """The tools of an MCP server are known.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_list_tools.completed"


class McpListToolsFailedEvent(EventBase):
    """The tools of an MCP server could not be learned; the item's `error` says why.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_list_tools.failed"
