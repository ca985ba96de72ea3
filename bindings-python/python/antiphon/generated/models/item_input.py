# generated from core/src/model/item/input.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class InputMessage(Model):
    """A message to the model, or one of its own from an earlier turn.

    Attributes:
        id: The id of the item, for messages of earlier turns.
        role: Who speaks: `user`, `system`, `developer` or `assistant`.
        status: How far the item was, for messages of earlier turns.
        phase: The phase of an assistant message, as it was received.
        content: What is said.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "role",
        "status",
        "phase",
        "content",
        "created_by",
        "agent",
        "extra",
    )
    type = "message"


class ItemReference(Model):
    """A reference to an item the server has stored.

    Attributes:
        id: The id of the item.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "agent", "extra")
    type = "item_reference"


class CompactionTriggerItem(Model):
    """Asks the server to compact what comes before; OpenAI only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "agent", "extra")
    type = "compaction_trigger"
