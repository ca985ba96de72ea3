# generated from core/src/model/content.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.content import (
    ComputerScreenshotPart,
    EncryptedContentPart,
    InputAudioPart,
    InputFilePart,
    InputImagePart,
    InputTextPart,
    InputVideoPart,
    OutputAudioPart,
    OutputTextPart,
    ReasoningTextPart,
    RefusalPart,
    SummaryTextPart,
)
from collections.abc import Sequence
from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.content import InputAudio, PromptCacheBreakpoint
    from ..models.content_annotation import Logprob
    from .content_annotation import AnnotationParam, LogprobParam

__all__ = [
    "ComputerScreenshotPartParam",
    "ContentPart",
    "ContentPartParam",
    "EncryptedContentPartParam",
    "InputAudioParam",
    "InputAudioPartParam",
    "InputContent",
    "InputContentParam",
    "InputFilePartParam",
    "InputImagePartParam",
    "InputTextPartParam",
    "InputVideoPartParam",
    "OutputAudioPartParam",
    "OutputTextPartParam",
    "PromptCacheBreakpointParam",
    "ReasoningTextPartParam",
    "RefusalPartParam",
    "SummaryPart",
    "SummaryPartParam",
    "SummaryTextPartParam",
]


class OutputTextPartParam(TypedDict, total=False):
    """Text written by the model. Some gateways and the Conversations API call it
    `text`.
    """

    type: Required[Literal["output_text"]]
    text: str | None
    """The text."""
    annotations: Sequence[AnnotationParam] | None
    """Sources of the text, in order of appearance."""
    logprobs: Sequence[LogprobParam | Logprob] | None
    """Log probabilities of the tokens, when asked for by `include`."""


class RefusalPartParam(TypedDict, total=False):
    """The model's refusal to answer."""

    type: Required[Literal["refusal"]]
    refusal: str | None
    """The explanation of the refusal."""


class ReasoningTextPartParam(TypedDict, total=False):
    """Text of the model's reasoning."""

    type: Required[Literal["reasoning_text"]]
    text: str | None
    """The text."""


class SummaryTextPartParam(TypedDict, total=False):
    """A paragraph of a reasoning summary."""

    type: Required[Literal["summary_text"]]
    text: str | None
    """The text."""


class InputTextPartParam(TypedDict, total=False):
    """Text for the model."""

    type: Required[Literal["input_text"]]
    text: str | None
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""


class InputImagePartParam(TypedDict, total=False):
    """An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
    file.
    """

    type: Required[Literal["input_image"]]
    detail: str | None
    """How closely the model looks: `low`, `high`, `auto` or `original`. The server's
    default is `auto`.
    """
    file_id: str | None
    """The id of an uploaded file."""
    image_url: str | None
    """A URL, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""


class InputFilePartParam(TypedDict, total=False):
    """A file for the model, by id, URL or content."""

    type: Required[Literal["input_file"]]
    detail: str | None
    """How closely the model looks at the pages: `low`, `high` or `auto`."""
    file_id: str | None
    """The id of an uploaded file."""
    file_url: str | None
    """The URL of the file."""
    file_data: str | None
    """The file itself, in base64 or as a `data:` URL."""
    filename: str | None
    """The name of the file, needed with `file_data`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""


class InputAudioPartParam(TypedDict, total=False):
    """Sound for the model."""

    type: Required[Literal["input_audio"]]
    input_audio: InputAudioParam | InputAudio | None
    """The sound and its format."""
    data: str | None
    """The sound in base64, where a server has the fields of `input_audio` beside the
    type.
    """
    format: str | None
    """The format, where a server has the fields of `input_audio` beside the type."""
    transcript: str | None
    """What is said; sent by few servers."""


class InputAudioParam(TypedDict, total=False):
    """Sound and its format."""

    data: str | None
    """The sound in base64."""
    format: str | None
    """The format: `mp3` or `wav`."""


class OutputAudioPartParam(TypedDict, total=False):
    """Sound made by the model."""

    type: Required[Literal["output_audio"]]
    id: str | None
    """The id by which a later turn may name the sound; sent by few servers."""
    data: str | None
    """The sound in base64."""
    transcript: str | None
    """What is said."""
    expires_at: int | None
    """When the id ends to be valid, in seconds since 1970."""


class InputVideoPartParam(TypedDict, total=False):
    """A video for the model; Open Responses servers and OpenRouter."""

    type: Required[Literal["input_video"]]
    video_url: str | None
    """A URL, or the video itself as a `data:` URL."""


class ComputerScreenshotPartParam(TypedDict, total=False):
    """A picture of the screen that the model works on."""

    type: Required[Literal["computer_screenshot"]]
    detail: str | None
    """How closely the model looks: `low`, `high`, `auto` or `original`."""
    file_id: str | None
    """The id of an uploaded file."""
    image_url: str | None
    """A URL, or the picture itself as a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""


class EncryptedContentPartParam(TypedDict, total=False):
    """Content that only the server can read; OpenAI's multi-agent beta."""

    type: Required[Literal["encrypted_content"]]
    encrypted_content: str | None
    """The content, to be sent back as it is."""


class PromptCacheBreakpointParam(TypedDict, total=False):
    """The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some
    providers.
    """

    mode: str | None
    """Always `explicit`."""
    ttl: str | None
    """How long the prefix stays cached: `30m` or `12h`."""


ContentPart: TypeAlias = Union[
    OutputTextPart,
    RefusalPart,
    ReasoningTextPart,
    SummaryTextPart,
    InputTextPart,
    InputImagePart,
    InputFilePart,
    InputAudioPart,
    OutputAudioPart,
    InputVideoPart,
    ComputerScreenshotPart,
    EncryptedContentPart,
    Unknown,
]
"""A part of the content of an output item."""

ContentPartParam: TypeAlias = Union[
    OutputTextPartParam,
    RefusalPartParam,
    ReasoningTextPartParam,
    SummaryTextPartParam,
    InputTextPartParam,
    InputImagePartParam,
    InputFilePartParam,
    InputAudioPartParam,
    OutputAudioPartParam,
    InputVideoPartParam,
    ComputerScreenshotPartParam,
    EncryptedContentPartParam,
    OutputTextPart,
    RefusalPart,
    ReasoningTextPart,
    SummaryTextPart,
    InputTextPart,
    InputImagePart,
    InputFilePart,
    InputAudioPart,
    OutputAudioPart,
    InputVideoPart,
    ComputerScreenshotPart,
    EncryptedContentPart,
    Unknown,
    JsonObject,
]
"""A part of the content of an output item."""

InputContent: TypeAlias = Union[
    InputTextPart,
    InputImagePart,
    InputFilePart,
    InputAudioPart,
    InputVideoPart,
    OutputTextPart,
    RefusalPart,
    OutputAudioPart,
    ReasoningTextPart,
    SummaryTextPart,
    ComputerScreenshotPart,
    EncryptedContentPart,
    Unknown,
]
"""A part of the content of an input message or of a tool's output."""

InputContentParam: TypeAlias = Union[
    InputTextPartParam,
    InputImagePartParam,
    InputFilePartParam,
    InputAudioPartParam,
    InputVideoPartParam,
    OutputTextPartParam,
    RefusalPartParam,
    OutputAudioPartParam,
    ReasoningTextPartParam,
    SummaryTextPartParam,
    ComputerScreenshotPartParam,
    EncryptedContentPartParam,
    InputTextPart,
    InputImagePart,
    InputFilePart,
    InputAudioPart,
    InputVideoPart,
    OutputTextPart,
    RefusalPart,
    OutputAudioPart,
    ReasoningTextPart,
    SummaryTextPart,
    ComputerScreenshotPart,
    EncryptedContentPart,
    Unknown,
    JsonObject,
]
"""A part of the content of an input message or of a tool's output."""

SummaryPart: TypeAlias = Union[
    SummaryTextPart,
    Unknown,
]
"""A part of the summary of a reasoning item."""

SummaryPartParam: TypeAlias = Union[
    SummaryTextPartParam,
    SummaryTextPart,
    Unknown,
    JsonObject,
]
"""A part of the summary of a reasoning item."""
