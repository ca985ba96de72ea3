# generated from core/src/model/tool/mod.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class FunctionTool(Model):
    """A function the model may call.

    Attributes:
        name: The name of the function: letters, digits, `_` and `-`, at most 64
            characters.
        description: What the function does and when to call it.
        parameters: The JSON Schema of the arguments.
        strict: Whether the arguments must follow the schema to the letter. The server's
            default is true.
        output_schema: The JSON Schema of what the function gives; OpenAI, for programs
            that call it.
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        defer_loading: Whether the tool is shown to the model only once tool search
            finds it.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "name",
        "description",
        "parameters",
        "strict",
        "output_schema",
        "allowed_callers",
        "defer_loading",
        "extra",
    )
    type = "function"


class CustomTool(Model):
    """A tool of the caller's whose input is free text.

    Attributes:
        name: The name of the tool.
        description: What the tool does and when to call it.
        format: The form of the input. The server's default is any text.
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        defer_loading: Whether the tool is shown to the model only once tool search
            finds it.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "name",
        "description",
        "format",
        "allowed_callers",
        "defer_loading",
        "extra",
    )
    type = "custom"


class CustomToolFormatText(Model):
    """Any text.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "text"


class CustomToolFormatGrammar(Model):
    """Text by a grammar.

    Attributes:
        syntax: What the grammar is written in: `lark` or `regex`.
        definition: The grammar.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("syntax", "definition", "extra")
    type = "grammar"


class NamespaceTool(Model):
    """Functions and custom tools under one name.

    Attributes:
        name: The name of the group.
        description: What the tools are for.
        tools: The tools.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("name", "description", "tools", "extra")
    type = "namespace"


class ShellTool(Model):
    """Commands in a shell, on the server or on the caller's machine.

    Attributes:
        environment: Where the commands run.
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("environment", "allowed_callers", "extra")
    type = "shell"


class ContainerAuto(Model):
    """A container that the server makes.

    Attributes:
        file_ids: The ids of files to put into it.
        memory_limit: Its memory: `1g`, `4g`, `16g` or `64g`.
        network_policy: What it may reach on the network.
        skills: Skills to put into it.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "file_ids",
        "memory_limit",
        "network_policy",
        "skills",
        "extra",
    )
    type = "container_auto"


class NetworkPolicyDisabled(Model):
    """Nothing.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "disabled"


class NetworkPolicyAllowlist(Model):
    """Some domains.

    Attributes:
        allowed_domains: The domains.
        domain_secrets: Secrets that the server adds to requests, unseen by the
            container.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("allowed_domains", "domain_secrets", "extra")
    type = "allowlist"


class DomainSecret(Model):
    """A secret that the server adds to requests to a domain.

    Attributes:
        domain: The domain.
        name: The name of the secret.
        value: The secret.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("domain", "name", "value", "extra")


class SkillReference(Model):
    """A skill that was uploaded.

    Attributes:
        skill_id: The id of the skill.
        version: Its version: a number, or `latest`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("skill_id", "version", "extra")
    type = "skill_reference"


class InlineSkill(Model):
    """A skill that is sent along.

    Attributes:
        name: The name of the skill.
        description: What it is for.
        source: Its files.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("name", "description", "source", "extra")
    type = "inline"


class InlineSkillSource(Model):
    """The files of a skill.

    Attributes:
        data: A zip archive in base64.
        media_type: Always `application/zip`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("data", "media_type", "extra")
    type = "base64"


class LocalShellTool(Model):
    """Commands that the caller runs, one at a time; older models.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "local_shell"


class ApplyPatchTool(Model):
    """Changes to files, which the caller makes.

    Attributes:
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("allowed_callers", "extra")
    type = "apply_patch"


class ToolSearchTool(Model):
    """A search among the tools whose loading is deferred.

    Attributes:
        description: What can be found, where the caller searches.
        execution: Who searches: `server` or `client`.
        parameters: The JSON Schema of a search, where the caller searches.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("description", "execution", "parameters", "extra")
    type = "tool_search"


class ProgrammaticToolCallingTool(Model):
    """Lets the model write programs that call the other tools; OpenAI only.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "programmatic_tool_calling"
