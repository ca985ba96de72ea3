# generated from core/src/model/content.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.content_annotation import Annotation
from .content_annotation import Logprob

class OutputTextPart(Model):
    """Text written by the model. Some gateways and the Conversations API call it
    `text`.
    """

    __match_args__ = ("text", "annotations", "logprobs", "extra")
    type: Literal["output_text"]
    text: str
    """The text."""
    annotations: list[Annotation]
    """Sources of the text, in order of appearance."""
    logprobs: list[Logprob] | None
    """Log probabilities of the tokens, when asked for by `include`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        text: str,
        annotations: list[Annotation],
        logprobs: list[Logprob] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class RefusalPart(Model):
    """The model's refusal to answer."""

    __match_args__ = ("refusal", "extra")
    type: Literal["refusal"]
    refusal: str
    """The explanation of the refusal."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        refusal: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ReasoningTextPart(Model):
    """Text of the model's reasoning."""

    __match_args__ = ("text", "extra")
    type: Literal["reasoning_text"]
    text: str
    """The text."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        text: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class SummaryTextPart(Model):
    """A paragraph of a reasoning summary."""

    __match_args__ = ("text", "extra")
    type: Literal["summary_text"]
    text: str
    """The text."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        text: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputTextPart(Model):
    """Text for the model."""

    __match_args__ = ("text", "prompt_cache_breakpoint", "extra")
    type: Literal["input_text"]
    text: str
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        text: str,
        prompt_cache_breakpoint: PromptCacheBreakpoint | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputImagePart(Model):
    """An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
    file.
    """

    __match_args__ = (
        "detail",
        "file_id",
        "image_url",
        "prompt_cache_breakpoint",
        "extra",
    )
    type: Literal["input_image"]
    detail: str | None
    """How closely the model looks: `low`, `high`, `auto` or `original`. The server's
    default is `auto`.
    """
    file_id: str | None
    """The id of an uploaded file."""
    image_url: str | None
    """A URL, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        detail: str | None = None,
        file_id: str | None = None,
        image_url: str | None = None,
        prompt_cache_breakpoint: PromptCacheBreakpoint | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputFilePart(Model):
    """A file for the model, by id, URL or content."""

    __match_args__ = (
        "detail",
        "file_id",
        "file_url",
        "file_data",
        "filename",
        "prompt_cache_breakpoint",
        "extra",
    )
    type: Literal["input_file"]
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
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        detail: str | None = None,
        file_id: str | None = None,
        file_url: str | None = None,
        file_data: str | None = None,
        filename: str | None = None,
        prompt_cache_breakpoint: PromptCacheBreakpoint | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputAudioPart(Model):
    """Sound for the model."""

    __match_args__ = ("input_audio", "data", "format", "transcript", "extra")
    type: Literal["input_audio"]
    input_audio: InputAudio | None
    """The sound and its format."""
    data: str | None
    """The sound in base64, where a server has the fields of `input_audio` beside the
    type.
    """
    format: str | None
    """The format, where a server has the fields of `input_audio` beside the type."""
    transcript: str | None
    """What is said; sent by few servers."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        input_audio: InputAudio | None = None,
        data: str | None = None,
        format: str | None = None,
        transcript: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputAudio(Model):
    """Sound and its format."""

    __match_args__ = ("data", "format", "extra")
    data: str
    """The sound in base64."""
    format: str | None
    """The format: `mp3` or `wav`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        data: str,
        format: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OutputAudioPart(Model):
    """Sound made by the model."""

    __match_args__ = ("id", "data", "transcript", "expires_at", "extra")
    type: Literal["output_audio"]
    id: str | None
    """The id by which a later turn may name the sound; sent by few servers."""
    data: str | None
    """The sound in base64."""
    transcript: str | None
    """What is said."""
    expires_at: int | None
    """When the id ends to be valid, in seconds since 1970."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        data: str | None = None,
        transcript: str | None = None,
        expires_at: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputVideoPart(Model):
    """A video for the model; Open Responses servers and OpenRouter."""

    __match_args__ = ("video_url", "extra")
    type: Literal["input_video"]
    video_url: str | None
    """A URL, or the video itself as a `data:` URL."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        video_url: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ComputerScreenshotPart(Model):
    """A picture of the screen that the model works on."""

    __match_args__ = (
        "detail",
        "file_id",
        "image_url",
        "prompt_cache_breakpoint",
        "extra",
    )
    type: Literal["computer_screenshot"]
    detail: str | None
    """How closely the model looks: `low`, `high`, `auto` or `original`."""
    file_id: str | None
    """The id of an uploaded file."""
    image_url: str | None
    """A URL, or the picture itself as a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        detail: str | None = None,
        file_id: str | None = None,
        image_url: str | None = None,
        prompt_cache_breakpoint: PromptCacheBreakpoint | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class EncryptedContentPart(Model):
    """Content that only the server can read; OpenAI's multi-agent beta."""

    __match_args__ = ("encrypted_content", "extra")
    type: Literal["encrypted_content"]
    encrypted_content: str | None
    """The content, to be sent back as it is."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        encrypted_content: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class PromptCacheBreakpoint(Model):
    """The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some
    providers.
    """

    __match_args__ = ("mode", "ttl", "extra")
    mode: str | None
    """Always `explicit`."""
    ttl: str | None
    """How long the prefix stays cached: `30m` or `12h`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        mode: str | None = None,
        ttl: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
