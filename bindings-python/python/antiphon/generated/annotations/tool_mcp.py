# generated from core/src/model/tool/mcp.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..models.tool_mcp import McpApprovalFilter, McpToolFilter
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required


__all__ = [
    "McpAllowedTools",
    "McpAllowedToolsParam",
    "McpApproval",
    "McpApprovalFilterParam",
    "McpApprovalParam",
    "McpToolFilterParam",
    "McpToolParam",
]


class McpToolParam(TypedDict, total=False):
    """Tools of an MCP server, or of a connector that the API's server has."""

    type: Required[Literal["mcp"]]
    server_label: str | None
    """A label by which calls name the MCP server."""
    server_url: str | None
    """The address of the MCP server; or give `connector_id` or `tunnel_id`."""
    connector_id: str | None
    """A connector, such as `connector_gmail`."""
    tunnel_id: str | None
    """A tunnel to an MCP server in a private network."""
    server_description: str | None
    """What the MCP server is for."""
    authorization: str | None
    """An OAuth access token for it. Servers do not send it back."""
    headers: Mapping[str, str] | None
    """HTTP headers to send to it, such as for authentication."""
    allowed_tools: McpAllowedToolsParam | None
    """The only tools that the model may call."""
    require_approval: McpApprovalParam | None
    """Which calls need the caller's approval. The server's default is all of them."""
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    defer_loading: bool | None
    """Whether the tool is shown to the model only once tool search finds it."""


class McpToolFilterParam(TypedDict, total=False):
    """Some tools of an MCP server."""

    tool_names: Sequence[str] | None
    """The names of the tools."""
    read_only: bool | None
    """Whether only tools that change nothing are meant."""


class McpApprovalFilterParam(TypedDict, total=False):
    """Which calls of MCP tools need the caller's approval, by tool."""

    always: McpToolFilterParam | McpToolFilter | None
    """The tools that always need it."""
    never: McpToolFilterParam | McpToolFilter | None
    """The tools that never need it."""


McpAllowedTools: TypeAlias = Union[
    list[str],
    McpToolFilter,
    Any,
]
"""The tools of an MCP server that the model may call: names, or a filter."""

McpAllowedToolsParam: TypeAlias = Union[
    Sequence[str],
    McpToolFilterParam | McpToolFilter,
]
"""The tools of an MCP server that the model may call: names, or a filter."""

McpApproval: TypeAlias = Union[
    str,
    McpApprovalFilter,
    Any,
]
"""Which calls of MCP tools need the caller's approval: one rule for all, or by tool."""

McpApprovalParam: TypeAlias = Union[
    str,
    McpApprovalFilterParam | McpApprovalFilter,
]
"""Which calls of MCP tools need the caller's approval: one rule for all, or by tool."""
