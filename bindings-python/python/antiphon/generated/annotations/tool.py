# generated from core/src/model/tool/mod.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.tool import (
    ApplyPatchTool,
    CustomTool,
    CustomToolFormatGrammar,
    CustomToolFormatText,
    FunctionTool,
    InlineSkill,
    LocalShellTool,
    NamespaceTool,
    NetworkPolicyAllowlist,
    NetworkPolicyDisabled,
    ProgrammaticToolCallingTool,
    ShellTool,
    SkillReference,
    ToolSearchTool,
)
from ..models.tool_hosted import (
    CodeInterpreterTool,
    ComputerTool,
    ComputerUsePreviewTool,
    FileSearchTool,
    ImageGenerationTool,
    WebSearch20250826Tool,
    WebSearchPreview20250311Tool,
    WebSearchPreviewTool,
    WebSearchTool,
    XSearchTool,
)
from ..models.tool_mcp import McpTool
from ..models.tool_openrouter import (
    OpenRouterAdvisorTool,
    OpenRouterApplyPatchTool,
    OpenRouterBashTool,
    OpenRouterDatetimeTool,
    OpenRouterExperimentalSearchModelsTool,
    OpenRouterFilesTool,
    OpenRouterFusionTool,
    OpenRouterImageGenerationTool,
    OpenRouterShellTool,
    OpenRouterSubagentTool,
    OpenRouterToolSearchTool,
    OpenRouterWebFetchTool,
    OpenRouterWebSearchTool,
)
from collections.abc import Sequence
from typing import Any, Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union
from .tool_hosted import (
    CodeInterpreterToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    FileSearchToolParam,
    ImageGenerationToolParam,
    WebSearch20250826ToolParam,
    WebSearchPreview20250311ToolParam,
    WebSearchPreviewToolParam,
    WebSearchToolParam,
    XSearchToolParam,
)
from .tool_mcp import McpToolParam
from .tool_openrouter import (
    OpenRouterAdvisorToolParam,
    OpenRouterApplyPatchToolParam,
    OpenRouterBashToolParam,
    OpenRouterDatetimeToolParam,
    OpenRouterExperimentalSearchModelsToolParam,
    OpenRouterFilesToolParam,
    OpenRouterFusionToolParam,
    OpenRouterImageGenerationToolParam,
    OpenRouterShellToolParam,
    OpenRouterSubagentToolParam,
    OpenRouterToolSearchToolParam,
    OpenRouterWebFetchToolParam,
    OpenRouterWebSearchToolParam,
)

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.tool import DomainSecret, InlineSkillSource
    from .item_shell import ShellEnvironmentParam

__all__ = [
    "ApplyPatchToolParam",
    "ContainerAutoParam",
    "ContainerSkill",
    "ContainerSkillParam",
    "CustomToolFormat",
    "CustomToolFormatGrammarParam",
    "CustomToolFormatParam",
    "CustomToolFormatTextParam",
    "CustomToolParam",
    "DomainSecretParam",
    "FunctionToolParam",
    "InlineSkillParam",
    "InlineSkillSourceParam",
    "LocalShellToolParam",
    "NamespaceToolParam",
    "NetworkPolicy",
    "NetworkPolicyAllowlistParam",
    "NetworkPolicyDisabledParam",
    "NetworkPolicyParam",
    "ProgrammaticToolCallingToolParam",
    "ShellToolParam",
    "SkillReferenceParam",
    "Tool",
    "ToolParam",
    "ToolSearchToolParam",
]


class FunctionToolParam(TypedDict, total=False):
    """A function the model may call."""

    type: Required[Literal["function"]]
    name: str | None
    """The name of the function: letters, digits, `_` and `-`, at most 64 characters."""
    description: str | None
    """What the function does and when to call it."""
    parameters: Any
    """The JSON Schema of the arguments."""
    strict: bool | None
    """Whether the arguments must follow the schema to the letter. The server's default
    is true.
    """
    output_schema: Any
    """The JSON Schema of what the function gives; OpenAI, for programs that call it."""
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    defer_loading: bool | None
    """Whether the tool is shown to the model only once tool search finds it."""


class CustomToolParam(TypedDict, total=False):
    """A tool of the caller's whose input is free text."""

    type: Required[Literal["custom"]]
    name: str | None
    """The name of the tool."""
    description: str | None
    """What the tool does and when to call it."""
    format: CustomToolFormatParam | None
    """The form of the input. The server's default is any text."""
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    defer_loading: bool | None
    """Whether the tool is shown to the model only once tool search finds it."""


class CustomToolFormatTextParam(TypedDict, total=False):
    """Any text."""

    type: Required[Literal["text"]]


class CustomToolFormatGrammarParam(TypedDict, total=False):
    """Text by a grammar."""

    type: Required[Literal["grammar"]]
    syntax: str | None
    """What the grammar is written in: `lark` or `regex`."""
    definition: str | None
    """The grammar."""


class NamespaceToolParam(TypedDict, total=False):
    """Functions and custom tools under one name."""

    type: Required[Literal["namespace"]]
    name: str | None
    """The name of the group."""
    description: str | None
    """What the tools are for."""
    tools: Sequence[ToolParam] | None
    """The tools."""


class ShellToolParam(TypedDict, total=False):
    """Commands in a shell, on the server or on the caller's machine."""

    type: Required[Literal["shell"]]
    environment: ShellEnvironmentParam | None
    """Where the commands run."""
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""


class ContainerAutoParam(TypedDict, total=False):
    """A container that the server makes."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str] | None
    """The ids of files to put into it."""
    memory_limit: str | None
    """Its memory: `1g`, `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicyParam | None
    """What it may reach on the network."""
    skills: Sequence[ContainerSkillParam] | None
    """Skills to put into it."""


class NetworkPolicyDisabledParam(TypedDict, total=False):
    """Nothing."""

    type: Required[Literal["disabled"]]


class NetworkPolicyAllowlistParam(TypedDict, total=False):
    """Some domains."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Sequence[str] | None
    """The domains."""
    domain_secrets: Sequence[DomainSecretParam | DomainSecret] | None
    """Secrets that the server adds to requests, unseen by the container."""


class DomainSecretParam(TypedDict, total=False):
    """A secret that the server adds to requests to a domain."""

    domain: str | None
    """The domain."""
    name: str | None
    """The name of the secret."""
    value: str | None
    """The secret."""


class SkillReferenceParam(TypedDict, total=False):
    """A skill that was uploaded."""

    type: Required[Literal["skill_reference"]]
    skill_id: str | None
    """The id of the skill."""
    version: str | None
    """Its version: a number, or `latest`."""


class InlineSkillParam(TypedDict, total=False):
    """A skill that is sent along."""

    type: Required[Literal["inline"]]
    name: str | None
    """The name of the skill."""
    description: str | None
    """What it is for."""
    source: InlineSkillSourceParam | InlineSkillSource | None
    """Its files."""


class InlineSkillSourceParam(TypedDict, total=False):
    """The files of a skill."""

    type: Required[Literal["base64"]]
    data: str | None
    """A zip archive in base64."""
    media_type: str | None
    """Always `application/zip`."""


class LocalShellToolParam(TypedDict, total=False):
    """Commands that the caller runs, one at a time; older models."""

    type: Required[Literal["local_shell"]]


class ApplyPatchToolParam(TypedDict, total=False):
    """Changes to files, which the caller makes."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""


class ToolSearchToolParam(TypedDict, total=False):
    """A search among the tools whose loading is deferred."""

    type: Required[Literal["tool_search"]]
    description: str | None
    """What can be found, where the caller searches."""
    execution: str | None
    """Who searches: `server` or `client`."""
    parameters: Any
    """The JSON Schema of a search, where the caller searches."""


class ProgrammaticToolCallingToolParam(TypedDict, total=False):
    """Lets the model write programs that call the other tools; OpenAI only."""

    type: Required[Literal["programmatic_tool_calling"]]


Tool: TypeAlias = Union[
    FunctionTool,
    CustomTool,
    NamespaceTool,
    McpTool,
    WebSearchTool,
    WebSearch20250826Tool,
    WebSearchPreviewTool,
    WebSearchPreview20250311Tool,
    FileSearchTool,
    CodeInterpreterTool,
    ImageGenerationTool,
    ComputerTool,
    ComputerUsePreviewTool,
    ShellTool,
    LocalShellTool,
    ApplyPatchTool,
    ToolSearchTool,
    ProgrammaticToolCallingTool,
    XSearchTool,
    OpenRouterAdvisorTool,
    OpenRouterApplyPatchTool,
    OpenRouterBashTool,
    OpenRouterDatetimeTool,
    OpenRouterExperimentalSearchModelsTool,
    OpenRouterFilesTool,
    OpenRouterFusionTool,
    OpenRouterImageGenerationTool,
    OpenRouterShellTool,
    OpenRouterSubagentTool,
    OpenRouterToolSearchTool,
    OpenRouterWebFetchTool,
    OpenRouterWebSearchTool,
    Unknown,
]
"""A tool the model may use."""

ToolParam: TypeAlias = Union[
    FunctionToolParam,
    CustomToolParam,
    NamespaceToolParam,
    McpToolParam,
    WebSearchToolParam,
    WebSearch20250826ToolParam,
    WebSearchPreviewToolParam,
    WebSearchPreview20250311ToolParam,
    FileSearchToolParam,
    CodeInterpreterToolParam,
    ImageGenerationToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    ShellToolParam,
    LocalShellToolParam,
    ApplyPatchToolParam,
    ToolSearchToolParam,
    ProgrammaticToolCallingToolParam,
    XSearchToolParam,
    OpenRouterAdvisorToolParam,
    OpenRouterApplyPatchToolParam,
    OpenRouterBashToolParam,
    OpenRouterDatetimeToolParam,
    OpenRouterExperimentalSearchModelsToolParam,
    OpenRouterFilesToolParam,
    OpenRouterFusionToolParam,
    OpenRouterImageGenerationToolParam,
    OpenRouterShellToolParam,
    OpenRouterSubagentToolParam,
    OpenRouterToolSearchToolParam,
    OpenRouterWebFetchToolParam,
    OpenRouterWebSearchToolParam,
    FunctionTool,
    CustomTool,
    NamespaceTool,
    McpTool,
    WebSearchTool,
    WebSearch20250826Tool,
    WebSearchPreviewTool,
    WebSearchPreview20250311Tool,
    FileSearchTool,
    CodeInterpreterTool,
    ImageGenerationTool,
    ComputerTool,
    ComputerUsePreviewTool,
    ShellTool,
    LocalShellTool,
    ApplyPatchTool,
    ToolSearchTool,
    ProgrammaticToolCallingTool,
    XSearchTool,
    OpenRouterAdvisorTool,
    OpenRouterApplyPatchTool,
    OpenRouterBashTool,
    OpenRouterDatetimeTool,
    OpenRouterExperimentalSearchModelsTool,
    OpenRouterFilesTool,
    OpenRouterFusionTool,
    OpenRouterImageGenerationTool,
    OpenRouterShellTool,
    OpenRouterSubagentTool,
    OpenRouterToolSearchTool,
    OpenRouterWebFetchTool,
    OpenRouterWebSearchTool,
    Unknown,
    JsonObject,
]
"""A tool the model may use."""

CustomToolFormat: TypeAlias = Union[
    CustomToolFormatText,
    CustomToolFormatGrammar,
    Unknown,
]
"""The form of a custom tool's input."""

CustomToolFormatParam: TypeAlias = Union[
    CustomToolFormatTextParam,
    CustomToolFormatGrammarParam,
    CustomToolFormatText,
    CustomToolFormatGrammar,
    Unknown,
    JsonObject,
]
"""The form of a custom tool's input."""

NetworkPolicy: TypeAlias = Union[
    NetworkPolicyDisabled,
    NetworkPolicyAllowlist,
    Unknown,
]
"""What a container may reach on the network."""

NetworkPolicyParam: TypeAlias = Union[
    NetworkPolicyDisabledParam,
    NetworkPolicyAllowlistParam,
    NetworkPolicyDisabled,
    NetworkPolicyAllowlist,
    Unknown,
    JsonObject,
]
"""What a container may reach on the network."""

ContainerSkill: TypeAlias = Union[
    SkillReference,
    InlineSkill,
    Unknown,
]
"""A skill to put into a container."""

ContainerSkillParam: TypeAlias = Union[
    SkillReferenceParam,
    InlineSkillParam,
    SkillReference,
    InlineSkill,
    Unknown,
    JsonObject,
]
"""A skill to put into a container."""
