# generated from core/src/model by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from .._model import EventBase, Model, ResponseBase
from .aliases import (
    Annotation,
    Caller,
    CodeContainer,
    CodeOutput,
    ComputerAction,
    ContainerSkill,
    ContentPart,
    ConversationChoice,
    CustomToolFormat,
    InputContent,
    InputItem,
    Instructions,
    ItemStatus,
    McpAllowedTools,
    McpApproval,
    McpError,
    MessageContent,
    ModerationOutcome,
    NetworkPolicy,
    OutputItem,
    PatchOperation,
    PromptCacheDiagnostics,
    ResponseStatus,
    ShellEnvironment,
    ShellOutcome,
    SummaryPart,
    TextFormat,
    Tool,
    ToolChoice,
    ToolOutput,
    WebSearchAction,
)

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

class UrlCitation(Model):
    """A page on the web that the text draws on."""

    __match_args__ = ("url", "title", "start_index", "end_index", "content", "extra")
    type: Literal["url_citation"]
    url: str
    """The address of the page."""
    title: str | None
    """The title of the page."""
    start_index: int | None
    """The index of the first character of the citation in the text."""
    end_index: int | None
    """The index after the last character of the citation in the text."""
    content: str | None
    """The passage that is cited; OpenRouter only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        url: str,
        title: str | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        content: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FileCitation(Model):
    """A file that the text draws on."""

    __match_args__ = ("file_id", "filename", "index", "extra")
    type: Literal["file_citation"]
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    index: int | None
    """The index of the file in the list of files."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_id: str | None = None,
        filename: str | None = None,
        index: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ContainerFileCitation(Model):
    """A file in a container that the text draws on."""

    __match_args__ = (
        "container_id",
        "file_id",
        "filename",
        "start_index",
        "end_index",
        "extra",
    )
    type: Literal["container_file_citation"]
    container_id: str | None
    """The id of the container."""
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    start_index: int | None
    """The index of the first character of the citation in the text."""
    end_index: int | None
    """The index after the last character of the citation in the text."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        container_id: str | None = None,
        file_id: str | None = None,
        filename: str | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FilePath(Model):
    """A path to a file."""

    __match_args__ = ("file_id", "index", "extra")
    type: Literal["file_path"]
    file_id: str | None
    """The id of the file."""
    index: int | None
    """The index of the file in the list of files."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_id: str | None = None,
        index: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class Logprob(Model):
    """The log probability of one token of output text."""

    __match_args__ = ("token", "logprob", "bytes", "top_logprobs", "extra")
    token: str
    """The token. A token that is part of a character reads as U+FFFD; `bytes` has the
    truth.
    """
    logprob: float
    """The natural logarithm of the token's probability."""
    bytes: list[int] | None
    """The UTF-8 bytes of the token."""
    top_logprobs: list[TopLogprob] | None
    """The most likely tokens at this place, as many as `top_logprobs` asked for."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        bytes: list[int] | None = None,
        top_logprobs: list[TopLogprob] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class TopLogprob(Model):
    """One of the most likely tokens at a place."""

    __match_args__ = ("token", "logprob", "bytes", "extra")
    token: str
    """The token."""
    logprob: float
    """The natural logarithm of the token's probability."""
    bytes: list[int] | None
    """The UTF-8 bytes of the token."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        bytes: list[int] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class Conversation(Model):
    """A conversation that the server stores; its items are listed apart."""

    __match_args__ = ("id", "object", "created_at", "metadata", "extra")
    id: str
    """The id of the conversation."""
    object: str | None
    """Always `conversation`."""
    created_at: int | None
    """When it was made, in seconds since 1970."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of text that the caller attached."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str,
        object: str | None = None,
        created_at: int | None = None,
        metadata: dict[str, str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class AudioDeltaEvent(EventBase):
    """A piece of the audio."""

    __match_args__ = ("delta", "sequence_number")
    type: Literal["response.audio.delta"]
    delta: str
    """The bytes to append, in base64."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class AudioDoneEvent(EventBase):
    """The audio is whole."""

    __match_args__ = ("sequence_number",)
    type: Literal["response.audio.done"]
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        sequence_number: int | None = None,
    ) -> None: ...

class AudioTranscriptDeltaEvent(EventBase):
    """A piece of the words of the audio."""

    __match_args__ = ("delta", "sequence_number")
    type: Literal["response.audio.transcript.delta"]
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class AudioTranscriptDoneEvent(EventBase):
    """The words of the audio are whole."""

    __match_args__ = ("sequence_number",)
    type: Literal["response.audio.transcript.done"]
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        sequence_number: int | None = None,
    ) -> None: ...

class ResponseAudio(Model):
    """The audio of a response, gathered from the events of its stream; no server sends
    it like this.
    """

    __match_args__ = ("data", "transcript", "extra")
    data: str
    """The audio in base64; the format is the one the request asked for."""
    transcript: str
    """The words of the audio."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        data: str,
        transcript: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FunctionCallArgumentsDeltaEvent(EventBase):
    """A piece of a function call's arguments."""

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.function_call_arguments.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    delta: str
    """The JSON text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class FunctionCallArgumentsDoneEvent(EventBase):
    """The arguments of a function call are whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "name",
        "call_id",
        "arguments",
        "sequence_number",
    )
    type: Literal["response.function_call_arguments.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    name: str | None
    """The name of the function; absent in newer versions of the API."""
    call_id: str | None
    """The id that the output of the call must name; sent by few servers."""
    arguments: str
    """The whole arguments as JSON text."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        name: str | None = None,
        call_id: str | None = None,
        arguments: str,
        sequence_number: int | None = None,
    ) -> None: ...

class CustomToolCallInputDeltaEvent(EventBase):
    """A piece of the input of a custom tool call."""

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.custom_tool_call_input.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class CustomToolCallInputDoneEvent(EventBase):
    """The input of a custom tool call is whole."""

    __match_args__ = ("item_id", "output_index", "input", "sequence_number")
    type: Literal["response.custom_tool_call_input.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    input: str
    """The whole input."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        input: str,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallArgumentsDeltaEvent(EventBase):
    """A piece of the arguments of a call to an MCP server."""

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.mcp_call_arguments.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    delta: str
    """The JSON text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallArgumentsDoneEvent(EventBase):
    """The arguments of a call to an MCP server are whole."""

    __match_args__ = ("item_id", "output_index", "arguments", "sequence_number")
    type: Literal["response.mcp_call_arguments.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    arguments: str
    """The whole arguments as JSON text."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        arguments: str,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallInProgressEvent(EventBase):
    """A call to an MCP server was begun."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_call.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallCompletedEvent(EventBase):
    """An MCP server answered a call."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_call.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallFailedEvent(EventBase):
    """A call to an MCP server failed; the item's `error` says why."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_call.failed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallExecutingEvent(EventBase):
    """An MCP server works on a call. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_call.executing"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallOutputDeltaEvent(EventBase):
    """A piece of what an MCP server answered. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.mcp_call_output.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class McpCallOutputDoneEvent(EventBase):
    """What an MCP server answered is whole. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "output", "sequence_number")
    type: Literal["response.mcp_call_output.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    output: str | None
    """The whole output; may be left out."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        output: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpListToolsInProgressEvent(EventBase):
    """The tools of an MCP server are being asked for."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpListToolsCompletedEvent(EventBase):
    """The tools of an MCP server are known."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_list_tools.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class McpListToolsFailedEvent(EventBase):
    """The tools of an MCP server could not be learned; the item's `error` says why."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.mcp_list_tools.failed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallInProgressEvent(EventBase):
    """Several models were asked."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.fusion_call.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallPanelAddedEvent(EventBase):
    """A model joined those that are asked."""

    __match_args__ = ("item_id", "output_index", "model", "sequence_number")
    type: Literal["response.fusion_call.panel.added"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    model: str | None
    """The model that speaks."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        model: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallPanelDeltaEvent(EventBase):
    """A piece of one model's answer."""

    __match_args__ = ("item_id", "output_index", "model", "delta", "sequence_number")
    type: Literal["response.fusion_call.panel.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    model: str | None
    """The model that speaks."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        model: str | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallPanelReasoningDeltaEvent(EventBase):
    """A piece of one model's reasoning."""

    __match_args__ = ("item_id", "output_index", "model", "delta", "sequence_number")
    type: Literal["response.fusion_call.panel.reasoning.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    model: str | None
    """The model that speaks."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        model: str | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallPanelCompletedEvent(EventBase):
    """One model's answer is whole."""

    __match_args__ = ("item_id", "output_index", "model", "content", "sequence_number")
    type: Literal["response.fusion_call.panel.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    model: str | None
    """The model that speaks."""
    content: str
    """The whole answer."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        model: str | None = None,
        content: str,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallPanelFailedEvent(EventBase):
    """One model failed; the others go on."""

    __match_args__ = (
        "item_id",
        "output_index",
        "model",
        "error",
        "status_code",
        "sequence_number",
    )
    type: Literal["response.fusion_call.panel.failed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    model: str | None
    """The model that speaks."""
    error: str | None
    """Why it failed."""
    status_code: int | None
    """The HTTP status that the model's provider gave."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        model: str | None = None,
        error: str | None = None,
        status_code: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallAnalysisInProgressEvent(EventBase):
    """The answers are being judged."""

    __match_args__ = (
        "item_id",
        "output_index",
        "analyst_model",
        "judge_model",
        "sequence_number",
    )
    type: Literal["response.fusion_call.analysis.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    analyst_model: str | None
    """The model that compares the answers."""
    judge_model: str | None
    """The model that judges them."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        analyst_model: str | None = None,
        judge_model: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallAnalysisCompletedEvent(EventBase):
    """The answers were judged."""

    __match_args__ = ("item_id", "output_index", "analysis", "sequence_number")
    type: Literal["response.fusion_call.analysis.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    analysis: Any
    """What the judgement says; its form is OpenRouter's own."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        analysis: Any = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallCompletedEvent(EventBase):
    """The judged answer is whole."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.fusion_call.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class DebugEvent(EventBase):
    """What OpenRouter did with the request, when `debug` asked for it."""

    __match_args__ = ("debug", "sequence_number")
    type: Literal["response.debug"]
    debug: Any
    """The body sent upstream, and timings; its form is OpenRouter's own."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        debug: Any = None,
        sequence_number: int | None = None,
    ) -> None: ...

class CreatedEvent(EventBase):
    """The response was made."""

    __match_args__ = ("response", "sequence_number")
    type: Literal["response.created"]
    response: Response
    """The response as it is now."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int | None = None,
    ) -> None: ...

class QueuedEvent(EventBase):
    """The response waits to be worked on."""

    __match_args__ = ("response", "sequence_number")
    type: Literal["response.queued"]
    response: Response
    """The response as it is now."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int | None = None,
    ) -> None: ...

class InProgressEvent(EventBase):
    """The response is being worked on."""

    __match_args__ = ("response", "sequence_number")
    type: Literal["response.in_progress"]
    response: Response
    """The response as it is now."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int | None = None,
    ) -> None: ...

class CompletedEvent(EventBase):
    """The response is whole."""

    __match_args__ = ("response", "sequence_number")
    type: Literal["response.completed"]
    response: Response
    """The response as it is now."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int | None = None,
    ) -> None: ...

class IncompleteEvent(EventBase):
    """The response ended early, see `incomplete_details`."""

    __match_args__ = ("response", "sequence_number")
    type: Literal["response.incomplete"]
    response: Response
    """The response as it is now."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int | None = None,
    ) -> None: ...

class FailedEvent(EventBase):
    """The response failed, see its `error`."""

    __match_args__ = ("response", "sequence_number")
    type: Literal["response.failed"]
    response: Response
    """The response as it is now."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int | None = None,
    ) -> None: ...

class OutputItemAddedEvent(EventBase):
    """An item was begun."""

    __match_args__ = ("output_index", "item", "sequence_number")
    type: Literal["response.output_item.added"]
    output_index: int | None
    """The index of the item in the output."""
    item: OutputItem
    """The item."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        output_index: int | None = None,
        item: OutputItem,
        sequence_number: int | None = None,
    ) -> None: ...

class OutputItemDoneEvent(EventBase):
    """An item is whole; it replaces what was accumulated for it."""

    __match_args__ = ("output_index", "item", "sequence_number")
    type: Literal["response.output_item.done"]
    output_index: int | None
    """The index of the item in the output."""
    item: OutputItem
    """The item."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        output_index: int | None = None,
        item: OutputItem,
        sequence_number: int | None = None,
    ) -> None: ...

class ContentPartAddedEvent(EventBase):
    """A part of an item's content was begun."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "part",
        "sequence_number",
    )
    type: Literal["response.content_part.added"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    part: ContentPart
    """The part."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        part: ContentPart,
        sequence_number: int | None = None,
    ) -> None: ...

class ContentPartDoneEvent(EventBase):
    """A part of an item's content is whole; it replaces what was accumulated for it."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "part",
        "sequence_number",
    )
    type: Literal["response.content_part.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    part: ContentPart
    """The part."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        part: ContentPart,
        sequence_number: int | None = None,
    ) -> None: ...

class ErrorEvent(EventBase):
    """The server gave up. Servers nest the fields in `error` or not; they are read
    either way and written flat.
    """

    __match_args__ = (
        "code",
        "message",
        "param",
        "error_type",
        "status",
        "headers",
        "stream_id",
        "sequence_number",
    )
    type: Literal["error"]
    code: str | None
    """A code for programs, such as `rate_limit_exceeded`."""
    message: str
    """A message for people."""
    param: str | None
    """The parameter that was wrong."""
    error_type: str | None
    """The kind of error, such as `invalid_request_error`: the `type` of a nested error."""
    status: int | None
    """The HTTP status the error stands for, sent over WebSocket and by some gateways."""
    headers: Any
    """The headers that an HTTP answer would have had, text by name, such as
    `retry-after`; sent over WebSocket.
    """
    stream_id: str | None
    """The lane of the connection, where it has several."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        code: str | None = None,
        message: str,
        param: str | None = None,
        error_type: str | None = None,
        status: int | None = None,
        headers: Any = None,
        stream_id: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class KeepaliveEvent(EventBase):
    """Nothing happened yet. OpenAI sends it on long streams, without documentation; it
    counts for `idle_timeout` only.
    """

    __match_args__ = ("sequence_number",)
    type: Literal["keepalive"]
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        sequence_number: int | None = None,
    ) -> None: ...

class PingEvent(EventBase):
    """Nothing happened yet, as some gateways say it, also behind the end; it counts for
    `idle_timeout` only.
    """

    __match_args__ = ("cost", "sequence_number")
    type: Literal["ping"]
    cost: str | None
    """What the response cost so far, in dollars; sent by one gateway."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        cost: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class ShellCallCommandAddedEvent(EventBase):
    """A shell command was begun."""

    __match_args__ = ("output_index", "command_index", "command", "sequence_number")
    type: Literal["response.shell_call_command.added"]
    output_index: int | None
    """The index of the item in the output."""
    command_index: int | None
    """The index of the command in the call's action."""
    command: str
    """The command so far, most often empty."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        output_index: int | None = None,
        command_index: int | None = None,
        command: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ShellCallCommandDeltaEvent(EventBase):
    """A piece of a shell command."""

    __match_args__ = ("output_index", "command_index", "delta", "sequence_number")
    type: Literal["response.shell_call_command.delta"]
    output_index: int | None
    """The index of the item in the output."""
    command_index: int | None
    """The index of the command in the call's action."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        output_index: int | None = None,
        command_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ShellCallCommandDoneEvent(EventBase):
    """A shell command is whole."""

    __match_args__ = ("output_index", "command_index", "command", "sequence_number")
    type: Literal["response.shell_call_command.done"]
    output_index: int | None
    """The index of the item in the output."""
    command_index: int | None
    """The index of the command in the call's action."""
    command: str
    """The whole command."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        output_index: int | None = None,
        command_index: int | None = None,
        command: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ShellCallOutputContentDeltaEvent(EventBase):
    """A piece of what a shell command wrote."""

    __match_args__ = (
        "item_id",
        "output_index",
        "command_index",
        "delta",
        "sequence_number",
    )
    type: Literal["response.shell_call_output_content.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    command_index: int | None
    """The index of the command in the call's action."""
    delta: ShellOutputDelta
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        command_index: int | None = None,
        delta: ShellOutputDelta,
        sequence_number: int | None = None,
    ) -> None: ...

class ShellCallOutputContentDoneEvent(EventBase):
    """What a shell command wrote is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "command_index",
        "output",
        "sequence_number",
    )
    type: Literal["response.shell_call_output_content.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    command_index: int | None
    """The index of the command in the call's action."""
    output: list[ShellCommandOutput]
    """What the command wrote and how it ended, most often one entry."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        command_index: int | None = None,
        output: list[ShellCommandOutput],
        sequence_number: int | None = None,
    ) -> None: ...

class ShellOutputDelta(Model):
    """A piece of what a shell command wrote."""

    __match_args__ = ("stdout", "stderr", "extra")
    stdout: str | None
    """Text written to standard output."""
    stderr: str | None
    """Text written to standard error."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        stdout: str | None = None,
        stderr: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ApplyPatchCallOperationDiffDeltaEvent(EventBase):
    """A piece of the diff of a patch. On OpenAI's wire, without documentation, and on
    OpenRouter's.
    """

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.apply_patch_call_operation_diff.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ApplyPatchCallOperationDiffDoneEvent(EventBase):
    """The diff of a patch is whole. On OpenAI's wire, without documentation, and on
    OpenRouter's.
    """

    __match_args__ = ("item_id", "output_index", "diff", "sequence_number")
    type: Literal["response.apply_patch_call_operation_diff.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    diff: str
    """The whole diff."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        diff: str,
        sequence_number: int | None = None,
    ) -> None: ...

class SteerAcceptedEvent(EventBase):
    """A `response.steer` was accepted: the response that goes on from it follows."""

    __match_args__ = ("steer", "stream_id", "sequence_number")
    type: Literal["response.steer.accepted"]
    steer: Steer
    """What was accepted."""
    stream_id: str | None
    """The lane of the connection, where it has several."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        steer: Steer,
        stream_id: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class SteerPendingEvent(EventBase):
    """A `response.steer` waits for input that the running response still needs."""

    __match_args__ = (
        "steer",
        "reason",
        "required_input",
        "stream_id",
        "sequence_number",
    )
    type: Literal["response.steer.pending"]
    steer: Steer
    """What waits."""
    reason: str | None
    """Why it waits, such as `waiting_for_required_input`."""
    required_input: list[RequiredInput]
    """The outputs that the caller owes first."""
    stream_id: str | None
    """The lane of the connection, where it has several."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        steer: Steer,
        reason: str | None = None,
        required_input: list[RequiredInput],
        stream_id: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class SteerFailedEvent(EventBase):
    """A `response.steer` was refused."""

    __match_args__ = ("steer", "error", "stream_id", "sequence_number")
    type: Literal["response.steer.failed"]
    steer: Steer
    """What was refused."""
    error: SteerError
    """Why it was refused."""
    stream_id: str | None
    """The lane of the connection, where it has several."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        steer: Steer,
        error: SteerError,
        stream_id: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class Steer(Model):
    """A request to change the course of a running response."""

    __match_args__ = ("id", "previous_response_id", "input", "extra")
    id: str | None
    """The id of the steer."""
    previous_response_id: str | None
    """The response that is steered."""
    input: Any
    """The input that was given, where the steer failed: text or items."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        previous_response_id: str | None = None,
        input: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class SteerError(Model):
    """Why a steer or an injection was refused."""

    __match_args__ = ("code", "message", "type", "extra")
    code: str | None
    """A code for programs, such as `response_not_active` or `too_many_pending_steers`."""
    message: str
    """A message for people."""
    type: str | None
    """The kind of error, such as `invalid_request_error`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        code: str | None = None,
        message: str,
        type: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class RequiredInput(Model):
    """An output that the server needs before it can go on."""

    __match_args__ = (
        "type",
        "call_id",
        "name",
        "approval_request_id",
        "execution",
        "extra",
    )
    type: str | None
    """The `type` of the item to send, such as `function_call_output`."""
    call_id: str | None
    """The call that the output answers."""
    name: str | None
    """The function that was called, for function calls."""
    approval_request_id: str | None
    """The approval that was asked for, for MCP approvals."""
    execution: str | None
    """Where a tool search is to run: `client`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        type: str | None = None,
        call_id: str | None = None,
        name: str | None = None,
        approval_request_id: str | None = None,
        execution: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InjectCreatedEvent(EventBase):
    """Input was injected into a running response. Beta: needs the header `OpenAI-Beta:
    responses_multi_agent=v1`.
    """

    __match_args__ = ("response_id", "stream_id", "sequence_number")
    type: Literal["response.inject.created"]
    response_id: str | None
    """The response that got the input."""
    stream_id: str | None
    """The lane of the connection, where it has several."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        response_id: str | None = None,
        stream_id: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class InjectFailedEvent(EventBase):
    """Input could not be injected into a running response. Beta: needs the header
    `OpenAI-Beta: responses_multi_agent=v1`.
    """

    __match_args__ = ("response_id", "input", "error", "stream_id", "sequence_number")
    type: Literal["response.inject.failed"]
    response_id: str | None
    """The response that was to get the input."""
    input: list[InputItem]
    """The input that was refused."""
    error: SteerError
    """Why it was refused."""
    stream_id: str | None
    """The lane of the connection, where it has several."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        response_id: str | None = None,
        input: list[InputItem],
        error: SteerError,
        stream_id: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class OutputTextDeltaEvent(EventBase):
    """A piece of output text."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "logprobs",
        "sequence_number",
    )
    type: Literal["response.output_text.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    delta: str
    """The text to append."""
    logprobs: list[Logprob] | None
    """Log probabilities of the tokens, when asked for by `include`."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        delta: str,
        logprobs: list[Logprob] | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class OutputTextDoneEvent(EventBase):
    """The text of a part is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "text",
        "logprobs",
        "sequence_number",
    )
    type: Literal["response.output_text.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    text: str
    """The whole text."""
    logprobs: list[Logprob] | None
    """Log probabilities of the tokens, when asked for by `include`."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        text: str,
        logprobs: list[Logprob] | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class OutputTextAnnotationAddedEvent(EventBase):
    """A source was added to a part's text."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "annotation_index",
        "annotation",
        "sequence_number",
    )
    type: Literal["response.output_text.annotation.added"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    annotation_index: int | None
    """The index of the annotation in the part."""
    annotation: Annotation
    """The source."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        annotation_index: int | None = None,
        annotation: Annotation,
        sequence_number: int | None = None,
    ) -> None: ...

class RefusalDeltaEvent(EventBase):
    """A piece of a refusal."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "sequence_number",
    )
    type: Literal["response.refusal.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class RefusalDoneEvent(EventBase):
    """A refusal is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "refusal",
        "sequence_number",
    )
    type: Literal["response.refusal.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    refusal: str
    """The whole refusal."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        refusal: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningTextDeltaEvent(EventBase):
    """A piece of reasoning text."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "sequence_number",
    )
    type: Literal["response.reasoning_text.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningTextDoneEvent(EventBase):
    """The text of a part of the reasoning is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "text",
        "sequence_number",
    )
    type: Literal["response.reasoning_text.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    text: str
    """The whole text."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        text: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningSummaryTextDeltaEvent(EventBase):
    """A piece of a reasoning summary."""

    __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "delta",
        "sequence_number",
    )
    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    summary_index: int | None
    """The index of the part in the item's summary."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        summary_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningSummaryTextDoneEvent(EventBase):
    """The text of a part of the reasoning summary is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "text",
        "sequence_number",
    )
    type: Literal["response.reasoning_summary_text.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    summary_index: int | None
    """The index of the part in the item's summary."""
    text: str
    """The whole text."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        summary_index: int | None = None,
        text: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningSummaryPartAddedEvent(EventBase):
    """A part of the reasoning summary was begun."""

    __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "part",
        "sequence_number",
    )
    type: Literal["response.reasoning_summary_part.added"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    summary_index: int | None
    """The index of the part in the item's summary."""
    part: SummaryPart
    """The part."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        summary_index: int | None = None,
        part: SummaryPart,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningSummaryPartDoneEvent(EventBase):
    """A part of the reasoning summary is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "part",
        "status",
        "sequence_number",
    )
    type: Literal["response.reasoning_summary_part.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    summary_index: int | None
    """The index of the part in the item's summary."""
    part: SummaryPart
    """The part."""
    status: ItemStatus | None
    """`incomplete` when the part was cut short."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        summary_index: int | None = None,
        part: SummaryPart,
        status: ItemStatus | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class WebSearchCallInProgressEvent(EventBase):
    """A web search was begun."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.web_search_call.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class WebSearchCallSearchingEvent(EventBase):
    """The web is being searched."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.web_search_call.searching"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class WebSearchCallCompletedEvent(EventBase):
    """A web search is over."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.web_search_call.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FileSearchCallInProgressEvent(EventBase):
    """A search of the caller's files was begun."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.file_search_call.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FileSearchCallSearchingEvent(EventBase):
    """The caller's files are being searched."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.file_search_call.searching"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FileSearchCallCompletedEvent(EventBase):
    """A search of the caller's files is over."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.file_search_call.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class CodeInterpreterCallInProgressEvent(EventBase):
    """A call of the code interpreter was begun."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_interpreter_call.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class CodeInterpreterCallInterpretingEvent(EventBase):
    """The code interpreter runs the code."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_interpreter_call.interpreting"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class CodeInterpreterCallCompletedEvent(EventBase):
    """The code interpreter has run the code."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_interpreter_call.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class CodeInterpreterCallExecutingEvent(EventBase):
    """The code interpreter runs the code. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_interpreter_call.executing"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class CodeInterpreterCallCodeDeltaEvent(EventBase):
    """A piece of the code that the code interpreter is to run."""

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.code_interpreter_call_code.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    delta: str
    """The code to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class CodeInterpreterCallCodeDoneEvent(EventBase):
    """The code that the code interpreter is to run is whole."""

    __match_args__ = ("item_id", "output_index", "code", "sequence_number")
    type: Literal["response.code_interpreter_call_code.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    code: str
    """The whole code."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        code: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ImageGenerationCallInProgressEvent(EventBase):
    """The making of an image was begun."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.image_generation_call.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class ImageGenerationCallGeneratingEvent(EventBase):
    """An image is being made."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.image_generation_call.generating"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class ImageGenerationCallPartialImageEvent(EventBase):
    """An image as far as it is made, when `partial_images` asked for it. It is not
    kept: the finished image is the item's `result`.
    """

    __match_args__ = (
        "item_id",
        "output_index",
        "partial_image_index",
        "partial_image_b64",
        "size",
        "quality",
        "background",
        "output_format",
        "sequence_number",
    )
    type: Literal["response.image_generation_call.partial_image"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    partial_image_index: int | None
    """The number of the partial image, from 0."""
    partial_image_b64: str
    """The image in base64."""
    size: str | None
    """Width and height, such as `1024x1536`. Not sent by OpenRouter."""
    quality: str | None
    """The quality, such as `low` or `high`. Not sent by OpenRouter."""
    background: str | None
    """The background: `transparent`, `opaque` or `auto`. Not sent by OpenRouter."""
    output_format: str | None
    """The format, such as `png`, `webp` or `jpeg`. Not sent by OpenRouter."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        partial_image_index: int | None = None,
        partial_image_b64: str,
        size: str | None = None,
        quality: str | None = None,
        background: str | None = None,
        output_format: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class ImageGenerationCallCompletedEvent(EventBase):
    """An image is made."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.image_generation_call.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class CompactionCompactingEvent(EventBase):
    """The conversation so far is being compacted."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.compaction.compacting"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class XSearchCallInProgressEvent(EventBase):
    """A search of X was begun. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.x_search_call.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class XSearchCallSearchingEvent(EventBase):
    """X is being searched. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.x_search_call.searching"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class XSearchCallCompletedEvent(EventBase):
    """A search of X is over. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.x_search_call.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class CodeExecutionCallInProgressEvent(EventBase):
    """The execution of code was begun. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_execution_call.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class CodeExecutionCallExecutingEvent(EventBase):
    """Code is being executed. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_execution_call.executing"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class CodeExecutionCallCompletedEvent(EventBase):
    """Code was executed. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_execution_call.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class MessageItem(Model):
    """A message written by the model."""

    __match_args__ = (
        "id",
        "role",
        "status",
        "phase",
        "content",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["message"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    role: str | None
    """Who speaks: `assistant`; OpenRouter passes on other roles."""
    status: ItemStatus | None
    """How far the item is."""
    phase: str | None
    """Whether this is commentary on the way or the final answer; to be sent back with
    the message.
    """
    content: list[ContentPart]
    """The parts of the message."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        role: str | None = None,
        status: ItemStatus | None = None,
        phase: str | None = None,
        content: list[ContentPart],
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ReasoningItem(Model):
    """The reasoning of the model before it answers."""

    __match_args__ = (
        "id",
        "status",
        "summary",
        "content",
        "encrypted_content",
        "format",
        "signature",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["reasoning"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    summary: list[SummaryPart]
    """A summary of the reasoning, when asked for."""
    content: list[ContentPart] | None
    """The reasoning itself, as open-weight models send it."""
    encrypted_content: str | None
    """The reasoning, readable by the server only, to be sent back where responses are
    not stored.
    """
    format: str | None
    """The form that the provider needs the reasoning back in, such as
    `openai-responses-v1`; OpenRouter only.
    """
    signature: str | None
    """The provider's signature of the reasoning, to be sent back with it; OpenRouter
    only.
    """
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        summary: list[SummaryPart],
        content: list[ContentPart] | None = None,
        encrypted_content: str | None = None,
        format: str | None = None,
        signature: str | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CallerDirect(Model):
    """The model itself."""

    __match_args__ = ("extra",)
    type: Literal["direct"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CallerProgram(Model):
    """A program that the model wrote; OpenAI only."""

    __match_args__ = ("caller_id", "extra")
    type: Literal["program"]
    caller_id: str | None
    """The `call_id` of the program."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        caller_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ItemAgent(Model):
    """The agent that an item belongs to; OpenAI's multi-agent beta only."""

    __match_args__ = ("agent_name", "extra")
    agent_name: str | None
    """The name of the agent."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        agent_name: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CodeInterpreterCallItem(Model):
    """Code that the model wrote and the server ran."""

    __match_args__ = (
        "id",
        "status",
        "code",
        "container_id",
        "outputs",
        "results",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["code_interpreter_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    code: str | None
    """The code."""
    container_id: str | None
    """The id of the container that it ran in."""
    outputs: list[CodeOutput] | None
    """What it gave, when asked for by `include`."""
    results: list[CodeOutput] | None
    """What it gave, on servers older than `outputs`."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        code: str | None = None,
        container_id: str | None = None,
        outputs: list[CodeOutput] | None = None,
        results: list[CodeOutput] | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CodeLogs(Model):
    """Text that the code printed."""

    __match_args__ = ("logs", "extra")
    type: Literal["logs"]
    logs: str
    """The text."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        logs: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CodeImage(Model):
    """An image that the code made."""

    __match_args__ = ("url", "extra")
    type: Literal["image"]
    url: str | None
    """The address of the image."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        url: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ProgramItem(Model):
    """A program that the model wrote to call tools; OpenAI only."""

    __match_args__ = ("id", "call_id", "code", "fingerprint", "agent", "extra")
    type: Literal["program"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id that ties the call and its output together."""
    code: str
    """The program, in JavaScript."""
    fingerprint: str | None
    """The server's mark on the program, to be sent back with it."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        call_id: str | None = None,
        code: str,
        fingerprint: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ProgramOutputItem(Model):
    """What a program gave; OpenAI only."""

    __match_args__ = ("id", "status", "call_id", "result", "agent", "extra")
    type: Literal["program_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the program."""
    result: str
    """What it gave."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        result: str,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ComputerCallItem(Model):
    """What the model wants done on the computer."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "action",
        "actions",
        "pending_safety_checks",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["computer_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: ComputerAction | None
    """The one thing to do, on `computer_use_preview`."""
    actions: list[ComputerAction] | None
    """The things to do, in order, on newer models."""
    pending_safety_checks: list[SafetyCheck] | None
    """Warnings that the caller must acknowledge with the output."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        action: ComputerAction | None = None,
        actions: list[ComputerAction] | None = None,
        pending_safety_checks: list[SafetyCheck] | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ClickAction(Model):
    """Click."""

    __match_args__ = ("button", "x", "y", "keys", "extra")
    type: Literal["click"]
    button: str | None
    """The button: `left`, `right`, `wheel`, `back` or `forward`."""
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: list[str] | None
    """Keys held down meanwhile."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        button: str | None = None,
        x: int | None = None,
        y: int | None = None,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class DoubleClickAction(Model):
    """Click twice."""

    __match_args__ = ("x", "y", "keys", "extra")
    type: Literal["double_click"]
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: list[str] | None
    """Keys held down meanwhile."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        x: int | None = None,
        y: int | None = None,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class DragAction(Model):
    """Hold the mouse button down along a path."""

    __match_args__ = ("path", "keys", "extra")
    type: Literal["drag"]
    path: list[DragPoint] | None
    """The points of the path, in order."""
    keys: list[str] | None
    """Keys held down meanwhile."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        path: list[DragPoint] | None = None,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class DragPoint(Model):
    """A point of a path."""

    __match_args__ = ("x", "y", "extra")
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        x: int | None = None,
        y: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class KeypressAction(Model):
    """Press keys together."""

    __match_args__ = ("keys", "extra")
    type: Literal["keypress"]
    keys: list[str] | None
    """The keys."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class MoveAction(Model):
    """Move the mouse."""

    __match_args__ = ("x", "y", "keys", "extra")
    type: Literal["move"]
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: list[str] | None
    """Keys held down meanwhile."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        x: int | None = None,
        y: int | None = None,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ScreenshotAction(Model):
    """Take a picture of the screen."""

    __match_args__ = ("extra",)
    type: Literal["screenshot"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ScrollAction(Model):
    """Scroll."""

    __match_args__ = ("x", "y", "scroll_x", "scroll_y", "keys", "extra")
    type: Literal["scroll"]
    x: int | None
    """Pixels from the left, where the mouse is."""
    y: int | None
    """Pixels from the top, where the mouse is."""
    scroll_x: int | None
    """Pixels to the right."""
    scroll_y: int | None
    """Pixels down."""
    keys: list[str] | None
    """Keys held down meanwhile."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        x: int | None = None,
        y: int | None = None,
        scroll_x: int | None = None,
        scroll_y: int | None = None,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class TypeAction(Model):
    """Type text."""

    __match_args__ = ("text", "extra")
    type: Literal["type"]
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

class WaitAction(Model):
    """Wait a moment."""

    __match_args__ = ("extra",)
    type: Literal["wait"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class SafetyCheck(Model):
    """A warning about what the model wants done."""

    __match_args__ = ("id", "code", "message", "extra")
    id: str | None
    """The id of the warning."""
    code: str | None
    """The kind of warning, such as `malicious_instructions`."""
    message: str | None
    """A message for people."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        code: str | None = None,
        message: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ComputerCallOutputItem(Model):
    """What the screen shows after a call."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "output",
        "acknowledged_safety_checks",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["computer_call_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    output: InputContent | None
    """The picture: a `computer_screenshot`."""
    acknowledged_safety_checks: list[SafetyCheck] | None
    """Warnings that the caller accepts."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        output: InputContent | None = None,
        acknowledged_safety_checks: list[SafetyCheck] | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CompactionItem(Model):
    """Everything before it in short, readable by the server only."""

    __match_args__ = ("id", "encrypted_content", "created_by", "agent", "extra")
    type: Literal["compaction"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    encrypted_content: str | None
    """The content, to be sent back as it is."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        encrypted_content: str | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ContextCompactionItem(Model):
    """The same as `compaction`, as OpenRouter takes it from agents."""

    __match_args__ = ("id", "encrypted_content", "extra")
    type: Literal["context_compaction"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    encrypted_content: str | None
    """The content, to be sent back as it is."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        encrypted_content: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ConfigurationUpdateItem(Model):
    """Settings that change in the middle of a conversation; OpenAI only."""

    __match_args__ = ("id", "reasoning", "text", "agent", "extra")
    type: Literal["configuration_update"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    reasoning: Reasoning | None
    """How the model is to reason from here on."""
    text: TextConfig | None
    """The form of the text from here on."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        reasoning: Reasoning | None = None,
        text: TextConfig | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class AgentMessageItem(Model):
    """A message of one agent to another; OpenAI's multi-agent beta only."""

    __match_args__ = ("id", "author", "recipient", "content", "agent", "extra")
    type: Literal["agent_message"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    author: str | None
    """The agent that writes."""
    recipient: str | None
    """The agent that is written to."""
    content: list[InputContent]
    """What is said."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        author: str | None = None,
        recipient: str | None = None,
        content: list[InputContent],
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class MultiAgentCallItem(Model):
    """Something an agent wants of others; OpenAI's multi-agent beta only."""

    __match_args__ = ("id", "call_id", "action", "arguments", "agent", "extra")
    type: Literal["multi_agent_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id that ties the call and its output together."""
    action: str | None
    """What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
    `interrupt_agent` or `list_agents`.
    """
    arguments: str
    """The arguments as JSON text."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        call_id: str | None = None,
        action: str | None = None,
        arguments: str,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class MultiAgentCallOutputItem(Model):
    """What came of a multi-agent call; OpenAI's multi-agent beta only."""

    __match_args__ = ("id", "call_id", "action", "output", "agent", "extra")
    type: Literal["multi_agent_call_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id of the call."""
    action: str | None
    """What was wanted."""
    output: list[ContentPart]
    """What came of it."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        call_id: str | None = None,
        action: str | None = None,
        output: list[ContentPart],
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FunctionCallItem(Model):
    """A call of one of the caller's functions."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "arguments",
        "namespace",
        "caller",
        "subagent_id",
        "subagent_items",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["function_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    name: str
    """The name of the function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be broken."""
    namespace: str | None
    """The namespace that the function is in, where tools are grouped."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    subagent_id: str | None
    """The id of the subagent that made the call; OpenRouter only."""
    subagent_items: list[Any] | None
    """What the subagent put out on the way to the call; OpenRouter only."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        name: str,
        arguments: str,
        namespace: str | None = None,
        caller: Caller | None = None,
        subagent_id: str | None = None,
        subagent_items: list[Any] | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FunctionCallOutputItem(Model):
    """The output of a function call."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "namespace",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["function_call_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    name: str | None
    """The name of the function, where there is no call to name."""
    namespace: str | None
    """The namespace that the function is in."""
    output: ToolOutput
    """What the function gave."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        name: str | None = None,
        namespace: str | None = None,
        output: ToolOutput,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CustomToolCallItem(Model):
    """A call of one of the caller's custom tools, whose input is free text."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "input",
        "namespace",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["custom_tool_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    name: str
    """The name of the tool."""
    input: str
    """The input that the model wrote."""
    namespace: str | None
    """The namespace that the tool is in, where tools are grouped."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        name: str,
        input: str,
        namespace: str | None = None,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CustomToolCallOutputItem(Model):
    """The output of a custom tool."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["custom_tool_call_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    output: ToolOutput
    """What the tool gave."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        output: ToolOutput,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageGenerationCallItem(Model):
    """An image made by the server."""

    __match_args__ = (
        "id",
        "status",
        "result",
        "revised_prompt",
        "prompt",
        "action",
        "background",
        "output_format",
        "quality",
        "size",
        "error",
        "svg_usage",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["image_generation_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    result: str | None
    """The image in base64; megabytes of it."""
    revised_prompt: str | None
    """The prompt that the image was made from, as the model wrote it."""
    prompt: str | None
    """The prompt that the image was made from; OpenRouter only."""
    action: str | None
    """What was done: `generate` or `edit`."""
    background: str | None
    """The background: `transparent`, `opaque` or `auto`."""
    output_format: str | None
    """The format: `png`, `webp`, `jpeg`, `gif` or `svg`."""
    quality: str | None
    """The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`."""
    size: str | None
    """Width and height in pixels, such as `1024x1536`."""
    error: ImageGenerationError | None
    """Why there is no image."""
    svg_usage: SvgUsage | None
    """The tokens that drawing an SVG used."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        result: str | None = None,
        revised_prompt: str | None = None,
        prompt: str | None = None,
        action: str | None = None,
        background: str | None = None,
        output_format: str | None = None,
        quality: str | None = None,
        size: str | None = None,
        error: ImageGenerationError | None = None,
        svg_usage: SvgUsage | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageGenerationError(Model):
    """Why an image was not made."""

    __match_args__ = ("code", "message", "param", "type", "moderation_details", "extra")
    code: str | None
    """A code for programs."""
    message: str
    """A message for people."""
    param: str | None
    """The parameter that was wrong."""
    type: str | None
    """The kind of error."""
    moderation_details: ImageModerationDetails | None
    """What moderation found."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        code: str | None = None,
        message: str,
        param: str | None = None,
        type: str | None = None,
        moderation_details: ImageModerationDetails | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageModerationDetails(Model):
    """What moderation found in an image or its prompt."""

    __match_args__ = ("categories", "moderation_stage", "extra")
    categories: list[str] | None
    """The categories that applied."""
    moderation_stage: str | None
    """What was looked at: `input`, `output` or `unknown`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        categories: list[str] | None = None,
        moderation_stage: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class SvgUsage(Model):
    """The tokens that drawing an SVG used."""

    __match_args__ = (
        "model",
        "input_tokens",
        "output_tokens",
        "reasoning_tokens",
        "total_tokens",
        "extra",
    )
    model: str | None
    """The model that drew it."""
    input_tokens: int | None
    """Tokens read."""
    output_tokens: int | None
    """Tokens written, reasoning included."""
    reasoning_tokens: int | None
    """Tokens of reasoning."""
    total_tokens: int | None
    """Tokens read and written."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        model: str | None = None,
        input_tokens: int | None = None,
        output_tokens: int | None = None,
        reasoning_tokens: int | None = None,
        total_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputMessage(Model):
    """A message to the model, or one of its own from an earlier turn."""

    __match_args__ = (
        "id",
        "role",
        "status",
        "phase",
        "content",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["message"]
    id: str | None
    """The id of the item, for messages of earlier turns."""
    role: str | None
    """Who speaks: `user`, `system`, `developer` or `assistant`."""
    status: ItemStatus | None
    """How far the item was, for messages of earlier turns."""
    phase: str | None
    """The phase of an assistant message, as it was received."""
    content: MessageContent
    """What is said."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        role: str | None = None,
        status: ItemStatus | None = None,
        phase: str | None = None,
        content: MessageContent,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ItemReference(Model):
    """A reference to an item the server has stored."""

    __match_args__ = ("id", "agent", "extra")
    type: Literal["item_reference"]
    id: str
    """The id of the item."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CompactionTriggerItem(Model):
    """Asks the server to compact what comes before; OpenAI only."""

    __match_args__ = ("id", "agent", "extra")
    type: Literal["compaction_trigger"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpCallItem(Model):
    """A call of a tool on an MCP server, made by the API's server."""

    __match_args__ = (
        "id",
        "status",
        "server_label",
        "name",
        "arguments",
        "output",
        "error",
        "approval_request_id",
        "agent",
        "extra",
    )
    type: Literal["mcp_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    server_label: str | None
    """The label of the MCP server, as the tool was given."""
    name: str
    """The name of the tool."""
    arguments: str
    """The arguments as JSON text."""
    output: str | None
    """What the tool gave."""
    error: McpError | None
    """Why the call failed."""
    approval_request_id: str | None
    """The id of the approval request that allowed the call."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        server_label: str | None = None,
        name: str,
        arguments: str,
        output: str | None = None,
        error: McpError | None = None,
        approval_request_id: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpProtocolError(Model):
    """The MCP server answered with an error of the protocol."""

    __match_args__ = ("code", "message", "extra")
    type: Literal["mcp_protocol_error"]
    code: int | None
    """The JSON-RPC code."""
    message: str
    """A message for people."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        code: int | None = None,
        message: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpToolExecutionError(Model):
    """The tool ran and failed."""

    __match_args__ = ("content", "extra")
    type: Literal["mcp_tool_execution_error"]
    content: Any
    """What it gave, as MCP content."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        content: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpHttpError(Model):
    """The MCP server could not be reached, or answered with an HTTP error."""

    __match_args__ = ("code", "message", "extra")
    type: Literal["http_error"]
    code: int | None
    """The HTTP status."""
    message: str
    """A message for people."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        code: int | None = None,
        message: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpListToolsItem(Model):
    """The tools that an MCP server offers. Sent back as input, it saves the server from
    asking again.
    """

    __match_args__ = ("id", "server_label", "tools", "error", "agent", "extra")
    type: Literal["mcp_list_tools"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    server_label: str | None
    """The label of the MCP server, as the tool was given."""
    tools: list[McpListedTool]
    """The tools."""
    error: McpError | None
    """Why the tools could not be listed."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        server_label: str | None = None,
        tools: list[McpListedTool],
        error: McpError | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpListedTool(Model):
    """A tool that an MCP server offers."""

    __match_args__ = ("name", "description", "input_schema", "annotations", "extra")
    name: str
    """The name of the tool."""
    description: str | None
    """What the tool does."""
    input_schema: Any
    """The JSON Schema of its arguments."""
    annotations: Any
    """What else the MCP server says of it, such as `read_only`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        input_schema: Any = None,
        annotations: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpApprovalRequestItem(Model):
    """Asks the caller to allow a call of an MCP tool."""

    __match_args__ = ("id", "server_label", "name", "arguments", "agent", "extra")
    type: Literal["mcp_approval_request"]
    id: str | None
    """The id that the answer must name."""
    server_label: str | None
    """The label of the MCP server."""
    name: str
    """The name of the tool."""
    arguments: str
    """The arguments as JSON text."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        server_label: str | None = None,
        name: str,
        arguments: str,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpApprovalResponseItem(Model):
    """The caller's answer to an approval request."""

    __match_args__ = (
        "id",
        "approval_request_id",
        "approve",
        "reason",
        "agent",
        "extra",
    )
    type: Literal["mcp_approval_response"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    approval_request_id: str | None
    """The id of the request."""
    approve: bool | None
    """Whether the call may be made."""
    reason: str | None
    """Why."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        approval_request_id: str | None = None,
        approve: bool | None = None,
        reason: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterAdvisorItem(Model):
    """Advice of another model."""

    __match_args__ = (
        "id",
        "status",
        "instance_name",
        "model",
        "prompt",
        "advice",
        "error",
        "extra",
    )
    type: Literal["openrouter:advisor"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    instance_name: str | None
    """The name of the advisor, where there are several."""
    model: str | None
    """The model that was asked."""
    prompt: str | None
    """What it was asked."""
    advice: str | None
    """What it said."""
    error: str | None
    """Why it failed."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        instance_name: str | None = None,
        model: str | None = None,
        prompt: str | None = None,
        advice: str | None = None,
        error: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterApplyPatchItem(Model):
    """A change to a file."""

    __match_args__ = ("id", "status", "call_id", "operation", "extra")
    type: Literal["openrouter:apply_patch"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    operation: PatchOperation | None
    """What was done to which file."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        operation: PatchOperation | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterBashItem(Model):
    """A command in a shell."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "command",
        "stdout",
        "stderr",
        "extra",
    )
    type: Literal["openrouter:bash"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: str | None
    """The arguments as JSON text."""
    command: str | None
    """The command."""
    stdout: str | None
    """What it printed."""
    stderr: str | None
    """What it printed as errors."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        arguments: str | None = None,
        command: str | None = None,
        stdout: str | None = None,
        stderr: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterBrowserUseItem(Model):
    """Something done in a browser."""

    __match_args__ = ("id", "status", "action", "extra")
    type: Literal["openrouter:browser_use"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: str | None
    """What was done."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        action: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterCodeInterpreterItem(Model):
    """Code that was run."""

    __match_args__ = ("id", "status", "code", "language", "stdout", "stderr", "extra")
    type: Literal["openrouter:code_interpreter"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    code: str | None
    """The code."""
    language: str | None
    """Its language."""
    stdout: str | None
    """What it printed."""
    stderr: str | None
    """What it printed as errors."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        code: str | None = None,
        language: str | None = None,
        stdout: str | None = None,
        stderr: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterDatetimeItem(Model):
    """A look at the clock."""

    __match_args__ = ("id", "status", "datetime", "timezone", "extra")
    type: Literal["openrouter:datetime"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    datetime: str | None
    """The date and time, in ISO 8601."""
    timezone: str | None
    """The time zone, by IANA name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        datetime: str | None = None,
        timezone: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterExperimentalSearchModelsItem(Model):
    """A search among OpenRouter's models."""

    __match_args__ = ("id", "status", "arguments", "query", "extra")
    type: Literal["openrouter:experimental__search_models"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    arguments: str | None
    """The arguments as JSON text."""
    query: str | None
    """What was searched for."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        arguments: str | None = None,
        query: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterFileSearchItem(Model):
    """A search of files."""

    __match_args__ = ("id", "status", "queries", "extra")
    type: Literal["openrouter:file_search"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    queries: list[str] | None
    """What was searched for."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        queries: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterFilesItem(Model):
    """Something done to a stored file."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "operation",
        "file_id",
        "filename",
        "result",
        "error",
        "extra",
    )
    type: Literal["openrouter:files"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: str | None
    """The arguments as JSON text."""
    operation: str | None
    """What was done."""
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    result: str | None
    """What came of it."""
    error: str | None
    """Why it failed."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        arguments: str | None = None,
        operation: str | None = None,
        file_id: str | None = None,
        filename: str | None = None,
        result: str | None = None,
        error: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterFusionItem(Model):
    """Answers of several models, and an analysis of them."""

    __match_args__ = (
        "id",
        "status",
        "analysis",
        "responses",
        "sources",
        "failed_models",
        "failure_reason",
        "error",
        "extra",
    )
    type: Literal["openrouter:fusion"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    analysis: Any
    """What the judge made of the answers."""
    responses: list[FusionResponse] | None
    """The answers."""
    sources: list[Any] | None
    """The pages that they draw on."""
    failed_models: list[FusionFailure] | None
    """The models that did not answer."""
    failure_reason: str | None
    """Why there is no analysis, as a code."""
    error: str | None
    """Why it failed, for people."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        analysis: Any = None,
        responses: list[FusionResponse] | None = None,
        sources: list[Any] | None = None,
        failed_models: list[FusionFailure] | None = None,
        failure_reason: str | None = None,
        error: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FusionResponse(Model):
    """The answer of one model."""

    __match_args__ = ("model", "content", "extra")
    model: str | None
    """The model."""
    content: str | None
    """What it said."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        model: str | None = None,
        content: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FusionFailure(Model):
    """A model that did not answer."""

    __match_args__ = ("model", "error", "status_code", "extra")
    model: str | None
    """The model."""
    error: str | None
    """Why it failed."""
    status_code: int | None
    """The HTTP status that it answered with."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        model: str | None = None,
        error: str | None = None,
        status_code: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterImageGenerationItem(Model):
    """An image that was made."""

    __match_args__ = ("id", "status", "prompt", "result", "extra")
    type: Literal["openrouter:image_generation"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    prompt: str | None
    """The prompt that it was made from."""
    result: str | None
    """The image in base64, or its URL."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        prompt: str | None = None,
        result: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterMcpItem(Model):
    """A call of a tool on an MCP server."""

    __match_args__ = ("id", "status", "extra")
    type: Literal["openrouter:mcp"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterMemoryItem(Model):
    """A look into stored memories, or a change of them."""

    __match_args__ = ("id", "status", "action", "key", "value", "extra")
    type: Literal["openrouter:memory"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: str | None
    """What was done: `read`, `write` or `delete`."""
    key: str | None
    """The name of the memory."""
    value: Any
    """The memory."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        action: str | None = None,
        key: str | None = None,
        value: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterShellItem(Model):
    """Commands in a shell."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "action",
        "output",
        "extra",
    )
    type: Literal["openrouter:shell"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: str | None
    """The arguments as JSON text."""
    action: ShellAction | None
    """What was run."""
    output: list[ShellCommandOutput] | None
    """What each command gave."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        arguments: str | None = None,
        action: ShellAction | None = None,
        output: list[ShellCommandOutput] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterSubagentItem(Model):
    """A task given to another model."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "instance_name",
        "model",
        "task_name",
        "task_description",
        "outcome",
        "error",
        "extra",
    )
    type: Literal["openrouter:subagent"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    name: str | None
    """The name of the tool, as the model called it."""
    instance_name: str | None
    """The name of the subagent, where there are several."""
    model: str | None
    """The model that was given the task."""
    task_name: str | None
    """The name of the task."""
    task_description: str | None
    """What was to be done."""
    outcome: str | None
    """What came of it."""
    error: str | None
    """Why it failed."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        name: str | None = None,
        instance_name: str | None = None,
        model: str | None = None,
        task_name: str | None = None,
        task_description: str | None = None,
        outcome: str | None = None,
        error: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterTextEditorItem(Model):
    """Something done to a file in an editor."""

    __match_args__ = ("id", "status", "command", "extra")
    type: Literal["openrouter:text_editor"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    command: str | None
    """What was done: `view`, `create`, `str_replace` or `insert`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        command: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterToolSearchItem(Model):
    """A search among the tools."""

    __match_args__ = ("id", "status", "query", "extra")
    type: Literal["openrouter:tool_search"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    query: str | None
    """What was searched for."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        query: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterWebFetchItem(Model):
    """A page that was fetched."""

    __match_args__ = ("id", "status", "url", "title", "content", "error", "extra")
    type: Literal["openrouter:web_fetch"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    url: str | None
    """The address of the page."""
    title: str | None
    """Its title."""
    content: str | None
    """Its text."""
    error: str | None
    """Why it failed."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        url: str | None = None,
        title: str | None = None,
        content: str | None = None,
        error: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterWebSearchItem(Model):
    """A search of the web."""

    __match_args__ = ("id", "status", "action", "extra")
    type: Literal["openrouter:web_search"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: WebSearchAction | None
    """What was done."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        action: WebSearchAction | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchCallItem(Model):
    """A search of the web, or a look at a page, by the server."""

    __match_args__ = (
        "id",
        "status",
        "action",
        "query",
        "call_id",
        "results",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["web_search_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: WebSearchAction | None
    """What was done; some servers leave it out."""
    query: str | None
    """What was searched for, where a server gives no action."""
    call_id: str | None
    """The id of the call; sent by few servers."""
    results: list[Any] | None
    """What was found, when asked for by `include`."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        action: WebSearchAction | None = None,
        query: str | None = None,
        call_id: str | None = None,
        results: list[Any] | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchQuery(Model):
    """A search."""

    __match_args__ = ("query", "queries", "sources", "extra")
    type: Literal["search"]
    query: str | None
    """What was searched for; newer servers send `queries`."""
    queries: list[str] | None
    """What was searched for."""
    sources: list[WebSearchSource] | None
    """The pages that were found, when asked for by `include`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        query: str | None = None,
        queries: list[str] | None = None,
        sources: list[WebSearchSource] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchSource(Model):
    """A page that a search found."""

    __match_args__ = ("type", "url", "extra")
    type: str | None
    """Always `url` so far."""
    url: str | None
    """The address of the page."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        type: str | None = None,
        url: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchOpenPage(Model):
    """A page was opened."""

    __match_args__ = ("url", "extra")
    type: Literal["open_page"]
    url: str | None
    """The address of the page."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        url: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchFindInPage(Model):
    """A page was searched."""

    __match_args__ = ("url", "pattern", "extra")
    type: Literal["find_in_page"]
    url: str | None
    """The address of the page."""
    pattern: str | None
    """What was looked for."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        url: str | None = None,
        pattern: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FileSearchCallItem(Model):
    """A search of uploaded files by the server."""

    __match_args__ = (
        "id",
        "status",
        "queries",
        "results",
        "call_id",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["file_search_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    queries: list[str] | None
    """What was searched for."""
    results: list[FileSearchResult] | None
    """What was found, when asked for by `include`."""
    call_id: str | None
    """The id of the call; sent by few servers."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        queries: list[str] | None = None,
        results: list[FileSearchResult] | None = None,
        call_id: str | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FileSearchResult(Model):
    """A piece of a file that was found."""

    __match_args__ = ("file_id", "filename", "score", "text", "attributes", "extra")
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    score: float | None
    """How well the piece fits, 0 to 1."""
    text: str | None
    """The piece."""
    attributes: Any
    """Up to 16 pairs that the file's owner attached: text, numbers or booleans by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_id: str | None = None,
        filename: str | None = None,
        score: float | None = None,
        text: str | None = None,
        attributes: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolSearchCallItem(Model):
    """A search among the tools whose loading was deferred."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "execution",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["tool_search_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: Any
    """What was searched for: any JSON."""
    execution: str | None
    """Who searches: `server` or `client`."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        arguments: Any = None,
        execution: str | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolSearchOutputItem(Model):
    """The tools that a search found; from now on the model may call them."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "execution",
        "tools",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["tool_search_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    execution: str | None
    """Who searched: `server` or `client`."""
    tools: list[Tool]
    """The tools."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        execution: str | None = None,
        tools: list[Tool],
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class AdditionalToolsItem(Model):
    """Tools that are added in the middle of a conversation."""

    __match_args__ = ("id", "role", "tools", "agent", "extra")
    type: Literal["additional_tools"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    role: str | None
    """Who adds them: `developer`."""
    tools: list[Tool]
    """The tools."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        role: str | None = None,
        tools: list[Tool],
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class XSearchCallItem(Model):
    """A search of posts by the server; xAI only."""

    __match_args__ = ("id", "status", "call_id", "name", "arguments", "extra")
    type: Literal["x_search_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    name: str | None
    """The search that was done, such as `x_keyword_search`."""
    arguments: str
    """The arguments as JSON text."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        name: str | None = None,
        arguments: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellCallItem(Model):
    """Commands to run, on the server or by the caller."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "action",
        "command",
        "arguments",
        "environment",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["shell_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: ShellAction | None
    """What to run."""
    command: str | None
    """What to run, where a server gives no action."""
    arguments: str | None
    """The arguments as JSON text, as the model wrote them; OpenRouter only."""
    environment: ShellEnvironment | None
    """Where to run it."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        action: ShellAction | None = None,
        command: str | None = None,
        arguments: str | None = None,
        environment: ShellEnvironment | None = None,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellAction(Model):
    """Commands to run."""

    __match_args__ = ("commands", "timeout_ms", "max_output_length", "extra")
    commands: list[str]
    """The commands; they may run at once."""
    timeout_ms: int | None
    """How long to wait for them, in milliseconds."""
    max_output_length: int | None
    """How many characters of the output to send back; the caller must cut it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        commands: list[str],
        timeout_ms: int | None = None,
        max_output_length: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellCallOutputItem(Model):
    """What commands gave."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "max_output_length",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["shell_call_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    max_output_length: int | None
    """The limit that the call set; to be sent back with the output."""
    output: list[ShellCommandOutput]
    """What each command gave."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        max_output_length: int | None = None,
        output: list[ShellCommandOutput],
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellCommandOutput(Model):
    """What a command gave."""

    __match_args__ = ("stdout", "stderr", "outcome", "created_by", "extra")
    stdout: str
    """What it printed."""
    stderr: str
    """What it printed as errors."""
    outcome: ShellOutcome | None
    """How it ended."""
    created_by: str | None
    """Who made it; OpenAI sends it on stored items."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        stdout: str,
        stderr: str,
        outcome: ShellOutcome | None = None,
        created_by: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellExit(Model):
    """The command ended by itself."""

    __match_args__ = ("exit_code", "extra")
    type: Literal["exit"]
    exit_code: int | None
    """Its exit code."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        exit_code: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ShellTimeout(Model):
    """The command took longer than it may."""

    __match_args__ = ("extra",)
    type: Literal["timeout"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class LocalEnvironment(Model):
    """The caller's own machine."""

    __match_args__ = ("skills", "extra")
    type: Literal["local"]
    skills: list[LocalSkill] | None
    """Skills that lie there."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        skills: list[LocalSkill] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class LocalSkill(Model):
    """A skill in a folder of the caller's machine."""

    __match_args__ = ("name", "description", "path", "extra")
    name: str
    """The name of the skill."""
    description: str | None
    """What it is for."""
    path: str | None
    """The path of the folder."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        path: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ContainerReference(Model):
    """A container that exists."""

    __match_args__ = ("container_id", "extra")
    type: Literal["container_reference"]
    container_id: str | None
    """The id of the container."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        container_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class LocalShellCallItem(Model):
    """A command for the caller to run; older models, with the `local_shell` tool."""

    __match_args__ = ("id", "status", "call_id", "action", "agent", "extra")
    type: Literal["local_shell_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: LocalShellAction | None
    """What to run."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        action: LocalShellAction | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class LocalShellAction(Model):
    """A command to run."""

    __match_args__ = (
        "command",
        "env",
        "timeout_ms",
        "user",
        "working_directory",
        "extra",
    )
    type: Literal["exec"]
    command: list[str]
    """The command and its arguments."""
    env: dict[str, str] | None
    """Environment variables to set."""
    timeout_ms: int | None
    """How long to wait for it, in milliseconds."""
    user: str | None
    """The user to run it as."""
    working_directory: str | None
    """The folder to run it in."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        command: list[str],
        env: dict[str, str] | None = None,
        timeout_ms: int | None = None,
        user: str | None = None,
        working_directory: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class LocalShellCallOutputItem(Model):
    """What a local shell command gave."""

    __match_args__ = ("id", "call_id", "status", "output", "agent", "extra")
    type: Literal["local_shell_call_output"]
    id: str | None
    """The id of the call."""
    call_id: str | None
    """The id of the call, as some servers name it."""
    status: ItemStatus | None
    """How far the item is."""
    output: str
    """What it gave, as JSON text."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        call_id: str | None = None,
        status: ItemStatus | None = None,
        output: str,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ApplyPatchCallItem(Model):
    """A change to a file, for the caller to make."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "operation",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["apply_patch_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    operation: PatchOperation | None
    """What to do to which file."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        operation: PatchOperation | None = None,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CreateFileOperation(Model):
    """Make a file."""

    __match_args__ = ("path", "diff", "extra")
    type: Literal["create_file"]
    path: str
    """The path, relative to the caller's folder."""
    diff: str
    """The content, as a V4A diff."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        path: str,
        diff: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class UpdateFileOperation(Model):
    """Change a file."""

    __match_args__ = ("path", "diff", "extra")
    type: Literal["update_file"]
    path: str
    """The path, relative to the caller's folder."""
    diff: str
    """The change, as a V4A diff."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        path: str,
        diff: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class DeleteFileOperation(Model):
    """Delete a file."""

    __match_args__ = ("path", "extra")
    type: Literal["delete_file"]
    path: str
    """The path, relative to the caller's folder."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        path: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ApplyPatchCallOutputItem(Model):
    """Whether a change to a file was made."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["apply_patch_call_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """`completed` or `failed`."""
    call_id: str | None
    """The id of the call."""
    output: str | None
    """A message for the model, such as why it failed."""
    caller: Caller | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        output: str | None = None,
        caller: Caller | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ItemPage(Model):
    """A page of items: the input of a stored response, or a conversation."""

    __match_args__ = ("object", "data", "first_id", "last_id", "has_more", "extra")
    object: str | None
    """Always `list`."""
    data: list[InputItem]
    """The items, in the form in which they can be sent as input."""
    first_id: str | None
    """The id of the first item of the page."""
    last_id: str | None
    """The id of the last item of the page; the next page begins after it."""
    has_more: bool | None
    """Whether there is another page."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        object: str | None = None,
        data: list[InputItem],
        first_id: str | None = None,
        last_id: str | None = None,
        has_more: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CompactedResponse(Model):
    """A compacted context: `output` goes into the next request as its input. It is no
    response that can be continued by id.
    """

    __match_args__ = ("id", "object", "created_at", "output", "image", "usage", "extra")
    id: str
    """The id of the compaction."""
    object: str | None
    """Always `response.compaction`."""
    created_at: int | None
    """When it was made, in seconds since 1970."""
    output: list[OutputItem]
    """The items of the shorter context, in order."""
    image: ImageOptions | None
    """How images in the input were read."""
    usage: Usage | None
    """What the compaction used."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str,
        object: str | None = None,
        created_at: int | None = None,
        output: list[OutputItem],
        image: ImageOptions | None = None,
        usage: Usage | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputTokens(Model):
    """How many tokens an input has."""

    __match_args__ = ("object", "input_tokens", "extra")
    object: str | None
    """Always `response.input_tokens`."""
    input_tokens: int
    """The number of tokens."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        object: str | None = None,
        input_tokens: int,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class Deleted(Model):
    """What was deleted."""

    __match_args__ = ("id", "object", "deleted", "extra")
    id: str | None
    """The id of what was deleted."""
    object: str | None
    """What it was, such as `conversation.deleted`."""
    deleted: bool | None
    """Whether it is gone."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        deleted: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

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

class Response(ResponseBase):
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

class Usage(Model):
    """The tokens that a response used, and what they cost."""

    __match_args__ = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "output_tokens_details",
        "total_tokens",
        "cost",
        "cost_details",
        "is_byok",
        "server_tool_use_details",
        "cost_in_usd_ticks",
        "num_sources_used",
        "num_server_side_tools_used",
        "extra",
    )
    input_tokens: int
    """Tokens read."""
    input_tokens_details: InputTokensDetails | None
    """What the tokens read were."""
    output_tokens: int
    """Tokens written, reasoning included."""
    output_tokens_details: OutputTokensDetails | None
    """What the tokens written were."""
    total_tokens: int
    """Tokens read and written."""
    cost: float | None
    """The cost in OpenRouter credits, which are US dollars; OpenRouter only."""
    cost_details: CostDetails | None
    """What the provider took; OpenRouter only."""
    is_byok: bool | None
    """Whether the caller's own key was used with the provider; OpenRouter only."""
    server_tool_use_details: ServerToolUse | None
    """What the server's tools did; OpenRouter only."""
    cost_in_usd_ticks: int | None
    """The cost in ten-billionths of a US dollar; xAI only."""
    num_sources_used: int | None
    """How many sources the model read; xAI only."""
    num_server_side_tools_used: int | None
    """How many calls of the server's tools there were; xAI only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        input_tokens: int,
        input_tokens_details: InputTokensDetails | None = None,
        output_tokens: int,
        output_tokens_details: OutputTokensDetails | None = None,
        total_tokens: int,
        cost: float | None = None,
        cost_details: CostDetails | None = None,
        is_byok: bool | None = None,
        server_tool_use_details: ServerToolUse | None = None,
        cost_in_usd_ticks: int | None = None,
        num_sources_used: int | None = None,
        num_server_side_tools_used: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputTokensDetails(Model):
    """What the tokens read were."""

    __match_args__ = (
        "cached_tokens",
        "cache_write_tokens",
        "cache_write_tokens_details",
        "text_tokens",
        "image_tokens",
        "audio_tokens",
        "extra",
    )
    cached_tokens: int | None
    """Tokens that came from the prompt cache."""
    cache_write_tokens: int | None
    """Tokens that were written to the prompt cache."""
    cache_write_tokens_details: CacheWriteTokensDetails | None
    """Tokens written to the prompt cache, by how long they stay; OpenAI only."""
    text_tokens: int | None
    """Tokens of text, where a server counts them apart."""
    image_tokens: int | None
    """Tokens of images, where a server counts them apart."""
    audio_tokens: int | None
    """Tokens of sound, where a server counts them apart."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        cached_tokens: int | None = None,
        cache_write_tokens: int | None = None,
        cache_write_tokens_details: CacheWriteTokensDetails | None = None,
        text_tokens: int | None = None,
        image_tokens: int | None = None,
        audio_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CacheWriteTokensDetails(Model):
    """Tokens written to the prompt cache, by how long they stay."""

    __match_args__ = ("ttl_30m_tokens", "ttl_12h_tokens", "extra")
    ttl_30m_tokens: int | None
    """For 30 minutes."""
    ttl_12h_tokens: int | None
    """For 12 hours."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        ttl_30m_tokens: int | None = None,
        ttl_12h_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OutputTokensDetails(Model):
    """What the tokens written were."""

    __match_args__ = (
        "reasoning_tokens",
        "text_tokens",
        "image_tokens",
        "audio_tokens",
        "extra",
    )
    reasoning_tokens: int | None
    """Tokens of reasoning."""
    text_tokens: int | None
    """Tokens of text, where a server counts them apart."""
    image_tokens: int | None
    """Tokens of images, where a server counts them apart."""
    audio_tokens: int | None
    """Tokens of sound, where a server counts them apart."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        reasoning_tokens: int | None = None,
        text_tokens: int | None = None,
        image_tokens: int | None = None,
        audio_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CostDetails(Model):
    """What a provider took, in US dollars; OpenRouter only."""

    __match_args__ = (
        "upstream_inference_cost",
        "upstream_inference_input_cost",
        "upstream_inference_output_cost",
        "extra",
    )
    upstream_inference_cost: float | None
    """For all of it."""
    upstream_inference_input_cost: float | None
    """For the tokens read."""
    upstream_inference_output_cost: float | None
    """For the tokens written."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        upstream_inference_cost: float | None = None,
        upstream_inference_input_cost: float | None = None,
        upstream_inference_output_cost: float | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ServerToolUse(Model):
    """What the server's tools did; OpenRouter only."""

    __match_args__ = (
        "tool_calls_requested",
        "tool_calls_executed",
        "web_search_requests",
        "extra",
    )
    tool_calls_requested: int | None
    """How many calls the model asked for."""
    tool_calls_executed: int | None
    """How many were made."""
    web_search_requests: int | None
    """How many searches of the web there were."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        tool_calls_requested: int | None = None,
        tool_calls_executed: int | None = None,
        web_search_requests: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolUsage(Model):
    """What the server's tools used; OpenAI only."""

    __match_args__ = ("image_gen", "web_search", "extra")
    image_gen: ImageGenerationUsage | None
    """Making images."""
    web_search: WebSearchUsage | None
    """Searching the web."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        image_gen: ImageGenerationUsage | None = None,
        web_search: WebSearchUsage | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageGenerationUsage(Model):
    """The tokens that making images used."""

    __match_args__ = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "output_tokens_details",
        "total_tokens",
        "cached_tokens",
        "cached_tokens_details",
        "extra",
    )
    input_tokens: int | None
    """Tokens read."""
    input_tokens_details: InputTokensDetails | None
    """What the tokens read were."""
    output_tokens: int | None
    """Tokens written."""
    output_tokens_details: OutputTokensDetails | None
    """What the tokens written were."""
    total_tokens: int | None
    """Tokens read and written."""
    cached_tokens: int | None
    """Tokens that came from the cache."""
    cached_tokens_details: CachedImageTokens | None
    """What the tokens from the cache were."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        input_tokens: int | None = None,
        input_tokens_details: InputTokensDetails | None = None,
        output_tokens: int | None = None,
        output_tokens_details: OutputTokensDetails | None = None,
        total_tokens: int | None = None,
        cached_tokens: int | None = None,
        cached_tokens_details: CachedImageTokens | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CachedImageTokens(Model):
    """What the tokens from the cache were."""

    __match_args__ = ("cached_text_tokens", "cached_image_tokens", "extra")
    cached_text_tokens: int | None
    """Tokens of text."""
    cached_image_tokens: int | None
    """Tokens of images."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        cached_text_tokens: int | None = None,
        cached_image_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchUsage(Model):
    """What searching the web used."""

    __match_args__ = ("num_requests", "extra")
    num_requests: int | None
    """How many searches there were."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        num_requests: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class TextConfig(Model):
    """How the model writes its text."""

    __match_args__ = ("format", "verbosity", "extra")
    format: TextFormat | None
    """The format: plain text, any JSON object, or JSON by a schema. The server's
    default is plain text.
    """
    verbosity: str | None
    """How much the model says: `low`, `medium` or `high`. The server's default is
    `medium`.
    """
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        format: TextFormat | None = None,
        verbosity: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class TextFormatText(Model):
    """Plain text."""

    __match_args__ = ("extra",)
    type: Literal["text"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class TextFormatJsonObject(Model):
    """Any JSON object; the prompt must ask for JSON."""

    __match_args__ = ("extra",)
    type: Literal["json_object"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class TextFormatJsonSchema(Model):
    """JSON by a schema."""

    __match_args__ = ("name", "description", "schema", "strict", "extra")
    type: Literal["json_schema"]
    name: str
    """The name of the schema: letters, digits, `_` and `-`, at most 64 characters."""
    description: str | None
    """What the format is for."""
    schema: Any
    """The JSON Schema."""
    strict: bool | None
    """Whether the text must follow the schema to the letter. The server's default is
    false.
    """
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        schema: Any = None,
        strict: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

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

class ToolChoiceFunction(Model):
    """A function to call."""

    __match_args__ = ("name", "extra")
    type: Literal["function"]
    name: str
    """The name of the function."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceCustom(Model):
    """A custom tool to call."""

    __match_args__ = ("name", "extra")
    type: Literal["custom"]
    name: str
    """The name of the tool."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceAllowedTools(Model):
    """Some of the tools, to choose from; the rest stay in the prompt, and in its cache."""

    __match_args__ = ("mode", "tools", "extra")
    type: Literal["allowed_tools"]
    mode: str | None
    """Whether one of them must be used: `auto` or `required`."""
    tools: list[Any] | None
    """The tools, each as a choice such as `{"type": "function", "name": "f"}`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        mode: str | None = None,
        tools: list[Any] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceMcp(Model):
    """A tool on an MCP server."""

    __match_args__ = ("server_label", "name", "extra")
    type: Literal["mcp"]
    server_label: str | None
    """The label of the MCP server."""
    name: str | None
    """The name of the tool; any of the server's without it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        server_label: str | None = None,
        name: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceWebSearch(Model):
    """A search of the web."""

    __match_args__ = ("extra",)
    type: Literal["web_search"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceWebSearchPreview(Model):
    """The first search of the web."""

    __match_args__ = ("extra",)
    type: Literal["web_search_preview"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceWebSearchPreview20250311(Model):
    """The first search of the web, as it was on 2025-03-11."""

    __match_args__ = ("extra",)
    type: Literal["web_search_preview_2025_03_11"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceFileSearch(Model):
    """A search of files."""

    __match_args__ = ("extra",)
    type: Literal["file_search"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceCodeInterpreter(Model):
    """The code interpreter."""

    __match_args__ = ("extra",)
    type: Literal["code_interpreter"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceImageGeneration(Model):
    """An image."""

    __match_args__ = ("extra",)
    type: Literal["image_generation"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceComputer(Model):
    """Use of the computer."""

    __match_args__ = ("extra",)
    type: Literal["computer"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceComputerUse(Model):
    """Use of the computer, by an older name."""

    __match_args__ = ("extra",)
    type: Literal["computer_use"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceComputerUsePreview(Model):
    """The first use of the computer."""

    __match_args__ = ("extra",)
    type: Literal["computer_use_preview"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceShell(Model):
    """Commands in a shell."""

    __match_args__ = ("extra",)
    type: Literal["shell"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceApplyPatch(Model):
    """A change to a file."""

    __match_args__ = ("extra",)
    type: Literal["apply_patch"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolChoiceProgrammaticToolCalling(Model):
    """A program that calls tools."""

    __match_args__ = ("extra",)
    type: Literal["programmatic_tool_calling"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchTool(Model):
    """A search of the web."""

    __match_args__ = (
        "filters",
        "search_context_size",
        "user_location",
        "external_web_access",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type: Literal["web_search"]
    filters: WebSearchFilters | None
    """Where to search."""
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    user_location: UserLocation | None
    """Where the user is, roughly."""
    external_web_access: bool | None
    """Whether live pages may be fetched. The server's default is true."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        filters: WebSearchFilters | None = None,
        search_context_size: str | None = None,
        user_location: UserLocation | None = None,
        external_web_access: bool | None = None,
        engine: str | None = None,
        max_results: int | None = None,
        max_uses: int | None = None,
        mode: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearch20250826Tool(Model):
    """A search of the web, as it was on 2025-08-26."""

    __match_args__ = (
        "filters",
        "search_context_size",
        "user_location",
        "external_web_access",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type: Literal["web_search_2025_08_26"]
    filters: WebSearchFilters | None
    """Where to search."""
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    user_location: UserLocation | None
    """Where the user is, roughly."""
    external_web_access: bool | None
    """Whether live pages may be fetched. The server's default is true."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        filters: WebSearchFilters | None = None,
        search_context_size: str | None = None,
        user_location: UserLocation | None = None,
        external_web_access: bool | None = None,
        engine: str | None = None,
        max_results: int | None = None,
        max_uses: int | None = None,
        mode: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchPreviewTool(Model):
    """The first search of the web."""

    __match_args__ = (
        "search_context_size",
        "search_content_types",
        "user_location",
        "filters",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type: Literal["web_search_preview"]
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    search_content_types: list[str] | None
    """What to search for: `text`, `image`."""
    user_location: UserLocation | None
    """Where the user is, roughly."""
    filters: WebSearchFilters | None
    """Where to search; OpenRouter only."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        search_context_size: str | None = None,
        search_content_types: list[str] | None = None,
        user_location: UserLocation | None = None,
        filters: WebSearchFilters | None = None,
        engine: str | None = None,
        max_results: int | None = None,
        max_uses: int | None = None,
        mode: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchPreview20250311Tool(Model):
    """The first search of the web, as it was on 2025-03-11."""

    __match_args__ = (
        "search_context_size",
        "search_content_types",
        "user_location",
        "filters",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type: Literal["web_search_preview_2025_03_11"]
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    search_content_types: list[str] | None
    """What to search for: `text`, `image`."""
    user_location: UserLocation | None
    """Where the user is, roughly."""
    filters: WebSearchFilters | None
    """Where to search; OpenRouter only."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        search_context_size: str | None = None,
        search_content_types: list[str] | None = None,
        user_location: UserLocation | None = None,
        filters: WebSearchFilters | None = None,
        engine: str | None = None,
        max_results: int | None = None,
        max_uses: int | None = None,
        mode: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchFilters(Model):
    """Where to search the web."""

    __match_args__ = ("allowed_domains", "blocked_domains", "excluded_domains", "extra")
    allowed_domains: list[str] | None
    """The only domains to search; their subdomains too."""
    blocked_domains: list[str] | None
    """Domains not to search; OpenRouter and xAI."""
    excluded_domains: list[str] | None
    """Domains not to search; OpenRouter only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        allowed_domains: list[str] | None = None,
        blocked_domains: list[str] | None = None,
        excluded_domains: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class UserLocation(Model):
    """Where the user is, roughly."""

    __match_args__ = ("city", "country", "region", "timezone", "extra")
    type: Literal["approximate"]
    city: str | None
    """The city."""
    country: str | None
    """The country, by its two letters in ISO 3166."""
    region: str | None
    """The region or state."""
    timezone: str | None
    """The time zone, by IANA name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        city: str | None = None,
        country: str | None = None,
        region: str | None = None,
        timezone: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FileSearchTool(Model):
    """A search of uploaded files."""

    __match_args__ = (
        "vector_store_ids",
        "filters",
        "max_num_results",
        "ranking_options",
        "extra",
    )
    type: Literal["file_search"]
    vector_store_ids: list[str] | None
    """The ids of the vector stores to search."""
    filters: FileFilter | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most pieces to find, 1 to 50."""
    ranking_options: RankingOptions | None
    """How the pieces are ranked."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        vector_store_ids: list[str] | None = None,
        filters: FileFilter | None = None,
        max_num_results: int | None = None,
        ranking_options: RankingOptions | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FileFilter(Model):
    """Which files to search: one comparison, or several filters joined."""

    __match_args__ = ("type", "key", "value", "filters", "extra")
    type: str | None
    """The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the
    joining: `and`, `or`.
    """
    key: str | None
    """The name of the attribute to compare."""
    value: Any
    """What to compare it to: text, a number, a boolean, or a list."""
    filters: list[FileFilter] | None
    """The filters to join."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        type: str | None = None,
        key: str | None = None,
        value: Any = None,
        filters: list[FileFilter] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class RankingOptions(Model):
    """How found pieces of files are ranked."""

    __match_args__ = ("ranker", "score_threshold", "hybrid_search", "extra")
    ranker: str | None
    """The ranker: `auto`, or one by its date."""
    score_threshold: float | None
    """The least score, 0 to 1."""
    hybrid_search: HybridSearch | None
    """How much meaning and words each count."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        ranker: str | None = None,
        score_threshold: float | None = None,
        hybrid_search: HybridSearch | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class HybridSearch(Model):
    """How much meaning and words each count in a search."""

    __match_args__ = ("embedding_weight", "text_weight", "extra")
    embedding_weight: float | None
    """How much the meaning counts."""
    text_weight: float | None
    """How much the words count."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        embedding_weight: float | None = None,
        text_weight: float | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CodeInterpreterTool(Model):
    """Code that the model writes and the server runs."""

    __match_args__ = ("container", "allowed_callers", "extra")
    type: Literal["code_interpreter"]
    container: CodeContainer | None
    """Where the code runs."""
    allowed_callers: list[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        container: CodeContainer | None = None,
        allowed_callers: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class AutoContainer(Model):
    """A container that the server makes for the code interpreter."""

    __match_args__ = ("file_ids", "memory_limit", "network_policy", "extra")
    type: Literal["auto"]
    file_ids: list[str] | None
    """The ids of files to put into it."""
    memory_limit: str | None
    """Its memory: `1g`, `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicy | None
    """What it may reach on the network."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_ids: list[str] | None = None,
        memory_limit: str | None = None,
        network_policy: NetworkPolicy | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageGenerationTool(Model):
    """Images made by the server."""

    __match_args__ = (
        "action",
        "background",
        "complexity",
        "frame_count",
        "frame_duration_ms",
        "input_fidelity",
        "input_image_mask",
        "model",
        "moderation",
        "n",
        "output_compression",
        "output_format",
        "partial_images",
        "quality",
        "size",
        "style",
        "svg",
        "extra",
    )
    type: Literal["image_generation"]
    action: str | None
    """Whether to make or change an image: `generate`, `edit` or `auto`."""
    background: str | None
    """The background: `transparent`, `opaque` or `auto`."""
    complexity: str | None
    """How detailed an SVG is: `low`, `medium` or `high`."""
    frame_count: int | None
    """How many frames an animation has."""
    frame_duration_ms: int | None
    """How long each frame stays, in milliseconds."""
    input_fidelity: str | None
    """How closely to keep to input images: `high` or `low`."""
    input_image_mask: ImageMask | None
    """Where an input image is to be changed."""
    model: str | None
    """The image model."""
    moderation: str | None
    """How strict moderation is: `auto` or `low`."""
    n: int | None
    """How many images to make; sent back by OpenAI."""
    output_compression: int | None
    """How little to compress, 0 to 100. The server's default is 100."""
    output_format: str | None
    """The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's default is `png`."""
    partial_images: int | None
    """How many unfinished images to stream, 0 to 3. The server's default is 0."""
    quality: str | None
    """The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`."""
    size: str | None
    """Width and height in pixels, such as `1024x1536`, or `auto`."""
    style: str | None
    """The style: `natural` or `vivid`; older models."""
    svg: SvgOptions | None
    """How an SVG is drawn."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        action: str | None = None,
        background: str | None = None,
        complexity: str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        input_fidelity: str | None = None,
        input_image_mask: ImageMask | None = None,
        model: str | None = None,
        moderation: str | None = None,
        n: int | None = None,
        output_compression: int | None = None,
        output_format: str | None = None,
        partial_images: int | None = None,
        quality: str | None = None,
        size: str | None = None,
        style: str | None = None,
        svg: SvgOptions | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageMask(Model):
    """Where an input image is to be changed."""

    __match_args__ = ("file_id", "image_url", "extra")
    file_id: str | None
    """The id of an uploaded image."""
    image_url: str | None
    """The image as a `data:` URL."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_id: str | None = None,
        image_url: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class SvgOptions(Model):
    """How an SVG is drawn."""

    __match_args__ = ("model", "reasoning", "extra")
    model: str | None
    """The model that draws it."""
    reasoning: Reasoning | None
    """How that model is to reason."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        model: str | None = None,
        reasoning: Reasoning | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ComputerTool(Model):
    """Use of a computer, which the caller controls."""

    __match_args__ = ("extra",)
    type: Literal["computer"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ComputerUsePreviewTool(Model):
    """The first use of a computer, which the caller controls."""

    __match_args__ = ("display_width", "display_height", "environment", "extra")
    type: Literal["computer_use_preview"]
    display_width: int | None
    """The width of the screen in pixels."""
    display_height: int | None
    """The height of the screen in pixels."""
    environment: str | None
    """The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        display_width: int | None = None,
        display_height: int | None = None,
        environment: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class XSearchTool(Model):
    """A search of posts; xAI only."""

    __match_args__ = ("extra",)
    type: Literal["x_search"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpTool(Model):
    """Tools of an MCP server, or of a connector that the API's server has."""

    __match_args__ = (
        "server_label",
        "server_url",
        "connector_id",
        "tunnel_id",
        "server_description",
        "authorization",
        "headers",
        "allowed_tools",
        "require_approval",
        "allowed_callers",
        "defer_loading",
        "extra",
    )
    type: Literal["mcp"]
    server_label: str | None
    """A label by which calls name the MCP server."""
    server_url: str | None
    """The address of the MCP server; or give `connector_id` or `tunnel_id`."""
    connector_id: str | None
    """A connector, such as `connector_gmail`."""
    tunnel_id: str | None
    """A tunnel to an MCP server in a private network."""
    server_description: str | None
    """What the MCP server is for."""
    authorization: str | None
    """An OAuth access token for it. Servers do not send it back."""
    headers: dict[str, str] | None
    """HTTP headers to send to it, such as for authentication."""
    allowed_tools: McpAllowedTools | None
    """The only tools that the model may call."""
    require_approval: McpApproval | None
    """Which calls need the caller's approval. The server's default is all of them."""
    allowed_callers: list[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    defer_loading: bool | None
    """Whether the tool is shown to the model only once tool search finds it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        server_label: str | None = None,
        server_url: str | None = None,
        connector_id: str | None = None,
        tunnel_id: str | None = None,
        server_description: str | None = None,
        authorization: str | None = None,
        headers: dict[str, str] | None = None,
        allowed_tools: McpAllowedTools | None = None,
        require_approval: McpApproval | None = None,
        allowed_callers: list[str] | None = None,
        defer_loading: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpToolFilter(Model):
    """Some tools of an MCP server."""

    __match_args__ = ("tool_names", "read_only", "extra")
    tool_names: list[str] | None
    """The names of the tools."""
    read_only: bool | None
    """Whether only tools that change nothing are meant."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        tool_names: list[str] | None = None,
        read_only: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class McpApprovalFilter(Model):
    """Which calls of MCP tools need the caller's approval, by tool."""

    __match_args__ = ("always", "never", "extra")
    always: McpToolFilter | None
    """The tools that always need it."""
    never: McpToolFilter | None
    """The tools that never need it."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        always: McpToolFilter | None = None,
        never: McpToolFilter | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterAdvisorTool(Model):
    """Advice of another model."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:advisor"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterApplyPatchTool(Model):
    """Changes to files."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:apply_patch"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterBashTool(Model):
    """Commands in a shell."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:bash"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterDatetimeTool(Model):
    """A look at the clock."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:datetime"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterExperimentalSearchModelsTool(Model):
    """A search among OpenRouter's models."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:experimental__search_models"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterFilesTool(Model):
    """Stored files."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:files"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterFusionTool(Model):
    """Answers of several models, and an analysis of them."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:fusion"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterImageGenerationTool(Model):
    """Images."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:image_generation"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterShellTool(Model):
    """Commands in a shell."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:shell"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterSubagentTool(Model):
    """Tasks for another model."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:subagent"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterToolSearchTool(Model):
    """A search among the tools."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:tool_search"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterWebFetchTool(Model):
    """Pages to fetch."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:web_fetch"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OpenRouterWebSearchTool(Model):
    """A search of the web."""

    __match_args__ = ("parameters", "extra")
    type: Literal["openrouter:web_search"]
    parameters: Any
    """Settings, by name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        parameters: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebhookCompletedEvent(Model):
    """A background response is whole."""

    __match_args__ = ("id", "object", "created_at", "data", "extra")
    type: Literal["response.completed"]
    id: str | None
    """The id of the webhook event; the same when it is posted again."""
    object: str | None
    """Always `event`."""
    created_at: int | None
    """When the response ended, in seconds since 1970."""
    data: WebhookData | None
    """Which response ended."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created_at: int | None = None,
        data: WebhookData | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebhookIncompleteEvent(Model):
    """A background response ended early."""

    __match_args__ = ("id", "object", "created_at", "data", "extra")
    type: Literal["response.incomplete"]
    id: str | None
    """The id of the webhook event; the same when it is posted again."""
    object: str | None
    """Always `event`."""
    created_at: int | None
    """When the response ended, in seconds since 1970."""
    data: WebhookData | None
    """Which response ended."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created_at: int | None = None,
        data: WebhookData | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebhookFailedEvent(Model):
    """A background response failed."""

    __match_args__ = ("id", "object", "created_at", "data", "extra")
    type: Literal["response.failed"]
    id: str | None
    """The id of the webhook event; the same when it is posted again."""
    object: str | None
    """Always `event`."""
    created_at: int | None
    """When the response ended, in seconds since 1970."""
    data: WebhookData | None
    """Which response ended."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created_at: int | None = None,
        data: WebhookData | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebhookCancelledEvent(Model):
    """A background response was cancelled."""

    __match_args__ = ("id", "object", "created_at", "data", "extra")
    type: Literal["response.cancelled"]
    id: str | None
    """The id of the webhook event; the same when it is posted again."""
    object: str | None
    """Always `event`."""
    created_at: int | None
    """When the response ended, in seconds since 1970."""
    data: WebhookData | None
    """Which response ended."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created_at: int | None = None,
        data: WebhookData | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebhookData(Model):
    """Which response a webhook event is about."""

    __match_args__ = ("id", "extra")
    id: str | None
    """The id of the response; retrieve it by this."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
