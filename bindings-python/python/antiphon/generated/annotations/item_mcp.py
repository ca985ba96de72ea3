# generated from core/src/model/item/mcp.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.item_mcp import McpHttpError, McpProtocolError, McpToolExecutionError
from collections.abc import Sequence
from typing import Any, Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.item_attributes import ItemAgent
    from ..models.item_mcp import McpListedTool
    from .item_attributes import ItemAgentParam, ItemStatus

__all__ = [
    "McpApprovalRequestItemParam",
    "McpApprovalResponseItemParam",
    "McpCallItemParam",
    "McpError",
    "McpErrorParam",
    "McpFailure",
    "McpFailureParam",
    "McpHttpErrorParam",
    "McpListToolsItemParam",
    "McpListedToolParam",
    "McpProtocolErrorParam",
    "McpToolExecutionErrorParam",
]


class McpCallItemParam(TypedDict, total=False):
    """A call of a tool on an MCP server, made by the API's server."""

    type: Required[Literal["mcp_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    server_label: str | None
    """The label of the MCP server, as the tool was given."""
    name: str | None
    """The name of the tool."""
    arguments: str | None
    """The arguments as JSON text."""
    output: str | None
    """What the tool gave."""
    error: McpErrorParam | None
    """Why the call failed."""
    approval_request_id: str | None
    """The id of the approval request that allowed the call."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class McpProtocolErrorParam(TypedDict, total=False):
    """The MCP server answered with an error of the protocol."""

    type: Required[Literal["mcp_protocol_error"]]
    code: int | None
    """The JSON-RPC code."""
    message: str | None
    """A message for people."""


class McpToolExecutionErrorParam(TypedDict, total=False):
    """The tool ran and failed."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Any
    """What it gave, as MCP content."""


class McpHttpErrorParam(TypedDict, total=False):
    """The MCP server could not be reached, or answered with an HTTP error."""

    type: Required[Literal["http_error"]]
    code: int | None
    """The HTTP status."""
    message: str | None
    """A message for people."""


class McpListToolsItemParam(TypedDict, total=False):
    """The tools that an MCP server offers. Sent back as input, it saves the server from
    asking again.
    """

    type: Required[Literal["mcp_list_tools"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    server_label: str | None
    """The label of the MCP server, as the tool was given."""
    tools: Sequence[McpListedToolParam | McpListedTool] | None
    """The tools."""
    error: McpErrorParam | None
    """Why the tools could not be listed."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class McpListedToolParam(TypedDict, total=False):
    """A tool that an MCP server offers."""

    name: str | None
    """The name of the tool."""
    description: str | None
    """What the tool does."""
    input_schema: Any
    """The JSON Schema of its arguments."""
    annotations: Any
    """What else the MCP server says of it, such as `read_only`."""


class McpApprovalRequestItemParam(TypedDict, total=False):
    """Asks the caller to allow a call of an MCP tool."""

    type: Required[Literal["mcp_approval_request"]]
    id: str | None
    """The id that the answer must name."""
    server_label: str | None
    """The label of the MCP server."""
    name: str | None
    """The name of the tool."""
    arguments: str | None
    """The arguments as JSON text."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class McpApprovalResponseItemParam(TypedDict, total=False):
    """The caller's answer to an approval request."""

    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    approval_request_id: str | None
    """The id of the request."""
    approve: bool | None
    """Whether the call may be made."""
    reason: str | None
    """Why."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


McpFailure: TypeAlias = Union[
    McpProtocolError,
    McpToolExecutionError,
    McpHttpError,
    Unknown,
]
"""What failed on an MCP server."""

McpFailureParam: TypeAlias = Union[
    McpProtocolErrorParam,
    McpToolExecutionErrorParam,
    McpHttpErrorParam,
    McpProtocolError,
    McpToolExecutionError,
    McpHttpError,
    Unknown,
    JsonObject,
]
"""What failed on an MCP server."""

McpError: TypeAlias = Union[
    str,
    McpFailure,
    Any,
]
"""Why something on an MCP server failed: text, or a failure told apart by its `type`."""

McpErrorParam: TypeAlias = Union[
    str,
    McpFailureParam,
]
"""Why something on an MCP server failed: text, or a failure told apart by its `type`."""
