# generated from core/src/model/tool/choice.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.tool_choice import (
    ToolChoiceAllowedTools,
    ToolChoiceApplyPatch,
    ToolChoiceCodeInterpreter,
    ToolChoiceComputer,
    ToolChoiceComputerUse,
    ToolChoiceComputerUsePreview,
    ToolChoiceCustom,
    ToolChoiceFileSearch,
    ToolChoiceFunction,
    ToolChoiceImageGeneration,
    ToolChoiceMcp,
    ToolChoiceProgrammaticToolCalling,
    ToolChoiceShell,
    ToolChoiceWebSearch,
    ToolChoiceWebSearchPreview,
    ToolChoiceWebSearchPreview20250311,
)
from collections.abc import Sequence
from typing import Any, Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required


__all__ = [
    "ToolChoice",
    "ToolChoiceAllowedToolsParam",
    "ToolChoiceApplyPatchParam",
    "ToolChoiceCodeInterpreterParam",
    "ToolChoiceComputerParam",
    "ToolChoiceComputerUseParam",
    "ToolChoiceComputerUsePreviewParam",
    "ToolChoiceCustomParam",
    "ToolChoiceFileSearchParam",
    "ToolChoiceFunctionParam",
    "ToolChoiceImageGenerationParam",
    "ToolChoiceMcpParam",
    "ToolChoiceMode",
    "ToolChoiceParam",
    "ToolChoiceProgrammaticToolCallingParam",
    "ToolChoiceShellParam",
    "ToolChoiceTool",
    "ToolChoiceToolParam",
    "ToolChoiceWebSearchParam",
    "ToolChoiceWebSearchPreview20250311Param",
    "ToolChoiceWebSearchPreviewParam",
]


class ToolChoiceFunctionParam(TypedDict, total=False):
    """A function to call."""

    type: Required[Literal["function"]]
    name: str | None
    """The name of the function."""


class ToolChoiceCustomParam(TypedDict, total=False):
    """A custom tool to call."""

    type: Required[Literal["custom"]]
    name: str | None
    """The name of the tool."""


class ToolChoiceAllowedToolsParam(TypedDict, total=False):
    """Some of the tools, to choose from; the rest stay in the prompt, and in its cache."""

    type: Required[Literal["allowed_tools"]]
    mode: str | None
    """Whether one of them must be used: `auto` or `required`."""
    tools: Sequence[Any] | None
    """The tools, each as a choice such as `{"type": "function", "name": "f"}`."""


class ToolChoiceMcpParam(TypedDict, total=False):
    """A tool on an MCP server."""

    type: Required[Literal["mcp"]]
    server_label: str | None
    """The label of the MCP server."""
    name: str | None
    """The name of the tool; any of the server's without it."""


class ToolChoiceWebSearchParam(TypedDict, total=False):
    """A search of the web."""

    type: Required[Literal["web_search"]]


class ToolChoiceWebSearchPreviewParam(TypedDict, total=False):
    """The first search of the web."""

    type: Required[Literal["web_search_preview"]]


class ToolChoiceWebSearchPreview20250311Param(TypedDict, total=False):
    """The first search of the web, as it was on 2025-03-11."""

    type: Required[Literal["web_search_preview_2025_03_11"]]


class ToolChoiceFileSearchParam(TypedDict, total=False):
    """A search of files."""

    type: Required[Literal["file_search"]]


class ToolChoiceCodeInterpreterParam(TypedDict, total=False):
    """The code interpreter."""

    type: Required[Literal["code_interpreter"]]


class ToolChoiceImageGenerationParam(TypedDict, total=False):
    """An image."""

    type: Required[Literal["image_generation"]]


class ToolChoiceComputerParam(TypedDict, total=False):
    """Use of the computer."""

    type: Required[Literal["computer"]]


class ToolChoiceComputerUseParam(TypedDict, total=False):
    """Use of the computer, by an older name."""

    type: Required[Literal["computer_use"]]


class ToolChoiceComputerUsePreviewParam(TypedDict, total=False):
    """The first use of the computer."""

    type: Required[Literal["computer_use_preview"]]


class ToolChoiceShellParam(TypedDict, total=False):
    """Commands in a shell."""

    type: Required[Literal["shell"]]


class ToolChoiceApplyPatchParam(TypedDict, total=False):
    """A change to a file."""

    type: Required[Literal["apply_patch"]]


class ToolChoiceProgrammaticToolCallingParam(TypedDict, total=False):
    """A program that calls tools."""

    type: Required[Literal["programmatic_tool_calling"]]


ToolChoiceMode: TypeAlias = Union[
    Literal["none", "auto", "required"],
    str,
]
"""Whether the model uses tools."""

ToolChoiceTool: TypeAlias = Union[
    ToolChoiceFunction,
    ToolChoiceCustom,
    ToolChoiceAllowedTools,
    ToolChoiceMcp,
    ToolChoiceWebSearch,
    ToolChoiceWebSearchPreview,
    ToolChoiceWebSearchPreview20250311,
    ToolChoiceFileSearch,
    ToolChoiceCodeInterpreter,
    ToolChoiceImageGeneration,
    ToolChoiceComputer,
    ToolChoiceComputerUse,
    ToolChoiceComputerUsePreview,
    ToolChoiceShell,
    ToolChoiceApplyPatch,
    ToolChoiceProgrammaticToolCalling,
    Unknown,
]
"""A particular tool to use, or some to choose from."""

ToolChoiceToolParam: TypeAlias = Union[
    ToolChoiceFunctionParam,
    ToolChoiceCustomParam,
    ToolChoiceAllowedToolsParam,
    ToolChoiceMcpParam,
    ToolChoiceWebSearchParam,
    ToolChoiceWebSearchPreviewParam,
    ToolChoiceWebSearchPreview20250311Param,
    ToolChoiceFileSearchParam,
    ToolChoiceCodeInterpreterParam,
    ToolChoiceImageGenerationParam,
    ToolChoiceComputerParam,
    ToolChoiceComputerUseParam,
    ToolChoiceComputerUsePreviewParam,
    ToolChoiceShellParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceProgrammaticToolCallingParam,
    ToolChoiceFunction,
    ToolChoiceCustom,
    ToolChoiceAllowedTools,
    ToolChoiceMcp,
    ToolChoiceWebSearch,
    ToolChoiceWebSearchPreview,
    ToolChoiceWebSearchPreview20250311,
    ToolChoiceFileSearch,
    ToolChoiceCodeInterpreter,
    ToolChoiceImageGeneration,
    ToolChoiceComputer,
    ToolChoiceComputerUse,
    ToolChoiceComputerUsePreview,
    ToolChoiceShell,
    ToolChoiceApplyPatch,
    ToolChoiceProgrammaticToolCalling,
    Unknown,
    JsonObject,
]
"""A particular tool to use, or some to choose from."""

ToolChoice: TypeAlias = Union[
    ToolChoiceMode,
    ToolChoiceTool,
    Any,
]
"""How the model chooses among the tools: a mode, or a choice made for it."""

ToolChoiceParam: TypeAlias = Union[
    ToolChoiceMode,
    ToolChoiceToolParam,
]
"""How the model chooses among the tools: a mode, or a choice made for it."""
