# generated from core/src/model/item/openrouter.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.item_attributes import ItemStatus
from ..annotations.item_search import WebSearchAction
from ..annotations.item_shell import PatchOperation
from .item_shell import ShellAction, ShellCommandOutput

class OpenRouterAdvisorItem(Model):
    """Advice of another model."""

    __match_args__ = (
        "id",
        "status",
        "instance_name",
        "model",
        "prompt",
        "advice",
        "error",
        "extra",
    )
    type: Literal["openrouter:advisor"]
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
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        instance_name: str | None = None,
        model: str | None = None,
        prompt: str | None = None,
        advice: str | None = None,
        error: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterApplyPatchItem(Model):
    """A change to a file."""

    __match_args__ = ("id", "status", "call_id", "operation", "extra")
    type: Literal["openrouter:apply_patch"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    operation: PatchOperation | None
    """What was done to which file."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        operation: PatchOperation | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterBashItem(Model):
    """A command in a shell."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "command",
        "stdout",
        "stderr",
        "extra",
    )
    type: Literal["openrouter:bash"]
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
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        arguments: str | None = None,
        command: str | None = None,
        stdout: str | None = None,
        stderr: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterBrowserUseItem(Model):
    """Something done in a browser."""

    __match_args__ = ("id", "status", "action", "extra")
    type: Literal["openrouter:browser_use"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: str | None
    """What was done."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        action: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterCodeInterpreterItem(Model):
    """Code that was run."""

    __match_args__ = ("id", "status", "code", "language", "stdout", "stderr", "extra")
    type: Literal["openrouter:code_interpreter"]
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
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        code: str | None = None,
        language: str | None = None,
        stdout: str | None = None,
        stderr: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterDatetimeItem(Model):
    """A look at the clock."""

    __match_args__ = ("id", "status", "datetime", "timezone", "extra")
    type: Literal["openrouter:datetime"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    datetime: str | None
    """The date and time, in ISO 8601."""
    timezone: str | None
    """The time zone, by IANA name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        datetime: str | None = None,
        timezone: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterExperimentalSearchModelsItem(Model):
    """A search among OpenRouter's models."""

    __match_args__ = ("id", "status", "arguments", "query", "extra")
    type: Literal["openrouter:experimental__search_models"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    arguments: str | None
    """The arguments as JSON text."""
    query: str | None
    """What was searched for."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        arguments: str | None = None,
        query: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterFileSearchItem(Model):
    """A search of files."""

    __match_args__ = ("id", "status", "queries", "extra")
    type: Literal["openrouter:file_search"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    queries: list[str] | None
    """What was searched for."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        queries: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterFilesItem(Model):
    """Something done to a stored file."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "operation",
        "file_id",
        "filename",
        "result",
        "error",
        "extra",
    )
    type: Literal["openrouter:files"]
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
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        arguments: str | None = None,
        operation: str | None = None,
        file_id: str | None = None,
        filename: str | None = None,
        result: str | None = None,
        error: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterFusionItem(Model):
    """Answers of several models, and an analysis of them."""

    __match_args__ = (
        "id",
        "status",
        "analysis",
        "responses",
        "sources",
        "failed_models",
        "failure_reason",
        "error",
        "extra",
    )
    type: Literal["openrouter:fusion"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    analysis: Any
    """What the judge made of the answers."""
    responses: list[FusionResponse] | None
    """The answers."""
    sources: list[Any] | None
    """The pages that they draw on."""
    failed_models: list[FusionFailure] | None
    """The models that did not answer."""
    failure_reason: str | None
    """Why there is no analysis, as a code."""
    error: str | None
    """Why it failed, for people."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        analysis: Any = None,
        responses: list[FusionResponse] | None = None,
        sources: list[Any] | None = None,
        failed_models: list[FusionFailure] | None = None,
        failure_reason: str | None = None,
        error: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FusionResponse(Model):
    """The answer of one model."""

    __match_args__ = ("model", "content", "extra")
    model: str | None
    """The model."""
    content: str | None
    """What it said."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        model: str | None = None,
        content: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FusionFailure(Model):
    """A model that did not answer."""

    __match_args__ = ("model", "error", "status_code", "extra")
    model: str | None
    """The model."""
    error: str | None
    """Why it failed."""
    status_code: int | None
    """The HTTP status that it answered with."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        model: str | None = None,
        error: str | None = None,
        status_code: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterImageGenerationItem(Model):
    """An image that was made."""

    __match_args__ = ("id", "status", "prompt", "result", "extra")
    type: Literal["openrouter:image_generation"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    prompt: str | None
    """The prompt that it was made from."""
    result: str | None
    """The image in base64, or its URL."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        prompt: str | None = None,
        result: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterMcpItem(Model):
    """A call of a tool on an MCP server."""

    __match_args__ = ("id", "status", "extra")
    type: Literal["openrouter:mcp"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterMemoryItem(Model):
    """A look into stored memories, or a change of them."""

    __match_args__ = ("id", "status", "action", "key", "value", "extra")
    type: Literal["openrouter:memory"]
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
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        action: str | None = None,
        key: str | None = None,
        value: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterShellItem(Model):
    """Commands in a shell."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "action",
        "output",
        "extra",
    )
    type: Literal["openrouter:shell"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: str | None
    """The arguments as JSON text."""
    action: ShellAction | None
    """What was run."""
    output: list[ShellCommandOutput] | None
    """What each command gave."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        arguments: str | None = None,
        action: ShellAction | None = None,
        output: list[ShellCommandOutput] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterSubagentItem(Model):
    """A task given to another model."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "instance_name",
        "model",
        "task_name",
        "task_description",
        "outcome",
        "error",
        "extra",
    )
    type: Literal["openrouter:subagent"]
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
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        name: str | None = None,
        instance_name: str | None = None,
        model: str | None = None,
        task_name: str | None = None,
        task_description: str | None = None,
        outcome: str | None = None,
        error: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterTextEditorItem(Model):
    """Something done to a file in an editor."""

    __match_args__ = ("id", "status", "command", "extra")
    type: Literal["openrouter:text_editor"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    command: str | None
    """What was done: `view`, `create`, `str_replace` or `insert`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        command: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterToolSearchItem(Model):
    """A search among the tools."""

    __match_args__ = ("id", "status", "query", "extra")
    type: Literal["openrouter:tool_search"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    query: str | None
    """What was searched for."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        query: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterWebFetchItem(Model):
    """A page that was fetched."""

    __match_args__ = ("id", "status", "url", "title", "content", "error", "extra")
    type: Literal["openrouter:web_fetch"]
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
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        url: str | None = None,
        title: str | None = None,
        content: str | None = None,
        error: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterWebSearchItem(Model):
    """A search of the web."""

    __match_args__ = ("id", "status", "action", "extra")
    type: Literal["openrouter:web_search"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: WebSearchAction | None
    """What was done."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        action: WebSearchAction | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
