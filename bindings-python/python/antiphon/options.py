"""The options of a client, a call and a session, for annotations.

`ClientOptions` are the keywords of `Client` and `AsyncClient`, `WithOptions` those of their `with_options`. The
keywords of a method are the parameters of its request and, beside them, `CallOptions`. For an option that is not
given, or None, the client's applies. Durations are numbers of seconds.
"""

from __future__ import annotations

from .generated import options as _generated
from .generated.options import *
from .types import CreateParams

__all__: list[str] = ["SessionCreateArguments"]
__all__ += _generated.__all__


class SessionCreateArguments(CreateParams, total=False):
    """The keywords of `create` and `warm_up` of a session and its lanes."""

    stream_id: str | None
    """The name of the lane. Default the lane that the method is called on."""
    generate: bool | None
    """False prepares the server without creating a response; see `warm_up`."""
