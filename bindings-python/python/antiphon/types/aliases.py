# generated from core/src/model by `make generate`; do not edit
# ruff: noqa
"""Unions of classes and open sets of strings, for annotations."""

from typing import Any, Literal, TypeAlias, Union

from .._model import Unknown
from ._generated import (
    CompletedEvent,
    ContainerFileCitation,
    ContentPartAddedEvent,
    ContentPartDoneEvent,
    CreatedEvent,
    ErrorEvent,
    FailedEvent,
    FileCitation,
    FilePath,
    FunctionCallArgumentsDeltaEvent,
    FunctionCallArgumentsDoneEvent,
    FunctionCallItem,
    FunctionCallOutputItem,
    FunctionTool,
    IncompleteEvent,
    InProgressEvent,
    InputFilePart,
    InputImagePart,
    InputMessage,
    InputTextPart,
    ItemReference,
    KeepaliveEvent,
    MessageItem,
    OutputItemAddedEvent,
    OutputItemDoneEvent,
    OutputTextAnnotationAddedEvent,
    OutputTextDeltaEvent,
    OutputTextDoneEvent,
    OutputTextPart,
    QueuedEvent,
    ReasoningItem,
    ReasoningSummaryPartAddedEvent,
    ReasoningSummaryPartDoneEvent,
    ReasoningSummaryTextDeltaEvent,
    ReasoningSummaryTextDoneEvent,
    ReasoningTextDeltaEvent,
    ReasoningTextDoneEvent,
    ReasoningTextPart,
    RefusalDeltaEvent,
    RefusalDoneEvent,
    RefusalPart,
    SummaryTextPart,
    TextFormatJsonObject,
    TextFormatJsonSchema,
    TextFormatText,
    ToolChoiceFunction,
    UrlCitation,
)

__all__ = [
    "Annotation",
    "ContentPart",
    "Event",
    "InputContent",
    "InputItem",
    "Instructions",
    "ItemStatus",
    "MessageContent",
    "OutputItem",
    "ResponseStatus",
    "SummaryPart",
    "TextFormat",
    "Tool",
    "ToolChoice",
    "ToolChoiceMode",
    "ToolChoiceTool",
    "ToolOutput",
]

ContentPart: TypeAlias = Union[
    OutputTextPart,
    RefusalPart,
    ReasoningTextPart,
    Unknown,
]
"""A part of the content of an output item."""

SummaryPart: TypeAlias = Union[
    SummaryTextPart,
    Unknown,
]
"""A part of the summary of a reasoning item."""

InputContent: TypeAlias = Union[
    InputTextPart,
    InputImagePart,
    InputFilePart,
    OutputTextPart,
    RefusalPart,
    Unknown,
]
"""A part of the content of an input message or of a tool's output."""

Annotation: TypeAlias = Union[
    UrlCitation,
    FileCitation,
    ContainerFileCitation,
    FilePath,
    Unknown,
]
"""A source of a piece of output text."""

Event: TypeAlias = Union[
    OutputTextDeltaEvent,
    FunctionCallArgumentsDeltaEvent,
    ReasoningTextDeltaEvent,
    ReasoningSummaryTextDeltaEvent,
    RefusalDeltaEvent,
    CreatedEvent,
    QueuedEvent,
    InProgressEvent,
    CompletedEvent,
    IncompleteEvent,
    FailedEvent,
    OutputItemAddedEvent,
    OutputItemDoneEvent,
    ContentPartAddedEvent,
    ContentPartDoneEvent,
    OutputTextDoneEvent,
    OutputTextAnnotationAddedEvent,
    RefusalDoneEvent,
    ReasoningTextDoneEvent,
    ReasoningSummaryPartAddedEvent,
    ReasoningSummaryPartDoneEvent,
    ReasoningSummaryTextDoneEvent,
    FunctionCallArgumentsDoneEvent,
    ErrorEvent,
    KeepaliveEvent,
    Unknown,
]
"""An event of a stream, in its canonical spelling; the frequent ones first."""

OutputItem: TypeAlias = Union[
    MessageItem,
    ReasoningItem,
    FunctionCallItem,
    FunctionCallOutputItem,
    Unknown,
]
"""An item of a response's output."""

InputItem: TypeAlias = Union[
    InputMessage,
    ReasoningItem,
    FunctionCallItem,
    FunctionCallOutputItem,
    ItemReference,
    Unknown,
]
"""An item of a request's input."""

ItemStatus: TypeAlias = Union[
    Literal["in_progress", "completed", "incomplete", "failed"],
    str,
]
"""How far an item is."""

ResponseStatus: TypeAlias = Union[
    Literal["queued", "in_progress", "completed", "incomplete", "failed", "cancelled"],
    str,
]
"""How far a response is, or how it ended."""

TextFormat: TypeAlias = Union[
    TextFormatText,
    TextFormatJsonObject,
    TextFormatJsonSchema,
    Unknown,
]
"""The format of the model's text."""

Tool: TypeAlias = Union[
    FunctionTool,
    Unknown,
]
"""A tool the model may use."""

ToolChoiceMode: TypeAlias = Union[
    Literal["none", "auto", "required"],
    str,
]
"""Whether the model uses tools."""

ToolChoiceTool: TypeAlias = Union[
    ToolChoiceFunction,
    Unknown,
]
"""A particular tool to use."""

ToolOutput: TypeAlias = Union[
    str,
    list[InputContent],
    Any,
]
"""What a tool gave: text, or content parts."""

MessageContent: TypeAlias = Union[
    str,
    list[InputContent],
    Any,
]
"""What a message says: text, or content parts."""

Instructions: TypeAlias = Union[
    str,
    list[InputItem],
    Any,
]
"""Instructions for the model: text, or items."""

ToolChoice: TypeAlias = Union[
    ToolChoiceMode,
    ToolChoiceTool,
    Any,
]
"""How the model chooses among the tools: a mode, or a choice made for it."""
