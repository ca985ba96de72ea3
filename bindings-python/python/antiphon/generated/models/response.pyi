# generated from core/src/model/response/mod.rs, core/src/model/response/views.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.item import OutputItem
from ..annotations.item_input import InputItem
from ..annotations.request_options import ConversationChoice
from ..annotations.response import (
    Instructions,
    ModerationOutcome,
    PromptCacheDiagnostics,
    ResponseStatus,
)
from ..annotations.tool import Tool
from ..annotations.tool_choice import ToolChoice
from .event_audio import ResponseAudio
from .item_function import FunctionCallItem
from .item_image import ImageGenerationCallItem
from .request_options import (
    AccessPrograms,
    ImageOptions,
    Prompt,
    PromptCacheOptions,
    Reasoning,
)
from .response_usage import ToolUsage, Usage
from .text import TextConfig

class Response(Model):
    """A response of the model: its output, how it ended, and what it used."""

    __match_args__ = (
        "id",
        "object",
        "created_at",
        "completed_at",
        "status",
        "background",
        "error",
        "incomplete_details",
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "metadata",
        "model",
        "output",
        "parallel_tool_calls",
        "previous_response_id",
        "prompt_cache_key",
        "reasoning",
        "safety_identifier",
        "service_tier",
        "store",
        "temperature",
        "text",
        "tool_choice",
        "tools",
        "top_logprobs",
        "top_p",
        "truncation",
        "usage",
        "user",
        "access_programs",
        "conversation",
        "image",
        "input_transformations",
        "moderation",
        "prompt",
        "prompt_cache_diagnostics",
        "prompt_cache_options",
        "prompt_cache_retention",
        "tool_usage",
        "presence_penalty",
        "frequency_penalty",
        "error_type",
        "openrouter_metadata",
        "audio",
        "extra",
    )
    id: str
    """The id of the response. Some gateways change it from event to event."""
    object: str | None
    """Always `response`."""
    created_at: int | None
    """When the response was made, in seconds since 1970."""
    completed_at: int | None
    """When the response was completed, in seconds since 1970."""
    status: ResponseStatus | None
    """How far the response is, or how it ended."""
    background: bool | None
    """Whether the response is made in the background."""
    error: ResponseError | None
    """Why the response failed."""
    incomplete_details: IncompleteDetails | None
    """Why the response is incomplete."""
    instructions: Instructions | None
    """The instructions that were given."""
    max_output_tokens: int | None
    """The most tokens that the output may have, reasoning included."""
    max_tool_calls: int | None
    """The most calls of built-in tools."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of text that the caller attached."""
    model: str
    """The model that answered."""
    output: list[OutputItem]
    """The items of the output, in order."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    previous_response_id: str | None
    """The response this one continues."""
    prompt_cache_key: str | None
    """A key by which the server may find a cached prompt."""
    reasoning: Reasoning | None
    """How the model reasoned."""
    safety_identifier: str | None
    """A stable identifier of the end user, for abuse detection."""
    service_tier: str | None
    """The tier that served the request."""
    store: bool | None
    """Whether the server stores the response."""
    temperature: float | None
    """The sampling temperature, 0 to 2."""
    text: TextConfig | None
    """The form of the text."""
    tool_choice: ToolChoice | None
    """How tools were to be chosen."""
    tools: list[Tool] | None
    """The tools that were offered."""
    top_logprobs: int | None
    """How many of the most likely tokens were asked for at each place."""
    top_p: float | None
    """The share of probability that tokens were sampled from, 0 to 1."""
    truncation: str | None
    """What happens to input that is too long: `auto` or `disabled`."""
    usage: Usage | None
    """What the response used."""
    user: str | None
    """The end user, as the caller named them; replaced by `safety_identifier`."""
    access_programs: AccessPrograms | None
    """Programs that gave access to more capable models; OpenAI only."""
    conversation: ConversationChoice | None
    """The conversation that the response belongs to."""
    image: ImageOptions | None
    """How images in the input were read; OpenAI only."""
    input_transformations: list[InputTransformation] | None
    """What the server took out of the input; OpenAI only."""
    moderation: ResponseModeration | None
    """What moderation found; OpenAI only."""
    prompt: Prompt | None
    """The stored prompt that was used."""
    prompt_cache_diagnostics: PromptCacheDiagnostics | None
    """Whether the prompt cache was hit, where a comparison was asked for; OpenAI only."""
    prompt_cache_options: PromptCacheOptions | None
    """How the prompt is cached."""
    prompt_cache_retention: str | None
    """How long the prompt stays cached: `in_memory` or `24h`."""
    tool_usage: ToolUsage | None
    """What the server's tools used; OpenAI only."""
    presence_penalty: float | None
    """How much tokens that occurred were avoided, -2 to 2."""
    frequency_penalty: float | None
    """How much tokens that occur often were avoided, -2 to 2."""
    error_type: str | None
    """The kind of error, such as `context_length_exceeded`; OpenRouter only."""
    openrouter_metadata: Any
    """What OpenRouter did with the request; OpenRouter only."""
    audio: ResponseAudio | None
    """The audio of the response, gathered from its stream; no server sends it here."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str,
        object: str | None = None,
        created_at: int | None = None,
        completed_at: int | None = None,
        status: ResponseStatus | None = None,
        background: bool | None = None,
        error: ResponseError | None = None,
        incomplete_details: IncompleteDetails | None = None,
        instructions: Instructions | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        metadata: dict[str, str] | None = None,
        model: str,
        output: list[OutputItem],
        parallel_tool_calls: bool | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        reasoning: Reasoning | None = None,
        safety_identifier: str | None = None,
        service_tier: str | None = None,
        store: bool | None = None,
        temperature: float | None = None,
        text: TextConfig | None = None,
        tool_choice: ToolChoice | None = None,
        tools: list[Tool] | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        truncation: str | None = None,
        usage: Usage | None = None,
        user: str | None = None,
        access_programs: AccessPrograms | None = None,
        conversation: ConversationChoice | None = None,
        image: ImageOptions | None = None,
        input_transformations: list[InputTransformation] | None = None,
        moderation: ResponseModeration | None = None,
        prompt: Prompt | None = None,
        prompt_cache_diagnostics: PromptCacheDiagnostics | None = None,
        prompt_cache_options: PromptCacheOptions | None = None,
        prompt_cache_retention: str | None = None,
        tool_usage: ToolUsage | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        error_type: str | None = None,
        openrouter_metadata: Any = None,
        audio: ResponseAudio | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
    @property
    def is_finished(self) -> bool:
        """Whether the response is finished: its status is neither `queued` nor
        `in_progress`.
        """
    @property
    def output_text(self) -> str:
        """The text of all messages, joined; empty where there is none."""
    @property
    def answer_text(self) -> str:
        """The text of the answer: as `output_text`, without messages whose phase is
        `commentary`, in which some models think aloud before they answer.
        """
    @property
    def refusal(self) -> str | None:
        """The refusal, if the model refused."""
    @property
    def reasoning_text(self) -> str:
        """The reasoning that the server shows: its text where there is some, else its
        summary.
        """
    @property
    def function_calls(self) -> list[FunctionCallItem]:
        """The whole calls of the caller's functions, in order. A call that was cut is
        not among them, see `incomplete_function_calls`.
        """
    @property
    def incomplete_function_calls(self) -> list[FunctionCallItem]:
        """The calls of the caller's functions that are not whole, in order: their
        status is `incomplete`, they name no function, or their arguments are not JSON
        and the response is not completed. Running one would run half a command.
        """
    @property
    def images(self) -> list[ImageGenerationCallItem]:
        """The whole calls that made an image, in order; `result` has the image in
        base64.
        """
    def to_input(self, *, exact: bool = False) -> list[InputItem]:
        """The output as input for the next turn, with everything that the server may
        need: encrypted reasoning, the phase of messages, and fields and items that this
        version does not know.

        Without what servers send and do not take back: `created_by`,
        `parsed_arguments`, the status of reasoning, and ids of more than 64 characters
        where an item needs no id.

        Args:
            exact: Every field of the output as it was received, as input for the next turn.
        """

class ResponseError(Model):
    """Why a response failed."""

    __match_args__ = ("code", "message", "param", "type", "misalignment", "extra")
    code: str | None
    """A code for programs, such as `server_error` or `rate_limit_exceeded`."""
    message: str
    """A message for people."""
    param: str | None
    """The parameter that was wrong."""
    type: str | None
    """The kind of error, such as `invalid_request_error`."""
    misalignment: Misalignment | None
    """What the model was about to do against its user's will; OpenAI only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        code: str | None = None,
        message: str,
        param: str | None = None,
        type: str | None = None,
        misalignment: Misalignment | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class Misalignment(Model):
    """What the model was about to do against its user's will; OpenAI only."""

    __match_args__ = (
        "error_type",
        "detailed_explanation",
        "review_target",
        "steer",
        "extra",
    )
    error_type: str | None
    """The kind, such as `potentially_unintended_data_access`."""
    detailed_explanation: str | None
    """What it was about to do."""
    review_target: str | None
    """What to look at."""
    steer: MisalignmentSteer | None
    """How the model may be put right."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        error_type: str | None = None,
        detailed_explanation: str | None = None,
        review_target: str | None = None,
        steer: MisalignmentSteer | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class MisalignmentSteer(Model):
    """How the model may be put right."""

    __match_args__ = ("message", "extra")
    message: str
    """A message to give it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        message: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class IncompleteDetails(Model):
    """Why a response is incomplete."""

    __match_args__ = ("reason", "extra")
    reason: str | None
    """The reason: `max_output_tokens`, `max_messages`, `content_filter`, `steered`, or
    a server's own.
    """
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        reason: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputTransformation(Model):
    """Something that the server took out of the input; OpenAI only."""

    __match_args__ = ("id", "type", "action", "reason", "extra")
    id: str | None
    """The id of the item."""
    type: str | None
    """The type of the item: `reasoning`."""
    action: str | None
    """What was done: `removed`."""
    reason: str | None
    """Why, such as `model_mismatch`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        type: str | None = None,
        action: str | None = None,
        reason: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ResponseModeration(Model):
    """What moderation found; OpenAI only."""

    __match_args__ = ("input", "output", "extra")
    input: ModerationOutcome | None
    """In the input."""
    output: ModerationOutcome | None
    """In the output."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        input: ModerationOutcome | None = None,
        output: ModerationOutcome | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ModerationResult(Model):
    """What moderation found."""

    __match_args__ = (
        "flagged",
        "model",
        "categories",
        "category_scores",
        "category_applied_input_types",
        "extra",
    )
    type: Literal["moderation_result"]
    flagged: bool | None
    """Whether anything was found."""
    model: str | None
    """The moderation model."""
    categories: Any
    """Whether something was found, by category."""
    category_scores: Any
    """How sure the model is, 0 to 1, by category."""
    category_applied_input_types: Any
    """What was looked at, `text` or `image`, by category."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        flagged: bool | None = None,
        model: str | None = None,
        categories: Any = None,
        category_scores: Any = None,
        category_applied_input_types: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ModerationFailure(Model):
    """The moderation failed."""

    __match_args__ = ("code", "message", "extra")
    type: Literal["error"]
    code: str | None
    """A code for programs."""
    message: str
    """A message for people."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        code: str | None = None,
        message: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class PromptCacheHit(Model):
    """The cache was hit."""

    __match_args__ = ("extra",)
    type: Literal["cache_hit"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class PromptCacheMiss(Model):
    """The cache was missed."""

    __match_args__ = (
        "reason",
        "cache_missed_tokens",
        "comparison_reusable_tokens",
        "extra",
    )
    type: Literal["cache_miss"]
    reason: str | None
    """Why, such as `tools_changed`."""
    cache_missed_tokens: int | None
    """How many tokens had to be read again."""
    comparison_reusable_tokens: int | None
    """How many tokens could have come from the cache."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        reason: str | None = None,
        cache_missed_tokens: int | None = None,
        comparison_reusable_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class PromptCacheComparisonNotFound(Model):
    """The response to compare with is not there."""

    __match_args__ = ("extra",)
    type: Literal["comparison_response_not_found"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class PromptCacheUnavailable(Model):
    """There is no answer yet."""

    __match_args__ = ("extra",)
    type: Literal["unavailable"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
