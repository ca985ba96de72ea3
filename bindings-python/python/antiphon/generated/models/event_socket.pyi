# generated from core/src/model/event/socket.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import EventBase, Model
from ..annotations.item_input import InputItem

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
