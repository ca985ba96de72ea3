# generated from core/src/model/item/mod.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.content import ContentPart, SummaryPart
from ..annotations.item_attributes import ItemStatus
from .item_attributes import ItemAgent

class MessageItem(Model):
    """A message written by the model."""

    __match_args__ = (
        "id",
        "role",
        "status",
        "phase",
        "content",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["message"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    role: str | None
    """Who speaks: `assistant`; OpenRouter passes on other roles."""
    status: ItemStatus | None
    """How far the item is."""
    phase: str | None
    """Whether this is commentary on the way or the final answer; to be sent back with
    the message.
    """
    content: list[ContentPart]
    """The parts of the message."""
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
        role: str | None = None,
        status: ItemStatus | None = None,
        phase: str | None = None,
        content: list[ContentPart],
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ReasoningItem(Model):
    """The reasoning of the model before it answers."""

    __match_args__ = (
        "id",
        "status",
        "summary",
        "content",
        "encrypted_content",
        "format",
        "signature",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["reasoning"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    summary: list[SummaryPart]
    """A summary of the reasoning, when asked for."""
    content: list[ContentPart] | None
    """The reasoning itself, as open-weight models send it."""
    encrypted_content: str | None
    """The reasoning, readable by the server only, to be sent back where responses are
    not stored.
    """
    format: str | None
    """The form that the provider needs the reasoning back in, such as
    `openai-responses-v1`; OpenRouter only.
    """
    signature: str | None
    """The provider's signature of the reasoning, to be sent back with it; OpenRouter
    only.
    """
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
        summary: list[SummaryPart],
        content: list[ContentPart] | None = None,
        encrypted_content: str | None = None,
        format: str | None = None,
        signature: str | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
