# generated from core/src/model/request/options.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.request_options import ConversationReference
from collections.abc import Sequence
from typing import Any, Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required


__all__ = [
    "AccessProgramsParam",
    "BackgroundOptionsParam",
    "CacheControlParam",
    "ContextManagementParam",
    "ConversationChoice",
    "ConversationChoiceParam",
    "ConversationReferenceParam",
    "DebugOptionsParam",
    "ImageOptionsParam",
    "MaxPriceParam",
    "ModerationConfigParam",
    "ModerationPolicyParam",
    "ModerationRuleParam",
    "PromptCacheOptionsParam",
    "PromptParam",
    "ProviderPreferencesParam",
    "ReasoningParam",
    "StopAtCostParam",
    "StopAtFinishReasonParam",
    "StopAtStepCountParam",
    "StopAtTokensParam",
    "StopAtToolCallParam",
    "StopConditionParam",
    "StreamOptionsParam",
    "TraceOptionsParam",
]


class ReasoningParam(TypedDict, total=False):
    """How the model is to reason."""

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


class AccessProgramsParam(TypedDict, total=False):
    """Programs that give access to more capable models; OpenAI only."""

    cyber: str | None
    """The program for security work: `standard`, `daybreak_blue` or `daybreak_red`."""


class BackgroundOptionsParam(TypedDict, total=False):
    """When a background response is due; OpenAI only."""

    completion_window: str | None
    """By when: `soonest`, `2h` or `8h`."""
    continuation_id: str | None
    """The id of work to go on with."""


class ContextManagementParam(TypedDict, total=False):
    """What the server does as the context grows."""

    type: str | None
    """What: `compaction`."""
    compact_threshold: int | None
    """From how many tokens on."""


class ConversationReferenceParam(TypedDict, total=False):
    """A conversation that the server has stored."""

    id: str | None
    """The id of the conversation."""


class ImageOptionsParam(TypedDict, total=False):
    """How images in the input are read; OpenAI only."""

    context_compression: str | None
    """Whether older images are made smaller: `auto`, `enabled` or `disabled`."""


class ModerationConfigParam(TypedDict, total=False):
    """Whether input and output are moderated; OpenAI only."""

    model: str | None
    """The moderation model."""
    policy: ModerationPolicyParam | None
    """What to do about what it finds."""


class ModerationPolicyParam(TypedDict, total=False):
    """What to do about what moderation finds."""

    input: ModerationRuleParam | None
    """In the input."""
    output: ModerationRuleParam | None
    """In the output."""


class ModerationRuleParam(TypedDict, total=False):
    """What to do about what moderation finds in one direction."""

    mode: str | None
    """`score` to report it, `block` to stop."""


class PromptParam(TypedDict, total=False):
    """A prompt that the server has stored."""

    id: str | None
    """The id of the prompt."""
    variables: Any
    """What to fill in, by name: text, or an input part such as an image."""
    version: str | None
    """The version of the prompt."""


class PromptCacheOptionsParam(TypedDict, total=False):
    """How the prompt is cached."""

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


class StreamOptionsParam(TypedDict, total=False):
    """What a stream carries."""

    include_obfuscation: bool | None
    """Whether deltas are padded so that their length tells nothing. The server's
    default is true.
    """


class CacheControlParam(TypedDict, total=False):
    """Caching of the prompt by Anthropic; OpenRouter only."""

    type: str | None
    """Always `ephemeral`."""
    ttl: str | None
    """How long the prompt stays cached: `5m` or `1h`."""


class DebugOptionsParam(TypedDict, total=False):
    """What to say about the work done; OpenRouter only."""

    echo_upstream_body: bool | None
    """Whether to repeat the request that was sent to the provider."""


class ProviderPreferencesParam(TypedDict, total=False):
    """Which providers may serve a request; OpenRouter only."""

    order: Sequence[str] | None
    """Providers to try first, in order."""
    only: Sequence[str] | None
    """The only providers to use."""
    ignore: Sequence[str] | None
    """Providers not to use."""
    allow_fallbacks: bool | None
    """Whether other providers may step in. The server's default is true."""
    require_parameters: bool | None
    """Whether to use only providers that know every parameter of the request."""
    data_collection: str | None
    """Whether providers may keep data: `allow` or `deny`."""
    zdr: bool | None
    """Whether to use only providers that keep nothing."""
    enforce_distillable_text: bool | None
    """Whether to use only models whose text may train others."""
    quantizations: Sequence[str] | None
    """The quantizations to accept, such as `fp8`."""
    sort: Any
    """What to sort providers by, such as `price`; or an object."""
    max_price: MaxPriceParam | None
    """The highest prices to pay."""
    preferred_max_latency: Any
    """The latency to prefer, in seconds; or by percentile."""
    preferred_min_throughput: Any
    """The throughput to prefer, in tokens a second; or by percentile."""


class MaxPriceParam(TypedDict, total=False):
    """The highest prices to pay, in US dollars: numbers or text."""

    prompt: Any
    """For a million tokens read."""
    completion: Any
    """For a million tokens written."""
    image: Any
    """For an image."""
    audio: Any
    """For a unit of sound."""
    request: Any
    """For a request."""


class TraceOptionsParam(TypedDict, total=False):
    """How a request appears in traces; OpenRouter only."""

    trace_id: str | None
    """The id of the trace."""
    trace_name: str | None
    """The name of the trace."""
    span_name: str | None
    """The name of the span."""
    parent_span_id: str | None
    """The id of the span above it."""
    generation_name: str | None
    """The name of the generation."""


class StopAtStepCountParam(TypedDict, total=False):
    """After some steps."""

    type: Required[Literal["step_count_is"]]
    step_count: int | None
    """How many."""


class StopAtToolCallParam(TypedDict, total=False):
    """After a call of a tool."""

    type: Required[Literal["has_tool_call"]]
    tool_name: str | None
    """The tool."""


class StopAtTokensParam(TypedDict, total=False):
    """After some tokens."""

    type: Required[Literal["max_tokens_used"]]
    max_tokens: int | None
    """How many."""


class StopAtCostParam(TypedDict, total=False):
    """After some cost."""

    type: Required[Literal["max_cost"]]
    max_cost_in_dollars: float | None
    """How much, in US dollars."""


class StopAtFinishReasonParam(TypedDict, total=False):
    """After the model ended for a reason."""

    type: Required[Literal["finish_reason_is"]]
    reason: str | None
    """The reason."""


ConversationChoice: TypeAlias = Union[
    str,
    ConversationReference,
    Any,
]
"""A conversation: its id, or an object with it."""

ConversationChoiceParam: TypeAlias = Union[
    str,
    ConversationReferenceParam | ConversationReference,
]
"""A conversation: its id, or an object with it."""

StopConditionParam: TypeAlias = Union[
    StopAtStepCountParam,
    StopAtToolCallParam,
    StopAtTokensParam,
    StopAtCostParam,
    StopAtFinishReasonParam,
    Unknown,
    JsonObject,
]
"""When the server's tools are to stop; OpenRouter only."""
