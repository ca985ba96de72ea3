"""The types of the Responses API, under the same names in every language.

Objects that a server sends are instances of the classes here. Unions of them, such as `Event`, and types of
parameters, such as `CreateParams`, are for annotations. Each name is loaded when it is first used: unions need
`typing`, which takes longer to load than the rest of this package.
"""

from ._model import Model as Model
from ._model import Unknown as Unknown


def __getattr__(name: str) -> object:
    if name == "__all__":
        return [name for name in __dir__() if not name.startswith("_")]
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    from .generated import models

    if name in models.MODULES:
        module = import_module(f".{models.MODULES[name]}", models.__name__)
    else:
        module = import_module(".generated.annotations", __package__)
        if name not in module.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(module, name)
    return value


def __dir__() -> list[str]:
    from .generated import annotations, models

    return sorted({*globals(), *models.MODULES, *annotations.__all__})
