# generated from core/src/model/item/attributes.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class CallerDirect(Model):
    """The model itself.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "direct"


class CallerProgram(Model):
    """A program that the model wrote; OpenAI only.

    Attributes:
        caller_id: The `call_id` of the program.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("caller_id", "extra")
    type = "program"


class ItemAgent(Model):
    """The agent that an item belongs to; OpenAI's multi-agent beta only.

    Attributes:
        agent_name: The name of the agent.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("agent_name", "extra")
