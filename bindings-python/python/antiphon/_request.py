"""Requests as JSON text for the native part."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from types import NoneType

from . import _classes as _classes
from ._model import Model
from ._native import invalid_request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def encode(parameters: Mapping[str, Any]) -> bytes:
    """Writes the parameters of a request as JSON.

    Models are written as received. A value that JSON cannot represent is an `InvalidRequestError` with its path.
    """
    try:
        return _ENCODER.encode(parameters).encode()
    except (TypeError, ValueError, RecursionError) as error:
        path, fault = _find_fault(parameters, "") or ("", str(error))
        raise invalid_request(path, fault) from None


def _plain(value: Any) -> Any:
    """Turns a value that JSON does not have into one that it has."""
    if isinstance(value, Model):
        return value.to_dict()
    if _is_mapping(value):
        return dict(value)
    if _is_sequence(value):
        return list(value)
    raise TypeError


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain)


def _find_fault(value: Any, path: str, depth: int = 0) -> tuple[str, str] | None:
    """The path of the first part that is not JSON, and its fault."""
    if depth > 100:
        return path, "the value is nested too deeply, or holds itself"
    if isinstance(value, Model):
        value = value.to_dict()
    if _is_mapping(value):
        for name, element in value.items():
            if not isinstance(name, (str, int, float, NoneType)):
                return path, f"the key {name!r} is not a string"
            fault = _find_fault(element, f"{path}.{name}" if path else str(name), depth + 1)
            if fault:
                return fault
        return None
    if _is_sequence(value):
        for index, element in enumerate(value):
            fault = _find_fault(element, f"{path}[{index}]", depth + 1)
            if fault:
                return fault
        return None
    try:
        _ENCODER.encode(value).encode()
    except UnicodeEncodeError:
        return path, "the text has half of a surrogate pair, which UTF-8 cannot write"
    except (TypeError, ValueError):
        return path, f"{value!r:.80} of type {type(value).__name__} cannot be written as JSON"
    return None


def _is_mapping(value: Any) -> bool:
    return isinstance(value, Mapping)


def _is_sequence(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray, memoryview))
