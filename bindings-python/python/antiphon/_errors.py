"""The errors: one class for each kind, under the same names in every language."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from .types import Response


class AntiphonError(Exception):
    """Anything that went wrong in a call.

    The message says what happened, to which request, and what to do; it never holds a key. Every error has every
    attribute; those that do not apply are None.

    Attributes:
        message: What happened, to which request, and what to do.
        status_code: The HTTP status that the server answered with.
        code: The server's code for programs, such as `invalid_api_key`.
        type: The server's kind of error, such as `invalid_request_error`.
        param: The parameter that the server found wrong.
        request_id: The server's id of the request, to be given to its support.
        retry_after: How many seconds the server asked to wait before the next attempt.
        attempts: How many attempts were made, the last one included.
        path: The path of the bad field of a request, such as `tools[0].parameters`.
        timeout: The clock that ran out on a stream: `idle` or `stall`.
        last_sequence_number: The number of the last event, of a stream that ended early.
        partial_response: What had been received of the response when the stream ended.
        body: The body of the server's answer: what its JSON says, or its text.
    """

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
        timeout: Literal["idle", "stall"] | None = None,
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
    """The client's options are wrong or incomplete."""


class InvalidRequestError(AntiphonError):
    """No server can accept the request: nothing was sent. `path` names the field."""


class DecodeError(AntiphonError):
    """The server's answer could not be read."""


class CancelledError(AntiphonError):
    """The caller cancelled the call or closed the stream."""


class APIError(AntiphonError):
    """Anything that went wrong between the client and the server, or on the server."""


class APIConnectionError(APIError):
    """The server could not be reached, or the connection broke before it answered."""


class APITimeoutError(APIConnectionError):
    """The server did not answer in time."""


class APIStatusError(APIError):
    """The server answered with a status that is no success. Those without a class of their own are of this one."""


class BadRequestError(APIStatusError):
    """The server answered 400: the request is wrong."""


class AuthenticationError(APIStatusError):
    """The server answered 401: the key is wrong."""


class PermissionDeniedError(APIStatusError):
    """The server answered 403: the key may not do this."""


class NotFoundError(APIStatusError):
    """The server answered 404: the URL, the model or the response does not exist."""


class ConflictError(APIStatusError):
    """The server answered 409: another request was in the way."""


class UnprocessableEntityError(APIStatusError):
    """The server answered 422: the request makes no sense to it."""


class RateLimitError(APIStatusError):
    """The server answered 429: too many requests, or nothing left to spend."""


class InternalServerError(APIStatusError):
    """The server answered 500 or above: it failed."""


class APIStreamError(APIError):
    """The server said `error` inside the stream. `partial_response` has what came before."""


class StreamInterruptedError(APIError):
    """The stream ended before the response did. `partial_response` has what came before."""


class StreamTimeoutError(APIError):
    """The stream was silent for too long; `timeout` names the clock. `partial_response` has what came before."""


def make(
    kind: str, message: str, *, status: int | None = None, retry_after_ms: int | None = None, **fields: Any
) -> AntiphonError:
    """Makes the error that the core means, of the fields it has."""
    retry_after = None if retry_after_ms is None else retry_after_ms / 1000
    # The option has a name of its own in the core, where it is another type.
    message = message.replace("api_key_provider", "api_key")
    error: AntiphonError = globals()[kind](message, status_code=status, retry_after=retry_after, **fields)
    return error
