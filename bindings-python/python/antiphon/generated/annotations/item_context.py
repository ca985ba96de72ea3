# generated from core/src/model/item/context.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.item_attributes import ItemAgent
    from ..models.request_options import Reasoning
    from ..models.text import TextConfig
    from .content import ContentPartParam, InputContentParam
    from .item_attributes import ItemAgentParam
    from .request_options import ReasoningParam
    from .text import TextConfigParam

__all__ = [
    "AgentMessageItemParam",
    "CompactionItemParam",
    "ConfigurationUpdateItemParam",
    "ContextCompactionItemParam",
    "MultiAgentCallItemParam",
    "MultiAgentCallOutputItemParam",
]


class CompactionItemParam(TypedDict, total=False):
    """Everything before it in short, readable by the server only."""

    type: Required[Literal["compaction"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    encrypted_content: str | None
    """The content, to be sent back as it is."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ContextCompactionItemParam(TypedDict, total=False):
    """The same as `compaction`, as OpenRouter takes it from agents."""

    type: Required[Literal["context_compaction"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    encrypted_content: str | None
    """The content, to be sent back as it is."""


class ConfigurationUpdateItemParam(TypedDict, total=False):
    """Settings that change in the middle of a conversation; OpenAI only."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    reasoning: ReasoningParam | Reasoning | None
    """How the model is to reason from here on."""
    text: TextConfigParam | TextConfig | None
    """The form of the text from here on."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class AgentMessageItemParam(TypedDict, total=False):
    """A message of one agent to another; OpenAI's multi-agent beta only."""

    type: Required[Literal["agent_message"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    author: str | None
    """The agent that writes."""
    recipient: str | None
    """The agent that is written to."""
    content: Sequence[InputContentParam] | None
    """What is said."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class MultiAgentCallItemParam(TypedDict, total=False):
    """Something an agent wants of others; OpenAI's multi-agent beta only."""

    type: Required[Literal["multi_agent_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id that ties the call and its output together."""
    action: str | None
    """What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
    `interrupt_agent` or `list_agents`.
    """
    arguments: str | None
    """The arguments as JSON text."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class MultiAgentCallOutputItemParam(TypedDict, total=False):
    """What came of a multi-agent call; OpenAI's multi-agent beta only."""

    type: Required[Literal["multi_agent_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id of the call."""
    action: str | None
    """What was wanted."""
    output: Sequence[ContentPartParam] | None
    """What came of it."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
