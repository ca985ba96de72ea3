# generated from core/src/model by `make generate`; do not edit
# ruff: noqa
"""What callers may write, for annotations; every field may be left out."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypedDict, Union

from .._model import Unknown
from ._generated import (
    ContainerFileCitation,
    FileCitation,
    FilePath,
    FunctionCallItem,
    FunctionCallOutputItem,
    FunctionTool,
    InputFilePart,
    InputImagePart,
    InputMessage,
    InputTextPart,
    ItemReference,
    Logprob,
    MessageItem,
    OutputTextPart,
    Reasoning,
    ReasoningItem,
    ReasoningTextPart,
    RefusalPart,
    SummaryTextPart,
    TextConfig,
    TextFormatJsonObject,
    TextFormatJsonSchema,
    TextFormatText,
    ToolChoiceFunction,
    TopLogprob,
    UrlCitation,
)
from .aliases import ItemStatus, ToolChoiceMode

if sys.version_info >= (3, 11):
    from typing import Required
elif TYPE_CHECKING:
    from typing_extensions import Required

__all__ = [
    "AnnotationParam",
    "ContainerFileCitationParam",
    "ContentPartParam",
    "CreateParams",
    "FileCitationParam",
    "FilePathParam",
    "FunctionCallItemParam",
    "FunctionCallOutputItemParam",
    "FunctionToolParam",
    "InputContentParam",
    "InputFilePartParam",
    "InputImagePartParam",
    "InputItemParam",
    "InputMessageParam",
    "InputParam",
    "InputTextPartParam",
    "ItemReferenceParam",
    "JsonObject",
    "LogprobParam",
    "MessageContentParam",
    "OutputTextPartParam",
    "ReasoningItemParam",
    "ReasoningParam",
    "ReasoningTextPartParam",
    "RefusalPartParam",
    "SummaryPartParam",
    "SummaryTextPartParam",
    "TextConfigParam",
    "TextFormatJsonObjectParam",
    "TextFormatJsonSchemaParam",
    "TextFormatParam",
    "TextFormatTextParam",
    "ToolChoiceFunctionParam",
    "ToolChoiceParam",
    "ToolChoiceToolParam",
    "ToolOutputParam",
    "ToolParam",
    "TopLogprobParam",
    "UrlCitationParam",
]


class _NotAKnownKind:
    """Stands for values that only `Any` fits, and gives the messages of type checkers a hint."""


class JsonObject(Protocol):
    """A dictionary whose type is `dict[str, Any]`.

    It is accepted wherever objects of several kinds are, also for kinds that this version does not know. A dictionary
    written in place is not one of these: it is checked against the kinds that are known. To pass another kind in place,
    write `Unknown(type=..., data={...})`.
    """

    def __getitem__(self, key: str, /) -> _NotAKnownKind: ...

    def __setitem__(self, key: str, value: _NotAKnownKind, /) -> None: ...


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


class InputFilePartParam(TypedDict, total=False):
    """A file for the model, by id, URL or content."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    """The id of an uploaded file."""
    file_url: str | None
    """The URL of the file."""
    file_data: str | None
    """The file itself, in base64 or as a `data:` URL."""
    filename: str | None
    """The name of the file, needed with `file_data`."""


class UrlCitationParam(TypedDict, total=False):
    """A page on the web that the text draws on."""

    type: Required[Literal["url_citation"]]
    url: str | None
    """The address of the page."""
    title: str | None
    """The title of the page."""
    start_index: int | None
    """The index of the first character of the citation in the text."""
    end_index: int | None
    """The index after the last character of the citation in the text."""


class FileCitationParam(TypedDict, total=False):
    """A file that the text draws on."""

    type: Required[Literal["file_citation"]]
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    index: int | None
    """The index of the file in the list of files."""


class ContainerFileCitationParam(TypedDict, total=False):
    """A file in a container that the text draws on."""

    type: Required[Literal["container_file_citation"]]
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


class FilePathParam(TypedDict, total=False):
    """A path to a file."""

    type: Required[Literal["file_path"]]
    file_id: str | None
    """The id of the file."""
    index: int | None
    """The index of the file in the list of files."""


class LogprobParam(TypedDict, total=False):
    """The log probability of one token of output text."""

    token: str | None
    """The token. A token that is part of a character reads as U+FFFD; `bytes` has the
    truth.
    """
    logprob: float | None
    """The natural logarithm of the token's probability."""
    bytes: Sequence[int] | None
    """The UTF-8 bytes of the token."""
    top_logprobs: Sequence[TopLogprobParam | TopLogprob] | None
    """The most likely tokens at this place, as many as `top_logprobs` asked for."""


class TopLogprobParam(TypedDict, total=False):
    """One of the most likely tokens at a place."""

    token: str | None
    """The token."""
    logprob: float | None
    """The natural logarithm of the token's probability."""
    bytes: Sequence[int] | None
    """The UTF-8 bytes of the token."""


class ReasoningItemParam(TypedDict, total=False):
    """The reasoning of the model before it answers."""

    type: Required[Literal["reasoning"]]
    id: str | None
    """The id of the item."""
    status: ItemStatus | None
    """How far the item is."""
    summary: Sequence[SummaryPartParam] | None
    """A summary of the reasoning, when asked for."""
    content: Sequence[ContentPartParam] | None
    """The reasoning itself, as open-weight models send it."""
    encrypted_content: str | None
    """The reasoning, readable by the server only, to be sent back where responses are
    not stored.
    """


class FunctionCallItemParam(TypedDict, total=False):
    """A call of one of the caller's functions."""

    type: Required[Literal["function_call"]]
    id: str | None
    """The id of the item."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    name: str | None
    """The name of the function."""
    arguments: str | None
    """The arguments as JSON text, as the model wrote it: it may be broken."""


class FunctionCallOutputItemParam(TypedDict, total=False):
    """The output of a function call."""

    type: Required[Literal["function_call_output"]]
    id: str | None
    """The id of the item."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    output: ToolOutputParam | None
    """What the function gave."""


class InputMessageParam(TypedDict, total=False):
    """A message to the model, or one of its own from an earlier turn."""

    type: Literal["message"]
    id: str | None
    """The id of the item, for messages of earlier turns."""
    role: str | None
    """Who speaks: `user`, `system`, `developer` or `assistant`."""
    status: ItemStatus | None
    """How far the item was, for messages of earlier turns."""
    phase: str | None
    """The phase of an assistant message, as it was received."""
    content: MessageContentParam | None
    """What is said."""


class ItemReferenceParam(TypedDict, total=False):
    """A reference to an item the server has stored."""

    type: Required[Literal["item_reference"]]
    id: str | None
    """The id of the item."""


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
    background: bool | None
    """Whether to make the response in the background."""
    include: Sequence[str] | None
    """What to include beyond the usual, such as `reasoning.encrypted_content`."""
    max_output_tokens: int | None
    """The most tokens that the output may have, reasoning included."""
    max_tool_calls: int | None
    """The most calls of built-in tools."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text to attach; names up to 64 characters, values up to 512."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once. The server's default is true."""
    previous_response_id: str | None
    """The response to continue."""
    prompt_cache_key: str | None
    """A key by which the server may find a cached prompt."""
    reasoning: ReasoningParam | Reasoning | None
    """How the model is to reason."""
    safety_identifier: str | None
    """A stable identifier of the end user, for abuse detection."""
    service_tier: str | None
    """The tier to be served by: `auto`, `default`, `flex`, `priority`, …"""
    store: bool | None
    """Whether the server stores the response. The server's default is true."""
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
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


class ReasoningParam(TypedDict, total=False):
    """How the model is to reason."""

    effort: str | None
    """How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, as the model
    offers.
    """
    summary: str | None
    """The summary to give: `auto`, `concise` or `detailed`."""


class TextConfigParam(TypedDict, total=False):
    """How the model writes its text."""

    format: TextFormatParam | None
    """The format: plain text, any JSON object, or JSON by a schema. The server's
    default is plain text.
    """
    verbosity: str | None
    """How much the model says: `low`, `medium` or `high`. The server's default is
    `medium`.
    """


class TextFormatTextParam(TypedDict, total=False):
    """Plain text."""

    type: Required[Literal["text"]]


class TextFormatJsonObjectParam(TypedDict, total=False):
    """Any JSON object; the prompt must ask for JSON."""

    type: Required[Literal["json_object"]]


class TextFormatJsonSchemaParam(TypedDict, total=False):
    """JSON by a schema."""

    type: Required[Literal["json_schema"]]
    name: str | None
    """The name of the schema: letters, digits, `_` and `-`, at most 64 characters."""
    description: str | None
    """What the format is for."""
    schema: Any
    """The JSON Schema."""
    strict: bool | None
    """Whether the text must follow the schema to the letter. The server's default is
    false.
    """


class FunctionToolParam(TypedDict, total=False):
    """A function the model may call."""

    type: Required[Literal["function"]]
    name: str | None
    """The name of the function: letters, digits, `_` and `-`, at most 64 characters."""
    description: str | None
    """What the function does and when to call it."""
    parameters: Any
    """The JSON Schema of the arguments."""
    strict: bool | None
    """Whether the arguments must follow the schema to the letter. The server's default
    is true.
    """


class ToolChoiceFunctionParam(TypedDict, total=False):
    """A function to call."""

    type: Required[Literal["function"]]
    name: str | None
    """The name of the function."""


ContentPartParam: TypeAlias = Union[
    OutputTextPartParam,
    RefusalPartParam,
    ReasoningTextPartParam,
    OutputTextPart,
    RefusalPart,
    ReasoningTextPart,
    Unknown,
    JsonObject,
]
"""A part of the content of an output item."""

SummaryPartParam: TypeAlias = Union[
    SummaryTextPartParam,
    SummaryTextPart,
    Unknown,
    JsonObject,
]
"""A part of the summary of a reasoning item."""

InputContentParam: TypeAlias = Union[
    InputTextPartParam,
    InputImagePartParam,
    InputFilePartParam,
    OutputTextPartParam,
    RefusalPartParam,
    InputTextPart,
    InputImagePart,
    InputFilePart,
    OutputTextPart,
    RefusalPart,
    Unknown,
    JsonObject,
]
"""A part of the content of an input message or of a tool's output."""

AnnotationParam: TypeAlias = Union[
    UrlCitationParam,
    FileCitationParam,
    ContainerFileCitationParam,
    FilePathParam,
    UrlCitation,
    FileCitation,
    ContainerFileCitation,
    FilePath,
    Unknown,
    JsonObject,
]
"""A source of a piece of output text."""

InputItemParam: TypeAlias = Union[
    InputMessageParam,
    ReasoningItemParam,
    FunctionCallItemParam,
    FunctionCallOutputItemParam,
    ItemReferenceParam,
    InputMessage,
    ReasoningItem,
    FunctionCallItem,
    FunctionCallOutputItem,
    ItemReference,
    MessageItem,
    Unknown,
    JsonObject,
]
"""An item of a request's input."""

TextFormatParam: TypeAlias = Union[
    TextFormatTextParam,
    TextFormatJsonObjectParam,
    TextFormatJsonSchemaParam,
    TextFormatText,
    TextFormatJsonObject,
    TextFormatJsonSchema,
    Unknown,
    JsonObject,
]
"""The format of the model's text."""

ToolParam: TypeAlias = Union[
    FunctionToolParam,
    FunctionTool,
    Unknown,
    JsonObject,
]
"""A tool the model may use."""

ToolChoiceToolParam: TypeAlias = Union[
    ToolChoiceFunctionParam,
    ToolChoiceFunction,
    Unknown,
    JsonObject,
]
"""A particular tool to use."""

ToolOutputParam: TypeAlias = Union[
    str,
    Sequence[InputContentParam],
]
"""What a tool gave: text, or content parts."""

MessageContentParam: TypeAlias = Union[
    str,
    Sequence[InputContentParam],
]
"""What a message says: text, or content parts."""

InputParam: TypeAlias = Union[
    str,
    Sequence[InputItemParam],
]
"""What to answer: text, or items."""

ToolChoiceParam: TypeAlias = Union[
    ToolChoiceMode,
    ToolChoiceToolParam,
]
"""How the model chooses among the tools: a mode, or a choice made for it."""
