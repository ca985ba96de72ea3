"""The base of the generated classes in `antiphon.types`.

A generated class declares its fields as slots, and nothing else. A class here that is named `<Name>Base` becomes the
base of the generated class `<Name>`, or of the classes of the union `<Name>`, which is how a model gets methods of its
own.

`typing` is for type checkers only: importing it would cost more than this whole package.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Literal

# The largest magnitude below which every integer is exact in a float.
_EXACT_IN_FLOAT = 2.0**53

# What is received is nested 500 levels deep at most; what is nested deeper than this holds itself.
_MAX_DEPTH = 1_000


class Model:
    """An object as a server sends it.

    Every field can be read: one that was not sent is None. Fields that this version does not know are in `extra` where
    the class has it, and can be read as attributes. Two models are equal when they are of the same class and all their
    fields are equal.
    """

    __slots__: tuple[str, ...] = ()

    def __init__(self, **fields: Any) -> None:
        for name, value in fields.items():
            if name not in self.__slots__:
                known = ", ".join(self.__slots__)
                raise TypeError(f"{type(self).__name__} has no field {name!r}; it has {known}")
            setattr(self, name, value)

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would take any misspelled attribute for a field otherwise.

        def __getattr__(self, name: str) -> Any:
            # Python calls this only for attributes that are not set.
            if name in self.__slots__:
                if name != "extra":
                    return None
                self.extra = {}
                return self.extra
            if "extra" in self.__slots__ and name in self.extra:
                return self.extra[name]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def to_dict(self) -> dict[str, Any]:
        """Returns the object as it is written on the wire: plain dictionaries, lists and values, all of them copies.

        Fields that are None are left out; fields that this version does not know are included.
        """
        plain: dict[str, Any] = _plain(self)
        return plain

    def _wire_fields(self) -> Any:
        """The fields by their names on the wire, with values that are still models."""
        result: dict[str, Any] = {}
        kind = getattr(type(self), "type", None)
        if isinstance(kind, str):
            result["type"] = kind
        extra: dict[str, Any] = {}
        for name, value in self._set_fields():
            if name == "extra":
                extra = value
            else:
                result[name] = _plain_number(value) if type(value) is float else value
        for name, value in extra.items():
            # What is kept for a known field was sent in place of it and is written in its stead, among the extra ones.
            result.pop(name, None)
            result[name] = value
        return result

    def to_json(self) -> str:
        """Returns the object as JSON text, without spaces."""
        import json

        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    def _set_fields(self) -> Iterator[tuple[str, Any]]:
        for name in self.__slots__:
            value = getattr(self, name)
            if value is not None and not (name == "extra" and not value):
                yield name, value

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self._set_fields())
        return f"{type(self).__name__}({fields})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        return dict(self._set_fields()) == dict(other._set_fields())

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), dict(self._set_fields()))


class EventBase(Model):
    """The methods of every event."""

    # Where the native part keeps the batch that the event came in, and the event's place in it.
    __slots__ = ("_batch", "_index")

    @property
    def raw(self) -> bytes:
        """The event's JSON as the server sent it, rewritten only where it was not canonical or not strict JSON.

        For an event that no server sent, the JSON of `to_json()`.
        """
        try:
            raw: bytes = object.__getattribute__(self, "_batch").raw(self._index)  # type: ignore[attr-defined]
        except AttributeError:
            return self.to_json().encode()
        return raw

    @property
    def received_type(self) -> str:
        """The `type` as the server sent it, which may differ from the canonical `type`."""
        try:
            received: str | None = object.__getattribute__(self, "_batch").received_type(self._index)  # type: ignore[attr-defined]
        except AttributeError:
            received = None
        return received or self.type  # type: ignore[attr-defined]


class Unknown(EventBase):
    """An object of a kind that this version does not know, as received.

    Its fields can also be read as attributes, so that code which distinguishes kinds by `type` still works when a later
    version knows the kind.
    """

    __slots__ = ("type", "data")  # noqa: RUF023 - the order in which they are shown
    __match_args__ = ("kind", "data")

    if TYPE_CHECKING:
        # A string like any other when the program runs. The type here equals no other kind, so that comparing `type`
        # with a known kind tells the known kinds apart.
        type: Literal["(see kind)"]
        data: Any
        """The whole object."""

    def __init__(self, type: str, data: Any) -> None:
        super().__init__(type=type, data=data)

    @property
    def kind(self) -> str:
        """The `type` as received; empty if it is missing."""
        return self.type

    @property
    def sequence_number(self) -> int | None:
        """The sequence number, if this is an event that has one."""
        try:
            number = self.data["sequence_number"]
        except (KeyError, TypeError):
            return None
        return number if isinstance(number, int) else None

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name not in self.__slots__ and isinstance(self.data, dict) and name in self.data:
                return self.data[name]
            return super().__getattr__(name)

    def to_dict(self) -> Any:
        """Returns the complete object as received."""
        return _plain(self)

    def _wire_fields(self) -> Any:
        return self.data


def view(response: Model, name: str) -> Any:
    """Reads a view of a response, by its name in core."""
    from . import _classes as _classes
    from ._native import view

    value: Any = view(response, name)
    return _Elements(value) if type(value) is list else value  # pyright: ignore[reportUnknownArgumentType]


class _Elements(list["Any"]):
    """The elements of a view. Calling them returns them: `function_calls` and `images` were methods before."""

    def __call__(self) -> list[Any]:
        return self


def _plain(value: Any) -> Any:
    """Copies a value without models in it.

    A loop: received JSON may be nested 500 levels deep, and Python's default limit is 1,000 calls.
    """
    outermost = [value]
    containers: list[tuple[int, Any]] = [(0, outermost)]
    while containers:
        depth, container = containers.pop()
        if depth > _MAX_DEPTH:
            raise RecursionError("the value is nested too deeply, or holds itself")
        # Values are replaced in place, so that dictionaries keep their order.
        for place in container if container.__class__ is dict else range(len(container)):
            element = container[place]
            copy = _shallow_copy(element)
            if copy is not element:
                container[place] = copy
                containers.append((depth + 1, copy))
    return outermost[0]


def _shallow_copy(value: Any) -> Any:
    """Copies a model as a dictionary, and a list or a dictionary as itself; returns anything else unchanged."""
    kind = value.__class__
    while issubclass(kind, Model):
        value = value._wire_fields()
        kind = value.__class__
    if issubclass(kind, (list, tuple)):
        return list(value)
    if issubclass(kind, dict):
        return dict(value)
    return value


def _plain_number(value: float) -> float:
    """Writes an integral number as an integer, as the core does."""
    return int(value) if value.is_integer() and abs(value) <= _EXACT_IN_FLOAT else value


def _restore(model: type[Model], fields: dict[str, Any]) -> Model:
    """Restores a model that was pickled or copied."""
    instance = model.__new__(model)
    for name, value in fields.items():
        setattr(instance, name, value)
    return instance
