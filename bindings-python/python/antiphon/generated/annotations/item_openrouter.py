# generated from core/src/model/item/openrouter.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.item_openrouter import FusionFailure, FusionResponse
    from ..models.item_shell import ShellAction, ShellCommandOutput
    from .item_attributes import ItemStatus
    from .item_search import WebSearchActionParam
    from .item_shell import PatchOperationParam, ShellActionParam, ShellCommandOutputParam

__all__ = [
    "FusionFailureParam",
    "FusionResponseParam",
    "OpenRouterAdvisorItemParam",
    "OpenRouterApplyPatchItemParam",
    "OpenRouterBashItemParam",
    "OpenRouterBrowserUseItemParam",
    "OpenRouterCodeInterpreterItemParam",
    "OpenRouterDatetimeItemParam",
    "OpenRouterExperimentalSearchModelsItemParam",
    "OpenRouterFileSearchItemParam",
    "OpenRouterFilesItemParam",
    "OpenRouterFusionItemParam",
    "OpenRouterImageGenerationItemParam",
    "OpenRouterMcpItemParam",
    "OpenRouterMemoryItemParam",
    "OpenRouterShellItemParam",
    "OpenRouterSubagentItemParam",
    "OpenRouterTextEditorItemParam",
    "OpenRouterToolSearchItemParam",
    "OpenRouterWebFetchItemParam",
    "OpenRouterWebSearchItemParam",
]


class OpenRouterAdvisorItemParam(TypedDict, total=False):
    """Advice of another model."""

    type: Required[Literal["openrouter:advisor"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    instance_name: str | None
    """The name of the advisor, where there are several."""
    model: str | None
    """The model that was asked."""
    prompt: str | None
    """What it was asked."""
    advice: str | None
    """What it said."""
    error: str | None
    """Why it failed."""


class OpenRouterApplyPatchItemParam(TypedDict, total=False):
    """A change to a file."""

    type: Required[Literal["openrouter:apply_patch"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    operation: PatchOperationParam | None
    """What was done to which file."""


class OpenRouterBashItemParam(TypedDict, total=False):
    """A command in a shell."""

    type: Required[Literal["openrouter:bash"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: str | None
    """The arguments as JSON text."""
    command: str | None
    """The command."""
    stdout: str | None
    """What it printed."""
    stderr: str | None
    """What it printed as errors."""


class OpenRouterBrowserUseItemParam(TypedDict, total=False):
    """Something done in a browser."""

    type: Required[Literal["openrouter:browser_use"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: str | None
    """What was done."""


class OpenRouterCodeInterpreterItemParam(TypedDict, total=False):
    """Code that was run."""

    type: Required[Literal["openrouter:code_interpreter"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    code: str | None
    """The code."""
    language: str | None
    """Its language."""
    stdout: str | None
    """What it printed."""
    stderr: str | None
    """What it printed as errors."""


class OpenRouterDatetimeItemParam(TypedDict, total=False):
    """A look at the clock."""

    type: Required[Literal["openrouter:datetime"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    datetime: str | None
    """The date and time, in ISO 8601."""
    timezone: str | None
    """The time zone, by IANA name."""


class OpenRouterExperimentalSearchModelsItemParam(TypedDict, total=False):
    """A search among OpenRouter's models."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    arguments: str | None
    """The arguments as JSON text."""
    query: str | None
    """What was searched for."""


class OpenRouterFileSearchItemParam(TypedDict, total=False):
    """A search of files."""

    type: Required[Literal["openrouter:file_search"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    queries: Sequence[str] | None
    """What was searched for."""


class OpenRouterFilesItemParam(TypedDict, total=False):
    """Something done to a stored file."""

    type: Required[Literal["openrouter:files"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: str | None
    """The arguments as JSON text."""
    operation: str | None
    """What was done."""
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    result: str | None
    """What came of it."""
    error: str | None
    """Why it failed."""


class OpenRouterFusionItemParam(TypedDict, total=False):
    """Answers of several models, and an analysis of them."""

    type: Required[Literal["openrouter:fusion"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    analysis: Any
    """What the judge made of the answers."""
    responses: Sequence[FusionResponseParam | FusionResponse] | None
    """The answers."""
    sources: Sequence[Any] | None
    """The pages that they draw on."""
    failed_models: Sequence[FusionFailureParam | FusionFailure] | None
    """The models that did not answer."""
    failure_reason: str | None
    """Why there is no analysis, as a code."""
    error: str | None
    """Why it failed, for people."""


class FusionResponseParam(TypedDict, total=False):
    """The answer of one model."""

    model: str | None
    """The model."""
    content: str | None
    """What it said."""


class FusionFailureParam(TypedDict, total=False):
    """A model that did not answer."""

    model: str | None
    """The model."""
    error: str | None
    """Why it failed."""
    status_code: int | None
    """The HTTP status that it answered with."""


class OpenRouterImageGenerationItemParam(TypedDict, total=False):
    """An image that was made."""

    type: Required[Literal["openrouter:image_generation"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    prompt: str | None
    """The prompt that it was made from."""
    result: str | None
    """The image in base64, or its URL."""


class OpenRouterMcpItemParam(TypedDict, total=False):
    """A call of a tool on an MCP server."""

    type: Required[Literal["openrouter:mcp"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""


class OpenRouterMemoryItemParam(TypedDict, total=False):
    """A look into stored memories, or a change of them."""

    type: Required[Literal["openrouter:memory"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: str | None
    """What was done: `read`, `write` or `delete`."""
    key: str | None
    """The name of the memory."""
    value: Any
    """The memory."""


class OpenRouterShellItemParam(TypedDict, total=False):
    """Commands in a shell."""

    type: Required[Literal["openrouter:shell"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: str | None
    """The arguments as JSON text."""
    action: ShellActionParam | ShellAction | None
    """What was run."""
    output: Sequence[ShellCommandOutputParam | ShellCommandOutput] | None
    """What each command gave."""


class OpenRouterSubagentItemParam(TypedDict, total=False):
    """A task given to another model."""

    type: Required[Literal["openrouter:subagent"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    name: str | None
    """The name of the tool, as the model called it."""
    instance_name: str | None
    """The name of the subagent, where there are several."""
    model: str | None
    """The model that was given the task."""
    task_name: str | None
    """The name of the task."""
    task_description: str | None
    """What was to be done."""
    outcome: str | None
    """What came of it."""
    error: str | None
    """Why it failed."""


class OpenRouterTextEditorItemParam(TypedDict, total=False):
    """Something done to a file in an editor."""

    type: Required[Literal["openrouter:text_editor"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    command: str | None
    """What was done: `view`, `create`, `str_replace` or `insert`."""


class OpenRouterToolSearchItemParam(TypedDict, total=False):
    """A search among the tools."""

    type: Required[Literal["openrouter:tool_search"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    query: str | None
    """What was searched for."""


class OpenRouterWebFetchItemParam(TypedDict, total=False):
    """A page that was fetched."""

    type: Required[Literal["openrouter:web_fetch"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    url: str | None
    """The address of the page."""
    title: str | None
    """Its title."""
    content: str | None
    """Its text."""
    error: str | None
    """Why it failed."""


class OpenRouterWebSearchItemParam(TypedDict, total=False):
    """A search of the web."""

    type: Required[Literal["openrouter:web_search"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: WebSearchActionParam | None
    """What was done."""
