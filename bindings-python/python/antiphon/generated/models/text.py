# generated from core/src/model/text.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class TextConfig(Model):
    """How the model writes its text.

    Attributes:
        format: The format: plain text, any JSON object, or JSON by a schema. The
            server's default is plain text.
        verbosity: How much the model says: `low`, `medium` or `high`. The server's
            default is `medium`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("format", "verbosity", "extra")


class TextFormatText(Model):
    """Plain text.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "text"


class TextFormatJsonObject(Model):
    """Any JSON object; the prompt must ask for JSON.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "json_object"


class TextFormatJsonSchema(Model):
    """JSON by a schema.

    Attributes:
        name: The name of the schema: letters, digits, `_` and `-`, at most 64
            characters.
        description: What the format is for.
        schema: The JSON Schema.
        strict: Whether the text must follow the schema to the letter. The server's
            default is false.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("name", "description", "schema", "strict", "extra")
    type = "json_schema"
