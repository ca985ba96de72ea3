# generated from core/src/model/item/context.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class CompactionItem(Model):
    """Everything before it in short, readable by the server only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        encrypted_content: The content, to be sent back as it is.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "encrypted_content",
        "created_by",
        "agent",
        "extra",
    )
    type = "compaction"


class ContextCompactionItem(Model):
    """The same as `compaction`, as OpenRouter takes it from agents.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        encrypted_content: The content, to be sent back as it is.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "encrypted_content", "extra")
    type = "context_compaction"


class ConfigurationUpdateItem(Model):
    """Settings that change in the middle of a conversation; OpenAI only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        reasoning: How the model is to reason from here on.
        text: The form of the text from here on.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "reasoning", "text", "agent", "extra")
    type = "configuration_update"


class AgentMessageItem(Model):
    """A message of one agent to another; OpenAI's multi-agent beta only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        author: The agent that writes.
        recipient: The agent that is written to.
        content: What is said.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "author",
        "recipient",
        "content",
        "agent",
        "extra",
    )
    type = "agent_message"


class MultiAgentCallItem(Model):
    """Something an agent wants of others; OpenAI's multi-agent beta only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        call_id: The id that ties the call and its output together.
        action: What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
            `interrupt_agent` or `list_agents`.
        arguments: The arguments as JSON text.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "call_id",
        "action",
        "arguments",
        "agent",
        "extra",
    )
    type = "multi_agent_call"


class MultiAgentCallOutputItem(Model):
    """What came of a multi-agent call; OpenAI's multi-agent beta only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        call_id: The id of the call.
        action: What was wanted.
        output: What came of it.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "call_id", "action", "output", "agent", "extra")
    type = "multi_agent_call_output"
