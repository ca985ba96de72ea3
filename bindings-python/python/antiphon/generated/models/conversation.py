# generated from core/src/model/conversation.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class Conversation(Model):
    """A conversation that the server stores; its items are listed apart.

    Attributes:
        id: The id of the conversation.
        object: Always `conversation`.
        created_at: When it was made, in seconds since 1970.
        metadata: Up to 16 pairs of text that the caller attached.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "object", "created_at", "metadata", "extra")
