# generated from core/src/model/request/mod.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TYPE_CHECKING, TypeAlias, TypedDict, Union
from .item_input import InputItemParam

if TYPE_CHECKING:
    from ..models.request_options import (
        AccessPrograms,
        ImageOptions,
        Prompt,
        PromptCacheOptions,
        Reasoning,
    )
    from ..models.text import TextConfig
    from .request_options import (
        AccessProgramsParam,
        BackgroundOptionsParam,
        CacheControlParam,
        ContextManagementParam,
        ConversationChoiceParam,
        DebugOptionsParam,
        ImageOptionsParam,
        ModerationConfigParam,
        PromptCacheOptionsParam,
        PromptParam,
        ProviderPreferencesParam,
        ReasoningParam,
        StopConditionParam,
        StreamOptionsParam,
        TraceOptionsParam,
    )
    from .text import TextConfigParam
    from .tool import ToolParam
    from .tool_choice import ToolChoiceParam

__all__ = ["CreateParams", "InputParam"]


class CreateParams(TypedDict, total=False):
    """A request for a response: `POST /responses`.

    Every field may be left out; what a server needs, it says. Fields this version does
    not know go into `extra_body` and are sent as they are.
    """

    model: str | None
    """The model to ask."""
    input: InputParam | None
    """What to answer: text, or items."""
    instructions: str | None
    """Instructions for the model, ahead of the input."""
    access_programs: AccessProgramsParam | AccessPrograms | None
    """Programs that give access to more capable models; OpenAI only."""
    background: bool | None
    """Whether to make the response in the background."""
    background_options: BackgroundOptionsParam | None
    """When a background response is due; OpenAI only."""
    context_management: Sequence[ContextManagementParam] | None
    """What the server does as the context grows."""
    conversation: ConversationChoiceParam | None
    """The conversation to continue; not together with `previous_response_id`."""
    image: ImageOptionsParam | ImageOptions | None
    """How images in the input are read; OpenAI only."""
    include: Sequence[str] | None
    """What to include beyond the usual, such as `reasoning.encrypted_content`."""
    max_output_tokens: int | None
    """The most tokens that the output may have, reasoning included. OpenAI takes at
    least 16.
    """
    max_tool_calls: int | None
    """The most calls of built-in tools."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text to attach; names up to 64 characters, values up to 512."""
    moderation: ModerationConfigParam | None
    """Whether input and output are moderated; OpenAI only."""
    multi_agent: Any
    """How several agents work together; OpenAI's multi-agent beta only."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once. The server's default is true."""
    previous_response_id: str | None
    """The response to continue."""
    prompt: PromptParam | Prompt | None
    """A stored prompt to use."""
    prompt_cache_key: str | None
    """A key by which the server may find a cached prompt, at most 64 characters."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions | None
    """How the prompt is cached."""
    prompt_cache_retention: str | None
    """How long the prompt stays cached: `in_memory` or `24h`; replaced by
    `prompt_cache_options`.
    """
    reasoning: ReasoningParam | Reasoning | None
    """How the model is to reason."""
    safety_identifier: str | None
    """A stable identifier of the end user, for abuse detection, at most 64 characters."""
    service_tier: str | None
    """The tier to be served by: `auto`, `default`, `flex`, `priority`, …"""
    store: bool | None
    """Whether the server stores the response. The server's default is true."""
    stream_options: StreamOptionsParam | None
    """What a stream carries."""
    temperature: float | None
    """The sampling temperature, 0 to 2."""
    text: TextConfigParam | TextConfig | None
    """The form of the text."""
    tool_choice: ToolChoiceParam | None
    """How tools are to be chosen."""
    tools: Sequence[ToolParam] | None
    """The tools to offer."""
    top_logprobs: int | None
    """How many of the most likely tokens to give at each place, 0 to 20."""
    top_p: float | None
    """The share of probability to sample tokens from, 0 to 1."""
    truncation: str | None
    """What happens to input that is too long: `auto` or `disabled`."""
    user: str | None
    """The end user; replaced by `safety_identifier`."""
    presence_penalty: float | None
    """How much to avoid tokens that occurred, -2 to 2; Open Responses servers and
    OpenRouter.
    """
    frequency_penalty: float | None
    """How much to avoid tokens that occur often, -2 to 2; Open Responses servers and
    OpenRouter.
    """
    top_k: int | None
    """How many of the most likely tokens to sample from; OpenRouter and gateways."""
    cache_control: CacheControlParam | None
    """Caching of the prompt by Anthropic; OpenRouter only."""
    debug: DebugOptionsParam | None
    """What to say about the work done; OpenRouter only."""
    image_config: Any
    """Settings of image models, by name; OpenRouter only."""
    modalities: Sequence[str] | None
    """What to put out: `text`, `image`; OpenRouter only."""
    models: Sequence[str] | None
    """Models to try in turn; OpenRouter only."""
    plugins: Sequence[Any] | None
    """Plugins to use, each with its `id` and settings; OpenRouter only."""
    provider: ProviderPreferencesParam | None
    """Which providers may serve the request; OpenRouter only."""
    route: str | None
    """How `models` are tried: `fallback` or `sort`; OpenRouter only."""
    session_id: str | None
    """A name for requests that belong together, at most 256 characters; OpenRouter
    only.
    """
    stop_server_tools_when: Sequence[StopConditionParam] | None
    """When the server's tools are to stop; OpenRouter only."""
    trace: TraceOptionsParam | None
    """How the request appears in traces; OpenRouter only."""
    logprobs: bool | None
    """Whether to give log probabilities; gateways only, others take `include`."""
    max_output_tokens_per_message: int | None
    """The most tokens of one message; gateways only."""
    meta: Any
    """Whether to say more about the work done; gateways only."""
    response_format: Any
    """The format of the text; gateways only, others take `text.format`."""
    usage: Any
    """Whether to give the usage; gateways only, others always do."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


InputParam: TypeAlias = Union[
    str,
    Sequence[InputItemParam],
]
"""What to answer: text, or items."""
