# generated from core/src/error/details.rs, core/src/error/kinds.rs by `make generate`; do not edit
# ruff: noqa
"""The classes of errors, under the same names in every language."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from ..types import Response

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AntiphonError",
    "AuthenticationError",
    "BadRequestError",
    "CancelledError",
    "ConfigError",
    "ConflictError",
    "DecodeError",
    "InternalServerError",
    "InvalidRequestError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "StreamInterruptedError",
    "StreamTimeoutError",
    "UnprocessableEntityError",
]


class AntiphonError(Exception):
    """Anything that can go wrong in a call.

    The message says what happened, to which request, and what to do; it never holds a
    key. Every error has every attribute; those that do not apply are None.

    Attributes:
        message: What happened, to which request, and what to do.
        status_code: The HTTP status, if the server answered with one.
        code: The server's error code, such as `invalid_api_key`.
        type: The server's type of error, such as `invalid_request_error`.
        param: The parameter that the server rejects.
        request_id: The server's id of the request; quote it to the provider's support.
        retry_after: The delay before the next attempt that the server asked for. In
            seconds.
        attempts: Number of attempts, including the last one.
        path: The path of the invalid field of a request, such as `tools[0].parameters`;
            empty for the whole request.
        timeout: The time limit that passed on a stream. `"idle"`: No byte arrived for
            `idle_timeout`. `"stall"`: No event of the model arrived for
            `stall_timeout`. `"end"`: No byte arrived for `end_timeout` after every item
            was done.
        last_sequence_number: The sequence number of the last received event, for a
            stream that ended early.
        partial_response: The response as accumulated when the stream ended early.
        body: The body of the server's answer: its JSON, or its text as a JSON string.
    """

    __module__ = "antiphon"

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        code: str | None = None,
        type: str | None = None,
        param: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        attempts: int | None = None,
        path: str | None = None,
        timeout: Literal["idle", "stall", "end"] | None = None,
        last_sequence_number: int | None = None,
        partial_response: Response | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
        self.code = code
        self.type = type
        self.param = param
        self.request_id = request_id
        self.retry_after = retry_after
        self.attempts = attempts
        self.path = path
        self.timeout = timeout
        self.last_sequence_number = last_sequence_number
        self.partial_response = partial_response
        self.body = body

    def __reduce__(self) -> tuple[Any, ...]:
        # Pickling calls the class with the message alone, then restores the attributes.
        return type(self), (self.message,), self.__dict__


class ConfigError(AntiphonError):
    """The options of the client are wrong or incomplete; the message names the option."""

    __module__ = "antiphon"


class InvalidRequestError(AntiphonError):
    """No server can accept the request; nothing was sent. `path` names the field."""

    __module__ = "antiphon"


class DecodeError(AntiphonError):
    """The client cannot read the server's answer."""

    __module__ = "antiphon"


class CancelledError(AntiphonError):
    """The caller cancelled the call or closed the stream."""

    __module__ = "antiphon"


class APIError(AntiphonError):
    """The server could not be reached, or answered with an error."""

    __module__ = "antiphon"


class APIConnectionError(APIError):
    """The server could not be reached, or the connection broke before the answer."""

    __module__ = "antiphon"


class APITimeoutError(APIConnectionError):
    """The server did not answer in time."""

    __module__ = "antiphon"


class APIStatusError(APIError):
    """The server answered with an error status. Statuses without a class of their own
    have this one.
    """

    __module__ = "antiphon"


class BadRequestError(APIStatusError):
    """The server answered 400: the request is wrong."""

    __module__ = "antiphon"


class AuthenticationError(APIStatusError):
    """The server answered 401: the key is missing or wrong."""

    __module__ = "antiphon"


class PermissionDeniedError(APIStatusError):
    """The server answered 403: the key lacks permission for the call."""

    __module__ = "antiphon"


class NotFoundError(APIStatusError):
    """The server answered 404: the URL, the model or the stored object does not exist."""

    __module__ = "antiphon"


class ConflictError(APIStatusError):
    """The server answered 409: the call conflicts with another one."""

    __module__ = "antiphon"


class UnprocessableEntityError(APIStatusError):
    """The server answered 422: the request is well-formed, but the server cannot
    process it.
    """

    __module__ = "antiphon"


class RateLimitError(APIStatusError):
    """The server answered 429: too many requests, or the quota is used up.
    `retry_after` has the delay that the server asks for.
    """

    __module__ = "antiphon"


class InternalServerError(APIStatusError):
    """The server answered 500 or above: it failed."""

    __module__ = "antiphon"


class APIStreamError(APIError):
    """The server sent an error inside the stream. `partial_response` holds everything
    received before it.
    """

    __module__ = "antiphon"


class StreamInterruptedError(APIError):
    """The stream ended before its terminal event. `partial_response` holds everything
    received before.
    """

    __module__ = "antiphon"


class StreamTimeoutError(APIError):
    """The stream was silent for too long; `timeout` names the limit. `partial_response`
    holds everything received before.
    """

    __module__ = "antiphon"
