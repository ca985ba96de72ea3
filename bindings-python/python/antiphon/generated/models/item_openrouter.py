# generated from core/src/model/item/openrouter.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class OpenRouterAdvisorItem(Model):
    """Advice of another model.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        instance_name: The name of the advisor, where there are several.
        model: The model that was asked.
        prompt: What it was asked.
        advice: What it said.
        error: Why it failed.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "instance_name",
        "model",
        "prompt",
        "advice",
        "error",
        "extra",
    )
    type = "openrouter:advisor"


class OpenRouterApplyPatchItem(Model):
    """A change to a file.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        operation: What was done to which file.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "call_id", "operation", "extra")
    type = "openrouter:apply_patch"


class OpenRouterBashItem(Model):
    """A command in a shell.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        arguments: The arguments as JSON text.
        command: The command.
        stdout: What it printed.
        stderr: What it printed as errors.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "command",
        "stdout",
        "stderr",
        "extra",
    )
    type = "openrouter:bash"


class OpenRouterBrowserUseItem(Model):
    """Something done in a browser.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        action: What was done.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "action", "extra")
    type = "openrouter:browser_use"


class OpenRouterCodeInterpreterItem(Model):
    """Code that was run.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        code: The code.
        language: Its language.
        stdout: What it printed.
        stderr: What it printed as errors.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "code",
        "language",
        "stdout",
        "stderr",
        "extra",
    )
    type = "openrouter:code_interpreter"


class OpenRouterDatetimeItem(Model):
    """A look at the clock.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        datetime: The date and time, in ISO 8601.
        timezone: The time zone, by IANA name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "datetime", "timezone", "extra")
    type = "openrouter:datetime"


class OpenRouterExperimentalSearchModelsItem(Model):
    """A search among OpenRouter's models.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        arguments: The arguments as JSON text.
        query: What was searched for.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "arguments", "query", "extra")
    type = "openrouter:experimental__search_models"


class OpenRouterFileSearchItem(Model):
    """A search of files.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        queries: What was searched for.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "queries", "extra")
    type = "openrouter:file_search"


class OpenRouterFilesItem(Model):
    """Something done to a stored file.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        arguments: The arguments as JSON text.
        operation: What was done.
        file_id: The id of the file.
        filename: The name of the file.
        result: What came of it.
        error: Why it failed.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "openrouter:files"


class OpenRouterFusionItem(Model):
    """Answers of several models, and an analysis of them.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        analysis: What the judge made of the answers.
        responses: The answers.
        sources: The pages that they draw on.
        failed_models: The models that did not answer.
        failure_reason: Why there is no analysis, as a code.
        error: Why it failed, for people.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "openrouter:fusion"


class FusionResponse(Model):
    """The answer of one model.

    Attributes:
        model: The model.
        content: What it said.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("model", "content", "extra")


class FusionFailure(Model):
    """A model that did not answer.

    Attributes:
        model: The model.
        error: Why it failed.
        status_code: The HTTP status that it answered with.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("model", "error", "status_code", "extra")


class OpenRouterImageGenerationItem(Model):
    """An image that was made.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        prompt: The prompt that it was made from.
        result: The image in base64, or its URL.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "prompt", "result", "extra")
    type = "openrouter:image_generation"


class OpenRouterMcpItem(Model):
    """A call of a tool on an MCP server.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "extra")
    type = "openrouter:mcp"


class OpenRouterMemoryItem(Model):
    """A look into stored memories, or a change of them.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        action: What was done: `read`, `write` or `delete`.
        key: The name of the memory.
        value: The memory.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "action", "key", "value", "extra")
    type = "openrouter:memory"


class OpenRouterShellItem(Model):
    """Commands in a shell.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        arguments: The arguments as JSON text.
        action: What was run.
        output: What each command gave.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "action",
        "output",
        "extra",
    )
    type = "openrouter:shell"


class OpenRouterSubagentItem(Model):
    """A task given to another model.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        name: The name of the tool, as the model called it.
        instance_name: The name of the subagent, where there are several.
        model: The model that was given the task.
        task_name: The name of the task.
        task_description: What was to be done.
        outcome: What came of it.
        error: Why it failed.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "openrouter:subagent"


class OpenRouterTextEditorItem(Model):
    """Something done to a file in an editor.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        command: What was done: `view`, `create`, `str_replace` or `insert`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "command", "extra")
    type = "openrouter:text_editor"


class OpenRouterToolSearchItem(Model):
    """A search among the tools.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        query: What was searched for.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "query", "extra")
    type = "openrouter:tool_search"


class OpenRouterWebFetchItem(Model):
    """A page that was fetched.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        url: The address of the page.
        title: Its title.
        content: Its text.
        error: Why it failed.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "url",
        "title",
        "content",
        "error",
        "extra",
    )
    type = "openrouter:web_fetch"


class OpenRouterWebSearchItem(Model):
    """A search of the web.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        action: What was done.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "status", "action", "extra")
    type = "openrouter:web_search"
