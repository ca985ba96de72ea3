# generated from core/src/model/item/input.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.item_attributes import ItemStatus
from ..annotations.item_input import MessageContent
from .item_attributes import ItemAgent

class InputMessage(Model):
    """A message to the model, or one of its own from an earlier turn."""

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
    """The id of the item, for messages of earlier turns."""
    role: str | None
    """Who speaks: `user`, `system`, `developer` or `assistant`."""
    status: ItemStatus | None
    """How far the item was, for messages of earlier turns."""
    phase: str | None
    """The phase of an assistant message, as it was received."""
    content: MessageContent
    """What is said."""
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
        content: MessageContent,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ItemReference(Model):
    """A reference to an item the server has stored."""

    __match_args__ = ("id", "agent", "extra")
    type: Literal["item_reference"]
    id: str
    """The id of the item."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CompactionTriggerItem(Model):
    """Asks the server to compact what comes before; OpenAI only."""

    __match_args__ = ("id", "agent", "extra")
    type: Literal["compaction_trigger"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
