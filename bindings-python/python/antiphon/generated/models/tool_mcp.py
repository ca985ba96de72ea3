# generated from core/src/model/tool/mcp.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class McpTool(Model):
    """Tools of an MCP server, or of a connector that the API's server has.

    Attributes:
        server_label: A label by which calls name the MCP server.
        server_url: The address of the MCP server; or give `connector_id` or
            `tunnel_id`.
        connector_id: A connector, such as `connector_gmail`.
        tunnel_id: A tunnel to an MCP server in a private network.
        server_description: What the MCP server is for.
        authorization: An OAuth access token for it. Servers do not send it back.
        headers: HTTP headers to send to it, such as for authentication.
        allowed_tools: The only tools that the model may call.
        require_approval: Which calls need the caller's approval. The server's default
            is all of them.
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        defer_loading: Whether the tool is shown to the model only once tool search
            finds it.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "mcp"


class McpToolFilter(Model):
    """Some tools of an MCP server.

    Attributes:
        tool_names: The names of the tools.
        read_only: Whether only tools that change nothing are meant.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("tool_names", "read_only", "extra")


class McpApprovalFilter(Model):
    """Which calls of MCP tools need the caller's approval, by tool.

    Attributes:
        always: The tools that always need it.
        never: The tools that never need it.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("always", "never", "extra")
