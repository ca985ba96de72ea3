# generated from core/src/model/item/attributes.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model

class CallerDirect(Model):
    """The model itself."""

    __match_args__ = ("extra",)
    type: Literal["direct"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CallerProgram(Model):
    """A program that the model wrote; OpenAI only."""

    __match_args__ = ("caller_id", "extra")
    type: Literal["program"]
    caller_id: str | None
    """The `call_id` of the program."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        caller_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ItemAgent(Model):
    """The agent that an item belongs to; OpenAI's multi-agent beta only."""

    __match_args__ = ("agent_name", "extra")
    agent_name: str | None
    """The name of the agent."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        agent_name: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...
