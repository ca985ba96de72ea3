# generated from core/src/model by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from .._model import EventBase, Model, ResponseBase
from .aliases import (
    Annotation,
    ContentPart,
    Instructions,
    ItemStatus,
    MessageContent,
    OutputItem,
    ResponseStatus,
    SummaryPart,
    TextFormat,
    Tool,
    ToolChoice,
    ToolOutput,
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

    __match_args__ = ("text", "extra")
    type: Literal["input_text"]
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

class InputImagePart(Model):
    """An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
    file.
    """

    __match_args__ = ("detail", "file_id", "image_url", "extra")
    type: Literal["input_image"]
    detail: str | None
    """How closely the model looks: `low`, `high`, `auto` or `original`. The server's
    default is `auto`.
    """
    file_id: str | None
    """The id of an uploaded file."""
    image_url: str | None
    """A URL, or the image itself as a `data:` URL."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        detail: str | None = None,
        file_id: str | None = None,
        image_url: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputFilePart(Model):
    """A file for the model, by id, URL or content."""

    __match_args__ = ("file_id", "file_url", "file_data", "filename", "extra")
    type: Literal["input_file"]
    file_id: str | None
    """The id of an uploaded file."""
    file_url: str | None
    """The URL of the file."""
    file_data: str | None
    """The file itself, in base64 or as a `data:` URL."""
    filename: str | None
    """The name of the file, needed with `file_data`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_id: str | None = None,
        file_url: str | None = None,
        file_data: str | None = None,
        filename: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class UrlCitation(Model):
    """A page on the web that the text draws on."""

    __match_args__ = ("url", "title", "start_index", "end_index", "extra")
    type: Literal["url_citation"]
    url: str
    """The address of the page."""
    title: str | None
    """The title of the page."""
    start_index: int | None
    """The index of the first character of the citation in the text."""
    end_index: int | None
    """The index after the last character of the citation in the text."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        url: str,
        title: str | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
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

class MessageItem(Model):
    """A message written by the model."""

    __match_args__ = ("id", "role", "status", "phase", "content", "extra")
    type: Literal["message"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    role: str | None
    """Who speaks: `assistant`."""
    status: ItemStatus | None
    """How far the item is."""
    phase: str | None
    """Whether this is commentary on the way or the final answer; to be sent back with
    the message.
    """
    content: list[ContentPart]
    """The parts of the message."""
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
        "extra",
    )
    type: Literal["reasoning"]
    id: str | None
    """The id of the item."""
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
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FunctionCallItem(Model):
    """A call of one of the caller's functions."""

    __match_args__ = ("id", "status", "call_id", "name", "arguments", "extra")
    type: Literal["function_call"]
    id: str | None
    """The id of the item."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    name: str
    """The name of the function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be broken."""
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
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FunctionCallOutputItem(Model):
    """The output of a function call."""

    __match_args__ = ("id", "status", "call_id", "output", "extra")
    type: Literal["function_call_output"]
    id: str | None
    """The id of the item."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    output: ToolOutput
    """What the function gave."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        output: ToolOutput,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputMessage(Model):
    """A message to the model, or one of its own from an earlier turn."""

    __match_args__ = ("id", "role", "status", "phase", "content", "extra")
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
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ItemReference(Model):
    """A reference to an item the server has stored."""

    __match_args__ = ("id", "extra")
    type: Literal["item_reference"]
    id: str
    """The id of the item."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class Reasoning(Model):
    """How the model is to reason."""

    __match_args__ = ("effort", "summary", "extra")
    effort: str | None
    """How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, as the model
    offers.
    """
    summary: str | None
    """The summary to give: `auto`, `concise` or `detailed`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        effort: str | None = None,
        summary: str | None = None,
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
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ResponseError(Model):
    """Why a response failed."""

    __match_args__ = ("code", "message", "extra")
    code: str | None
    """A code for programs, such as `server_error` or `rate_limit_exceeded`."""
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

class IncompleteDetails(Model):
    """Why a response is incomplete."""

    __match_args__ = ("reason", "extra")
    reason: str | None
    """The reason, such as `max_output_tokens` or `content_filter`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        reason: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class Usage(Model):
    """The tokens that a response used."""

    __match_args__ = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "output_tokens_details",
        "total_tokens",
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
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputTokensDetails(Model):
    """What the tokens read were."""

    __match_args__ = ("cached_tokens", "extra")
    cached_tokens: int | None
    """Tokens that came from the prompt cache."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        cached_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OutputTokensDetails(Model):
    """What the tokens written were."""

    __match_args__ = ("reasoning_tokens", "extra")
    reasoning_tokens: int | None
    """Tokens of reasoning."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        reasoning_tokens: int | None = None,
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

    __match_args__ = ("name", "description", "parameters", "strict", "extra")
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
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        parameters: Any = None,
        strict: bool | None = None,
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
