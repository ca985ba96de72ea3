# generated from core/src/model/tool/mod.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.item_shell import ShellEnvironment
from ..annotations.tool import ContainerSkill, CustomToolFormat, NetworkPolicy, Tool

class FunctionTool(Model):
    """A function the model may call."""

    __match_args__ = (
        "name",
        "description",
        "parameters",
        "strict",
        "output_schema",
        "allowed_callers",
        "defer_loading",
        "extra",
    )
    type: Literal["function"]
    name: str
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
    allowed_callers: list[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    defer_loading: bool | None
    """Whether the tool is shown to the model only once tool search finds it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        parameters: Any = None,
        strict: bool | None = None,
        output_schema: Any = None,
        allowed_callers: list[str] | None = None,
        defer_loading: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CustomTool(Model):
    """A tool of the caller's whose input is free text."""

    __match_args__ = (
        "name",
        "description",
        "format",
        "allowed_callers",
        "defer_loading",
        "extra",
    )
    type: Literal["custom"]
    name: str
    """The name of the tool."""
    description: str | None
    """What the tool does and when to call it."""
    format: CustomToolFormat | None
    """The form of the input. The server's default is any text."""
    allowed_callers: list[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    defer_loading: bool | None
    """Whether the tool is shown to the model only once tool search finds it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        format: CustomToolFormat | None = None,
        allowed_callers: list[str] | None = None,
        defer_loading: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CustomToolFormatText(Model):
    """Any text."""

    __match_args__ = ("extra",)
    type: Literal["text"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CustomToolFormatGrammar(Model):
    """Text by a grammar."""

    __match_args__ = ("syntax", "definition", "extra")
    type: Literal["grammar"]
    syntax: str | None
    """What the grammar is written in: `lark` or `regex`."""
    definition: str
    """The grammar."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        syntax: str | None = None,
        definition: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class NamespaceTool(Model):
    """Functions and custom tools under one name."""

    __match_args__ = ("name", "description", "tools", "extra")
    type: Literal["namespace"]
    name: str
    """The name of the group."""
    description: str | None
    """What the tools are for."""
    tools: list[Tool]
    """The tools."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        tools: list[Tool],
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellTool(Model):
    """Commands in a shell, on the server or on the caller's machine."""

    __match_args__ = ("environment", "allowed_callers", "extra")
    type: Literal["shell"]
    environment: ShellEnvironment | None
    """Where the commands run."""
    allowed_callers: list[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        environment: ShellEnvironment | None = None,
        allowed_callers: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ContainerAuto(Model):
    """A container that the server makes."""

    __match_args__ = ("file_ids", "memory_limit", "network_policy", "skills", "extra")
    type: Literal["container_auto"]
    file_ids: list[str] | None
    """The ids of files to put into it."""
    memory_limit: str | None
    """Its memory: `1g`, `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicy | None
    """What it may reach on the network."""
    skills: list[ContainerSkill] | None
    """Skills to put into it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_ids: list[str] | None = None,
        memory_limit: str | None = None,
        network_policy: NetworkPolicy | None = None,
        skills: list[ContainerSkill] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class NetworkPolicyDisabled(Model):
    """Nothing."""

    __match_args__ = ("extra",)
    type: Literal["disabled"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class NetworkPolicyAllowlist(Model):
    """Some domains."""

    __match_args__ = ("allowed_domains", "domain_secrets", "extra")
    type: Literal["allowlist"]
    allowed_domains: list[str] | None
    """The domains."""
    domain_secrets: list[DomainSecret] | None
    """Secrets that the server adds to requests, unseen by the container."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        allowed_domains: list[str] | None = None,
        domain_secrets: list[DomainSecret] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class DomainSecret(Model):
    """A secret that the server adds to requests to a domain."""

    __match_args__ = ("domain", "name", "value", "extra")
    domain: str | None
    """The domain."""
    name: str | None
    """The name of the secret."""
    value: str | None
    """The secret."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        domain: str | None = None,
        name: str | None = None,
        value: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class SkillReference(Model):
    """A skill that was uploaded."""

    __match_args__ = ("skill_id", "version", "extra")
    type: Literal["skill_reference"]
    skill_id: str | None
    """The id of the skill."""
    version: str | None
    """Its version: a number, or `latest`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        skill_id: str | None = None,
        version: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InlineSkill(Model):
    """A skill that is sent along."""

    __match_args__ = ("name", "description", "source", "extra")
    type: Literal["inline"]
    name: str
    """The name of the skill."""
    description: str | None
    """What it is for."""
    source: InlineSkillSource | None
    """Its files."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        source: InlineSkillSource | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InlineSkillSource(Model):
    """The files of a skill."""

    __match_args__ = ("data", "media_type", "extra")
    type: Literal["base64"]
    data: str
    """A zip archive in base64."""
    media_type: str | None
    """Always `application/zip`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        data: str,
        media_type: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class LocalShellTool(Model):
    """Commands that the caller runs, one at a time; older models."""

    __match_args__ = ("extra",)
    type: Literal["local_shell"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ApplyPatchTool(Model):
    """Changes to files, which the caller makes."""

    __match_args__ = ("allowed_callers", "extra")
    type: Literal["apply_patch"]
    allowed_callers: list[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        allowed_callers: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolSearchTool(Model):
    """A search among the tools whose loading is deferred."""

    __match_args__ = ("description", "execution", "parameters", "extra")
    type: Literal["tool_search"]
    description: str | None
    """What can be found, where the caller searches."""
    execution: str | None
    """Who searches: `server` or `client`."""
    parameters: Any
    """The JSON Schema of a search, where the caller searches."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        description: str | None = None,
        execution: str | None = None,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ProgrammaticToolCallingTool(Model):
    """Lets the model write programs that call the other tools; OpenAI only."""

    __match_args__ = ("extra",)
    type: Literal["programmatic_tool_calling"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
