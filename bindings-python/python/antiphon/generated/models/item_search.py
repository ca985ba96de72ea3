# generated from core/src/model/item/search.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class WebSearchCallItem(Model):
    """A search of the web, or a look at a page, by the server.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        action: What was done; some servers leave it out.
        query: What was searched for, where a server gives no action.
        call_id: The id of the call; sent by few servers.
        results: What was found, when asked for by `include`.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "web_search_call"


class WebSearchQuery(Model):
    """A search.

    Attributes:
        query: What was searched for; newer servers send `queries`.
        queries: What was searched for.
        sources: The pages that were found, when asked for by `include`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("query", "queries", "sources", "extra")
    type = "search"


class WebSearchSource(Model):
    """A page that a search found.

    Attributes:
        type: Always `url` so far.
        url: The address of the page.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("type", "url", "extra")


class WebSearchOpenPage(Model):
    """A page was opened.

    Attributes:
        url: The address of the page.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("url", "extra")
    type = "open_page"


class WebSearchFindInPage(Model):
    """A page was searched.

    Attributes:
        url: The address of the page.
        pattern: What was looked for.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("url", "pattern", "extra")
    type = "find_in_page"


class FileSearchCallItem(Model):
    """A search of uploaded files by the server.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        queries: What was searched for.
        results: What was found, when asked for by `include`.
        call_id: The id of the call; sent by few servers.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "queries",
        "results",
        "call_id",
        "created_by",
        "agent",
        "extra",
    )
    type = "file_search_call"


class FileSearchResult(Model):
    """A piece of a file that was found.

    Attributes:
        file_id: The id of the file.
        filename: The name of the file.
        score: How well the piece fits, 0 to 1.
        text: The piece.
        attributes: Up to 16 pairs that the file's owner attached: text, numbers or
            booleans by name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "file_id",
        "filename",
        "score",
        "text",
        "attributes",
        "extra",
    )


class ToolSearchCallItem(Model):
    """A search among the tools whose loading was deferred.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        arguments: What was searched for: any JSON.
        execution: Who searches: `server` or `client`.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "execution",
        "created_by",
        "agent",
        "extra",
    )
    type = "tool_search_call"


class ToolSearchOutputItem(Model):
    """The tools that a search found; from now on the model may call them.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        execution: Who searched: `server` or `client`.
        tools: The tools.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "execution",
        "tools",
        "created_by",
        "agent",
        "extra",
    )
    type = "tool_search_output"


class AdditionalToolsItem(Model):
    """Tools that are added in the middle of a conversation.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        role: Who adds them: `developer`.
        tools: The tools.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "role", "tools", "agent", "extra")
    type = "additional_tools"


class XSearchCallItem(Model):
    """A search of posts by the server; xAI only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        name: The search that was done, such as `x_keyword_search`.
        arguments: The arguments as JSON text.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "arguments",
        "extra",
    )
    type = "x_search_call"
