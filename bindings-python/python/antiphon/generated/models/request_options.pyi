# generated from core/src/model/request/options.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any

from ..._model import Model

class Reasoning(Model):
    """How the model is to reason."""

    __match_args__ = (
        "effort",
        "summary",
        "generate_summary",
        "context",
        "mode",
        "enabled",
        "max_tokens",
        "extra",
    )
    effort: str | None
    """How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as the
    model offers.
    """
    summary: str | None
    """The summary to give: `auto`, `concise` or `detailed`."""
    generate_summary: str | None
    """The older name of `summary`."""
    context: str | None
    """Which earlier reasoning the model sees: `auto`, `current_turn` or `all_turns`."""
    mode: str | None
    """The mode of reasoning: `standard` or `pro`."""
    enabled: bool | None
    """Whether to reason at all; OpenRouter only."""
    max_tokens: int | None
    """The most tokens of reasoning; OpenRouter only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        effort: str | None = None,
        summary: str | None = None,
        generate_summary: str | None = None,
        context: str | None = None,
        mode: str | None = None,
        enabled: bool | None = None,
        max_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class AccessPrograms(Model):
    """Programs that give access to more capable models; OpenAI only."""

    __match_args__ = ("cyber", "extra")
    cyber: str | None
    """The program for security work: `standard`, `daybreak_blue` or `daybreak_red`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        cyber: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ConversationReference(Model):
    """A conversation that the server has stored."""

    __match_args__ = ("id", "extra")
    id: str
    """The id of the conversation."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageOptions(Model):
    """How images in the input are read; OpenAI only."""

    __match_args__ = ("context_compression", "extra")
    context_compression: str | None
    """Whether older images are made smaller: `auto`, `enabled` or `disabled`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        context_compression: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class Prompt(Model):
    """A prompt that the server has stored."""

    __match_args__ = ("id", "variables", "version", "extra")
    id: str
    """The id of the prompt."""
    variables: Any
    """What to fill in, by name: text, or an input part such as an image."""
    version: str | None
    """The version of the prompt."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str,
        variables: Any = None,
        version: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class PromptCacheOptions(Model):
    """How the prompt is cached."""

    __match_args__ = ("mode", "ttl", "prewarm", "comparison_response_id", "extra")
    mode: str | None
    """Where cached prefixes end: `implicit` where the server thinks best, `explicit` at
    breakpoints only.
    """
    ttl: str | None
    """How long a prefix stays cached: `30m` or `12h`."""
    prewarm: bool | None
    """Whether only to fill the cache."""
    comparison_response_id: str | None
    """The response to compare with, to learn why the cache was missed."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        mode: str | None = None,
        ttl: str | None = None,
        prewarm: bool | None = None,
        comparison_response_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
