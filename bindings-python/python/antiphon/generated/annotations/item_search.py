# generated from core/src/model/item/search.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.item_search import WebSearchFindInPage, WebSearchOpenPage, WebSearchQuery
from collections.abc import Sequence
from typing import Any, Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.item_attributes import ItemAgent
    from ..models.item_search import FileSearchResult, WebSearchSource
    from .item_attributes import ItemAgentParam, ItemStatus
    from .tool import ToolParam

__all__ = [
    "AdditionalToolsItemParam",
    "FileSearchCallItemParam",
    "FileSearchResultParam",
    "ToolSearchCallItemParam",
    "ToolSearchOutputItemParam",
    "WebSearchAction",
    "WebSearchActionParam",
    "WebSearchCallItemParam",
    "WebSearchFindInPageParam",
    "WebSearchOpenPageParam",
    "WebSearchQueryParam",
    "WebSearchSourceParam",
    "XSearchCallItemParam",
]


class WebSearchCallItemParam(TypedDict, total=False):
    """A search of the web, or a look at a page, by the server."""

    type: Required[Literal["web_search_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: WebSearchActionParam | None
    """What was done; some servers leave it out."""
    query: str | None
    """What was searched for, where a server gives no action."""
    call_id: str | None
    """The id of the call; sent by few servers."""
    results: Sequence[Any] | None
    """What was found, when asked for by `include`."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class WebSearchQueryParam(TypedDict, total=False):
    """A search."""

    type: Required[Literal["search"]]
    query: str | None
    """What was searched for; newer servers send `queries`."""
    queries: Sequence[str] | None
    """What was searched for."""
    sources: Sequence[WebSearchSourceParam | WebSearchSource] | None
    """The pages that were found, when asked for by `include`."""


class WebSearchSourceParam(TypedDict, total=False):
    """A page that a search found."""

    type: str | None
    """Always `url` so far."""
    url: str | None
    """The address of the page."""


class WebSearchOpenPageParam(TypedDict, total=False):
    """A page was opened."""

    type: Required[Literal["open_page"]]
    url: str | None
    """The address of the page."""


class WebSearchFindInPageParam(TypedDict, total=False):
    """A page was searched."""

    type: Required[Literal["find_in_page"]]
    url: str | None
    """The address of the page."""
    pattern: str | None
    """What was looked for."""


class FileSearchCallItemParam(TypedDict, total=False):
    """A search of uploaded files by the server."""

    type: Required[Literal["file_search_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    queries: Sequence[str] | None
    """What was searched for."""
    results: Sequence[FileSearchResultParam | FileSearchResult] | None
    """What was found, when asked for by `include`."""
    call_id: str | None
    """The id of the call; sent by few servers."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class FileSearchResultParam(TypedDict, total=False):
    """A piece of a file that was found."""

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


class ToolSearchCallItemParam(TypedDict, total=False):
    """A search among the tools whose loading was deferred."""

    type: Required[Literal["tool_search_call"]]
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
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ToolSearchOutputItemParam(TypedDict, total=False):
    """The tools that a search found; from now on the model may call them."""

    type: Required[Literal["tool_search_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    execution: str | None
    """Who searched: `server` or `client`."""
    tools: Sequence[ToolParam] | None
    """The tools."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class AdditionalToolsItemParam(TypedDict, total=False):
    """Tools that are added in the middle of a conversation."""

    type: Required[Literal["additional_tools"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    role: str | None
    """Who adds them: `developer`."""
    tools: Sequence[ToolParam] | None
    """The tools."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class XSearchCallItemParam(TypedDict, total=False):
    """A search of posts by the server; xAI only."""

    type: Required[Literal["x_search_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    name: str | None
    """The search that was done, such as `x_keyword_search`."""
    arguments: str | None
    """The arguments as JSON text."""


WebSearchAction: TypeAlias = Union[
    WebSearchQuery,
    WebSearchOpenPage,
    WebSearchFindInPage,
    Unknown,
]
"""What a web search did."""

WebSearchActionParam: TypeAlias = Union[
    WebSearchQueryParam,
    WebSearchOpenPageParam,
    WebSearchFindInPageParam,
    WebSearchQuery,
    WebSearchOpenPage,
    WebSearchFindInPage,
    Unknown,
    JsonObject,
]
"""What a web search did."""
