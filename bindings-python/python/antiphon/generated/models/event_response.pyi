# generated from core/src/model/event/response.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import EventBase
from ..annotations.content import ContentPart
from ..annotations.item import OutputItem
from .response import Response

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
