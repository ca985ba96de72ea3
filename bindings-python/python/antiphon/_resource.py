"""What the resources of a client share: the native client, and how parameters are written for it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ._native import NativeClient


class Resource:
    """Some endpoints of a client's server."""

    __slots__ = ("_native",)

    def __init__(self, native: NativeClient) -> None:
        self._native = native


def encode(params: Mapping[str, Any], **ids: str) -> bytes:
    """Writes the parameters of a call and the ids of what it is about as JSON."""
    # Imported with the first call: `json` takes longer to load than this package.
    from ._request import encode

    return encode({**ids, **params})
