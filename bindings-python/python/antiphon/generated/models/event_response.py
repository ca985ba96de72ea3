# generated from core/src/model/event/response.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import EventBase


class CreatedEvent(EventBase):
    """The response was made.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.created"


class QueuedEvent(EventBase):
    """The response waits to be worked on.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.queued"


class InProgressEvent(EventBase):
    """The response is being worked on.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.in_progress"


class CompletedEvent(EventBase):
    """The response is whole.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.completed"


class IncompleteEvent(EventBase):
    """The response ended early, see `incomplete_details`.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.incomplete"


class FailedEvent(EventBase):
    """The response failed, see its `error`.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.failed"


class OutputItemAddedEvent(EventBase):
    """An item was begun.

    Attributes:
        output_index: The index of the item in the output.
        item: The item.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("output_index", "item", "sequence_number")
    type = "response.output_item.added"


class OutputItemDoneEvent(EventBase):
    """An item is whole; it replaces what was accumulated for it.

    Attributes:
        output_index: The index of the item in the output.
        item: The item.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("output_index", "item", "sequence_number")
    type = "response.output_item.done"


class ContentPartAddedEvent(EventBase):
    """A part of an item's content was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        part: The part.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "part",
        "sequence_number",
    )
    type = "response.content_part.added"


class ContentPartDoneEvent(EventBase):
    """A part of an item's content is whole; it replaces what was accumulated for it.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        part: The part.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "part",
        "sequence_number",
    )
    type = "response.content_part.done"


class ErrorEvent(EventBase):
    """The server gave up. Servers nest the fields in `error` or not; they are read
    either way and written flat.

    Attributes:
        code: A code for programs, such as `rate_limit_exceeded`.
        message: A message for people.
        param: The parameter that was wrong.
        error_type: The kind of error, such as `invalid_request_error`: the `type` of a
            nested error.
        status: The HTTP status the error stands for, sent over WebSocket and by some
            gateways.
        headers: The headers that an HTTP answer would have had, text by name, such as
            `retry-after`; sent over WebSocket.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "code",
        "message",
        "param",
        "error_type",
        "status",
        "headers",
        "stream_id",
        "sequence_number",
    )
    type = "error"


class KeepaliveEvent(EventBase):
    """Nothing happened yet. OpenAI sends it on long streams, without documentation; it
    counts for `idle_timeout` only.

    Attributes:
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("sequence_number",)
    type = "keepalive"


class PingEvent(EventBase):
    """Nothing happened yet, as some gateways say it, also behind the end; it counts for
    `idle_timeout` only.

    Attributes:
        cost: What the response cost so far, in dollars; sent by one gateway.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("cost", "sequence_number")
    type = "ping"
