# generated from core/src/model/text.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.text import TextFormatJsonObject, TextFormatJsonSchema, TextFormatText
from typing import Any, Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required


__all__ = [
    "TextConfigParam",
    "TextFormat",
    "TextFormatJsonObjectParam",
    "TextFormatJsonSchemaParam",
    "TextFormatParam",
    "TextFormatTextParam",
]


class TextConfigParam(TypedDict, total=False):
    """How the model writes its text."""

    format: TextFormatParam | None
    """The format: plain text, any JSON object, or JSON by a schema. The server's
    default is plain text.
    """
    verbosity: str | None
    """How much the model says: `low`, `medium` or `high`. The server's default is
    `medium`.
    """


class TextFormatTextParam(TypedDict, total=False):
    """Plain text."""

    type: Required[Literal["text"]]


class TextFormatJsonObjectParam(TypedDict, total=False):
    """Any JSON object; the prompt must ask for JSON."""

    type: Required[Literal["json_object"]]


class TextFormatJsonSchemaParam(TypedDict, total=False):
    """JSON by a schema."""

    type: Required[Literal["json_schema"]]
    name: str | None
    """The name of the schema: letters, digits, `_` and `-`, at most 64 characters."""
    description: str | None
    """What the format is for."""
    schema: Any
    """The JSON Schema."""
    strict: bool | None
    """Whether the text must follow the schema to the letter. The server's default is
    false.
    """


TextFormat: TypeAlias = Union[
    TextFormatText,
    TextFormatJsonObject,
    TextFormatJsonSchema,
    Unknown,
]
"""The format of the model's text."""

TextFormatParam: TypeAlias = Union[
    TextFormatTextParam,
    TextFormatJsonObjectParam,
    TextFormatJsonSchemaParam,
    TextFormatText,
    TextFormatJsonObject,
    TextFormatJsonSchema,
    Unknown,
    JsonObject,
]
"""The format of the model's text."""
