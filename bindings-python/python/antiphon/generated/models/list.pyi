# generated from core/src/model/list.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any

from ..._model import Model
from ..annotations.item import OutputItem
from ..annotations.item_input import InputItem
from .request_options import ImageOptions
from .response_usage import Usage

class ItemPage(Model):
    """A page of items: the input of a stored response, or a conversation."""

    __match_args__ = ("object", "data", "first_id", "last_id", "has_more", "extra")
    object: str | None
    """Always `list`."""
    data: list[InputItem]
    """The items, in the form in which they can be sent as input."""
    first_id: str | None
    """The id of the first item of the page."""
    last_id: str | None
    """The id of the last item of the page; the next page begins after it."""
    has_more: bool | None
    """Whether there is another page."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        object: str | None = None,
        data: list[InputItem],
        first_id: str | None = None,
        last_id: str | None = None,
        has_more: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CompactedResponse(Model):
    """A compacted context: `output` goes into the next request as its input. It is no
    response that can be continued by id.
    """

    __match_args__ = ("id", "object", "created_at", "output", "image", "usage", "extra")
    id: str
    """The id of the compaction."""
    object: str | None
    """Always `response.compaction`."""
    created_at: int | None
    """When it was made, in seconds since 1970."""
    output: list[OutputItem]
    """The items of the shorter context, in order."""
    image: ImageOptions | None
    """How images in the input were read."""
    usage: Usage | None
    """What the compaction used."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str,
        object: str | None = None,
        created_at: int | None = None,
        output: list[OutputItem],
        image: ImageOptions | None = None,
        usage: Usage | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputTokens(Model):
    """How many tokens an input has."""

    __match_args__ = ("object", "input_tokens", "extra")
    object: str | None
    """Always `response.input_tokens`."""
    input_tokens: int
    """The number of tokens."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        object: str | None = None,
        input_tokens: int,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class Deleted(Model):
    """What was deleted."""

    __match_args__ = ("id", "object", "deleted", "extra")
    id: str | None
    """The id of what was deleted."""
    object: str | None
    """What it was, such as `conversation.deleted`."""
    deleted: bool | None
    """Whether it is gone."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        deleted: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
