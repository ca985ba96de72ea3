"""The foundation of the generated annotations."""

from __future__ import annotations

import sys
import typing
from importlib import import_module
from typing import Any, Protocol

from . import _model
from .generated import models


class _NotAKnownKind:
    """A type that only `Any` matches; its name is a hint in the messages of type checkers."""


class JsonObject(Protocol):
    """A dictionary whose type is `dict[str, Any]`.

    It is accepted wherever objects of several kinds are, also for kinds that this version does not know. A dictionary
    written in place is not one of these: it is checked against the kinds that are known. To pass another kind in place,
    write `Unknown(type=..., data={...})`.
    """

    def __getitem__(self, key: str, /) -> _NotAKnownKind: ...

    def __setitem__(self, key: str, value: _NotAKnownKind, /) -> None: ...


def link(package: str, names: dict[str, list[str]]) -> None:
    """Adds the names to the modules of a package that only the fields of their types refer to.

    Modules cannot import them from each other, as their types refer to each other in circles. Type checkers need no
    order; `typing.get_type_hints` looks the names up in the module.
    """
    declared = vars(sys.modules[package])
    for module, wanted in names.items():
        namespace = vars(sys.modules[f"{package}.{module}"])
        for name in wanted:
            # `Required` is in `typing` from Python 3.11 on.
            for source in (declared, vars(typing)):
                if name in source:
                    namespace[name] = source[name]
                    break
            else:
                if name != "Required":
                    namespace[name] = _class_of(name)


def _class_of(name: str) -> Any:
    """A class of objects that a server sends."""
    module = models.MODULES.get(name)
    return getattr(_model if module is None else import_module(f".{module}", models.__name__), name)
