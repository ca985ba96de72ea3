# generated from core/src/model/text.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.text import TextFormat

class TextConfig(Model):
    """How the model writes its text."""

    __match_args__ = ("format", "verbosity", "extra")
    format: TextFormat | None
    """The format: plain text, any JSON object, or JSON by a schema. The server's
    default is plain text.
    """
    verbosity: str | None
    """How much the model says: `low`, `medium` or `high`. The server's default is
    `medium`.
    """
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        format: TextFormat | None = None,
        verbosity: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class TextFormatText(Model):
    """Plain text."""

    __match_args__ = ("extra",)
    type: Literal["text"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class TextFormatJsonObject(Model):
    """Any JSON object; the prompt must ask for JSON."""

    __match_args__ = ("extra",)
    type: Literal["json_object"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class TextFormatJsonSchema(Model):
    """JSON by a schema."""

    __match_args__ = ("name", "description", "schema", "strict", "extra")
    type: Literal["json_schema"]
    name: str
    """The name of the schema: letters, digits, `_` and `-`, at most 64 characters."""
    description: str | None
    """What the format is for."""
    schema: Any
    """The JSON Schema."""
    strict: bool | None
    """Whether the text must follow the schema to the letter. The server's default is
    false.
    """
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        schema: Any = None,
        strict: bool | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
