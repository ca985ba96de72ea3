# generated from core/src/model/item/mcp.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.item_attributes import ItemStatus
from ..annotations.item_mcp import McpError
from .item_attributes import ItemAgent

class McpCallItem(Model):
    """A call of a tool on an MCP server, made by the API's server."""

    __match_args__ = (
        "id",
        "status",
        "server_label",
        "name",
        "arguments",
        "output",
        "error",
        "approval_request_id",
        "agent",
        "extra",
    )
    type: Literal["mcp_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    server_label: str | None
    """The label of the MCP server, as the tool was given."""
    name: str
    """The name of the tool."""
    arguments: str
    """The arguments as JSON text."""
    output: str | None
    """What the tool gave."""
    error: McpError | None
    """Why the call failed."""
    approval_request_id: str | None
    """The id of the approval request that allowed the call."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        server_label: str | None = None,
        name: str,
        arguments: str,
        output: str | None = None,
        error: McpError | None = None,
        approval_request_id: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpProtocolError(Model):
    """The MCP server answered with an error of the protocol."""

    __match_args__ = ("code", "message", "extra")
    type: Literal["mcp_protocol_error"]
    code: int | None
    """The JSON-RPC code."""
    message: str
    """A message for people."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        code: int | None = None,
        message: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpToolExecutionError(Model):
    """The tool ran and failed."""

    __match_args__ = ("content", "extra")
    type: Literal["mcp_tool_execution_error"]
    content: Any
    """What it gave, as MCP content."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        content: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpHttpError(Model):
    """The MCP server could not be reached, or answered with an HTTP error."""

    __match_args__ = ("code", "message", "extra")
    type: Literal["http_error"]
    code: int | None
    """The HTTP status."""
    message: str
    """A message for people."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        code: int | None = None,
        message: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpListToolsItem(Model):
    """The tools that an MCP server offers. Sent back as input, it saves the server from
    asking again.
    """

    __match_args__ = ("id", "server_label", "tools", "error", "agent", "extra")
    type: Literal["mcp_list_tools"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    server_label: str | None
    """The label of the MCP server, as the tool was given."""
    tools: list[McpListedTool]
    """The tools."""
    error: McpError | None
    """Why the tools could not be listed."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        server_label: str | None = None,
        tools: list[McpListedTool],
        error: McpError | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpListedTool(Model):
    """A tool that an MCP server offers."""

    __match_args__ = ("name", "description", "input_schema", "annotations", "extra")
    name: str
    """The name of the tool."""
    description: str | None
    """What the tool does."""
    input_schema: Any
    """The JSON Schema of its arguments."""
    annotations: Any
    """What else the MCP server says of it, such as `read_only`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        input_schema: Any = None,
        annotations: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpApprovalRequestItem(Model):
    """Asks the caller to allow a call of an MCP tool."""

    __match_args__ = ("id", "server_label", "name", "arguments", "agent", "extra")
    type: Literal["mcp_approval_request"]
    id: str | None
    """The id that the answer must name."""
    server_label: str | None
    """The label of the MCP server."""
    name: str
    """The name of the tool."""
    arguments: str
    """The arguments as JSON text."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        server_label: str | None = None,
        name: str,
        arguments: str,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpApprovalResponseItem(Model):
    """The caller's answer to an approval request."""

    __match_args__ = (
        "id",
        "approval_request_id",
        "approve",
        "reason",
        "agent",
        "extra",
    )
    type: Literal["mcp_approval_response"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    approval_request_id: str | None
    """The id of the request."""
    approve: bool | None
    """Whether the call may be made."""
    reason: str | None
    """Why."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        approval_request_id: str | None = None,
        approve: bool | None = None,
        reason: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
