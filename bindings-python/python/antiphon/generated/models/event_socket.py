# generated from core/src/model/event/socket.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import EventBase, Model


class SteerAcceptedEvent(EventBase):
    """A `response.steer` was accepted: the response that goes on from it follows.

    Attributes:
        steer: What was accepted.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("steer", "stream_id", "sequence_number")
    type = "response.steer.accepted"


class SteerPendingEvent(EventBase):
    """A `response.steer` waits for input that the running response still needs.

    Attributes:
        steer: What waits.
        reason: Why it waits, such as `waiting_for_required_input`.
        required_input: The outputs that the caller owes first.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "steer",
        "reason",
        "required_input",
        "stream_id",
        "sequence_number",
    )
    type = "response.steer.pending"


class SteerFailedEvent(EventBase):
    """A `response.steer` was refused.

    Attributes:
        steer: What was refused.
        error: Why it was refused.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("steer", "error", "stream_id", "sequence_number")
    type = "response.steer.failed"


class Steer(Model):
    """A request to change the course of a running response.

    Attributes:
        id: The id of the steer.
        previous_response_id: The response that is steered.
        input: The input that was given, where the steer failed: text or items.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "previous_response_id", "input", "extra")


class SteerError(Model):
    """Why a steer or an injection was refused.

    Attributes:
        code: A code for programs, such as `response_not_active` or
            `too_many_pending_steers`.
        message: A message for people.
        type: The kind of error, such as `invalid_request_error`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("code", "message", "type", "extra")


class RequiredInput(Model):
    """An output that the server needs before it can go on.

    Attributes:
        type: The `type` of the item to send, such as `function_call_output`.
        call_id: The call that the output answers.
        name: The function that was called, for function calls.
        approval_request_id: The approval that was asked for, for MCP approvals.
        execution: Where a tool search is to run: `client`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "type",
        "call_id",
        "name",
        "approval_request_id",
        "execution",
        "extra",
    )


class InjectCreatedEvent(EventBase):
    """Input was injected into a running response. Beta: needs the header `OpenAI-Beta:
    responses_multi_agent=v1`.

    Attributes:
        response_id: The response that got the input.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("response_id", "stream_id", "sequence_number")
    type = "response.inject.created"


class InjectFailedEvent(EventBase):
    """Input could not be injected into a running response. Beta: needs the header
    `OpenAI-Beta: responses_multi_agent=v1`.

    Attributes:
        response_id: The response that was to get the input.
        input: The input that was refused.
        error: Why it was refused.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "response_id",
        "input",
        "error",
        "stream_id",
        "sequence_number",
    )
    type = "response.inject.failed"
