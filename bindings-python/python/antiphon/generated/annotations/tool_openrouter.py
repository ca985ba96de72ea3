# generated from core/src/model/tool/openrouter.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from typing import Any, Literal, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required


__all__ = [
    "OpenRouterAdvisorToolParam",
    "OpenRouterApplyPatchToolParam",
    "OpenRouterBashToolParam",
    "OpenRouterDatetimeToolParam",
    "OpenRouterExperimentalSearchModelsToolParam",
    "OpenRouterFilesToolParam",
    "OpenRouterFusionToolParam",
    "OpenRouterImageGenerationToolParam",
    "OpenRouterShellToolParam",
    "OpenRouterSubagentToolParam",
    "OpenRouterToolSearchToolParam",
    "OpenRouterWebFetchToolParam",
    "OpenRouterWebSearchToolParam",
]


class OpenRouterAdvisorToolParam(TypedDict, total=False):
    """Advice of another model."""

    type: Required[Literal["openrouter:advisor"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterApplyPatchToolParam(TypedDict, total=False):
    """Changes to files."""

    type: Required[Literal["openrouter:apply_patch"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterBashToolParam(TypedDict, total=False):
    """Commands in a shell."""

    type: Required[Literal["openrouter:bash"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterDatetimeToolParam(TypedDict, total=False):
    """A look at the clock."""

    type: Required[Literal["openrouter:datetime"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterExperimentalSearchModelsToolParam(TypedDict, total=False):
    """A search among OpenRouter's models."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterFilesToolParam(TypedDict, total=False):
    """Stored files."""

    type: Required[Literal["openrouter:files"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterFusionToolParam(TypedDict, total=False):
    """Answers of several models, and an analysis of them."""

    type: Required[Literal["openrouter:fusion"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterImageGenerationToolParam(TypedDict, total=False):
    """Images."""

    type: Required[Literal["openrouter:image_generation"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterShellToolParam(TypedDict, total=False):
    """Commands in a shell."""

    type: Required[Literal["openrouter:shell"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterSubagentToolParam(TypedDict, total=False):
    """Tasks for another model."""

    type: Required[Literal["openrouter:subagent"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterToolSearchToolParam(TypedDict, total=False):
    """A search among the tools."""

    type: Required[Literal["openrouter:tool_search"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterWebFetchToolParam(TypedDict, total=False):
    """Pages to fetch."""

    type: Required[Literal["openrouter:web_fetch"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterWebSearchToolParam(TypedDict, total=False):
    """A search of the web."""

    type: Required[Literal["openrouter:web_search"]]
    parameters: Any
    """Settings, by name."""
