# generated from core/src/model/item/mod.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._model import Unknown
from ..models.item import MessageItem, ReasoningItem
from ..models.item_code import CodeInterpreterCallItem, ProgramItem, ProgramOutputItem
from ..models.item_computer import ComputerCallItem, ComputerCallOutputItem
from ..models.item_context import (
    AgentMessageItem,
    CompactionItem,
    ConfigurationUpdateItem,
    ContextCompactionItem,
    MultiAgentCallItem,
    MultiAgentCallOutputItem,
)
from ..models.item_function import (
    CustomToolCallItem,
    CustomToolCallOutputItem,
    FunctionCallItem,
    FunctionCallOutputItem,
)
from ..models.item_image import ImageGenerationCallItem
from ..models.item_mcp import (
    McpApprovalRequestItem,
    McpApprovalResponseItem,
    McpCallItem,
    McpListToolsItem,
)
from ..models.item_openrouter import (
    OpenRouterAdvisorItem,
    OpenRouterApplyPatchItem,
    OpenRouterBashItem,
    OpenRouterBrowserUseItem,
    OpenRouterCodeInterpreterItem,
    OpenRouterDatetimeItem,
    OpenRouterExperimentalSearchModelsItem,
    OpenRouterFileSearchItem,
    OpenRouterFilesItem,
    OpenRouterFusionItem,
    OpenRouterImageGenerationItem,
    OpenRouterMcpItem,
    OpenRouterMemoryItem,
    OpenRouterShellItem,
    OpenRouterSubagentItem,
    OpenRouterTextEditorItem,
    OpenRouterToolSearchItem,
    OpenRouterWebFetchItem,
    OpenRouterWebSearchItem,
)
from ..models.item_search import (
    AdditionalToolsItem,
    FileSearchCallItem,
    ToolSearchCallItem,
    ToolSearchOutputItem,
    WebSearchCallItem,
    XSearchCallItem,
)
from ..models.item_shell import (
    ApplyPatchCallItem,
    ApplyPatchCallOutputItem,
    LocalShellCallItem,
    LocalShellCallOutputItem,
    ShellCallItem,
    ShellCallOutputItem,
)
from collections.abc import Sequence
from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.item_attributes import ItemAgent
    from .content import ContentPartParam, SummaryPartParam
    from .item_attributes import ItemAgentParam, ItemStatus

__all__ = ["OutputItem", "ReasoningItemParam"]


class ReasoningItemParam(TypedDict, total=False):
    """The reasoning of the model before it answers."""

    type: Required[Literal["reasoning"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    summary: Sequence[SummaryPartParam] | None
    """A summary of the reasoning, when asked for."""
    content: Sequence[ContentPartParam] | None
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
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


OutputItem: TypeAlias = Union[
    MessageItem,
    ReasoningItem,
    FunctionCallItem,
    FunctionCallOutputItem,
    WebSearchCallItem,
    FileSearchCallItem,
    CodeInterpreterCallItem,
    ImageGenerationCallItem,
    CustomToolCallItem,
    CustomToolCallOutputItem,
    McpCallItem,
    McpListToolsItem,
    McpApprovalRequestItem,
    McpApprovalResponseItem,
    ComputerCallItem,
    ComputerCallOutputItem,
    ShellCallItem,
    ShellCallOutputItem,
    LocalShellCallItem,
    LocalShellCallOutputItem,
    ApplyPatchCallItem,
    ApplyPatchCallOutputItem,
    ToolSearchCallItem,
    ToolSearchOutputItem,
    AdditionalToolsItem,
    CompactionItem,
    ContextCompactionItem,
    ConfigurationUpdateItem,
    ProgramItem,
    ProgramOutputItem,
    AgentMessageItem,
    MultiAgentCallItem,
    MultiAgentCallOutputItem,
    XSearchCallItem,
    OpenRouterAdvisorItem,
    OpenRouterApplyPatchItem,
    OpenRouterBashItem,
    OpenRouterBrowserUseItem,
    OpenRouterCodeInterpreterItem,
    OpenRouterDatetimeItem,
    OpenRouterExperimentalSearchModelsItem,
    OpenRouterFileSearchItem,
    OpenRouterFilesItem,
    OpenRouterFusionItem,
    OpenRouterImageGenerationItem,
    OpenRouterMcpItem,
    OpenRouterMemoryItem,
    OpenRouterShellItem,
    OpenRouterSubagentItem,
    OpenRouterTextEditorItem,
    OpenRouterToolSearchItem,
    OpenRouterWebFetchItem,
    OpenRouterWebSearchItem,
    Unknown,
]
"""An item of a response's output."""
