# generated from core/src/model by `make generate`; do not edit
# ruff: noqa
"""The types of the Responses API, under the same names in every language.

What a server sends is an instance of one of the classes here. Unions of them, such as `Event`, and what callers may
write, such as `CreateParams`, are for annotations; the modules they are in are loaded when first used.
"""

from .._model import Model as Model
from .._model import Unknown as Unknown
from ._generated import *


def __getattr__(name: str) -> object:
    # `typing` costs more than everything else in this package, and programs without annotations do not need it.
    if not name.startswith("__"):
        from importlib import import_module

        for module_name in (".aliases", ".params"):
            module = import_module(module_name, __name__)
            if name in module.__all__:
                value = globals()[name] = getattr(module, name)
                return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from . import aliases, params

    return sorted({*globals(), *aliases.__all__, *params.__all__})
