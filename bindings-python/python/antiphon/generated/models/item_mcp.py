# generated from core/src/model/item/mcp.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class McpCallItem(Model):
    """A call of a tool on an MCP server, made by the API's server.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        server_label: The label of the MCP server, as the tool was given.
        name: The name of the tool.
        arguments: The arguments as JSON text.
        output: What the tool gave.
        error: Why the call failed.
        approval_request_id: The id of the approval request that allowed the call.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "mcp_call"


class McpProtocolError(Model):
    """The MCP server answered with an error of the protocol.

    Attributes:
        code: The JSON-RPC code.
        message: A message for people.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("code", "message", "extra")
    type = "mcp_protocol_error"


class McpToolExecutionError(Model):
    """The tool ran and failed.

    Attributes:
        content: What it gave, as MCP content.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("content", "extra")
    type = "mcp_tool_execution_error"


class McpHttpError(Model):
    """The MCP server could not be reached, or answered with an HTTP error.

    Attributes:
        code: The HTTP status.
        message: A message for people.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("code", "message", "extra")
    type = "http_error"


class McpListToolsItem(Model):
    """The tools that an MCP server offers. Sent back as input, it saves the server from
    asking again.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        server_label: The label of the MCP server, as the tool was given.
        tools: The tools.
        error: Why the tools could not be listed.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "server_label",
        "tools",
        "error",
        "agent",
        "extra",
    )
    type = "mcp_list_tools"


class McpListedTool(Model):
    """A tool that an MCP server offers.

    Attributes:
        name: The name of the tool.
        description: What the tool does.
        input_schema: The JSON Schema of its arguments.
        annotations: What else the MCP server says of it, such as `read_only`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "name",
        "description",
        "input_schema",
        "annotations",
        "extra",
    )


class McpApprovalRequestItem(Model):
    """Asks the caller to allow a call of an MCP tool.

    Attributes:
        id: The id that the answer must name.
        server_label: The label of the MCP server.
        name: The name of the tool.
        arguments: The arguments as JSON text.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "server_label",
        "name",
        "arguments",
        "agent",
        "extra",
    )
    type = "mcp_approval_request"


class McpApprovalResponseItem(Model):
    """The caller's answer to an approval request.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        approval_request_id: The id of the request.
        approve: Whether the call may be made.
        reason: Why.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "approval_request_id",
        "approve",
        "reason",
        "agent",
        "extra",
    )
    type = "mcp_approval_response"
