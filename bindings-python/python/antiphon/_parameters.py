"""Prepares the keywords of a call for the native part: parameters as JSON, options separately."""

from __future__ import annotations

from .generated.names import CALL_OPTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def encode(params: Mapping[str, Any], **ids: Any) -> tuple[bytes, dict[str, Any] | None]:
    """Writes the parameters and ids of a call as JSON, and separates the options from them."""
    # Imported with the first call: `json` takes longer to load than this package.
    from ._request import encode

    options = {name: value for name, value in params.items() if name in CALL_OPTIONS}
    if options:
        params = {name: value for name, value in params.items() if name not in CALL_OPTIONS}
    return encode({**ids, **params}), options or None


def encode_session(params: Mapping[str, Any]) -> bytes:
    """Writes the parameters of a request of a session as JSON; it has no options of its own."""
    from ._request import encode

    return encode(params)


def split_options(given: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """Separates the options of a session from those of the call that opens it."""
    options = {name: value for name, value in given.items() if name not in CALL_OPTIONS}
    call_options = {name: value for name, value in given.items() if name in CALL_OPTIONS}
    return options, call_options or None


def raw_response(parsed: Any, head: dict[str, Any], content: bytes) -> Any:
    """The `RawResponse` of the answer to a raw call."""
    from ._raw import RawResponse

    return RawResponse(parsed, head, content)
