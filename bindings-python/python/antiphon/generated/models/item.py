# generated from core/src/model/item/mod.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class MessageItem(Model):
    """A message written by the model.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        role: Who speaks: `assistant`; OpenRouter passes on other roles.
        status: How far the item is.
        phase: Whether this is commentary on the way or the final answer; to be sent
            back with the message.
        content: The parts of the message.
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


class ReasoningItem(Model):
    """The reasoning of the model before it answers.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        summary: A summary of the reasoning, when asked for.
        content: The reasoning itself, as open-weight models send it.
        encrypted_content: The reasoning, readable by the server only, to be sent back
            where responses are not stored.
        format: The form that the provider needs the reasoning back in, such as
            `openai-responses-v1`; OpenRouter only.
        signature: The provider's signature of the reasoning, to be sent back with it;
            OpenRouter only.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "reasoning"
