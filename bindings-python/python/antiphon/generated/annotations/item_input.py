# generated from core/src/model/item/input.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
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
from ..models.item_input import CompactionTriggerItem, InputMessage, ItemReference
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
from typing import Any, Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union
from .content import InputContent, InputContentParam
from .item import ReasoningItemParam
from .item_code import (
    CodeInterpreterCallItemParam,
    ProgramItemParam,
    ProgramOutputItemParam,
)
from .item_computer import ComputerCallItemParam, ComputerCallOutputItemParam
from .item_context import (
    AgentMessageItemParam,
    CompactionItemParam,
    ConfigurationUpdateItemParam,
    ContextCompactionItemParam,
    MultiAgentCallItemParam,
    MultiAgentCallOutputItemParam,
)
from .item_function import (
    CustomToolCallItemParam,
    CustomToolCallOutputItemParam,
    FunctionCallItemParam,
    FunctionCallOutputItemParam,
)
from .item_image import ImageGenerationCallItemParam
from .item_mcp import (
    McpApprovalRequestItemParam,
    McpApprovalResponseItemParam,
    McpCallItemParam,
    McpListToolsItemParam,
)
from .item_openrouter import (
    OpenRouterAdvisorItemParam,
    OpenRouterApplyPatchItemParam,
    OpenRouterBashItemParam,
    OpenRouterBrowserUseItemParam,
    OpenRouterCodeInterpreterItemParam,
    OpenRouterDatetimeItemParam,
    OpenRouterExperimentalSearchModelsItemParam,
    OpenRouterFileSearchItemParam,
    OpenRouterFilesItemParam,
    OpenRouterFusionItemParam,
    OpenRouterImageGenerationItemParam,
    OpenRouterMcpItemParam,
    OpenRouterMemoryItemParam,
    OpenRouterShellItemParam,
    OpenRouterSubagentItemParam,
    OpenRouterTextEditorItemParam,
    OpenRouterToolSearchItemParam,
    OpenRouterWebFetchItemParam,
    OpenRouterWebSearchItemParam,
)
from .item_search import (
    AdditionalToolsItemParam,
    FileSearchCallItemParam,
    ToolSearchCallItemParam,
    ToolSearchOutputItemParam,
    WebSearchCallItemParam,
    XSearchCallItemParam,
)
from .item_shell import (
    ApplyPatchCallItemParam,
    ApplyPatchCallOutputItemParam,
    LocalShellCallItemParam,
    LocalShellCallOutputItemParam,
    ShellCallItemParam,
    ShellCallOutputItemParam,
)

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.item_attributes import ItemAgent
    from .item_attributes import ItemAgentParam, ItemStatus

__all__ = [
    "CompactionTriggerItemParam",
    "InputItem",
    "InputItemParam",
    "InputMessageParam",
    "ItemReferenceParam",
    "MessageContent",
    "MessageContentParam",
]


class InputMessageParam(TypedDict, total=False):
    """A message to the model, or one of its own from an earlier turn."""

    type: Literal["message"]
    id: str | None
    """The id of the item, for messages of earlier turns."""
    role: str | None
    """Who speaks: `user`, `system`, `developer` or `assistant`."""
    status: ItemStatus | None
    """How far the item was, for messages of earlier turns."""
    phase: str | None
    """The phase of an assistant message, as it was received."""
    content: MessageContentParam | None
    """What is said."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ItemReferenceParam(TypedDict, total=False):
    """A reference to an item the server has stored."""

    type: Required[Literal["item_reference"]]
    id: str | None
    """The id of the item."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CompactionTriggerItemParam(TypedDict, total=False):
    """Asks the server to compact what comes before; OpenAI only."""

    type: Required[Literal["compaction_trigger"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


InputItem: TypeAlias = Union[
    InputMessage,
    ReasoningItem,
    FunctionCallItem,
    FunctionCallOutputItem,
    ItemReference,
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
    CompactionTriggerItem,
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
"""An item of a request's input, of a stored response's input, or of a conversation."""

InputItemParam: TypeAlias = Union[
    InputMessageParam,
    ReasoningItemParam,
    FunctionCallItemParam,
    FunctionCallOutputItemParam,
    ItemReferenceParam,
    WebSearchCallItemParam,
    FileSearchCallItemParam,
    CodeInterpreterCallItemParam,
    ImageGenerationCallItemParam,
    CustomToolCallItemParam,
    CustomToolCallOutputItemParam,
    McpCallItemParam,
    McpListToolsItemParam,
    McpApprovalRequestItemParam,
    McpApprovalResponseItemParam,
    ComputerCallItemParam,
    ComputerCallOutputItemParam,
    ShellCallItemParam,
    ShellCallOutputItemParam,
    LocalShellCallItemParam,
    LocalShellCallOutputItemParam,
    ApplyPatchCallItemParam,
    ApplyPatchCallOutputItemParam,
    ToolSearchCallItemParam,
    ToolSearchOutputItemParam,
    AdditionalToolsItemParam,
    CompactionItemParam,
    CompactionTriggerItemParam,
    ContextCompactionItemParam,
    ConfigurationUpdateItemParam,
    ProgramItemParam,
    ProgramOutputItemParam,
    AgentMessageItemParam,
    MultiAgentCallItemParam,
    MultiAgentCallOutputItemParam,
    XSearchCallItemParam,
    OpenRouterAdvisorItemParam,
    OpenRouterApplyPatchItemParam,
    OpenRouterBashItemParam,
    OpenRouterBrowserUseItemParam,
    OpenRouterCodeInterpreterItemParam,
    OpenRouterDatetimeItemParam,
    OpenRouterExperimentalSearchModelsItemParam,
    OpenRouterFileSearchItemParam,
    OpenRouterFilesItemParam,
    OpenRouterFusionItemParam,
    OpenRouterImageGenerationItemParam,
    OpenRouterMcpItemParam,
    OpenRouterMemoryItemParam,
    OpenRouterShellItemParam,
    OpenRouterSubagentItemParam,
    OpenRouterTextEditorItemParam,
    OpenRouterToolSearchItemParam,
    OpenRouterWebFetchItemParam,
    OpenRouterWebSearchItemParam,
    InputMessage,
    ReasoningItem,
    FunctionCallItem,
    FunctionCallOutputItem,
    ItemReference,
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
    CompactionTriggerItem,
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
    MessageItem,
    Unknown,
    JsonObject,
]
"""An item of a request's input, of a stored response's input, or of a conversation."""

MessageContent: TypeAlias = Union[
    str,
    list[InputContent],
    Any,
]
"""What a message says: text, or content parts."""

MessageContentParam: TypeAlias = Union[
    str,
    Sequence[InputContentParam],
]
"""What a message says: text, or content parts."""
