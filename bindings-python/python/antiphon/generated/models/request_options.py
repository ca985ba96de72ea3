# generated from core/src/model/request/options.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class Reasoning(Model):
    """How the model is to reason.

    Attributes:
        effort: How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as
            the model offers.
        summary: The summary to give: `auto`, `concise` or `detailed`.
        generate_summary: The older name of `summary`.
        context: Which earlier reasoning the model sees: `auto`, `current_turn` or
            `all_turns`.
        mode: The mode of reasoning: `standard` or `pro`.
        enabled: Whether to reason at all; OpenRouter only.
        max_tokens: The most tokens of reasoning; OpenRouter only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "effort",
        "summary",
        "generate_summary",
        "context",
        "mode",
        "enabled",
        "max_tokens",
        "extra",
    )


class AccessPrograms(Model):
    """Programs that give access to more capable models; OpenAI only.

    Attributes:
        cyber: The program for security work: `standard`, `daybreak_blue` or
            `daybreak_red`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("cyber", "extra")


class ConversationReference(Model):
    """A conversation that the server has stored.

    Attributes:
        id: The id of the conversation.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "extra")


class ImageOptions(Model):
    """How images in the input are read; OpenAI only.

    Attributes:
        context_compression: Whether older images are made smaller: `auto`, `enabled` or
            `disabled`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("context_compression", "extra")


class Prompt(Model):
    """A prompt that the server has stored.

    Attributes:
        id: The id of the prompt.
        variables: What to fill in, by name: text, or an input part such as an image.
        version: The version of the prompt.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "variables", "version", "extra")


class PromptCacheOptions(Model):
    """How the prompt is cached.

    Attributes:
        mode: Where cached prefixes end: `implicit` where the server thinks best,
            `explicit` at breakpoints only.
        ttl: How long a prefix stays cached: `30m` or `12h`.
        prewarm: Whether only to fill the cache.
        comparison_response_id: The response to compare with, to learn why the cache was
            missed.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "mode",
        "ttl",
        "prewarm",
        "comparison_response_id",
        "extra",
    )
