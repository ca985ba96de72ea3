# generated from core/src/model/content.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class OutputTextPart(Model):
    """Text written by the model. Some gateways and the Conversations API call it
    `text`.

    Attributes:
        text: The text.
        annotations: Sources of the text, in order of appearance.
        logprobs: Log probabilities of the tokens, when asked for by `include`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("text", "annotations", "logprobs", "extra")
    type = "output_text"


class RefusalPart(Model):
    """The model's refusal to answer.

    Attributes:
        refusal: The explanation of the refusal.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("refusal", "extra")
    type = "refusal"


class ReasoningTextPart(Model):
    """Text of the model's reasoning.

    Attributes:
        text: The text.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("text", "extra")
    type = "reasoning_text"


class SummaryTextPart(Model):
    """A paragraph of a reasoning summary.

    Attributes:
        text: The text.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("text", "extra")
    type = "summary_text"


class InputTextPart(Model):
    """Text for the model.

    Attributes:
        text: The text.
        prompt_cache_breakpoint: Marks the end of a prefix to be cached; OpenAI only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("text", "prompt_cache_breakpoint", "extra")
    type = "input_text"


class InputImagePart(Model):
    """An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
    file.

    Attributes:
        detail: How closely the model looks: `low`, `high`, `auto` or `original`. The
            server's default is `auto`.
        file_id: The id of an uploaded file.
        image_url: A URL, or the image itself as a `data:` URL.
        prompt_cache_breakpoint: Marks the end of a prefix to be cached; OpenAI only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "detail",
        "file_id",
        "image_url",
        "prompt_cache_breakpoint",
        "extra",
    )
    type = "input_image"


class InputFilePart(Model):
    """A file for the model, by id, URL or content.

    Attributes:
        detail: How closely the model looks at the pages: `low`, `high` or `auto`.
        file_id: The id of an uploaded file.
        file_url: The URL of the file.
        file_data: The file itself, in base64 or as a `data:` URL.
        filename: The name of the file, needed with `file_data`.
        prompt_cache_breakpoint: Marks the end of a prefix to be cached; OpenAI only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "detail",
        "file_id",
        "file_url",
        "file_data",
        "filename",
        "prompt_cache_breakpoint",
        "extra",
    )
    type = "input_file"


class InputAudioPart(Model):
    """Sound for the model.

    Attributes:
        input_audio: The sound and its format.
        data: The sound in base64, where a server has the fields of `input_audio` beside
            the type.
        format: The format, where a server has the fields of `input_audio` beside the
            type.
        transcript: What is said; sent by few servers.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "input_audio",
        "data",
        "format",
        "transcript",
        "extra",
    )
    type = "input_audio"


class InputAudio(Model):
    """Sound and its format.

    Attributes:
        data: The sound in base64.
        format: The format: `mp3` or `wav`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("data", "format", "extra")


class OutputAudioPart(Model):
    """Sound made by the model.

    Attributes:
        id: The id by which a later turn may name the sound; sent by few servers.
        data: The sound in base64.
        transcript: What is said.
        expires_at: When the id ends to be valid, in seconds since 1970.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "data", "transcript", "expires_at", "extra")
    type = "output_audio"


class InputVideoPart(Model):
    """A video for the model; Open Responses servers and OpenRouter.

    Attributes:
        video_url: A URL, or the video itself as a `data:` URL.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("video_url", "extra")
    type = "input_video"


class ComputerScreenshotPart(Model):
    """A picture of the screen that the model works on.

    Attributes:
        detail: How closely the model looks: `low`, `high`, `auto` or `original`.
        file_id: The id of an uploaded file.
        image_url: A URL, or the picture itself as a `data:` URL.
        prompt_cache_breakpoint: Marks the end of a prefix to be cached; OpenAI only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "detail",
        "file_id",
        "image_url",
        "prompt_cache_breakpoint",
        "extra",
    )
    type = "computer_screenshot"


class EncryptedContentPart(Model):
    """Content that only the server can read; OpenAI's multi-agent beta.

    Attributes:
        encrypted_content: The content, to be sent back as it is.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("encrypted_content", "extra")
    type = "encrypted_content"


class PromptCacheBreakpoint(Model):
    """The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some
    providers.

    Attributes:
        mode: Always `explicit`.
        ttl: How long the prefix stays cached: `30m` or `12h`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("mode", "ttl", "extra")
