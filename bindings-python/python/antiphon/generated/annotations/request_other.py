# generated from core/src/model/request/other.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.request_options import ImageOptions, PromptCacheOptions, Reasoning
    from ..models.text import TextConfig
    from .item_input import InputItemParam
    from .request import InputParam
    from .request_options import (
        ConversationChoiceParam,
        ImageOptionsParam,
        PromptCacheOptionsParam,
        ReasoningParam,
    )
    from .text import TextConfigParam
    from .tool import ToolParam
    from .tool_choice import ToolChoiceParam

__all__ = [
    "CompactParams",
    "ConversationCreateParams",
    "ConversationItemsParams",
    "ConversationUpdateParams",
    "InputTokensParams",
    "ItemRetrieveParams",
    "ListParams",
    "RetrieveParams",
]


class RetrieveParams(TypedDict, total=False):
    """What to give of a stored response: the query of `GET /responses/{id}`."""

    include: Sequence[str] | None
    """What to include beyond the usual."""
    include_obfuscation: bool | None
    """Whether deltas of a stream are padded. The server's default is true."""
    starting_after: int | None
    """The number of the event after which a stream begins."""


class ListParams(TypedDict, total=False):
    """Which part of a list to give: the query of the list endpoints."""

    after: str | None
    """The id of the item after which the page begins."""
    include: Sequence[str] | None
    """What to include beyond the usual."""
    limit: int | None
    """How many items a page has, 1 to 100. The server's default is 20."""
    order: str | None
    """The order: `asc` oldest first, `desc` newest first. The server's default is
    `desc`.
    """


class ItemRetrieveParams(TypedDict, total=False):
    """What to give of one item: the query of `GET /conversations/{id}/items/{id}`."""

    include: Sequence[str] | None
    """What to include beyond the usual."""


class CompactParams(TypedDict, total=False):
    """A request to compact a context: `POST /responses/compact`."""

    model: str | None
    """The model to ask."""
    input: InputParam | None
    """What to compact: text, or items."""
    instructions: str | None
    """Instructions for the model, ahead of the input."""
    image: ImageOptionsParam | ImageOptions | None
    """How images in the input are read."""
    previous_response_id: str | None
    """The response whose context to compact."""
    prompt_cache_key: str | None
    """A key by which the server may find a cached prompt, at most 64 characters."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions | None
    """How the prompt is cached."""
    prompt_cache_retention: str | None
    """How long the prompt stays cached: `in_memory` or `24h`; replaced by
    `prompt_cache_options`.
    """
    service_tier: str | None
    """The tier to be served by."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


class InputTokensParams(TypedDict, total=False):
    """A request to count the tokens of an input: `POST /responses/input_tokens`."""

    model: str | None
    """The model whose tokens to count."""
    input: InputParam | None
    """What to count: text, or items."""
    instructions: str | None
    """Instructions for the model, ahead of the input."""
    conversation: ConversationChoiceParam | None
    """The conversation to continue."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    personality: str | None
    """The tone of the model, such as `friendly` or `pragmatic`."""
    previous_response_id: str | None
    """The response to continue."""
    reasoning: ReasoningParam | Reasoning | None
    """How the model is to reason."""
    text: TextConfigParam | TextConfig | None
    """The form of the text."""
    tool_choice: ToolChoiceParam | None
    """How tools are to be chosen."""
    tools: Sequence[ToolParam] | None
    """The tools to offer."""
    truncation: str | None
    """What happens to input that is too long: `auto` or `disabled`."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


class ConversationCreateParams(TypedDict, total=False):
    """A request for a new conversation: `POST /conversations`."""

    items: Sequence[InputItemParam] | None
    """The items it begins with, at most 20."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text to attach; names up to 64 characters, values up to 512."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


class ConversationUpdateParams(TypedDict, total=False):
    """A change to a conversation: `POST /conversations/{id}`."""

    metadata: Mapping[str, str] | None
    """The pairs of text that replace those attached."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


class ConversationItemsParams(TypedDict, total=False):
    """Items to add to a conversation: `POST /conversations/{id}/items`."""

    items: Sequence[InputItemParam] | None
    """The items, at most 20."""
    include: Sequence[str] | None
    """What to include beyond the usual in the answer; sent in the query."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""
