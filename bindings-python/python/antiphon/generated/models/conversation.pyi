# generated from core/src/model/conversation.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any

from ..._model import Model

class Conversation(Model):
    """A conversation that the server stores; its items are listed apart."""

    __match_args__ = ("id", "object", "created_at", "metadata", "extra")
    id: str
    """The id of the conversation."""
    object: str | None
    """Always `conversation`."""
    created_at: int | None
    """When it was made, in seconds since 1970."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of text that the caller attached."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str,
        object: str | None = None,
        created_at: int | None = None,
        metadata: dict[str, str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
