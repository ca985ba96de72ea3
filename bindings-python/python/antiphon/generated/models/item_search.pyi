# generated from core/src/model/item/search.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.item_attributes import ItemStatus
from ..annotations.item_search import WebSearchAction
from ..annotations.tool import Tool
from .item_attributes import ItemAgent

class WebSearchCallItem(Model):
    """A search of the web, or a look at a page, by the server."""

    __match_args__ = (
        "id",
        "status",
        "action",
        "query",
        "call_id",
        "results",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["web_search_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: WebSearchAction | None
    """What was done; some servers leave it out."""
    query: str | None
    """What was searched for, where a server gives no action."""
    call_id: str | None
    """The id of the call; sent by few servers."""
    results: list[Any] | None
    """What was found, when asked for by `include`."""
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
        action: WebSearchAction | None = None,
        query: str | None = None,
        call_id: str | None = None,
        results: list[Any] | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchQuery(Model):
    """A search."""

    __match_args__ = ("query", "queries", "sources", "extra")
    type: Literal["search"]
    query: str | None
    """What was searched for; newer servers send `queries`."""
    queries: list[str] | None
    """What was searched for."""
    sources: list[WebSearchSource] | None
    """The pages that were found, when asked for by `include`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        query: str | None = None,
        queries: list[str] | None = None,
        sources: list[WebSearchSource] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchSource(Model):
    """A page that a search found."""

    __match_args__ = ("type", "url", "extra")
    type: str | None
    """Always `url` so far."""
    url: str | None
    """The address of the page."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        type: str | None = None,
        url: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchOpenPage(Model):
    """A page was opened."""

    __match_args__ = ("url", "extra")
    type: Literal["open_page"]
    url: str | None
    """The address of the page."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        url: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchFindInPage(Model):
    """A page was searched."""

    __match_args__ = ("url", "pattern", "extra")
    type: Literal["find_in_page"]
    url: str | None
    """The address of the page."""
    pattern: str | None
    """What was looked for."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        url: str | None = None,
        pattern: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FileSearchCallItem(Model):
    """A search of uploaded files by the server."""

    __match_args__ = (
        "id",
        "status",
        "queries",
        "results",
        "call_id",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["file_search_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    queries: list[str] | None
    """What was searched for."""
    results: list[FileSearchResult] | None
    """What was found, when asked for by `include`."""
    call_id: str | None
    """The id of the call; sent by few servers."""
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
        queries: list[str] | None = None,
        results: list[FileSearchResult] | None = None,
        call_id: str | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FileSearchResult(Model):
    """A piece of a file that was found."""

    __match_args__ = ("file_id", "filename", "score", "text", "attributes", "extra")
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    score: float | None
    """How well the piece fits, 0 to 1."""
    text: str | None
    """The piece."""
    attributes: Any
    """Up to 16 pairs that the file's owner attached: text, numbers or booleans by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_id: str | None = None,
        filename: str | None = None,
        score: float | None = None,
        text: str | None = None,
        attributes: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolSearchCallItem(Model):
    """A search among the tools whose loading was deferred."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "execution",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["tool_search_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: Any
    """What was searched for: any JSON."""
    execution: str | None
    """Who searches: `server` or `client`."""
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
        arguments: Any = None,
        execution: str | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolSearchOutputItem(Model):
    """The tools that a search found; from now on the model may call them."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "execution",
        "tools",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["tool_search_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    execution: str | None
    """Who searched: `server` or `client`."""
    tools: list[Tool]
    """The tools."""
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
        execution: str | None = None,
        tools: list[Tool],
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class AdditionalToolsItem(Model):
    """Tools that are added in the middle of a conversation."""

    __match_args__ = ("id", "role", "tools", "agent", "extra")
    type: Literal["additional_tools"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    role: str | None
    """Who adds them: `developer`."""
    tools: list[Tool]
    """The tools."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        role: str | None = None,
        tools: list[Tool],
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class XSearchCallItem(Model):
    """A search of posts by the server; xAI only."""

    __match_args__ = ("id", "status", "call_id", "name", "arguments", "extra")
    type: Literal["x_search_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    name: str | None
    """The search that was done, such as `x_keyword_search`."""
    arguments: str
    """The arguments as JSON text."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        name: str | None = None,
        arguments: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
