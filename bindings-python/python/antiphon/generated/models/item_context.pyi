# generated from core/src/model/item/context.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.content import ContentPart, InputContent
from .item_attributes import ItemAgent
from .request_options import Reasoning
from .text import TextConfig

class CompactionItem(Model):
    """Everything before it in short, readable by the server only."""

    __match_args__ = ("id", "encrypted_content", "created_by", "agent", "extra")
    type: Literal["compaction"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    encrypted_content: str | None
    """The content, to be sent back as it is."""
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
        encrypted_content: str | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ContextCompactionItem(Model):
    """The same as `compaction`, as OpenRouter takes it from agents."""

    __match_args__ = ("id", "encrypted_content", "extra")
    type: Literal["context_compaction"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    encrypted_content: str | None
    """The content, to be sent back as it is."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        encrypted_content: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ConfigurationUpdateItem(Model):
    """Settings that change in the middle of a conversation; OpenAI only."""

    __match_args__ = ("id", "reasoning", "text", "agent", "extra")
    type: Literal["configuration_update"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    reasoning: Reasoning | None
    """How the model is to reason from here on."""
    text: TextConfig | None
    """The form of the text from here on."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        reasoning: Reasoning | None = None,
        text: TextConfig | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class AgentMessageItem(Model):
    """A message of one agent to another; OpenAI's multi-agent beta only."""

    __match_args__ = ("id", "author", "recipient", "content", "agent", "extra")
    type: Literal["agent_message"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    author: str | None
    """The agent that writes."""
    recipient: str | None
    """The agent that is written to."""
    content: list[InputContent]
    """What is said."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        author: str | None = None,
        recipient: str | None = None,
        content: list[InputContent],
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class MultiAgentCallItem(Model):
    """Something an agent wants of others; OpenAI's multi-agent beta only."""

    __match_args__ = ("id", "call_id", "action", "arguments", "agent", "extra")
    type: Literal["multi_agent_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id that ties the call and its output together."""
    action: str | None
    """What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
    `interrupt_agent` or `list_agents`.
    """
    arguments: str
    """The arguments as JSON text."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        call_id: str | None = None,
        action: str | None = None,
        arguments: str,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class MultiAgentCallOutputItem(Model):
    """What came of a multi-agent call; OpenAI's multi-agent beta only."""

    __match_args__ = ("id", "call_id", "action", "output", "agent", "extra")
    type: Literal["multi_agent_call_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id of the call."""
    action: str | None
    """What was wanted."""
    output: list[ContentPart]
    """What came of it."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        call_id: str | None = None,
        action: str | None = None,
        output: list[ContentPart],
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
