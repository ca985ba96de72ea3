"""A client for the Responses API: typed requests, typed event streams, and errors that say what to do.

    import antiphon

    client = antiphon.Client()
    with client.responses.stream(model="gpt-5", input="Say hello") as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
    print(stream.get_final_response().usage)

`Client` and `AsyncClient` have the same methods. The types of what they return are in `antiphon.types`, those of
options in `antiphon.options`; a server for your own tests is in `antiphon.mock`.
"""

import os as _os

from . import types
from ._client import AsyncClient, Client
from ._native import __version__, forget_after_fork
from ._page import AsyncPage, AsyncPaginator, Page
from ._session import AsyncLane, AsyncSession, Lane, Session
from ._stream import AsyncResponseStream, ResponseStream
from .generated import async_resources as _async_resources
from .generated import errors as _errors
from .generated import resources as _resources
from .generated.async_resources import *
from .generated.errors import *
from .generated.resources import *

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._raw import Headers, RawResponse, ResponseHead

__all__: list[str] = [
    "AsyncClient",
    "AsyncLane",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncResponseStream",
    "AsyncSession",
    "Client",
    "Headers",
    "Lane",
    "Page",
    "RawResponse",
    "ResponseHead",
    "ResponseStream",
    "Session",
    "__version__",
    "types",
]
__all__ += _async_resources.__all__
__all__ += _errors.__all__
__all__ += _resources.__all__

if hasattr(_os, "register_at_fork"):
    # The child has none of the native part's threads; its next call starts new ones.
    _os.register_at_fork(after_in_child=forget_after_fork)


def __getattr__(name: str) -> object:
    # Few programs need these classes, which need `typing`: it takes longer to load than the rest of this package.
    if name in ("Headers", "RawResponse", "ResponseHead"):
        from . import _raw

        return getattr(_raw, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
