"""Turns errors of core into exceptions."""

from __future__ import annotations

from .generated import errors
from .generated.names import OPTION_NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def make(
    kind: str, message: str, *, status: int | None = None, retry_after_ms: int | None = None, **fields: Any
) -> errors.AntiphonError:
    """Creates an exception from the class name and the fields of an error of core."""
    retry_after = None if retry_after_ms is None else retry_after_ms / 1000
    for name, own_name in OPTION_NAMES.items():
        message = message.replace(name, own_name)
    error: errors.AntiphonError = getattr(errors, kind)(message, status_code=status, retry_after=retry_after, **fields)
    return error
