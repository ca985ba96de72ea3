# generated from core/src/model/tool/choice.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model

class ToolChoiceFunction(Model):
    """A function to call."""

    __match_args__ = ("name", "extra")
    type: Literal["function"]
    name: str
    """The name of the function."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceCustom(Model):
    """A custom tool to call."""

    __match_args__ = ("name", "extra")
    type: Literal["custom"]
    name: str
    """The name of the tool."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceAllowedTools(Model):
    """Some of the tools, to choose from; the rest stay in the prompt, and in its cache."""

    __match_args__ = ("mode", "tools", "extra")
    type: Literal["allowed_tools"]
    mode: str | None
    """Whether one of them must be used: `auto` or `required`."""
    tools: list[Any] | None
    """The tools, each as a choice such as `{"type": "function", "name": "f"}`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        mode: str | None = None,
        tools: list[Any] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceMcp(Model):
    """A tool on an MCP server."""

    __match_args__ = ("server_label", "name", "extra")
    type: Literal["mcp"]
    server_label: str | None
    """The label of the MCP server."""
    name: str | None
    """The name of the tool; any of the server's without it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        server_label: str | None = None,
        name: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceWebSearch(Model):
    """A search of the web."""

    __match_args__ = ("extra",)
    type: Literal["web_search"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceWebSearchPreview(Model):
    """The first search of the web."""

    __match_args__ = ("extra",)
    type: Literal["web_search_preview"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceWebSearchPreview20250311(Model):
    """The first search of the web, as it was on 2025-03-11."""

    __match_args__ = ("extra",)
    type: Literal["web_search_preview_2025_03_11"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceFileSearch(Model):
    """A search of files."""

    __match_args__ = ("extra",)
    type: Literal["file_search"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceCodeInterpreter(Model):
    """The code interpreter."""

    __match_args__ = ("extra",)
    type: Literal["code_interpreter"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceImageGeneration(Model):
    """An image."""

    __match_args__ = ("extra",)
    type: Literal["image_generation"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceComputer(Model):
    """Use of the computer."""

    __match_args__ = ("extra",)
    type: Literal["computer"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceComputerUse(Model):
    """Use of the computer, by an older name."""

    __match_args__ = ("extra",)
    type: Literal["computer_use"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceComputerUsePreview(Model):
    """The first use of the computer."""

    __match_args__ = ("extra",)
    type: Literal["computer_use_preview"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceShell(Model):
    """Commands in a shell."""

    __match_args__ = ("extra",)
    type: Literal["shell"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceApplyPatch(Model):
    """A change to a file."""

    __match_args__ = ("extra",)
    type: Literal["apply_patch"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceProgrammaticToolCalling(Model):
    """A program that calls tools."""

    __match_args__ = ("extra",)
    type: Literal["programmatic_tool_calling"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
