"""A client for the Responses API: typed requests, typed event streams, and errors that tell the truth.

    import antiphon

    client = antiphon.Client()
    with client.responses.stream(model="gpt-5", input="Say hello") as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
    print(stream.get_final_response().usage)

`Client` and `AsyncClient` offer the same calls. The types of what comes back are in `antiphon.types`, those of
options in `antiphon.options`; a server for your own tests is in `antiphon.mock`.
"""

import os as _os

from . import types
from ._client import AsyncClient, Client
from ._conversations import AsyncConversationItems, AsyncConversations, ConversationItems, Conversations
from ._errors import (
    AntiphonError,
    APIConnectionError,
    APIError,
    APIStatusError,
    APIStreamError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    CancelledError,
    ConfigError,
    ConflictError,
    DecodeError,
    InternalServerError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    StreamInterruptedError,
    StreamTimeoutError,
    UnprocessableEntityError,
)
from ._native import __version__, forget_after_fork
from ._page import AsyncPage, AsyncPaginator, Page
from ._responses import (
    AsyncInputItems,
    AsyncInputTokenCounts,
    AsyncResponses,
    InputItems,
    InputTokenCounts,
    Responses,
)
from ._session import AsyncLane, AsyncSession, Lane, Session
from ._stream import AsyncResponseStream, ResponseStream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._raw import Headers, RawResponse, ResponseHead

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AntiphonError",
    "AsyncClient",
    "AsyncConversationItems",
    "AsyncConversations",
    "AsyncInputItems",
    "AsyncInputTokenCounts",
    "AsyncLane",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncResponseStream",
    "AsyncResponses",
    "AsyncSession",
    "AuthenticationError",
    "BadRequestError",
    "CancelledError",
    "Client",
    "ConfigError",
    "ConflictError",
    "ConversationItems",
    "Conversations",
    "DecodeError",
    "Headers",
    "InputItems",
    "InputTokenCounts",
    "InternalServerError",
    "InvalidRequestError",
    "Lane",
    "NotFoundError",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "ResponseHead",
    "ResponseStream",
    "Responses",
    "Session",
    "StreamInterruptedError",
    "StreamTimeoutError",
    "UnprocessableEntityError",
    "__version__",
    "types",
]

if hasattr(_os, "register_at_fork"):
    # The threads of the native part are not in the child; the next call there starts new ones.
    _os.register_at_fork(after_in_child=forget_after_fork)


def __getattr__(name: str) -> object:
    # Needed by few, and built on `typing`, which costs more than everything else in this package.
    if name in ("Headers", "RawResponse", "ResponseHead"):
        from . import _raw

        return getattr(_raw, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
