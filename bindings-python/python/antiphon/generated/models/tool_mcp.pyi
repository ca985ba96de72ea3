# generated from core/src/model/tool/mcp.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.tool_mcp import McpAllowedTools, McpApproval

class McpTool(Model):
    """Tools of an MCP server, or of a connector that the API's server has."""

    __match_args__ = (
        "server_label",
        "server_url",
        "connector_id",
        "tunnel_id",
        "server_description",
        "authorization",
        "headers",
        "allowed_tools",
        "require_approval",
        "allowed_callers",
        "defer_loading",
        "extra",
    )
    type: Literal["mcp"]
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
    headers: dict[str, str] | None
    """HTTP headers to send to it, such as for authentication."""
    allowed_tools: McpAllowedTools | None
    """The only tools that the model may call."""
    require_approval: McpApproval | None
    """Which calls need the caller's approval. The server's default is all of them."""
    allowed_callers: list[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    defer_loading: bool | None
    """Whether the tool is shown to the model only once tool search finds it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        server_label: str | None = None,
        server_url: str | None = None,
        connector_id: str | None = None,
        tunnel_id: str | None = None,
        server_description: str | None = None,
        authorization: str | None = None,
        headers: dict[str, str] | None = None,
        allowed_tools: McpAllowedTools | None = None,
        require_approval: McpApproval | None = None,
        allowed_callers: list[str] | None = None,
        defer_loading: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpToolFilter(Model):
    """Some tools of an MCP server."""

    __match_args__ = ("tool_names", "read_only", "extra")
    tool_names: list[str] | None
    """The names of the tools."""
    read_only: bool | None
    """Whether only tools that change nothing are meant."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        tool_names: list[str] | None = None,
        read_only: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpApprovalFilter(Model):
    """Which calls of MCP tools need the caller's approval, by tool."""

    __match_args__ = ("always", "never", "extra")
    always: McpToolFilter | None
    """The tools that always need it."""
    never: McpToolFilter | None
    """The tools that never need it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        always: McpToolFilter | None = None,
        never: McpToolFilter | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
